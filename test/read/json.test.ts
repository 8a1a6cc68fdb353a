/** JSON reading: records are found in their envelopes, with the lines they start on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementOffsets, linesOf } from '../../src/io/read/json-locate.ts';
import { looksLikeNdjson } from '../../src/io/read/json-lines.ts';
import { createFlattener } from '../../src/io/read/flatten.ts';
import type { JsonObject } from '../../src/io/read/json-value.ts';

describe('elementOffsets', () => {
  it('finds the elements of a nested array, past strings that look like syntax', () => {
    const text =
      '{"meta":{"note":"[{\\"a\\":1}]"},\n "data":{"reviews":[\n  {"id":1,"t":"}],["},\n\n  {"id":2, "l":[1,2]}\n ]}}';
    const offsets = elementOffsets(text, ['data', 'reviews']);
    expect(offsets.map((o) => text[o])).toEqual(['{', '{']);
    expect(linesOf(text, offsets)).toEqual([3, 5]);
  });

  it('finds as many elements as JSON.parse does, each at its start', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), fc.boolean(), (values, pretty) => {
        const text = JSON.stringify({ skip: values, list: values }, null, pretty ? 2 : undefined);
        const offsets = elementOffsets(text, ['list']);
        expect(offsets.length).toBe(values.length);
        offsets.forEach((offset, i) => {
          const first = JSON.stringify(values[i])[0];
          expect(text[offset]).toBe(first);
        });
      }),
    );
  });

  it('takes the document itself for the empty path', () => {
    expect(elementOffsets('[1, {"a":[2]}, "x"]', [])).toEqual([1, 4, 15]);
  });
});

describe('looksLikeNdjson', () => {
  it.each([
    ['{"a":1}\n{"a":2}', true],
    ['{"a":1}\n', false],
    ['{\n"a":1}\n', false],
    ['[{"a":1},\n{"a":2}]', false],
    ['{"a":1}\n\n{"a":2}', true],
    ['{"a":\n{"a":2}\n{"a":3}', true],
    ['{"a":[\n{"b":1},\n{"b":2}\n]}', false],
  ])('%j is %s', (text, yes) => {
    expect(looksLikeNdjson(text, true)).toBe(yes);
  });
});

describe('createFlattener', () => {
  it('gives dotted columns that grow, and keeps hostile keys as data', () => {
    const flat = createFlattener();
    const hostile = JSON.parse('{"__proto__":"p","constructor":{"x":1},"tags":["a","b"],"reply":null}') as JsonObject;
    expect(flat.row({ id: 7, reply: { text: 'hi' } })).toEqual(['7', 'hi']);
    expect(flat.row(hostile)).toEqual(['', '', 'p', '1', 'a\nb', '']);
    expect(flat.columns).toEqual(['id', 'reply.text', '__proto__', 'constructor.x', 'tags', 'reply']);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});
