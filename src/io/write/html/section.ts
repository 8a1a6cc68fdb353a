/** The parts of the page and their titles. */
import type { Heading } from '../prose/keys.ts';
import type { Prose } from '../prose/prose.ts';
import { markup, type Html, type Piece } from './markup.ts';

/** In the order of the page; each is also the anchor of its part. */
export const partNames = ['summary', 'figures', 'charts', 'tables', 'method'] as const satisfies Heading[];

export function part(name: (typeof partNames)[number], { headings }: Prose, content: Piece): Html {
  return markup`<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${headings[name]}</h2>
${content}</section>
`;
}

/** A part of a part; nothing where it would be empty. */
export function block(title: Heading, { headings }: Prose, pieces: readonly (Piece | null)[]): Html | null {
  const present = pieces.filter((piece) => piece !== null && !(Array.isArray(piece) && piece.length === 0));
  return present.length === 0
    ? null
    : markup`<section class="block">
<h3>${headings[title]}</h3>
${present}</section>
`;
}

export function paragraph(text: string): Html {
  return markup`<p>${text}</p>\n`;
}

export function list(items: readonly Piece[]): Html {
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;
}
