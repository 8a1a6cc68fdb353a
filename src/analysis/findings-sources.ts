/** Is the own site rosier than other places? (journey.md §3: readers notice ratings that are too good.) */
import type { SourceClass } from '../review.ts';
import type { SourceRow, SourceTest } from './source-section.ts';

/** Surer than usual: the flag accuses somebody. */
const sure = 0.01;
/** What many reviews make significant need not matter to anybody. */
const manyStars = 0.25;
const manyPositive = 0.1;
/** Independent places first; without them, others that are not one's own. */
const others: readonly SourceClass[] = ['independent', 'marketplace', 'social'];

export interface RosierFacts {
  /** Where the reviews of the other side come from. */
  readonly source: SourceClass;
  /** What is compared: mean stars, or the share of positive texts. */
  readonly of: 'stars' | 'positive';
  readonly own: number | null;
  readonly other: number | null;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly p: number;
}

/** The facts of the flag; null where the own site is not clearly rosier, or where there is nothing to compare. */
export function ownSiteRosier(sources: readonly SourceRow[]): RosierFacts | null {
  const own = sources.find(({ source }) => source === 'own');
  for (const source of others) {
    const other = sources.find((row) => row.source === source);
    const tests = own?.against.find((against) => against.source === source);
    if (own === undefined || other === undefined || tests === undefined) continue;
    const { stars, positive } = tests;
    if (stars !== null) {
      const facts = { ...factsOf(source, stars), own: own.mean.value, other: other.mean.value };
      return isRosier(stars, manyStars) ? { ...facts, of: 'stars' } : null;
    }
    if (positive !== null) {
      const facts = { ...factsOf(source, positive), own: own.positive.value, other: other.positive.value };
      return isRosier(positive, manyPositive) ? { ...facts, of: 'positive' } : null;
    }
  }
  return null;
}

function isRosier({ difference: { value, low }, p }: SourceTest, much: number): boolean {
  return p < sure && (value ?? 0) >= much && (low ?? 0) > 0;
}

function factsOf(source: SourceClass, { difference: { value, low, high, n }, p }: SourceTest) {
  return { source, difference: value, low, high, n, p };
}
