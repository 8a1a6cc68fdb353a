/** Bazaarvoice `Results[]`; of several client responses the first dated one is the reply (exports.md §B9). */
import { at, type JsonValue } from '../read/json-value.ts';
import type { Preset } from './preset.ts';
import { replyIn } from './reply-cell.ts';
import { signature } from './signature.ts';

const texts = ['ClientResponses.Response', 'clientResponses.0.response'];
const dates = ['ClientResponses.Date', 'clientResponses.0.date'];

export const bazaarvoice = {
  name: 'bazaarvoice',
  title: 'Bazaarvoice',
  source: 'own',
  zone: null,
  fits: signature(
    ['ReviewText', 'Rating', 'SubmissionTime'],
    [
      'Id',
      'ProductId',
      'RatingRange',
      'Title',
      'UserNickname',
      'AuthorId',
      'IsRecommended',
      'ContentLocale',
      'Helpfulness',
    ],
  ),
  columns: {
    id: ['Id'],
    text: ['ReviewText'],
    title: ['Title'],
    rating: ['Rating'],
    recommended: ['IsRecommended'],
    createdAt: ['SubmissionTime'],
    editedAt: ['LastModificationTime'],
    replyText: [...texts, 'ClientResponses'],
    replyAt: [...dates, 'ClientResponses'],
    author: ['AuthorId', 'UserNickname'],
    product: ['ProductId', 'OriginalProductName'],
    likes: ['TotalPositiveFeedbackCount'],
  },
  derive: replyIn('ClientResponses', texts, dates),
  scale: 5,
  reshape(record) {
    const key = Array.isArray(record['ClientResponses']) ? 'ClientResponses' : 'clientResponses';
    const responses = record[key];
    return Array.isArray(responses) ? { ...record, [key]: responses.find(dated) ?? responses[0] ?? '' } : record;
  },
} satisfies Preset;

function dated(response: JsonValue): boolean {
  return typeof (at(response, 'Date') ?? at(response, 'date')) === 'string';
}
