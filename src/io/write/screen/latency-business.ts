/** Working hours beside the calendar. */
import type { ResponseSection } from '../../../analysis/report.ts';
import type { BusinessFigures } from '../../../analysis/response-section.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { count, duration, plural, quantile } from '../words/numbers.ts';
import { openTime, workingDays } from '../words/response.ts';
import { grid } from './grid.ts';
import { quiet, span, strong, unbroken, wrap, type Line } from './line.ts';
import { rates } from './rates.ts';

/** Narrower screens leave the rest out. */
const roomy = 84;

/** How long answers take on the calendar and while the business is open; promises in working days. */
export function business(response: ResponseSection, open: BusinessFigures, width: number, bidi: Bidi): Line[] {
  const { critical, rest, hoursPerDay } = open;
  const onClock = (hours: number | null): string => openTime(hours, hoursPerDay);
  const columns = ['', 'calendar', 'working time', 'critical', 'the rest'].map((name) => ({ name }));
  const quantiles = (
    [
      ['median', 'medianHours'],
      ['three quarters', 'p75Hours'],
      ['nine in ten', 'p90Hours'],
    ] as const
  ).map(([name, key]): Line => {
    const cells = [name, quantile(response.km[key]), onClock(open[key]), onClock(critical[key]), onClock(rest[key])];
    return cells.map((cell) => span(cell));
  });
  const [calendar, working] = [response.naiveMeanHours, open.naiveMeanHours];
  const mean = [
    'mean (flattering)',
    calendar === null ? 'unknown' : duration(calendar),
    working === null ? 'unknown' : onClock(working),
    '',
    '',
  ].map(quiet);
  // Without critical reviews the rest is everybody.
  const shown = critical.n === 0 ? columns.length - 2 : width < roomy ? columns.length - 1 : columns.length;
  const facts = [
    open.schedule,
    open.zone,
    ...(open.holidays === 0 ? [] : [plural(open.holidays, 'holiday')]),
    `a working day has ${openTime(hoursPerDay, hoursPerDay)}`,
  ];
  const kept = open.slas.flatMap(({ days, within, critical: bad }) => [
    {
      label: workingDays(days),
      estimate: within,
      tone: 'accent' as const,
      note: `${count(within.open)} still open`,
    },
    ...(critical.n === 0 ? [] : [{ label: '  critical', estimate: bad.within, tone: 'bad' as const, note: '' }]),
  ]);
  return [
    ...wrap([strong('Working time'), quiet(`  ${facts.map(unbroken).join(' · ')}`)], width, 4),
    ...grid(
      columns.slice(0, shown),
      [...quantiles, mean].map((row) => row.slice(0, shown)),
      width,
      bidi,
    ),
    ...(kept.length === 0 ? [] : [[span('  answered within')], ...rates(kept, width)]),
    ...(open.byDay === 0
      ? []
      : wrap([quiet(`  ${plural(open.byDay, 'review')} counted in whole days: no time of day is known`)], width, 4)),
  ];
}
