import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addRecord, createTotals, resultOf } from '../../src/analysis/totals.ts';
import type { Report } from '../../src/analysis/report.ts';
import { clipMiddle, displayWidth } from '../../src/io/terminal/width.ts';
import { formats } from '../../src/io/write/index.ts';
import type { ReviewRecord } from '../../src/review.ts';
import { demoReport } from '../helpers/report.ts';
import { at, record, week } from '../helpers/records.ts';

const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }));
const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const isReport = ajv.compile(schema as object);

const voices = [
  ['en', 'How long does delivery take?', 'delivery', 'neutral'],
  ['fa', 'لطفا حالت شب اضافه کنید، کد ورود هم نمی‌آید', 'product', 'negative'],
  ['ar', 'لا أنصح به، خدمة العملاء سيئة', 'support', 'negative'],
  ['en', 'The solid lid closes well. I would recommend it.', 'product', 'positive'],
] as const;

/** Sixty reviews of three authors, in three languages, over eight weeks; `more` stands wherever text of strangers can. */
function records(more = ''): ReviewRecord[] {
  return Array.from({ length: 60 }, (_, i) => {
    const [language, text, id, polarity] = voices[i % voices.length] ?? voices[0];
    const score = polarity === 'negative' ? -0.9 : 0.9;
    return record({
      language,
      sentiment: { label: polarity, score, confidence: 0.9 },
      funnel: { stage: i % 3 === 0 ? 'purchase' : 'retention', stages: [], confidence: 0.9, evidence: [] },
      touchpoints: [{ id, polarity, quote: `${more}${text}` }],
      relationship: 'community',
      review: {
        text: `${more}${text} ${i.toString()}`,
        product: `${more}${i % 2 === 0 ? 'Kettle' : 'چای‌ساز'}`,
        author: `author ${(i % 20).toString()}`,
        source: i % 2 === 0 ? 'own' : 'independent',
        rating: { value: 5, scale: 5, stars: i % 2 === 0 ? 5 : 1 + (i % 3) },
        recommended: i % 4 === 3,
        createdAt: at(new Date(Date.UTC(2024, 0, 1 + i)).toISOString()),
        at: { file: `${more}export.csv`, line: i + 2, record: i + 1 },
      },
    });
  });
}

function report(more?: string, all = records(more)): Report {
  const totals = createTotals(['funnel']);
  for (const one of all) addRecord(totals, one, { slaMs: week, asOf: null });
  const sections = resultOf(totals, { asOf: Date.UTC(2024, 3, 1), slaMs: week });
  const groups = [{ by: 'product', key: 'Kettle', rest: false, funnel: sections.funnel }];
  return { ...demoReport, ...sections, chosen: 60, groups };
}

async function screen(of: Report, width: number, top?: number): Promise<string[]> {
  const { writeReport } = await formats.table.load();
  const terminal = { isTTY: true, width, color: false };
  const options = {
    terminal,
    bidi: 'isolate',
    command: 'funnel',
    problems: [],
    ...(top !== undefined && { top }),
  } as const;
  return (await writeReport(of, options)).trimEnd().split('\n');
}

describe('the funnel screen', () => {
  it.each([60, 80, 120])('fits %i columns and tells every part of the story', async (width) => {
    const lines = await screen(report(), width);
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    const text = lines.join('\n');
    for (const part of ['Journey', 'Sentiment', 'What hurts', 'What goes with the stars', 'Complained of', 'Praised'])
      expect(text).toContain(part);
    for (const part of ['Open questions', 'Ideas and requests', 'What they tell others', 'Relationship', 'Paths'])
      expect(text).toContain(part);
    for (const part of ['Over time', 'Sources', 'By product']) expect(text).toContain(part);
    expect(lines.length).toBeLessThan(130);
  });

  it('shows as many rows as --top says', async () => {
    const few = await screen(report(), 90, 1);
    expect(few.length).toBeLessThan((await screen(report(), 90)).length);
  });

  it.each(['\u001b[31mred\u001b[0m', '\u202eturned', 'nul\u0000bell\u0007'])(
    'quotes %j without effect',
    async (hostile) => {
      const text = (await screen(report(hostile), 80)).join('\n');
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
    },
  );

  it('does not know what is open where the export has no place for replies', async () => {
    const lines = await screen(
      report(
        '',
        records().map((one) => ({ ...one, response: { ...one.response, status: 'unknown' as const } })),
      ),
      100,
    );
    const rows = lines.slice(lines.findIndex((line) => line.includes('Open questions')));
    expect(rows[2]).toMatch(/^\s+\d+\s+–/);
  });

  it('says how much more there is, and in how many of the weeks reviews were written', async () => {
    const sparse = records().filter((_, i) => i < 14 || i > 40);
    const text = (await screen(report('', sparse), 100, 1)).join('\n');
    expect(text).toMatch(/and \d+ more rows? of \d+ reviews?/);
    expect(text).toMatch(/and \d+ more touchpoints?/);
    expect(text).toContain('6 of 9 weeks have reviews');
  });

  it('shows no share of fewer than ten', async () => {
    const lines = await screen(report('', records().slice(0, 12)), 100);
    const from = lines.findIndex((line) => line.startsWith('Sentiment'));
    expect(lines[from + 1]).toMatch(/^ +4 +too few to tell +purchase$/);
    const text = lines.join('\n');
    expect(text).not.toContain('typical');
  });

  it('cuts names in the middle', () => {
    expect(clipMiddle('com.bank.android.gomoney', 17)).toBe('com.bank….gomoney');
    expect(clipMiddle('kettle', 6)).toBe('kettle');
    expect(displayWidth(clipMiddle('یک نام بسیار بسیار بلند', 11))).toBeLessThanOrEqual(11);
  });

  it('says that too few say too little', async () => {
    const totals = createTotals(['funnel']);
    for (const one of records().slice(0, 4)) addRecord(totals, one, { slaMs: week, asOf: null });
    const sections = resultOf(totals, { asOf: Date.UTC(2024, 3, 1), slaMs: week });
    const text = (await screen({ ...demoReport, ...sections, chosen: 4, groups: [] }, 80)).join('\n');
    expect(text).toContain('too few to tell');
    expect(text).not.toContain('NaN');
  });
});

describe('the funnel section for programs', () => {
  it('keeps to the schema', async () => {
    const { writeReport } = await formats.json.load();
    const json = writeReport(report());
    isReport(JSON.parse(json));
    expect(isReport.errors).toBeNull();
  });

  it('has a row for every figure in CSV', async () => {
    const { writeReport } = await formats.csv.load();
    const terminal = { isTTY: false, width: 80, color: false };
    const csv = writeReport(report(), { terminal });
    for (const figure of [
      'map.net',
      'advocacy.share',
      'transitions.forward',
      'timeline.perPeriod',
      'drivers.difference',
    ])
      expect(csv).toContain(`funnel,${figure},`);
    for (const figure of ['questions.purchase.open', 'requests.open', 'topics.reviews', 'against own.stars'])
      expect(csv).toContain(figure);
  });
});
