/** The shapes of the report's funnel section: what every report has, and what `funnel` adds. */
import type { Language, Response, Stage, TouchpointId } from '../review.ts';
import type { Estimate } from './report.ts';
import type { Distribution } from './sentiment-section.ts';

export interface FunnelSection extends Partial<FunnelDepth> {
  /** Share of reviews per primary stage, the denominator being the reviews with text in a language that is read. */
  readonly stages: readonly { readonly stage: Stage | 'unclear'; readonly reviews: number; readonly share: Estimate }[];
  /** Reviews with text in no language that is read. */
  readonly unread: number;
}

/** What `funnel` adds to the section. Where too few reviews speak, an estimate is null but for its n: too few to tell. */
export interface FunnelDepth {
  /** Reviews with text in a language that is read: whatever is said below is said of them. */
  readonly read: number;
  /** Sentiment of the reviews of each stage. */
  readonly stageSentiment: readonly ({ readonly stage: Stage | 'unclear' } & Distribution)[];
  /** Stage × touchpoint, what matters most first. */
  readonly map: readonly MapCell[];
  readonly advocacy: Advocacy;
  readonly transitions: Transitions;
  readonly timeline: Timeline;
  readonly questions: Questions;
  readonly requests: Requests;
  readonly drivers: Drivers;
  readonly topics: Topics;
}

/** Words of a review with the place they stand in. */
export interface Quoted {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly stars: number | null;
  readonly language: Language;
  readonly text: string;
}

export interface MapCell {
  readonly stage: Stage | 'unclear';
  readonly touchpoint: TouchpointId;
  readonly reviews: number;
  readonly positive: number;
  readonly negative: number;
  readonly neutral: number;
  /** (positive − negative) ÷ reviews. */
  readonly net: Estimate;
  /** The most telling clauses to each side. */
  readonly quotes: { readonly negative: readonly Quoted[]; readonly positive: readonly Quoted[] };
}

/** What reviewers tell others, and what they will do themselves. */
export const voiceNames = ['recommend', 'warn', 'return', 'leave'] as const;
export type VoiceName = (typeof voiceNames)[number];

export interface Advocacy {
  readonly voices: readonly {
    readonly voice: VoiceName;
    readonly reviews: number;
    /** Of the reviews read. */
    readonly share: Estimate;
    readonly quotes: readonly Quoted[];
  }[];
  /** Yes among yes and no, where the export has a column that asks. */
  readonly column: Estimate;
}

/** Consecutive reviews of one author. */
export interface Transitions {
  /** Authors looked at. */
  readonly authors: number;
  /** Those of them with at least two reviews. */
  readonly returning: number;
  /** The share of all authors that was looked at: 1 unless there are more than the state holds. */
  readonly sampled: number;
  readonly transitions: number;
  readonly forward: Estimate;
  readonly stay: Estimate;
  readonly back: Estimate;
  /** Of the transitions from that stage; most frequent first. */
  readonly matrix: readonly {
    readonly from: Stage;
    readonly to: Stage;
    readonly count: number;
    readonly share: Estimate;
  }[];
  /** Stages in the order an author went through them, each stay once; shares are of the authors with a path. */
  readonly paths: readonly { readonly stages: readonly Stage[]; readonly authors: number; readonly share: Estimate }[];
  /** Reviews left out, and steps whose order is unknown. */
  readonly skipped: {
    readonly unclear: number;
    readonly undated: number;
    /** Reviews under names that stand for many people. */
    readonly crowds: number;
    readonly sameMoment: number;
  };
}

export interface Timeline {
  readonly unit: 'week' | 'month' | 'year';
  /** Periods from the first to the last, those without reviews as well. */
  readonly span: number;
  readonly rows: readonly {
    readonly period: string;
    readonly reviews: number;
    readonly stages: Readonly<Record<Stage | 'unclear', number>>;
  }[];
  /** Reviews read that have no date. */
  readonly undated: number;
  readonly trends: readonly {
    readonly stage: Stage | 'unclear';
    /** Change of the stage's share from one period to the next (least squares). */
    readonly perPeriod: number | null;
    /** Cochran–Armitage; null where too few. */
    readonly z: number | null;
    readonly direction: 'rising' | 'falling' | 'level' | null;
  }[];
}

export interface AskedText extends Quoted {
  readonly stage: Stage | 'unclear';
  readonly status: Response['status'];
}

export interface AskedTopic {
  /** Null: it speaks of none of the touchpoints. */
  readonly topic: TouchpointId | null;
  readonly reviews: number;
  readonly open: number;
  /** Of those whose export has a place for replies. */
  readonly answered: Estimate;
  /** Unanswered first. */
  readonly quotes: readonly AskedText[];
}

interface Asked {
  readonly reviews: number;
  /** Of the reviews read. */
  readonly share: Estimate;
  readonly answered: Estimate;
  readonly phrases: readonly Phrase[];
}

export interface Questions extends Asked {
  readonly stages: readonly {
    readonly stage: Stage | 'unclear';
    readonly reviews: number;
    readonly open: number;
    readonly answered: Estimate;
    readonly topics: readonly AskedTopic[];
  }[];
}

export interface Requests extends Asked {
  readonly topics: readonly AskedTopic[];
}

export interface Driver {
  readonly touchpoint: TouchpointId;
  /** Its share among the reviews with 4–5★, and among those with 1–2★. */
  readonly high: Estimate;
  readonly low: Estimate;
  /** high − low: positive where it goes with satisfaction. */
  readonly difference: Estimate;
}

export interface Drivers {
  /** What matters most first. */
  readonly all: readonly Driver[];
  /** `key` null: the reviews that do not say; `rest`: those of all products beyond the limit. Most reviews first; none where there is one. */
  readonly products: readonly {
    readonly key: string | null;
    readonly rest: boolean;
    readonly high: number;
    readonly low: number;
    readonly drivers: readonly Driver[];
  }[];
}

/** A recurrent phrase in its most frequent form. */
export interface Phrase {
  readonly phrase: string;
  readonly language: Language;
  /** Reviews in which it stands, identical ones all counted. */
  readonly reviews: number;
  /** Different reviews in which it stands. */
  readonly texts: number;
  /** Log-odds against the rest, in standard errors. */
  readonly z: number;
}

export interface Topics {
  readonly touchpoints: readonly {
    readonly touchpoint: TouchpointId;
    /** Reviews whose clause was looked at, identical ones all counted. */
    readonly reviews: number;
    /** The share of different reviews looked at: 1 unless there are more than the state holds. */
    readonly sampled: number;
    readonly negative: readonly Phrase[];
    readonly positive: readonly Phrase[];
  }[];
}
