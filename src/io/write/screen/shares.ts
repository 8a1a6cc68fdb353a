/** The shares that have no bar and no place in the headline, under the languages. */
import type { Estimate, Report } from '../../../analysis/report.ts';
import { share } from '../words/numbers.ts';
import { quiet, span, wrap, type Line } from './line.ts';

/** One line for each share that is known. */
export function shares({ ratings, sentiment }: Report, width: number): Line[] {
  const rows: readonly (readonly [string, Estimate | undefined])[] = [
    ['recommended', ratings?.recommended],
    ['mismatch', sentiment?.mismatch],
  ];
  return rows.flatMap(([label, estimate]) =>
    estimate?.value == null ? [] : wrap([span(`  ${label} `), quiet(share(estimate))], width, 4),
  );
}
