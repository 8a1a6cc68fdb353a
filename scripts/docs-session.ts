/** The README's session: the demo as a terminal of 80 columns shows it, made by the program itself. */
import { PassThrough } from 'node:stream';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Context } from '../src/context.ts';
import { settle } from '../src/commands/settings.ts';
import { writeReport } from '../src/io/write/table.ts';
import { summarise } from '../src/pipeline/summarise.ts';

const packageRoot = new URL('..', import.meta.url);
const begin = '<!-- session: written by npm run docs -->\n';
const end = '<!-- end of session -->';

async function demoScreen(): Promise<string> {
  const terminal = { isTTY: true, width: 80, color: false };
  const context: Context = {
    ...{ stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), out: terminal, err: terminal },
    ...{
      cwd: fileURLToPath(packageRoot),
      packageRoot,
      version: '',
      stepSummary: null,
      signal: new AbortController().signal,
    },
  };
  const demo = fileURLToPath(new URL('fixtures/demo.csv', packageRoot));
  const settings = settle({ progress: false }, [demo], context.cwd);
  const { report, ledger } = await summarise([demo], { ...settings, depths: ['community'], period: null }, context);
  const problems = [...ledger.problems.values()].flatMap(({ first }) => first);
  return writeReport(report, { command: 'analyze', terminal, bidi: 'none', problems });
}

/** The README with its session as the program prints it today. */
export async function readmeWithSession(): Promise<string> {
  const text = readFileSync(new URL('README.md', packageRoot), 'utf8');
  const [before, rest = ''] = text.split(begin);
  const after = rest.slice(rest.indexOf(end));
  const screen = (await demoScreen())
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return `${before ?? ''}${begin}\n\`\`\`text\n$ reviewkit analyze fixtures/demo.csv\n${screen}\n\`\`\`\n\n${after}`;
}
