/** Finds the lines on which the records of a JSON document start; JSON.parse keeps no positions. */

const ws = new Set([' ', '\t', '\n', '\r']);

/** The index after the string that opens at `start`. */
export function stringEnd(text: string, start: number): number {
  for (let i = text.indexOf('"', start + 1); i !== -1; i = text.indexOf('"', i + 1)) {
    let slashes = 0;
    while (text[i - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return i + 1;
  }
  return text.length;
}

/**
 * Start offsets of the elements of the array under `path` in a valid JSON document ([] = the document itself).
 * A `*` in the path stands for every key or index (pages, each with an array); at its end, for the members of an object.
 * One pass with a stack of keys; linear.
 */
export function elementOffsets(text: string, path: readonly string[]): number[] {
  const offsets: number[] = [];
  const open: { array: boolean; key: string | null; index: number }[] = [];
  const members = path.at(-1) === '*';
  const depth = path.length + (members ? 0 : 1);
  const isTarget = (): boolean =>
    open.at(-1)?.array === !members &&
    open.length === depth &&
    path.every((key, i) => key === '*' || (open[i]?.array === true ? String(open[i].index) : open[i]?.key) === key);
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
      if (expectsValue && isTarget()) offsets.push(i);
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

const plainValue = /(?:true|false|null|-?\d[\d.eE+-]*)/y;

/** Where a value should stand and something else does (V8 gives no position for that); the end of the text if nowhere. One pass, linear. */
export function misplacedValue(text: string): number {
  let wanted = true;
  let mayClose = false;
  for (let i = 0; i < text.length;) {
    const c = text[i] ?? '';
    if (c === '"') {
      wanted = mayClose = false;
      i = stringEnd(text, i);
    } else if (ws.has(c) || !wanted || c === '{' || c === '[' || (c === ']' && mayClose)) {
      if (!ws.has(c)) {
        wanted = c === '[' || c === ',' || c === ':';
        mayClose = c === '[';
      }
      i++;
    } else {
      plainValue.lastIndex = i;
      if (!plainValue.test(text)) return i;
      wanted = mayClose = false;
      i = plainValue.lastIndex;
    }
  }
  return text.length;
}

/** 1-based lines of ascending offsets. One pass: a document on a single line is searched for line ends once. */
export function linesOf(text: string, offsets: readonly number[]): number[] {
  let line = 1;
  let next = text.indexOf('\n');
  return offsets.map((offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) line++;
    return line;
  });
}
