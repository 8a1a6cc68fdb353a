/** What the answers are worth: their kinds, the copies and automata among them, and who got a real answer. */
import type { Language, ReviewRecord } from '../../review.ts';
import { readableText } from '../enrich.ts';
import { intentsOf } from '../intents/intents.ts';
import { detectLanguage } from '../languages/detect.ts';
import type { SupportedLanguage } from '../languages/index.ts';
import { isRealAnswer, readReply, type ReplyKind, replyKinds, type Way, ways } from '../replies/kinds.ts';
import { addTemplate, createTemplates, mergeTemplates, resultOfTemplates } from '../replies/templates.ts';
import type { TemplatesState } from '../replies/templates.ts';
import type { ReplyQuality } from '../reply-section.ts';
import { isCritical } from '../response/critical.ts';
import { wilson } from '../statistics/wilson.ts';
import { addCounts } from './counts.ts';
import type { Metric, MetricOptions } from './metric.ts';
import { addQuick, createQuick, mergeQuick, type QuickState, resultOfQuick } from './reply-quick.ts';

type Sum =
  'replies' | 'withText' | 'read' | 'real' | 'sameLanguage' | 'otherLanguage' | 'requests' | 'requestsAnswered';

export interface ReplyQualityState {
  readonly sums: Record<Sum, number>;
  readonly critical: Record<'known' | 'answered' | 'unread' | 'real', number>;
  readonly kinds: Record<ReplyKind | Way, number>;
  readonly templates: TemplatesState;
  readonly quick: QuickState;
}

export const replyQuality: Metric<ReplyQualityState, ReplyQuality> = {
  name: 'replyQuality',
  definition:
    'Only from the command latency. Kinds: shares of the replies whose text is Persian, Arabic or English (Wilson 95 %); a reply may be of several kinds, only-thanks excludes all others. A real answer explains or offers a concrete way (contact, fix, refund); its share of the critical reviews leaves out answers that cannot be read. Copy-paste: replies that at least two others repeat, names after the salutation, numbers and addresses masked, word pairs ≥ 0.8 alike (MinHash). Quick: within ten minutes of the review. Requests: reviews that ask for something, and the share of them that was answered at all.',
  init: () => ({
    sums: {
      ...{ replies: 0, withText: 0, read: 0, real: 0 },
      ...{ sameLanguage: 0, otherLanguage: 0, requests: 0, requestsAnswered: 0 },
    },
    critical: { known: 0, answered: 0, unread: 0, real: 0 },
    kinds: {
      ...{ explains: 0, apologises: 0, offersWay: 0, onlyThanks: 0, aboutItself: 0 },
      ...{ contact: 0, fix: 0, refund: 0 },
    },
    templates: createTemplates(),
    quick: createQuick(),
  }),
  add: (state, record, options) => {
    const { review, response } = record;
    if (response.status === 'unknown' || isAfter(review.createdAt, options)) return;
    const { sums } = state;
    const answered = response.status === 'answered' && !isAfter(review.reply?.at ?? null, options);
    if (intentsOf(readableText(review), record.language).requests) {
      sums.requests++;
      if (answered) sums.requestsAnswered++;
    }
    const real = answered ? addReply(state, record) : false;
    if (!isCritical(record)) return;
    state.critical.known++;
    if (answered) state.critical.answered++;
    if (real === null) state.critical.unread++;
    else if (real) state.critical.real++;
  },
  merge: (into, from) => {
    addCounts(into.sums, from.sums);
    addCounts(into.critical, from.critical);
    addCounts(into.kinds, from.kinds);
    mergeTemplates(into.templates, from.templates);
    mergeQuick(into.quick, from.quick);
  },
  result: ({ sums, critical, kinds, templates, quick }) => {
    const compared = sums.sameLanguage + sums.otherLanguage;
    return {
      replies: sums.replies,
      withText: sums.withText,
      read: sums.read,
      kinds: replyKinds.map((kind) => ({ kind, replies: kinds[kind], share: wilson(kinds[kind], sums.read) })),
      ways: ways.map((way) => ({ way, replies: kinds[way] })),
      real: wilson(sums.real, sums.read),
      critical: {
        ofAll: wilson(critical.real, critical.known - critical.unread),
        ofAnswered: wilson(critical.real, critical.answered - critical.unread),
        unread: critical.unread,
      },
      templates: resultOfTemplates(templates),
      automatic: resultOfQuick(quick),
      language: { same: wilson(sums.sameLanguage, compared), apart: sums.withText - compared },
      requests: wilson(sums.requestsAnswered, sums.requests),
    };
  },
};

/** Is it a real answer? Null: it cannot be read. */
function addReply(state: ReplyQualityState, record: ReviewRecord): boolean | null {
  const { sums, kinds } = state;
  const { review } = record;
  sums.replies++;
  addQuick(state.quick, record);
  const text = review.reply?.text?.trim() ?? '';
  if (text === '') return null;
  sums.withText++;
  addTemplate(state.templates, text, review);
  const language = detectLanguage(text);
  if (!isRead(language)) return null;
  if (isRead(record.language)) sums[language === record.language ? 'sameLanguage' : 'otherLanguage']++;
  sums.read++;
  const reading = readReply(text, language);
  for (const kind of replyKinds) if (reading[kind]) kinds[kind]++;
  for (const way of ways) if (reading[way]) kinds[way]++;
  const real = isRealAnswer(reading);
  if (real) sums.real++;
  return real;
}

function isRead(language: Language): language is SupportedLanguage {
  return language !== 'other' && language !== 'und';
}

/** What lies after the asOf given has not happened yet. */
function isAfter(moment: { readonly ms: number } | null, { asOf }: MetricOptions): boolean {
  return asOf !== null && moment !== null && moment.ms > asOf;
}
