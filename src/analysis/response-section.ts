/** The shapes that go beyond the overview of answers: several promises, the test of critical first, and what `latency` adds. */
import type { ReplyEffect, ReplyQuality } from './reply-section.ts';
import type { Estimate, ResponsePart, ResponseSection, Survival, WaitingReview, Within } from './report.ts';

/** One promise, held against all reviews, the critical ones and the rest. */
export interface SlaFigures extends ResponsePart {
  readonly slaHours: number;
  readonly critical: ResponsePart;
  readonly rest: ResponsePart;
}

/** The log-rank test of the critical reviews against the rest, over their whole curves. */
export interface LogRank {
  /** One degree of freedom. */
  readonly chiSquare: number;
  readonly p: number;
  /** Answers to critical reviews, and how many there would be if both groups were answered alike. */
  readonly observed: number;
  readonly expected: number;
}

/** In every report. */
export interface ResponseTests {
  /** Every promise, the first one included; only where there are several. */
  readonly slas?: readonly SlaFigures[];
  /** Null: no answer came while reviews of both kinds waited. */
  readonly logRank?: LogRank | null;
}

/** What is broken down by: `splits` of `latency`. */
export type SplitName = 'stars' | 'sentiment' | 'stage' | 'language' | 'product' | 'platform' | 'week';

/** One group of one breakdown; reviews whose export has no place for replies are left out. */
export interface ResponseSplit extends ResponsePart {
  readonly by: SplitName;
  /** Null: the reviews that do not say, or with `rest` those of all keys beyond the limit. */
  readonly key: string | null;
  readonly rest: boolean;
  readonly reviews: number;
  /** Answered, whenever the answer came. */
  readonly answered: number;
  readonly replyRate: Estimate;
  readonly waiting: number;
  readonly overdue: number;
  readonly dueIn24h: number;
  readonly backlog: ResponseSection['backlog'];
}

/** Only from `latency`, over the whole input. */
export interface ResponseSplits {
  readonly splits: readonly ResponseSplit[];
}

/** The share answered by then, with its 95 % interval (Kaplan–Meier, as in `km.within`). */
export interface CurvePoint {
  readonly hours: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Only from `report`, over the whole input. */
export interface ResponseCurve {
  /** Ascending, at most 120 points; empty where no answer has a time. */
  readonly curve: readonly CurvePoint[];
}

/** A calendar week or month: how many reviews came, how many of *those* were answered whenever, and how many replies were sent in it. */
export interface ActivityRow {
  /** `2024-W05` or `2024-02`. */
  readonly key: string;
  readonly reviews: number;
  readonly answered: number;
  readonly sent: number;
}

/** Replies by their own date, kept apart from the rate of the reviews' cohort. */
export interface Activity {
  /** Replies with a date, up to the asOf given. */
  readonly sent: number;
  readonly undated: number;
  readonly weeks: readonly ActivityRow[];
  readonly months: readonly ActivityRow[];
}

/** Reviews edited after their reply: a next answer is due. Never mixed with the first response. */
export interface Reopened {
  /** Reviews with a known edit and a dated reply. */
  readonly known: number;
  /** Edited after the reply, hence waiting since the edit. */
  readonly reviews: number;
  /** Of the known ones, those whose (only known) reply came after the last edit: a next answer, or the first. */
  readonly repliedAfterEdit: number;
  /** Edited on the day (in the minute) of the reply, where no more is known: nobody can tell which came first. */
  readonly sameTime: number;
  readonly overdue: number;
  readonly dueIn24h: number;
  /** By age since the edit. */
  readonly backlog: ResponseSection['backlog'];
  /** The longest waiting since their edit, at most five; `hours` since the edit. */
  readonly oldest: readonly WaitingReview[];
}

/** Working hours from submission to reply; ages of waiting reviews are censored, as on the calendar. */
export interface BusinessPart {
  readonly medianHours: number | null;
  readonly p75Hours: number | null;
  readonly p90Hours: number | null;
  /** Reviews behind the quantiles. */
  readonly n: number;
}

/** A promise in working days, each as long as an average open day. */
export interface BusinessSla {
  readonly days: number;
  readonly hours: number;
  readonly within: Within;
  readonly km: Survival['within'];
  readonly critical: { readonly within: Within; readonly km: Survival['within'] };
}

/** Beside the calendar, never instead of it. */
export interface BusinessFigures extends BusinessPart {
  /** As it was given: `mon-fri@9-17`. */
  readonly schedule: string;
  readonly zone: string;
  readonly holidays: number;
  readonly hoursPerWeek: number;
  /** An average open day. */
  readonly hoursPerDay: number;
  /** Mean of the answers given: flatters, as on the calendar. */
  readonly naiveMeanHours: number | null;
  readonly critical: BusinessPart;
  readonly rest: BusinessPart;
  /** Reviews counted in whole working days, because only a day is known of them or of their reply. */
  readonly byDay: number;
  readonly slas: readonly BusinessSla[];
}

/** What `latency` adds, in groups too. */
export interface ResponseDepth {
  readonly activity: Activity;
  readonly reopened: Reopened;
  readonly quality: ReplyQuality;
  readonly effect: ReplyEffect;
  /** Only with --business. */
  readonly business?: BusinessFigures;
}
