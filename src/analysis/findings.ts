/** What to look at first: at most five facts, by plain rules in a fixed order. The words are the writers' business. */
import { type ProblemCode, problemKinds } from '../problems.ts';
import { silentFacts, spikeFacts } from './findings-rhythm.ts';
import { ownSiteRosier } from './findings-sources.ts';
import type { Estimate, Finding, ProblemCount, Sections, TouchpointRow } from './report.ts';

/** Every code with the facts it comes with, most important first. Shares are 0 … 1, net figures −1 … 1. */
export const findingCodes = {
  'rows-rejected': ['count', 'share'],
  'replies-among-reviews': ['count'],
  'dates-ambiguous': ['count', 'share'],
  'dates-relative': ['count', 'share'],
  'low-coverage': ['share', 'scored', 'reviews'],
  'texts-repeated': ['share', 'low', 'high', 'n', 'times'],
  'own-site-rosier': ['source', 'of', 'own', 'other', 'difference', 'low', 'high', 'n', 'p'],
  'critical-waiting': ['count', 'share', 'critical', 'days', 'slaDays'],
  'answers-late': ['share', 'low', 'high', 'n', 'slaDays', 'wanted'],
  'falling-silent': ['last', 'expected', 'low', 'high'],
  spike: ['day', 'reviews', 'expected', 'critical', 'similar', 'hours'],
  'touchpoint-hurts': ['touchpoint', 'net', 'low', 'high', 'reviews', 'negative'],
  'stars-contradict': ['share', 'low', 'high', 'n'],
  'template-answers': ['share', 'low', 'high', 'n', 'most'],
  'touchpoint-helps': ['touchpoint', 'net', 'low', 'high', 'reviews', 'positive'],
  'response-unknown': ['reviews'],
} as const satisfies Record<string, readonly string[]>;

export type FindingCode = keyof typeof findingCodes;

/** The thresholds are judgements, not science; they are here to be read and changed. */
const most = 5;
/** Bad input is worth a word above this share of the rows. */
const badRows = 0.05;
/** Fewer than half of the reviews scored: the sentiment speaks for a minority. */
const fairCoverage = 0.5;
/** A promise is broken when the whole interval lies below this share (journey.md §2 asks for an answer within 7 days). */
const fairlyWithin = 0.8;
/** With fewer reviews nothing is said about a touchpoint or about answers. */
const fewCases = 10;
/** More confident contradictions than this cannot be slips of the classifier alone. */
const manyContradictions = 0.1;
/** Of the texts and of the wordings: a campaign repeats one wording, an export that was appended to itself repeats them all. */
const manyRepeated = 0.2;
/** More than half of the answers are copies. */
const manyCopies = 0.5;

type Facts<Code extends FindingCode> = Readonly<Record<(typeof findingCodes)[Code][number], string | number | null>>;

export function findings(sections: Partial<Sections>, problems: readonly ProblemCount[]): readonly Finding[] {
  const found: Finding[] = [];
  const add = <Code extends FindingCode>(code: Code, facts: Facts<Code>): void => {
    if (found.length < most) found.push({ code, facts });
  };
  aboutInput(sections, problems, add);
  const rosier = ownSiteRosier(sections.sources ?? []);
  if (rosier) add('own-site-rosier', { ...rosier });
  aboutResponse(sections, add);
  aboutRhythm(sections, add);
  const hurting = strongest(sections.touchpoints ?? [], -1);
  if (hurting) add('touchpoint-hurts', { ...touchpointFacts(hurting), negative: hurting.negative });
  const mismatch = sections.sentiment?.mismatch;
  if (mismatch && (mismatch.low ?? 0) > manyContradictions) add('stars-contradict', shareFacts(mismatch));
  const templates = sections.response?.quality?.templates;
  if (templates && templates.copyPaste.n >= fewCases && (templates.copyPaste.low ?? 0) > manyCopies)
    add('template-answers', { ...shareFacts(templates.copyPaste), most: templates.most?.replies ?? null });
  const helping = strongest(sections.touchpoints ?? [], 1);
  if (helping) add('touchpoint-helps', { ...touchpointFacts(helping), positive: helping.positive });
  const { response } = sections;
  if (response && response.reviews > 0 && response.known === 0) add('response-unknown', { reviews: response.reviews });
  return found;
}

type Add = <Code extends FindingCode>(code: Code, facts: Facts<Code>) => void;

/** What casts doubt on everything else. */
function aboutInput(
  { volume, sentiment, community }: Partial<Sections>,
  problems: readonly ProblemCount[],
  add: Add,
): void {
  const rejected = countOf(problems, (code) => problemKinds[code].severity === 'rejected');
  const reviews = volume?.reviews ?? 0;
  const rows = reviews + rejected;
  if (rejected > badRows * rows) add('rows-rejected', { count: rejected, share: rejected / rows });
  const replies = countOf(problems, (code) => code === 'replies-among-reviews');
  if (replies > 0) add('replies-among-reviews', { count: replies });
  const ambiguous = countOf(problems, (code) => code === 'ambiguous-date-order' || code === 'contradicting-order');
  if (reviews > 0 && ambiguous > badRows * reviews)
    add('dates-ambiguous', { count: ambiguous, share: ambiguous / rows });
  const relative = countOf(problems, (code) => code === 'relative-date');
  if (reviews > 0 && relative > badRows * reviews) add('dates-relative', { count: relative, share: relative / rows });
  const coverage = sentiment?.coverage;
  if (coverage && coverage.value !== null && coverage.value < fairCoverage) {
    const scored = Math.round(coverage.value * coverage.n);
    add('low-coverage', { share: coverage.value, scored, reviews: coverage.n });
  }
  const texts = community?.repeatedTexts;
  const widely = texts && texts.again >= fewCases && texts.again > manyRepeated * texts.different;
  if (texts && widely && (texts.repeated.low ?? 0) > manyRepeated)
    add('texts-repeated', { ...shareFacts(texts.repeated), times: texts.times });
}

function aboutResponse({ response }: Partial<Sections>, add: Add): void {
  if (response === undefined) return;
  const { critical, within, slaHours } = response;
  const slaDays = slaHours / 24;
  if (critical.overdue > 0) {
    const days = critical.oldestHours === null ? null : Math.floor(critical.oldestHours / 24);
    const share = critical.overdue / critical.reviews;
    add('critical-waiting', { count: critical.overdue, share, critical: critical.reviews, days, slaDays });
  }
  // a share that leaves out every answer there was is no finding
  const timed = response.answered - response.answeredUndated;
  if (
    (timed > 0 || response.answered === 0) &&
    within.n >= fewCases &&
    within.high !== null &&
    within.high < fairlyWithin
  ) {
    add('answers-late', { ...shareFacts(within), slaDays, wanted: fairlyWithin });
  }
}

/** Unusual times: the silence of the last weeks, and the strangest day. */
function aboutRhythm({ community }: Partial<Sections>, add: Add): void {
  if (community === undefined) return;
  const silent = silentFacts(community);
  if (silent !== null) add('falling-silent', silent);
  const spike = spikeFacts(community);
  if (spike !== null) add('spike', spike);
}

/** The touchpoint whose net interval lies wholly on the side of `sign`, with the most reviews to that side on balance. */
function strongest(rows: readonly TouchpointRow[], sign: 1 | -1): TouchpointRow | null {
  let best: TouchpointRow | null = null;
  for (const row of rows) {
    const nearer = sign > 0 ? row.net.low : row.net.high;
    if (row.reviews < fewCases || nearer === null || nearer * sign <= 0) continue;
    if (best === null || balance(row) * sign > balance(best) * sign) best = row;
  }
  return best;
}

function balance(row: TouchpointRow): number {
  return row.positive - row.negative;
}

function touchpointFacts({ id, net, reviews }: TouchpointRow) {
  return { touchpoint: id, net: net.value, low: net.low, high: net.high, reviews };
}

function shareFacts({ value, low, high, n }: Estimate) {
  return { share: value, low, high, n };
}

function countOf(problems: readonly ProblemCount[], wanted: (code: ProblemCode) => boolean): number {
  let count = 0;
  for (const problem of problems) if (isProblemCode(problem.code) && wanted(problem.code)) count += problem.count;
  return count;
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemKinds, code);
}
