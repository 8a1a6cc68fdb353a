import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/analysis/languages/detect.ts';
import { weighLanguage } from '../../src/analysis/languages/weigh.ts';

describe('a language with its runner-up', () => {
  it.each([
    ['کیفیت این کفش خیلی خوب بود', 'fa', 'ar'],
    ['الخدمة ممتازة والتوصيل سريع', 'ar', 'fa'],
    ['The shoes are comfortable and cheap', 'en', 'other'],
    ['Die Schuhe sind bequem und billig', 'other', 'en'],
  ])('%s', (text, code, runnerUp) => {
    const weighed = weighLanguage(text);
    expect([weighed.code, weighed.runnerUp]).toEqual([code, runnerUp]);
    expect(weighed.margin).toBeGreaterThan(0);
    expect(weighed.code).toBe(detectLanguage(text));
  });

  it.each([
    ['とても良い靴です', 'other'],
    ['👍👍', 'und'],
    ['', 'und'],
  ])('%j has none: the script decides', (text, code) => {
    expect(weighLanguage(text)).toEqual({ code, runnerUp: null, margin: null });
  });
});
