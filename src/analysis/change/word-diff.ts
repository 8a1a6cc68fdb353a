/** What was changed in a text, word by word. */

export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  /** Words with one space between them. */
  readonly text: string;
}

/** Beyond so many words on a side, what lies between the common beginning and the common end counts as replaced as a whole. */
const mostWords = 400;

/**
 * The parts of both texts in reading order: the same and the removed ones are the words of `old`, the same and the added ones
 * those of `now`. A longest common subsequence of words (Wagner & Fischer 1974), after the common beginning and end were taken off.
 */
export function diffWords(old: string, now: string): DiffPart[] {
  const a = wordsOf(old);
  const b = wordsOf(now);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const parts: DiffPart[] = [];
  add(parts, 'same', a.slice(0, start));
  between(parts, a.slice(start, a.length - end), b.slice(start, b.length - end));
  add(parts, 'same', a.slice(a.length - end));
  return parts;
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}

function between(parts: DiffPart[], a: readonly string[], b: readonly string[]): void {
  const common = a.length > mostWords || b.length > mostWords ? null : lengths(a, b);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const after = (x: number, y: number): number => common?.[x * (b.length + 1) + y] ?? 0;
    if (common !== null && i < a.length && j < b.length && a[i] === b[j]) {
      add(parts, 'same', [a[i++] ?? '']);
      j++;
    } else if (i < a.length && (j === b.length || after(i + 1, j) >= after(i, j + 1))) {
      add(parts, 'removed', [a[i++] ?? '']);
    } else {
      add(parts, 'added', [b[j++] ?? '']);
    }
  }
}

/** At x·(b.length + 1) + y: how many words the ends of both, from x and from y on, have in common. */
function lengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j;
      const same = a[i] === b[j];
      table[here] = same
        ? (table[here + width + 1] ?? 0) + 1
        : Math.max(table[here + width] ?? 0, table[here + 1] ?? 0);
    }
  }
  return table;
}

/** Neighbours of one kind are one part. */
function add(parts: DiffPart[], kind: DiffPart['kind'], words: readonly string[]): void {
  if (words.length === 0) return;
  const text = words.join(' ');
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: `${last.text} ${text}` };
  else parts.push({ kind, text });
}
