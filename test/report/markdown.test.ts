/** A report in Markdown: three languages, tables that hold, and nothing a stranger wrote becomes markup. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escape, quoted } from '../../src/io/write/markdown/text.ts';
import { writeReport } from '../../src/io/write/markdown.ts';
import { hostileReport } from '../helpers/hostile.ts';

const languages = ['en', 'fa', 'ar'] as const;

/** What is left when everything that an escape protects is taken away. */
const bare = (text: string): string => text.replace(/\\./g, '');

describe('text of strangers', () => {
  it('holds no live mark, and stays on its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(bare(escape(text))).not.toMatch(/[`*_[\]<>&|~$#\r\n]/);
        expect(bare(quoted(text))).not.toMatch(/[`*_[\]<>&|~$#:\r\n]|@(?!\u2060)/);
      }),
    );
  });

  it.each([
    '![x](http://a.example)',
    '<img src=x onerror=y>',
    '| a | b |',
    '@somebody #12 www.a.example',
    '`code`',
    '$x$',
  ])('%s', (text) => {
    expect(bare(quoted(text))).not.toMatch(/[[\]<>|`$#]|http:|www\./);
  });
});

describe.each(languages)('a hostile report in %s', (language) => {
  it('has tables whose rows all have as many cells as their head', async () => {
    const text = await writeReport(hostileReport(), { language });
    let cells = 0;
    let tables = 0;
    for (const line of text.split('\n')) {
      const bars = bare(line).split('|').length;
      if (!line.startsWith('|')) cells = 0;
      else if (cells === 0) {
        cells = bars;
        tables++;
      } else expect(bars, line).toBe(cells);
    }
    expect(tables).toBeGreaterThan(4);
    expect(bare(text)).not.toContain('<script');
    expect(text).not.toMatch(/undefined|NaN|Infinity/);
  });

  it('has the same bytes each time', async () => {
    expect(await writeReport(hostileReport(), { language })).toBe(await writeReport(hostileReport(), { language }));
  });
});

it('is written from right to left in Persian and Arabic, in their digits', async () => {
  for (const [language, digit] of [
    ['fa', /[۰-۹]/],
    ['ar', /[٠-٩]/],
  ] as const) {
    const text = await writeReport(hostileReport(), { language });
    expect(text.startsWith('<div dir="rtl">\n\n# ')).toBe(true);
    expect(text).toMatch(digit);
  }
});
