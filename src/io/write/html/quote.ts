/** What a reviewer wrote, with what is known of it: always as a quotation, never as part of the page. */
import type { Language, SentimentLabel } from '../../../review.ts';
import type { Prose } from '../prose/prose.ts';
import { markup, type Html, type Piece, quoted } from './markup.ts';

export interface Quote {
  readonly file: string;
  readonly line: number;
  readonly stars: number | null;
  readonly language: Language;
  readonly text: string;
  readonly label?: SentimentLabel;
  readonly score?: number;
}

const limit = 320;

/** The text alone, in the language it is written in. */
function textOf({ language, text }: Quote, { names }: Prose): Html {
  if (text.trim() === '') return markup`<span class="place">${names.noText}</span>`;
  const lang = language === 'other' || language === 'und' ? null : markup` lang="${language}"`;
  return markup`<span${lang}>${quoted(text, limit)}</span>`;
}

/** Stars where there are some, else the sentiment. */
export function judgedAs({ stars, label }: Quote, { numbers, names }: Prose): string {
  if (stars !== null) return `${numbers.count(Math.round(stars))}★`;
  return label === undefined ? '' : names.labels[label];
}

/** Where the review stands in the input. */
export function placeOf({ file, line }: Quote): Html {
  return markup`<span class="place">${quoted(`${file}:${String(line)}`)}</span>`;
}

/** Quotations, each with one line of facts under it. */
export function quotes<Row extends Quote>(
  rows: readonly Row[],
  prose: Prose,
  facts: (row: Row) => string,
): Html | null {
  if (rows.length === 0) return null;
  const meta = (row: Row): Piece =>
    [judgedAs(row, prose), facts(row)].filter((fact) => fact !== '').map((fact) => markup`<span>${fact}</span> `);
  const item = (row: Row): Html =>
    markup`<li><blockquote>${textOf(row, prose)}</blockquote><p class="meta">${meta(row)}${placeOf(row)}</p></li>\n`;
  return markup`<ul class="quotes">${rows.map(item)}</ul>\n`;
}
