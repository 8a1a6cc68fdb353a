/** Replies by their own date, beside the reviews of the same time and how those fared. */
import type { Activity } from '../../../analysis/response-section.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { count, plural } from '../words/numbers.ts';
import { grid } from './grid.ts';
import { quiet, span, strong, wrap, type Line } from './line.ts';

/** A quarter of a year in weeks; longer inputs are told in months. */
const mostWeeks = 13;
const mostMonths = 12;

/** What was sent when; nothing where no reply has a date. `chosen`: replies to other reviews were not seen. */
export function activity(
  { sent, undated, weeks, months }: Activity,
  chosen: boolean,
  width: number,
  bidi: Bidi,
): Line[] {
  if (sent === 0) return [];
  const [unit, all] = weeks.length <= mostWeeks ? (['week', weeks] as const) : (['month', months] as const);
  const shown = all.slice(-mostMonths - 1);
  const columns = [
    { name: 'replies sent', align: 'right' },
    { name: 'reviews that came', align: 'right' },
    { name: 'of these answered', align: 'right' },
    { name: unit },
  ] as const;
  const rows = shown.map(({ key, reviews, answered, sent: replies }): Line => [
    span(count(replies)),
    span(count(reviews)),
    span(count(answered)),
    span(key),
  ]);
  const left = all.length - shown.length;
  const without = undated === 0 ? '' : `, ${count(undated)} without a date`;
  return [
    ...wrap(
      [
        strong('Replies sent'),
        span(
          `  ${plural(sent, 'reply', 'replies')} by their own date${without}${chosen ? ', to the chosen reviews only' : ''}`,
        ),
        quiet(' · work done, not the rate of the reviews that came'),
      ],
      width,
      4,
    ),
    ...grid(columns, rows, width, bidi),
    ...(left === 0 ? [] : [[quiet(`  and ${plural(left, `earlier ${unit}`)}`)]]),
  ];
}
