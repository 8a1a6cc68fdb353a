/** The periods of a report by name. */
import type { PeriodReport } from '../../../analysis/report.ts';
import type { Prose } from './prose.ts';

/** The names of the last complete period and of the one before it; null where there are not two. */
export function comparedPeriods(
  periods: readonly PeriodReport[],
  { dates }: Prose,
): { readonly before: string; readonly now: string } | null {
  const last = periods.findLastIndex(({ complete }) => complete);
  const [before, now] = [periods[last - 1], periods[last]];
  if (before === undefined || now === undefined) return null;
  return { before: dates.span(before.from, before.to), now: dates.span(now.from, now.to) };
}
