import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/io/write/html.ts';
import { reportLanguages } from '../../src/io/write/languages.ts';
import { demoReport } from '../helpers/report.ts';
import { demoPage } from './reports.ts';

describe.each(reportLanguages)('the page in %s', (language) => {
  const page = demoPage(language);

  it('says its language and direction', async () => {
    expect(await page).toContain(`<html lang="${language}" dir="${language === 'en' ? 'ltr' : 'rtl'}">`);
  });

  it('allows itself one style sheet and nothing else', async () => {
    const text = await page;
    const sheet = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(text).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(text).not.toMatch(/<(?:script|link|iframe|object|img|base|form)\b/);
    expect(text).not.toMatch(/\s(?:style|on[a-z]+)=/);
    expect(text.match(/(?:src|href|action)="(?!#)/g)).toBeNull();
    expect(text.match(/url\(|@import|https?:/g)).toBeNull();
  });

  it('has its headings in order, and one of the first rank', async () => {
    const ranks = [...(await page).matchAll(/<h([1-6])\b/g)].map(([, rank]) => Number(rank));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    ranks.reduce((before, rank) => (expect(rank).toBeLessThanOrEqual(before + 1), rank), 0);
  });

  it('gives every chart a name and a table', async () => {
    const figures = (await page).split('<figure ').slice(1);
    expect(figures.length).toBeGreaterThanOrEqual(9);
    for (const figure of figures) {
      expect(figure).toMatch(/<svg viewBox="[\d. ]+" role="img" direction="ltr" aria-label="[^"]{10,}">/);
      expect(figure).toMatch(/<\/svg>\s*<details><summary>[\s\S]*<caption>[\s\S]*<td/);
    }
  });

  it('closes what it opens, and gives no id twice', async () => {
    const text = (await page).replace(/<style>[\s\S]*?<\/style>/, '');
    const open: string[] = [];
    for (const [, slash, name = '', rest = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)) {
      if (slash === '/') expect(open.pop()).toBe(name);
      else if (!rest.endsWith('/') && !['meta', 'br'].includes(name)) open.push(name);
    }
    expect(open).toEqual([]);
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stays small', async () => {
    expect(Buffer.byteLength(await page)).toBeLessThan(400_000);
  });

  it('is the same twice', async () => {
    expect(await demoPage(language)).toBe(await page);
  });

  it('writes figures in the digits of the language', async () => {
    const text = (await page)
      .replace(/<style>[\s\S]*?<\/style>|<bdi[\s\S]*?<\/bdi>|<footer>[\s\S]*<\/footer>/g, '')
      .replace(/<[^>]*>|&#39;/g, ' ')
      .replace(/1\.52E\+12/g, '');
    const digits = { en: /[۰-۹٠-٩]/, fa: /[0-9٠-٩]/, ar: /[0-9۰-۹]/ }[language];
    expect(digits.exec(text)?.[0]).toBeUndefined();
  });
});

describe('a report with less in it', () => {
  it('is written from the overview alone', async () => {
    const page = await writeReport(demoReport, { language: 'en' });
    expect(page).toContain('<h1>Review report</h1>');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  it('is written without a single review', async () => {
    const { schema, version, tool } = demoReport;
    const empty = { schema, version, tool, asOf: null, inputs: [], chosen: 0, findings: [], groups: [], problems: [] };
    for (const language of reportLanguages) {
      const page = await writeReport(empty, { language });
      expect(page).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('answers whose times are unknown', () => {
  const { response } = demoReport;
  const undated = {
    ...demoReport,
    response: {
      ...response,
      answered: 40,
      answeredUndated: 40,
      within: { ...response.within, value: 0, low: 0, high: 0.01 },
    },
  };

  it.each([
    ['en', 'how fast is not known'],
    ['fa', 'زمان پاسخ‌ها معلوم نیست'],
    ['ar', 'أما سرعة الرد فغير معروفة'],
  ] as const)('are not called late, in %s', async (language, words) => {
    expect(await writeReport(undated, { language })).toContain(words);
  });
});
