/** Google Play Console: the monthly reviews CSV (UTF-16LE), its older headers, and re-exports that add columns of their own (exports.md §A1). */
import { epochElseText } from './cells.ts';
import type { Cells, Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

const submitted = ['Review Submit Date and Time', 'Review Submit Millis Since Epoch'] as const;
const replied = ['Developer Reply Date and Time', 'Developer Reply Millis Since Epoch'] as const;
const edited = ['Review Last Update Date and Time', 'Review Last Update Millis Since Epoch'] as const;

export const googlePlayConsole = {
  name: 'google-play-console',
  title: 'Google Play Console (monthly CSV)',
  source: 'independent',
  zone: null,
  fits: anyOf(
    signature(
      ['Review Submit Date and Time', 'Star Rating', 'Review Text'],
      ['Package Name', 'Reviewer Language', 'Developer Reply Text', 'Review Link', ...submitted, ...replied, ...edited],
    ),
    signature(
      ['Review Submit Millis Since Epoch', 'Star Rating', 'Review Text'],
      ['Package Name', 'Developer Reply Text'],
    ),
  ),
  columns: {
    id: ['Review Link', 'URL', 'id', 'Review Id'],
    text: ['Review Text'],
    title: ['Review Title'],
    rating: ['Star Rating'],
    createdAt: submitted,
    editedAt: edited,
    replyText: ['Developer Reply Text'],
    replyAt: replied,
    product: ['Package Name'],
  },
  derive: {
    id: (cell) => idInLink(cell('Review Link')) || idInLink(cell('URL')) || ownId(cell),
    title: (cell) => (cell('Review Title').trim() === 'null' ? '' : cell('Review Title')),
    createdAt: epochElseText(submitted[1], submitted[0]),
    editedAt: epochElseText(edited[1], edited[0]),
    replyAt: epochElseText(replied[1], replied[0]),
  },
  scale: 5,
} satisfies Preset;

/** `?reviewId=<uuid>&…`, `&reviewid=gp%3AAOq…`, `#ReviewPlace:id=gp:AOq…`: every spelling the console has used. */
function idInLink(link: string): string {
  const raw =
    /[?&#:]review_?id=([^&#\s]+)/i.exec(link)?.[1] ?? /#Review\w*Place:(?:[^#\s]*&)?id=([^&#\s]+)/i.exec(link)?.[1];
  if (raw === undefined) return '';
  // a stray % makes decodeURIComponent throw; such an id is kept as it is written
  return /%(?![\da-f]{2})/i.test(raw) || !/%/.test(raw) ? raw : unescapeAscii(raw);
}

function unescapeAscii(text: string): string {
  return text.replace(/%([0-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Re-exports keep the review id in a column of their own; a bare number there is their row, not the review. */
function ownId(cell: Cells): string {
  const id = cell('Review Id') || cell('id');
  return /^\d*$/.test(id) ? '' : id;
}
