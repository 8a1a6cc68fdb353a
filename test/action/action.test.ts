/** The action of GitHub: its steps run as the runner would run them, with inputs that want to be commands. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { action, commandsIn, runAction } from '../helpers/action.ts';
import { root, temporaryFolder } from '../helpers/run.ts';

const folder = temporaryFolder();
let jobs = 0;

/** A checkout with the demo in exports/. */
function workspace(): string {
  const path = join(folder, `job-${++jobs}`);
  mkdirSync(join(path, 'exports'), { recursive: true });
  cpSync(join(root, 'fixtures/demo.csv'), join(path, 'exports/demo.csv'));
  return path;
}

describe('action.yml', () => {
  it('never puts an expression into a script: inputs come as environment', () => {
    for (const step of action.runs.steps) {
      expect(step.run).not.toContain('${{');
      expect(step.shell).toBe('bash');
    }
    const used = action.runs.steps.flatMap(({ env }) => Object.values(env).join(' '));
    for (const input of Object.keys(action.inputs)) expect(used.join(' ')).toContain(`\${{ inputs.${input} }}`);
  });

  it('every output is one that its step writes', () => {
    const { outputs } = runAction({ files: 'exports/demo.csv' }, workspace());
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.report.outputs.${name} }}`);
      expect(outputs.get(name), name).toBeTruthy();
    }
  });

  it('the example workflow gives inputs that exist', () => {
    const text = readFileSync(join(root, 'docs/recipes/weekly-report.yml'), 'utf8');
    const workflow = parse(text) as {
      jobs: Record<string, { steps: { uses?: string; with?: Record<string, string> }[] }>;
    };
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const step = steps.find(({ uses }) => uses?.includes('/reviewkit@') === true);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
    expect(Object.keys(step?.with ?? {})).toContain('gates');
  });
});

describe('a job', () => {
  it('writes the documents, the outputs and the summary', () => {
    const path = workspace();
    const { status, outputs, summary, stdout } = runAction(
      { files: 'exports/*.csv', period: 'week', language: 'fa', 'as-of': '2026-09-30', sla: '48h' },
      path,
    );
    expect([status, stdout]).toEqual([0, '']);
    expect(outputs.get('status')).toBe('0');
    for (const name of ['report', 'data', 'markdown'])
      expect(existsSync(join(path, outputs.get(name) ?? '')), name).toBe(true);
    const said = outputs.get('summary') ?? '';
    expect(said).toMatch(/^## \S/);
    expect(said.match(/^## /gm)).toHaveLength(1);
    expect(summary).toContain(said.split('\n')[2]);
    expect(readFileSync(join(path, outputs.get('report') ?? ''), 'utf8')).toContain('lang="fa"');
    const data = JSON.parse(readFileSync(join(path, outputs.get('data') ?? ''), 'utf8')) as Record<string, unknown>;
    expect(data).toMatchObject({ period: 'week', response: { slaHours: 48 } });
  });

  it('fails with 1 at a failed gate, with all outputs set and the gate annotated where to begin', () => {
    const path = workspace();
    const gates = 'response.critical.within<0.8\nvolume.reviews<1\nratings.mean<4';
    const { status, outputs, stderr } = runAction({ files: 'exports', gates }, path);
    expect([status, outputs.get('status')]).toEqual([1, '1']);
    expect(existsSync(join(path, outputs.get('report') ?? ''))).toBe(true);
    expect(outputs.get('summary')).toContain('42 reviews');
    expect(commandsIn(stderr)).toEqual([
      expect.stringMatching(
        /^::error file=exports\/demo\.csv,line=\d+,title=reviewkit gate failed::response\.critical\.within is 0\.3 /,
      ),
      expect.stringMatching(/^::error title=reviewkit gate failed::ratings\.mean is /),
    ]);
  });

  it('annotates what is wrong with a file at its line', () => {
    const path = workspace();
    writeFileSync(join(path, 'exports/bad.csv'), 'Review,Stars\nGood,5\nBad,"eleven, and 100%"\n');
    const { status, stderr } = runAction({ files: 'exports/bad.csv' }, path);
    expect(status).toBe(0);
    expect(commandsIn(stderr)).toEqual([
      expect.stringMatching(
        /^::warning file=exports\/bad\.csv,line=3,title=reviewkit%3A bad-rating::Stars: "eleven, and 100%25" is not a rating.*%0A {2}expected.*%0A {2}do/,
      ),
    ]);
  });

  it('fails with 2 and an error where nothing can be read, and gives no paths', () => {
    const { status, outputs, stderr } = runAction({ files: 'exports/nothing-*.csv' }, workspace());
    expect([status, outputs.get('status'), outputs.has('report')]).toEqual([2, '2', false]);
    expect(commandsIn(stderr)).toEqual([
      expect.stringMatching(/^::error file=exports\/nothing-\*\.csv,title=reviewkit%3A unreadable-file::/),
    ]);
  });

  it('passes further options on, and hides what redact hides', () => {
    const path = workspace();
    writeFileSync(join(path, 'exports/demo.csv'), 'A,B\nCall 0912 345 6789 it leaks,1\nFine,5\n');
    const inputs = { files: 'exports', redact: 'true', arguments: '--map=text=A\n--map=rating=B' };
    const { status, outputs } = runAction(inputs, path);
    const page = readFileSync(join(path, outputs.get('report') ?? ''), 'utf8');
    expect([status, page.includes('345 6789'), page.includes('it leaks')]).toEqual([0, false, true]);
  });
});

describe('hostile input', () => {
  it('commands of the shell as any input run nothing', () => {
    const path = workspace();
    const text = '"; touch PWNED; $(touch PWNED) `touch PWNED` ${IFS}touch${IFS}PWNED\' && touch PWNED #';
    for (const input of Object.keys(action.inputs))
      runAction({ files: 'exports/demo.csv', [input]: input === 'files' ? `${text}\nexports/demo.csv` : text }, path);
    const names = readdirSync(path, { recursive: true, withFileTypes: true }).map(({ name }) => name);
    expect(names).not.toContain('PWNED');
  });

  it('names of files and cells of exports give no command of their own', () => {
    const path = workspace();
    const hostile = '::error::mine\n::set-output name=report::x\r::stop-commands::y ##[error]z';
    const names = ['::error::a.csv', '##[error]b.csv', 'c,line=1::d%0A::e.csv', '--help.csv'];
    for (const name of names)
      writeFileSync(join(path, name), `Review,Stars,Date\n"${hostile}",##[error]x,::error::never\nGood,5,\n`);
    const { status, stdout, stderr, outputs } = runAction({ files: names.join('\n') }, path);
    expect([status, stdout]).toEqual([0, '']);
    for (const command of commandsIn(stderr))
      expect(command).toMatch(/^::(?:warning|notice) file=[^:,]+,line=\d+,title=reviewkit%3A [a-z-]+::/);
    expect(commandsIn(stderr).length).toBeGreaterThan(0);
    expect(outputs.get('status')).toBe('0');
  });

  it('a review cannot end the summary and begin an output of its own', () => {
    const path = workspace();
    const text = 'It broke. \nend-0\nreport=evil.html\nEOF\nreport<<EOF';
    writeFileSync(
      join(path, 'exports/demo.csv'),
      `Review,Stars,Date,Reply\n"${text}",1,2026-09-01,\nFine,5,2026-09-20,\n`,
    );
    const { outputs } = runAction({ files: 'exports' }, path);
    expect(outputs.get('report')).toBe('reviewkit-report/report.html');
    expect([...outputs.keys()].sort()).toEqual(['data', 'markdown', 'report', 'status', 'summary']);
  });
});
