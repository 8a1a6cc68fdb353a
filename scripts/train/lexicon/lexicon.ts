/** Training examples of our own: words and phrases with their attitude, and frames filled with them. */
import type { SupportedLanguage } from '../../../src/analysis/languages/index.ts';
import type { Label, Row } from '../data.ts';
import { createRandom } from '../linear.ts';
import { arabicLexicon } from './ar.ts';
import { englishLexicon } from './en.ts';
import { persianLexicon } from './fa.ts';

/** Lists are separated by bars. In frames {a} and {b} are aspects, {x} an adjective, {p} a positive and {n} a negative one, {f} a fault. */
export interface Lexicon {
  readonly positive: string;
  readonly negative: string;
  readonly neutral: string;
  readonly positiveAdjective: string;
  readonly negativeAdjective: string;
  readonly aspects: string;
  readonly faults: string;
  readonly frames: {
    /** The attitude of {x}. */
    readonly same: readonly string[];
    /** The opposite of {x}, where {x} is positive; not used with a negative one, for "not bad" is not good. */
    readonly turned: readonly string[];
    /** Negative when {x} is positive. */
    readonly wish: readonly string[];
    /** Positive: a fault {f} that is not there. */
    readonly cleared: readonly string[];
    /** Neutral: a negative adjective that is not true. */
    readonly notBad: readonly string[];
    readonly mixed: readonly string[];
    readonly neutral: readonly string[];
  };
}

const lexicons: Readonly<Record<SupportedLanguage, Lexicon>> = {
  fa: persianLexicon,
  ar: arabicLexicon,
  en: englishLexicon,
};

const list = (text: string): string[] =>
  text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Every word and phrase once, and every frame filled `fillings` times with random words (seeded). */
export function lexiconRows(language: SupportedLanguage, fillings: number): Row[] {
  const lexicon = lexicons[language];
  const random = createRandom(11);
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? '';
  const good = list(lexicon.positiveAdjective);
  const bad = list(lexicon.negativeAdjective);
  const aspects = list(lexicon.aspects);
  const faults = list(lexicon.faults);
  const rows: Row[] = [];
  const add = (text: string, label: Label): void => void rows.push({ source: 'lexicon', text, label });
  for (const text of list(lexicon.positive)) add(text, 'pos');
  for (const text of list(lexicon.negative)) add(text, 'neg');
  for (const text of list(lexicon.neutral)) add(text, 'neu');
  const fill = (frame: string, x: string): string =>
    frame
      .replace('{a}', pick(aspects))
      .replace('{b}', pick(aspects))
      .replace('{p}', pick(good))
      .replace('{n}', pick(bad))
      .replace('{f}', pick(faults))
      .replace('{x}', x);
  const { frames } = lexicon;
  for (let i = 0; i < fillings; i++) {
    for (const frame of frames.same) {
      add(fill(frame, pick(good)), 'pos');
      add(fill(frame, pick(bad)), 'neg');
    }
    for (const frame of frames.turned) add(fill(frame, pick(good)), 'neg');
    for (const frame of frames.wish) add(fill(frame, pick(good)), 'neg');
    for (const frame of frames.cleared) add(fill(frame, ''), 'pos');
    for (const frame of frames.notBad) add(fill(frame, ''), 'neu');
    for (const frame of frames.mixed) add(fill(frame, ''), 'mixed');
    for (const frame of frames.neutral) add(fill(frame, pick(i % 2 === 0 ? good : bad)), 'neu');
  }
  return rows;
}
