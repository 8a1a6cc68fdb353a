/** How fast reviews are answered, with those still waiting counted. */
import type { ResponseSection } from '../report.ts';
import { hourMs } from '../response/age.ts';
import { wilson } from '../statistics/wilson.ts';
import { backlogOf } from './backlog.ts';
import type { Metric } from './metric.ts';
import { createPart, mergePart, resultOfPart, waitingAges } from './response-part.ts';
import { addResponse, createResponse, mergeResponse, type ResponseState } from './response-state.ts';
import { resultOfWaiting } from './waiting-list.ts';

export const response: Metric<ResponseState, ResponseSection> = {
  name: 'response',
  definition:
    'Reply rate: answered ÷ reviews whose export has a place for replies, whenever the answer came (Wilson 95 %). Within: of the reviews submitted at or before asOf − the promise, the share answered within it (Wilson 95 %); younger ones are open, answered ones of unknown time are left out. Kaplan–Meier: 1 − S(promise), waiting reviews censored at asOf, log-log 95 % interval (Greenwood); a quantile is the first time with S(t) ≤ 1 − p, null when not reached. Critical: at most 2 stars, or a negative text without stars.',
  init: createResponse,
  add: addResponse,
  merge: mergeResponse,
  result: (state, { asOf, slaMs }) => {
    // Without any date nothing has an age, and any moment will do.
    const end = asOf ?? state.newest ?? 0;
    const all = createPart();
    mergePart(all, state.critical);
    mergePart(all, state.rest);
    const ages = waitingAges(all, end);
    const criticalAges = waitingAges(state.critical, end);
    const { overdue, dueIn24h, buckets } = backlogOf(ages, slaMs);
    const critical = backlogOf(criticalAges, slaMs);
    return {
      slaHours: slaMs / hourMs,
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
      ...resultOfPart(all, ages, end, slaMs),
      critical: {
        ...resultOfPart(state.critical, criticalAges, end, slaMs),
        reviews: state.critical.reviews,
        waiting: state.critical.waiting,
        overdue: critical.overdue,
        oldestHours: critical.oldestHours,
      },
      rest: resultOfPart(state.rest, waitingAges(state.rest, end), end, slaMs),
      overdue,
      backlog: buckets,
      dueIn24h,
      undatedWaiting: state.undatedWaiting,
      oldest: resultOfWaiting(state.oldest, end),
      first: resultOfWaiting(state.first, end),
    };
  },
};
