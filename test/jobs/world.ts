/** Runs of the pipeline under any division of work, as text that can be compared byte by byte. */
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { DepthName } from '../../src/analysis/depths.ts';
import type { RawOptions } from '../../src/commands/raw-options.ts';
import { settle } from '../../src/commands/settings.ts';
import type { Context } from '../../src/context.ts';
import { InputError } from '../../src/errors.ts';
import { loadBlocks } from '../../src/io/load/blocks.ts';
import { defaultLoadOptions } from '../../src/io/load/options.ts';
import { createSettler } from '../../src/io/load/settle.ts';
import { studySource } from '../../src/io/load/source.ts';
import { type Input, openInputs } from '../../src/io/open/inputs.ts';
import { formats } from '../../src/io/write/index.ts';
import { createLedger, type Ledger } from '../../src/ledger.ts';
import type { JobPlan } from '../../src/pipeline/jobs/plan.ts';
import { reportOf } from '../../src/pipeline/report-of.ts';
import { gather } from '../../src/pipeline/summarise.ts';
import type { Review } from '../../src/review.ts';
import { writeRecords } from '../../src/pipeline/write-records.ts';
import { root } from '../helpers/run.ts';

export const alone: JobPlan = { jobs: 1, after: 0 };

const terminal = { isTTY: false, width: 80, color: false };
const everyDepth: readonly DepthName[] = ['sentiment', 'funnel', 'response', 'curve', 'community'];

function contextOf(): Context {
  return {
    ...{ stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), out: terminal, err: terminal },
    ...{ cwd: root, packageRoot: pathToFileURL(`${root}/`), version: '', stepSummary: null },
    signal: new AbortController().signal,
  };
}

const accountOf = (ledger: Ledger): unknown => ({ ...ledger, problems: [...ledger.problems] });

/** The report with every depth, month by month, and the whole account. */
export async function reportText(
  files: readonly string[],
  jobs: JobPlan,
  raw: RawOptions = {},
  inputs?: readonly Input[],
): Promise<string> {
  const period = { unit: 'month', calendar: 'gregorian', last: 6 } as const;
  const settings = { ...settle(raw, files, root), depths: everyDepth, period, jobs, ...(inputs && { inputs }) };
  const { folded, ledger, measure } = await gather(files, settings, contextOf());
  return JSON.stringify([reportOf(folded, ledger, measure, ''), accountOf(ledger)], null, 1);
}

/** Written records, and the whole account. */
export async function recordsText(
  files: readonly string[],
  jobs: JobPlan,
  format: keyof typeof formats,
  raw: RawOptions = {},
): Promise<string> {
  const ledger = createLedger();
  const options = { terminal, bidi: 'isolate' } as const;
  const writer = await (await formats[format].load()).createRecordWriter(options);
  const parts = [writer.begin()];
  const settings = { ...settle(raw, files, root), jobs, writing: { format, options } };
  await writeRecords(files, settings, ledger, contextOf(), {
    between: writer.between,
    write: (text) => {
      parts.push(text);
      return Promise.resolve();
    },
  });
  return [...parts, writer.end(), JSON.stringify(accountOf(ledger))].join('');
}

/** The reviews and the account by one look that believes, or null where it does not hold; and by two looks. */
export async function looks(inputs: readonly Input[]): Promise<{ one: string | null; two: string }> {
  const look = async (believing: boolean): Promise<string | null> => {
    const ledger = createLedger();
    const manner = { stopOnError: false, believing };
    const { stretches, book, holds } = await loadBlocks(inputs, defaultLoadOptions, ledger, manner);
    const settle = createSettler();
    const reviews: Review[] = [];
    for await (const stretch of stretches) {
      const settled = stretch.block === null ? null : settle(stretch.block);
      book(stretch, settled?.account ?? null);
      reviews.push(...(settled?.reviews ?? []));
    }
    return holds() ? JSON.stringify([reviews, accountOf(ledger)], null, 1) : null;
  };
  return { one: await look(true), two: (await look(false)) ?? 'two looks that do not hold' };
}

/** Texts as inputs that can be read as often as needed. */
export function inputsOf(...texts: readonly string[]): Input[] {
  return texts.map((text, i) => ({
    name: `${i + 1}.csv`,
    path: `${i + 1}.csv`,
    bytes: async function* () {
      yield await Promise.resolve(Buffer.from(text));
    },
  }));
}

export async function opened(files: readonly string[]): Promise<readonly Input[]> {
  return (await openInputs(files, new PassThrough(), new AbortController().signal)).inputs;
}

/** The paths of a folder's files that can be read without an option. */
export async function readable(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const input of await opened([folder])) {
    try {
      await (await studySource(input, defaultLoadOptions)).close();
      paths.push(input.path);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return paths;
}
