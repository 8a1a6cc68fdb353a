/** Detection by header and values: three languages, any order, and the words that deceive (exports.md §F). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectRoles } from '../../src/io/presets/detect.ts';
import type { Role } from '../../src/io/presets/preset.ts';

/** Roles by column name, for columns given as name → cells. */
function rolesIn(table: Readonly<Record<string, readonly string[]>>): Partial<Record<Role, string>> {
  const columns = Object.keys(table);
  const length = Math.max(0, ...Object.values(table).map((cells) => cells.length));
  const rows = Array.from({ length }, (_, i) => columns.map((name) => table[name]?.[i] ?? ''));
  return Object.fromEntries(detectRoles(columns, rows).guesses.map(({ role, column }) => [role, columns[column]]));
}

const texts = [
  'The parcel came late and the box was open',
  'Lovely shop, I will come again with my sister',
  'Nobody answered the phone for two days',
  'Fair price and quick delivery',
  'The colour is not the one in the picture',
  'Good',
];
const answers = ['', 'We are sorry and have refunded you', '', '', 'Please send it back at our cost', ''];
const ratings = ['1', '5', '1', '4', '2', '5'];
const days = ['2024-03-01', '2024-03-02', '2024-03-05', '2024-03-08', '2024-03-09', '2024-03-12'];
const later = ['', '2024-03-04', '', '', '2024-03-11', ''];
const jalali = ['۱۴۰۲/۱۲/۱۱', '۱۴۰۲/۱۲/۱۲', '۱۴۰۲/۱۲/۱۵', '۱۴۰۲/۱۲/۱۸', '۱۴۰۲/۱۲/۱۹', '۱۴۰۲/۱۲/۲۲'];
const constant = (cell: string) => texts.map(() => cell);

describe('sheets kept by hand', () => {
  it.each([
    ['en', { Review: texts, Stars: ratings, 'Review Date': days, 'Our reply': answers, 'Reply date': later }],
    ['fa', { 'نظر مشتری': texts, امتیاز: ratings, تاریخ: jalali, 'پاسخ ما': answers, 'تاریخ پاسخ‌گویی': later }],
    [
      'fa',
      { 'متن نظر': texts, 'تعداد ستاره': ratings, 'تاریخ ثبت': days, 'پاسخ فروشنده': answers, 'تاریخ پاسخ': later },
    ],
    ['ar', { 'ملاحظة العميل': texts, 'تقييم العميل': ratings, التاريخ: days, ردنا: answers, 'تاريخ ردنا': later }],
    ['ar', { المراجعة: texts, التقييم: ratings, 'تاريخ التقييم': days, 'رد المتجر': answers, 'تاريخ الرد': later }],
  ] as [string, Record<string, string[]>][])('%s: %j in any order', (_, table) => {
    const names = Object.keys(table);
    const [text, rating, createdAt, replyText, replyAt] = names;
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
        const shuffled = Object.fromEntries(order.map((name) => [name, table[name] ?? []]));
        expect(rolesIn(shuffled)).toEqual({ text, rating, createdAt, replyText, replyAt });
      }),
    );
  });

  it('leaves a type column alone', () => {
    expect(rolesIn({ نوع: constant('شکایت'), نظر: texts, 'تاریخ نظر': days })).toEqual({
      text: 'نظر',
      createdAt: 'تاریخ نظر',
    });
    expect(rolesIn({ النوع: constant('شكوى'), الملاحظات: texts }).text).toBe('الملاحظات');
  });
});

describe('words that deceive', () => {
  it('reads تاريخ التقييم as a date, not a rating', () => {
    expect(rolesIn({ التعليق: texts, 'تاريخ التقييم': days, التقييم: ratings })).toMatchObject({
      createdAt: 'تاريخ التقييم',
      rating: 'التقييم',
    });
  });

  it('takes the varying review_rating, not the average of the place beside it', () => {
    expect(
      rolesIn({ rating: constant('4.4'), reviews: constant('52'), review_rating: ratings, review_text: texts }),
    ).toMatchObject({
      rating: 'review_rating',
      text: 'review_text',
    });
  });

  it('keeps a rating that is 3 everywhere when its name is unmistakable, and refuses a constant average', () => {
    expect(rolesIn({ content: texts, score: constant('3') }).rating).toBe('score');
    expect(rolesIn({ content: texts, rating: constant('4.3') }).rating).toBeUndefined();
  });

  it.each([
    'scraped_at',
    'synced_at',
    'fetched_at',
    'inserted_at',
    'crawl date',
    'experiencedDate',
    'travel_date',
    'stay date',
  ])('%s is never the date of the review', (name) => {
    expect(rolesIn({ text: texts, [name]: days })).toEqual({ text: 'text' });
    expect(rolesIn({ text: texts, [name]: days, date: days }).createdAt).toBe('date');
  });

  it.each(['تاریخ خرید', 'تاریخ سفارش', 'تاريخ الطلب', 'تاريخ الشراء', 'order_date', 'Purchase Date'])(
    'neither is %s',
    (name) => {
      expect(rolesIn({ comment: texts, [name]: days }).createdAt).toBeUndefined();
    },
  );

  it('loses a constant date to one that varies', () => {
    expect(rolesIn({ text: texts, created: constant('2025-01-01 00:00:00'), date: days }).createdAt).toBe('date');
    expect(rolesIn({ text: texts, created: constant('2025-01-01 00:00:00') }).createdAt).toBeUndefined();
  });

  it('gives always empty reply columns their roles: nobody was answered, which is not unknown', () => {
    const none = constant('');
    expect(rolesIn({ content: texts, at: days, replyContent: none, repliedAt: none })).toMatchObject({
      replyText: 'replyContent',
      replyAt: 'repliedAt',
    });
  });

  it('does not take who replied, or whether, for what was said', () => {
    expect(rolesIn({ text: texts, replied_by: answers, 'reply status': answers, has_reply: constant('no') })).toEqual({
      text: 'text',
    });
  });

  it('reads a lone response in a survey as the submission, and تاريخ الرد as its date', () => {
    expect(rolesIn({ Response: texts, 'تاريخ الرد': days })).toEqual({ text: 'Response', createdAt: 'تاريخ الرد' });
  });

  it('keeps the response a reply where there is a review to reply to', () => {
    expect(rolesIn({ review: texts, date: days, response: answers, 'response date': later })).toMatchObject({
      replyText: 'response',
      replyAt: 'response date',
    });
  });

  it.each([
    ['weighted_vote_score', ratings],
    ['label_id', ratings],
    ['Helpfulness', ratings],
  ])('%s is no rating', (name, cells) => {
    expect(rolesIn({ text: texts, [name]: cells }).rating).toBeUndefined();
  });

  it('never takes e-mails, addresses or phone numbers for text', () => {
    const mails = texts.map((_, i) => `customer.number${i}@example.org`);
    const found = rolesIn({ email: mails, 'شماره تماس': texts.map((_, i) => `0912000000${i}`), c: mails });
    expect(found.text).toBeUndefined();
  });

  it('takes minutes to the first reply as minutes', () => {
    expect(rolesIn({ text: texts, 'First reply time (min)': ['5', '90', '', '12', '7', ''] }).replyMinutes).toBe(
      'First reply time (min)',
    );
  });

  it('turns a rating of words into a recommendation', () => {
    expect(
      rolesIn({ comment: texts, rating: ['negative', 'positive', 'negative', 'positive', 'negative', 'positive'] }),
    ).toEqual({
      text: 'comment',
      recommended: 'rating',
    });
  });

  it('does not take a row counter for the platform’s id', () => {
    expect(rolesIn({ ردیف: ['1', '2', '3', '4', '5', '6'], نظر: texts }).id).toBeUndefined();
    expect(rolesIn({ شناسه: ['71', '90', '12', '44', '8', '3'], نظر: texts }).id).toBe('شناسه');
  });

  it('reads nested reply names', () => {
    expect(
      rolesIn({ 'userComment.text': texts, 'developerComment.text': answers, 'companyReply.createdAt': later }),
    ).toEqual({ text: 'userComment.text', replyText: 'developerComment.text', replyAt: 'companyReply.createdAt' });
  });
});

describe('headers that say nothing', () => {
  it('takes the longest, most varied texts', () => {
    expect(rolesIn({ c1: ratings, c2: texts, c3: ['red', 'blue', 'red', 'red', 'blue', 'red'] }).text).toBe('c2');
    expect(rolesIn({ 用户: ['甲', '乙', '丙', '丁', '戊', '己'], 评论: texts, 时间: days })).toMatchObject({
      text: '评论',
      createdAt: '时间',
    });
  });

  it('takes the only column of a file', () => {
    expect(rolesIn({ x: texts }).text).toBe('x');
  });

  it('names the nearest column, and does not choose, between two alike', () => {
    const rows = texts.map((text, i) => [text, texts[(i + 3) % texts.length] ?? '']);
    const found = detectRoles(['a', 'b'], rows);
    expect(found.guesses).toEqual([]);
    expect(found.nearestText).not.toBeNull();
  });

  it('picks the question people answered in sentences, and the one they answered with a number', () => {
    const found = rolesIn({
      'How satisfied are you with your order?': ratings,
      'What could we do better at your next visit?': texts,
    });
    expect(found).toEqual({
      rating: 'How satisfied are you with your order?',
      text: 'What could we do better at your next visit?',
    });
  });
});

describe('laws', () => {
  it('gives each column at most one role and each role one column, whatever the table', () => {
    const name = fc.oneof(fc.constantFrom('review', 'date', 'reply', 'نظر', 'الرد', '__proto__', ''), fc.string());
    const cell = fc.oneof(fc.string(), fc.constantFrom('5', '2024-01-01', 'true', 'a b c'));
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 8 }),
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
        (columns, rows) => {
          const { guesses, nearestText } = detectRoles(columns, rows);
          expect(new Set(guesses.map(({ role }) => role)).size).toBe(guesses.length);
          expect(new Set(guesses.map(({ column }) => column)).size).toBe(guesses.length);
          for (const { score, column } of guesses) {
            expect(score).toBeGreaterThan(0.4);
            expect(score).toBeLessThanOrEqual(1);
            expect(column).toBeLessThan(columns.length);
          }
          if (guesses.some(({ role }) => role === 'text')) expect(nearestText).toBeNull();
        },
      ),
    );
  });
});
