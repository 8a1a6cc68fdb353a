/** Sheets as people keep them: what once was misread in them, each with the words of its own. */
import { describe, expect, it } from 'vitest';
import { loadReviews } from '../../src/io/load/load.ts';
import { defaultLoadOptions } from '../../src/io/load/options.ts';
import { InputError } from '../../src/errors.ts';
import { createLedger } from '../../src/ledger.ts';
import type { Review } from '../../src/review.ts';

async function load(...files: readonly string[]) {
  const ledger = createLedger();
  const inputs = files.map((text, i) => ({
    name: `${i + 1}`,
    path: `${i + 1}`,
    bytes: async function* () {
      yield await Promise.resolve(Buffer.from(text));
    },
  }));
  const { reviews } = await loadReviews(inputs, defaultLoadOptions, ledger, false);
  const all: Review[] = [];
  for await (const batch of reviews) all.push(...batch);
  const problems = [...ledger.problems.values()].flatMap(({ first }) =>
    first.map(({ code, at }) => `${code}:${at.line ?? ''}`),
  );
  return { reviews: all, ledger, problems };
}

const days = (review: Review) => review.createdAt?.day ?? null;

describe('columns', () => {
  it('row numbers in Persian digits, and those of a filtered sheet, are no ids', async () => {
    const first = 'ردیف,نظر\n۱,کیفیت خوبی داشت و راضی بودم\n۲,زود رسید و سالم بود\n۳,رنگش را دوست نداشتم\n';
    const second = 'ردیف,نظر\n۲,بوی بدی می‌داد و پس دادم\n۵,ارزان خریدم و خوب بود\n۶,دیر آمد ولی سالم بود\n';
    const { reviews } = await load(first, second);
    expect(reviews.map((review) => [review.id, review.platformId])).toEqual(
      [1, 2, 3, 1, 2, 3].map((n) => [`row:${n}`, false]),
    );
  });

  it('“Answered on” over dates says when, not what', async () => {
    const { reviews } = await load(
      'Comment,Stars,When,Answered on\nIt came late again,1,2024-03-01,2024-03-04\nQuite good in all,4,2024-03-02,\n',
    );
    expect(reviews.map(({ reply }) => reply?.at?.precision ?? null)).toEqual(['day', null]);
    expect(reviews[0]?.reply?.text).toBeNull();
    expect(reviews[0]?.responseKnown).toBe(true);
  });

  it.each(['Rating:', 'Rating *', '(Rating)', 'قيّم تجربتك من 1 إلى 5', 'از ۱ تا ۵ چند می‌دهید'])(
    '%s is the rating',
    async (name) => {
      const { reviews } = await load(`Comment,${name}\nIt came late again,2\nQuite good in all,4\nNot bad at all,3\n`);
      expect(reviews.map(({ rating }) => rating?.stars)).toEqual([2, 4, 3]);
    },
  );

  it('a sheet without a header still has its only date and its only rating', async () => {
    const { reviews } = await load(
      'Bob Fox\t5\t2024-03-05\tIt came late again\nAnn Lee\t1\t2024-03-06\tQuite bad in all\n',
    );
    expect(reviews.map(({ rating, createdAt }) => [rating?.stars, createdAt?.day])).toEqual([
      [5, 19_787],
      [1, 19_788],
    ]);
  });

  it('the day of a rating is a date', async () => {
    const { reviews } = await load(
      'رأي الزبون,التقييم,يوم التقييم\nوصل الطلب متأخرا,2,13-03-2024\nجيد جدا,5,14-03-2024\n',
    );
    expect(reviews.map(days)).toEqual([19_795, 19_796]);
    expect(reviews.map(({ rating }) => rating?.stars)).toEqual([2, 5]);
  });

  it('a thumb is a review where the header says that reviews stand here', async () => {
    const { reviews } = await load('Comment,Stars\n👍,5\n👎👎,1\n👍👍,4\n');
    expect(reviews.map(({ text }) => text)).toEqual(['👍', '👎👎', '👍👍']);
  });

  it('our own records bring no reply of their own making', async () => {
    const { reviews } = await load(
      'id,text,rating.stars,response.status,response.hours,response.precision,response.within\n' +
        'a,It came late again,2,answered,5.5,second,true\nb,Quite good in all,4,answered,7,second,true\n',
    );
    expect(reviews.map(({ reply }) => reply)).toEqual([null, null]);
  });
});

describe('cells', () => {
  it.each(['لا يوجد', 'بدون رد', 'لم يتم الرد', 'بدون پاسخ', 'پاسخ داده نشده', 'No reply', '-'])(
    '%s is no reply',
    async (none) => {
      const { reviews } = await load(`comment,stars,reply\nIt came late again,2,${none}\nQuite good,4,thank you\n`);
      expect(reviews.map(({ reply }) => reply?.text ?? null)).toEqual([null, 'thank you']);
    },
  );

  it('dd/mm/yy is settled by the column: no year of a review is below 10', async () => {
    const { reviews, problems } = await load(
      'comment,date\nIt came late again,05/03/24\nQuite good in all,21/03/24\nNot bad at all,02/04/24\n',
    );
    expect(reviews.map(days)).toEqual([19_787, 19_803, 19_815]);
    expect(problems).toEqual([]);
  });

  it('an empty JSON record is set aside', async () => {
    const { reviews, ledger } = await load(
      '[{"comment":"It came late again","stars":2},{},{"comment":"","stars":null}]',
    );
    expect(reviews.length).toBe(1);
    expect(ledger.files[0]).toMatchObject({ rows: 3, reviews: 1, setAside: 2 });
  });
});

describe('above the table', () => {
  const table = 'نظر,امتیاز,تاریخ,پاسخ\nدیر رسید و سرد بود,2,2024-03-01,\nخوب و ارزان بود,4,2024-03-02,ممنون\n';
  it.each([
    ['a title in quotes', '"گزارش نظرها، بهار"\n', 3],
    ['a title of two cells', 'گزارش نظرها,شعبهٔ مرکزی,,\n', 3],
    ['lines of name and value', 'گزارش,نظرها\nتاریخ,2024-05-01\n\n', 5],
    ['a quoted title over two lines', '"گزارش\nنظرها",,,\n,,,\n', 5],
    ['sep= and a title', 'sep=,\nگزارش,,,\n', 4],
  ])('%s is no row', async (_, title, line) => {
    const { reviews, problems } = await load(title + table);
    expect(reviews.map(({ at, rating }) => [at.line, rating?.stars])).toEqual([
      [line, 2],
      [line + 1, 4],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('damage', () => {
  it('a text that opens with a quoted word keeps its row', async () => {
    const { reviews, problems } = await load('Comment,Stars\n"Great" he said,5\nfine in all,4\n');
    expect(reviews.map(({ text }) => text)).toEqual(['"Great" he said', 'fine in all']);
    expect(problems).toEqual(['stray-quote:2']);
  });

  it('NDJSON whose first line is broken loses that line only', async () => {
    const { reviews, problems } = await load('{"comment":"cut he\n{"comment":"fine in all"}\n{"comment":"too late"}\n');
    expect(reviews.map(({ text }) => text)).toEqual(['fine in all', 'too late']);
    expect(problems).toEqual(['bad-json-line:1']);
  });

  it('the line of a wrong JSON value is named', async () => {
    const error: unknown = await load('{"reviews":[\n{"text":"a"},\n{"text": b}\n]}').catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ problem: { code: 'bad-json', at: { line: 3 } } });
  });
});

describe('no text column', () => {
  it.each([
    ['alpha,beta', "--map 'text=alpha'"],
    ["it's,beta", "--map 'text=it'\\''s'"],
    ['same,same', "--map 'text=same'"],
    ['#2,#1', "--map 'text=#1'"],
  ])('%s: the advice can be pasted into a shell', async (header, advice) => {
    const rows = [1, 2, 3, 4]
      .map((n) => `the first words are longer number ${n},and second words number ${n}`)
      .join('\n');
    const error: unknown = await load(`${header}\n${rows}\n`).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problem.hint).toContain(advice);
  });
});
