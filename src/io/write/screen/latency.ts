/** The response screen: who was answered, how fast, who was left waiting, and what cannot be known. */
import type { Report, ResponsePart, ResponseSection, WaitingReview } from '../../../analysis/report.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import type { ReportOptions } from '../format.ts';
import { date } from '../words/dates.ts';
import { count, duration, percent, plural, promise, quantile, share } from '../words/numbers.ts';
import { againstRest, ages } from '../words/response.ts';
import { bars } from './bars.ts';
import { grid } from './grid.ts';
import { arithmetic, headline } from './headline.ts';
import { parted, quiet, span, strong, wrap, type Line } from './line.ts';
import { problems } from './problems.ts';
import { rates } from './rates.ts';
import { unknown } from './response.ts';

/** Narrower screens leave out a column. */
const roomy = 76;
/** Longer bars are harder to compare. */
const widestBars = 80;

/** Everything the report knows about answers. */
export function latency(report: Report, { bidi, problems: first }: ReportOptions, width: number): Line[] {
  const { response } = report;
  const top = [...headline(report, width), ...arithmetic(report.inputs, report.chosen, width)];
  const parts = response === undefined || response.known === 0 ? [] : sections(response, report.asOf, width, bidi);
  return parted([top, ...parts, problems(report.problems, first, width)]);
}

function sections(response: ResponseSection, asOf: string | null, width: number, bidi: Bidi): Line[][] {
  return [
    [...answered(response, asOf, width), ...unknown(response, width)],
    criticalFirst(response, width, bidi),
    waitingByAge(response, Math.min(width, widestBars)),
    reviewsOf('Waiting longest', response.oldest, width, bidi),
    reviewsOf('Answer first: critical reviews that wait', response.first, width, bidi),
  ];
}

function answered(response: ResponseSection, asOf: string | null, width: number): Line[] {
  const { slaHours, replyRate, within, km, naiveMeanHours } = response;
  const sla = promise(slaHours);
  const rows = [
    { label: 'replied at all', estimate: replyRate, tone: 'accent', note: 'whenever it came' },
    { label: `within ${sla}`, estimate: within, tone: 'accent', note: `${count(within.open)} still open` },
    { label: 'Kaplan–Meier', estimate: km.within, tone: 'quiet', note: 'incl. the waiting' },
  ] as const;
  const quantiles = [
    `median ${quantile(km.medianHours)}`,
    `three quarters ${quantile(km.p75Hours)}`,
    `nine in ten ${quantile(km.p90Hours)}`,
  ].join(' · ');
  const naive =
    naiveMeanHours === null
      ? ''
      : `mean of the replies given: ${duration(naiveMeanHours)} (flattering: leaves out who still waits)`;
  return [
    [strong('Answers'), quiet(`  promise ${sla}${asOf === null ? '' : ` · as of ${date(asOf)}`}`)],
    ...rates(rows, width),
    ...(km.within.n === 0 ? [] : wrap([span(`  ${quantiles}`)], width, 4)),
    ...(naive === '' ? [] : wrap([quiet(`  ${naive}`)], width, 4)),
  ];
}

function criticalFirst({ critical, rest, slaHours }: ResponseSection, width: number, bidi: Bidi): Line[] {
  if (critical.reviews === 0) return [[strong('Critical first?'), span('  no critical reviews')]];
  const columns: readonly (readonly [name: string, cell: (part: ResponsePart) => string])[] = [
    [`within ${promise(slaHours)}`, ({ within }) => share(within)],
    ['Kaplan–Meier', ({ km }) => (km.within.value === null ? 'unknown' : percent(km.within.value))],
    ['median', ({ km }) => (km.within.n === 0 ? '' : quantile(km.medianHours))],
    ['nine in ten', ({ km }) => (km.within.n === 0 ? '' : quantile(km.p90Hours))],
  ];
  const shown = width < roomy ? columns.slice(0, -1) : columns;
  const row = (name: string, part: ResponsePart): Line => [span(name), ...shown.map(([, cell]) => span(cell(part)))];
  const names = ['', ...shown.map(([name]) => name)].map((name) => ({ name }));
  return [
    [strong('Critical first?'), span(`  answered in time: ${againstRest(critical.within, rest.within)}`)],
    ...grid(names, [row('critical', critical), row('the rest', rest)], width, bidi),
    [
      quiet(
        `  ${count(critical.reviews)} critical reviews (1–2★, or negative text without stars), ${count(critical.waiting)} waiting`,
      ),
    ],
  ];
}

function waitingByAge(
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
    ...bars(undatedWaiting === 0 ? rows : [...rows, undated], width),
  ];
}

function reviewsOf(title: string, reviews: readonly WaitingReview[], width: number, bidi: Bidi): Line[] {
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
