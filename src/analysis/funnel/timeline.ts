/** How the mix of stages changes over weeks; over months or years where the input spans too many weeks. */
import { type Stage, stages } from '../../review.ts';
import type { Timeline } from '../funnel-section.ts';
import { dayOf, isoDay, isoWeek } from '../groupings.ts';
import { addCounts } from '../metrics/counts.ts';
import { shareTrend } from '../statistics/trend.ts';
import { fewest, type Heard } from './part.ts';
import { allStages } from './stage-map.ts';

type Counts = Record<Stage | 'unclear', number>;

/** Periods by their number on the axis of time, ascending; null once there were more than the limit. */
type Cells = [at: number, counts: Counts][] | null;

interface Unit {
  readonly name: Timeline['unit'];
  readonly most: number;
  readonly of: (day: number) => number;
  readonly label: (at: number) => string;
}

const monthOf = (day: number): number => {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** From fine to coarse: two years of weeks, ten of months. 1970-01-01 was a Thursday, and a week is named after its Thursday. */
const units = [
  { name: 'week', most: 106, of: (day) => Math.floor((day + 3) / 7), label: (at) => isoWeek(at * 7) },
  {
    name: 'month',
    most: 120,
    of: monthOf,
    label: (at) => isoDay(Date.UTC(Math.floor(at / 12), at % 12) / 86_400_000).slice(0, 7),
  },
  { name: 'year', most: 1000, of: (day) => Math.floor(monthOf(day) / 12), label: (at) => at.toString() },
] as const satisfies readonly Unit[];

export interface TimelineState {
  /** In the order of the units. */
  readonly cells: Cells[];
  undated: number;
}

const none = (): Counts => ({ awareness: 0, interest: 0, desire: 0, purchase: 0, retention: 0, unclear: 0 });

export function createTimeline(): TimelineState {
  return { cells: units.map(() => []), undated: 0 };
}

export function addToTimeline(state: TimelineState, { record }: Heard): void {
  const { createdAt } = record.review;
  if (createdAt === null) {
    state.undated++;
    return;
  }
  const day = dayOf(createdAt);
  units.forEach((unit, i) => {
    const counts = countsFor(state, i, unit, unit.of(day));
    if (counts !== null) counts[record.funnel.stage]++;
  });
}

export function mergeTimeline(into: TimelineState, from: TimelineState): void {
  into.undated += from.undated;
  units.forEach((unit, i) => {
    const cells = from.cells[i] ?? null;
    if (cells === null) into.cells[i] = null;
    for (const [at, counts] of cells ?? []) {
      const known = countsFor(into, i, unit, at);
      if (known !== null) addCounts(known, counts);
    }
  });
}

/** The counts of a period, made where missing; null where there are too many periods. */
function countsFor(state: TimelineState, index: number, { most }: Unit, at: number): Counts | null {
  const cells = state.cells[index] ?? null;
  if (cells === null) return null;
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle]?.[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const known = cells[low];
  if (known?.[0] === at) return known[1];
  if (cells.length >= most) {
    state.cells[index] = null;
    return null;
  }
  const counts = none();
  cells.splice(low, 0, [at, counts]);
  return counts;
}

interface Row {
  readonly at: number;
  readonly reviews: number;
  readonly stages: Counts;
}

export function resultOfTimeline(state: TimelineState): Timeline {
  const index = state.cells.findIndex((cells) => cells !== null);
  const unit: Unit = units[index] ?? units[2];
  const rows = (state.cells[index] ?? []).map(([at, counts]): Row => {
    let reviews = counts.unclear;
    for (const stage of stages) reviews += counts[stage];
    return { at, reviews, stages: { ...counts } };
  });
  return {
    unit: unit.name,
    span: (rows.at(-1)?.at ?? -1) - (rows[0]?.at ?? 0) + 1,
    rows: rows.map(({ at, ...row }) => ({ period: unit.label(at), ...row })),
    undated: state.undated,
    trends: allStages.map((stage) => trendOf(stage, rows)),
  };
}

const fewestPeriods = 4;
/** Six stages are looked at: 5 % for all of them together (Bonferroni) is two-sided .0083 each. */
const clearly = 2.64;

function trendOf(stage: Stage | 'unclear', rows: readonly Row[]): Timeline['trends'][number] {
  let n = 0;
  for (const { reviews } of rows) n += reviews;
  const told = rows.length >= fewestPeriods && n >= fewest * fewestPeriods;
  const trend = told ? shareTrend(rows.map((row) => ({ at: row.at, count: row.stages[stage], n: row.reviews }))) : null;
  if (trend === null) return { stage, perPeriod: null, z: null, direction: null };
  const direction = Math.abs(trend.z) < clearly ? 'level' : trend.z > 0 ? 'rising' : 'falling';
  return { stage, perPeriod: trend.slope, z: trend.z, direction };
}
