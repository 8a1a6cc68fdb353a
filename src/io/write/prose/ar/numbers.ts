/** Numbers in Arabic, and the nouns they count: one, two, a few, many. */
import { createNumbers } from '../numbers.ts';

/** The forms of a counted noun; `two` as subject and as object or after a preposition. */
interface Noun {
  readonly one: string;
  readonly two: string;
  readonly twoOblique: string;
  /** From 3 to 10: the plural, genitive. */
  readonly few: string;
  /** From 11 to 99: the singular, accusative. */
  readonly many: string;
  /** Whole hundreds, fractions and 0: the singular, genitive. */
  readonly other: string;
}

/** The noun for a number, with the number before it where it is not in the word; `oblique` after verbs and prepositions. */
function countNoun(written: string, value: number, noun: Noun, oblique: boolean): string {
  if (value === 1) return noun.one;
  if (value === 2) return oblique ? noun.twoOblique : noun.two;
  const rest = value % 100;
  if (!Number.isInteger(value) || rest < 3) return `${written} ${noun.other}`;
  return `${written} ${rest <= 10 ? noun.few : noun.many}`;
}

const minute: Noun = {
  ...{ one: 'دقيقة واحدة', two: 'دقيقتان', twoOblique: 'دقيقتين' },
  ...{ few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
};
const hour: Noun = {
  ...{ one: 'ساعة واحدة', two: 'ساعتان', twoOblique: 'ساعتين' },
  ...{ few: 'ساعات', many: 'ساعة', other: 'ساعة' },
};
const day: Noun = {
  ...{ one: 'يوم واحد', two: 'يومان', twoOblique: 'يومين' },
  ...{ few: 'أيام', many: 'يومًا', other: 'يوم' },
};

export const numbers = createNumbers({
  ...{ digits: '٠١٢٣٤٥٦٧٨٩', decimal: '٫', group: '٬', minus: '\u061c−', plus: '\u061c+' },
  ...{ less: 'أقل من ', more: 'أكثر من ', to: '–', signedTo: ' إلى ', unknown: 'غير معروف', notReached: 'لم يُبلغ' },
  percent: (written) => `${written}٪`,
  andMore: (written) => `${written} فأكثر`,
  of: (share, n) => `${share} من ${n}`,
  minutes: (written, value) => countNoun(written, value, minute, true),
  hours: (written, value) => countNoun(written, value, hour, true),
  days: (written, value) => countNoun(written, value, day, true),
});

const nouns = {
  review: {
    ...{ one: 'مراجعة واحدة', two: 'مراجعتان', twoOblique: 'مراجعتين' },
    ...{ few: 'مراجعات', many: 'مراجعة', other: 'مراجعة' },
  },
  critical: {
    ...{ one: 'مراجعة حرجة واحدة', two: 'مراجعتان حرجتان', twoOblique: 'مراجعتين حرجتين' },
    ...{ few: 'مراجعات حرجة', many: 'مراجعة حرجة', other: 'مراجعة حرجة' },
  },
  text: {
    ...{ one: 'نص واحد', two: 'نصان', twoOblique: 'نصين' },
    ...{ few: 'نصوص', many: 'نصًا', other: 'نص' },
  },
  row: {
    ...{ one: 'صف واحد', two: 'صفان', twoOblique: 'صفين' },
    ...{ few: 'صفوف', many: 'صفًا', other: 'صف' },
  },
  date: {
    ...{ one: 'تاريخ واحد', two: 'تاريخان', twoOblique: 'تاريخين' },
    ...{ few: 'تواريخ', many: 'تاريخًا', other: 'تاريخ' },
  },
  figure: {
    ...{ one: 'مؤشر واحد', two: 'مؤشران', twoOblique: 'مؤشرين' },
    ...{ few: 'مؤشرات', many: 'مؤشرًا', other: 'مؤشر' },
  },
  day,
} as const satisfies Record<string, Noun>;

/** `مراجعة واحدة`, `مراجعتان`, `٣ مراجعات`, `١١ مراجعة`. */
export function counted(n: number, noun: keyof typeof nouns): string {
  return countNoun(numbers.count(n), n, nouns[noun], false);
}

/** The same after a verb's subject or a preposition: `مراجعتين`. */
export function ofCounted(n: number, noun: keyof typeof nouns): string {
  return countNoun(numbers.count(n), n, nouns[noun], true);
}
