/** The words of dates in English, Persian and Arabic: months of three calendars, weekdays, halves of the day, eras (data table). */
import type { Calendar } from './calendars.ts';
import { lettersOnly } from './plain-text.ts';

export type Meaning =
  | { readonly is: 'month'; readonly calendar: Calendar; readonly month: number }
  | { readonly is: 'skip' }
  /** AM or PM; sure only for these hours of the twelve (12 counts as 0). */
  | { readonly is: 'half'; readonly pm: boolean; readonly from: number; readonly to: number }
  | { readonly is: 'era'; readonly calendar: Calendar }
  /** The letter م: PM right after a time, otherwise "Gregorian". */
  | { readonly is: 'meem' }
  | { readonly is: 'utc' };

/** No name below has more words than this. */
export const longestName = 3;

/** One line a month, spellings apart by `|`. */
const months: Readonly<Record<Calendar, string>> = {
  gregorian: `
    january|jan|ژانویه|یناير|كانون الثاني|كانون ثاني|جانفي
    february|feb|فوریه|فبراير|شباط|فيفري
    march|mar|مارس|مارچ|آذار
    april|apr|آوریل|أبريل|ابريل|إبريل|نيسان|أفريل
    may|مه|می|مايو|أيار|ماي
    june|jun|ژوئن|جون|يونيو|يونيه|حزيران|جوان
    july|jul|ژوئیه|جولای|يوليو|يوليه|يوليوز|تموز|جويلية
    august|aug|اوت|آگوست|اگست|أغسطس|آب|أوت|غشت
    september|sept|sep|سپتامبر|سبتمبر|أيلول|شتنبر
    october|oct|اکتبر|أكتوبر|تشرين الأول|تشرين أول
    november|nov|نوامبر|نوفمبر|نونبر|تشرين الثاني|تشرين ثاني
    december|dec|دسامبر|ديسمبر|دجنبر|كانون الأول|كانون أول`,
  jalali: `
    فروردین|farvardin
    اردیبهشت|ordibehesht
    خرداد|khordad
    تیر|tir
    مرداد|امرداد|mordad
    شهریور|shahrivar
    مهر|mehr
    آبان|aban
    آذر|azar
    دی|dey
    بهمن|bahman
    اسفند|esfand`,
  hijri: `
    محرم|المحرم|محرم الحرام|muharram
    صفر|صفر الخير|safar
    ربيع الأول|ربيع أول|rabi al awwal|rabi ul awwal|rabi i
    ربيع الثاني|ربيع الآخر|ربيع ثاني|rabi al thani|rabi al akhir|rabi ii
    جمادى الأولى|جمادى الأول|جمادى أولى|jumada al awwal|jumada al ula|jumada i
    جمادى الثانية|جمادى الآخرة|جمادى الآخر|جمادى الثاني|jumada al thani|jumada al akhirah|jumada ii
    رجب|رجب المرجب|rajab
    شعبان|شعبان المعظم|shaban
    رمضان|رمضان المبارك|ramadan|ramazan
    شوال|شوال المكرم|shawwal
    ذو القعدة|ذي القعدة|ذو قعدة|ذي قعدة|ذیقعده|ذوالقعده|dhu al qadah|dhul qadah
    ذو الحجة|ذي الحجة|ذو حجة|ذي حجة|ذیحجه|ذوالحجه|dhu al hijjah|dhul hijjah`,
};

const weekdays = `monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun
  |شنبه|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|آدینه
  |الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت`;

/** Between the parts of a date: ISO's T, "at", ordinal endings, the words for hour, day, month, year, of. */
const fillers = `t|at|on|of|the|st|nd|rd|th|ساعت|ساعة|الساعة|در|تاریخ|بتاريخ|مورخ|روز|يوم|ماه|سال|من|شهر|سنة|عام`;

/** Names of each half of the day, the first and last hour (0 to 11) at which they are sure. */
const halves: readonly (readonly [names: string, pm: boolean, from: number, to: number])[] = [
  ['am|a m|ص|صباحا|ق ظ|قبل از ظهر', false, 0, 11],
  ['pm|p m|مساء|ب ظ|بعد از ظهر', true, 0, 11],
  ['صبح|بامداد', false, 1, 11],
  ['فجرا', false, 1, 6],
  ['ظهر|ظهرا', true, 0, 2],
  ['عصر|عصرا', true, 1, 8],
  ['شب|ليلا', true, 6, 11],
];

const eras: Readonly<Record<Calendar, string>> = {
  gregorian: 'ad|ce|ميلادي|ميلادية|ميلادى',
  jalali: 'ه ش|ش|شمسی|خورشیدی|هجری شمسی|هجری خورشیدی',
  hijri: 'هـ|ه|ah|هجري|هجرية|ه ق|ق|قمری|هجری قمری',
};

function build(): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const add = (names: string, meaning: Meaning): void => {
    for (const name of names.split('|')) meanings.set(lettersOnly(name), meaning);
  };
  for (const calendar of ['gregorian', 'jalali', 'hijri'] as const) {
    const lines = months[calendar].trim().split('\n');
    for (const [index, names] of lines.entries()) add(names, { is: 'month', calendar, month: index + 1 });
    add(eras[calendar], { is: 'era', calendar });
  }
  for (const [names, pm, from, to] of halves) add(names, { is: 'half', pm, from, to });
  add(weekdays, { is: 'skip' });
  add(fillers, { is: 'skip' });
  add('م', { is: 'meem' });
  add('utc|gmt|z', { is: 'utc' });
  return meanings;
}

/** Keys are `lettersOnly` of each spelling. */
export const meanings: ReadonlyMap<string, Meaning> = build();
