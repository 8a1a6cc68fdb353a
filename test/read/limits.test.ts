/** Lines, documents and tables beyond all measure: what is too long costs itself, memory stays flat, work stays linear. */
import { describe, expect, it } from 'vitest';
import { headerJudge } from '../../src/io/presets/header-row.ts';
import { findRecords } from '../../src/io/presets/envelope.ts';
import { readCsv } from '../../src/io/read/csv.ts';
import { createFlattener } from '../../src/io/read/flatten.ts';
import { readJsonDocument } from '../../src/io/read/json-document.ts';
import { readNdjson } from '../../src/io/read/json-lines.ts';
import { linesOf } from '../../src/io/read/json-locate.ts';
import type { JsonShape } from '../../src/io/read/json-shape.ts';
import type { Sheet } from '../../src/io/read/sheet.ts';
import { createTextBuffer, type TextBuffer } from '../../src/io/read/text-buffer.ts';
import { InputError } from '../../src/errors.ts';

const shape: JsonShape = { findRecords, reshaper: () => (record) => record };
const mega = 'a'.repeat(1 << 20);

/** `before`, then a gigabyte of one letter, then `after`; `held` is the most that was ever in the buffer. */
function gigabyte(before: string, after: string): { text: TextBuffer; held: () => number } {
  let held = 0;
  let buffer: TextBuffer | null = null;
  async function* chunks(): AsyncIterable<string> {
    yield await Promise.resolve(before);
    for (let i = 0; i < 1024; i++) {
      held = Math.max(held, buffer?.value().length ?? 0);
      yield mega;
    }
    yield after;
  }
  buffer = createTextBuffer(chunks());
  return { text: buffer, held: () => held };
}

async function rowsOf(sheet: Sheet) {
  const rows: string[] = [];
  const rejected: string[] = [];
  for await (const batch of sheet.batches) {
    rows.push(...batch.rows.map((row) => `${row.line} ${row.cells[0] ?? ''}`));
    rejected.push(...batch.rejected.map(({ code, at, found }) => `${at.line ?? 0} ${code} ${found ?? ''}`));
  }
  return { rows, rejected };
}

describe('a line of a gigabyte', () => {
  const most = 64 << 20;

  it('costs one record of an NDJSON file', async () => {
    const { text, held } = gigabyte('{"id":"a","text":"one"}\n{"id":"b","text":"', '"}\n{"id":"c","text":"three"}\n');
    const { rows, rejected } = await rowsOf(await readNdjson(text, 'x.ndjson', shape, []));
    expect(rows).toEqual(['1 a', '3 c']);
    expect(rejected).toEqual(['2 too-long 1,073,741,844 characters']);
    expect(held()).toBeLessThan(most);
  });

  it.each([
    ['without quotes', '', ',5\n'],
    ['in a quoted cell', '"', '",5\n'],
    ['in a quoted cell that is never closed', '"', ',5\n'],
  ])('costs one record of a CSV: %s', async (_name, open, close) => {
    const { text, held } = gigabyte(`id,text,rating\na,one,5\nb,${open}`, `${close}c,three,5\nd,four,4\n`);
    const { rows, rejected } = await rowsOf(await readCsv(text, 'x.csv', null, headerJudge));
    expect(rows).toEqual(['2 a', '4 c', '5 d']);
    expect(rejected).toEqual([expect.stringMatching(/^3 too-long 1,073,741,8\d\d characters$/)]);
    expect(held()).toBeLessThan(most);
  });
});

describe('a JSON document', () => {
  it('of more than 150 million characters is refused, with what to do', async () => {
    const text: TextBuffer = {
      ...createTextBuffer((async function* () {})()),
      value: () => ' '.repeat(150_000_001),
      ended: () => true,
    };
    const reading = readJsonDocument(text, 'x.json', shape);
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toMatchObject({ problem: { code: 'too-large' } });
  });

  it('on one line has its lines counted in one pass', () => {
    let searched = 0;
    const text = Object.assign(Object.create(String.prototype) as string, {
      indexOf: () => {
        searched++;
        return -1;
      },
    });
    expect(
      linesOf(
        text,
        Array.from({ length: 1000 }, (_, i) => i),
      ).every((line) => line === 1),
    ).toBe(true);
    expect(searched).toBe(1);
  });
});

describe('20,000 columns', () => {
  it('JSON keys beyond 2,000 are left out, and said so once', () => {
    const flat = createFlattener();
    const widths = Array.from({ length: 20_000 }, (_, i) => flat.row({ id: 'x', [`key${i}`]: i }).length);
    expect(flat.columns.length).toBe(2000);
    expect(Math.max(...widths)).toBe(2000);
    expect(flat.takeNotes('x.json')).toMatchObject([{ code: 'too-many-columns', found: 'key1999' }]);
    expect(flat.takeNotes('x.json')).toEqual([]);
  });

  it('CSV columns of one name are each kept, and each said', async () => {
    const names = ['text', ...Array.from({ length: 20_000 }, () => 'same')];
    const cells = ['a text', ...names.slice(1).map((_, i) => String(i))];
    async function* chunks(): AsyncIterable<string> {
      yield await Promise.resolve(`${names.join(',')}\n${cells.join(',')}\n`);
    }
    const sheet = await readCsv(createTextBuffer(chunks()), 'x.csv', null, headerJudge);
    const { rows } = await rowsOf(sheet);
    expect([sheet.columns.length, sheet.notes.length, rows.length]).toEqual([20_001, 19_999, 1]);
  });
});
