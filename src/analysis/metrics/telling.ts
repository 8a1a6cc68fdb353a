/** The sentences that say most clearly what is liked and what is not, each way of saying it once. */
import type { Language, ReviewRecord } from '../../review.ts';
import { languages } from '../languages/index.ts';
import type { SentimentDepth } from '../sentiment-section.ts';
import { type Judged, judgedOf, shownOf } from './judged.ts';
import { byPlace } from './shortlist.ts';

type Pole = keyof SentimentDepth['telling'];

interface Telling extends Judged {
  /** Equal for sentences that differ in spelling and marks only. */
  readonly normal: string;
}

export type TellingState = Record<Pole, Telling[]>;

const shown = 10;

export function createTelling(): TellingState {
  return { positive: [], negative: [] };
}

/** A review speaks with at most one sentence to each side, so that no single voice fills the list. */
export function addTelling(state: TellingState, record: ReviewRecord): void {
  for (const pole of ['positive', 'negative'] as const) {
    let best: Judged | null = null;
    for (const sentence of record.sentences ?? []) {
      if (sentence.sentiment.label !== pole) continue;
      const judged = judgedOf(record, sentence);
      if (judged !== null && (best === null || clearest(judged, best) < 0)) best = judged;
    }
    const last = state[pole].at(shown - 1);
    if (best === null || (last !== undefined && clearest(best, last) >= 0)) continue;
    keepDistinct(state[pole], { ...best, normal: normalOf(best.text, record.language) });
  }
}

export function mergeTelling(into: TellingState, from: TellingState): void {
  for (const pole of ['positive', 'negative'] as const)
    for (const telling of from[pole]) keepDistinct(into[pole], telling);
}

export function resultOfTelling({ positive, negative }: TellingState): SentimentDepth['telling'] {
  const side = (list: readonly Telling[]) => list.map(({ normal: _normal, ...judged }) => shownOf(judged));
  return { positive: side(positive), negative: side(negative) };
}

/** Strong and sure; among equals as they stand in the input. */
function clearest(a: Judged, b: Judged): number {
  return clarity(b) - clarity(a) || byPlace(a, b);
}

function clarity({ score, confidence }: Judged): number {
  return Math.abs(score) * confidence;
}

/** Of equal sentences the clearest stays; a list that is full only gets better, so what once fell out cannot come back. */
function keepDistinct(list: Telling[], added: Telling): void {
  const same = list.findIndex(({ normal }) => normal === added.normal);
  const known = list[same];
  if (known === undefined) list.push(added);
  else if (clearest(added, known) < 0) list[same] = added;
  list.sort(clearest);
  list.length = Math.min(list.length, shown);
}

/** Letters and digits in the unified spelling of the language; where there are none, the text as it stands. */
function normalOf(text: string, language: Language): string {
  const unified = language === 'other' || language === 'und' ? text : languages[language].normalise(text);
  const plain = unified.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain === '' ? text : plain;
}
