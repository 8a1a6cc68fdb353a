import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intentNames, intentsOf, voicesOf } from '../../src/analysis/intents/intents.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { linesOf } from './sentences.ts';

const languages = [
  ['en', en],
  ['fa', fa],
  ['ar', ar],
] as const;

describe.each(languages)('intents in %s', (language, sentences) => {
  it.each(intentNames)('%s: is heard in at least twenty sentences, and in no near miss', (intent) => {
    const yes = linesOf(sentences[intent].yes);
    const no = linesOf(sentences[intent].no);
    expect(yes.length).toBeGreaterThanOrEqual(20);
    expect(no.length).toBeGreaterThanOrEqual(10);
    const unheard = yes.filter((text) => !intentsOf(text, language)[intent]);
    const misheard = no.filter((text) => intentsOf(text, language)[intent]);
    expect({ unheard, misheard }).toEqual({ unheard: [], misheard: [] });
  });
});

describe('intents', () => {
  it('are quoted letter for letter', () => {
    const text = 'Nice kettle. How do I clean it? Please add a brush!';
    expect(voicesOf(text, 'en')).toMatchObject({ asks: 'How do I clean it?', requests: 'Please add a brush!' });
    const long = `${'so many words before it and '.repeat(12)}how do I clean it?`;
    const { asks } = voicesOf(long, 'en');
    expect(asks).toBe('how do I clean it?');
  });

  it('are none in a language that is not read', () => {
    expect(intentsOf('Wie reinige ich ihn?', 'other')).toEqual(intentsOf('', 'en'));
    expect(intentsOf('???', 'und')).toEqual(intentsOf('', 'en'));
  });

  it('rows of marks are no question unless a word asks', () => {
    expect(intentsOf('it broke again ????', 'en').asks).toBe(false);
    expect(intentsOf('why did it break ????', 'en').asks).toBe(true);
    expect(intentsOf('the blue one too?', 'en').asks).toBe(true);
  });

  it('survive any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('fa', 'ar', 'en'), (text, language) => {
        const voices = voicesOf(text, language);
        for (const name of intentNames) expect(text).toContain(voices[name] ?? '');
      }),
    );
  });
});
