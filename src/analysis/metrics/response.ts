/** How fast reviews are answered, with those still waiting counted. */
import type { ResponseSection } from '../report.ts';
import type { LogRank, SlaFigures } from '../response-section.ts';
import { hourMs } from '../response/age.ts';
import type { Cells } from '../statistics/cells.ts';
import { logRank } from '../statistics/log-rank.ts';
import { stepOf } from '../statistics/spread.ts';
import { wilson } from '../statistics/wilson.ts';
import { backlogOf } from './backlog.ts';
import type { Metric } from './metric.ts';
import { promisesOf } from './response-fate.ts';
import { createPart, judgePart, mergePart, type PartState, waitingAges, waitsOf } from './response-part.ts';
import { addResponse, createResponse, mergeResponse, type ResponseState } from './response-state.ts';
import { resultOfWaiting } from './waiting-list.ts';

export const response: Metric<ResponseState, ResponseSection> = {
  name: 'response',
  definition:
    'Reply rate: answered ÷ reviews whose export has a place for replies, whenever the answer came (Wilson 95 %). Within: of the reviews submitted at or before asOf − the promise, the share answered within it (Wilson 95 %); younger ones are open, answered ones of unknown time are left out. Kaplan–Meier: 1 − S(promise), waiting reviews censored at asOf, log-log 95 % interval (Greenwood); a quantile is the first time with S(t) ≤ 1 − p, null when not reached. Critical: at most 2 stars, or a negative text without stars; against the rest by the log-rank test (Mantel 1966) over the whole curves. An interval is null where S is 0 or 1, where log(−log S) has none (R: NA).',
  init: createResponse,
  add: addResponse,
  merge: mergeResponse,
  result: (state, end) => {
    // Without any date nothing has an age, and any moment will do.
    const asOf = end.asOf ?? state.newest ?? 0;
    const all = createPart();
    mergePart(all, state.critical);
    mergePart(all, state.rest);
    const ages = waitingAges(all, asOf);
    const criticalAges = waitingAges(state.critical, asOf);
    const restAges = waitingAges(state.rest, asOf);
    const { overdue, dueIn24h, buckets } = backlogOf(ages, end.slaMs);
    const criticalBacklog = backlogOf(criticalAges, end.slaMs);
    const ofAll = judgePart(all, ages, asOf);
    const ofCritical = judgePart(state.critical, criticalAges, asOf);
    const ofRest = judgePart(state.rest, restAges, asOf);
    const promise = (ms: number, i: number): SlaFigures => ({
      slaHours: ms / hourMs,
      ...ofAll(ms, i),
      critical: ofCritical(ms, i),
      rest: ofRest(ms, i),
    });
    const { slaHours, critical, rest, ...first } = promise(end.slaMs, 0);
    const promises = promisesOf(end);
    return {
      slaHours,
      reviews: state.reviews,
      known: all.reviews,
      answered: state.answered,
      answeredAfterAsOf: state.answeredAfterAsOf,
      waiting: all.waiting,
      afterAsOf: state.afterAsOf,
      answeredUndated: state.answeredUndated,
      why: { ...state.why },
      replyRate: wilson(state.answered, all.reviews),
      naiveMeanHours: state.timed === 0 ? null : (state.minutes / 60 + state.restMs / hourMs) / state.timed,
      ...first,
      critical: {
        ...critical,
        reviews: state.critical.reviews,
        waiting: state.critical.waiting,
        overdue: criticalBacklog.overdue,
        oldestHours: criticalBacklog.oldestHours,
      },
      rest,
      ...(promises.length > 1 && { slas: promises.map(promise) }),
      logRank: logRankOf(state.critical, criticalAges, state.rest, restAges),
      overdue,
      backlog: buckets,
      dueIn24h,
      undatedWaiting: state.undatedWaiting,
      oldest: resultOfWaiting(state.oldest, asOf),
      first: resultOfWaiting(state.first, asOf),
    };
  },
};

/** Both groups on the coarser grid of the two, so that equal times meet. */
function logRankOf(critical: PartState, criticalAges: Cells, rest: PartState, restAges: Cells): LogRank | null {
  const step = Math.max(stepOf(critical.latencies), stepOf(rest.latencies));
  return logRank(waitsOf(critical, criticalAges, step), waitsOf(rest, restAges, step));
}
