import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adaptModel, leastTexts, type StarredText } from '../../src/analysis/sentiment/adapt.ts';
import { parseModel, serialiseModel } from '../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../src/analysis/sentiment/score.ts';

const shipped = parseModel(readFileSync(new URL('../../models/en.bin', import.meta.url)));

/** The starred fixture: a shop of pumps in its own jargon, where no common word tells praise from complaint. */
const texts: readonly StarredText[] = readFileSync(new URL('../../fixtures/starred.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([, text = '', stars = '']) => ({ text, praise: Number(stars) >= 4 }));

function adapted(some: readonly StarredText[]) {
  const result = adaptModel('en', shipped, some);
  if (result.kind !== 'adapted') throw new Error('enough stars');
  return result;
}

describe('adapting to a domain', () => {
  const { gain, model, praise, complaint } = adapted(texts);

  it('learns its jargon, measured on texts it has not seen', () => {
    expect([praise, complaint]).toEqual([72, 72]);
    expect(gain.verdict).toBe('better');
    expect(gain.after.macroF1).toBeGreaterThan((gain.before.macroF1 ?? 1) + 0.2);
    expect(gain.turnedRight).toBeGreaterThan(gain.turnedWrong);
    const score = createScorer('en', model);
    expect(score('This coupling weeps at the collar').score).toBeLessThan(0);
    expect(score('This coupling holds its prime').score).toBeGreaterThan(0);
  });

  it('keeps what everybody says', () => {
    const score = createScorer('en', model);
    expect(score('Excellent, I love it').label).toBe('positive');
    expect(score('Terrible, a complete waste of money').label).toBe('negative');
  });

  it('leaves the model it starts from as it was', () => {
    expect(parseModel(readFileSync(new URL('../../models/en.bin', import.meta.url)))).toEqual(shipped);
  });

  it('gives the same bytes whatever the order of the texts and however often one is said', () => {
    const again = adapted([...texts.toReversed(), ...texts.slice(0, 9)]);
    expect(serialiseModel(again.model)).toEqual(serialiseModel(model));
    expect(again.gain).toEqual(gain);
  });

  it('survives the trip through a file', () => {
    const read = parseModel(serialiseModel(model));
    for (const { text } of texts.slice(0, 20)) {
      expect(createScorer('en', read)(text)).toEqual(createScorer('en', model)(text));
    }
  });
});

describe('too few stars of one kind', () => {
  it('are refused with the counts; repeated texts count once, contradicting ones not at all', () => {
    const few = texts.filter(({ praise }, i) => praise || i < 40);
    const { praise, complaint, kind } = adaptModel('en', shipped, [...few, ...few]);
    expect([kind, praise]).toEqual(['few', 72]);
    expect(complaint).toBeLessThan(leastTexts);
    const both = texts.flatMap(({ text }) => [
      { text, praise: true },
      { text, praise: false },
    ]);
    expect(adaptModel('en', shipped, both)).toMatchObject({ kind: 'few', praise: 0, complaint: 0 });
    expect(adaptModel('en', shipped, [])).toMatchObject({ kind: 'few' });
  });
});

describe('a model file from elsewhere', () => {
  const sound = serialiseModel({ ...shipped, weights: new Int8Array(3 * 64), decision: shipped.decision });

  /** The checksum of model.ts, so that damage gets past it. */
  function sealed(bytes: Uint8Array): Uint8Array {
    const copy = bytes.slice();
    const words = new Uint32Array(copy.buffer, 16, (copy.byteLength - 16) >> 2);
    let sum = 0x811c9dc5;
    for (const word of words) sum = Math.imul(sum ^ word, 0x01000193);
    new DataView(copy.buffer).setUint32(8, sum >>> 0, true);
    return copy;
  }

  const attempt = (bytes: Uint8Array): void => {
    try {
      const model = parseModel(bytes);
      createScorer(model.language, model)('It works');
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect((error as Error).message).toMatch(/^model: /);
    }
  };

  it('with any damage is read or refused in words, also behind a right checksum', () => {
    const damage = fc.array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(damage, fc.boolean(), (changes, seal) => {
        const bytes = sound.slice();
        for (const [at, value] of changes) bytes[at] = value;
        attempt(seal ? sealed(bytes) : bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('of any length is read or refused in words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        attempt(bytes);
      }),
    );
    for (let length = 0; length < sound.length; length += 3) attempt(sound.slice(0, length));
  });
});
