/** Which number of a written date is the year, the month and the day. */
import type { Calendar } from './calendars.ts';
import type { NamedMonth, Numeral, WrittenDate } from './written.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface Assumptions {
  /** Null: undecided. */
  readonly order: DateOrder | null;
  /** Null: by the words or the year. */
  readonly calendar: Calendar | null;
}

/** What a value says by itself about the order of its column. */
export type OrderProof = 'day-first' | 'month-first' | 'none';

export interface Parts {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly proof: OrderProof;
}

/** Of two digits: Gregorian by the POSIX pivot (69 = 2069, 70 = 1970), Jalali 1350 to 1449, Hijri 1400 to 1499. */
function fullYear({ value, digits }: Numeral, calendar: Calendar): number {
  if (digits > 2) return value;
  if (calendar === 'gregorian') return value < 70 ? 2000 + value : 1900 + value;
  return calendar === 'jalali' && value >= 50 ? 1300 + value : 1400 + value;
}

/** From here on only Gregorian years lie near the present, whatever the column is said to be. */
const surelyGregorian = 1700;
/** For reviews the year alone separates the two: Jalali 1380 to 1405 and Hijri 1421 to 1448 is now (exports.md §G). */
const [firstJalali, lastJalali, lastHijri] = [1300, 1420, 1450];

/** The calendar of a date in digits: what is said beside it, then what is assumed, then the year. */
function calendarOf(year: number, era: Calendar | null, assumed: Calendar | null): Calendar | null {
  if (era !== null) return era;
  if (year >= surelyGregorian) return 'gregorian';
  if (assumed !== null) return assumed;
  if (year < firstJalali || year > lastHijri) return null;
  return year > lastJalali ? 'hijri' : 'jalali';
}

/** Beside a month name: the number of four digits is the year, of two short ones the second unless the first is no day. */
export function namedParts(numbers: readonly Numeral[], { calendar, month }: NamedMonth): Parts | null {
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return null;
  const yearFirst = first.digits === 4 || (second.digits < 4 && first.value > 31);
  const [year, day] = yearFirst ? [first, second] : [second, first];
  if ((year.digits !== 4 && year.digits !== 2) || day.digits > 2) return null;
  return { calendar, year: fullYear(year, calendar), month, day: day.value, proof: 'none' };
}

/** `3/4/24`, `3-4-24`; `03.04.24` only where an order is known: app versions look like that. */
function mayBeShort({ numbers, marks }: WrittenDate, order: DateOrder | null): boolean {
  if (marks[1] !== marks[2]) return false;
  if (marks[1] === '/' || marks[1] === '-') return true;
  return marks[1] === '.' && order !== null && numbers.every(({ digits }) => digits === 2);
}

/** Three numbers. `ambiguous`: day and month are open and the order is undecided. */
export function digitParts(date: WrittenDate, assumed: Assumptions): Parts | 'ambiguous' | null {
  const [first, second, third] = date.numbers;
  if (first === undefined || second === undefined || third === undefined || second.digits > 2) return null;
  if (first.digits !== 4 && third.digits !== 4) {
    if (first.digits > 2 || third.digits > 2 || !mayBeShort(date, assumed.order)) return null;
    const calendar = date.era ?? assumed.calendar ?? 'gregorian';
    const yearFirst = assumed.order === 'ymd' || (calendar !== 'gregorian' && first.value > 31);
    if (yearFirst) return yearThen(first, second, third, calendar);
    // 99/12/30 is of 1399 or of 1999
    const eitherCalendar = date.era === null && assumed.calendar === null && assumed.order === null;
    if (eitherCalendar && first.value > 31 && isMonthAndDay(second, third)) return 'ambiguous';
    return thenYear(first, second, third, calendar, assumed);
  }
  const yearFirst = first.digits === 4;
  const year = yearFirst ? first : third;
  const calendar = calendarOf(year.value, date.era, assumed.calendar);
  if (calendar === null || (yearFirst ? third : first).digits > 2) return null;
  return yearFirst ? yearThen(first, second, third, calendar) : thenYear(first, second, third, calendar, assumed);
}

const isMonthAndDay = ({ value: month }: Numeral, { value: day }: Numeral): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

function yearThen(year: Numeral, month: Numeral, day: Numeral, calendar: Calendar): Parts | null {
  if (year.digits < 2) return null;
  return { calendar, year: fullYear(year, calendar), month: month.value, day: day.value, proof: 'none' };
}

function thenYear(
  { value: first }: Numeral,
  { value: second }: Numeral,
  year: Numeral,
  calendar: Calendar,
  { order }: Assumptions,
): Parts | 'ambiguous' | null {
  if (year.digits < 2 || first > 31) return null;
  const dayFirst = { calendar, year: fullYear(year, calendar), day: first, month: second };
  const monthFirst = { ...dayFirst, day: second, month: first };
  if (calendar === 'gregorian' && second > 12) return { ...monthFirst, proof: 'month-first' };
  // Of three short numbers the last may as well be the day: 24/01/17. The column may tell (evidence.ts).
  const loose = year.digits === 2 && year.value <= 31;
  if (loose && order === null) return 'ambiguous';
  // Nobody writes the month first in Persian or Arabic calendars.
  if (calendar !== 'gregorian') return { ...dayFirst, proof: 'none' };
  if (first > 12) return { ...dayFirst, proof: loose ? 'none' : 'day-first' };
  if (first === second) return { ...dayFirst, proof: 'none' };
  if (order === 'dmy') return { ...dayFirst, proof: 'none' };
  return order === 'mdy' ? { ...monthFirst, proof: 'none' } : 'ambiguous';
}
