/** The response in working hours, beside the calendar: the same estimates on a clock that stands still while the business is closed. */
import type { ReviewRecord } from '../../review.ts';
import type { BusinessFigures, BusinessPart, BusinessSla } from '../response-section.ts';
import { hourMs } from '../response/age.ts';
import { type Business, openMsOf, workingDayMs } from '../response/business-clock.ts';
import { isCritical } from '../response/critical.ts';
import type { Cells } from '../statistics/cells.ts';
import { fateOf } from './response-fate.ts';
import {
  addToPart,
  agesBy,
  createPart,
  type Fate,
  judgePart,
  mergePart,
  type PartState,
  type Pledge,
} from './response-part.ts';

export interface BusinessState {
  readonly critical: PartState;
  readonly rest: PartState;
  /** The sum of all known latencies, in two whole numbers that stay exact. */
  minutes: number;
  restMs: number;
  timed: number;
  byDay: number;
}

const minuteMs = 60_000;
const detail = { cells: 65_536, windows: null };

export function createBusinessState(): BusinessState {
  return { critical: createPart(detail), rest: createPart(detail), minutes: 0, restMs: 0, timed: 0, byDay: 0 };
}

/** `horizon`: a moment not later than the final asOf. */
export function addBusiness(
  state: BusinessState,
  record: ReviewRecord,
  business: Business,
  asOf: number | null,
  horizon: number,
): void {
  const onCalendar = fateOf(record, asOf);
  if (onCalendar === null) return;
  const fate = onClock(onCalendar, record, business);
  const { since, byDay, waiting, latency } = fate;
  addToPart(isCritical(record) ? state.critical : state.rest, fate, pledgesOf(record, business, since), horizon);
  if (since !== null && byDay && (waiting || latency !== null)) state.byDay++;
  if (latency === null) return;
  state.timed++;
  state.minutes += Math.floor(latency / minuteMs);
  state.restMs += latency % minuteMs;
}

export function mergeBusiness(into: BusinessState, from: BusinessState, horizon: number): void {
  mergePart(into.critical, from.critical, horizon);
  mergePart(into.rest, from.rest, horizon);
  for (const key of ['minutes', 'restMs', 'timed', 'byDay'] as const) into[key] += from[key];
}

export function resultOfBusiness(state: BusinessState, business: Business, asOf: number): BusinessFigures {
  const { week, zone, slaDays } = business;
  const all = createPart(detail);
  mergePart(all, state.critical);
  mergePart(all, state.rest);
  const ofAll = judgePart(all, agesOn(business, all, asOf), asOf);
  const ofCritical = judgePart(state.critical, agesOn(business, state.critical, asOf), asOf);
  const ofRest = judgePart(state.rest, agesOn(business, state.rest, asOf), asOf);
  const sla = (days: number, i: number): BusinessSla => {
    const ms = days * workingDayMs(week);
    const [whole, critical] = [ofAll(ms, i), ofCritical(ms, i)];
    return {
      days,
      hours: ms / hourMs,
      within: whole.within,
      km: whole.km.within,
      critical: { within: critical.within, km: critical.km.within },
    };
  };
  return {
    schedule: week.name,
    zone,
    holidays: week.holidays.length,
    hoursPerWeek: openMsOf(week) / hourMs,
    hoursPerDay: workingDayMs(week) / hourMs,
    ...quantilesOf(ofAll),
    naiveMeanHours: state.timed === 0 ? null : (state.minutes / 60 + state.restMs / hourMs) / state.timed,
    critical: quantilesOf(ofCritical),
    rest: quantilesOf(ofRest),
    byDay: state.byDay,
    slas: slaDays.map(sla),
  };
}

/** Open time instead of calendar time. Where only a day is known of one of the two dates: the open hours of the days from the one to the day before the other. */
function onClock(fate: Fate, { review, response }: ReviewRecord, { clock }: Business): Fate {
  const { createdAt, reply } = review;
  if (createdAt === null) return fate;
  const byDay = fate.byDay || response.precision === 'day';
  const since = fate.byDay ? clock.openUntilDay(createdAt.day) : clock.openUntil(createdAt.ms);
  if (fate.latency === null || !reply?.at) return { ...fate, since };
  const latency = byDay
    ? clock.openUntilDay(reply.at.day) - clock.openUntilDay(createdAt.day)
    : clock.openUntil(reply.at.ms) - since;
  return { ...fate, since, byDay, latency: Math.max(0, latency) };
}

function pledgesOf({ review }: ReviewRecord, business: Business, since: number | null): readonly Pledge[] {
  const { createdAt } = review;
  if (createdAt === null || since === null) return [];
  const { clock, slaDays, week } = business;
  return slaDays.map((days) => {
    const ms = days * workingDayMs(week);
    const closing =
      createdAt.precision === 'day'
        ? clock.firstDayBeyond(since + ms, createdAt.day)
        : clock.firstBeyond(since + ms, createdAt.ms);
    return { ms, closing };
  });
}

function agesOn({ clock }: Business, part: PartState, asOf: number): Cells {
  const now = clock.openUntil(asOf);
  const today = clock.openUntilDay(clock.dayAt(asOf));
  return agesBy(
    part,
    (since) => Math.max(0, now - since),
    (since) => Math.max(0, today - since),
  );
}

/** The quantiles are those of the curve, whatever the promise. */
function quantilesOf(judge: ReturnType<typeof judgePart>): BusinessPart {
  const { within, medianHours, p75Hours, p90Hours } = judge(0, 0).km;
  return { medianHours, p75Hours, p90Hours, n: within.n };
}
