/** Every fixture is known as its own platform and no other, and its rows mean what they say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normaliseHeader } from '../../src/io/presets/normalise-header.ts';
import { presetByName, presets } from '../../src/io/presets/index.ts';
import type { Cells, Preset, Role, RowKind } from '../../src/io/presets/preset.ts';
import { fixtureFiles, fixtureFolder, normalised, readFixture, type Table } from './columns.ts';

interface Expected {
  readonly platform: string;
  readonly rows: number;
  readonly reviews: number;
  readonly replies: number;
  readonly setAside: number;
  readonly replyRows: number;
  readonly firstHours: number | null;
}

const expected = JSON.parse(readFileSync(new URL('expected.json', fixtureFolder), 'utf8')) as Record<string, Expected>;

function presetOf(file: string): Preset {
  const preset = presetByName(expected[file]?.platform ?? '');
  if (preset === undefined) throw new Error(`${file} names no preset`);
  return preset;
}

function winners(columns: readonly string[]): string[] {
  const names = normalised(columns);
  const scores = presets.map((preset) => preset.fits(names));
  const best = Math.max(...scores);
  return best === 0 ? [] : presets.filter((_, i) => scores[i] === best).map(({ name }) => name);
}

function cellsOf({ columns }: Table, row: readonly string[]): Cells {
  return (name) => {
    const wanted = normaliseHeader(name);
    return row.find((cell, i) => cell !== '' && normaliseHeader(columns[i] ?? '') === wanted) ?? '';
  };
}

function value(preset: Preset, role: Role, cell: Cells): string {
  const derive = preset.derive?.[role];
  if (derive !== undefined) return derive(cell);
  for (const column of preset.columns[role] ?? []) if (cell(column) !== '') return cell(column);
  return '';
}

describe('the table of presets', () => {
  it('has unique kebab-case names and a fixture for each', () => {
    const names = presets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    const withFixture = new Set(Object.values(expected).map(({ platform }) => platform));
    expect(names.filter((name) => !withFixture.has(name))).toEqual([]);
    expect(fixtureFiles.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(presets)('$name spells its columns so that normalising them twice changes nothing', ({ columns }) => {
    for (const name of Object.values(columns).flat())
      expect(normaliseHeader(normaliseHeader(name))).toBe(normaliseHeader(name));
  });

  it.each(presets)('$name names the columns that its derivations read', ({ derive, columns }) => {
    expect(Object.keys(derive ?? {}).filter((role) => !Object.hasOwn(columns, role))).toEqual([]);
  });

  it.each([
    [['id', 'text', 'rating', 'date']],
    [['id', 'rating', 'date', 'text', 'reply', 'reply_date', 'product', 'user']],
    [['Username', 'Rating', 'Date', 'Review', 'Usefulness', 'Reply', 'Reply Date']],
    [['date', 'username', 'review', 'rating', 'platform', 'developerResponse', 'language']],
    [['comment', 'rating', 'created_at', 'response', 'responded_at']],
    [['title', 'body', 'rating', 'author', 'email', 'created_at']],
    [['نظر', 'امتیاز', 'تاریخ', 'پاسخ', 'تاریخ پاسخ']],
    [['comments']],
    [[]],
  ])('%j is nobody’s schema', (columns) => {
    expect(winners(columns)).toEqual([]);
  });
});

describe.each(fixtureFiles)('%s', (file) => {
  const preset = presetOf(file);
  const raw = readFixture(file);
  const table = readFixture(file, preset);

  it('fits its own platform best, before and after reshaping', () => {
    expect(winners(raw.columns)).toEqual([preset.name]);
    expect(winners(table.columns)).toEqual([preset.name]);
  });

  it('fits as well with its columns in any order and case', () => {
    const shuffled = raw.columns.toReversed().map((name) => (name.includes('.') ? name : name.replaceAll(' ', '_')));
    expect(winners(shuffled)).toEqual([preset.name]);
  });

  it('has the rows, asides and answers that expected.json counts', () => {
    const facts = expected[file];
    const kinds = table.rows.map((row): RowKind => preset.kind?.(cellsOf(table, row)) ?? { kind: 'review' });
    const reviews = table.rows.filter((_, i) => kinds[i]?.kind === 'review').map((row) => cellsOf(table, row));
    const answered = reviews.filter((cell) => {
      const said = ['replyText', 'replyAt', 'replyMinutes'] as const;
      return preset.replies !== false && said.some((role) => !['', '0'].includes(value(preset, role, cell)));
    });
    const children = kinds.flatMap((kind) => (kind.kind === 'child' ? [kind] : []));
    const replyRows = children.filter(({ parent, author }) => {
      const review = reviews.find((cell) => value(preset, 'id', cell) === parent);
      return review !== undefined && value(preset, 'author', review) !== author;
    });
    expect({
      rows: table.rows.length,
      reviews: reviews.length,
      replies: answered.length + replyRows.length,
      replyRows: replyRows.length,
      setAside: table.rows.length - reviews.length - replyRows.length,
    }).toEqual({
      rows: facts?.rows,
      reviews: facts?.reviews,
      replies: facts?.replies,
      replyRows: facts?.replyRows,
      setAside: facts?.setAside,
    });
  });

  it('finds a text, a date and a judgement where its platform has them', () => {
    const found = (role: Role) => table.rows.some((row) => value(preset, role, cellsOf(table, row)) !== '');
    const promised = (role: Role) => preset.columns[role] !== undefined;
    for (const role of ['text', 'createdAt'] as const) expect(found(role)).toBe(promised(role));
    const judged = (['rating', 'recommended'] as const).filter(promised);
    expect(judged.some(found)).toBe(judged.length > 0);
  });
});
