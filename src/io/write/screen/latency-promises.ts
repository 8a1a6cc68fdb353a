/** Several promises side by side, and whether critical reviews come first. */
import type { ResponsePart, ResponseSection } from '../../../analysis/report.ts';
import type { LogRank } from '../../../analysis/response-section.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { count, percent, promise, quantile, share } from '../words/numbers.ts';
import { againstRest, curvesDiffer } from '../words/response.ts';
import { grid } from './grid.ts';
import { quiet, span, strong, unbroken, wrap, type Line } from './line.ts';

/** Narrower screens leave out a column. */
const roomy = 76;

const km = ({ km: { within } }: ResponsePart): string => (within.value === null ? 'unknown' : percent(within.value));

/** Nothing where there is only one promise, which the head of the screen tells. */
export function promises({ slas = [] }: ResponseSection, width: number, bidi: Bidi): Line[] {
  if (slas.length === 0) return [];
  const columns = ['promise', 'within', 'Kaplan–Meier', 'critical', 'the rest'].map((name) => ({ name }));
  const rows = slas.map((sla): Line => {
    const { critical, rest } = sla;
    return [promise(sla.slaHours), share(sla.within), km(sla), share(critical.within), share(rest.within)].map((cell) =>
      span(cell),
    );
  });
  const shown = width < roomy ? columns.slice(0, -1) : columns;
  return [
    [strong('Promises'), quiet('  of the reviews whose window has closed')],
    ...grid(
      shown,
      rows.map((row) => row.slice(0, shown.length)),
      width,
      bidi,
    ),
  ];
}

export function criticalFirst(
  { critical, rest, slaHours, logRank }: ResponseSection,
  width: number,
  bidi: Bidi,
): Line[] {
  if (critical.reviews === 0) return [[strong('Critical first?'), span('  no critical reviews')]];
  const columns: readonly (readonly [name: string, cell: (part: ResponsePart) => string])[] = [
    [`within ${promise(slaHours)}`, ({ within }) => share(within)],
    ['Kaplan–Meier', km],
    ['median', ({ km: { within, medianHours } }) => (within.n === 0 ? '' : quantile(medianHours))],
    ['nine in ten', ({ km: { within, p90Hours } }) => (within.n === 0 ? '' : quantile(p90Hours))],
  ];
  const shown = width < roomy ? columns.slice(0, -1) : columns;
  const row = (name: string, part: ResponsePart): Line => [span(name), ...shown.map(([, cell]) => span(cell(part)))];
  const names = ['', ...shown.map(([name]) => name)].map((name) => ({ name }));
  return [
    [strong('Critical first?'), span(`  answered in time: ${againstRest(critical.within, rest.within)}`)],
    ...grid(names, [row('critical', critical), row('the rest', rest)], width, bidi),
    ...(logRank === undefined ? [] : wrap(overTime(logRank), width, 4)),
    ...wrap(
      [
        quiet(
          `  ${count(critical.reviews)} critical reviews (1–2★, or negative text without stars), ${count(critical.waiting)} waiting`,
        ),
      ],
      width,
      4,
    ),
  ];
}

function overTime(logRank: LogRank | null): Line {
  const [words, figures] = curvesDiffer(logRank);
  return [span(`  over the whole time: ${words} `), quiet(unbroken(`(${figures})`))];
}
