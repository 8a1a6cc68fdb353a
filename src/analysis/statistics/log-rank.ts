/** Do two groups wait equally long, when for some the waiting is not over? */
import { type Cells, countOf } from './cells.ts';
import { twoSided } from './normal.ts';

/** Times until the event, and times at which the watching ended without it. */
export interface Waits {
  readonly events: Cells;
  readonly censored: Cells;
}

export interface LogRankTest {
  /** One degree of freedom. */
  readonly chiSquare: number;
  readonly p: number;
  /** Events of `a`, and how many it would have if both groups had the same curve: more observed than expected means `a` is faster. */
  readonly observed: number;
  readonly expected: number;
}

/**
 * The log-rank test (Mantel 1966; Peto & Peto 1972) with the hypergeometric variance, as R's survdiff.
 * Who is censored at t is still at risk at t. Null when no event happened while both groups were at risk.
 */
export function logRank(a: Waits, b: Waits): LogRankTest | null {
  let atRiskA = countOf(a.events) + countOf(a.censored);
  let atRiskB = countOf(b.events) + countOf(b.censored);
  const goneA = goneBefore(a.censored);
  const goneB = goneBefore(b.censored);
  let expected = 0;
  let variance = 0;
  let i = 0;
  let j = 0;
  while (i < a.events.length || j < b.events.length) {
    const t = Math.min(a.events[i]?.[0] ?? Infinity, b.events[j]?.[0] ?? Infinity);
    const inA = a.events[i]?.[0] === t ? (a.events[i++]?.[1] ?? 0) : 0;
    const inB = b.events[j]?.[0] === t ? (b.events[j++]?.[1] ?? 0) : 0;
    atRiskA -= goneA(t);
    atRiskB -= goneB(t);
    const n = atRiskA + atRiskB;
    const d = inA + inB;
    const share = atRiskA / n;
    expected += d * share;
    if (n > 1) variance += (d * share * (1 - share) * (n - d)) / (n - 1);
    atRiskA -= inA;
    atRiskB -= inB;
  }
  if (!(variance > 0)) return null;
  const observed = countOf(a.events);
  const chiSquare = (observed - expected) ** 2 / variance;
  return { chiSquare, p: twoSided(Math.sqrt(chiSquare)), observed, expected };
}

/** Asked with rising t: how many were censored before t and have not been told yet. */
function goneBefore(censored: Cells): (t: number) => number {
  let next = 0;
  return (t) => {
    let gone = 0;
    for (let cell = censored[next]; cell !== undefined && cell[0] < t; cell = censored[++next]) gone += cell[1];
    return gone;
  };
}
