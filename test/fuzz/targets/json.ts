/** JSON fixtures whose values have changed their kind: a list for a text, a number for an object, a depth nobody expects. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { root } from '../../helpers/run.ts';
import { inputOf, load } from '../load.ts';
import { hostileText, type Target } from '../target.ts';

const folder = join(root, 'fixtures/presets');
const documents = readdirSync(folder)
  .filter((name) => /\.(?:nd)?json$/.test(name) && name !== 'expected.json')
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const swap = fc.record({
  place: fc.nat(),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    hostileText,
    fc.constantFrom(
      null,
      -1,
      1e300,
      2 ** 53,
      '',
      [],
      {},
      [[]],
      [{}],
      { __proto__x: 1 },
      '1e999',
      '4 of 5',
      '2024-13-45',
    ),
    fc.nat({ max: 300 }).map((depth) => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`) as unknown),
  ),
});

/** Every place in the tree where a value stands, as a function that puts another there. */
function placesIn(value: unknown, places: ((other: unknown) => void)[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    places.push((other) => {
      Object.defineProperty(value, key, { value: other, enumerable: true, writable: true, configurable: true });
    });
    placesIn(inner, places);
  }
}

function swapped(text: string, swaps: readonly { place: number; value: unknown }[]): string {
  const document: unknown = JSON.parse(text);
  const places: ((other: unknown) => void)[] = [];
  placesIn(document, places);
  for (const { place, value } of swaps) places[place % places.length]?.(value);
  return JSON.stringify(document);
}

export const values: Target = {
  name: 'JSON fixtures with values of another kind',
  share: 10,
  property: fc.asyncProperty(
    fc.nat({ max: documents.length - 1 }),
    fc.array(swap, { minLength: 1, maxLength: 6 }),
    async (i, swaps) => {
      const { name, text } = documents[i] ?? { name: '', text: '[]' };
      const changed = name.endsWith('.ndjson')
        ? text
            .split('\n')
            .map((line) => (line === '' ? line : swapped(line, swaps)))
            .join('\n')
        : swapped(text, swaps);
      await load(inputOf(name, Buffer.from(changed), 1 << 16));
    },
  ),
};

const keys = fc.constantFrom(
  'id',
  'text',
  'rating',
  'date',
  'reviews',
  'data',
  'reply',
  'author',
  'attributes',
  'متن',
  'التقييم',
  '__proto__',
  'constructor',
  'toString',
  '',
  'a.b',
  '0',
);

/** As many rows as lines that are not blank: whatever else stands in them. */
export const ndjson: Target = {
  name: 'NDJSON of any objects: as many rows as lines',
  share: 4,
  property: fc.asyncProperty(
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.dictionary(keys, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 }) },
        fc.jsonValue({ maxDepth: 1 }),
      ),
      { maxLength: 8 },
    ),
    hostileText,
    async (objects, broken) => {
      const records = [{ id: 'a', text: 'a first text' }, { id: 'b', text: 'a second one' }, ...objects];
      const all = [...records.map((record) => JSON.stringify(record)), broken.replaceAll(/[\r\n]/g, ' ')];
      const loaded = await load(inputOf('any.ndjson', Buffer.from(all.join('\n')), 1 << 16));
      const expected = all.filter((line) => line.trim() !== '').length;
      const rows = loaded?.ledger.files[0]?.rows;
      if (loaded?.ledger.files[0]?.format === 'ndjson' && rows !== expected)
        throw new Error(`${expected} lines, but ${rows ?? 'no'} rows`);
    },
  ),
};
