/** The answers, then and now. */
import { createPart, mergePart, type PartState, waitingAges, waitsOf } from '../metrics/response-part.ts';
import type { MetricEnd } from '../metrics/metric.ts';
import type { ResponsePart, ResponseSection } from '../report.ts';
import { stepOf } from '../statistics/spread.ts';
import type { Totals } from '../totals.ts';
import type { Family, FigureChange } from './figure-change.ts';
import { testShares, testWaits } from './tests.ts';

interface PartChange {
  readonly within: FigureChange;
  readonly km: { readonly within: FigureChange };
}

export interface ResponseChange extends PartChange {
  readonly replyRate: FigureChange;
  readonly critical: PartChange;
}

interface Answers {
  readonly totals: Totals;
  readonly end: MetricEnd;
  readonly section: ResponseSection;
}

export function responseChange(family: Family, old: Answers, now: Answers): ResponseChange {
  const rates = [old.section.replyRate, now.section.replyRate] as const;
  const part = (path: string, one: Of, other: Of): PartChange => ({
    within: family.add(
      ...([`${path}.within`, one.part.within, other.part.within, 'more'] as const),
      testShares(one.part.within, other.part.within),
    ),
    km: { within: kaplanMeierChange(family, `${path}.km.within`, one, other) },
  });
  return {
    replyRate: family.add('response.replyRate', ...rates, 'more', testShares(...rates)),
    ...part('response', everyone(old), everyone(now)),
    critical: part('response.critical', criticalOnes(old), criticalOnes(now)),
  };
}

/** The figures of a group of reviews, and what they were counted from. */
interface Of {
  readonly part: ResponsePart;
  readonly state: PartState;
  readonly asOf: number;
}

function everyone({ totals: { response }, end, section }: Answers): Of {
  const state = createPart();
  mergePart(state, response.critical);
  mergePart(state, response.rest);
  return { part: section, state, asOf: end.asOf ?? response.newest ?? 0 };
}

function criticalOnes({ totals: { response }, end, section }: Answers): Of {
  return { part: section.critical, state: response.critical, asOf: end.asOf ?? response.newest ?? 0 };
}

function kaplanMeierChange(family: Family, path: string, old: Of, now: Of): FigureChange {
  // both sides at the resolution of the coarser one
  const step = Math.max(stepOf(old.state.latencies), stepOf(now.state.latencies));
  const within = { old: old.part.km.within, new: now.part.km.within };
  const waits = ({ state, asOf }: Of) => waitsOf(state, waitingAges(state, asOf), step);
  const tested = testWaits(waits(old), waits(now), within);
  return family.add(path, within.old, within.new, 'more', tested);
}
