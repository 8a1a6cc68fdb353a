/** Reads the time of day and the offset from UTC inside a spelled date. */
import type { Draft } from './draft.ts';
import type { Token } from './tokens.ts';
import type { WallTime } from './written.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** No zone is further from UTC (Pacific/Kiritimati). */
const farthestOffset = 14 * hour;

/** The number of at most `digits` digits at a place, or -1. */
function numberAt(tokens: readonly Token[], at: number, digits: number): number {
  const token = tokens[at];
  return token?.is === 'number' && token.text.length <= digits ? Number(token.text) : -1;
}

/** The two-digit number after a colon, or -1. */
function afterColon(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ':' || tokens[at + 1]?.text.length !== 2) return -1;
  return numberAt(tokens, at + 1, 2);
}

/** Takes `9:05`, `09:05:06`, `09:05:06.789`. */
export function takeTime(tokens: readonly Token[], at: number, draft: Draft): number {
  const hours = numberAt(tokens, at, 2);
  const minutes = afterColon(tokens, at + 1);
  if (draft.time !== null || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return 0;
  draft.last = 'time';
  const seconds = afterColon(tokens, at + 3);
  if (seconds < 0 || seconds > 59) {
    draft.time = { ms: hours * hour + minutes * minute, precision: 'minute' };
    return 3;
  }
  const point = tokens[at + 5];
  const fraction = tokens[at + 6];
  const exact = (point?.text === '.' || point?.text === ',') && fraction?.is === 'number' && fraction.glued;
  const ms = exact ? Number(fraction.text.slice(0, 3).padEnd(3, '0')) : 0;
  draft.time = { ms: hours * hour + minutes * minute + seconds * second + ms, precision: 'second' };
  return exact ? 7 : 5;
}

/** Takes `+0330`, `+03:30`, `-08` right after a time, `+3` after UTC or GMT; never the dash before a year. */
export function takeOffset(tokens: readonly Token[], at: number, draft: Draft): number {
  const sign = tokens[at]?.text;
  const number = tokens[at + 1];
  const dated = draft.numbers.length > 0 || draft.month !== null;
  if ((sign !== '+' && sign !== '-') || !dated || number?.is !== 'number' || !number.glued) return 0;
  if (draft.last !== 'utc' && (draft.last !== 'time' || draft.offset !== null)) return 0;
  const digits = number.text.length;
  if (digits === 3 || digits > 4 || (digits === 1 && draft.last !== 'utc')) return 0;
  const tail = digits === 4 ? -1 : afterColon(tokens, at + 2);
  const hours = digits === 4 ? Number(number.text.slice(0, 2)) : Number(number.text);
  const minutes = digits === 4 ? Number(number.text.slice(2)) : Math.max(tail, 0);
  const ahead = hours * hour + minutes * minute;
  if (minutes > 59 || ahead > farthestOffset) return 0;
  draft.offset = sign === '-' ? -ahead : ahead;
  draft.last = 'word';
  return tail < 0 ? 2 : 4;
}

/** The time on the 24-hour clock; undefined where the half of the day does not fit the hour. */
export function withHalf({ time, half }: Draft): WallTime | null | undefined {
  if (time === null || half === null) return time;
  const hours = Math.floor(time.ms / hour);
  const ofTwelve = hours % 12;
  if (ofTwelve < half.from || ofTwelve > half.to) return undefined;
  // "15:30 PM" only says it twice; "0:30 PM" and "15:30 AM" contradict themselves.
  if (half.pm ? hours === 0 : hours > 12) return undefined;
  return { ...time, ms: time.ms - hours * hour + (half.pm ? ofTwelve + 12 : ofTwelve) * hour };
}
