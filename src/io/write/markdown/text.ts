/** Text that means itself in Markdown, and tables made of it. */
import { clip } from '../../../text-clip.ts';
import { safe } from '../../terminal/safe.ts';

/** Every mark that could begin markup inside a line on GitHub: code, emphasis, links, HTML, entities, tables, mathematics. */
const marks = /[\\`*_[\]<>&|~$#]/g;
/** What turns into links, emoji and mentions by itself. */
const alive = /:|@|www\./gi;
const wordJoiner = '\u2060';

/** A piece of a line that says what it says. */
export function escape(text: string): string {
  return safe(text).replace(marks, (mark) => `\\${mark}`);
}

const isolateStart = '\u2068';
const isolateEnd = '\u2069';

/** What a stranger wrote, shortened, in its own direction and apart from ours. */
export function quoted(text: string, limit = 160): string {
  const quiet = escape(clip(text, limit)).replace(alive, (found) =>
    found === '@' ? `@${wordJoiner}` : `${found.slice(0, -1)}\\${found.slice(-1)}`,
  );
  return isolateStart + quiet + isolateEnd;
}
