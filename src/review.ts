/** The nouns of reviewkit: a review as it was loaded, and the record it becomes after analysis. */

/** How exact a time is: exports carry seconds, minutes (Excel) or only the day. */
export type Precision = 'second' | 'minute' | 'day';

/** A point in time as an export gave it. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. For day precision: the start of that day in the source's time zone. */
  readonly ms: number;
  /** The calendar day in the source's time zone, as days since 1970-01-01 (differences are whole days). */
  readonly day: number;
  readonly precision: Precision;
}

/** Where a review stands in the input. `line` is the 1-based physical line its record starts on, `record` the 1-based data row. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly record: number;
}

export const sourceClasses = ['marketplace', 'independent', 'social', 'own', 'unknown'] as const;
export type SourceClass = (typeof sourceClasses)[number];

export interface Rating {
  /** As written, on its own scale. */
  readonly value: number;
  /** The highest value of that scale: 5, 10, 100. */
  readonly scale: number;
  /** The same on 1 to 5 stars. */
  readonly stars: number;
}

/** The business's answer. A text without a date or a date without a text is still an answer. */
export interface Reply {
  readonly text: string | null;
  readonly at: Moment | null;
  /** The export gave the date only as "2 days ago". */
  readonly relative: boolean;
}

export interface Review {
  /** The platform's own id, or `row:N`. */
  readonly id: string;
  /** True when `id` came from the platform: only such ids merge. */
  readonly platformId: boolean;
  readonly at: Place;
  readonly platform: string | null;
  readonly source: SourceClass;
  readonly product: string | null;
  /** Opaque key of the author, for paths and returning reviewers; never shown. */
  readonly author: string | null;
  readonly text: string | null;
  readonly title: string | null;
  readonly rating: Rating | null;
  readonly recommended: boolean | null;
  readonly createdAt: Moment | null;
  readonly editedAt: Moment | null;
  /** The export gave the review's date only as "2 days ago". */
  readonly relativeDate: boolean;
  readonly reply: Reply | null;
  readonly verified: boolean | null;
  readonly likes: number | null;
  /** What a labelled file says the sentiment is, as written: only `evaluate` looks at it. */
  readonly label: string | null;
  /** Does the export have a place for replies at all? */
  readonly responseKnown: boolean;
  /** The oldest other version that was read, where the exports hold several of this review. */
  readonly earlier?: EarlierVersion;
}

/** What a review said before it was edited. */
export interface EarlierVersion {
  readonly stars: number;
  /** When that version was written. */
  readonly at: Moment;
}

/** `other`: letters of no supported language; `und`: no letters to tell by. */
export const readLanguages = ['fa', 'ar', 'en'] as const;
export const languageCodes = [...readLanguages, 'other', 'und'] as const;
export type Language = (typeof languageCodes)[number];

export const sentimentLabels = ['negative', 'neutral', 'positive', 'mixed', 'unscored'] as const;
export type SentimentLabel = (typeof sentimentLabels)[number];

export interface Sentiment {
  readonly label: SentimentLabel;
  /** −1 … 1; its sign is the best guess between the two poles, whatever the label. Null when unscored. */
  readonly score: number | null;
  /** 0 … 1, calibrated. Null when unscored. */
  readonly confidence: number | null;
}

export const stages = ['awareness', 'interest', 'desire', 'purchase', 'retention'] as const;
export type Stage = (typeof stages)[number];

export interface Funnel {
  readonly stage: Stage | 'unclear';
  /** Every stage with evidence, primary first; empty for unclear. */
  readonly stages: readonly Stage[];
  readonly confidence: number;
  /** Phrases quoted from the text; `[verified purchase]` where the export's mark weighed towards purchase. */
  readonly evidence: readonly string[];
}

export const touchpointIds = [
  'advertising',
  'storefront',
  'information',
  'staff',
  'range',
  'product',
  'price',
  'payment',
  'delivery',
  'returns',
  'support',
  'loyalty',
] as const;
export type TouchpointId = (typeof touchpointIds)[number];
export type Polarity = 'positive' | 'negative' | 'neutral';

export interface Touchpoint {
  readonly id: TouchpointId;
  readonly polarity: Polarity;
  /** The clause that judges it, letter for letter, at most 120 graphemes. Never part of a record's JSON form. */
  readonly quote: string;
}

export const relationships = ['transactional', 'emotional', 'community', 'value_added', 'none'] as const;
export type Relationship = (typeof relationships)[number];

export const responseReasons = [
  'undated',
  'relative-date',
  'reply-before-review',
  'no-reply-column',
  'no-review-date',
] as const;
export type ResponseReason = (typeof responseReasons)[number];

export interface Response {
  readonly status: 'answered' | 'waiting' | 'unknown';
  /** Unrounded hours between first submission and reply; null when unknown. */
  readonly hours: number | null;
  readonly precision: Precision | null;
  /** Answered within the promise? Null while undecided or unknown. */
  readonly within: boolean | null;
  readonly why: ResponseReason | null;
}

/** A sentence of a review, judged by itself. */
export interface Sentence {
  readonly text: string;
  readonly sentiment: Sentiment;
}

/** One enriched review. The JSON form (`score`) is fixed by schema/record.schema.json and written by `io/write/record`. */
export interface ReviewRecord {
  readonly review: Review;
  readonly language: Language;
  readonly sentiment: Sentiment;
  readonly funnel: Funnel;
  readonly touchpoints: readonly Touchpoint[];
  readonly relationship: Relationship;
  readonly response: Response;
  /** A number for the words of the text, equal for equal wordings (near-duplicates/words.ts); null: too few words; not there: not read. */
  readonly wording?: number | null | undefined;
  /** Only where a command asks for them. */
  readonly sentences?: readonly Sentence[];
}
