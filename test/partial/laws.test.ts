/** The law of partial results: whatever the parts and their order, merging gives the bytes of one run over all inputs. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawOptions } from '../../src/commands/raw-options.ts';
import { root, temporaryFolder } from '../helpers/run.ts';
import { merged, mergedPart, oneRun, partOf, write } from './parts.ts';

const folder = temporaryFolder();
let written = 0;
const fresh = (ending = ''): string => join(folder, `part-${(written++).toString()}.json${ending}`);

/** Cuts a list into runs: a part for each. */
function cut<T>(list: readonly T[], ends: readonly number[]): T[][] {
  const parts: T[][] = [];
  let from = 0;
  for (const to of [...ends.toSorted((a, b) => a - b), list.length]) {
    if (to > from) parts.push(list.slice(from, to));
    from = Math.max(from, to);
  }
  return parts;
}

async function checkLaw(parts: readonly (readonly string[])[], raw: RawOptions, tree: boolean): Promise<void> {
  const whole = await oneRun(parts.flat(), raw);
  const paths: string[] = [];
  for (const [i, files] of parts.entries())
    paths.push(write(await partOf(files, raw), fresh(i % 2 === 0 ? '' : '.gz')));
  expect(await merged(paths)).toBe(whole);
  if (!tree || paths.length < 3) return;
  const middle = Math.ceil(paths.length / 2);
  const halves: string[] = [];
  for (const half of [paths.slice(0, middle), paths.slice(middle)]) halves.push(write(await mergedPart(half), fresh()));
  expect(await merged(halves)).toBe(whole);
}

const options: readonly RawOptions[] = [
  {},
  { by: 'product' },
  { by: 'week', since: '2024-01-01' },
  { by: 'language', sla: ['48h'], asOf: '2026-12-31' },
  { stars: '1-3', until: '2026-09-15', by: 'stage' },
  { textLanguage: 'fa', timezone: 'Asia/Tehran' },
];

describe('any parts of the fixtures, in any order', () => {
  const problems = join(root, 'fixtures/problems');
  const fatal = new Set([
    'bad-json.json',
    'container.xlsx',
    'no-records.json',
    'no-text-column.csv',
    'unknown-column.csv',
  ]);
  const fixtures = [
    ...readdirSync(join(root, 'fixtures/presets')).map((name) => join(root, 'fixtures/presets', name)),
    ...readdirSync(problems).map((name) => join(problems, name)),
    ...['demo.csv', 'demo-later.csv', 'starred.csv'].map((name) => join(root, 'fixtures', name)),
  ].filter((path) => basename(path) !== 'expected.json' && !fatal.has(basename(path)));

  it('give the report and the account of one run', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...fixtures), { minLength: 2, maxLength: 7 }),
        fc.array(fc.nat({ max: 7 }), { maxLength: 4 }),
        fc.constantFrom(...options),
        async (files, ends, raw) => {
          // files that are all empty are no input, in one run and in parts
          if (files.every((file) => file.endsWith('no-input.csv'))) return;
          await checkLaw(cut(files, ends), raw, true);
        },
      ),
      { numRuns: 15, seed: 7 },
    );
  });
});

describe('ids that stand in several parts', () => {
  const header = 'id,date,rating,text,author,reply,reply date';
  const row = fc
    .tuple(
      fc.nat({ max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('The courier was late again', 'Good price and kind staff', 'It broke after a week', ''),
      fc.constantFrom('ann', 'bo', ''),
      fc.option(fc.integer({ min: 1, max: 28 })),
    )
    .map(([id, day, stars, text, author, reply]) => {
      const date = (at: number): string => `2024-05-${at.toString().padStart(2, '0')} 10:00`;
      const answer = reply === null ? ',' : `Thank you for telling us,${date(reply)}`;
      return `${id.toString()},${date(day)},${stars.toString()},${text},${author},${answer}`;
    });
  /** A shop's comments: some rows answer others, which may stand in another file, or nowhere. */
  const shop =
    'comment_ID,comment_post_ID,comment_author,comment_author_email,comment_author_url,comment_author_IP,comment_date,comment_date_gmt,comment_content,comment_approved,comment_parent,user_id,rating,verified,title,product_SKU,product_title,comment_alter_id';
  const comment = fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.nat({ max: 9 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('Lina', 'Shop'),
    )
    .map(([id, parent, day, author]) => {
      const date = `2024-05-${day.toString().padStart(2, '0')} 10:00:00`;
      const rating = parent === 0 ? '4' : '0';
      return `${id.toString()},5,${author},a@example.org,,,${date},${date},The lid is loose and the handle too,1,${parent.toString()},0,${rating},1,,K1,Kettle,`;
    });
  const files = fc.array(
    fc.oneof(
      fc.array(row, { minLength: 1, maxLength: 8 }).map((rows) => [header, ...rows]),
      fc.array(comment, { minLength: 1, maxLength: 6 }).map((rows) => [shop, ...rows]),
    ),
    { minLength: 2, maxLength: 6 },
  );

  it('are merged, counted and complained of as in one run', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.array(fc.nat({ max: 6 }), { maxLength: 5 }),
        fc.constantFrom(...options.slice(0, 2)),
        async (all, ends, raw) => {
          const here = join(folder, `rows-${(written++).toString()}`);
          mkdirSync(here);
          const paths = all.map((lines, i) => {
            const path = join(here, `${i.toString()}.csv`);
            writeFileSync(path, `${lines.join('\n')}\n`);
            return path;
          });
          await checkLaw(cut(paths, ends), raw, true);
        },
      ),
      { numRuns: 25, seed: 11 },
    );
  });
});

it('files of one name in several folders, and empty ones beside them', async () => {
  const paths = ['a', 'b', 'c/d'].map((name) => {
    mkdirSync(join(folder, name), { recursive: true });
    const path = join(folder, name, 'reviews.csv');
    copyFileSync(join(root, 'fixtures', name === 'b' ? 'demo-later.csv' : 'starred.csv'), path);
    return path;
  });
  const empty = join(folder, 'reviews.csv');
  writeFileSync(empty, '');
  const [a = '', b = '', d = ''] = paths;
  await checkLaw([[a], [empty], [b, d]], { by: 'source' }, true);
  await checkLaw([[empty, d], [b], [a]], {}, true);
});

const exports = join(root, '../shared/data/exports');
describe.skipIf(!existsSync(exports))('real exports (skipped where ../shared/data is absent)', () => {
  const real = existsSync(exports) ? readdirSync(exports).map((name) => join(exports, name)) : [];

  it('four months that share reviews, as four parts', { timeout: 120_000 }, async () => {
    const months = real.filter((path) => path.includes('kiwix'));
    expect(months).toHaveLength(4);
    await checkLaw(
      months.map((month) => [month]),
      { by: 'month' },
      true,
    );
    await checkLaw(
      months.toReversed().map((month) => [month]),
      {},
      false,
    );
  });

  it('any parts, in any order', { timeout: 600_000 }, async () => {
    const small = real.filter((path) => !/fampay|snappfood|firefox|sportswear/.test(path));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...small), { minLength: 3, maxLength: 6 }),
        fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...options),
        async (files, ends, raw) => {
          await checkLaw(cut(files, ends), raw, true);
        },
      ),
      { numRuns: 6, seed: 3 },
    );
  });
});
