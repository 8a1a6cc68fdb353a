/** Every option of every command, defined once: its flags, its words, its choices. What the text means is settled in settings.ts. */
import { authorities } from '../analysis/evaluation/truth.ts';
import { weekdays } from '../io/dates/weekdays.ts';
import { encodings } from '../io/open/encoding-names.ts';
import { reportLanguages } from '../io/write/languages.ts';
import { languageCodes, sourceClasses } from '../review.ts';

export const optionGroups = ['Reading', 'Choosing', 'Measuring', 'Output', 'Configuration'] as const;

export interface OptionDefinition {
  readonly flags: string;
  readonly group: (typeof optionGroups)[number];
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly repeatable?: true;
  /** Of the options for reading: a config cannot say it of single files. */
  readonly wholeRun?: true;
  /** It has no meaning in a config. */
  readonly commandLineOnly?: true;
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
  encoding: {
    flags: '--encoding <name>',
    group: 'Reading',
    summary: 'the encoding of the text',
    choices: encodings,
  },
  delimiter: {
    flags: '--delimiter <char>',
    group: 'Reading',
    summary: 'what separates the cells: , ; | ؛ or tab',
  },
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
    summary: `what kind of place the reviews come from: ${sourceClasses.join(', ')}; own=site.csv says it of one file`,
    repeatable: true,
  },
  onError: {
    flags: '--on-error <policy>',
    group: 'Reading',
    wholeRun: true,
    summary: 'what a row that cannot be read does',
    choices: ['skip', 'stop'],
  },
  since: { flags: '--since <date>', group: 'Choosing', summary: 'only reviews from this day on (any calendar)' },
  until: { flags: '--until <date>', group: 'Choosing', summary: 'only reviews up to the end of this day' },
  textLanguage: {
    flags: '--text-language <code>',
    group: 'Choosing',
    summary: 'only reviews written in this language',
    choices: languageCodes,
  },
  stars: { flags: '--stars <range>', group: 'Choosing', summary: 'only reviews with these stars: 1-2, 5' },
  product: { flags: '--product <name>', group: 'Choosing', summary: 'only reviews of this product' },
  asOf: {
    flags: '--as-of <date>',
    group: 'Measuring',
    summary:
      'the moment ages are measured at; a bare day means its end (default: the newest date in the input; compare: in each)',
  },
  sla: {
    flags: '--sla <duration>',
    group: 'Measuring',
    summary:
      'the promise to answer within: 7d, 48h, or 3bd, working days of --business (default: 7d); further ones are measured beside the first by latency',
    repeatable: true,
  },
  business: {
    flags: '--business <hours>',
    group: 'Measuring',
    summary:
      'working hours, measured beside the calendar: mon-fri@9-17, sun-thu@9-12,13-17, sat-wed@8-16;thu@8-12 (in --timezone, else the zone of the input)',
  },
  holidays: {
    flags: '--holidays <file>',
    group: 'Measuring',
    summary: 'days without working hours: one date a line in any calendar, with or without a name after it',
  },
  by: {
    flags: '--by <key>',
    group: 'Measuring',
    summary: 'the same figures for each group (in json and csv)',
    choices: ['product', 'platform', 'source', 'language', 'stage', 'stars', 'week', 'month'],
  },
  period: {
    flags: '--period <unit>',
    group: 'Measuring',
    summary:
      'tell each week or month, and the last complete one against the one before (fa: months of the Jalali calendar)',
    choices: ['week', 'month'],
  },
  last: { flags: '--last <n>', group: 'Measuring', summary: 'how many of the newest periods are told (default: 12)' },
  weekStart: {
    flags: '--week-start <day>',
    group: 'Measuring',
    summary: 'the first day of the week (default: monday; fa: saturday, ar: sunday)',
    choices: weekdays,
  },
  failOn: {
    flags: '--fail-on <gate>',
    group: 'Measuring',
    summary:
      'exit with 1 when a figure of the JSON report is beyond a limit: "response.critical.within<0.8", "change.sentiment.net<-0.1"; with --period of the last complete one',
    repeatable: true,
  },
  onlySignificant: {
    flags: '--only-significant',
    group: 'Measuring',
    summary: 'gates on change fail only where the change is statistically significant',
  },
  allowUnknown: {
    flags: '--allow-unknown',
    group: 'Measuring',
    summary: 'gates on figures with too few cases to tell pass',
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
    summary: 'write to a file, which appears only when it is complete; report takes several',
    repeatable: true,
  },
  lang: {
    flags: '--lang <code>',
    group: 'Output',
    summary: 'the language of html and md: words, digits, calendar, direction (default: en)',
    choices: reportLanguages,
  },
  dates: {
    flags: '--dates <calendar>',
    group: 'Output',
    summary:
      'the calendar of dates and months: gregorian for fa, hijri for ar (default: jalali for fa, else gregorian)',
    choices: ['gregorian', 'jalali', 'hijri'],
  },
  redact: {
    flags: '--redact',
    group: 'Output',
    summary: 'hide e-mail addresses, phones and long numbers in texts, before anything is analysed',
  },
  partial: {
    flags: '--partial',
    group: 'Output',
    commandLineOnly: true,
    summary: 'write a part of a report, to be added to others by reviewkit merge (-o part.json or part.json.gz)',
  },
  disjoint: {
    flags: '--disjoint',
    group: 'Output',
    commandLineOnly: true,
    summary: 'with --partial: no review of this part stands in another (shuffled by id), so its ids need not be kept',
  },
  summary: {
    flags: '--summary',
    group: 'Output',
    summary:
      'also append the report as Markdown to the job summary of GitHub Actions, with annotations for failed gates',
  },
  top: {
    flags: '--top <n>',
    group: 'Output',
    summary: 'how many rows of each list a screen shows (default: a few)',
  },
  jobs: {
    flags: '--jobs <n>',
    group: 'Output',
    summary:
      'how many threads work, 1 to 64 or auto; the answer is the same for any number (default: auto, the cores of the machine for big inputs, one for small ones)',
  },
  bom: { flags: '--bom', group: 'Output', summary: 'begin csv with a byte order mark, which Excel needs' },
  bidi: {
    flags: '--bidi <how>',
    group: 'Output',
    summary: 'how right-to-left text is kept in its place on the screen (default: isolate)',
    choices: ['isolate', 'lrm', 'none'],
  },
  quiet: { flags: '-q, --quiet', group: 'Output', summary: 'nothing on standard error but errors' },
  noColor: { flags: '--no-color', group: 'Output', summary: 'no colours (NO_COLOR does the same)' },
  noProgress: { flags: '--no-progress', group: 'Output', summary: 'no progress line' },
  config: {
    flags: '--config <file>',
    group: 'Configuration',
    summary: 'this config (default: the nearest reviewkit.config.json, or reviewkit key of a package.json, upwards)',
    commandLineOnly: true,
  },
  noConfig: { flags: '--no-config', group: 'Configuration', summary: 'no config', commandLineOnly: true },
  profile: {
    flags: '--profile <name>',
    group: 'Configuration',
    summary: 'the settings that the config keeps under this name, over its others',
    commandLineOnly: true,
  },
  writeConfig: {
    flags: '--write-config [file]',
    group: 'Configuration',
    summary: 'write what was detected of each file as a config to correct (default: reviewkit.config.json)',
    commandLineOnly: true,
  },
  force: {
    flags: '--force',
    group: 'Configuration',
    summary: 'let --write-config replace a file',
    commandLineOnly: true,
  },
} as const satisfies Record<string, OptionDefinition>;

export type OptionName = keyof typeof options;
