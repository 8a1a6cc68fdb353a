/** What every UTF-16 unit is to the journey's tokeniser: a folded letter, or what stands between words. */

/** Values of the table that are no letters: parts words, is skipped within words, ends a sentence, ends a phrase. */
export const SEPARATOR = 0;
export const SKIP = 1;
export const STOP = 2;
export const COMMA = 3;

export const fold: Readonly<Uint16Array> = foldTable();

/** A UTF-16 unit to its folded letter, or to what it does between words. One spelling for what people write in many ways. */
function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0xc0; code < 0x10000; code++) table[code] = code;
  table.fill(SEPARATOR, 0x2000, 0x2600);
  table.fill(SEPARATOR, 0x27c0, 0x2c00);
  table.fill(SEPARATOR, 0x3000, 0x3040);
  for (let digit = 0; digit < 10; digit++) for (const zero of [0x30, 0x660, 0x6f0]) table[zero + digit] = 0x30;
  for (let letter = 0x61; letter <= 0x7a; letter++) table[letter] = table[letter - 32] = letter;
  const accents = 'àaáaâaãaäaåaçcèeéeêeëeìiíiîiïiñnòoóoôoõoöoùuúuûuüuýy';
  for (let i = 0; i < accents.length; i += 2) {
    table[accents.charCodeAt(i)] = accents.charCodeAt(i + 1);
    table[accents.charCodeAt(i) - 32] = accents.charCodeAt(i + 1);
  }
  const arabic = 'أاإاآاٱايیىیئیكکةهۀهؤوہههه';
  for (let i = 0; i < arabic.length; i += 2) table[arabic.charCodeAt(i)] = arabic.charCodeAt(i + 1);
  // Letters in the shape they take within a word, as old programs and PDF files write them (of a ligature: its first letter).
  for (let code = 0xfb50; code < 0xfefd; code++) {
    if (code >= 0xfe00 && code < 0xfe70) continue;
    table[code] = table[String.fromCharCode(code).normalize('NFKC').charCodeAt(0)] ?? code;
  }
  // Hamza, tatweel, vowel signs, apostrophes, joiners, direction and variation marks do not part words.
  for (const [first, last] of [
    [0x621, 0x621],
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6ed],
    [0xad, 0xad],
    [0x61c, 0x61c],
    [0x300, 0x36f],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2069],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0x2018, 0x2019],
  ] as const)
    table.fill(SKIP, first, last + 1);
  for (const mark of "'`") table[mark.charCodeAt(0)] = SKIP;
  for (const mark of '.!?\n\r;…؟؛۔') table[mark.charCodeAt(0)] = STOP;
  for (const mark of ',،:()') table[mark.charCodeAt(0)] = COMMA;
  return table;
}
