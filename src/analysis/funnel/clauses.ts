/** A sample of the clauses that judge each touchpoint, and of what is asked: where recurrent phrases are looked for. */
import { type Language, type Polarity, type TouchpointId, touchpointIds } from '../../review.ts';
import type { Phrase, Topics } from '../funnel-section.ts';
import type { SupportedLanguage } from '../languages/index.ts';
import { byName } from '../metrics/counts.ts';
import { hashText, mix } from '../text/hash.ts';
import { createPhraseFinder } from '../topics/phrases.ts';
import type { Heard } from './part.ts';
import { contradicts, ownCopy } from './quoted.ts';
import {
  addToSample,
  createSample,
  entriesOf,
  mergeSample,
  type Sample,
  sampledShare,
  type Sampling,
} from './sample.ts';

/** A clause of one text; texts that are copied count as one, with the number of reviews that have it. */
interface Entry {
  /** Of the whole text. */
  readonly hash: number;
  readonly text: string;
  readonly language: SupportedLanguage;
  readonly polarity: Polarity;
  readonly reviews: number;
}

type Pool = TouchpointId | 'questions' | 'requests';
const pools: readonly Pool[] = [...touchpointIds, 'questions', 'requests'];

/** In the order of `pools`. */
export type ClausesState = Sample<Entry>[];

const sampling: Sampling<Entry> = {
  order: (a, b) =>
    a.hash - b.hash || byName(a.text, b.text) || byName(a.polarity, b.polarity) || byName(a.language, b.language),
  join: (a, b) => ({ ...a, reviews: a.reviews + b.reviews }),
};

export function createClauses(limit: number): ClausesState {
  return pools.map(() => createSample(limit));
}

const isRead = (language: Language): language is SupportedLanguage => language !== 'other' && language !== 'und';

/** `text`: what was read of the review. */
export function addClauses(state: ClausesState, { record, voices }: Heard, text: string): void {
  const { language, touchpoints } = record;
  if (!isRead(language) || (touchpoints.length === 0 && voices.asks === null && voices.requests === null)) return;
  const hash = mix(hashText(text)) >>> 0;
  const add = (pool: Pool, words: string, polarity: Polarity): void => {
    const sample = state[pools.indexOf(pool)];
    if (sample === undefined || words === '' || hash > sample.below) return;
    addToSample(sample, { hash, text: ownCopy(words), language, polarity, reviews: 1 }, sampling);
  };
  for (const { id, polarity, quote } of touchpoints)
    add(id, quote, contradicts(record, polarity) ? 'neutral' : polarity);
  if (voices.asks !== null) add('questions', voices.asks, 'neutral');
  if (voices.requests !== null) add('requests', voices.requests, 'neutral');
}

export function mergeClauses(into: ClausesState, from: ClausesState): void {
  into.forEach((sample, i) => {
    const other = from[i];
    if (other !== undefined) mergeSample(sample, other, sampling);
  });
}

export interface FoundPhrases {
  readonly topics: Topics;
  readonly questions: readonly Phrase[];
  readonly requests: readonly Phrase[];
}

export function resultOfClauses(state: ClausesState): FoundPhrases {
  const clauses: Entry[] = [];
  /** The pool each clause is of. */
  const owner: Pool[] = [];
  pools.forEach((pool, i) => {
    const sample = state[i];
    for (const entry of sample === undefined ? [] : entriesOf(sample, sampling)) {
      clauses.push(entry);
      owner.push(pool);
    }
  });
  const find = createPhraseFinder(clauses);
  const judged = (i: number): boolean => owner[i] !== 'questions' && owner[i] !== 'requests';
  const said = (touchpoint: TouchpointId, polarity: Polarity): readonly Phrase[] =>
    find((i) => owner[i] === touchpoint && clauses[i]?.polarity === polarity, judged);
  /** A phrase of both sides stays where it tells more. */
  const own = (side: readonly Phrase[], other: readonly Phrase[]): readonly Phrase[] =>
    side.filter(({ phrase, z }) => !other.some((same) => same.phrase === phrase && same.z > z));
  const touchpoints = touchpointIds.flatMap((touchpoint, i) => {
    const sample = state[i];
    if (sample === undefined || sample.entries.length === 0) return [];
    let reviews = 0;
    for (const entry of entriesOf(sample, sampling)) reviews += entry.reviews;
    const negative = said(touchpoint, 'negative');
    const positive = said(touchpoint, 'positive');
    return [
      {
        ...{ touchpoint, reviews, sampled: sampledShare(sample, sampling) },
        negative: own(negative, positive),
        positive: own(positive, negative),
      },
    ];
  });
  return {
    topics: { touchpoints: touchpoints.sort((a, b) => b.reviews - a.reviews) },
    questions: find((i) => owner[i] === 'questions', judged),
    requests: find((i) => owner[i] === 'requests', judged),
  };
}
