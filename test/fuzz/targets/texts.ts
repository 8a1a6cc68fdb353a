/** Cells and texts by themselves: dates, ratings, headers, packed replies, the folding of three languages, what terminals are shown. */
import fc from 'fast-check';
import { detectLanguage } from '../../../src/analysis/languages/detect.ts';
import { languages } from '../../../src/analysis/languages/index.ts';
import { redact } from '../../../src/analysis/redact.ts';
import { parseDateOption } from '../../../src/io/dates/option.ts';
import { createDateReader } from '../../../src/io/dates/reader.ts';
import { readHeader } from '../../../src/io/presets/header-name.ts';
import { normaliseHeader } from '../../../src/io/presets/normalise-header.ts';
import { readLiteral } from '../../../src/io/presets/python-literal.ts';
import { readReplyCell } from '../../../src/io/presets/reply-cell.ts';
import { createRatingReader } from '../../../src/io/ratings/reader.ts';
import { scaleInHeader } from '../../../src/io/ratings/stated-scale.ts';
import { safe } from '../../../src/io/terminal/safe.ts';
import { displayWidth } from '../../../src/io/terminal/width.ts';
import { hostileText, type Target } from '../target.ts';

const dateLike = fc
  .array(
    fc.constantFrom(
      ...'0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩'.split(''),
      '/',
      '-',
      '.',
      ':',
      ' ',
      'T',
      'Z',
      '+',
      ',',
      'ago',
      'Jan',
      'مرداد',
      'رمضان',
      'ق.ظ',
      'pm',
      'E+12',
      '1403',
      '1445',
      '2024',
      '\u200f',
      '31',
      '12',
      '/02/',
      'هـ',
      'w',
      'days',
      'پیش',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const readings = (['dmy', 'mdy', 'ymd', null] as const).flatMap((order) =>
  ([null, 'jalali', 'hijri', 'gregorian'] as const).map((calendar) =>
    createDateReader({ zone: 'Asia/Tehran', order, calendar }),
  ),
);

export const dates: Target = {
  name: 'dates',
  share: 16,
  property: fc.property(fc.oneof(dateLike, hostileText), fc.nat({ max: readings.length - 1 }), (text, i) => {
    const result = readings[i]?.(text);
    if (result?.kind !== 'moment') return;
    const { ms, day } = result.moment;
    if (!Number.isFinite(ms) || !Number.isInteger(day)) throw new Error(`${text} is the moment ${ms}, day ${day}`);
    new Date(ms).toISOString(); // throws for a moment that no calendar of ours can write
    parseDateOption(text, 'UTC');
  }),
};

const ratingLike = fc
  .array(
    fc.constantFrom(
      ...'0123456789۰۱۲۳۴۵٠١٢٣٤٥'.split(''),
      '/',
      ' of ',
      ' out of ',
      ' از ',
      ' من ',
      '.',
      '٫',
      ',',
      '★',
      '☆',
      '%',
      '-',
      'stars',
      'ستاره',
      ' ',
      '1e999',
      'NaN',
      '⭐',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const scales = [null, 5, 10, 100].map((scale) => createRatingReader({ scale, zeroIsNone: scale === 10 }));

export const ratings: Target = {
  name: 'ratings',
  share: 8,
  property: fc.property(fc.oneof(ratingLike, hostileText), fc.nat({ max: scales.length - 1 }), (text, i) => {
    const result = scales[i]?.(text);
    scaleInHeader(text);
    if (result?.kind !== 'rating') return;
    const { stars } = result.rating;
    if (!(stars >= 1 && stars <= 5)) throw new Error(`${text} is ${stars} stars`);
  }),
};

/** Unifying twice changes nothing, and no text comes out much longer than it went in. */
export const folding: Target = {
  name: 'folding of Persian, Arabic and English',
  share: 9,
  property: fc.property(hostileText, fc.constantFrom('fa', 'ar', 'en'), (text, code) => {
    const { normalise } = languages[code];
    const once = normalise(text);
    if (normalise(once) !== once)
      throw new Error(`${JSON.stringify(once)} folds to ${JSON.stringify(normalise(once))}`);
    if (once.length > 20 * text.length + 20) throw new Error(`${text.length} characters became ${once.length}`);
  }),
};

// everything that moves a cursor or turns the order of letters
const control = /[\u0000-\u001f\u007f-\u009f]/;

export const cells: Target = {
  name: 'headers, replies in one cell, terminal text, languages',
  share: 5,
  property: fc.property(hostileText, (text) => {
    detectLanguage(text);
    redact(text);
    readHeader(text);
    normaliseHeader(text);
    readReplyCell(text);
    readLiteral(text);
    const shown = safe(text);
    if (control.test(shown)) throw new Error(`${JSON.stringify(shown)} reaches the terminal`);
    if (displayWidth(shown) < 0) throw new Error('a negative width');
  }),
};
