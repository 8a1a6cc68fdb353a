import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/io/terminal/width.ts';
import { recordCells, recordColumns } from '../../src/io/write/cells.ts';
import type { FormatModule, RecordWriter } from '../../src/io/write/format.ts';
import { guardFormula } from '../../src/io/write/formula.ts';
import { formats } from '../../src/io/write/index.ts';
import { toRecordJson } from '../../src/io/write/record.ts';
import type { ReviewRecord } from '../../src/review.ts';
import { anyRecord, hostile, record } from './records.ts';

const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }));
const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/record.schema.json', import.meta.url), 'utf8'));
const isRecord = ajv.compile(schema as object);

const pipe = { isTTY: false, width: 80, color: false };
const tty = { isTTY: true, width: 100, color: false };
const names = ['table', 'json', 'ndjson', 'csv'] as const;

async function writer(name: (typeof names)[number], terminal = pipe): Promise<RecordWriter> {
  const format: FormatModule = await formats[name].load();
  return format.createRecordWriter({ terminal, bidi: 'isolate' });
}

function document(to: RecordWriter, records: readonly ReviewRecord[]): string {
  return to.begin() + records.map((one) => to.row(one)).join(to.between) + to.end();
}

/** What any JSON parser makes of the record. */
const plain = (one: ReviewRecord): unknown => JSON.parse(JSON.stringify(toRecordJson(one)));

describe('the record of version 1', () => {
  test('has the keys of DESIGN.md §4 in their order', () => {
    const keys =
      'v,id,at,platform,source,product,language,title,text,rating,createdAt,editedAt,sentiment,funnel,touchpoints';
    expect(Object.keys(toRecordJson(record())).join()).toBe(`${keys},relationship,response`);
    expect(toRecordJson(record())).toMatchObject({
      v: 1,
      at: { file: 'reviews_201609.csv', line: 42 },
      createdAt: '2016-09-03T10:11:12.000Z',
      editedAt: null,
      sentiment: { label: 'positive', score: 0.82, confidence: 0.93 },
    });
  });

  test('gives a date of day precision as its calendar day in the zone of the source', () => {
    // Midnight in Tehran is still the day before in UTC.
    const createdAt = { ms: Date.UTC(2016, 8, 2, 19, 30), day: 17047, precision: 'day' } as const;
    expect(toRecordJson(record({ createdAt })).createdAt).toBe('2016-09-03');
  });

  test('follows its schema', () => {
    fc.assert(
      fc.property(anyRecord, (one) => {
        fc.pre(one.review.at.line > 0);
        isRecord(plain(one));
        expect(isRecord.errors ?? []).toEqual([]);
      }),
    );
  });
});

describe('what is written can be read back', () => {
  test('json', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 4 }), async (records) => {
        const to = await writer('json');
        expect(JSON.parse(document(to, records))).toEqual(records.map(plain));
      }),
    );
  });

  test('ndjson', async () => {
    const to = await writer('ndjson');
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), (records) => {
        const lines = document(to, records).split('\n').slice(0, -1);
        expect(lines.map((line): unknown => JSON.parse(line))).toEqual(records.map(plain));
      }),
    );
  });

  test('csv, but for the apostrophe before a formula', async () => {
    const to = await writer('csv');
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), (records) => {
        const rows = Papa.parse<string[]>(document(to, records).replace(/\r\n$/, ''), {
          delimiter: ',',
          newline: '\r\n',
        });
        const cells = records.map((one) =>
          recordCells(one).map((cell) => (typeof cell === 'string' ? guardFormula(cell) : String(cell ?? ''))),
        );
        expect(rows.data).toEqual([recordColumns, ...cells]);
      }),
    );
  });

  test('a negative score stays a number in csv', async () => {
    const to = await writer('csv');
    const one = { ...record(), sentiment: { label: 'negative', score: -0.25, confidence: 0.9 } } as const;
    expect(to.row(one)).toContain(',negative,-0.25,0.9,');
  });
});

describe('hostile text has no effect', () => {
  const placed = hostile.map((text) => record({ id: text, platform: text, product: text, title: text, text }));

  test.each(names)('%s on a terminal sends no control character', async (name) => {
    const text = document(await writer(name, tty), placed);
    expect(text.replaceAll('\r\n', '\n').replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202d\u202e]/u);
  });

  test.each(['table', 'json', 'ndjson'] as const)('nor does %s in a pipe', async (name) => {
    const text = document(await writer(name), placed);
    expect(text.replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202d\u202e]/u);
  });

  test('in a pipe the table has one line of all columns per record', async () => {
    const lines = document(await writer('table'), placed)
      .split('\n')
      .slice(0, -1);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([recordColumns.length]));
    expect(lines).toHaveLength(placed.length + 1);
  });

  test.each(['csv', 'table'] as const)('no cell of %s begins a formula', async (name) => {
    const text = document(await writer(name), placed);
    const delimiter = name === 'csv' ? ',' : '\t';
    const { data } = Papa.parse<string[]>(text, { delimiter });
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+@＝＋－＠]/u);
  });
});

describe('records on a terminal', () => {
  const rows = [
    record(),
    record({ text: 'التطبيق ممتاز لكن التوصيل متأخر', rating: { value: 2, scale: 5, stars: 2 } }),
    record({ text: 'Works, but the courier never called.', rating: null }),
    record({ text: '一個很長的句子'.repeat(20) }),
  ];

  test.each([60, 80, 100, 120])('at %d columns no line is wider, and the text begins in one column', async (width) => {
    const to = await writer('table', { ...tty, width });
    const lines = document(to, rows).split('\n').slice(0, -1);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    const starts = ['text', '\u2068سفارش', '\u2068التطبيق', 'Works', '一'].map((text, index) => {
      const line = lines[index] ?? '';
      return displayWidth(line.slice(0, line.indexOf(text)));
    });
    expect(new Set(starts).size).toBe(1);
  });

  test('look like this', async () => {
    const to = await writer('table', { ...tty, width: 80 });
    expect(document(to, rows.slice(0, 3))).toMatchInlineSnapshot(`
      "★   lang   mood      stage      answer    text
      4★  fa     positive  purchase   13 h      ⁨سفارش دادم و زود رسید⁩
      2★  fa     positive  purchase   13 h      ⁨التطبيق ممتاز لكن التوصيل متأخر⁩
      –   fa     positive  purchase   13 h      Works, but the courier never called.
      "
    `);
  });
});
