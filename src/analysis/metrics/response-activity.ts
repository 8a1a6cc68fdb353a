/** Replies by their own date: what the team did in a week, kept apart from how the reviews of that week fared. */
import type { ReviewRecord } from '../../review.ts';
import { dayOf, isoDay, isoWeek } from '../groupings.ts';
import type { Activity, ActivityRow } from '../response-section.ts';
import { addToTally, cellsOf, countUpTo, createTally, mergeTally, type Tally } from '../statistics/tally.ts';
import { fateOf, repliedAfter } from './response-fate.ts';

/** Days since 1970 with their counts: bounded by the calendar. */
export interface ActivityState {
  readonly came: Tally;
  readonly answered: Tally;
  readonly sent: Tally;
  undated: number;
}

export function createActivity(): ActivityState {
  return { came: createTally(), answered: createTally(), sent: createTally(), undated: 0 };
}

export function addActivity(state: ActivityState, record: ReviewRecord, asOf: number | null): void {
  const { review, response } = record;
  if (fateOf(record, asOf) === null) return;
  const answered = response.status === 'answered';
  if (review.createdAt !== null) {
    const day = dayOf(review.createdAt);
    addToTally(state.came, day);
    if (answered) addToTally(state.answered, day);
  }
  const replied = review.reply?.at ?? null;
  if (!answered || repliedAfter(review, asOf)) return;
  if (replied === null) state.undated++;
  else addToTally(state.sent, dayOf(replied));
}

export function mergeActivity(into: ActivityState, from: ActivityState): void {
  mergeTally(into.came, from.came);
  mergeTally(into.answered, from.answered);
  mergeTally(into.sent, from.sent);
  into.undated += from.undated;
}

export function resultOfActivity(state: ActivityState): Activity {
  return {
    sent: countUpTo(state.sent, Infinity),
    undated: state.undated,
    weeks: rowsBy(state, isoWeek),
    months: rowsBy(state, (day) => isoDay(day).slice(0, 7)),
  };
}

type Counts = Record<'reviews' | 'answered' | 'sent', number>;

function rowsBy({ came, answered, sent }: ActivityState, keyOf: (day: number) => string): readonly ActivityRow[] {
  const rows = new Map<string, Counts>();
  const add = (tally: Tally, figure: keyof Counts): void => {
    for (const [day, count] of cellsOf(tally)) {
      const key = keyOf(day);
      const row = rows.get(key) ?? { reviews: 0, answered: 0, sent: 0 };
      row[figure] += count;
      rows.set(key, row);
    }
  };
  add(came, 'reviews');
  add(answered, 'answered');
  add(sent, 'sent');
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, counts]) => ({ key, ...counts }));
}
