/** A bounded, seeded part of the fuzzing: the same cases in every run. `npm run fuzz` has no bound. */
import { describe, expect, it } from 'vitest';
import { fuzz, targets } from './fuzz.ts';

const cases = 6000;
const seed = 20_240_229;

describe('whatever comes in: an answer or a sentence, and no row lost', () => {
  it.each(targets.map((target) => [target.name, target] as const))('%s', async (_name, target) => {
    const { failure } = await fuzz(target, cases, seed);
    expect(failure).toBeNull();
  });

  it('the shares are those of a hundred', () => {
    expect(targets.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  });
});
