/** From files to a part: the usual reading and folding, and beside it all that merging will want to know. */
import type { Context } from '../../context.ts';
import type { Ledger } from '../../ledger.ts';
import { optionsOf } from '../../io/load/options.ts';
import { noTies } from '../../io/load/ties.ts';
import { openInputs } from '../../io/open/inputs.ts';
import { modelPrints, openModels } from '../models.ts';
import { gather, type SummaryOptions } from '../summarise.ts';
import { type Looked, lookAt, pack } from './carry.ts';
import { packIds, packKeys } from './id-set.ts';
import { renameFiles, toPartLedger } from './names.ts';
import { alwaysCarriedBytes, type Carried, mostCarriedBytes, type Part } from './part.ts';

export interface PartOptions extends SummaryOptions {
  /** No review of this part stands in another: its ids are not kept. */
  readonly disjoint: boolean;
}

/** Reads everything, folds it, and leaves the account as one run would give it beside the part. */
export async function makePart(
  files: readonly string[],
  options: PartOptions,
  context: Context,
): Promise<{ part: Part; ledger: Ledger }> {
  const { inputs, dispose } = await openInputs(files, context.stdin, context.signal);
  try {
    const looked: Looked[] = [];
    let total = 0;
    for (const input of inputs) {
      const look = await lookAt(input, mostCarriedBytes - total);
      total += look.bytes;
      looked.push(look);
    }
    const models = modelPrints(await openModels(options.models ?? [], context));
    const {
      folded,
      ledger,
      measure,
      ties: found,
    } = await gather(files, { ...options, inputs, mayBeEmpty: true }, context);
    const sealed = inputs.map(({ path }, i) => pathOf(path, looked[i]));
    const paths = new Map(inputs.flatMap(({ name, path }, i) => [name, path].map((old) => [old, sealed[i] ?? path])));
    renameFiles(folded, paths);
    const ties = options.disjoint ? noTies() : found;
    const mayShare = ties.ids.size() + ties.missed.size > 0 || total <= alwaysCarriedBytes;
    const part: Part = {
      command: 'analyze',
      asked: {
        measure,
        choice: options.choice,
        redact: options.redact ?? false,
        productNames: options.productNames ?? [],
        models,
      },
      inputs: looked.map(({ bytes, sha256 }, i) => ({ path: sealed[i] ?? '', bytes, sha256 })),
      ledger: toPartLedger(ledger, paths),
      folded,
      ids: packIds(ties.ids),
      missed: packKeys(ties.missed),
      carried: mayShare && options.redact !== true ? carriedOf(inputs, looked, options) : null,
    };
    return { part, ledger };
  } finally {
    await dispose();
  }
}

/** Standard input and the pipes of a shell have no name of their own, but parts must be able to tell theirs apart: eight letters of what was read. */
function pathOf(path: string, looked: Looked | undefined): string {
  const print = looked?.sha256.slice(0, 8) ?? '';
  if (path === '-') return `${print}/stdin`;
  return path.startsWith('/dev/fd/') ? path.replace('/dev/fd', print) : path;
}

function carriedOf(
  inputs: readonly { readonly path: string }[],
  looked: readonly Looked[],
  { load }: SummaryOptions,
): readonly Carried[] | null {
  const carried: Carried[] = [];
  for (const [i, { path }] of inputs.entries()) {
    const content = looked[i]?.content ?? null;
    if (content === null) return null;
    carried.push(pack(content, optionsOf(load, path)));
  }
  return carried;
}
