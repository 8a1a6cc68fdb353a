/** What flattening alone cannot say: joins, choices among several, ids inside links. */
import { describe, expect, it } from 'vitest';
import { appStoreConnect } from '../../src/io/presets/app-store-connect.ts';
import { bazaarvoice } from '../../src/io/presets/bazaarvoice.ts';
import { facebook } from '../../src/io/presets/facebook.ts';
import { googlePlayApi } from '../../src/io/presets/google-play-api.ts';
import { googlePlayConsole } from '../../src/io/presets/google-play-console.ts';
import type { Cells } from '../../src/io/presets/preset.ts';
import { tripadvisor } from '../../src/io/presets/tripadvisor.ts';
import { woocommerce } from '../../src/io/presets/woocommerce.ts';

const cells =
  (row: Readonly<Record<string, string>>): Cells =>
  (name) =>
    row[name] ?? '';

describe('google-play-console', () => {
  const { id, title, createdAt } = googlePlayConsole.derive;

  it.each([
    ['https://play.google.com/console/reviews?reviewId=3f1c-77&corpus=PUBLIC_REVIEWS', '3f1c-77'],
    [
      'https://play.google.com/apps/publish?account=9#ReviewDetailsPlace:p=org.example&reviewid=gp:AOq_1-x',
      'gp:AOq_1-x',
    ],
    ['https://play.google.com/apps/publish#ReviewPlace:id=gp:AOq2&p=org.example', 'gp:AOq2'],
    ['https://play.google.com/apps/publish?reviewid=gp%3AAOq3', 'gp:AOq3'],
    ['https://play.google.com/apps/publish?reviewId=100%&x=1', '100%'],
    ['https://play.google.com/apps/publish?account=9', ''],
  ])('finds the id in %s', (link, found) => {
    expect(id(cells({ 'Review Link': link }))).toBe(found);
    expect(id(cells({ URL: link }))).toBe(found);
  });

  it('takes the id column of a re-export, unless it only counts rows', () => {
    expect(id(cells({ id: 'gp:AOq9' }))).toBe('gp:AOq9');
    expect(id(cells({ id: '17' }))).toBe('');
  });

  it('trusts whole milliseconds, else the written time, else what Excel left', () => {
    const row = {
      'Review Submit Millis Since Epoch': '1525132746352',
      'Review Submit Date and Time': '2018-04-30T23:59:06Z',
    };
    const damaged = { ...row, 'Review Submit Millis Since Epoch': '1.52513E+12' };
    expect(createdAt(cells(row))).toBe('1525132746352');
    expect(createdAt(cells(damaged))).toBe('2018-04-30T23:59:06Z');
    expect(createdAt(cells({ ...damaged, 'Review Submit Date and Time': '' }))).toBe('1.52513E+12');
  });

  it('reads a title of “null” as none', () => {
    expect(title(cells({ 'Review Title': 'null' }))).toBe('');
    expect(title(cells({ 'Review Title': 'Nullarbor' }))).toBe('Nullarbor');
  });
});

describe('joins and choices', () => {
  it('parts an old title from the body and finds the developer wherever the comment stands', () => {
    const user = { userComment: { text: 'Old title\tBody', starRating: 3 } };
    const developer = { developerComment: { text: 'Thanks' } };
    for (const comments of [
      [user, developer],
      [developer, user],
    ]) {
      const found = googlePlayApi.reshape({ reviewId: 'r', comments });
      expect(found).toMatchObject({ title: 'Old title', body: 'Body', developer: { text: 'Thanks' } });
    }
    expect(googlePlayApi.reshape({ reviewId: 'r' })).toMatchObject({ body: '', developer: {} });
  });

  it('leaves the reply unknown where the answers were not asked for', () => {
    const record = { id: '1', type: 'customerReviews', attributes: { body: 'Fine' } };
    expect(appStoreConnect.reshape(record, { data: [record] })).toEqual(record);
    expect(appStoreConnect.reshape(record, { data: [record], included: [] })).toHaveProperty(
      'response.responseBody',
      '',
    );
  });

  it('does not take a stranger’s comment for the page’s', () => {
    const story = (from: string) => ({ comments: { data: [{ message: 'hi', from: { id: from } }] } });
    const record = { created_time: 'x', reviewer: { id: 'a' }, open_graph_story: story('stranger') };
    const other = { created_time: 'y', reviewer: { id: 'b' }, open_graph_story: story('someone') };
    expect(facebook.reshape(record, { data: [record, other] })).toHaveProperty('page.message', '');
    const page = [record, other].map((review) => ({ ...review, open_graph_story: story('page') }));
    expect(facebook.reshape(page[0] ?? record, { data: page })).toHaveProperty('page.message', 'hi');
  });

  it('prefers the dated response, and the primary language', () => {
    const responses = [{ Response: 'undated' }, { Response: 'dated', Date: '2024-01-01' }];
    expect(bazaarvoice.reshape({ ClientResponses: responses })).toHaveProperty('ClientResponses.Response', 'dated');
    expect(bazaarvoice.reshape({ clientResponses: [{ response: 'only' }] })).toHaveProperty(
      'clientResponses.response',
      'only',
    );
    const text = [
      { value: 'übersetzt', primary: false },
      { value: 'original', primary: true },
    ];
    expect(tripadvisor.reshape({ text, title: [] })).toMatchObject({ text: 'original', title: '' });
  });

  it('knows a customer’s follow-up by the same e-mail, however it is written', () => {
    const review = cells({ comment_parent: '0', comment_author_email: 'a@example.org', user_id: '0' });
    const child = cells({ comment_parent: '5', comment_author_email: 'A@Example.org', user_id: '7' });
    expect(woocommerce.kind(review)).toEqual({ kind: 'review' });
    expect(woocommerce.kind(child)).toEqual({ kind: 'child', parent: '5', author: woocommerce.derive.author(review) });
  });
});
