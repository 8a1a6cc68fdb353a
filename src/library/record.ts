/** One enriched review as the library gives it: the JSON of `reviewkit score`, letter for letter (schema/record.schema.json). */
import type {
  Funnel,
  Language,
  Polarity,
  Precision,
  Rating,
  Relationship,
  Response,
  Sentiment,
  SourceClass,
  TouchpointId,
} from '../review.ts';

/** Plain data, every key always present, unknown is `null`. `JSON.stringify(record)` is a line of `reviewkit score`. */
export interface ReviewRecord {
  /** The version of this form. */
  readonly v: 1;
  /** The platform's own id as it stands, or `row:N`, the 1-based data row of its file. */
  readonly id: string;
  /** Where it stands: the name of the file and the 1-based physical line. */
  readonly at: { readonly file: string; readonly line: number };
  /** The platform whose columns were recognised; null: none. */
  readonly platform: string | null;
  /** What kind of place it was published in. */
  readonly source: SourceClass;
  readonly product: string | null;
  /** Of the text. `other`: letters of no supported language; `und`: no letters to tell by. */
  readonly language: Language;
  readonly title: string | null;
  readonly text: string | null;
  /** As written on its own scale, and as 1 to 5 stars. */
  readonly rating: Rating | null;
  /** First submission: ISO 8601 in UTC, or only the day (`2024-05-31`) where the export gave no more. */
  readonly createdAt: string | null;
  readonly editedAt: string | null;
  /** `score` from −1 to 1 and `confidence` from 0 to 1, four decimals, both null when unscored. */
  readonly sentiment: Sentiment;
  /** The stage with the clearest evidence, all stages with evidence, a confidence from 0 to 1, and the words that tell. */
  readonly funnel: Funnel;
  readonly touchpoints: readonly { readonly id: TouchpointId; readonly polarity: Polarity }[];
  readonly relationship: Relationship;
  readonly response: {
    readonly status: Response['status'];
    /** Hours from first submission to reply, unrounded; 24 × calendar days where either time is only a day. */
    readonly hours: number | null;
    readonly precision: Precision | null;
    /** Kept the promise (`sla`)? Null while undecided or unknown. */
    readonly within: boolean | null;
    /** Why a time is unknown. */
    readonly why: Response['why'];
  };
}
