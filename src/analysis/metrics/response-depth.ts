/** The answers in depth: what was sent when, who came back, working hours. */
import type { Depth } from '../depths.ts';
import type { ResponseDepth } from '../response-section.ts';
import {
  type ActivityState,
  addActivity,
  createActivity,
  mergeActivity,
  resultOfActivity,
} from './response-activity.ts';
import {
  addBusiness,
  type BusinessState,
  createBusinessState,
  mergeBusiness,
  resultOfBusiness,
} from './response-business.ts';
import { replyEffect, type ReplyEffectState } from './reply-effect.ts';
import { replyQuality, type ReplyQualityState } from './reply-quality.ts';
import { latest, newestDate } from './response-fate.ts';
import {
  addReopened,
  createReopened,
  mergeReopened,
  type ReopenedState,
  resultOfReopened,
} from './response-reopened.ts';

export interface ResponseDepthState {
  asOf: number | null;
  newest: number | null;
  readonly activity: ActivityState;
  readonly reopened: ReopenedState;
  /** Null: no working hours were given. */
  business: BusinessState | null;
  readonly quality: ReplyQualityState;
  readonly effect: ReplyEffectState;
}

export const responseDepth: Depth<ResponseDepthState, ResponseDepth> = {
  name: 'responseDepth',
  definition:
    'Only from the command latency. Activity: replies by their own date (UTC), per ISO week and month, beside the reviews that came in it and those of them that were answered whenever; a reply date after the asOf given does not count. Reopened: reviews edited after their reply wait for a next answer since the edit; they never enter the first response. Business: open hours between submission and reply, waiting reviews censored at the open time until asOf; where only a day is known, the open hours of the days from the review’s to the one before the reply’s; a working day is the average open day; a promise in working days is broken from the first open moment beyond it. Quality and effect: see replyQuality and replyEffect.',
  sentences: false,
  inGroups: true,
  init: () => ({
    ...{ asOf: null, newest: null, activity: createActivity(), reopened: createReopened(), business: null },
    quality: replyQuality.init(),
    effect: replyEffect.init(),
  }),
  add: (state, record, options) => {
    const { asOf, business } = options;
    state.asOf = asOf;
    state.newest = latest(state.newest, newestDate(record.review));
    addActivity(state.activity, record, asOf);
    addReopened(state.reopened, record, asOf);
    replyQuality.add(state.quality, record, options);
    replyEffect.add(state.effect, record, options);
    if (business) {
      state.business ??= createBusinessState();
      addBusiness(state.business, record, business, asOf, horizonOf(state));
    }
  },
  merge: (into, from) => {
    into.asOf ??= from.asOf;
    into.newest = latest(into.newest, from.newest);
    mergeActivity(into.activity, from.activity);
    mergeReopened(into.reopened, from.reopened);
    replyQuality.merge(into.quality, from.quality);
    replyEffect.merge(into.effect, from.effect);
    if (from.business !== null) {
      into.business ??= createBusinessState();
      mergeBusiness(into.business, from.business, horizonOf(into));
    }
  },
  result: (state, end) => {
    const asOf = end.asOf ?? state.newest ?? 0;
    const { business } = end;
    return {
      activity: resultOfActivity(state.activity),
      reopened: resultOfReopened(state.reopened, asOf, end.slaMs),
      quality: replyQuality.result(state.quality, end),
      effect: replyEffect.result(state.effect, end),
      ...(business && { business: resultOfBusiness(state.business ?? createBusinessState(), business, asOf) }),
    };
  },
};

/** No final asOf can lie before it. */
function horizonOf(state: ResponseDepthState): number {
  return state.asOf ?? state.newest ?? -Infinity;
}
