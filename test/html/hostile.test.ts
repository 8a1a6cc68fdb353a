import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedText } from '../../src/analysis/sentiment-section.ts';
import type { Report, WaitingReview } from '../../src/analysis/report.ts';
import { writeReport } from '../../src/io/write/html.ts';
import { markup, quoted } from '../../src/io/write/html/markup.ts';
import { temporaryFolder } from '../helpers/run.ts';
import { demoReport } from '../helpers/report.ts';
import { weeklyReport } from './reports.ts';

const attacks: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'the end of a script and a style': '</style></script><script>alert(2)</script>',
  'a quote and a handler': '"><img src=x onerror=alert(3)>',
  'a single quote and a handler': "' onmouseover='alert(4)",
  'a style attribute': '" style="position:fixed;inset:0',
  'an import': '@import url(http://example.invalid/x.css);',
  'a comment': '<!-- --><!doctype html><base href="http://example.invalid/">',
  'a title': '</title></caption></table></bdi><h1>Mine</h1>',
  'an entity': '&lt;script&gt; &#60;img&#62;',
  'a bidirectional override': 'abc \u202egnp.exe\u2066 \u2067',
  'a NUL and escape codes': 'a\u0000b\u001b[31mred\u001b]8;;http://example.invalid\u0007\u009b2J',
  'half a surrogate pair': 'x\ud800y',
  'a template': '${process.exit(1)} {{constructor.constructor("alert(5)")()}}',
  'a long word': 'x'.repeat(10_000),
};

/** What a browser would act on: tags and attributes that the same report does not have with harmless text. */
function tagsOf(page: string): string[] {
  return [...page.matchAll(/<[a-z!/][^>]*>/gi)].map(([tag]) => tag.replace(/="[^"]*"/g, ''));
}

const judged = (text: string): JudgedText => ({
  ...{ id: text, file: text, line: 1, stars: 1, language: 'en', label: 'positive', score: 0.9, confidence: 0.9, text },
});
const waits = (text: string): WaitingReview => ({
  ...{ id: text, file: text, line: 1, stars: 1, label: 'negative', language: 'en', hours: 100, text },
});

/** A report in which everything that comes from the input is `text`. */
function reportWith(text: string): Report {
  const { inputs, sentiment, response } = demoReport;
  return {
    ...demoReport,
    tool: text,
    inputs: inputs.map((input) => ({ ...input, file: text, platform: text, encoding: text })),
    sentiment: {
      ...sentiment,
      telling: { positive: [judged(text)], negative: [judged(text)] },
      mismatches: { praise: { count: 1, reviews: [judged(text)] }, complaint: { count: 1, reviews: [judged(text)] } },
    },
    response: { ...response, first: [waits(text)], oldest: [waits(text)] },
    findings: [
      { code: text, facts: { text } },
      { code: 'touchpoint-hurts', facts: { touchpoint: text, net: 0 } },
    ],
    groups: [
      { by: text, key: text, rest: false },
      { by: 'product', key: text, rest: false },
    ],
    problems: [{ code: text, count: 1, first: { file: text, line: 1, column: text, found: text } }],
  };
}

describe('whatever stands in the input', () => {
  const harmless = writeReport(reportWith('harmless'), { language: 'en' }).then(tagsOf);

  it.each(Object.entries(attacks))('%s adds no tag, no attribute and no control', async (_name, text) => {
    const page = await writeReport(reportWith(text), { language: 'en' });
    expect(tagsOf(page)).toEqual(await harmless);
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ud800-\udfff]/u);
    expect(page.length).toBeLessThan(120_000);
  });

  it('any text at all adds no tag', async () => {
    const known = await harmless;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        expect(tagsOf(await writeReport(reportWith(text.trim() || 'x'), { language: 'fa' })).length).toBe(known.length);
      }),
      { numRuns: 12 },
    );
  });

  it('also through the whole program: product names, texts and file names', async () => {
    const folder = temporaryFolder();
    const file = join(folder, `a" onclick='x' <b>.csv`);
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const rows = Object.values(attacks).map((text, i) => {
      const day = String((i % 27) + 1).padStart(2, '0');
      return [
        `H-${String(i)}`,
        `2026-09-${day}`,
        cell(text),
        '1',
        cell(`It broke and nobody answers. ${text}`),
        '',
        '',
      ].join(',');
    });
    writeFileSync(file, ['Review ID,Date,Product,Rating,Review,Reply,Reply Date', ...rows, ''].join('\n'));
    const page = await writeReport(await weeklyReport(file, 'ar'), { language: 'ar' });
    expect(page).not.toMatch(/<(?:script|img|base)|<b>\.csv|<[^>]*\s(?:style|on[a-z]+)=/);
    expect(page).toContain('&lt;script&gt;');
  });
});

describe('the tag that writes markup', () => {
  it('escapes text in content and in attributes, and keeps markup', () => {
    const { markup: text } = markup`<p title="${'"<&>\''}">${['<', markup`<br>`, null, 3]}</p>`;
    expect(text).toBe('<p title="&quot;&lt;&amp;&gt;&#39;">&lt;<br>3</p>');
  });

  it('sets quotations apart, on one line and not too long', () => {
    expect(quoted('a\n\tb').markup).toBe('<bdi dir="auto">a b</bdi>');
    expect(quoted('y'.repeat(500), 10).markup).toBe('<bdi dir="auto">yyyyyyyyyy…</bdi>');
  });
});
