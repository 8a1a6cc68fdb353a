import { describe, expect, test } from 'vitest';
import { writeExplanation } from '../../src/io/write/explanation.ts';
import { displayWidth } from '../../src/io/terminal/width.ts';
import type { Explanation } from '../../src/pipeline/explain.ts';
import { hostile } from './records.ts';

function explanation(quote: string): Explanation {
  const part = (text: string, at: number, logit: number) => ({ text, from: at, to: at, logit });
  return {
    schema: 'reviewkit/explanation',
    version: 1,
    tool: 'reviewkit 0.1.0',
    text: quote,
    language: { code: 'en', runnerUp: 'other', margin: 101.5 },
    sentiment: { label: 'mixed', score: 0.3799, confidence: 0.66 },
    contributions: {
      logit: 0.8,
      start: -0.2,
      words: [part('good', 0, 1.9), part('but', 1, -0.3), part(quote, 2, -0.3)],
      phrases: [{ text: `good but ${quote}`, from: 0, to: 2, logit: -0.3 }],
    },
    funnel: { stage: 'purchase', stages: ['purchase'], confidence: 0.84, evidence: [quote] },
    touchpoints: [{ id: 'delivery', polarity: 'negative', quote: '' }],
    relationship: 'value_added',
  };
}

const shown = (about: Explanation, width = 80, isTTY = true): Promise<string> =>
  writeExplanation(about, 'table', { terminal: { isTTY, width, color: false }, bidi: 'isolate' });

describe('the explanation screen', () => {
  test('shows the words that decided and what they add up to', async () => {
    expect(await shown(explanation('دیر رسید'))).toMatchSnapshot();
  });

  test('says why there is nothing to explain', async () => {
    const text = await shown({
      ...explanation(''),
      sentiment: { label: 'unscored', score: null, confidence: null },
      contributions: null,
    });
    expect(text).toContain('unscored');
    expect(text).not.toMatch(/NaN|null|undefined/);
  });

  test.each([60, 80, 100, 200])('fits %d columns', async (width) => {
    const long = explanation('a rather long quotation of many words, '.repeat(9));
    for (const line of (await shown(long, width)).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  test.each(hostile)('quotes %j without effect', async (text) => {
    const harmful = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202d\u202e]/u;
    const about = explanation(text);
    expect((await shown(about)).replaceAll('\n', '')).not.toMatch(harmful);
    expect((await shown(about, 80, false)).replaceAll(/[\n\t]/g, '')).not.toMatch(harmful);
    const pipe = { terminal: { isTTY: false, width: 80, color: false }, bidi: 'isolate' } as const;
    expect((await writeExplanation(about, 'json', pipe)).replaceAll('\n', '')).not.toMatch(harmful);
  });
});
