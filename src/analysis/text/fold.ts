/**
 * Folding: one pass over the UTF-16 codes of a text that unifies everything a keyboard can vary without changing the meaning.
 * The result is a row of tokens (words, marks, emoji) with one space between them. Marks `. ! ? , ; : % $` stay, as tokens;
 * quotes, brackets, dashes and slashes become spaces; `:)` and `:(` become emoji; runs of a letter, mark or emoji are cut to two.
 */
import { readEmoticon } from './emoticon.ts';
import { splits } from './contraction.ts';
import { base, createHashSet, hashText, power } from './hash.ts';
import { kinds as foldKinds, type FoldTable } from './fold-table.ts';

const kinds = foldKinds; // unlike an imported binding, a const of this file is folded into the code (docs/performance.md)

/** How a language joins what its writers split at will. All words are given in folded form. */
export interface FoldRules {
  readonly table: FoldTable;
  /** Words joined to the word after them: می, نمی. */
  readonly prefixes: readonly string[];
  /** Words joined to the word before them: ها, ترین. */
  readonly suffixes: readonly string[];
  /** Pairs, as "a b", that are one word: "don t". */
  readonly pairs: readonly string[];
}

/** Folds a text into `codes` and returns how many codes the result has. */
export interface Folder {
  /** The result of the last call; replaced by a larger array when a text needs it. */
  codes: Uint16Array;
  readonly fold: (text: string) => number;
}

const space = 32;
/** Longer words are joined to nothing, so that looking back takes no time. */
const longestJoined = 64;
/** A folder with its own buffer. It keeps no memory from one text to the next. */
export function createFolder(rules: FoldRules): Folder {
  const { table } = rules;
  const prefixes = createHashSet(rules.prefixes.map(hashText));
  const suffixes = createHashSet(rules.suffixes.map(hashText));
  const pairs = createHashSet(rules.pairs.map(hashText));

  let codes = new Uint16Array(4096);
  let n = 0;
  /** Where the word being written starts, or -1. */
  let start = -1;
  let hash = 0;
  /** The word before, when nothing but a space is between: where it starts, or -1. */
  let before = -1;
  let hashBefore = 0;
  /** White space since the last letter. */
  let gap = false;
  let lastKind: number = kinds.space;
  let emoji = 0;
  let emojiRun = 0;

  /** Writes a letter of the current word unless it would be the third of its kind in a row. */
  const letter = (code: number, kind: number): void => {
    if (kind !== kinds.digit && n - start >= 2 && codes[n - 1] === code && codes[n - 2] === code) return;
    codes[n++] = code;
    hash = (Math.imul(hash, base) + code) | 0;
  };

  const sameScript = (left: number, right: number): boolean => {
    const a = (table[left] ?? 0) >>> 16;
    const b = (table[right] ?? 0) >>> 16;
    return (a === kinds.arabic) === (b === kinds.arabic) && b !== kinds.digit;
  };

  /** Joins the current word to the one before it, and that one again, as long as the language says so. */
  const joinBack = (): void => {
    while (before >= 0) {
      const length = n - start;
      const pair = (Math.imul((Math.imul(hashBefore, base) + space) | 0, power(length)) + hash) | 0;
      if (!suffixes(hash) && !pairs(pair)) return;
      if (!sameScript(codes[start - 2] ?? 0, codes[start] ?? 0)) return;
      const from = start;
      const end = n;
      n = start - 1;
      start = before;
      hash = hashBefore;
      for (let i = from; i < end; i++) letter(codes[i] ?? 0, kinds.letter);
      findBefore();
    }
  };

  /** Sets `before` to the word in front of `start`, if there is one. */
  const findBefore = (): void => {
    before = -1;
    const last = start - 2;
    const kind = last < 0 ? kinds.space : (table[codes[last] ?? 0] ?? 0) >>> 16;
    if (kind !== kinds.letter && kind !== kinds.arabic && kind !== kinds.digit) return;
    let from = last;
    while (from > 0 && last - from < longestJoined && codes[from - 1] !== space) from--;
    if (last - from >= longestJoined) return;
    before = from;
    hashBefore = 0;
    for (let i = from; i <= last; i++) hashBefore = (Math.imul(hashBefore, base) + (codes[i] ?? 0)) | 0;
  };

  const endWord = (): void => {
    if (start < 0) return;
    joinBack();
    before = start;
    hashBefore = hash;
    start = -1;
  };

  /** Makes ready for a letter: of the current word, of the one before where that is a prefix, or of a new one. */
  const beginWord = (kind: number): void => {
    if (start >= 0) {
      const turn = (kind === kinds.arabic) !== (lastKind === kinds.arabic);
      if (gap || turn) endWord();
    }
    if (start < 0) {
      if (before >= 0 && kind === kinds.arabic && prefixes(hashBefore)) {
        start = before;
        hash = hashBefore;
        findBefore();
      } else {
        if (n > 0) codes[n++] = space;
        start = n;
        hash = 0;
      }
    }
    gap = false;
    emojiRun = 0;
    lastKind = kind;
  };

  const wordCode = (code: number, kind: number): void => {
    beginWord(kind);
    letter(code, kind);
  };

  /** Writes the letters of one kind that follow, from `at` on, and returns where they end. Nearly all characters pass through here. */
  const restOfWord = (text: string, at: number, kind: number): number => {
    const out = codes;
    const letters = table;
    const { length } = text;
    let end = n;
    let sum = hash;
    let one = end > start ? (out[end - 1] ?? 0) : 0;
    let two = end > start + 1 ? (out[end - 2] ?? 0) : 0;
    let i = at;
    for (; i < length; i++) {
      const entry = letters[text.charCodeAt(i)] ?? 0;
      if (entry >>> 16 !== kind) break;
      const code = entry & 0xffff;
      if (code === one && code === two) continue;
      two = one;
      one = code;
      out[end++] = code;
      sum = (Math.imul(sum, base) + code) | 0;
    }
    n = end;
    hash = sum;
    return i;
  };

  const markCode = (code: number): void => {
    endWord();
    before = -1;
    emojiRun = 0;
    const joined = !gap && lastKind === kinds.mark && codes[n - 1] === code;
    gap = false;
    lastKind = kinds.mark;
    if (joined && n >= 2 && codes[n - 2] === code) return;
    if (n > 0 && !joined) codes[n++] = space;
    codes[n++] = code;
  };

  const pictureCodes = (high: number, low: number): void => {
    endWord();
    before = -1;
    gap = false;
    lastKind = kinds.picture;
    const key = high * 0x10000 + low;
    emojiRun = emojiRun > 0 && key === emoji ? emojiRun + 1 : 1;
    emoji = key;
    if (emojiRun > 2) return;
    if (n > 0) codes[n++] = space;
    if (high !== 0) codes[n++] = high;
    codes[n++] = low;
  };

  /** Handles the character at `i`, which starts a surrogate pair or is a lone half; returns how many codes it took. */
  const surrogate = (text: string, i: number): number => {
    const high = text.charCodeAt(i);
    const low = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    if (high > 0xdbff || low < 0xdc00 || low > 0xdfff) return 1;
    const skin = high === 0xd83c && low >= 0xdffb;
    if (skin || high === 0xdb40) return 2;
    if (high >= 0xd83c && high <= 0xd83e) pictureCodes(high, low);
    else {
      wordCode(high, kinds.letter);
      wordCode(low, kinds.letter);
    }
    return 2;
  };

  /** An apostrophe within a word vanishes (don't → dont), but 'll and 're become words of their own (we'll is not well). */
  const apostrophe = (text: string, i: number): void => {
    if (start < 0 || gap || i + 1 === text.length || splits(text, i + 1)) gap = true;
    else if ((table[text.charCodeAt(i + 1)] ?? 0) >>> 16 !== kinds.letter) gap = true;
  };

  const isDigit = (text: string, i: number): boolean => (table[text.charCodeAt(i)] ?? 0) >>> 16 === kinds.digit;

  const fold = (text: string, composed: boolean): number => {
    if (codes.length < text.length * 2 + 16) codes = new Uint16Array(text.length * 2 + 4096);
    folder.codes = codes;
    n = 0;
    start = -1;
    before = -1;
    gap = false;
    lastKind = kinds.space;
    emojiRun = 0;
    for (let i = 0; i < text.length; i++) {
      const entry = table[text.charCodeAt(i)] ?? 0;
      const kind = entry >>> 16;
      const code = entry & 0xffff;
      if (kind === kinds.letter || kind === kinds.arabic) {
        beginWord(kind);
        i = restOfWord(text, i, kind) - 1;
      } else if (kind === kinds.digit) wordCode(code, kind);
      else if (kind === kinds.space) gap = true;
      else if (kind === kinds.mark) {
        const face = code === 0x3a || code === 0x3b ? readEmoticon(text, i) : null;
        if (face !== null) {
          pictureCodes(0xd83d, face.face);
          i = face.end - 1;
        } else if ((code === 0x2e || code === 0x2c) && !gap && lastKind === kinds.digit && isDigit(text, i + 1)) {
          letter(code, kinds.digit);
        } else markCode(code);
      } else if (kind === kinds.picture) pictureCodes(0, code);
      else if (kind === kinds.apostrophe) apostrophe(text, i);
      else if (kind === kinds.surrogate) {
        if (!composed && text.charCodeAt(i) === 0xd835) return fold(text.normalize('NFKC'), true);
        i += surrogate(text, i) - 1;
      } else if (kind === kinds.compatibility) {
        if (!composed) return fold(text.normalize('NFKC'), true);
        gap = true;
      }
    }
    endWord();
    return n;
  };

  const folder: Folder = { codes, fold: (text) => fold(text, false) };
  return folder;
}
