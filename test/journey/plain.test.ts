/** Plain sentences of our own: what each phenomenon must and must not be taken for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createJourneyPlacer } from '../../src/analysis/journey/place.ts';
import { parseModel } from '../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../src/analysis/sentiment/score.ts';
import { plain } from './plain.ts';

const sign = { positive: '+', negative: '-', neutral: '0' } as const;
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`../../models/${name}.bin`, import.meta.url));

/** The sentences that do not hold what stands before them. */
function misses(language: keyof typeof plain, lines: string): string[] {
  const score = createScorer(language, parseModel(bytesOf(language)));
  const place = createJourneyPlacer(language, bytesOf(`journey.${language}`));
  return lines
    .trim()
    .split('\n')
    .filter((line) => {
      const [wanted = '', text = ''] = line.split(' => ');
      const { funnel, touchpoints } = place(text, { sentiment: score(text), bought: false });
      const facts = new Set<string>([funnel.stage, ...funnel.stages.map((stage) => `has:${stage}`)]);
      for (const { id, polarity } of touchpoints) facts.add(id).add(`${id}:${sign[polarity]}`);
      return !wanted.split(' ').every((fact) => (fact.startsWith('!') ? !facts.has(fact.slice(1)) : facts.has(fact)));
    });
}

/** The share that the shipped models must get right; what they miss is printed, so that a change is seen. */
const least = { tense: 0.9, touchpoints: 0.75, lookalikes: 0.85, bare: 1 } as const;

describe.each(['en', 'fa', 'ar'] as const)('%s', (language) => {
  test.each(['tense', 'touchpoints', 'lookalikes', 'bare'] as const)('%s', (kind) => {
    const lines = plain[language][kind];
    const missed = misses(language, lines);
    const count = lines.trim().split('\n').length;
    process.stdout.write(`${language} ${kind}: ${String(count - missed.length)} of ${String(count)}\n`);
    expect(1 - missed.length / count, missed.join(' | ')).toBeGreaterThanOrEqual(least[kind]);
  });
});
