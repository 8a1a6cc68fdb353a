/** The tests by kind of figure: shares, net figures, means of stars, waiting times. */
import type { Estimate } from '../report.ts';
import type { Cells } from '../statistics/cells.ts';
import { logRank, type Waits } from '../statistics/log-rank.ts';
import { mannWhitney } from '../statistics/mann-whitney.ts';
import { meanDifference } from '../statistics/mean-difference.ts';
import { differenceOf } from '../statistics/mover.ts';
import { netDifference, type Poles } from '../statistics/net-difference.ts';
import { type Share, twoProportion } from '../statistics/two-proportion.ts';
import type { Tested } from './figure-change.ts';

/** Shares with their Wilson intervals. */
export function testShares(old: Estimate, now: Estimate): Tested {
  const found = twoProportion(shareOf(now), shareOf(old));
  return {
    test: 'two-proportion',
    ...{ low: found?.low ?? null, high: found?.high ?? null, p: found?.p ?? 1 },
    direction: Math.sign(found?.difference ?? 0),
  };
}

function shareOf({ value, n }: Estimate): Share {
  return { count: Math.round((value ?? 0) * n), n };
}

export function testNets(old: Poles, now: Poles): Tested {
  const found = netDifference(now, old);
  return {
    test: 'net-difference',
    ...{ low: found?.low ?? null, high: found?.high ?? null, p: found?.p ?? 1 },
    direction: Math.sign(found?.difference ?? 0),
  };
}

/** Stars are ranks first: tested by Mann–Whitney; the interval of the difference of means is Welch's. */
export function testStars(old: Cells, now: Cells): Tested {
  const ranks = mannWhitney(old, now);
  const means = meanDifference(now, old);
  return {
    test: 'mann-whitney',
    ...{ low: means?.low ?? null, high: means?.high ?? null, p: ranks?.p ?? 1 },
    direction: Math.sign((ranks?.superiority ?? 0.5) - 0.5),
  };
}

/** Whole curves are tested by the log-rank test; the interval is that of the difference of two Kaplan–Meier shares. */
export function testWaits(old: Waits, now: Waits, within: { readonly old: Estimate; readonly new: Estimate }): Tested {
  const found = logRank(now, old);
  const difference = differenceOf(within.new, within.old);
  return {
    test: 'log-rank',
    ...{ low: difference?.low ?? null, high: difference?.high ?? null },
    // without an event on either side nothing speaks for a change
    p: found?.p ?? 1,
    direction: found === null ? 0 : Math.sign(found.observed - found.expected),
  };
}
