/** What becomes of each UTF-16 code when a text is folded: one table look-up per character, built once per language. */

export const kinds = {
  drop: 0,
  space: 1,
  /** A letter outside the Arabic script. */
  letter: 2,
  /** A letter of the Arabic script. */
  arabic: 3,
  digit: 4,
  /** . ! ? , ; : % and currency signs: kept, as tokens of their own. */
  mark: 5,
  /** Emoji and pictures within the basic plane. */
  picture: 6,
  apostrophe: 7,
  surrogate: 8,
  /** A presentation form, full-width or styled letter: the text goes through NFKC first. */
  compatibility: 9,
} as const;

/** Kind in the upper half, folded code in the lower half of each entry. */
export type FoldTable = Uint32Array;

const entry = (kind: number, code: number): number => kind * 0x10000 + code;

function range(table: FoldTable, kind: number, from: number, to: number): void {
  for (let code = from; code <= to; code++) table[code] = entry(kind, code);
}

const dropped: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x0300, 0x036f], // combining accents
  [0x0610, 0x061c], // Quranic signs, Arabic letter mark
  [0x0621, 0x0621], // a lone hamza is written or left out at will
  [0x0640, 0x0640], // tatweel
  [0x064b, 0x065f], // harakat
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x08d3, 0x08ff],
  [0x200b, 0x200f], // zero-width space, non-joiner, joiner, direction marks
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
];

const spaces: readonly (readonly [number, number])[] = [
  [0x0000, 0x002f],
  [0x003a, 0x0040],
  [0x005b, 0x0060],
  [0x007b, 0x00bf],
  [0x00d7, 0x00d7],
  [0x00f7, 0x00f7],
  [0x0600, 0x060f],
  [0x061b, 0x061f],
  [0x066a, 0x066d],
  [0x06d4, 0x06d4],
  [0x06dd, 0x06de],
  [0x2000, 0x200a],
  [0x2010, 0x2029],
  [0x202f, 0x205f],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0xe000, 0xf8ff],
  [0xfff0, 0xffff],
];

const marks: Readonly<Record<string, string>> = {
  '.': '.۔。…',
  '!': '!¡',
  '?': '?؟¿',
  ',': ',،、٫٬',
  ';': ';؛',
  ':': ':',
  '%': '%٪',
  $: '$€£₹﷼',
};

const lower: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x587],
  [0x1e00, 0x1fff],
];

function lowercase(table: FoldTable): void {
  for (const [from, to] of lower) {
    for (let code = from; code <= to; code++) {
      if (table[code] !== entry(kinds.letter, code)) continue;
      const bare = String.fromCharCode(code).toLowerCase().normalize('NFD').charCodeAt(0);
      // some Greek signs decompose to a quote or a dot, which have entries of their own
      const target = table[bare] ?? 0;
      table[code] =
        target >= entry(kinds.letter, 0) && target < entry(kinds.letter + 1, 0) ? entry(kinds.letter, bare) : target;
    }
  }
}

/**
 * The table of a language. `letters` maps letters of the Arabic script to the one form they are folded to, e.g. `{ ی: 'يىئ' }`
 * (each letter of the value becomes the key).
 */
export function createFoldTable(letters: Readonly<Record<string, string>>): FoldTable {
  const table = new Uint32Array(0x10000);
  range(table, kinds.letter, 0, 0xffff);
  range(table, kinds.arabic, 0x0620, 0x06ff);
  range(table, kinds.arabic, 0x0750, 0x08ff);
  for (const [from, to] of spaces) for (let code = from; code <= to; code++) table[code] = entry(kinds.space, 32);
  for (const [from, to] of dropped) range(table, kinds.drop, from, to);
  range(table, kinds.picture, 0x2100, 0x2bff);
  range(table, kinds.compatibility, 0x2070, 0x209f);
  range(table, kinds.compatibility, 0x2100, 0x214f);
  range(table, kinds.compatibility, 0x2460, 0x24ff);
  range(table, kinds.compatibility, 0xfb00, 0xfdff);
  range(table, kinds.compatibility, 0xfe10, 0xfefe);
  range(table, kinds.compatibility, 0xff00, 0xffef);
  range(table, kinds.surrogate, 0xd800, 0xdfff);
  for (const [mark, variants] of Object.entries(marks)) {
    for (const variant of variants) table[variant.charCodeAt(0)] = entry(kinds.mark, mark.charCodeAt(0));
  }
  for (const quote of "'’‘ʼ`´′‛ʹ") table[quote.charCodeAt(0)] = entry(kinds.apostrophe, 39);
  lowercase(table);
  for (const zero of [0x30, 0x660, 0x6f0]) {
    for (let i = 0; i < 10; i++) table[zero + i] = entry(kinds.digit, 0x30 + i);
  }
  for (const [letter, variants] of Object.entries(letters)) {
    for (const variant of variants) table[variant.charCodeAt(0)] = entry(kinds.arabic, letter.charCodeAt(0));
  }
  return table;
}
