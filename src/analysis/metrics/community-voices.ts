/** Who comes back, and which texts stand in the input again and again. */
import type { Review } from '../../review.ts';
import type { RepeatedTexts, Returning } from '../community-section.ts';
import { type Bottom, createBottom, itemOf, mergeBottom, sampledShare } from '../near-duplicates/bottom.ts';
import { rankOfText } from '../near-duplicates/words.ts';
import type { Estimate } from '../report.ts';
import { wilson } from '../statistics/wilson.ts';
import { hashText } from '../text/hash.ts';

interface Times {
  count: number;
}

export interface VoicesState {
  named: number;
  /** By author and platform. */
  readonly authors: Bottom<Times>;
  texts: number;
  /** By wording. */
  readonly wordings: Bottom<Times>;
}

const limit = 4000;
/** Texts that repeat by chance among those that repeat by mistake. */
const few = 0.05;

/** Names that platforms give to people who gave none. */
const nobody = new Set(
  'a google user|google user|anonymous|anonym|guest|user|customer|amazon customer|kindle customer|deleted user|unknown|n/a|null|nan|کاربر|کاربر مهمان|ناشناس|مهمان|مجهول|مستخدم|عميل|زائر'.split(
    '|',
  ),
);

export function createVoices(): VoicesState {
  return { named: 0, authors: createBottom(limit), texts: 0, wordings: createBottom(limit) };
}

const none = (): Times => ({ count: 0 });

/** `wording` is the rank of a text that is long enough to be compared. */
export function addVoice(state: VoicesState, { author, platform }: Review, wording: number | null): void {
  if (author !== null && !nobody.has(author.trim().toLowerCase())) {
    state.named++;
    count(state.authors, rankOfText(author, platform === null ? 0 : hashText(platform)));
  }
  if (wording === null) return;
  state.texts++;
  count(state.wordings, wording);
}

function count(bottom: Bottom<Times>, rank: number): void {
  const item = itemOf(bottom, rank, none);
  if (item !== null) item.count++;
}

export function mergeVoices(into: VoicesState, from: VoicesState): void {
  into.named += from.named;
  into.texts += from.texts;
  for (const kind of ['authors', 'wordings'] as const)
    mergeBottom(into[kind], from[kind], none, (times, added) => (times.count += added.count));
}

export function returningOf({ named, authors }: VoicesState): Returning {
  const kept = authors.items.length;
  return {
    named,
    authors: Math.min(named, Math.round(kept / sampledShare(authors))),
    returning: wilson(authors.items.filter((author) => author.count > 1).length, kept),
    sampled: authors.cut,
  };
}

export function repeatedOf({ texts, wordings }: VoicesState): RepeatedTexts {
  const { items, cut } = wordings;
  const again = items.filter(({ count }) => count > 1).map(({ count }) => count);
  const looked = items.reduce((sum, { count }) => sum + count, 0);
  const repeats = again.reduce((sum, count) => sum + count, 0);
  return {
    texts,
    different: Math.min(texts, Math.round(items.length / sampledShare(wordings))),
    again: Math.round(again.length / sampledShare(wordings)),
    repeated: cut ? ofSample(repeats, looked, items.length) : wilson(repeats, looked),
    times: nearlyAll(again),
    sampled: cut,
  };
}

/** Copies of a wording come or stay away together: the interval counts wordings, not texts. */
function ofSample(repeats: number, looked: number, different: number): Estimate {
  return { ...wilson((repeats / looked) * different, different), n: looked };
}

/** What all but a twentieth of the numbers reach; null when there are none. A file that was appended to itself three times: 4. */
function nearlyAll(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * few)] ?? null;
}
