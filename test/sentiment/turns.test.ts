/** Turns: which words a negation or a wish reaches, where its reach ends, and where clauses close. */
import { expect, test } from 'vitest';
import { languages, type SupportedLanguage } from '../../src/analysis/languages/index.ts';
import { createTurns } from '../../src/analysis/sentiment/turns.ts';
import { createFolder } from '../../src/analysis/text/fold.ts';
import { createTokens, tokenise } from '../../src/analysis/text/tokens.ts';

/** The tokens of a text; those that are turned in brackets, a bar behind every clause. */
function read(language: SupportedLanguage, text: string): string {
  const folder = createFolder(languages[language].rules);
  const tokens = createTokens(50);
  const turns = createTurns(languages[language], 50);
  tokenise(folder.codes, folder.fold(text), tokens);
  turns.read(folder.codes, tokens);
  const show = (i: number): string => {
    const word = String.fromCharCode(...folder.codes.subarray(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0));
    return (turns.turned[i] === 1 ? `[${word}]` : word) + (turns.closes[i] === 1 ? ' |' : '');
  };
  return Array.from({ length: tokens.count }, (_, i) => show(i)).join(' ');
}

test.each([
  ['en', 'the soup was not hot', 'the soup was not [hot]'],
  ['en', "It wasn't bad, I like it", 'it wasnt [bad] , | i like it'],
  ['en', 'not good but cheap', 'not [good] but | cheap'],
  ['en', 'never not good', 'never [not] good'],
  ['en', 'I wish it were faster', 'i wish [it] [were] [faster]'],
  ['en', 'no one two three four five', 'no [one] [two] [three] [four] five'],
  ['fa', 'غذا خوب نبود', '[غذا] [خوب] نبود'],
  ['fa', 'قیمت خوب بود کیفیت خوب نبود', 'قیمت خوب بود [کیفیت] [خوب] نبود'],
  ['fa', 'توصیه نمی‌کنم', '[توصیه] نمیکنم'],
  ['fa', 'بدون مشکل', 'بدون [مشکل]'],
  ['fa', 'کاش بهتر بود', 'کاش [بهتر] بود'],
  ['ar', 'الخدمة ليست جيدة لكن الموقع ممتاز', 'الخدمه ليست [جيده] لكن | الموقع ممتاز'],
  ['ar', 'لا توجد مشكلة', 'لا [توجد] [مشكله]'],
] as const)('%s: %s', (language, text, expected) => {
  expect(read(language, text)).toBe(expected);
});
