/** Finds the cues of a text in one pass over its words. */
import { HASH_SEED, hashStep, type Tokens } from '../tokens.ts';
import * as compiled from './compile.ts';
import type { Cues, Node } from './compile.ts';

/** Matches of one text, ordered by start; arrays are used again for the next text. */
export interface Matches {
  readonly cue: number[];
  /** First and last word (inclusive); behind the last match stands −1. (Emptied arrays would have to be allocated anew.) */
  readonly first: number[];
  readonly last: number[];
  /** Was anything said that only looks like a purchase: "I have not bought", "would have bought"? */
  unbought: boolean;
  /** Trie nodes visited, the measure of work in tests. */
  work: number;
}

export const createMatches = (): Matches => ({ cue: [], first: [], last: [], unbought: false, work: 0 });

// Imported bindings are looked up at every use; a const of this file is folded into the code (docs/performance.md).
const { FIRST_BOUGHT, kindOf, LOOKALIKE, markOf, NOTHING, UNFINISHED } = compiled;

/** Up to this many words may stand in a gap. */
const GAP = 3;
/** Words remembered with their atoms, and atoms kept before all is forgotten (a longer text keeps its own). */
const MEMORY_BITS = 14;
const MEMORY = 1 << MEMORY_BITS;
const STRIDE = 4;
const MAX_SHAPES = 1 << 17;
/** Where the atoms of a word lie, in one number: the first of them, how many (a word has 48 letters at most), can one open a pattern? */
const FIRST = 8;
const OPENS = 1;

/** A matcher with its own scratch memory: fills `matches` with the cues of `tokens`. */
export function createMatcher(cues: Cues): (tokens: Tokens, matches: Matches) => void {
  const { exact, prefix, suffix } = cues.atoms;
  const { root } = cues;
  /** Where the atoms of word i lie in `shape`. */
  let spans = new Int32Array(256);
  /** Their marks together. */
  let marks = new Int32Array(256);
  const shape: number[] = [];
  /** Words met before: hash, span and marks, neighbours, for they are read at once. */
  const known = new Int32Array(MEMORY * STRIDE);
  /** Candidates that begin at the current word. */
  let foundCue = new Int32Array(64);
  let foundLast = new Int32Array(64);
  let found = 0;
  /** Last word and length of the match of each kind that reaches furthest. */
  const covered = [-1, -1, -1, -1];
  const length = [0, 0, 0, 0];
  const longest = [-1, -1, -1, -1];
  let work = 0;

  const push = (atom: number): number => {
    shape.push(atom);
    return root.next.has(atom) ? OPENS : 0;
  };

  /** Appends the atoms of a word; OPENS if one of them begins a pattern. */
  const shapesOf = (tokens: Tokens, word: number): number => {
    const begin = tokens.from[word] ?? 0;
    const end = tokens.from[word + 1] ?? 0;
    let open = 0;
    const whole = exact.get(tokens.hash[word] ?? 0);
    if (whole !== undefined) open |= push(whole);
    let hash = HASH_SEED;
    for (let i = begin; i < end; i++) {
      hash = hashStep(hash, tokens.letters[i] ?? 0);
      const atom = prefix.get(hash);
      if (atom === undefined) break;
      if (atom !== UNFINISHED) open |= push(atom);
    }
    if (suffix.size === 0) return open;
    hash = HASH_SEED;
    for (let i = end - 1; i >= begin; i--) {
      hash = hashStep(hash, tokens.letters[i] ?? 0);
      const atom = suffix.get(hash);
      if (atom === undefined) break;
      if (atom !== UNFINISHED) open |= push(atom);
    }
    return open;
  };

  const marksFrom = (first: number): number => {
    let all = 0;
    for (let i = first; i < shape.length; i++) all |= markOf(shape[i] ?? 0);
    return all;
  };

  const shapes = (tokens: Tokens): void => {
    const { count, hash } = tokens;
    if (spans.length < count) {
      spans = new Int32Array(count * 2);
      marks = new Int32Array(count * 2);
    }
    if (shape.length > MAX_SHAPES) {
      shape.length = 0;
      known.fill(0);
    }
    for (let word = 0; word < count; word++) {
      const key = hash[word] ?? 0;
      const slot = (Math.imul(key, 0x9e3779b1) >>> (32 - MEMORY_BITS)) * STRIDE;
      if (known[slot] !== key) {
        const first = shape.length;
        const opens = shapesOf(tokens, word);
        known[slot] = key;
        known[slot + 1] = (first << FIRST) | ((shape.length - first) << 1) | opens;
        known[slot + 2] = marksFrom(first);
      }
      spans[word] = known[slot + 1] ?? 0;
      marks[word] = known[slot + 2] ?? 0;
    }
  };

  const find = (cue: number, last: number): void => {
    if (found === foundCue.length) {
      foundCue = grown(foundCue);
      foundLast = grown(foundLast);
    }
    foundCue[found] = cue;
    foundLast[found++] = last;
  };

  const walk = (node: Node, word: number, tokens: Tokens, begin: number): void => {
    work++;
    for (let i = 0; i < node.cues.length; i++) find(node.cues[i] ?? 0, word - 1);
    step(node, word, tokens, begin);
    if (node.gap === null) return;
    for (let skipped = 0; skipped <= GAP && word + skipped < tokens.count; skipped++) {
      if (word + skipped > begin && tokens.pause[word + skipped] === 1) return;
      step(node.gap, word + skipped, tokens, begin);
    }
  };

  const step = (node: Node, word: number, tokens: Tokens, begin: number): void => {
    if (word >= tokens.count || ((marks[word] ?? 0) & node.marks) === 0) return;
    if (word > begin && tokens.pause[word] === 1) return;
    const span = spans[word] ?? 0;
    const first = span >>> FIRST;
    const end = first + ((span >>> 1) & 127);
    for (let i = first; i < end; i++) {
      const targets = node.next.get(shape[i] ?? -1);
      if (targets === undefined) continue;
      for (let k = 0; k < targets.length; k++) walk(targets[k] ?? node, word + 1, tokens, begin);
    }
  };

  const negated = (tokens: Tokens, first: number): boolean => {
    for (let back = 1; back <= cues.reach && first - back >= 0; back++) {
      if (tokens.pause[first - back + 1] !== 0) return false;
      if (cues.negators.has(tokens.hash[first - back] ?? 0)) return true;
    }
    return false;
  };

  /** Inside an earlier match, or overlapping one that is no shorter. */
  const hidden = (kind: number, first: number, last: number): boolean => {
    const reached = covered[kind] ?? -1;
    return last <= reached || (first <= reached && last - first + 1 <= (length[kind] ?? 0));
  };

  return (tokens, matches) => {
    if (matches.cue.length > 0) matches.cue.length = 0;
    work = 0;
    matches.unbought = false;
    shapes(tokens);
    covered.fill(-1);
    for (let word = 0; word < tokens.count; word++) {
      if (((spans[word] ?? 0) & OPENS) === 0) continue;
      found = 0;
      step(root, word, tokens, word);
      if (found === 0) continue;
      longest.fill(-1);
      for (let i = 0; i < found; i++) {
        const kind = kindOf(foundCue[i] ?? 0);
        longest[kind] = Math.max(longest[kind] ?? -1, foundLast[i] ?? -1);
      }
      let nothing = false;
      let unlike = false;
      for (let i = 0; i < found; i++) {
        if (foundCue[i] === NOTHING) nothing ||= foundLast[i] === longest[0];
        else if (foundCue[i] === LOOKALIKE) unlike ||= foundLast[i] === longest[1];
      }
      const inUnbought = word <= (covered[3] ?? -1);
      for (let i = 0; i < found; i++) {
        const cue = foundCue[i] ?? 0;
        const last = foundLast[i] ?? 0;
        const kind = kindOf(cue);
        if (last < (longest[kind] ?? 0) || hidden(kind, word, last)) continue;
        if (kind === 3) matches.unbought = true;
        else if (kind !== 1 && negated(tokens, word)) continue;
        if (kind === 0 && (nothing || (cue >= FIRST_BOUGHT && (inUnbought || last <= (longest[3] ?? -1))))) continue;
        if (kind === 1 && unlike) continue;
        let seen = matches.cue.length - 1;
        while (seen >= 0 && matches.first[seen] === word && matches.cue[seen] !== cue) seen--;
        if (seen >= 0 && matches.first[seen] === word) continue;
        matches.first[matches.cue.length] = word;
        matches.last[matches.cue.length] = last;
        matches.cue.push(kind === 3 ? NOTHING : cue);
      }
      for (let kind = 0; kind < longest.length; kind++) {
        const last = longest[kind] ?? -1;
        if (last < 0 || hidden(kind, word, last)) continue;
        covered[kind] = last;
        length[kind] = last - word + 1;
      }
    }
    matches.first[matches.cue.length] = -1;
    matches.work = work;
  };
}

function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
