/** What a labelled file, or the stars, say that the sentiment of a review is. */
import type { Review } from '../../review.ts';

/** Mixed is read as neutral wherever three classes are compared. */
export const truths = ['negative', 'neutral', 'positive'] as const;
export type Truth = (typeof truths)[number];

/** What the truth is taken from. */
export const authorities = ['label', 'stars'] as const;
export type Authority = (typeof authorities)[number];

const words: ReadonlyMap<string, Truth> = new Map(
  (
    [
      ['negative', 'neg negative bad sad - -1 منفی ناراضی سلبي سلبية سلبی سيئ'],
      ['neutral', 'neu neutral mixed mix both خنثی ترکیبی محايد محايدة محاید مختلط'],
      ['positive', 'pos positive good happy + +1 مثبت راضی إيجابي ايجابي إيجابية ايجابية جيد'],
    ] as const
  ).flatMap(([truth, list]) => list.split(' ').map((word) => [word, truth] as const)),
);

/** Null for a word that says none of them. Bare numbers are no labels: 0 and 1 mean opposite things in different files. */
export function truthOfLabel(label: string): Truth | null {
  return words.get(label.trim().toLowerCase()) ?? null;
}

/** At most 2 negative, 3 neutral, at least 4 positive; whole stars, as everywhere. */
export function truthOfStars(stars: number): Truth {
  const whole = Math.round(stars);
  return whole <= 2 ? 'negative' : whole >= 4 ? 'positive' : 'neutral';
}

/** What the authority says; `unreadable` for a label that is there and says nothing we know, null where there is none. */
export function truthOf({ label, rating }: Review, authority: Authority): Truth | 'unreadable' | null {
  if (authority === 'stars') return rating === null ? null : truthOfStars(rating.stars);
  return label === null ? null : (truthOfLabel(label) ?? 'unreadable');
}
