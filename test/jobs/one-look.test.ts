/** One look that believes the first rows finds what two looks find, or says that it does not hold. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/run.ts';
import { alone, inputsOf, looks, opened, reportText } from './world.ts';

const header = 'id,comment,stars,date,reply,reply date';
const row = (i: number, { id = `r${i}`, stars = '4', date = '2024-03-01' } = {}): string =>
  `${id},The kettle number ${i} is fine,${stars},${date},,`;
const many = 2600; // more than the first rows that are believed

function file(change: (i: number) => Parameters<typeof row>[1] = () => ({}), rows = many): string {
  return [header, ...Array.from({ length: rows }, (_, i) => row(i, change(i)))].join('\n');
}

describe('one look', () => {
  it('holds where every row speaks for itself, and finds the same', async () => {
    const { one, two } = await looks(inputsOf(file()));
    expect(one).not.toBeNull();
    expect(one).toBe(two);
  });

  it.each([
    ['an id early', [file((i) => (i === 3 ? { id: 'r1' } : {}))]],
    ['an id late', [file((i) => (i === many - 1 ? { id: 'r1' } : {}))]],
    [
      'an id across files',
      [
        file(),
        file((i) => ({ id: `s${i}` })),
        file((i) => ({ id: `t${i === 9 ? 's9' : i}` })),
        file((i) => ({ id: i === 5 ? 's77' : `u${i}` })),
      ],
    ],
    ['a longer scale late', [file((i) => (i > many - 200 ? { stars: '9' } : {}))]],
    ['the month first, late, after the day first', [file((i) => ({ date: i < 2000 ? '25/12/2023' : '12/25/2023' }))]],
    ['dates that the first rows do not have', [file((i) => ({ date: i < 2000 ? '2024-03-01' : '25/12/2023' }))]],
  ])('does not hold with %s; the report is that of two looks', async (_, texts) => {
    const inputs = inputsOf(...texts);
    const { one, two } = await looks(inputs);
    expect(one).toBeNull();
    expect(two).toContain('kettle');
  });

  it('that does not hold is taken back: the report is that of two looks, on any number of threads', async () => {
    const inputs = inputsOf(file((i) => (i === 1100 ? { id: 'r1' } : {}), 1200));
    const threads = await reportText([], { jobs: 2, after: 0, blockRows: 300 }, {}, inputs);
    expect(threads).toBe(await reportText([], { ...alone, blockRows: 50 }, {}, inputs));
    expect(threads).toContain('"duplicates": 1,');
  });

  it('believes nothing where the first rows leave the order of dates open, or rows answer rows', async () => {
    const open = inputsOf(file((i) => ({ date: i < 2000 ? '03/04/2024' : '25/12/2023' })));
    const { one, two } = await looks(open);
    expect(one).toBe(two);
  });

  it('finds the same in small files, with and without repeats', async () => {
    const cell = fc.record({
      id: fc.constantFrom('a', 'b', 'c', ...Array.from({ length: 40 }, (_, i) => `i${i}`)),
      stars: fc.constantFrom('1', '5', '8', ''),
      date: fc.constantFrom('2024-03-01', '13/02/2024', '02/13/2024', '01/02/2024', ''),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (cells) => {
        const { one, two } = await looks(inputsOf(file((i) => cells[i] ?? {}, cells.length)));
        if (one !== null) expect(one).toBe(two);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['fixtures/presets', 'fixtures/problems'])(
    'finds the same in every file of %s, or does not hold',
    async (folder) => {
      for (const input of await opened([join(root, folder)])) {
        const found = await looks([input]).catch((error: unknown) => {
          if (error instanceof Error && error.name === 'InputError') return null;
          throw error;
        });
        if (found !== null && found.one !== null) expect(found.one).toBe(found.two);
      }
    },
  );
});
