/** A first row of names is told from a first row of data. */
import { describe, expect, it } from 'vitest';
import { looksLikeHeader } from '../../src/io/presets/header-row.ts';

const sentences = [['The parcel came late and the box was open'], ['Nobody answered the phone for two days']];
const rows = [
  ['Slow delivery but kind people', '2', '2024-03-01'],
  ['Would come again any time', '5', '2024-03-02'],
];

describe('looksLikeHeader', () => {
  it.each([
    [['text', 'rating', 'date'], rows],
    [['نظر', 'امتیاز', 'تاریخ'], rows],
    [['col1', 'col2', 'col3'], rows],
    [['评论', '评分', '时间'], rows],
    [['0', '1', '2'], rows],
    [['What could we do better the next time you visit our showroom in town?', 'Respondent ID'], rows],
    [['How was the food?', 'How was the service at the table?'], rows],
    [['comments'], sentences],
    [['opinions'], sentences],
    [['text', 'rating', 'date'], []],
  ])('%j names columns', (cells, sample) => {
    expect(looksLikeHeader(cells, sample)).toBe(true);
  });

  it.each([
    [['Lovely place, I will come back soon', '5', '2024-02-28'], rows],
    [['Never again', '1', 'x'], rows],
    [['Hotel', '4', 'Quiet rooms'], rows],
    [['user@example.org', 'Fine', 'a'], rows],
    [['The soup was cold and we waited for an hour', 'bad'], rows],
    [['The soup was cold and we waited for an hour'], sentences],
  ])('%j is data', (cells, sample) => {
    expect(looksLikeHeader(cells, sample)).toBe(false);
  });
});
