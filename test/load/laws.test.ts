/** The laws of loading: neither the cut of the bytes nor the container of the reviews changes a review, and every row is accounted for. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReviews } from '../../src/io/load/load.ts';
import { defaultLoadOptions } from '../../src/io/load/options.ts';
import { createLedger } from '../../src/ledger.ts';
import type { Review } from '../../src/review.ts';

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

interface Loaded {
  readonly reviews: readonly Review[];
  readonly account: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

/** Loads bytes cut into pieces of the given sizes, over and over. */
async function load(bytes: Uint8Array, sizes: readonly number[] = [1 << 20]): Promise<Loaded> {
  const ledger = createLedger();
  const input = { name: 'a', path: 'a', bytes: () => pieces(bytes, sizes) };
  const { reviews } = await loadReviews([input], defaultLoadOptions, ledger, false);
  const all: Review[] = [];
  for await (const batch of reviews) all.push(...batch);
  const [file] = ledger.files;
  const account = { ...file };
  const problems = [...ledger.problems].flatMap(([code, { count, first }]) => [
    `${code} ${count}`,
    ...first.map(({ at }) => `${code}:${at.line ?? ''}:${at.column ?? ''}`),
  ]);
  return { reviews: all, account, problems };
}

const texts = ['خیلی "خوب" بود', 'دو\r\nخط', 'الخدمة ممتازة، شكرا', 'fine, really; fine', '👍 ok', 'a\nb\n\nc', '=1+1'];
const header = ['id', 'نظر', 'امتیاز', 'تاریخ', 'پاسخ', 'تاریخ پاسخ'];

const row = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.constantFrom(...texts),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('', 'ممنون', 'thanks "a lot"'),
  )
  .map(([id, text, stars, day, reply]) => {
    const date = `2024-03-${String(day).padStart(2, '0')} 10:00:00`;
    return [`r${id}`, text, String(stars), date, reply, reply === '' ? '' : date.replace(' 10', ' 15')];
  });

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const lineOf = (cells: readonly string[]) => cells.map(quoted).join(',');
/** Rows, broken lines, empty ones and repeated headers. */
const line = fc.oneof(
  { weight: 6, arbitrary: row.map(lineOf) },
  fc.constantFrom('', ',,,,,', 'r9,"never closed,5,2024-03-01,,', 'r9,a,b,c,d,e,f,g', 'only', header.join(',')),
);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const encode = fc.constantFrom<(text: string) => Uint8Array>(
  (text) => Buffer.from(text),
  utf16,
  (text) => gzipSync(text),
);

describe('loadReviews', () => {
  it('any cut of the bytes gives the same reviews, account and problems', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    const newline = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), newline, encode, sizes, async (lines, end, bytesOf, cut) => {
        const bytes = bytesOf([header.join(','), ...lines].join(end));
        expect(await load(bytes, cut)).toEqual(await load(bytes));
      }),
      { numRuns: 150 },
    );
  });

  it('rows = reviews + replies + duplicates + set aside + rejected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const { account, reviews } = await load(Buffer.from([header.join(','), ...lines].join('\n')));
        const sum = ['reviews', 'replies', 'duplicates', 'setAside', 'rejected']
          .map((part) => Number(account[part]))
          .reduce((a, b) => a + b, 0);
        expect(sum).toBe(account['rows']);
        expect(reviews.length).toBe(account['reviews']);
      }),
      { numRuns: 100 },
    );
  });

  it('CSV, JSON and NDJSON of the same rows are the same reviews', async () => {
    const stripped = ({ reviews }: Loaded) => reviews.map((review) => ({ ...review, at: review.at.record }));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const objects = rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
        const csv = await load(Buffer.from([header, ...rows].map(lineOf).join('\n')));
        const json = await load(Buffer.from(JSON.stringify({ data: { reviews: objects } })));
        const ndjson = await load(Buffer.from(`${objects.map((object) => JSON.stringify(object)).join('\n')}\n`));
        expect(stripped(json)).toEqual(stripped(csv));
        expect(stripped(ndjson)).toEqual(stripped(csv));
      }),
      { numRuns: 60 },
    );
  });
});
