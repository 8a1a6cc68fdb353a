/** Exports that passed through somebody's hands: pages strung together, data frames, surveys, spreadsheets (exports.md §E, §I.3–5). */
import { describe, expect, it } from 'vitest';
import { parseRecords, run } from '../helpers/run.ts';

interface Inspected {
  readonly account: { readonly platform: string | null; readonly rows: number; readonly reviews: number };
  readonly responseKnown: boolean;
  readonly columns: readonly { readonly name: string; readonly role: string | null }[];
}

function inspect(input: string): Inspected {
  const { stdout, stderr } = run(['inspect', '-', '--format', 'json'], { input });
  expect(stderr).toBe('');
  const [file] = (JSON.parse(stdout) as { files: Inspected[] }).files;
  if (file === undefined) throw new Error('no file inspected');
  return file;
}

function score(input: string) {
  return parseRecords(run(['score', '-', '--quiet'], { input }).stdout).map((record) => ({
    id: record['id'],
    line: (record['at'] as { line: number }).line,
    text: record['text'],
    stars: (record['rating'] as { stars: number } | null)?.stars ?? null,
    hours: (record['response'] as { hours: number | null }).hours,
  }));
}

const steam = (id: number, review: string) => ({
  recommendationid: String(id),
  language: 'english',
  review,
  timestamp_created: 1_700_000_000,
  timestamp_updated: 1_700_000_000,
  voted_up: true,
  ...(id % 2 === 0 ? { developer_response: 'Thank you', timestamp_dev_responded: 1_700_003_600 } : {}),
});

const customer = (id: string, reply: string | null) => ({
  type: 'customerReviews',
  id,
  attributes: { rating: 4, title: 'Fine', body: 'It opens at once', createdDate: '2024-05-01T08:00:00-07:00' },
  relationships: { response: reply === null ? {} : { data: { type: 'customerReviewResponses', id: reply } } },
});
const response = (id: string) => ({
  type: 'customerReviewResponses',
  id,
  attributes: { responseBody: 'Glad to hear it', lastModifiedDate: '2024-05-01T10:00:00-07:00', state: 'PUBLISHED' },
});

describe('JSON', () => {
  it('opens every page of a list of pages, with true lines', () => {
    const pages = [{ reviews: [steam(1, 'Loved it')] }, { reviews: [steam(2, 'Too short'), steam(3, 'Good music')] }];
    const input = JSON.stringify(pages, null, 1);
    expect(inspect(input).account).toMatchObject({ platform: 'steam', rows: 3, reviews: 3 });
    const lines = input.split('\n');
    for (const { id, line } of score(input)) {
      expect(lines.findIndex((text) => text.includes(`"recommendationid": "${String(id)}"`))).toBe(line);
    }
    expect(score(input).map(({ hours }) => hours)).toEqual([null, 1, null]);
  });

  it('joins the replies of each page of App Store reviews', () => {
    const pages = [
      { data: [customer('a', 'r1'), customer('b', null)], included: [response('r1')] },
      { data: [customer('c', 'r2')], included: [response('r2')] },
    ];
    expect(score(JSON.stringify(pages)).map(({ id, hours }) => [id, hours])).toEqual([
      ['a', 2],
      ['b', null],
      ['c', 2],
    ]);
  });

  it('reads reviews kept under their ids', () => {
    const input = JSON.stringify(
      { reviews: { 7: steam(7, 'Loved it'), 8: steam(8, 'Too short') }, cursors: {} },
      null,
      1,
    );
    expect(inspect(input).account).toMatchObject({ platform: 'steam', rows: 2 });
    expect(score(input).map(({ id, line, hours }) => [id, line, hours])).toEqual([
      ['7', 3, null],
      ['8', 11, 1],
    ]);
  });

  it('reads a data frame written by columns', () => {
    const frame = {
      reviewId: { 0: 'a', 1: 'b' },
      content: { 0: 'Works well', 1: 'Crashes daily' },
      score: { 0: 5, 1: 1 },
      at: { 0: '2024-05-01 08:00:00', 1: '2024-05-02 08:00:00' },
      replyContent: { 0: null, 1: 'We are on it' },
      repliedAt: { 0: null, 1: '2024-05-02 09:30:00' },
    };
    expect(inspect(JSON.stringify(frame)).account).toMatchObject({ platform: 'google-play-scraper', rows: 2 });
    expect(score(JSON.stringify(frame)).map(({ id, stars, hours }) => [id, stars, hours])).toEqual([
      ['a', 5, null],
      ['b', 1, 1.5],
    ]);
  });

  it('takes Python’s NaN for nothing, and leaves the word alone', () => {
    const rows = [
      '{"content": "NaN \\"again\\" on my screen", "score": 2, "at": "2024-05-01 08:00:00", "replyContent": NaN, "repliedAt": NaN}',
      '{"content": "Good", "score": 5, "at": "2024-05-01 08:00:00", "replyContent": "Thanks", "repliedAt": "2024-05-01 09:00:00"}',
    ];
    for (const input of [`[${rows.join(',\n')}]`, rows.join('\n')]) {
      expect(score(input).map(({ text, hours }) => [text, hours])).toEqual([
        ['NaN "again" on my screen', null],
        ['Good', 1],
      ]);
    }
  });

  it('does not say that nobody answered where the platform shows no answers', () => {
    const places = { result: { reviews: [1, 2].map((time) => place(`Nice view ${String(time)}`)) } };
    expect(inspect(JSON.stringify(places))).toMatchObject({ responseKnown: false });
  });
});

function place(text: string) {
  return { author_name: 'A', rating: 5, relative_time_description: 'a week ago', text, time: 1_700_000_000 };
}

describe('CSV', () => {
  it('knows no answers in the Cafe Bazaar list that has no column for them', () => {
    const input =
      'id,app_package,app_name,user,comment,rating,likes,total_votes,date,version_code,from_developer,is_edited,scraped_at\n' +
      '1,ir.example,نمونه,رضا,برنامه خوبی است,5,0,0,۱۴۰۲/۰۳/۱۵,12,False,False,2024-01-01\n';
    expect(inspect(input)).toMatchObject({ account: { platform: 'cafe-bazaar-csv' }, responseKnown: false });
  });

  it('sets the empty rows below a spreadsheet aside', () => {
    const input = 'Review,Stars,Review Date\nA fine shop,5,2024-05-01\n,,\n,,\n';
    expect(inspect(input).account).toMatchObject({ rows: 3, reviews: 1, setAside: 2 });
  });

  it('takes the longest answers of a survey with several open questions, shops and products in them or not', () => {
    const input =
      '#,What did you like about our shop?,What should the product do better?,Response Type,Start Date (UTC),Submit Date (UTC),Network ID\n' +
      'k1,The staff were kind and patient with me,A longer cable,completed,2024-05-01 08:00:00,2024-05-01 08:02:00,n1\n' +
      'k2,Everything was easy to find on the shelves,More colours,completed,2024-05-02 08:00:00,2024-05-02 08:02:00,n2\n';
    const { account, columns } = inspect(input);
    expect(account).toMatchObject({ platform: 'typeform', reviews: 2 });
    expect(columns.find(({ role }) => role === 'text')?.name).toBe('What did you like about our shop?');
    expect(columns.filter(({ role }) => role === 'product')).toEqual([]);
  });

  it('takes the last change for the date where an export has no other', () => {
    const input =
      'reviewId,authorName,text,starRating,lastModified,developerReply,developerReplyDate\n' +
      'a,Sam,It opens at once,4,2024-05-01T08:00:00Z,Thank you,2024-05-01T14:00:00Z\n' +
      'b,Kim,It never opens,1,2024-05-02T08:00:00Z,,\n';
    expect(score(input).map(({ hours }) => hours)).toEqual([6, null]);
  });

  it('reads Tripadvisor’s arrays where a CSV holds them as Python literals', () => {
    const words = (text: string) => `"[{'language': 'en', 'value': '${text}', 'primary': True}]"`;
    const input =
      'id,publish_ts,rating,title,text,owner_response.publish_date,owner_response.text\n' +
      `1,2024-05-01T08:00:00Z,4,${words('Calm')},${words('A quiet room')},2024-05-02T08:00:00Z,${words('Come again')}\n`;
    expect(score(input)).toMatchObject([{ text: 'A quiet room', hours: 24 }]);
  });
});
