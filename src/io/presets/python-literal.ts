/** Reads a Python or JSON literal out of a cell (`{'id': 1, 'body': 'Thanks'}`) without evaluating anything: one pass, bounded depth. */
import type { JsonValue } from '../read/json-value.ts';

/** Deeper than any export nests; keeps hostile brackets from exhausting the stack. */
const deepest = 100;

const words: Readonly<Record<string, JsonValue>> = {
  None: null,
  null: null,
  nan: null,
  NaN: null,
  True: true,
  true: true,
  False: false,
  false: false,
};

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
  '\n': '',
};

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The value, or undefined when the cell is not one complete literal. */
export function readLiteral(text: string): JsonValue | undefined {
  const reader = new Reader(text);
  const value = reader.value(0);
  return value !== undefined && reader.atEnd() ? value : undefined;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  atEnd(): boolean {
    this.#space();
    return this.#at === this.#text.length;
  }

  value(depth: number): JsonValue | undefined {
    if (depth > deepest) return undefined;
    this.#space();
    const head = this.#text[this.#at];
    if (head === undefined) return undefined;
    if (head === '{') return this.#dict(depth);
    if (head === '[') return this.#list(']', depth);
    if (head === '(') return this.#list(')', depth);
    if (head === '"' || head === "'") return this.#string();
    return this.#number() ?? this.#word();
  }

  #space(): void {
    this.#match(/\s*/y);
  }

  #match(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #take(mark: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  #dict(depth: number): JsonValue | undefined {
    this.#at += 1;
    const entries: [string, JsonValue][] = [];
    while (!this.#take('}')) {
      if (entries.length > 0 && !this.#take(',')) return undefined;
      if (this.#take('}')) break;
      const key = this.value(depth + 1);
      if (key === undefined || typeof key === 'object' || !this.#take(':')) return undefined;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      entries.push([String(key), value]);
    }
    return Object.fromEntries(entries);
  }

  #list(close: string, depth: number): JsonValue[] | undefined {
    this.#at += 1;
    const items: JsonValue[] = [];
    while (!this.#take(close)) {
      if (items.length > 0 && !this.#take(',')) return undefined;
      if (this.#take(close)) break;
      const item = this.value(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }

  #string(): string | undefined {
    const quote = this.#text[this.#at];
    let start = this.#at + 1;
    let whole = '';
    for (let at = start; at < this.#text.length; at += 1) {
      const letter = this.#text[at];
      if (letter === quote) {
        this.#at = at + 1;
        return whole + this.#text.slice(start, at);
      }
      if (letter !== '\\') continue;
      whole += this.#text.slice(start, at);
      const kind = this.#text[at + 1];
      if (kind === undefined) return undefined;
      const digits = hexDigits[kind] ?? 0;
      const escaped = digits > 0 ? fromHex(this.#text.slice(at + 2, at + 2 + digits), digits) : (escapes[kind] ?? kind);
      if (escaped === undefined) return undefined;
      whole += escaped;
      at += 1 + digits;
      start = at + 1;
    }
    return undefined;
  }

  #number(): number | undefined {
    const digits = this.#match(/[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y);
    return digits === undefined ? undefined : Number(digits);
  }

  #word(): JsonValue | undefined {
    const date = this.#date();
    if (date !== undefined) return date;
    const word = this.#match(/[A-Za-z]+/y) ?? '';
    if (Object.hasOwn(words, word)) return words[word];
    const next = this.#text[this.#at];
    return word === 'u' && (next === '"' || next === "'") ? this.#string() : undefined;
  }

  /** `datetime.datetime(2024, 3, 1, 9, 30)` as ISO text. */
  #date(): string | undefined {
    const call = this.#match(
      /(?:datetime\.)?(?:datetime|date)\(\s*\d{4}(?:\s*,\s*\d{1,6}){2,6}(?:\s*,\s*tzinfo=[\w.]+(?:\(\))?)?\s*\)/y,
    );
    if (call === undefined) return undefined;
    const [year = '', month = '', day = '', ...clock] = call.match(/\d+/g) ?? [];
    const date = `${year}-${two(month)}-${two(day)}`;
    if (clock.length === 0) return date;
    const [hour = '0', minute = '0', second = '0', micro = '0'] = clock;
    const zone = /utc/i.test(call) ? 'Z' : '';
    return `${date}T${two(hour)}:${two(minute)}:${two(second)}.${micro.padStart(6, '0')}${zone}`;
  }
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

function fromHex(digits: string, length: number): string | undefined {
  if (digits.length !== length || !/^[\da-fA-F]+$/.test(digits)) return undefined;
  const code = Number.parseInt(digits, 16);
  // \uXXXX may be half of a surrogate pair, which fromCharCode keeps for its other half
  if (code <= 0xffff) return String.fromCharCode(code);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
