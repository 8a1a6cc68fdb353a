/** The scanner's own cells are those papaparse splits; damage by the thousand costs no more than itself. */
import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/io/read/csv-scan.ts';
import { readCsv } from '../../src/io/read/csv.ts';
import { createTextBuffer } from '../../src/io/read/text-buffer.ts';

/** All records of a text: where they end, and the cells the scanner took from them (null: left to papaparse). */
function scanAll(text: string): { end: number; cells: string[] | null }[] {
  const scanner = createScanner(text, ',', true);
  const found: { end: number; cells: string[] | null }[] = [];
  for (let pos = 0; pos < text.length;) {
    const record = scanner.record(pos, true);
    if (record.kind !== 'record') break;
    found.push({ end: record.end, cells: record.cells });
    pos = record.end;
  }
  return found;
}

describe('the scanner', () => {
  const pieces = ['a', 'سلام', '"', '""', ',', '\n', '\r\n', ' ', '"x"', '"y, z"', '"two\nlines"', '"he said ""no"""'];
  const dirty = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

  it('takes the cells that papaparse takes, wherever it takes any', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        let start = 0;
        for (const { end, cells } of scanAll(text)) {
          const source = text.slice(start, end).replace(/\r?\n$/, '');
          start = end;
          if (cells === null || source === '') continue;
          expect(cells).toEqual(Papa.parse<string[]>(`${source}\n`, { delimiter: ',', newline: '\n' }).data[0]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves blanks and stray quotes beside quotes to papaparse', () => {
    expect(scanAll('1,"a" ,2\n1,"a"b",2\n1,"a",2\n').map(({ cells }) => cells)).toEqual([null, null, ['1', 'a', '2']]);
  });
});

async function* cut(text: string, size: number): AsyncIterable<string> {
  for (let i = 0; i < text.length; i += size) yield await Promise.resolve(text.slice(i, i + size));
}

const judge = { isHeader: () => true, knownNames: () => 1 };

async function batchesOf(text: string, size = 60_000) {
  const sheet = await readCsv(createTextBuffer(cut(text, size)), 'test.csv', null, judge);
  const sizes: number[] = [];
  const counts = { rows: 0, rejected: 0, notes: 0 };
  const doubtful: boolean[] = [];
  for await (const { rows, rejected, notes, intact } of sheet.batches) {
    sizes.push(rows.length);
    doubtful.push(intact === false);
    counts.rows += rows.length;
    counts.rejected += rejected.length;
    counts.notes += notes.length;
  }
  return { sizes, counts, doubtful };
}

const lines = (count: number, line: (i: number) => string): string =>
  `id,text,stars\n${Array.from({ length: count }, (_, i) => line(i)).join('\n')}\n`;

describe('batches', () => {
  it('end after the same rows however the text was cut', async () => {
    const text = lines(5000, (i) => `${i},"${'fine '.repeat(i % 40)}",5`);
    const whole = await batchesOf(text, text.length);
    expect(whole.sizes).toEqual([1000, 1000, 1000, 1000, 1000]);
    for (const size of [997, 65_536]) expect((await batchesOf(text, size)).sizes).toEqual(whole.sizes);
  });

  it('end early where rows are long', async () => {
    const { sizes } = await batchesOf(lines(40, (i) => `${i},${'long '.repeat(20_000)},5`));
    expect(Math.max(...sizes)).toBeLessThan(12);
  });

  it('say so when a character was lost in decoding', async () => {
    const { doubtful } = await batchesOf(
      lines(3000, (i) => `${i},${i === 1500 ? 'l\uFFFDst' : 'fine '.repeat(30)},5`),
      900,
    );
    expect(doubtful).toEqual([false, true, false]);
  });
});

/** Forty thousand of each: what searched the rest of the file for every damaged record would run for minutes. */
const many = 40_000;

describe('damage by the thousand', () => {
  it.each([
    ['quotes that never close', '"open, here,5', { rows: 0, rejected: many, notes: 0 }],
    ['cells quoted twice over', '""great app"",5', { rows: many, rejected: 0, notes: many }],
    ['doubled quotes that open', '""great app,5', { rows: many, rejected: 0, notes: many }],
    ['quotes that are not doubled', '"he said "yes" to me",5', { rows: many, rejected: 0, notes: many }],
  ])('%s', async (_, rest, expected) => {
    expect((await batchesOf(lines(many, (i) => `${i},${rest}`))).counts).toEqual(expected);
  });
});
