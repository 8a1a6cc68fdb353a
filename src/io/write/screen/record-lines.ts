/** Records on a terminal: one line each, the figures in columns and the text at the end. */
import type { Polarity, ReviewRecord } from '../../../review.ts';
import { isolate } from '../../terminal/bidi.ts';
import { safe } from '../../terminal/safe.ts';
import { clipToWidth, displayWidth, padEnd } from '../../terminal/width.ts';
import type { RecordWriter, WriteOptions } from '../format.ts';
import { duration } from '../words/numbers.ts';
import { toRecordJson } from '../record.ts';
import { labelTones } from './label-tones.ts';
import { quiet, span, type Line, type Span } from './line.ts';
import { painter } from './paint.ts';

interface Field {
  readonly name: string;
  readonly width: number;
  /** Terminals narrower than this leave the column out. */
  readonly from: number;
  readonly cell: (record: ReviewRecord) => Span;
}

const signs = { positive: '+', negative: '−', neutral: '' } as const satisfies Record<Polarity, string>;

const fields: readonly Field[] = [
  { name: 'date', width: 10, from: 100, cell: (r) => quiet(toRecordJson(r).createdAt?.slice(0, 10) ?? '') },
  {
    name: '★',
    width: 2,
    from: 0,
    cell: ({ review }) => span(review.rating === null ? '–' : starsOf(review.rating.stars)),
  },
  { name: 'lang', width: 5, from: 0, cell: ({ language }) => quiet(language) },
  { name: 'mood', width: 8, from: 0, cell: ({ sentiment }) => span(sentiment.label, labelTones[sentiment.label]) },
  {
    name: 'stage',
    width: 9,
    from: 80,
    cell: ({ funnel }) => span(funnel.stage, funnel.stage === 'unclear' ? 'quiet' : 'plain'),
  },
  { name: 'answer', width: 8, from: 0, cell: (r) => answer(r) },
  {
    name: 'speaks of',
    width: 24,
    from: 110,
    cell: ({ touchpoints }) => span(touchpoints.map(({ id, polarity }) => id + signs[polarity]).join(' ')),
  },
];

const starsOf = (stars: number): string => `${Math.round(stars).toString()}★`;

function answer({ response }: ReviewRecord): Span {
  if (response.status === 'waiting') return span('waiting', response.within === false ? 'bad' : 'warn');
  if (response.status === 'unknown') return quiet('unknown');
  return span(
    response.hours === null ? 'answered' : duration(response.hours),
    response.within === false ? 'warn' : 'good',
  );
}

/** A header and one line per record, at most as wide as the terminal. */
export async function recordLines({ terminal, bidi }: WriteOptions): Promise<RecordWriter> {
  const paint = await painter(terminal);
  const shown = fields.filter((field) => terminal.width >= field.from);
  const text = (line: Line, last: Span): string => {
    const room = Math.max(1, terminal.width - displayWidth(line.map((cell) => cell.text).join('')));
    return paint([...line, { ...last, text: isolate(clipToWidth(last.text, room), bidi) }]);
  };
  const fit = (field: Field, cell: Span): Span => ({
    ...cell,
    text: `${padEnd(clipToWidth(cell.text, field.width), field.width)}  `,
  });
  return {
    begin: () =>
      text(
        shown.map((field) => fit(field, quiet(field.name))),
        quiet('text'),
      ),
    row: (record) => {
      const words = [record.review.title, record.review.text]
        .filter((part) => part !== null && part !== '')
        .join(' — ');
      return text(
        shown.map((field) => fit(field, field.cell(record))),
        span(safe(words)),
      );
    },
    between: '',
    end: () => '',
  };
}
