/** Damage to bytes as it happens: flipped, lost, doubled, moved; and characters that mean something put where they do not belong. */
import fc from 'fast-check';

/** Places are fractions of the length, in millionths, so that one damage fits files of any size. */
interface Damage {
  readonly kind: 'flip' | 'cut' | 'copy' | 'put' | 'end';
  readonly at: number;
  readonly length: number;
  readonly what: string;
}

const telling = [
  '"',
  '""',
  "'",
  '\n',
  '\r',
  '\r\n',
  ',',
  ';',
  '\t',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\\u',
  '\0',
  '\uFEFF',
  'NaN',
  '-Infinity',
  '1e999',
  '12345678901234567890',
  'null',
  '__proto__',
  '\u202e',
  '\ud800',
  '۱۴۰۳/۰۲/۳۱',
  '31/02/2024',
  '0000-00-00',
  '99/99/9999',
  '=1+1',
  '\u001f',
  '💥',
  '"""',
  '{"a":',
  '[[[[[[[[',
  'sep=,\n',
  ' '.repeat(300),
];

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'copy', 'put', 'end'),
  at: fc.nat({ max: 999_999 }),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 8 }) }, fc.nat({ max: 400 })),
  what: fc.constantFrom(...telling),
});

/** One to eight damages, to be applied in order. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(damage, { minLength: 1, maxLength: 8 });

export function applyDamages(bytes: Uint8Array, list: readonly Damage[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const { kind, at, length, what } of list) {
    const place = Math.floor((at * now.length) / 1_000_000);
    const [before, after] = [now.subarray(0, place), now.subarray(place)];
    if (kind === 'flip' && place < now.length) now[place] = (now[place] ?? 0) ^ (1 << (length % 8));
    else if (kind === 'cut') now = Buffer.concat([before, after.subarray(length)]);
    else if (kind === 'copy') now = Buffer.concat([before, after.subarray(0, length), after]);
    else if (kind === 'put') now = Buffer.concat([before, Buffer.from(what), after]);
    else if (kind === 'end' && length > 300) now = Buffer.from(before);
  }
  return now;
}
