/** What to look at first: up to five findings, one sentence each. */
import type { Finding } from '../../../analysis/report.ts';
import { inWords } from '../words/findings.ts';
import { span, strong, wrap, type Line } from './line.ts';

/** Nothing when nothing stands out. */
export function findings(list: readonly Finding[], width: number): Line[] {
  if (list.length === 0) return [];
  return [
    [strong('Look at first')],
    ...list.flatMap((finding, index) => wrap([span(`  ${(index + 1).toString()}. ${inWords(finding)}`)], width, 5)),
  ];
}
