/** The literal reader understands what Python and JSON write, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReplyCell } from '../../src/io/presets/reply-cell.ts';
import { readLiteral } from '../../src/io/presets/python-literal.ts';
import { isObject, type JsonValue } from '../../src/io/read/json-value.ts';

/** A value as Python's repr writes it. */
function repr(value: JsonValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const escaped = value
      .replace(/[\\']/g, '\\$&')
      .replaceAll('\n', '\\n')
      .replaceAll('\r', '\\r')
      .replaceAll('\t', '\\t');
    return `'${escaped}'`;
  }
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${repr(key)}: ${repr(inner)}`)
    .join(', ')}}`;
}

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);

describe('readLiteral', () => {
  it('reads back what Python or JSON wrote', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(readLiteral(repr(value))).toEqual(value);
        expect(readLiteral(JSON.stringify(value))).toEqual(value);
      }),
    );
  });

  it('never throws, and reads only complete literals', () => {
    fc.assert(fc.property(fc.string(), (text) => void readLiteral(text)));
    for (const text of [
      "{'a': 1",
      "{'a': 1} and more",
      '[1, 2',
      "'open",
      'Thanks!',
      "{'a'}",
      '__import__("os")',
      '',
      '[,]',
    ]) {
      expect(readLiteral(text)).toBeUndefined();
    }
  });

  it.each([
    ["('a', 'b',)", ['a', 'b']],
    ["{'it\\'s': \"so\", 1: True}", { "it's": 'so', 1: true }],
    ["u'\\u0633\\u0644\\u0627\\u0645'", 'سلام'],
    ["'\\ud83d\\ude00 \\U0001F600 \\xe9'", '😀 😀 é'],
    ["{'at': datetime.datetime(2024, 3, 1, 9, 30)}", { at: '2024-03-01T09:30:00.000000' }],
    ['datetime.datetime(2024, 3, 1, 9, 30, 5, 250, tzinfo=datetime.timezone.utc)', '2024-03-01T09:30:05.000250Z'],
    ['datetime.date(2024, 3, 1)', '2024-03-01'],
    ['[nan, None, 1e3, -0.5]', [null, null, 1000, -0.5]],
  ])('%s', (text, value) => {
    expect(readLiteral(text)).toEqual(value);
  });

  it('gives up on 100 kB of nested brackets', () => {
    expect(readLiteral('['.repeat(100_000))).toBeUndefined();
    expect(readLiteral('{"a":'.repeat(20_000))).toBeUndefined();
    expect(readLiteral(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toBeUndefined();
  });

  it('holds a hostile key as a key', () => {
    const value = readLiteral("{'__proto__': {'polluted': 1}}");
    expect(isObject(value) && Object.keys(value)).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('readReplyCell', () => {
  it.each(['', ' ', 'None', 'nan', 'null', 'N/A', '-', '[]', '{}', "('N/A', 'N/A')", "{'id': 7}"])(
    '%j is no reply',
    (cell) => {
      expect(readReplyCell(cell)).toBeNull();
    },
  );

  it.each([
    ["{'id': 1, 'body': 'Thanks', 'modified': '2024-03-03T08:00:00Z'}", 'Thanks', '2024-03-03T08:00:00Z'],
    ['{"comment": "ممنون", "date": "۱۴۰۲/۰۳/۱۵"}', 'ممنون', '۱۴۰۲/۰۳/۱۵'],
    [
      "[{'text': 'First', 'createdAt': 1700000000, 'updatedAt': 1700009999}, {'text': 'Second'}]",
      'First',
      '1700000000',
    ],
    ['We are sorry (really)', 'We are sorry (really)', null],
    ['[sic] we never closed', '[sic] we never closed', null],
    ["{'date': '2024-01-01'}", null, '2024-01-01'],
  ])('%s', (cell, text, date) => {
    expect(readReplyCell(cell)).toEqual({ text, date });
  });
});
