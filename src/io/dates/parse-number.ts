/** Dates written as one number: epoch seconds to microseconds, spreadsheet days, and what a spreadsheet leaves of an epoch. */
import { msPerDay } from './calendars.ts';
import { firstMs, lastMs } from './fast.ts';
import type { Written } from './written.ts';

const number = /^(\d+)(?:\.(\d+))?(?:e\+?(\d{1,2}))?$/u;

/** 1954 to 2064: what a bare number may be as a spreadsheet day without being mistaken for a price or a count. */
const [firstSerial, lastSerial] = [20_000, 60_000];

/** Milliseconds per unit by the count of integer digits: years 1973 to 2286 have 9 or 10 digits in seconds. */
const unitMs: Readonly<Record<number, number>> = { 9: 1000, 10: 1000, 12: 1, 13: 1, 16: 0.001 };

/** Null: not a number. `text` as plainText gives it. */
export function parseNumber(text: string): Written | null {
  const match = number.exec(text);
  if (match === null) return null;
  const value = Number(text);
  if (value === 0) return { kind: 'missing' };
  if (match[3] === undefined && value >= firstSerial && value <= lastSerial) return { kind: 'serial', days: value };
  const unit = unitMs[String(Math.trunc(value)).length];
  if (unit === undefined) return { kind: 'bad' };
  const ms = Math.floor(value * unit);
  if (ms < firstMs || ms > lastMs) return { kind: 'bad' };
  const lostDigits = Number(match[3] ?? 0) - (match[2] ?? '').length;
  const unknownMs = 10 ** lostDigits * unit;
  // 1.52E+12 may be any day of four months
  if (unknownMs > msPerDay) return { kind: 'bad' };
  return { kind: 'instant', ms, rounded: unknownMs > 1000 };
}
