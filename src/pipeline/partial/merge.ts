/** From parts to what one run over all their inputs would have gathered: the same folds, the same account. */
import type { Context } from '../../context.ts';
import { InputError } from '../../errors.ts';
import { type Input, shortNames } from '../../io/open/inputs.ts';
import type { Ledger } from '../../ledger.ts';
import { createFold, type Folded, mergeFolded } from '../fold.ts';
import type { Measure } from '../measure.ts';
import { createClusters } from './clusters.ts';
import { packIds } from './id-set.ts';
import { combineLedgers } from './ledgers.ts';
import { renameFiles, toLedger } from './names.ts';
import { type Carried, mostCarriedBytes, type Part, type PartLedger } from './part.ts';
import { createPartReader, openParts, type ReadPart } from './read.ts';
import { type CarriedInput, refold, type RefoldOptions } from './refold.ts';
import { createRoll, type Roll } from './roll.ts';

export interface Merged {
  /** All parts as one, to be merged further. */
  readonly part: Part;
  readonly notes: readonly string[];
}

/** Reads parts one at a time (again where some of them share reviews) and adds them up. Throws UsageError and InputError. */
export async function mergeParts(paths: readonly string[], options: RefoldOptions, context: Context): Promise<Merged> {
  const { inputs, dispose } = await openParts(paths, context);
  try {
    const read = await createPartReader(context);
    const roll = createRoll();
    const carrier = createCarrier();
    let sum = createSum();
    for (const input of inputs) {
      const part = await read(input);
      roll.add(part, input.path);
      carrier.add(part);
      sum.add(part.folded, part.ledger, part.asked.measure);
    }
    if (roll.shared().size() > 0) sum = await sumWithClusters(inputs, read, roll, options, context);
    return { part: partOf(roll, sum, carrier.carried()), notes: roll.notes };
  } finally {
    await dispose();
  }
}

/** What a report is made of. Throws InputError where all inputs of all parts were empty, as one run does. */
export function gatheredFrom({ asked, inputs, ledger, folded }: Part): {
  readonly folded: Folded;
  readonly ledger: Ledger;
  readonly measure: Measure;
} {
  if (ledger.files.length === 0) {
    const last = inputs.at(-1)?.path ?? '';
    const at = { file: last, line: null, column: null };
    throw new InputError({ code: 'no-input', at, found: 'the file is empty' });
  }
  const paths = inputs.map(({ path }) => path);
  const short = shortNames(paths);
  const names = new Map(paths.map((path, i) => [path, short[i] ?? path]));
  renameFiles(folded, names);
  return { folded, ledger: toLedger(ledger, names), measure: asked.measure };
}

interface Sum {
  readonly add: (folded: Folded, ledger: PartLedger, measure: Measure) => void;
  readonly folded: () => Folded;
  readonly ledgers: readonly PartLedger[];
}

function createSum(): Sum {
  const ledgers: PartLedger[] = [];
  let sum: Folded | null = null;
  return {
    ledgers,
    add: (folded, ledger, measure) => {
      sum ??= createFold(measure).folded;
      mergeFolded(sum, folded);
      ledgers.push(ledger);
    },
    folded: () => {
      if (sum === null) throw new Error('nothing has been added');
      return sum;
    },
  };
}

/** Parts that share reviews are read again together; all others are added up as they are. */
async function sumWithClusters(
  inputs: readonly Input[],
  read: ReadPart,
  roll: Roll,
  options: RefoldOptions,
  context: Context,
): Promise<Sum> {
  const clusters = createClusters(roll.shared());
  for (const input of inputs) clusters.look(await read(input), input.path);
  const numbers = clusters.settle();
  const sum = createSum();
  const again = new Map<number, CarriedInput[]>();
  for (const [i, input] of inputs.entries()) {
    const part = await read(input);
    const number = numbers[i] ?? null;
    if (number === null) {
      sum.add(part.folded, part.ledger, part.asked.measure);
      continue;
    }
    const together = again.get(number) ?? [];
    again.set(number, together);
    part.inputs.forEach((one, j) => {
      const carried = part.carried?.[j];
      if (carried !== undefined) together.push({ input: one, carried });
    });
  }
  for (const together of again.values()) {
    const { folded, ledger } = await refold(together, roll.asked(), options, context);
    sum.add(folded, ledger, roll.asked().measure);
  }
  return sum;
}

interface Carrier {
  readonly add: (part: Part) => void;
  readonly carried: () => readonly Carried[] | null;
}

/** Keeps what the parts carry for the next merge, while it is all there and not too much. */
function createCarrier(): Carrier {
  let carried: Carried[] | null = [];
  let bytes = 0;
  return {
    add: (part) => {
      for (const input of part.inputs) bytes += input.bytes;
      carried = part.carried === null || bytes > mostCarriedBytes ? null : (carried?.concat(part.carried) ?? null);
    },
    carried: () => carried,
  };
}

function partOf(roll: Roll, sum: Sum, carried: readonly Carried[] | null): Part {
  return {
    command: 'analyze',
    asked: roll.asked(),
    inputs: roll.inputs,
    ledger: combineLedgers(
      sum.ledgers,
      roll.inputs.map(({ path }) => path),
    ),
    folded: sum.folded(),
    ids: packIds(roll.ids),
    missed: packIds(roll.missed()),
    carried,
  };
}
