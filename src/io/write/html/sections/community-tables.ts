/** The rhythm of the reviews: silence, unusual days, who returns. */
import type { Report } from '../../../../analysis/report.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Piece } from '../markup.ts';
import { paragraph } from '../section.ts';
import { table } from '../table.ts';

export function communityTables({ community }: Report, prose: Prose): Piece[] {
  if (community === undefined) return [];
  const { headings, columns, dates, sentences, numbers } = prose;
  const { rhythm, spikes, returning } = community;
  const spikeTable = table(
    prose,
    headings.spikes,
    [
      { head: columns.day, cell: ({ day }) => dates.date(day) },
      { head: columns.reviews, count: ({ reviews }) => reviews },
      { head: columns.expected, count: ({ expected }) => Math.round(expected) },
      { head: columns.critical, count: ({ critical }) => critical },
      {
        head: columns.similar,
        setting: 'figure',
        cell: ({ similar }) => (similar === null ? '–' : numbers.count(similar.texts)),
      },
    ],
    spikes,
  );
  return [
    spikeTable,
    rhythm === null || rhythm.completeWeeks === 0
      ? null
      : paragraph(sentences.silence(rhythm.silentWeeks, rhythm.completeWeeks, rhythm.longestSilence?.weeks ?? 0)),
    returning.returning.value === null ? null : paragraph(sentences.returning(returning.returning)),
  ];
}
