/** What detection looks at: counts of letters by script, and hashed letter groups of the words (edges included). */
import * as hashing from '../text/hash.ts';

// Imported bindings are looked up at every use; a const of this file is folded into the code (docs/performance.md).
const { base, mix } = hashing;

/** Scripts are counted over so many codes, letter groups taken from fewer: more would not change the answer. */
const reach = 2000;
const groupReach = 120;
const longestWord = 30;
const pairSalt = 0x1b873593;
const tripleSalt = 0x2545f491;
const rawSalt = 0x6c078965;

const classes = { none: 0, latin: 1, arabic: 2, foreign: 3, other: 4, ideograph: 5, skipped: 6 } as const;

/** Letters of Urdu, Kurdish, Pashto, Sindhi and Uyghur that neither Persian nor Arabic has. */
const foreignLetters = 'ٹڈڑںےۓہۂھۆێڵڕەټډړښځڅڼېۍۇۈۋڭٺٽڀڇٻڄڃڊڏڳڱۅ';

const ranges: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x41, 0x5a, classes.latin],
  [0x61, 0x7a, classes.latin],
  [0xc0, 0x24f, classes.latin],
  [0xd7, 0xd7, classes.none],
  [0xf7, 0xf7, classes.none],
  [0x1e00, 0x1eff, classes.latin],
  [0x370, 0x5ff, classes.other],
  [0x621, 0x6d3, classes.arabic],
  [0x640, 0x640, classes.skipped],
  [0x64b, 0x66d, classes.none],
  [0x64b, 0x65f, classes.skipped],
  [0x670, 0x670, classes.skipped],
  [0x6d5, 0x6d5, classes.arabic],
  [0x6ee, 0x6ef, classes.arabic],
  [0x6fa, 0x6ff, classes.arabic],
  [0x700, 0x1cff, classes.other],
  // what nobody sees does not part words: soft hyphen, joiners, zero-width spaces, direction and variation marks
  [0xad, 0xad, classes.skipped],
  [0x34f, 0x34f, classes.skipped],
  [0x61c, 0x61c, classes.skipped],
  [0x200b, 0x200f, classes.skipped],
  [0x202a, 0x202e, classes.skipped],
  [0x2060, 0x2069, classes.skipped],
  [0xfe00, 0xfe0f, classes.skipped],
  [0xfeff, 0xfeff, classes.skipped],
  [0x2e80, 0x2fff, classes.ideograph],
  [0x3040, 0xd7ff, classes.ideograph],
  [0xf900, 0xfaff, classes.ideograph],
  [0xfb50, 0xfdfb, classes.arabic],
  [0xfe70, 0xfefc, classes.arabic],
];

function createClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to, kind] of ranges) table.fill(kind, from, to + 1);
  for (const letter of foreignLetters) table[letter.charCodeAt(0)] = classes.foreign;
  return table;
}
const classOf = createClasses();

/** One form for letters that keyboards exchange: groups of letters shall not depend on them. */
function createForms(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code | 32;
  const alike: Readonly<Record<string, string>> = { ي: 'یىئ', ك: 'ک', ه: 'ة', ا: 'آأإ', و: 'ؤ' };
  for (const [form, letters] of Object.entries(alike)) {
    for (const letter of letters) table[letter.charCodeAt(0)] = form.charCodeAt(0);
  }
  return table;
}
const formOf = createForms();

export interface Script {
  arabic: number;
  latin: number;
  /** Letters of any other script; an ideograph counts three, for it says as much. */
  other: number;
  /** Letters of the Arabic script that belong to other languages (counted as Arabic too). */
  foreign: number;
}

const counts = new Uint32Array(Object.keys(classes).length);

export function countScripts(text: string, script: Script): void {
  counts.fill(0);
  const end = Math.min(text.length, reach);
  for (let i = 0; i < end; i++) {
    const kind = classOf[text.charCodeAt(i)] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  script.foreign = counts[classes.foreign] ?? 0;
  script.arabic = (counts[classes.arabic] ?? 0) + script.foreign;
  script.latin = counts[classes.latin] ?? 0;
  script.other = (counts[classes.other] ?? 0) + 3 * (counts[classes.ideograph] ?? 0);
}

const word = new Uint16Array(longestWord + 2);

/** Most ids a text can have. */
export const groupLimit = 3 * groupReach + 4 * longestWord + 16;

/** Writes the ids of the letter groups of the words of one script (true: Arabic) and returns how many. */
export function letterGroups(text: string, arabic: boolean, ids: Int32Array): number {
  const end = Math.min(text.length, groupReach);
  let count = 0;
  for (let i = 0; i < end; i++) {
    let length = 1;
    word[0] = 60;
    for (; i < end; i++) {
      const code = text.charCodeAt(i);
      const kind = classOf[code] ?? 0;
      const inside = arabic ? kind === classes.arabic || kind === classes.foreign : kind === classes.latin;
      if (inside) {
        const form = formOf[code] ?? 0;
        if (length <= longestWord) word[length++] = form;
        // the letter as typed is a hint of its own
        if (arabic && code !== form) ids[count++] = mix(code + rawSalt);
      } else if (kind !== classes.skipped && !(code === 39 && length > 1 && !arabic)) break;
    }
    if (length === 1) continue;
    word[length++] = 62;
    let hash = 60;
    let two = 0;
    let one = 60;
    for (let k = 1; k < length; k++) {
      const own = word[k] ?? 0;
      const pair = (Math.imul(one, base) + own) | 0;
      ids[count++] = mix(pair + pairSalt);
      if (k > 1) ids[count++] = mix((Math.imul(Math.imul(two, base), base) + pair + tripleSalt) | 0);
      hash = (Math.imul(hash, base) + own) | 0;
      two = one;
      one = own;
    }
    // the word itself, twice: it says more than any of its groups
    const whole = mix(hash);
    ids[count++] = whole;
    ids[count++] = whole;
  }
  return count;
}
