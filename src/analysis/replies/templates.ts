/** Replies that are copies of each other, counted in bounded space. */
import type { Review } from '../../review.ts';
import { type Bottom, createBottom, itemOf, mergeBottom, sampledShare } from '../near-duplicates/bottom.ts';
import { type Cluster, clustersOf } from '../near-duplicates/clusters.ts';
import { type Fingerprint, fingerprintOf, similarity } from '../near-duplicates/fingerprint.ts';
import { rankOfReview } from '../near-duplicates/place.ts';
import { rankOfWords } from '../near-duplicates/words.ts';
import { excerpt } from '../metrics/shortlist.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Templates } from '../reply-section.ts';
import { maskedWords } from './masked.ts';

interface ReplyText {
  count: number;
  print: Fingerprint;
  /** The first in code-unit order of those that read the same, shortened. */
  example: string;
}

/**
 * Two samples of at most 2,000, about 1 MB together. `texts` are different masked texts with exact counts: up to its limit
 * nothing is estimated. Beyond it a text used very often may not be among them; `replies`, a sample of the replies
 * themselves, cannot miss such a text.
 */
export interface TemplatesState {
  replies: number;
  readonly texts: Bottom<ReplyText>;
  readonly sample: Bottom<ReplyText>;
}

const limit = 2000;
const numbers = 8;
/** Estimated Jaccard similarity of word pairs from which on two replies are one template. */
const alike = 0.8;
/** A text that at least two further replies repeat. */
const fewest = 3;
/** From so many replies in the sample on, a template's share is read there. */
const often = 10;

export function createTemplates(): TemplatesState {
  return { replies: 0, texts: createBottom(limit), sample: createBottom(limit) };
}

const none = (): ReplyText => ({ count: 0, print: [], example: '' });

export function addTemplate(state: TemplatesState, text: string, review: Review): void {
  const words = maskedWords(text, review.author);
  if (words.count === 0) return;
  state.replies++;
  const wording = rankOfWords(words);
  const same = itemOf(state.texts, wording, none);
  const one = itemOf(state.sample, rankOfReview(review, wording), none);
  if (same === null && one === null) return;
  const found = { count: 1, print: fingerprintOf(words, numbers), example: excerpt(text) };
  for (const item of [same, one]) if (item !== null) join(item, found);
}

export function mergeTemplates(into: TemplatesState, from: TemplatesState): void {
  into.replies += from.replies;
  mergeBottom(into.texts, from.texts, none, join);
  mergeBottom(into.sample, from.sample, none, join);
}

function join(into: ReplyText, from: ReplyText): void {
  if (into.count === 0 || from.example < into.example) into.example = from.example;
  into.count += from.count;
  into.print = from.print;
}

export function resultOfTemplates({ replies, texts, sample }: TemplatesState): Templates {
  const ofTexts = templatesOf(texts);
  if (!texts.cut) {
    const copies = total(ofTexts);
    const [most] = ofTexts;
    return {
      copyPaste: wilson(copies, replies),
      templates: ofTexts.length,
      most: most === undefined ? null : { replies: most.count, text: most.leader.example },
      sampled: false,
    };
  }
  // templates in great use from the sample of replies, all others from the sample of texts
  const frequent = templatesOf(sample).filter(({ count }) => count >= often);
  const isFrequent = ({ print }: ReplyText): boolean =>
    frequent.some(({ leader }) => similarity(leader.print, print) >= alike);
  const rare = ofTexts.filter(({ leader }) => !isFrequent(leader));
  const ofRare = texts.items.filter((text) => !isFrequent(text)).reduce((sum, { count }) => sum + count, 0);
  const looked = sample.ranks.length;
  const inFrequent = total(frequent) / looked;
  const share = inFrequent + (ofRare === 0 ? 0 : ((1 - inFrequent) * total(rare)) / ofRare);
  const [most] = frequent.length > 0 ? frequent : rare;
  const scale = frequent.length > 0 ? replies / looked : 1;
  return {
    copyPaste: wilson(share * looked, looked),
    templates: frequent.length + Math.round(rare.length / sampledShare(texts)),
    most: most === undefined ? null : { replies: Math.round(most.count * scale), text: most.leader.example },
    sampled: true,
  };
}

/** Most frequent text first; among equals by rank, for the order must not depend on the input's. */
function templatesOf({ items }: Bottom<ReplyText>): readonly Cluster<ReplyText>[] {
  const ordered = items.toSorted((a, b) => b.count - a.count);
  return clustersOf(ordered, alike).filter(({ count }) => count >= fewest);
}

function total(clusters: readonly { readonly count: number }[]): number {
  return clusters.reduce((sum, { count }) => sum + count, 0);
}
