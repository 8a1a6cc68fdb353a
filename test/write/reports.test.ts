import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { addRecord, createTotals, resultOf } from '../../src/analysis/totals.ts';
import type { Report } from '../../src/analysis/report.ts';
import { displayWidth } from '../../src/io/terminal/width.ts';
import { formats } from '../../src/io/write/index.ts';
import { renderTable } from '../../src/io/write/render-table.ts';
import type { Problem } from '../../src/problems.ts';
import { demoReport } from '../helpers/report.ts';
import { hostile, record } from './records.ts';

const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }));
const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const isReport = ajv.compile(schema as object);

const pipe = { isTTY: false, width: 80, color: false };
const tty = { isTTY: true, width: 80, color: false };
const problems: readonly Problem[] = [
  { code: 'bad-date', at: { file: 'reviews_201609.csv', line: 120, column: 'Date' }, found: '31/31/2016' },
  { code: 'too-many-cells', at: { file: 'reviews_201609.csv', line: 88, column: null }, found: '23 of 19' },
];

async function written(
  report: Report,
  format: keyof typeof formats,
  { terminal = pipe, command = 'analyze', about = problems } = {},
): Promise<string> {
  const { writeReport } = await formats[format].load();
  return writeReport(report, { command, terminal, bidi: 'isolate', problems: about });
}

/** The demo, with hostile text wherever text of strangers can stand. */
function hostileReport(text: string): Report {
  const { response, ratings, inputs } = demoReport;
  const waiting = response.oldest.map((review) => ({ ...review, id: text, file: text, text }));
  return {
    ...demoReport,
    inputs: inputs.flatMap((input) => [{ ...input, file: text, platform: text }, input]),
    response: { ...response, oldest: waiting, first: waiting },
    groups: [{ by: 'product', key: text, rest: false, ratings }],
    problems: [{ code: 'bad-date', count: 1, first: { file: text, line: 1, column: text, found: text } }],
  };
}

describe('json', () => {
  test('the demo and what the metrics really give follow the schema', async () => {
    const totals = createTotals();
    addRecord(totals, record(), { slaMs: 604_800_000, asOf: null });
    const empty = createTotals();
    const end = { slaMs: 604_800_000, asOf: null };
    const reports = [
      demoReport,
      { ...demoReport, ...resultOf(totals, end) },
      { ...demoReport, ...resultOf(empty, end) },
    ];
    for (const report of reports) {
      isReport(JSON.parse(await written(report, 'json')));
      expect(isReport.errors ?? []).toEqual([]);
    }
  });

  test('has the same bytes whatever order its parts were built in', async () => {
    const { response, ...rest } = demoReport;
    const why = { 'reply-before-review': 2, undated: 12 };
    const other: Report = { response: { ...response, why }, ...rest };
    expect(await written(other, 'json')).toBe(await written(demoReport, 'json'));
  });

  test('is indented by two spaces, ends with a newline, and is one line as ndjson', async () => {
    const text = await written(demoReport, 'json');
    expect(text).toMatch(/^\{\n {2}"schema": "reviewkit\/report",\n {2}"version": 1,\n/);
    expect(text).toMatch(/\n\}\n$/);
    const line = await written(demoReport, 'ndjson');
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual(JSON.parse(text));
  });
});

describe('csv and the table in a pipe', () => {
  test('hold the same figures', async () => {
    const csv = Papa.parse<string[]>((await written(demoReport, 'csv')).replace(/\r\n$/, ''), { delimiter: ',' }).data;
    const tsv = (await written(demoReport, 'table')).split('\n').slice(0, -1);
    expect(tsv.map((line) => line.split('\t'))).toEqual(csv);
  });

  test('name every figure with its interval and denominator', async () => {
    const lines = (await written(demoReport, 'table')).split('\n');
    expect(lines[0]).toBe('section\tfigure\tkey\tvalue\tlow\thigh\tn');
    expect(lines).toContain('inputs\trows\treviews_201609.csv\t1204\t\t\t');
    expect(lines).toContain('ratings\tstars\t5\t612\t\t\t');
    expect(lines).toContain('funnel\tstages.share\tpurchase\t0.368\t0.34\t0.397\t1120');
    expect(lines).toContain('touchpoints\tnet\tdelivery\t-0.42\t-0.53\t-0.31\t212');
    expect(lines).toContain('response\tcritical.within\t\t0.382\t0.319\t0.45\t204');
    expect(lines).toContain('response\tcritical.within.open\t\t23\t\t\t');
    expect(lines).toContain('problems\tbad-date\t\t3\t\t\t');
  });
});

describe('a screen', () => {
  test('tells the story of an export in at most 48 lines of 80 columns', async () => {
    const text = await written(demoReport, 'table', { terminal: tty });
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(48);
    expect(text).toMatchSnapshot();
  });

  test('latency shows who waits', async () => {
    expect(await written(demoReport, 'table', { terminal: tty, command: 'latency' })).toMatchSnapshot();
  });

  test('is the same words with and without colour', async () => {
    const colour = await written(demoReport, 'table', { terminal: { ...tty, color: true } });
    expect(colour).toMatch(/\x1b\[1m/);
    const plain = colour.replace(/\x1b\[\d+m/g, '');
    const trimmed = plain.split('\n').map((line) => line.trimEnd());
    expect(trimmed.join('\n')).toBe(await written(demoReport, 'table', { terminal: tty }));
  });

  test.each([60, 76, 80, 100, 120, 200])('fits %d columns', async (width) => {
    for (const command of ['analyze', 'latency']) {
      const text = await written(demoReport, 'table', { terminal: { ...tty, width }, command });
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('always shows where every row went', async () => {
    for (const command of ['analyze', 'latency', 'sentiment']) {
      const text = await written({ ...demoReport, findings: [], problems: [] }, 'table', {
        terminal: { ...tty, width: 120 },
        command,
      });
      expect(text).toContain('rows 1,204 = 1,172 reviews + 0 reply rows + 28 duplicates + 0 set aside + 4 rejected');
    }
  });

  test('says that answers are unknown, not missing, where the export has no place for replies', async () => {
    const { response } = demoReport;
    const report = { ...demoReport, response: { ...response, known: 0 }, findings: [] };
    const text = await written(report, 'table', { terminal: tty });
    expect(text).toContain('Whether they are answered is unknown');
    expect(text).not.toContain('48%');
  });

  test('does not say that nobody is answered in time where no answer has a time', async () => {
    const { response } = demoReport;
    const report = { ...demoReport, response: { ...response, answeredUndated: response.answered }, findings: [] };
    const text = await written(report, 'table', { terminal: tty });
    expect(text).toContain('are answered, but how fast is unknown');
  });

  test('of an empty choice says so and nothing else', async () => {
    const nothing = resultOf(createTotals(), { asOf: null, slaMs: 604_800_000 });
    const report: Report = { ...demoReport, ...nothing, chosen: 0 };
    for (const command of ['analyze', 'latency', 'sentiment']) {
      const text = await written(report, 'table', { terminal: tty, command });
      expect(text).toContain('nothing chosen: 0 of 1,172 reviews');
      expect(text).toContain('rows 1,204 =');
      expect(text).not.toMatch(/replies|Answers|%|Look at first/);
    }
  });

  test('asks about a filter where all have one star, unless the choice was ours', async () => {
    const { ratings } = demoReport;
    const stars = ratings.stars.map((row) => ({ ...row, reviews: row.stars === 3 ? 1172 : 0 }));
    const same = { ...demoReport, ratings: { ...ratings, stars } };
    const roomy = { ...tty, width: 100 };
    expect(await written(same, 'table', { terminal: roomy })).toContain('all have 3★: was the export filtered?');
    const inputs = demoReport.inputs.map((input) => ({ ...input, reviews: 2000 }));
    expect(await written({ ...same, inputs }, 'table', { terminal: tty })).not.toContain('was the export filtered');
  });

  test('shows no bars of a journey where no text can be read', async () => {
    const stages = demoReport.funnel.stages.map(({ stage }) => ({
      stage,
      reviews: 0,
      share: { value: null, low: null, high: null, n: 0 },
    }));
    const text = await written({ ...demoReport, funnel: { stages, unread: 370 } }, 'table', { terminal: tty });
    expect(text).toContain('Journey  370 in languages not read');
    expect(text).not.toContain('awareness');
  });

  test.each([
    [['reviews.csv'], 'more: reviewkit latency reviews.csv · reviewkit inspect reviews.csv'],
    [["it's mine.csv"], String.raw`more: reviewkit latency 'it'\''s mine.csv'`],
    [['-o.csv'], 'more: reviewkit latency ./-o.csv'],
    [['\u001b[31mred'], 'more: reviewkit latency FILE ·'],
    [['a.csv', 'b.csv'], 'more: reviewkit latency FILE… · reviewkit inspect FILE…'],
  ])('of %j ends with what to run next', async (files, words) => {
    const inputs = demoReport.inputs.flatMap((input) => files.map((file) => ({ ...input, file })));
    expect(await written({ ...demoReport, inputs }, 'table', { terminal: tty })).toContain(words);
  });

  test('keeps the end of a long file name', async () => {
    const names = ['07', '08'].map((month) => `a_rather_long_name_of_an_export_2016${month}.csv`);
    const inputs = demoReport.inputs.flatMap((input) => names.map((file) => ({ ...input, file })));
    const text = await written({ ...demoReport, inputs }, 'table', { terminal: tty });
    expect(text).toMatch(/a_rather_\S*…\S*201607\.csv .*\n.*…\S*201608\.csv /);
  });

  test('of nothing is short and claims nothing', async () => {
    const end = { slaMs: 604_800_000, asOf: null };
    const report: Report = {
      ...demoReport,
      ...resultOf(createTotals(), end),
      ...{ asOf: null, inputs: [], chosen: 0, findings: [], problems: [] },
    };
    for (const command of ['analyze', 'latency']) {
      const text = await written(report, 'table', { terminal: tty, command, about: [] });
      expect(text.split('\n').length).toBeLessThan(15);
      expect(text).not.toMatch(/NaN|Infinity|null|undefined|%/);
    }
  });

  test.each(hostile)('quotes %j without effect', async (text) => {
    const about: Problem[] = [{ code: 'bad-date', at: { file: text, line: 1, column: text }, found: text }];
    for (const command of ['analyze', 'latency']) {
      const screen = await written(hostileReport(text), 'table', { terminal: tty, command, about });
      expect(screen.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202d\u202e]/u);
    }
    for (const format of ['table', 'json'] as const) {
      const answer = await written(hostileReport(text), format);
      expect(answer.replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202d\u202e]/u);
    }
  });
});

test('each format is known by its name, and each file ending chooses one format', () => {
  for (const [name, format] of Object.entries(formats)) expect(format.name).toBe(name);
  const extensions = Object.values(formats).flatMap((format): readonly string[] => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

describe('renderTable', () => {
  const columns = [{ name: 'column' }, { name: 'filled', align: 'right' }, { name: 'first value' }] as const;
  const rows = [
    ['متن نظر', '1,204', 'می‌خواهم دوباره سفارش بدهم'],
    ['تقييم', '9', 'شُكْرًا لكم على السرعة'],
    ['Star Rating', '1,100', '５ 星'],
  ];

  test('keeps Persian, Arabic and wide text aligned on a terminal', async () => {
    const text = await renderTable(columns, rows, { terminal: tty, bidi: 'isolate' });
    const lines = text.split('\n').slice(0, -1);
    const starts = ['first', '\u2068می', '\u2068شُ', '５'].map((value, index) => {
      const line = lines[index] ?? '';
      return displayWidth(line.slice(0, line.indexOf(value)));
    });
    expect(starts).toEqual([23, 23, 23, 23]);
  });

  test('is tab-separated in a pipe', async () => {
    const text = await renderTable(columns, rows.slice(2), { terminal: pipe, bidi: 'isolate' });
    expect(text).toBe('column\tfilled\tfirst value\nStar Rating\t1,100\t５ 星\n');
  });
});
