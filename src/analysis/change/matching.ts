/** Two sides held against each other, review by review: first the old one is folded, then the new one. */
import type { Review, ReviewRecord } from '../../review.ts';
import { keepFirst, type Placed, byPlace, placeOf } from '../metrics/shortlist.ts';
import { addToTally, createTally, type Tally } from '../statistics/tally.ts';
import { type Coverage, covers, observe } from './coverage.ts';
import { plainTextOf, type Trace, traceOf } from './trace.ts';
import { addTrace, createTraceIndex, findTrace, markFound, traceAt, type TraceIndex } from './trace-index.ts';

/** How many reviews of a side take part. */
export interface Ids {
  reviews: number;
  /** Reviews without an id of the platform: nobody can tell them on the other side. */
  withoutId: number;
  /** Of an id that another review of the same side bears too. */
  repeated: number;
}

/** One of the few edited reviews worth showing, as the new side has it. */
export interface Edited extends Placed {
  readonly key: number;
  readonly oldStars: number | null;
  readonly newStars: number | null;
  readonly createdAt: Review['createdAt'];
  readonly text: string;
}

export interface Matching {
  readonly index: TraceIndex;
  readonly coverage: { readonly old: Coverage; readonly new: Coverage };
  readonly ids: { readonly old: Ids; readonly new: Ids };
  /** On both sides; those that are edited in text, in stars, in either. */
  both: number;
  editedText: number;
  editedStars: number;
  edited: number;
  /** New − old stars of edited reviews, in millionths. */
  readonly starChanges: Tally;
  /** On both sides by id, but neither text nor day are the same: where these are many, the ids mean something else. */
  strangers: number;
  /** Only on the new side; and of those, what the old side would have held. */
  added: number;
  addedInside: number;
  readonly shown: Edited[];
}

export const mostShown = 10;
/** Of a text that is shown no more is kept. */
const longestText = 4000;
const millionths = 1_000_000;
const dayMs = 86_400_000;

export function createMatching(): Matching {
  return {
    index: createTraceIndex(),
    coverage: { old: new Map(), new: new Map() },
    ids: { old: { reviews: 0, withoutId: 0, repeated: 0 }, new: { reviews: 0, withoutId: 0, repeated: 0 } },
    ...{ both: 0, editedText: 0, editedStars: 0, edited: 0, strangers: 0, added: 0, addedInside: 0 },
    starChanges: createTally(),
    shown: [],
  };
}

/** `chosen`: does the command look at it? What is not chosen still says what the side holds. */
export function addOld(matching: Matching, record: ReviewRecord, chosen: boolean): void {
  const trace = traceOf(record, chosen);
  observe(matching.coverage.old, record.review.at.file, trace);
  const ids = matching.ids.old;
  if (chosen) ids.reviews++;
  if (record.review.platformId) {
    if (!addTrace(matching.index, trace) && chosen) ids.repeated++;
  } else if (chosen) {
    ids.withoutId++;
  }
}

/** Only after the whole old side. */
export function addNew(matching: Matching, record: ReviewRecord, chosen: boolean): void {
  const { index, coverage } = matching;
  const ids = matching.ids.new;
  const trace = traceOf(record, chosen);
  observe(coverage.new, record.review.at.file, trace);
  if (chosen) ids.reviews++;
  if (!record.review.platformId) {
    if (chosen) ids.withoutId++;
    return;
  }
  const number = findTrace(index, trace.key);
  if (number === null) {
    if (!chosen) return;
    matching.added++;
    if (covers(coverage.old, trace) === 'inside') matching.addedInside++;
    return;
  }
  const old = traceAt(index, number);
  if (!markFound(index, number)) {
    if (chosen) ids.repeated++;
    return;
  }
  if (!chosen && !old.chosen) return;
  matching.both++;
  compare(matching, old, trace, record.review);
}

function compare(matching: Matching, old: Trace, now: Trace, review: Review): void {
  const text = old.text !== now.text;
  const stars = now.stars - old.stars; // NaN where one is unknown
  const moved = !Number.isNaN(stars) && stars !== 0;
  if (text && Math.abs(now.created - old.created) >= dayMs) matching.strangers++;
  if (!text && !moved) return;
  matching.edited++;
  if (text) matching.editedText++;
  if (moved) matching.editedStars++;
  if (!Number.isNaN(stars)) addToTally(matching.starChanges, Math.round(stars * millionths));
  const edited: Edited = {
    ...placeOf(review),
    key: now.key,
    ...{ oldStars: known(old.stars), newStars: known(now.stars), createdAt: review.createdAt },
    text: shortened(plainTextOf(review)),
  };
  keepFirst(matching.shown, edited, mostMoved, mostShown);
}

/** The greatest change of stars first, then in input order. */
function mostMoved(a: Edited, b: Edited): number {
  return movedBy(b) - movedBy(a) || byPlace(a, b);
}

function movedBy({ oldStars, newStars }: Edited): number {
  return oldStars === null || newStars === null ? 0 : Math.abs(newStars - oldStars);
}

export function known(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}

/** Never half of a surrogate pair. */
export function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
