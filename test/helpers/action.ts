/** Runs the steps of action.yml as the runner of GitHub would: expressions resolved into the environment, commands by bash. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './run.ts';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

export interface JobResult {
  readonly status: number;
  /** Of the last step. */
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** One job in a folder that is the checkout of a repository. */
export function runAction(given: Readonly<Record<string, string>>, workspace: string): JobResult {
  const runner = join(workspace, '.runner');
  mkdirSync(runner, { recursive: true });
  const [output, summary] = [join(runner, 'output'), join(runner, 'summary')];
  writeFileSync(output, '');
  writeFileSync(summary, '');
  let result = { status: 0, stdout: '', stderr: '' };
  for (const step of action.runs.steps) {
    const env = Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, resolved(text, given)]));
    const script = join(runner, 'step.sh');
    writeFileSync(script, step.run);
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        ...{ TZ: 'UTC', GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, ...env },
      },
    });
    result = { status: status ?? -1, stdout, stderr };
    if (status !== 0) break;
  }
  return { ...result, outputs: outputsIn(readFileSync(output, 'utf8')), summary: readFileSync(summary, 'utf8') };
}

function resolved(text: string, given: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_all, name: string) => {
    if (name === 'github.action_path') return root;
    const input = name.replace(/^inputs\./, '');
    const known = action.inputs[input];
    if (known === undefined) throw new Error(`no input ${name}`);
    return given[input] ?? known.default ?? '';
  });
}

/** As the runner reads the file: `name=value`, or `name<<END`, lines, `END`. */
function outputsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const several = /^([\w-]+)<<(.+)$/.exec(line);
    const single = /^([\w-]+)=(.*)$/.exec(line);
    if (several !== null) {
      const end = lines.indexOf(several[2] ?? '');
      if (end < 0) throw new Error(`output ${several[1] ?? ''} has no end`);
      found.set(
        several[1] ?? '',
        lines
          .splice(0, end + 1)
          .slice(0, -1)
          .join('\n'),
      );
    } else if (single !== null) found.set(single[1] ?? '', single[2] ?? '');
    else if (line !== '') throw new Error(`no output: ${line}`);
  }
  return found;
}

/** What the runner would take for commands in a log: `::name properties::message` at the beginning of a line, `##[name]` anywhere. */
export function commandsIn(log: string): string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}
