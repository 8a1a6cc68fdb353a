/** Every option of every command, defined once: its flags, its words, its choices. What the text means is settled in settings.ts. */
import { authorities } from '../analysis/evaluation/truth.ts';
import { encodings } from '../io/open/encoding-names.ts';
import { sourceClasses } from '../review.ts';

export const optionGroups = ['Reading', 'Choosing', 'Measuring', 'Output'] as const;

export interface OptionDefinition {
  readonly flags: string;
  readonly group: (typeof optionGroups)[number];
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly repeatable?: true;
}

export const options = {
  platform: {
    flags: '--platform <name>',
    group: 'Reading',
    summary: 'where the export comes from (default: told by its columns; reviewkit inspect shows the names)',
  },
  map: {
    flags: '--map <role=column>',
    group: 'Reading',
    summary:
      'say which column is what: text, title, rating (rating=Score/10), date, edited, reply, reply-date, id, author, product …; #3 is the third column',
    repeatable: true,
  },
  encoding: { flags: '--encoding <name>', group: 'Reading', summary: 'the encoding of the text', choices: encodings },
  delimiter: { flags: '--delimiter <char>', group: 'Reading', summary: 'what separates the cells: , ; | ؛ or tab' },
  timezone: {
    flags: '--timezone <zone>',
    group: 'Reading',
    summary: 'where times without a zone were written, e.g. Asia/Tehran (default: the platform, else UTC)',
  },
  dateOrder: {
    flags: '--date-order <order>',
    group: 'Reading',
    summary: 'how 03/04/2024 is meant',
    choices: ['dmy', 'mdy', 'ymd'],
  },
  calendar: {
    flags: '--calendar <name>',
    group: 'Reading',
    summary: 'the calendar of the dates (default: told by their years and words)',
    choices: ['gregorian', 'jalali', 'hijri'],
  },
  source: {
    flags: '--source <class>',
    group: 'Reading',
    summary: 'what kind of place the reviews come from',
    choices: sourceClasses,
  },
  onError: {
    flags: '--on-error <policy>',
    group: 'Reading',
    summary: 'what a row that cannot be read does',
    choices: ['skip', 'stop'],
  },
  since: { flags: '--since <date>', group: 'Choosing', summary: 'only reviews from this day on (any calendar)' },
  until: { flags: '--until <date>', group: 'Choosing', summary: 'only reviews up to the end of this day' },
  textLanguage: {
    flags: '--text-language <code>',
    group: 'Choosing',
    summary: 'only reviews written in this language',
    choices: ['fa', 'ar', 'en', 'other', 'und'],
  },
  stars: { flags: '--stars <range>', group: 'Choosing', summary: 'only reviews with these stars: 1-2, 5' },
  product: { flags: '--product <name>', group: 'Choosing', summary: 'only reviews of this product' },
  asOf: {
    flags: '--as-of <date>',
    group: 'Measuring',
    summary: 'the moment ages are measured at; a bare day means its end (default: the newest date in the input)',
  },
  sla: {
    flags: '--sla <duration>',
    group: 'Measuring',
    summary: 'the promise to answer within: 7d, 48h (default: 7d)',
  },
  by: {
    flags: '--by <key>',
    group: 'Measuring',
    summary: 'the same figures for each group (in json and csv)',
    choices: ['product', 'platform', 'source', 'language', 'stage', 'stars', 'week', 'month'],
  },
  model: {
    flags: '--model <file>',
    group: 'Measuring',
    summary: 'a sentiment model of your own (reviewkit train) instead of the shipped one for its language',
    repeatable: true,
  },
  against: {
    flags: '--against <what>',
    group: 'Measuring',
    summary:
      'what is right: a label column (label, sentiment, polarity, or --map label=Column) or the stars (default: labels where there are any)',
    choices: authorities,
  },
  format: {
    flags: '--format <name>',
    group: 'Output',
    summary: 'how the answer is written (default: by -o, else for people on a terminal)',
  },
  output: {
    flags: '-o, --output <file>',
    group: 'Output',
    summary: 'write to a file, which appears only when it is complete',
  },
  bidi: {
    flags: '--bidi <how>',
    group: 'Output',
    summary: 'how right-to-left text is kept in its place on the screen (default: isolate)',
    choices: ['isolate', 'lrm', 'none'],
  },
  quiet: { flags: '-q, --quiet', group: 'Output', summary: 'nothing on standard error but errors' },
  noColor: { flags: '--no-color', group: 'Output', summary: 'no colours (NO_COLOR does the same)' },
  noProgress: { flags: '--no-progress', group: 'Output', summary: 'no progress line' },
} as const satisfies Record<string, OptionDefinition>;

export type OptionName = keyof typeof options;

/** What was typed, as commander hands it over; nothing is checked yet but choices. */
export interface RawOptions {
  readonly platform?: string;
  readonly map?: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly timezone?: string;
  readonly dateOrder?: string;
  readonly calendar?: string;
  readonly source?: string;
  readonly onError?: string;
  readonly since?: string;
  readonly until?: string;
  readonly textLanguage?: string;
  readonly stars?: string;
  readonly product?: string;
  readonly asOf?: string;
  readonly sla?: string;
  readonly by?: string;
  readonly model?: readonly string[];
  readonly against?: string;
  readonly format?: string;
  readonly output?: string;
  readonly bidi?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly progress?: boolean;
}

export const readingOptions = [
  'platform',
  'map',
  'encoding',
  'delimiter',
  'timezone',
  'dateOrder',
  'calendar',
  'source',
  'onError',
] as const satisfies readonly OptionName[];

export const choosingOptions = [
  'since',
  'until',
  'textLanguage',
  'stars',
  'product',
] as const satisfies readonly OptionName[];

export const outputOptions = [
  'format',
  'output',
  'bidi',
  'quiet',
  'noColor',
  'noProgress',
] as const satisfies readonly OptionName[];
