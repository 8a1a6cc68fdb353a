/** How fast reviews are answered, on a few lines of the overview. */
import type { ResponseSection } from '../../../analysis/report.ts';
import { date } from '../words/dates.ts';
import { count, plural, promise, quantile } from '../words/numbers.ts';
import { againstRest, ages, reason } from '../words/response.ts';
import { quiet, span, strong, unbroken, wrap, type Line } from './line.ts';
import { rates } from './rates.ts';

/** Answers against the promise, critical ones beside the rest, who waits, and what is unknown. */
export function response(section: ResponseSection, asOf: string | null, width: number): Line[] {
  const { within, km, critical, rest, slaHours } = section;
  const facts = [
    `promise ${promise(slaHours)}`,
    ...(asOf === null ? [] : [`as of ${date(asOf)}`]),
    ...(section.known === 0 || section.waiting === 0
      ? []
      : [`${count(section.waiting)} waiting, ${count(section.overdue)} of them too long`]),
  ];
  const head: Line = [strong('Answers'), quiet(`  ${facts.map(unbroken).join(' · ')}`)];
  if (section.known === 0) {
    return [head, [span('  unknown: this export has no place for replies, which is not the same as no replies')]];
  }
  const rows = [
    { label: `within ${promise(slaHours)}`, estimate: within, tone: 'accent', note: open(within.open) },
    {
      label: 'Kaplan–Meier',
      estimate: km.within,
      tone: 'quiet',
      note: km.within.n === 0 ? '' : `median ${quantile(km.medianHours)}`,
    },
  ] as const;
  const parts = [
    {
      label: 'critical reviews',
      estimate: critical.within,
      tone: 'bad',
      note: againstRest(critical.within, rest.within),
    },
    { label: 'the rest', estimate: rest.within, tone: 'accent', note: '' },
  ] as const;
  const compared = critical.reviews === 0 ? [[quiet('  no critical reviews')]] : rates(parts, width);
  return [head, ...rates(rows, width), ...compared, ...waiting(section, width), ...unknown(section, width)];
}

const open = (n: number): string => `${count(n)} still open`;

function waiting({ backlog }: ResponseSection, width: number): Line[] {
  const groups = backlog
    .filter((age) => age.count > 0)
    .map(({ from, to, count: n }) => `${ages(from, to)}: ${count(n)}`);
  if (groups.length === 0) return [];
  return wrap([span('  waiting by days  '), quiet(groups.map(unbroken).join(' · '))], width, 4);
}

/** Reviews left out of the times, by reason; nothing when none is. */
export function unknown({ why, afterAsOf }: ResponseSection, width: number): Line[] {
  const parts = Object.entries(why)
    .filter(([, n]) => n > 0)
    .map(([code, n]) => reason(code, n));
  if (afterAsOf > 0) parts.push(`${plural(afterAsOf, 'review')} younger than that day`);
  return parts.length === 0 ? [] : wrap([span('  times unknown  '), quiet(parts.map(unbroken).join(' · '))], width, 4);
}
