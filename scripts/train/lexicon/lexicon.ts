/** Training examples of our own: words and phrases with their attitude, and frames filled with them. */
import type { SupportedLanguage } from '../../../src/analysis/languages/index.ts';
import type { Label, Row } from '../data.ts';
import { createRandom } from '../linear.ts';
import { arabicTouchpoints } from './ar-touchpoints.ts';
import { arabicLexicon } from './ar.ts';
import { englishTouchpoints } from './en-touchpoints.ts';
import { englishLexicon } from './en.ts';
import { persianTouchpoints } from './fa-touchpoints.ts';
import { persianLexicon } from './fa.ts';

/** Lists are separated by bars. */
export interface Lexicon {
  readonly positive: string;
  readonly negative: string;
  readonly neutral: string;
  /**
   * What the frames are filled with: p and n are good and bad adjectives, a things that are judged, f faults, d what a bad product has
   * done, u how its buyer feels, e and h bad and good events, g goods; y comparatives, z words for bad in general, j bad properties;
   * c, k, t, w, r, m, o, i colours, numbers, times, places, relatives, materials, purposes and vessels.
   */
  readonly slots: Readonly<Record<string, string>>;
  /** By the label of the filled frame. {b} is another {a}, {x} any of {p} and {n}; {P}, {Q} and {N}, {O} are any of the words and phrases. */
  readonly frames: Readonly<Record<Label, string>>;
}

/** Clauses about touchpoints by label; those of `mixed` are built of {G} and {B}, any clause of praise and of blame. */
export interface TouchpointClauses extends Readonly<Record<Label, string>> {
  /**
   * Beside the slots of the lexicon: F dishes, V what comes with them, D who delivers, S staff, I goods, C their parts, T software,
   * L long and R short times, A and E words of degree for blame and praise.
   */
  readonly slots: Readonly<Record<string, string>>;
}

const lexicons: Readonly<Record<SupportedLanguage, readonly [Lexicon, TouchpointClauses]>> = {
  fa: [persianLexicon, persianTouchpoints],
  ar: [arabicLexicon, arabicTouchpoints],
  en: [englishLexicon, englishTouchpoints],
};

/** Of clauses that are neither or both there are fewer, and more ways to fill one. */
const rareFactor = 4;

const list = (text: string): string[] =>
  text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** All words and phrases, and every frame filled `fillings` times. The same at every run. */
export function lexiconRows(language: SupportedLanguage, fillings: number): Row[] {
  const [{ positive, negative, neutral, slots, frames }, touchpoints] = lexicons[language];
  const random = createRandom(17);
  const words = new Map(Object.entries({ ...slots, ...touchpoints.slots }).map(([slot, items]) => [slot, list(items)]));
  words.set('G', list(touchpoints.pos));
  words.set('B', list(touchpoints.neg));
  words.set('b', words.get('a') ?? []);
  for (const slot of 'PQ') words.set(slot, list(positive));
  for (const slot of 'NO') words.set(slot, list(negative));
  words.set('x', [...(words.get('p') ?? []), ...(words.get('n') ?? [])]);
  const fill = (frame: string): string =>
    frame.replace(/\{(\w)\}/g, (_, slot: string) => {
      const items = words.get(slot) ?? [];
      return fill(items[Math.floor(random() * items.length)] ?? '');
    });
  const rows: Row[] = [];
  const add = (text: string, label: Label): void => void rows.push({ source: 'lexicon', text, label });
  for (const text of list(positive)) add(text, 'pos');
  for (const text of list(negative)) add(text, 'neg');
  for (const text of list(neutral)) add(text, 'neu');
  for (const label of ['pos', 'neg', 'neu', 'mixed'] as const) {
    for (const frame of list(frames[label])) for (let i = 0; i < fillings; i++) add(fill(frame), label);
    const times = label === 'mixed' || label === 'neu' ? fillings * rareFactor : fillings;
    for (const clause of list(touchpoints[label])) for (let i = 0; i < times; i++) add(fill(clause), label);
  }
  return rows;
}
