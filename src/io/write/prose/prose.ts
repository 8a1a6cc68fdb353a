/** What every language of a report can say: one value of this shape per language, plain text, in no markup. */
import type { FigureChange } from '../../../analysis/change/figure-change.ts';
import type { Estimate, Finding, Ratings, ResponseSection, Volume } from '../../../analysis/report.ts';
import type { Distribution } from '../../../analysis/sentiment-section.ts';
import type { ProblemCode } from '../../../problems.ts';
import type { ReportLanguage } from '../format.ts';
import type { Dates } from './dates.ts';
import { type FindingWords, readFacts } from './facts.ts';
import { type NamedFigure, nameFigure, type Names } from './names.ts';
import type { Chart, Column, Definition, Heading, KeyFigure } from './keys.ts';
import type { Numbers } from './numbers.ts';

/** A changed figure, ready for a sentence. */
export interface ChangeFacts {
  readonly name: string;
  readonly kind: NamedFigure['kind'];
  readonly up: boolean;
  readonly before: string;
  readonly now: string;
  /** With its interval. */
  readonly difference: string;
  readonly news: 'better' | 'worse' | null;
}

/** The sentences of a language. All end with a full stop. */
export interface Sentences {
  readonly volume: (volume: Volume) => string;
  readonly ratings: (ratings: Ratings) => string;
  readonly sentiment: (sentiment: Distribution) => string;
  readonly response: (response: ResponseSection) => string;
  readonly empty: string;
  /** Between which periods the changes are. */
  readonly compared: (before: string, now: string) => string;
  readonly change: (facts: ChangeFacts) => string;
  /** Of so many figures none has clearly changed. */
  readonly noClearChange: (tested: number) => string;
  /** So many figures were tested, so many have clearly changed, of so many others there are too few to tell. */
  readonly howSure: (tested: number, clear: number, tooFew: number) => string;
  readonly noComparison: string;
  readonly nothingToDo: string;
  /** Before the list of critical reviews to answer first. */
  readonly answerToday: (response: ResponseSection, listed: number) => string;
  readonly nothingWaits: string;
  readonly repliesUnknown: string;
  /** After how long a wait, with which stars. */
  readonly waitsSince: (duration: string) => string;
  readonly asOf: (date: string) => string;
  readonly chosen: (chosen: number, read: number) => string;
  readonly openReviews: (open: number) => string;
  /** The arithmetic of the rows. */
  readonly rows: (
    terms: Readonly<Record<'rows' | 'reviews' | 'replies' | 'duplicates' | 'setAside' | 'rejected', number>>,
  ) => string;
  readonly unknownTimes: (reasons: readonly string[]) => string;
  readonly unread: (reviews: number) => string;
  readonly noProblems: string;
  readonly fewerShown: (shown: number, all: number) => string;
  /** Of a rhythm: silent weeks among all complete ones, and how long the longest silence was. */
  readonly silence: (silent: number, weeks: number, longest: number) => string;
  /** So many authors wrote at least twice. */
  readonly returning: (share: Estimate) => string;
  /** Stars before and after a reply. */
  readonly effect: (edited: number, change: Estimate) => string;
  /** So many replies are copies, the one used most so often. */
  readonly copies: (share: Estimate, most: number) => string;
  /** So many critical reviews got a real answer, of all and of the answered ones. */
  readonly realAnswers: (ofAll: Estimate, ofAnswered: Estimate) => string;
  readonly incomplete: string;
  readonly madeBy: (tool: string) => string;
}

export interface Prose {
  readonly language: ReportLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly numbers: Numbers;
  readonly dates: Dates;
  readonly names: Names;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly keyFigures: Readonly<Record<KeyFigure, string>>;
  /** `about` says what is seen, for everybody and above all for who cannot see it. */
  readonly charts: Readonly<Record<Chart, { readonly title: string; readonly about: string }>>;
  readonly definitions: Readonly<Record<Definition, { readonly term: string; readonly says: string }>>;
  /** What a problem of the input is, in a sentence. */
  readonly problems: (code: ProblemCode) => string;
  readonly findings: FindingWords;
  /** What to do about a finding. */
  readonly advice: FindingWords;
  readonly sentences: Sentences;
}

const isCode = (code: string, words: FindingWords): code is keyof FindingWords => Object.hasOwn(words, code);

/** A finding in a sentence; a code of a newer version stands for itself. */
export function sayFinding(finding: Finding, prose: Prose): string {
  return isCode(finding.code, prose.findings) ? prose.findings[finding.code](readFacts(finding, prose)) : finding.code;
}

/** What to do about a finding, in a sentence; null for a code of a newer version. */
export function sayAdvice(finding: Finding, prose: Prose): string | null {
  return isCode(finding.code, prose.advice) ? prose.advice[finding.code](readFacts(finding, prose)) : null;
}

/** What a compared figure was, is, and differs by, as text. */
export function sayFigures(change: FigureChange, { names, numbers }: Prose) {
  const { name, kind } = nameFigure(change.path, names);
  const say = { mean: numbers.mean, net: numbers.net, share: numbers.share }[kind];
  const signed = kind === 'mean' ? (value: number) => numbers.signed(value, 2) : numbers.points;
  return { name, kind, before: say(change.old), now: say(change.new), difference: numbers.difference(change, signed) };
}

/** A clear change in a sentence. */
export function sayChange(change: FigureChange, prose: Prose): string {
  return prose.sentences.change({ ...sayFigures(change, prose), up: change.verdict === 'up', news: change.news });
}
