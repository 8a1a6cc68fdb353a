/** Patterns of file names against a regular expression made of the same pattern, and on hostile ones in time. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesFile } from '../../src/io/load/file-pattern.ts';

const fits = (pattern: string, path: string): boolean => matchesFile({ folder: '/work', pattern }, join('/work', path));

it.each([
  ['*.csv', 'a.csv', true],
  ['*.csv', 'deep/er/a.csv', true],
  ['./*.csv', 'a.csv', true],
  ['play/*.csv', 'play/a.csv', true],
  ['play/*.csv', 'play/old/a.csv', false],
  ['play/**/*.csv', 'play/a.csv', true],
  ['play/**/*.csv', 'play/old/er/a.csv', true],
  ['play/**', 'play/old/a.csv', true],
  ['reviews_2024??.csv', 'reviews_202401.csv', true],
  ['reviews_2024??.csv', 'reviews_2024.csv', false],
  ['reviews [2024].csv', 'reviews [2024].csv', true],
  ['reviews [2024].csv', 'reviews 2.csv', false],
  ['نظرات*.csv', 'نظرات فروشگاه.csv', true],
  ['*.csv', '../elsewhere/a.csv', true],
  ['../elsewhere/*.csv', '../elsewhere/a.csv', true],
  ['a.csv', 'A.csv', false],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(fits(pattern, path)).toBe(expected);
});

it('agrees with a regular expression within one name', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 8 });
  const name = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(letters, name, (pattern, path) => {
      const source = pattern.replaceAll(/\*+/g, '.*').replaceAll('?', '.');
      expect(fits(`x/${pattern}`, `x/${path}`)).toBe(pattern === '**' || new RegExp(`^${source}$`).test(path));
    }),
  );
});

it('a hostile pattern is no trap', () => {
  expect(fits('*a'.repeat(200), 'a'.repeat(4000) + 'b')).toBe(false);
});
