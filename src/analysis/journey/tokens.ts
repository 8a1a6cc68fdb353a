/** Cuts a text into folded words that remember where they stood, so that evidence can be quoted letter for letter. */
import * as table from './fold.ts';

/**
 * The words of one text, in arrays that are used again for the next text. Word `i` is `text.slice(start[i], end[i])`;
 * its folded letters are `letters[from[i]] … letters[from[i + 1] - 1]`.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  from: Int32Array;
  letters: Uint16Array;
  /** FNV-1a of the folded letters. */
  hash: Int32Array;
  /** 1 where a sentence mark or a line end stands between the word before and this one, 2 where only a comma does. */
  pause: Uint8Array;
}

// Imports and exports are looked up at every use; a const of this file is folded into the code (docs/performance.md).
const { COMMA, fold, SEPARATOR, SKIP, STOP } = table;

/** Longer runs of letters are not words; only their first letters count. */
const MAX_LETTERS = 48;
/** FNV-1a, 32 bit: offset basis and prime (http://www.isthe.com/chongo/tech/comp/fnv/). */
const SEED = -2128831035;
const PRIME = 16777619;
const step = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME);

export const HASH_SEED = SEED;
/** One letter more: the hash of every beginning of a word comes by the way. */
export const hashStep = (hash: number, letter: number): number => step(hash, letter);

const FIRST_PICTOGRAM = 0x2600;
const QUESTION = 63;
const EXCLAMATION = 33;
const MENTION = 64;
const MEEM = 0x645;
const NOON = 0x646;
const YEH = 0x6cc;

export function createTokens(): Tokens {
  return {
    count: 0,
    start: new Int32Array(0),
    end: new Int32Array(0),
    from: new Int32Array(0),
    letters: new Uint16Array(0),
    hash: new Int32Array(0),
    pause: new Uint8Array(0),
  };
}

/** Every array holds a text of `units` UTF-16 units; a text has at most as many words and letters as units. */
function reserve(tokens: Tokens, units: number): void {
  if (tokens.start.length > units) return;
  const size = Math.max(1024, 2 ** Math.ceil(Math.log2(units + 2)));
  tokens.start = new Int32Array(size);
  tokens.end = new Int32Array(size);
  tokens.from = new Int32Array(size);
  tokens.letters = new Uint16Array(size);
  tokens.hash = new Int32Array(size);
  tokens.pause = new Uint8Array(size);
}

/**
 * Fills `tokens` with the words of `text`. A number is the word `0`; a question or exclamation mark and an emoji are
 * words of their own; a mention is `@`, an address `http`. Persian می and نمی join the verb after them, with or
 * without the half space. Elongated letters shrink: any three or more of an Arabic letter to one, of a Latin one to two.
 */
export function tokenise(text: string, tokens: Tokens): void {
  const length = text.length;
  reserve(tokens, length);
  const { start, end, from, letters, hash, pause } = tokens;
  let count = 0;
  let filled = 0;
  let pending = 1;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const first = fold[code] ?? SEPARATOR;
    if (first <= COMMA && code !== MENTION) {
      if (first === COMMA && pending === 0) pending = 2;
      else if (first === STOP) pending = 1;
      if (first === STOP && (code === EXCLAMATION || code === QUESTION || code === 0x61f)) {
        start[count] = at;
        from[count] = filled;
        const mark = code === EXCLAMATION ? EXCLAMATION : QUESTION;
        letters[filled++] = mark;
        hash[count] = step(SEED, mark);
        pause[count] = 0;
        end[count++] = at + 1;
      }
      at++;
      continue;
    }
    start[count] = at;
    from[count] = filled;
    pause[count] = pending;
    pending = 0;
    const begin = filled;
    let last = at;
    let sum = SEED;
    if (code === MENTION) {
      letters[filled++] = MENTION;
      sum = step(sum, MENTION);
      for (last = ++at; at < length && (fold[text.charCodeAt(at)] ?? 0) > COMMA;) last = ++at;
    } else if (isPictogram(code)) {
      letters[filled++] = code;
      sum = step(sum, code);
      last = ++at;
      if (code >= 0xd800 && at < length) {
        const low = text.charCodeAt(at);
        letters[filled++] = low;
        sum = step(sum, low);
        last = ++at;
      }
    } else {
      let run = 0;
      let before = sum;
      let previous = SEPARATOR;
      while (at < length) {
        const unit = text.charCodeAt(at);
        const letter = fold[unit] ?? SEPARATOR;
        // nearly all are letters, and one comparison says so
        if (letter <= COMMA || letter >= FIRST_PICTOGRAM) {
          if (letter === SKIP) {
            at++;
            // a last hamza or vowel sign belongs to the word, an apostrophe or a joiner does not
            if ((unit >= 0x300 && unit < 0x370) || (unit >= 0x621 && unit < 0x671)) last = at;
            continue;
          }
          if (letter <= COMMA || isPictogram(unit)) {
            if (unit !== 32 || !isVerbPrefix(letters, begin, filled) || (fold[text.charCodeAt(at + 1)] ?? 0) < 0x600)
              break;
            at++;
            continue;
          }
        }
        last = ++at;
        if (letter === previous) {
          if (letter === 0x30) continue;
          run++;
          if (run >= 2) {
            if (run === 2 && letter >= 0x600) {
              filled--;
              sum = before;
            }
            continue;
          }
        } else run = 0;
        if (filled - begin === MAX_LETTERS) continue;
        letters[filled++] = previous = letter;
        before = sum;
        sum = step(sum, letter);
      }
      if (isAddress(letters, begin, filled)) {
        filled = begin + 4;
        sum = ADDRESS;
        while (at < length && text.charCodeAt(at) > 32) last = ++at;
      }
    }
    end[count] = last;
    hash[count++] = sum;
  }
  from[count] = filled;
  tokens.count = count;
}

/** Is it a word of letters or digits? Marks, mentions and pictograms are none. */
export function isWord(tokens: Tokens, word: number): boolean {
  const code = tokens.letters[tokens.from[word] ?? 0] ?? 0;
  return code === 0x30 || (code >= 0x61 && !isPictogram(code));
}

/** Surrogates and the dingbat blocks: each pictogram is a word. */
const isPictogram = (code: number): boolean =>
  (code >= 0xd800 && code < 0xe000) || (code >= FIRST_PICTOGRAM && code < 0x27c0);

const isVerbPrefix = (letters: Uint16Array, begin: number, end: number): boolean =>
  letters[end - 1] === YEH &&
  letters[end - 2] === MEEM &&
  (end - begin === 2 || (end - begin === 3 && letters[begin] === NOON));

const ADDRESS = [104, 116, 116, 112].reduce(step, SEED);
/** http and https. */
const isAddress = (letters: Uint16Array, begin: number, end: number): boolean =>
  letters[begin] === 104 &&
  letters[begin + 1] === 116 &&
  letters[begin + 2] === 116 &&
  letters[begin + 3] === 112 &&
  end - begin <= 5 &&
  end - begin >= 4;
