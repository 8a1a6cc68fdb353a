/** The words of ratings in English, Persian and Arabic: flags, counted stars, numbers, what joins a value to its maximum (data table). */
import { lettersOnly } from '../dates/plain-text.ts';

const keys = (names: string): string[] => names.split('|').map(lettersOnly);

const yes = `happy|recommended|recommends|recommend|positive|true|yes|thumbs up|good|like|satisfied|very satisfied
  |بله|نعم|أوصي به|أنصح به|پیشنهاد می‌کنم|توصیه می‌کنم|پیشنهاد می‌شود|راضی|خیلی راضی|کاملا راضی|راضٍ|راضية|راضي جدا|مثبت|إيجابي`;
const no = `sad|not recommended|not recommend|negative|false|no|thumbs down|bad|dislike|dissatisfied|very dissatisfied|unsatisfied|not satisfied
  |خیر|نه|لا|لا أوصي به|لا أنصح به|پیشنهاد نمی‌کنم|توصیه نمی‌کنم|پیشنهاد نمی‌شود|ناراضی|خیلی ناراضی|کاملا ناراضی|غير راضي|غير راضٍ|غير راضية|منفی|سلبي`;

/** Letters of a flag → does the customer recommend? */
export const flags: ReadonlyMap<string, boolean> = new Map([
  ...keys(yes).map((key) => [key, true] as const),
  ...keys(no).map((key) => [key, false] as const),
]);

/** Asked but not answered: Zendesk's offered surveys, Digikala's third choice, Google's unset enum. */
export const unanswered: ReadonlySet<string> = new Set(
  keys('offered|unoffered|no idea|star rating unspecified|not rated|no rating|unrated|بدون امتیاز|بدون تقييم'),
);

/** Words for stars, which are always out of five. */
export const starWords: ReadonlySet<string> = new Set(keys('star|stars|ستاره|نجمة|نجوم|نجمات'));

/** Say nothing about the value. */
export const fillers: ReadonlySet<string> = new Set(
  keys('out|rated|rating|score|review|امتیاز|نمره|تقييم|التقييم|درجة'),
);

/** Between a value and its maximum. */
export const overWords: ReadonlySet<string> = new Set(keys('of|از|من'));

/** The Arabic dual has no digit; the enum of Google Business is ONE to FIVE. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  [
    ['one', 'یک', 'واحد', 'واحدة'],
    ['two', 'دو', 'نجمتان', 'نجمتين', 'نجمتا', 'اثنان', 'اثنين'],
    ['three', 'سه', 'ثلاث', 'ثلاثة'],
    ['four', 'چهار', 'أربع', 'أربعة'],
    ['five', 'پنج', 'خمس', 'خمسة'],
  ].flatMap((names, index) => names.map((name) => [lettersOnly(name), index + 1] as const)),
);
