import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { displayWidth } from '../../src/io/terminal/width.ts';
import { formats } from '../../src/io/write/index.ts';
import { deepReport } from '../helpers/report.ts';
import { hostile } from './records.ts';

const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }));
const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const isReport = ajv.compile(schema as object);

async function written(report: Report, format: keyof typeof formats, width = 90, isTTY = true): Promise<string> {
  const { writeReport } = await formats[format].load();
  const terminal = { isTTY, width, color: false };
  return writeReport(report, { command: 'sentiment', terminal, bidi: 'isolate', problems: [] });
}

/** The demo, with hostile text wherever text of strangers can stand in the section. */
function hostileReport(text: string): Report {
  const { sentiment } = deepReport;
  const judged = { ...sentiment.telling?.negative[0], id: text, file: text, line: 1, text };
  const quoted = [judged, judged] as NonNullable<typeof sentiment.telling>['negative'];
  return {
    ...deepReport,
    inputs: deepReport.inputs.flatMap((input) => [{ ...input, file: text }, input]),
    sentiment: {
      ...sentiment,
      breakdown: (sentiment.breakdown ?? []).map((row) => ({ ...row, key: text })),
      mismatches: { praise: { count: 1, reviews: quoted }, complaint: { count: 1, reviews: quoted } },
      telling: { positive: quoted, negative: quoted },
    },
    groups: ['a', text].map((key) => ({ by: 'product', key, rest: false, sentiment })),
  };
}

describe('the sentiment screen', () => {
  test('tells what is said, by whom, against which stars, in which words', async () => {
    expect(await written(deepReport, 'table')).toMatchSnapshot();
  });

  test.each([60, 76, 90, 120, 200])('fits %d columns', async (width) => {
    const month = { by: 'month', rest: false, sentiment: deepReport.sentiment };
    const groups = Array.from({ length: 40 }, (_, i) => ({ ...month, key: `20${(10 + i).toString()}-01` }));
    const text = await written({ ...deepReport, groups }, 'table', width);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(text).toContain('and 14 earlier');
  });

  test.each(hostile)('quotes %j without effect', async (text) => {
    const harmful = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202d\u202e]/u;
    expect((await written(hostileReport(text), 'table')).replaceAll('\n', '')).not.toMatch(harmful);
    for (const format of ['table', 'json'] as const) {
      const answer = await written(hostileReport(text), format, 80, false);
      expect(answer.replaceAll(/[\n\t]/g, '')).not.toMatch(harmful);
    }
  });
});

test('the section follows the schema, and a pipe names every figure', async () => {
  isReport(JSON.parse(await written(deepReport, 'json')));
  expect(isReport.errors ?? []).toEqual([]);
  const lines = (await written(deepReport, 'table', 80, false)).split('\n');
  expect(lines).toContain('sentiment\tneutral\t\t0.129\t0.111\t0.151\t1090');
  expect(lines).toContain('sentiment\tlanguage=en/net\t\t0.316\t0.267\t0.365\t1090');
  expect(lines).toContain('sentiment\tproduct=(other)/labels\tmixed\t69\t\t\t');
  expect(lines).toContain('sentiment\tmeanStars.withoutMismatches\t\t3.95\t3.87\t4.03\t1128');
  expect(lines).toContain('sentiment\tmismatches.praise\t\t14\t\t\t');
});
