/** The pattern language, the folding of words, and the cost of matching. */
import { describe, expect, test } from 'vitest';
import { compileCues, NOTHING } from '../../src/analysis/journey/cues/compile.ts';
import { en } from '../../src/analysis/journey/cues/en.ts';
import { createMatcher, createMatches } from '../../src/analysis/journey/cues/match.ts';
import { stageCues, type CueTable, type StageCue } from '../../src/analysis/journey/cues/table.ts';
import { parseJourneyModel } from '../../src/analysis/journey/model.ts';
import { createTokens, tokenise } from '../../src/analysis/journey/tokens.ts';

const blank = '';
const empty = (cue: StageCue, patterns: string, nothing = ''): CueTable => ({
  ...en,
  nothing,
  unbought: blank,
  lookalikes: blank,
  stages: { ...noStages, [cue]: patterns },
  touchpoints: {
    advertising: blank,
    storefront: blank,
    information: blank,
    staff: blank,
    range: blank,
    product: blank,
    price: blank,
    payment: blank,
    delivery: blank,
    returns: blank,
    support: blank,
    loyalty: blank,
  },
  relationships: { transactional: blank, emotional: blank, community: blank, value_added: blank },
});
const noStages: CueTable['stages'] = {
  'awareness.met': blank,
  'awareness.news': blank,
  'interest.ask': blank,
  'interest.compare': blank,
  'interest.price': blank,
  'desire.plan': blank,
  'desire.want': blank,
  'desire.wait': blank,
  'desire.offer': blank,
  'purchase.deal': blank,
  'purchase.arrival': blank,
  'purchase.first': blank,
  'purchase.judge': blank,
  'retention.recommend': blank,
  'retention.warn': blank,
  'retention.return': blank,
  'retention.leave': blank,
  'retention.lasting': blank,
  'retention.update': blank,
  'retention.service': blank,
};

function quotes(table: CueTable, text: string): string[] {
  const tokens = createTokens();
  const matches = createMatches();
  tokenise(text, tokens);
  createMatcher(compileCues(table))(tokens, matches);
  return matches.cue.map((_, i) => text.slice(tokens.start[matches.first[i] ?? 0], tokens.end[matches.last[i] ?? 0]));
}

describe('patterns', () => {
  test.each([
    ['red|blue coat', 'a Blue coat', ['Blue coat']],
    ['[very] good', 'very good', ['very good']],
    ['[very] good', 'good', ['good']],
    ['deliver~', 'they delivered', ['delivered']],
    ['~phone', 'two headphones, one headphone', ['headphone']],
    ['buy … coat', 'buy a very warm coat', ['buy a very warm coat']],
    ['buy … coat', 'buy a very very warm coat', []],
    ['buy … coat', 'buy. A coat', []],
    ['# years', '12 years, ۱۲ years, ١٢ years', ['12 years', '۱۲ years', '١٢ years']],
    ['open ?', 'Are you open?', ['open?']],
    ['http', 'see https://example.org/a?b now', ['https://example.org/a?b']],
    ["don't go", 'DON’T go', ['DON’T go']],
    ['coat // and why', 'a coat', ['coat']],
    ['buy', 'not buy', []],
    ['not buy', 'not buy', ['not buy']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(quotes(empty('purchase.deal', pattern), text)).toEqual(expected);
  });

  test('the longer of two matches wins, an exception among them', () => {
    expect(quotes(empty('purchase.deal', 'bought\nbought it'), 'we bought it')).toEqual(['bought it']);
    expect(quotes(empty('purchase.deal', 'bought', 'would have bought'), 'we would have bought it')).toEqual([]);
  });
});

test('words are found at their place in the text, with surrogates and half spaces', () => {
  const text = '🙂 می‌خرم، كِتاب‌ها!';
  const tokens = createTokens();
  tokenise(text, tokens);
  const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
  expect(words).toEqual(['🙂', 'می‌خرم', 'كِتاب‌ها', '!']);
});

test('work grows with the text and no faster, whatever the text', () => {
  const work = (text: string): number => {
    const tokens = createTokens();
    const matches = createMatches();
    tokenise(text, tokens);
    createMatcher(compileCues(en))(tokens, matches);
    return matches.work;
  };
  for (const unit of ['want to buy ', 'please ', 'i have been using it for 2 years ', 'if i really '])
    expect(work(unit.repeat(1_000_000 / unit.length))).toBeLessThanOrEqual(
      11 * work(unit.repeat(100_000 / unit.length)),
    );
});

test('cue ids of stages come first', () => {
  expect(NOTHING).toBe(stageCues.length);
});

test('bytes that are no model are refused', () => {
  expect(() => parseJourneyModel(new Uint8Array(40))).toThrow(RangeError);
  expect(() => parseJourneyModel(Uint8Array.from([0x52, 0x4b, 0x4a, 0x31, ...new Uint8Array(40).fill(1)]))).toThrow(
    RangeError,
  );
});
