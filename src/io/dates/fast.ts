/** The spellings machines write (ISO 8601, epoch numbers), read digit by digit: a file holds millions of them. */
import { gregorianDay, msPerDay } from './calendars.ts';
import type { Timestamp } from './timestamp.ts';

/** The years an export's dates may lie in; what is outside goes the slow way and is refused or missing there. */
export const firstYear = 1990;
export const lastYear = 2100;
export const firstMs = Date.UTC(firstYear, 0, 1);
export const lastMs = Date.UTC(lastYear, 11, 31, 23, 59, 59, 999);

const zero = 48;
const minute = 60_000;
const [dash, slash, colon, point, space, letterT] = [0x2d, 0x2f, 0x3a, 0x2e, 0x20, 0x54];

/** The digit at a place, or -1. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - zero;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** A number of two digits, or -1. */
function twoAt(text: string, at: number): number {
  const tens = digitAt(text, at);
  const ones = digitAt(text, at + 1);
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

/** Days since 1970-01-01 of `YYYY-MM-DD` or `YYYY/MM/DD` at the head of the text. */
function dayAt(text: string): number | null {
  const year = twoAt(text, 0) * 100 + twoAt(text, 2);
  if (year < firstYear || year > lastYear) return null;
  const mark = text.charCodeAt(4);
  if ((mark !== dash && mark !== slash) || text.charCodeAt(7) !== mark) return null;
  return gregorianDay(year, twoAt(text, 5), twoAt(text, 8));
}

/** `Z`, ` UTC`, `+03:30`, `-0800` from a place to the end, in ms; undefined where it is something else. */
function offsetAt(text: string, at: number): number | null | undefined {
  const rest = text.length - at;
  if (rest === 0) return null;
  const sign = text.charAt(at);
  if (rest === 1) return sign === 'Z' ? 0 : undefined;
  if (rest === 4) return text.endsWith(' UTC') ? 0 : undefined;
  if ((sign !== '+' && sign !== '-') || (rest !== 6 && rest !== 5)) return undefined;
  if (rest === 6 && text.charAt(at + 3) !== ':') return undefined;
  const hours = twoAt(text, at + 1);
  const minutes = twoAt(text, at + rest - 2);
  if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes) * minute;
}

function readIso(text: string): Timestamp | null {
  const day = dayAt(text);
  if (day === null) return null;
  if (text.length === 10) return { local: day * msPerDay, offset: null, precision: 'day' };
  const gap = text.charCodeAt(10);
  const hours = twoAt(text, 11);
  const minutes = twoAt(text, 14);
  if ((gap !== letterT && gap !== space) || text.charCodeAt(13) !== colon) return null;
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return null;
  let ms = hours * 3_600_000 + minutes * minute;
  let at = 16;
  const exact = text.charCodeAt(at) === colon;
  if (exact) {
    const seconds = twoAt(text, 17);
    if (seconds < 0 || seconds > 59) return null;
    ms += seconds * 1000;
    at = 19;
    if (text.charCodeAt(at) === point) {
      const start = at + 1;
      for (at = start; digitAt(text, at) >= 0; at++)
        if (at - start < 3) ms += digitAt(text, at) * 10 ** (2 - at + start);
      if (at === start) return null;
    }
  }
  const offset = offsetAt(text, at);
  return offset === undefined ? null : { local: day * msPerDay + ms, offset, precision: exact ? 'second' : 'minute' };
}

/** Epoch seconds (9 or 10 digits) or milliseconds (12 or 13) within the years above. */
function readEpoch(text: string): Timestamp | null {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = digitAt(text, at);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  const local = text.length < 12 ? value * 1000 : value;
  return local < firstMs || local > lastMs ? null : { local, offset: 0, precision: 'second' };
}

/** Null: not one of these forms, or not a plausible date; the slow way decides. */
export function readFast(text: string): Timestamp | null {
  switch (text.length) {
    case 9:
    case 12:
    case 13:
      return readEpoch(text);
    case 10:
      return readEpoch(text) ?? readIso(text);
    default:
      return text.length >= 16 && text.length <= 35 ? readIso(text) : null;
  }
}
