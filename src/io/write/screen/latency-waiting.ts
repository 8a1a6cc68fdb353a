/** Who waits: by age, by star and sentiment, the longest ones with their texts, and those who came back after a reply. */
import type { ResponseSection, WaitingReview } from '../../../analysis/report.ts';
import type { Reopened, ResponseSplit } from '../../../analysis/response-section.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { count, duration, percent, plural, promise } from '../words/numbers.ts';
import { ages } from '../words/response.ts';
import { bars } from './bars.ts';
import { grid, type Column } from './grid.ts';
import { quiet, span, strong, unbroken, wrap, type Line } from './line.ts';
import { splitName } from './latency-splits.ts';

/** Longer bars are harder to compare. */
const widestBars = 80;

export function waitingByAge(
  { waiting, overdue, backlog, dueIn24h, undatedWaiting, slaHours }: ResponseSection,
  width: number,
): Line[] {
  if (waiting === 0) return [];
  const rows = backlog.map(
    ({ from, to, count: n }) =>
      ({ label: `${ages(from, to)} days`, count: n, share: percent(n / waiting), range: '', tone: 'warn' }) as const,
  );
  const undated = { label: 'age unknown', count: undatedWaiting, share: '', range: '', tone: 'quiet' } as const;
  return [
    [
      strong('Waiting'),
      span(`  ${plural(waiting, 'review')}, ${count(overdue)} longer than ${promise(slaHours)}`),
      quiet(` · ${count(dueIn24h)} due within 24 h`),
    ],
    ...bars(undatedWaiting === 0 ? rows : [...rows, undated], Math.min(width, widestBars)),
  ];
}

/** Narrower screens leave the sum out. */
const roomy = 70;
const shownBy = ['stars', 'sentiment'] as const;

/** The backlog by star and by sentiment; ages in days. */
export function waitingBy({ splits = [], backlog }: ResponseSection, width: number, bidi: Bidi): Line[] {
  const rows = shownBy.flatMap((by) => groupsThatWait(splits, by));
  if (rows.length === 0) return [];
  const columns: Column[] = [
    { name: 'waiting', align: 'right' },
    ...backlog.map(({ from, to }): Column => ({ name: `${ages(from, to)} d`, align: 'right' })),
    { name: '' },
  ];
  const lines = rows.map((row): Line => [
    span(count(row.waiting)),
    ...row.backlog.map((age) => (age.count === 0 ? quiet('·') : span(count(age.count)))),
    span(splitName(row)),
  ]);
  const from = width < roomy ? 1 : 0;
  return [
    [strong('Waiting by star and sentiment')],
    ...grid(
      columns.slice(from),
      lines.map((line) => line.slice(from)),
      width,
      bidi,
    ),
  ];
}

function groupsThatWait(splits: readonly ResponseSplit[], by: ResponseSplit['by']): readonly ResponseSplit[] {
  const groups = splits.filter((split) => split.by === by);
  return groups.length < 2 ? [] : groups.filter(({ waiting }) => waiting > 0);
}

export function reviewsOf(title: string, reviews: readonly WaitingReview[], width: number, bidi: Bidi): Line[] {
  if (reviews.length === 0) return [];
  const columns = [{ name: 'age', align: 'right' }, { name: '★' }, { name: 'id' }, { name: 'text' }] as const;
  const rows = reviews.map(({ hours, stars, id, text }): Line => [
    span(duration(hours)),
    span(stars === null ? '–' : `${Math.round(stars).toString()}★`),
    quiet(id),
    span(text),
  ]);
  return [[strong(title)], ...grid(columns, rows, width, bidi)];
}

/** Reviews edited after their reply; nothing where no edit is known. */
export function reopened(came: Reopened, slaHours: number, width: number, bidi: Bidi): Line[] {
  if (came.known === 0) return [];
  const { known, reviews, repliedAfterEdit, sameTime, overdue, dueIn24h } = came;
  const facts = [
    `of ${plural(known, 'edited review')} with a dated reply`,
    `${count(repliedAfterEdit)} got the reply after the edit`,
    ...(sameTime === 0 ? [] : [`${count(sameTime)} at the same time, as far as is known`]),
    'not part of the figures above, which speak of the first answer',
  ];
  const late = reviews === 0 ? '' : `, ${count(overdue)} longer than ${promise(slaHours)}`;
  return [
    [
      strong('Came back'),
      span(`  ${plural(reviews, 'review')} edited after the reply: a next answer is due${late}`),
      quiet(reviews === 0 ? '' : ` · ${count(dueIn24h)} due within 24 h`),
    ],
    ...wrap([quiet(`  ${facts.map(unbroken).join(' · ')}`)], width, 4),
    ...reviewsOf('Waiting longest since their edit', came.oldest, width, bidi),
  ];
}
