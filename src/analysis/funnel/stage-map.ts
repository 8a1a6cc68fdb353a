/** Stage × sentiment and stage × touchpoint: what helps and what hurts at each step of the journey. */
import { type Polarity, type Stage, stages, touchpointIds } from '../../review.ts';
import type { FunnelDepth, MapCell } from '../funnel-section.ts';
import { addCounts } from '../metrics/counts.ts';
import { distributionOf, type Labels, noLabels } from '../metrics/labels.ts';
import type { Estimate } from '../report.ts';
import { net } from '../statistics/net.ts';
import type { Heard } from './part.ts';
import { enough, mattering } from './matters.ts';
import { contradicts, keepDistinct, mostTelling, quotedOf, quoteOf, type Told, weightOf, wouldStay } from './quoted.ts';

export const allStages: readonly (Stage | 'unclear')[] = [...stages, 'unclear'];

interface Cell extends Record<Polarity, number> {
  readonly praise: Told[];
  readonly complaint: Told[];
}

export interface StageMapState {
  readonly labels: Record<Stage | 'unclear', Labels>;
  /** Stage by stage the touchpoints; null where nobody speaks of it. */
  readonly cells: (Cell | null)[];
}

export function createStageMap(): StageMapState {
  return {
    labels: {
      ...{ awareness: noLabels(), interest: noLabels(), desire: noLabels() },
      ...{ purchase: noLabels(), retention: noLabels(), unclear: noLabels() },
    },
    cells: allStages.flatMap(() => touchpointIds.map(() => null)),
  };
}

const emptyCell = (): Cell => ({ positive: 0, negative: 0, neutral: 0, praise: [], complaint: [] });

export function addToStageMap(state: StageMapState, { record }: Heard, most: number): void {
  const { stage } = record.funnel;
  state.labels[stage][record.sentiment.label]++;
  const from = allStages.indexOf(stage) * touchpointIds.length;
  for (const { id, polarity, quote } of record.touchpoints) {
    const cell = (state.cells[from + touchpointIds.indexOf(id)] ??= emptyCell());
    cell[polarity]++;
    if (polarity === 'neutral' || quote === '' || contradicts(record, polarity)) continue;
    const list = polarity === 'positive' ? cell.praise : cell.complaint;
    const weight = weightOf(record, polarity === 'positive' ? 1 : -1, quote);
    if (!wouldStay(list, weight, most)) continue;
    keepDistinct(list, { ...quoteOf(record, quote), weight }, mostTelling, most);
  }
}

export function mergeStageMap(into: StageMapState, from: StageMapState, most: number): void {
  for (const stage of allStages) addCounts(into.labels[stage], from.labels[stage]);
  from.cells.forEach((cell, i) => {
    if (cell === null) return;
    const known = (into.cells[i] ??= emptyCell());
    for (const polarity of ['positive', 'negative', 'neutral'] as const) known[polarity] += cell[polarity];
    for (const told of cell.praise) keepDistinct(known.praise, told, mostTelling, most);
    for (const told of cell.complaint) keepDistinct(known.complaint, told, mostTelling, most);
  });
}

export function resultOfStageMap(state: StageMapState): Pick<FunnelDepth, 'stageSentiment' | 'map'> {
  const map: MapCell[] = [];
  state.cells.forEach((cell, i) => {
    const stage = allStages[Math.floor(i / touchpointIds.length)];
    const touchpoint = touchpointIds[i % touchpointIds.length];
    if (cell === null || stage === undefined || touchpoint === undefined) return;
    const { positive, negative, neutral, praise, complaint } = cell;
    const reviews = positive + negative + neutral;
    const estimate: Estimate = enough(net(positive, negative, reviews));
    const quotes = { negative: complaint.map(quotedOf), positive: praise.map(quotedOf) };
    map.push({ stage, touchpoint, reviews, positive, negative, neutral, net: estimate, quotes });
  });
  return {
    stageSentiment: allStages.map((stage) => ({ stage, ...distributionOf(state.labels[stage]) })),
    // The sort is stable: equals stay in the order of the journey.
    map: map.sort((a, b) => mattering(b.net) * b.reviews - mattering(a.net) * a.reviews || b.reviews - a.reviews),
  };
}
