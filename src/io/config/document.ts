/** A config as data that remembers where everything stands. Comments, trailing commas and a byte order mark are allowed, as in editors' own settings. */
import { type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { ConfigFile } from './find.ts';

export type Path = readonly (string | number)[];

/** What is wrong at one place: said, expected, and what to do. */
export interface Fault {
  /** Into the text; the faults of a config are told in its order. */
  readonly offset: number;
  readonly says: string;
  readonly expected: string;
  readonly fix: string | null;
}

type Edge = 'key' | 'value' | 'end';

export interface ConfigDocument {
  /** Plain data with own properties only, whatever its keys are called. */
  readonly value: unknown;
  /** Broken syntax, and keys that are written twice. */
  readonly faults: readonly Fault[];
  /** Where the value at a path begins or ends, or its key begins; where there is none, the nearest thing around it. */
  readonly offsetOf: (path: Path, of: Edge) => number;
}

/** What stands in the wrong place, and what is missing before it. */
const wrong: Readonly<Record<string, string>> = {
  InvalidSymbol: 'is no value: texts stand in double quotes',
  InvalidNumberFormat: 'is no number',
  EndOfFileExpected: 'stands after the end',
  UnexpectedEndOfComment: 'is a comment that is not closed',
  UnexpectedEndOfString: 'is a text that is not closed',
};
const missing: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a }',
  CloseBracketExpected: 'a ]',
};

const deep = { says: 'is nested too deeply', expected: 'a config', fix: null };

export function parseConfig({ text, key }: Pick<ConfigFile, 'text' | 'key'>): ConfigDocument {
  const errors: ParseError[] = [];
  let whole: Node | undefined;
  let faults: Fault[];
  let value: unknown;
  try {
    whole = parseTree(text, errors, { allowTrailingComma: true });
    faults = text.includes('\0') ? [notText] : errors.map((error) => syntaxFault(error, text));
    if (text.trim() === '') faults = [empty];
    value = whole === undefined ? {} : valueOf(whole, faults);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: {}, faults: [{ offset: 0, ...deep }], offsetOf: () => 0 };
  }
  const under: Path = key === null ? [] : [key];
  return {
    value: key === null ? value : ownValue(value, key),
    faults,
    offsetOf: (path, of) => (whole === undefined ? 0 : offsetOf(whole, [...under, ...path], of)),
  };
}

const notText: Fault = { offset: 0, says: 'is not text in UTF-8', expected: 'JSON saved as UTF-8', fix: null };
const empty: Fault = { offset: 0, says: 'is empty', expected: 'a JSON object: { … }', fix: null };

function syntaxFault({ error, offset, length }: ParseError, text: string): Fault {
  const found = text
    .slice(offset, offset + length)
    .trim()
    .slice(0, 40);
  const code = printParseErrorCode(error);
  const lacks = missing[code];
  const before = found === '' ? 'at the end' : `before ${found}`;
  const says = lacks === undefined ? `${found} ${wrong[code] ?? 'is not JSON'}` : `${lacks} is missing ${before}`;
  return { offset, says, expected: 'JSON, with or without comments', fix: null };
}

/** Object.fromEntries makes own properties of every key, also of `__proto__`. */
function valueOf(node: Node, faults: Fault[]): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => valueOf(child, faults));
  if (node.type !== 'object') return node.value as unknown;
  const entries = new Map<string, unknown>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    if (entries.has(name))
      faults.push({ offset: key.offset, says: `"${name}" is written twice`, expected: 'each key once', fix: null });
    entries.set(name, valueOf(value, faults));
  }
  return Object.fromEntries(entries);
}

function ownValue(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : {};
}

function offsetOf(whole: Node, path: Path, of: Edge): number {
  let node = whole;
  let offset = whole.offset;
  for (const [i, part] of path.entries()) {
    const children: readonly Node[] = node.children ?? [];
    const property = children.findLast((child) => child.children?.[0]?.value === part);
    const next = typeof part === 'number' ? children[part] : property?.children?.[1];
    if (next === undefined) return offset;
    const isKey = of === 'key' && i === path.length - 1 && property !== undefined;
    offset = isKey ? property.offset : of === 'end' ? next.offset + next.length : next.offset;
    node = next;
  }
  return offset;
}
