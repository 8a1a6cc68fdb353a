/** The journey in tables: stages, touchpoints, drivers, relationships. */
import type { Driver, FunnelSection } from '../../../../analysis/funnel-section.ts';
import type { Report, TouchpointRow } from '../../../../analysis/report.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Html, Piece } from '../markup.ts';
import { table } from '../table.ts';
import { wordTables } from './journey-words.ts';

export function stageTable({ stages, stageSentiment = [] }: FunnelSection, prose: Prose): Html | null {
  const { columns, names, headings } = prose;
  const netOf = (stage: string) => stageSentiment.find((row) => row.stage === stage)?.net;
  return table(
    prose,
    headings.stages,
    [
      { head: columns.stage, cell: ({ stage }) => names.stages[stage] },
      { head: columns.reviews, count: ({ reviews }) => reviews },
      { head: columns.share, kind: 'share', of: ({ share }) => share },
      { head: columns.net, kind: 'net', of: ({ stage }) => netOf(stage) },
    ],
    stages,
  );
}

export function touchpointTable(rows: readonly TouchpointRow[], prose: Prose): Html | null {
  const { columns, names, headings } = prose;
  return table(
    prose,
    headings.touchpoints,
    [
      { head: columns.touchpoint, cell: ({ id }) => names.touchpoints[id] },
      { head: columns.reviews, count: ({ reviews }) => reviews },
      { head: columns.negative, count: ({ negative }) => negative },
      { head: columns.neutral, count: ({ neutral }) => neutral },
      { head: columns.positive, count: ({ positive }) => positive },
      { head: columns.net, kind: 'net', of: ({ net }) => net },
    ],
    rows,
  );
}

/** Those of which there are enough reviews to tell. */
export function driverTable(drivers: readonly Driver[], prose: Prose): Html | null {
  const { columns, names, headings } = prose;
  return table(
    prose,
    headings.drivers,
    [
      { head: columns.touchpoint, cell: ({ touchpoint }) => names.touchpoints[touchpoint] },
      { head: columns.satisfied, kind: 'share', of: ({ high }) => high },
      { head: columns.dissatisfied, kind: 'share', of: ({ low }) => low },
      {
        head: columns.difference,
        setting: 'figure',
        cell: ({ difference }) => prose.numbers.difference(difference, prose.numbers.points),
      },
    ],
    drivers.filter(({ difference }) => difference.value !== null),
  );
}

/** All tables about the journey. */
export function journeyTables({ funnel, touchpoints, relationships }: Report, prose: Prose): Piece[] {
  const { columns, names, headings } = prose;
  return [
    touchpointTable(
      (touchpoints ?? []).filter(({ reviews }) => reviews > 0),
      prose,
    ),
    funnel === undefined ? null : stageTable(funnel, prose),
    driverTable(funnel?.drivers?.all ?? [], prose),
    table(
      prose,
      headings.relationships,
      [
        { head: columns.relationship, cell: ({ relationship }) => names.relationships[relationship] },
        { head: columns.reviews, count: ({ reviews }) => reviews },
        { head: columns.share, kind: 'share', of: ({ share }) => share },
      ],
      relationships ?? [],
    ),
    ...(funnel === undefined ? [] : wordTables(funnel, prose)),
  ];
}
