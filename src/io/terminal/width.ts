/** Measures, pads and cuts text by the columns it takes on a terminal, which string length says little about. */
import { closersOf } from './bidi.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const ascii = /^[\x20-\x7e]*$/;

/** Marks, joiners, bidi controls, and the vowels and finals that Hangul letters stack up. */
const zeroWidth = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}\u1161-\u11ff\ud7b0-\ud7ff\ufff9-\ufffb]/u;

/** East_Asian_Width W and F (UAX #11), by block; emoji are told by their own property. */
const wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;

/** Drawn as a picture: emoji by default, or asked for with U+FE0F. A sequence of them is one picture. */
const picture = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;

function graphemeWidth(grapheme: string): number {
  if (picture.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) {
    if (!zeroWidth.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** Columns of a terminal that printable text takes: Latin and Arabic letters 1, CJK and emoji 2, marks and joiners 0. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** Text with spaces after it until it takes `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Text with spaces before it until it takes `width` columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** At most `width` columns of text that is already safe; a cut shows as an ellipsis and leaves no directional control open. */
export function clipToWidth(text: string, width: number): string {
  if (width <= 0) return '';
  // No grapheme people write is longer than 24 code units; the rest of an endless text never needs a look.
  const long = text.length > width * 24;
  const head = long ? text.slice(0, width * 24).replace(/[\ud800-\udbff]$/, '') : text;
  let kept = '';
  let used = 0;
  let cut = '';
  for (const { segment } of segmenter.segment(head)) {
    used += graphemeWidth(segment);
    if (used > width) return ellipsis(cut);
    kept += segment;
    if (used < width) cut = kept;
  }
  return long ? ellipsis(cut) : text;
}

const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/** As `clipToWidth`, but cut in the middle: `com.bank.an…gomoney`. */
export function clipMiddle(text: string, width: number): string {
  const head = clipToWidth(text, Math.ceil(width / 2));
  if (head === text || clipToWidth(text, width) === text) return text;
  const end = text
    .slice(-width * 24)
    .replace(/^[\udc00-\udfff]/, '')
    .replace(controls, '');
  let tail = '';
  let used = 0;
  for (const { segment } of [...segmenter.segment(end)].reverse()) {
    used += graphemeWidth(segment);
    if (used > Math.floor(width / 2)) break;
    tail = segment + tail;
  }
  return head + tail.trimStart();
}

function ellipsis(kept: string): string {
  const trimmed = kept.trimEnd();
  return `${trimmed}…${closersOf(trimmed)}`;
}
