/** HTML that escapes by default: text becomes markup only through the tag `markup`, so nothing a stranger wrote can. */
import { clip } from '../../../text-clip.ts';
import { safe } from '../../terminal/safe.ts';

/** Markup of ours. */
export interface Html {
  readonly markup: string;
}

/** Null leaves nothing; lists are put together. */
export type Piece = Html | string | number | null | readonly Piece[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that means itself in content and in quoted attributes; controls and loose bidirectional marks are shown, not sent. */
function escape(text: string): string {
  return safe(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** markup`<p>${text}</p>`: every text is escaped. Attribute values must stand in quotes. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let text = strings[0] ?? '';
  for (const [i, piece] of pieces.entries()) text += render(piece) + (strings[i + 1] ?? '');
  return { markup: text };
}

/** Markup made elsewhere: our style sheet and the charts. Never text of a stranger. */
export function trusted(text: string): Html {
  return { markup: text };
}

function render(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escape(piece);
  if (typeof piece === 'number') return String(piece);
  if (isList(piece)) return piece.map(render).join('');
  return piece.markup;
}

function isList(piece: Piece): piece is readonly Piece[] {
  return Array.isArray(piece);
}

/** What a stranger wrote, shortened, in its own direction and apart from ours. */
export function quoted(text: string, limit = 120): Html {
  return markup`<bdi dir="auto">${clip(text, limit)}</bdi>`;
}
