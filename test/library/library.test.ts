/** The library: the same answers as the command line, from files, streams and rows, with an account and honest errors. */
import { spawnSync } from 'node:child_process';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  enrich,
  explainProblem,
  InputError,
  readReviews,
  type Review,
  type ReviewRecord,
  summarise,
  UsageError,
} from '../../src/index.ts';
import { root, run, temporaryFolder } from '../helpers/run.ts';

const demo = join(root, 'fixtures/demo.csv');
const folder = temporaryFolder();

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of stream) found.push(one);
  return found;
}

const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value));

describe('records', () => {
  it('are the lines of score, letter for letter', async () => {
    const records = await all(enrich(readReviews(demo), { sla: '48h', asOf: '2026-10-01' }));
    const { stdout } = run(['score', demo, '--sla', '48h', '--as-of', '2026-10-01', '--quiet']);
    expect(records.map((record) => JSON.stringify(record))).toEqual(stdout.trimEnd().split('\n'));
  });

  it('take reviews one by one: the first record is there before the second review is asked for', async () => {
    const asked: string[] = [];
    async function* watched(): AsyncIterable<Review> {
      for await (const review of readReviews(demo)) {
        asked.push(review.id);
        yield review;
      }
    }
    for await (const record of enrich(watched())) {
      expect(asked).toEqual([record.id]);
      break;
    }
  });

  it('hide what redact hides, also from what is analysed later', async () => {
    const rows = [{ text: 'Call me at 0912 345 6789, the kettle leaks', stars: 1 }];
    const [record] = await all(enrich(readReviews(rows), { redact: true }));
    expect(record?.text).toBe('Call me at •••• ••• ••••, the kettle leaks');
  });
});

describe('a report', () => {
  it('is the one of analyze --format json', async () => {
    const report = await summarise(enrich(readReviews(demo)));
    const { stdout } = run(['analyze', demo, '--format', 'json', '--quiet']);
    expect(asJson(report)).toEqual(JSON.parse(stdout));
  });

  it.each([
    ['sentiment', ['sentiment', demo, '--by', 'language'], { depths: ['sentiment'], by: 'language' }, 'sentiment'],
    ['funnel', ['funnel', demo], { depths: ['funnel'] }, 'funnel'],
  ] as const)('goes into depth as %s does', async (_name, args, options, section) => {
    const report = await summarise(enrich(readReviews(demo)), options);
    const { stdout } = run([...args, '--format', 'json', '--quiet']);
    const { [section]: expected } = JSON.parse(stdout) as Record<string, unknown>;
    expect(asJson(report)).toMatchObject({ [section]: expected });
  });

  it('tells weeks as report does', async () => {
    const options = { asOf: '2026-09-30' };
    const report = await summarise(enrich(readReviews(demo), options), {
      period: 'week',
      weekStart: 'saturday',
      last: 2,
    });
    const { stdout } = run([
      ...['report', demo, '--format', 'json', '--as-of', '2026-09-30', '--quiet'],
      ...['--period', 'week', '--week-start', 'saturday', '--last', '2'],
    ]);
    const expected = JSON.parse(stdout) as { periods: { from: string }[]; change: unknown };
    expect(report.periods?.map(({ from }) => from)).toEqual(expected.periods.map(({ from }) => from));
    expect(asJson({ change: report.change })).toEqual({ change: expected.change });
  });

  it('keeps the account of a stream that somebody filtered', async () => {
    async function* critical(records: AsyncIterable<ReviewRecord>): AsyncIterable<ReviewRecord> {
      for await (const record of records) if (record.rating !== null && record.rating.stars <= 2) yield record;
    }
    const report = await summarise(critical(enrich(readReviews(demo))));
    const { stdout } = run(['analyze', demo, '--stars', '1-2', '--format', 'json', '--quiet']);
    expect(asJson(report)).toEqual(JSON.parse(stdout));
  });

  it('of nothing says null, not nought', async () => {
    const report = await summarise([]);
    expect([report.chosen, report.inputs, report.ratings.mean.value, report.asOf]).toEqual([0, [], null, null]);
  });

  it('takes a list of records as well as a stream', async () => {
    const records = await all(enrich(readReviews(demo)));
    const { chosen, inputs } = await summarise(records.toReversed());
    expect([chosen, inputs.map(({ rows }) => rows)]).toEqual([42, [42]]);
  });
});

describe('sources', () => {
  it('file, stream of bytes, text in pieces and rows as objects give the same records but for their place', async () => {
    const text = readFileSync(demo, 'utf8');
    const plain = (records: ReviewRecord[]) => records.map(({ at: _at, platform: _platform, ...rest }) => rest);
    const fromFile = plain(await all(enrich(readReviews([demo]))));
    const pieces = Readable.from([text.slice(0, 1001), text.slice(1001)]);
    for (const source of [createReadStream(demo), pieces])
      expect(plain(await all(enrich(readReviews(source))))).toEqual(fromFile);
  });

  it('rows of a data base, with dates as Date', async () => {
    const rows = [
      { id: 'a1', text: 'عالی بود، ممنون', stars: 5, createdAt: new Date('2026-05-01T10:00:00Z') },
      { id: 'a2', text: 'The lid broke after a day', stars: 1, createdAt: new Date('2026-05-02T10:00:00Z') },
    ];
    const records = await all(enrich(readReviews(rows)));
    expect(records.map(({ id, language, createdAt, sentiment }) => [id, language, createdAt, sentiment.label])).toEqual(
      [
        ['a1', 'fa', '2026-05-01T10:00:00.000Z', 'positive'],
        ['a2', 'en', '2026-05-02T10:00:00.000Z', 'negative'],
      ],
    );
  });

  it('columns are named in the words of --map', async () => {
    const rows = [{ a: 'Fine kettle', b: '8', c: '05/06/2026', d: 'Thank you', e: '07/06/2026' }];
    const map = { text: 'a', rating: 'b/10', date: 'c', reply: 'd', replyDate: 'e' };
    const [record] = await all(enrich(readReviews(rows, { map, dateOrder: 'dmy' })));
    expect(record).toMatchObject({ rating: { value: 8, scale: 10 }, createdAt: '2026-06-05', response: { hours: 48 } });
  });
});

describe('the account', () => {
  it('books every row, and problems can be put into words', async () => {
    const path = join(folder, 'broken.csv');
    writeFileSync(path, 'Review,Stars\nGood kettle,5\nBad lid,eleven\n"Never closed,4\nFine,3\n');
    const reviews = readReviews(path);
    expect(reviews.account().inputs).toEqual([]);
    expect(await all(reviews)).toHaveLength(3);
    const { inputs, problems } = reviews.account();
    expect(inputs).toMatchObject([{ file: 'broken.csv', rows: 4, reviews: 3, rejected: 1 }]);
    expect(problems.map(({ code, count }) => [code, count]).sort()).toEqual([
      ['bad-rating', 1],
      ['unclosed-quote', 1],
    ]);
    const first = problems.find(({ code }) => code === 'bad-rating')?.first[0];
    expect(first && explainProblem(first)).toContain('broken.csv:3: Stars: "eleven" is not a rating on this scale');
  });
});

describe('errors', () => {
  it('an unreadable input throws InputError with what, where and what to do', async () => {
    const error: unknown = await all(readReviews(join(folder, 'missing.csv'))).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ problem: { code: 'unreadable-file' } });
  });

  it('onError stop throws at the first row that cannot be read', async () => {
    const rows = Readable.from(['Review,Stars\nGood kettle,5\n"Never closed,4\n']);
    await expect(all(readReviews(rows, { onError: 'stop' }))).rejects.toThrow(InputError);
  });

  it.each([
    ['a key that is none', () => readReviews(demo, { timeZone: 'UTC' } as object), 'Did you mean timezone?'],
    [
      'a zone that is none',
      () => readReviews(demo, { timezone: 'Teheran' }),
      'timezone: "Teheran" is no IANA time zone',
    ],
    ['a choice that is none', () => readReviews(demo, { calendar: 'jalal' as 'jalali' }), 'Did you mean jalali?'],
    ['a column role that is none', () => readReviews(demo, { map: { txt: 'A' } as object }), 'Did you mean text?'],
    ['no file at all', () => readReviews([]), 'no file'],
    ['a duration that is none', () => enrich([], { sla: 'soon' }), 'sla takes a duration'],
    ['a date that is none', () => enrich([], { asOf: 'later' }), 'asOf: "later" is no date'],
  ])('%s throws UsageError at once', (_name, call, words) => {
    expect(call).toThrow(UsageError);
    expect(call).toThrow(words);
  });

  it.each([
    ['a depth', { depths: ['everything'] as unknown as ['funnel'] }, 'depths: there is no "everything"'],
    ['a group', { by: 'colour' as 'stars' }, 'by: there is no "colour"'],
    ['a number', { period: 'week' as const, last: 0 }, 'last takes a number of periods'],
  ])('summarise refuses %s that is none', async (_name, options, words) => {
    await expect(summarise([], options)).rejects.toThrow(words);
  });

  it('a second reading, a copied record and mixed promises are refused rather than answered wrongly', async () => {
    const records = enrich(readReviews(demo));
    const [first, second] = await all(records);
    await expect(all(records)).rejects.toThrow('can be read once');
    if (first === undefined || second === undefined) throw new Error('the demo has two reviews');
    await expect(summarise([{ ...first }])).rejects.toThrow('not copies');
    const others = await all(enrich(readReviews(demo), { sla: '1h' }));
    await expect(summarise([first, ...others])).rejects.toThrow('different sla');
  });

  it('a signal ends the reading with its own error', async () => {
    const stop = new AbortController();
    const reviews = readReviews(demo, { signal: stop.signal });
    const read = async () => {
      for await (const { id } of reviews) stop.abort(new Error(`enough after ${id}`));
    };
    await expect(read()).rejects.toThrow('enough');
  });
});

describe('the process', () => {
  it('is left alone: nothing printed, no listener, no environment changed, no exit status set', () => {
    const script = join(folder, 'quiet.mjs');
    writeFileSync(
      script,
      `import { enrich, readReviews, summarise } from ${JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)};
       const state = () => JSON.stringify([process.env, process.eventNames().map(String), process.exitCode ?? null]);
       const before = state();
       await summarise(enrich(readReviews(${JSON.stringify(demo)})));
       if (state() !== before) throw new Error(before + state());`,
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });
});
