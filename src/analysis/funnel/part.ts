/** What the funnel in depth is made of: parts that fold and merge like every metric. */
import type { ReviewRecord } from '../../review.ts';
import type { Voices } from '../intents/intents.ts';

/** A record whose text is in a language that is read. */
export interface Heard {
  readonly record: ReviewRecord;
  readonly voices: Voices;
}

/** Fewer reviews than this say nothing: estimates are null but for their n. */
export const fewest = 10;
