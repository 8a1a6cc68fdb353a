/** Turns a language's cue table into one trie over words, so that a text is read once whatever the number of patterns. */
import { relationships, touchpointIds } from '../../../review.ts';
import { createTokens, HASH_SEED, hashStep, tokenise, type Tokens } from '../tokens.ts';
import { stageCues, type CueTable } from './table.ts';

/** Cue ids: stage cues, then `nothing`, then touchpoints, then relationships (without `none`). */
export const NOTHING = stageCues.length;
export const FIRST_TOUCHPOINT = NOTHING + 1;
export const FIRST_RELATIONSHIP = FIRST_TOUCHPOINT + touchpointIds.length;
export const CUE_COUNT = FIRST_RELATIONSHIP + relationships.length - 1;
/** Cues that only hide others: what the model is told of UNBOUGHT is `nothing`, of LOOKALIKE it is told nothing. */
const UNBOUGHT = CUE_COUNT;
export const LOOKALIKE = CUE_COUNT + 1;
/** From here on stage cues say that the writer has bought: what UNBOUGHT hides. */
export const FIRST_BOUGHT = stageCues.indexOf('purchase.deal');

/** Longer match wins only within one of these kinds. */
export function kindOf(cue: number): 0 | 1 | 2 | 3 {
  if (cue === UNBOUGHT) return 3;
  if (cue < FIRST_TOUCHPOINT) return 0;
  return cue < FIRST_RELATIONSHIP || cue === LOOKALIKE ? 1 : 2;
}

/** What a pattern expects next. `gap` is the node reached after up to three more words. */
export interface Node {
  readonly next: Map<number, Node[]>;
  /** Marks of the atoms in `next` (see markOf): a word that shares none of them leads nowhere. */
  marks: number;
  readonly steps: Map<string, Node>;
  gap: Node | null;
  /** Cues whose pattern ends here. */
  readonly cues: number[];
}

/**
 * Word shapes of a table: numbers that stand for "this word", "begins so", "ends so". The last two hold every beginning of
 * such a shape (read from its own side) with UNFINISHED, so that a reader stops at the first letter that leads nowhere.
 */
export interface Atoms {
  readonly exact: ReadonlyMap<number, number>;
  readonly prefix: ReadonlyMap<number, number>;
  readonly suffix: ReadonlyMap<number, number>;
}

export interface Cues {
  readonly root: Node;
  readonly atoms: Atoms;
  readonly negators: ReadonlySet<number>;
  readonly reach: number;
  readonly turns: ReadonlySet<number>;
}

export const UNFINISHED = -1;

/** One of 32 bits for an atom: a few atoms in one number, to be held against a few others at once. */
export const markOf = (atom: number): number => 1 << (atom & 31);

const node = (): Node => ({ next: new Map(), marks: 0, steps: new Map(), gap: null, cues: [] });

const cache = new Map<CueTable, Cues>();

/** Compiled on first use, then kept. */
export function compileCues(table: CueTable): Cues {
  let known = cache.get(table);
  if (known === undefined) {
    const lists: [number, string][] = stageCues.map((cue, i) => [i, table.stages[cue]]);
    lists.push([NOTHING, table.nothing], [UNBOUGHT, table.unbought], [LOOKALIKE, table.lookalikes]);
    touchpointIds.forEach((id, i) => lists.push([FIRST_TOUCHPOINT + i, table.touchpoints[id]]));
    let cue = FIRST_RELATIONSHIP;
    for (const id of relationships) if (id !== 'none') lists.push([cue++, table.relationships[id]]);
    cache.set(table, (known = compilePatterns(lists, table)));
  }
  return known;
}

/** Lists of patterns (table.ts), each with the cue it stands for, as one trie. */
export function compilePatterns(
  lists: readonly (readonly [cue: number, patterns: string])[],
  { negators, reach, turns }: Pick<CueTable, 'negators' | 'reach' | 'turns'>,
): Cues {
  const root = node();
  const shapes = new Map<string, number>();
  const scratch = createTokens();
  for (const [cue, patterns] of lists)
    for (const line of lines(patterns))
      for (const steps of variants(line.split(' '))) insert(root, steps, cue, shapes, (word) => folded(word, scratch));
  const exact = new Map<number, number>();
  const prefix = new Map<number, number>();
  const suffix = new Map<number, number>();
  for (const [shape, atom] of shapes) {
    const word = shape.replaceAll('~', '');
    if (shape.endsWith('~')) grow(prefix, beginnings(word, scratch, false), atom);
    else if (shape.startsWith('~')) grow(suffix, beginnings(word, scratch, true), atom);
    else exact.set(beginnings(word, scratch, false).at(-1) ?? 0, atom);
  }
  return { root, atoms: { exact, prefix, suffix }, negators: wordHashes(negators), reach, turns: wordHashes(turns) };
}

/** Hashes of the words of a list, as the tokeniser folds them. */
export function wordHashes(list: string): ReadonlySet<number> {
  const scratch = createTokens();
  return new Set(list.split(' ').map((word) => beginnings(word, scratch, false).at(-1) ?? 0));
}

/** Patterns without comments and empty lines. */
function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/\/\/.*/, '')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** `[a] b` is `a b` and `b`. Brackets may span words. */
function variants(words: readonly string[]): string[][] {
  const open = words.findIndex((word) => word.startsWith('['));
  if (open < 0) return [[...words]];
  const close = words.findIndex((word, i) => i >= open && word.endsWith(']'));
  const inside = words.slice(open, close + 1).map((word) => word.replace(/[[\]]/g, ''));
  const before = words.slice(0, open);
  const after = words.slice(close + 1);
  return [...variants([...before, ...inside, ...after]), ...variants([...before, ...after])];
}

function insert(
  root: Node,
  steps: readonly string[],
  cue: number,
  shapes: Map<string, number>,
  fold: (word: string) => string,
): void {
  let at = root;
  for (const step of steps) {
    if (step === '…') {
      at = at.gap ??= node();
      continue;
    }
    let then = at.steps.get(step);
    if (then === undefined) {
      then = node();
      at.steps.set(step, then);
      for (const shape of new Set(step.split('|').map(fold))) {
        let atom = shapes.get(shape);
        if (atom === undefined) shapes.set(shape, (atom = shapes.size));
        at.marks |= markOf(atom);
        const targets = at.next.get(atom);
        if (targets === undefined) at.next.set(atom, [then]);
        else targets.push(then);
      }
    }
    at = then;
  }
  if (!at.cues.includes(cue)) at.cues.push(cue);
}

/** The word as the tokeniser folds it, its `~` kept: two spellings of a word are one shape. */
function folded(shape: string, scratch: Tokens): string {
  tokenise(shape === '#' ? '0' : shape.replaceAll('~', ''), scratch);
  const word = String.fromCharCode(...scratch.letters.subarray(0, scratch.from[scratch.count] ?? 0));
  return `${shape.startsWith('~') ? '~' : ''}${word}${shape.endsWith('~') ? '~' : ''}`;
}

function grow(shapes: Map<number, number>, path: readonly number[], atom: number): void {
  path.forEach((hash, i) => {
    if (i === path.length - 1) shapes.set(hash, atom);
    else if (!shapes.has(hash)) shapes.set(hash, UNFINISHED);
  });
}

/** Hashes of a word's beginnings as the tokeniser folds it, the whole word last; `backwards` for endings. */
function beginnings(word: string, scratch: Tokens, backwards: boolean): number[] {
  tokenise(word, scratch);
  const last = scratch.from[scratch.count] ?? 0;
  const path: number[] = [];
  let hash = HASH_SEED;
  for (let i = 0; i < last; i++) path.push((hash = hashStep(hash, scratch.letters[backwards ? last - 1 - i : i] ?? 0)));
  return path;
}
