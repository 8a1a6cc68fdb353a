/** The shapes of a report: plain data, the same for every format (DESIGN.md §5). Words and colours live in io/write. */
import type { Language, Relationship, SentimentLabel, SourceClass, TouchpointId } from '../review.ts';
import type { Change } from './change/change.ts';
import type { CommunitySection } from './community-section.ts';
import type { FunnelSection } from './funnel-section.ts';
import type { ResponseCurve, ResponseDepth, ResponseSplits, ResponseTests } from './response-section.ts';
import type { SentimentSection } from './sentiment-section.ts';
import type { SourceRow } from './source-section.ts';

/** A share or mean with its 95 % interval and its denominator. `value` is null when n is 0. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

export interface Volume {
  readonly reviews: number;
  readonly withText: number;
  readonly languages: Readonly<Record<Language, number>>;
  readonly platforms: readonly { readonly platform: string | null; readonly reviews: number }[];
  /** First and last submission, ISO 8601; null when no review has a date. */
  readonly from: string | null;
  readonly to: string | null;
  readonly undated: number;
}

export interface Ratings {
  readonly mean: Estimate;
  /** Share of 4–5★ (Wilson). */
  readonly csat: Estimate;
  /** Reviews by rounded star, 1 to 5. */
  readonly stars: readonly { readonly stars: number; readonly reviews: number }[];
  /** Reviews without a rating. */
  readonly unrated: number;
  readonly recommended: Estimate;
  /** Scales met in the input (5, 10, 100), so that a mapped one can be named. */
  readonly scales: readonly number[];
}

export interface TouchpointRow {
  readonly id: TouchpointId;
  readonly reviews: number;
  readonly positive: number;
  readonly negative: number;
  readonly neutral: number;
  readonly net: Estimate;
}

export interface Survival {
  /** 1 − S(sla) with unanswered reviews censored at asOf; log-log interval (Greenwood). */
  readonly within: Estimate;
  readonly medianHours: number | null;
  readonly p75Hours: number | null;
  readonly p90Hours: number | null;
}

/** Reviews submitted at or before asOf − sla, and the younger ones that are still open. */
export interface Within extends Estimate {
  readonly open: number;
}

export interface ResponsePart {
  readonly within: Within;
  readonly km: Survival;
}

export interface WaitingReview {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly stars: number | null;
  readonly label: SentimentLabel;
  readonly language: Language;
  /** Hours since submission at asOf. */
  readonly hours: number;
  readonly text: string;
}

export interface ResponseSection
  extends ResponsePart, ResponseTests, Partial<ResponseDepth & ResponseSplits & ResponseCurve> {
  readonly slaHours: number;
  readonly reviews: number;
  /** Reviews whose export has a place for replies. */
  readonly known: number;
  /** Answered, whenever the answer came. */
  readonly answered: number;
  /** Answered, but after the asOf given: they count as waiting in everything that is measured at asOf. */
  readonly answeredAfterAsOf: number;
  /** Waiting at asOf: known = answered + waiting − answeredAfterAsOf. */
  readonly waiting: number;
  /** Submitted after the asOf given: left out of every figure of this section but `reviews`. */
  readonly afterAsOf: number;
  /** Answered, but the time is unknown (undated, relative, reply before the review's only date). */
  readonly answeredUndated: number;
  /** Why times are unknown, by reason. */
  readonly why: Readonly<Record<string, number>>;
  readonly replyRate: Estimate;
  /** Mean of the given answers' hours: the naive figure, which flatters; printed only beside the honest ones. */
  readonly naiveMeanHours: number | null;
  readonly critical: ResponsePart & {
    /** Critical reviews whose export has a place for replies. */
    readonly reviews: number;
    readonly waiting: number;
    /** Waiting, and their window has closed. */
    readonly overdue: number;
    /** Age of the longest waiting; null when none with a date waits. */
    readonly oldestHours: number | null;
  };
  readonly rest: ResponsePart;
  /** Waiting, and their window has closed. */
  readonly overdue: number;
  /** Waiting reviews by age in hours, [from, to); the last `to` is null. */
  readonly backlog: readonly { readonly from: number; readonly to: number | null; readonly count: number }[];
  /** Waiting reviews whose window closes within 24 h. */
  readonly dueIn24h: number;
  readonly undatedWaiting: number;
  /** The longest waiting, at most five, oldest first. */
  readonly oldest: readonly WaitingReview[];
  /** Critical reviews to answer first, at most five. */
  readonly first: readonly WaitingReview[];
}

export interface InputFile {
  readonly file: string;
  readonly platform: string | null;
  readonly source: SourceClass;
  readonly format: string;
  readonly encoding: string;
  readonly rows: number;
  readonly reviews: number;
  /** Replies that stood as rows of their own. */
  readonly replies: number;
  /** Rows merged into another review of the same platform id. */
  readonly duplicates: number;
  readonly setAside: number;
  readonly rejected: number;
}

export interface ProblemCount {
  readonly code: string;
  readonly count: number;
  readonly first: {
    readonly file: string;
    readonly line: number | null;
    readonly column: string | null;
    readonly found: string | null;
  };
}

/** One thing to look at first: a code with facts; io/write says it in words. Most important first. */
export interface Finding {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

export interface Sections {
  readonly volume: Volume;
  readonly ratings: Ratings;
  readonly sentiment: SentimentSection;
  readonly funnel: FunnelSection;
  readonly touchpoints: readonly TouchpointRow[];
  readonly relationships: readonly {
    readonly relationship: Relationship;
    readonly reviews: number;
    readonly share: Estimate;
  }[];
  readonly response: ResponseSection;
  readonly sources: readonly SourceRow[];
  /** Only where a command asks for it. */
  readonly community?: CommunitySection;
}

/** Calendar days, YYYY-MM-DD (Gregorian), both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The reviews submitted in these days, with the sections of the report. */
export interface PeriodReport extends Days, Partial<Sections> {
  /** Had its last day ended at asOf? */
  readonly complete: boolean;
}

export interface Report extends Partial<Sections> {
  readonly schema: 'reviewkit/report';
  readonly version: 1;
  readonly tool: string;
  /** The moment every age is measured at, ISO 8601; null when no date is known. */
  readonly asOf: string | null;
  readonly inputs: readonly InputFile[];
  /** Reviews looked at after --since, --stars …; equals the loaded ones without a choice. */
  readonly chosen: number;
  readonly findings: readonly Finding[];
  /** Only with --period: ascending, without gaps. */
  readonly period?: 'week' | 'month';
  readonly periods?: readonly PeriodReport[];
  /** The last complete period against the one before it; null where there are not two. */
  readonly change?: Change | null;
  /** The periods that `change` is about. */
  readonly compared?: { readonly before: Days; readonly after: Days } | null;
  /** `key` null: the reviews that do not say; `rest`: those of all keys beyond the first 1,000. */
  readonly groups: readonly ({
    readonly by: string;
    readonly key: string | null;
    readonly rest: boolean;
  } & Partial<Sections>)[];
  readonly problems: readonly ProblemCount[];
}
