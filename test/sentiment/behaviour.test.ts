/** Runs the behavioural suites, prints the pass rate per phenomenon and demands what was measured when the models were trained. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lexiconRows } from '../../scripts/train/lexicon/lexicon.ts';
import { languages, type SupportedLanguage } from '../../src/analysis/languages/index.ts';
import { parseModel } from '../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../src/analysis/sentiment/score.ts';
import { behaviourAr } from './behaviour-ar.ts';
import { behaviourEn } from './behaviour-en.ts';
import { behaviourFa } from './behaviour-fa.ts';
import type { Behaviour } from './behaviour.ts';

/** The share that passes, measured in docs/experiments.md and rounded down. */
const suites: Readonly<Record<SupportedLanguage, { suite: Behaviour; least: number }>> = {
  fa: { suite: behaviourFa, least: 0.89 },
  ar: { suite: behaviourAr, least: 0.89 },
  en: { suite: behaviourEn, least: 0.9 },
};

test.each(['fa', 'ar', 'en'] as const)('%s: no sentence of the suite is among the training examples', (language) => {
  const { normalise } = languages[language];
  const trained = new Set(lexiconRows(language, 200).map((row) => normalise(row.text)));
  const known = Object.values(suites[language].suite.says)
    .flat()
    .filter(([text]) => trained.has(normalise(text)));
  expect(known).toEqual([]);
});

test.each(['fa', 'ar', 'en'] as const)('behaviour in %s', (language) => {
  const score = createScorer(language, parseModel(readFileSync(`models/${language}.bin`)));
  const { suite, least } = suites[language];
  const lines: string[] = [];
  let passed = 0;
  let asked = 0;
  const report = (phenomenon: string, total: number, failed: readonly string[]): void => {
    asked += total;
    passed += total - failed.length;
    lines.push(
      `${phenomenon.padEnd(12)} ${String(total - failed.length).padStart(3)} of ${String(total).padStart(3)}  ${failed.join(' · ')}`,
    );
  };
  for (const [phenomenon, cases] of Object.entries(suite.says)) {
    const failed = cases.filter(([text, wanted]) => {
      const said = score(text);
      const value = said.score ?? 0;
      return !(wanted === '+' ? value > 0 : wanted === '-' ? value < 0 : said.label === wanted);
    });
    report(
      phenomenon,
      cases.length,
      failed.map(
        ([text, wanted]) => `${text} (${wanted}, is ${score(text).label} ${(score(text).score ?? 0).toFixed(2)})`,
      ),
    );
  }
  const fallen = suite.above.filter(([high, low]) => !((score(high).score ?? 0) > (score(low).score ?? 0)));
  report(
    'direction',
    suite.above.length,
    fallen.map(([high, low]) => `${high} / ${low}`),
  );
  process.stdout.write(`\n${language}: ${passed} of ${asked} pass\n  ${lines.join('\n  ')}\n`);
  expect(asked).toBeGreaterThanOrEqual(80);
  expect(passed / asked).toBeGreaterThanOrEqual(least);
});
