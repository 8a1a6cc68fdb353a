/** What a platform preset is: the columns of one platform's export and what they mean. One file per platform, one line in index.ts. */
import type { SourceClass } from '../../review.ts';
import type { JsonObject, JsonValue } from '../read/json-value.ts';

export const roles = [
  'id',
  'text',
  'title',
  'rating',
  'recommended',
  'createdAt',
  'editedAt',
  'replyText',
  'replyAt',
  /** Minutes from review to first reply, where the export gives the difference and no date. */
  'replyMinutes',
  'author',
  'product',
  'verified',
  'likes',
  /** What a labelled file says the sentiment is; read for `evaluate` only. */
  'label',
] as const;
export type Role = (typeof roles)[number];

/** A row's cell by column name; '' where the column is missing or empty. */
export type Cells = (column: string) => string;

/** What a row is, when it is not simply a review. */
export type RowKind =
  | { readonly kind: 'review' }
  /** A reply that stands as a row of its own; `author` tells the business from the customer following up. */
  | { readonly kind: 'child'; readonly parent: string; readonly author: string }
  | { readonly kind: 'aside'; readonly reason: AsideReason };

/** Why a row is set aside (it is counted, but it is not a review). */
export const asideReasons = [
  'second-header',
  'developer-entry',
  'customer-follow-up',
  'failed-row',
  'not-a-review',
] as const;
export type AsideReason = (typeof asideReasons)[number];

export interface Preset {
  /** The `--platform` name, kebab-case. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly source: SourceClass;
  /** IANA zone of times written without one; null: UTC. */
  readonly zone: string | null;
  /**
   * How well the header fits: 0 = not this platform; higher = more telling columns present. Compared across presets, the highest wins.
   * `columns` are normalised by normaliseHeader (lower case, spaces for _ - . and camelCase); JSON keys arrive dotted before normalisation (`reviewReply.comment`).
   */
  readonly fits: (columns: ReadonlySet<string>) => number;
  /** Role → column names, best first; a row's first non-empty cell is taken. Names are matched by normaliseHeader. */
  readonly columns: Partial<Record<Role, readonly string[]>>;
  /**
   * For roles that one cell cannot give (two text columns, date beside time, id inside a link). Returns '' for none.
   * Its answer is final; the role's `columns` then only tell which columns it reads (for `inspect`, and whether the export has the role at all).
   */
  readonly derive?: Partial<Record<Role, (cell: Cells) => string>>;
  /** The top of the rating scale when the platform fixes it (5, 10, 100); else it is inferred from the column. */
  readonly scale?: number;
  /** 0 means "no rating given" here. */
  readonly zeroIsNone?: boolean;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** The calendar of years it can hold; a year from 1900 to 2100 stays Gregorian. */
  readonly calendar?: 'gregorian' | 'jalali' | 'hijri';
  /**
   * False: the platform has no place for replies although a column looks like one (Olist).
   * True: it has one, and leaves the key out of reviews nobody answered (Steam). Default: known when a reply role's column is found.
   */
  readonly replies?: boolean;
  /** Roles whose column differs from file to file (the questions of a survey): `detectRoles` finds them among the columns not named here. */
  readonly open?: readonly Role[];
  /** Rows that are not plain reviews. */
  readonly kind?: (cell: Cells) => RowKind;
  /** JSON: brings one record to flat or nested plain keys before flattening (join of JSON:API `included`, first of `text[]` …). `document` is the whole parsed input (for NDJSON the line itself). */
  readonly reshape?: (record: JsonObject, document: JsonValue) => JsonObject;
}
