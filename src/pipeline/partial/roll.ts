/** The roll of all parts of a merge: do they agree, does an input come twice, which ids stand in more than one of them? */
import type { HashPair } from '../../hash-pair.ts';
import { UsageError } from '../../errors.ts';
import { createIdIndex, type IdIndex } from '../../io/load/id-index.ts';
import { checkAgreement } from './agree.ts';
import { unpackIds } from './id-set.ts';
import type { Asked, Part, PartInput } from './part.ts';

/** Two and a half billion bytes of them: beyond that no table grows any more. */
const mostIds = 200_000_000;
const tooManyIds = `one merge can compare ${mostIds.toLocaleString('en')} review ids, and these parts have more; bring all rows of one id into one part, and make the parts with --disjoint (docs/scale-out.md)`;

interface Known {
  readonly input: PartInput;
  /** The path of the part. */
  readonly part: string;
  readonly rows: number;
}

export interface Roll {
  /** Throws UsageError where the part cannot be added to those before it. `path`: of the part. */
  readonly add: (part: Part, path: string) => void;
  /** Of the first part. */
  readonly asked: () => Asked;
  /** All inputs, in the order of the parts. */
  readonly inputs: readonly PartInput[];
  /** Every id of every part. */
  readonly ids: IdIndex;
  /** Ids that stand in more than one part, and those answered in one and standing in another. Ask when all parts are known. */
  readonly shared: () => IdIndex;
  /** What was answered and stands nowhere. */
  readonly missed: () => IdIndex;
  /** Facts that are no errors, for people. */
  readonly notes: readonly string[];
}

export function createRoll(): Roll {
  const inputs: PartInput[] = [];
  const notes: string[] = [];
  const byPath = new Map<string, Known>();
  const byContent = new Map<string, Known>();
  const ids = createIdIndex();
  const twice = createIdIndex();
  const answered: HashPair[] = [];
  let first: { readonly asked: Asked; readonly path: string } | null = null;

  function addInput(known: Known): void {
    const { input, part, rows } = known;
    inputs.push(input);
    const same = byPath.get(input.path);
    // nothing, read twice from standard input, is still nothing
    if (same !== undefined && (rows > 0 || !input.path.endsWith('/stdin')))
      throw new UsageError(cameTwice(same, known));
    byPath.set(input.path, known);
    if (rows === 0) return;
    const copy = byContent.get(input.sha256);
    if (copy === undefined) byContent.set(input.sha256, known);
    else
      notes.push(
        `${copy.input.path} (in ${copy.part}) and ${input.path} (in ${part}) hold the same bytes; both are counted`,
      );
  }

  return {
    inputs,
    notes,
    ids,
    add: (part, path) => {
      if (first === null) first = { asked: part.asked, path };
      else checkAgreement(first.asked, first.path, part.asked, path);
      const rows = new Map(part.ledger.files.map((file) => [file.path, file.rows]));
      for (const input of part.inputs) addInput({ input, part: path, rows: rows.get(input.path) ?? 0 });
      for (const id of unpackIds(part.ids)) if (ids.addPair(id)) twice.addPair(id);
      if (ids.size() > mostIds) throw new UsageError(tooManyIds);
      for (const id of unpackIds(part.missed)) answered.push(id);
    },
    asked: () => {
      if (first === null) throw new Error('no part has been added');
      return first.asked;
    },
    shared: () => {
      for (const id of answered) if (ids.has(id)) twice.addPair(id);
      return twice;
    },
    missed: () => {
      const missed = createIdIndex();
      for (const id of answered) if (!ids.has(id)) missed.addPair(id);
      return missed;
    },
  };
}

function cameTwice(one: Known, other: Known): string {
  const { path, sha256 } = one.input;
  if (one.input.sha256 !== sha256 || sha256 !== other.input.sha256)
    return `${one.part} and ${other.part} both have an input ${path}, with different contents: a report could not tell them apart; make one of the parts under another path`;
  if (one.part === other.part) return `${one.part} is named twice, or holds ${path} twice; name each part once`;
  return `${path} is in ${one.part} and in ${other.part}: its reviews would be counted twice; name one of the two parts`;
}
