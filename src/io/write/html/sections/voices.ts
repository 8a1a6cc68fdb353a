/** Reviewers in their own words: the clearest sentences, and texts that contradict their stars. */
import type { Report } from '../../../../analysis/report.ts';
import type { JudgedText } from '../../../../analysis/sentiment-section.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Piece } from '../markup.ts';
import { quotes } from '../quote.ts';
import { block } from '../section.ts';

const most = 5;

export function voiceBlocks({ sentiment }: Report, prose: Prose): Piece[] {
  if (sentiment === undefined) return [];
  const { telling, mismatches } = sentiment;
  const show = (rows: readonly JudgedText[]): Piece =>
    quotes(rows.slice(0, most), prose, ({ label }) => prose.names.labels[label]);
  return [
    telling === undefined ? null : block('telling', prose, [show(telling.negative), show(telling.positive)]),
    mismatches === undefined
      ? null
      : block('mismatches', prose, [show(mismatches.praise.reviews), show(mismatches.complaint.reviews)]),
  ];
}
