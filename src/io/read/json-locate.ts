/** Finds the lines on which the records of a JSON document start; JSON.parse keeps no positions. */

const ws = new Set([' ', '\t', '\n', '\r']);

/** The index after the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  for (let i = text.indexOf('"', start + 1); i !== -1; i = text.indexOf('"', i + 1)) {
    let slashes = 0;
    while (text[i - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return i + 1;
  }
  return text.length;
}

/**
 * Start offsets of the elements of the array under `path` in a valid JSON document ([] = the document itself).
 * One pass with a stack of keys; linear.
 */
export function elementOffsets(text: string, path: readonly string[]): number[] {
  const offsets: number[] = [];
  const open: { array: boolean; key: string | null; index: number }[] = [];
  const isTarget = (): boolean =>
    open.at(-1)?.array === true &&
    open.length === path.length + 1 &&
    path.every((key, i) => (open[i]?.array === true ? String(open[i].index) : open[i]?.key) === key);
  let expectsValue = true;
  for (let i = 0; i < text.length;) {
    const c = text[i] ?? '';
    if (ws.has(c) || c === ':') {
      i++;
      continue;
    }
    const top = open.at(-1);
    if (c === ',') {
      if (top !== undefined) top.index++;
      expectsValue = top?.array === true;
      i++;
    } else if (c === '}' || c === ']') {
      open.pop();
      i++;
    } else {
      if (top?.array === true && expectsValue && isTarget()) offsets.push(i);
      if (c === '{' || c === '[') {
        open.push({ array: c === '[', key: null, index: 0 });
        expectsValue = c === '[';
        i++;
      } else if (c === '"') {
        const end = stringEnd(text, i);
        if (top !== undefined && !top.array && !expectsValue) {
          top.key = unquote(text.slice(i, end));
          expectsValue = true;
        } else expectsValue = false;
        i = end;
      } else {
        expectsValue = false;
        while (i < text.length && !/[\s,\]}]/.test(text[i] ?? '')) i++;
      }
    }
  }
  return offsets;
}

function unquote(literal: string): string {
  const value: unknown = JSON.parse(literal);
  return typeof value === 'string' ? value : literal;
}

/** 1-based lines of ascending offsets. */
export function linesOf(text: string, offsets: readonly number[]): number[] {
  let line = 1;
  let from = 0;
  return offsets.map((offset) => {
    for (let i = text.indexOf('\n', from); i !== -1 && i < offset; i = text.indexOf('\n', from)) {
      line++;
      from = i + 1;
    }
    return line;
  });
}
