/** SurveyMonkey CSV: questions as columns and a second header row (exports.md §E). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

const telling = [
  'Start Date',
  'End Date',
  'Date Created',
  'Date Modified',
  'IP Address',
  'Email Address',
  'Custom Data 1',
];

export const surveymonkey = {
  name: 'surveymonkey',
  title: 'SurveyMonkey responses',
  source: 'own',
  zone: null,
  fits: signature(['Respondent ID', 'Collector ID'], telling),
  columns: {
    id: ['Respondent ID'],
    createdAt: ['End Date', 'Date Created', 'Start Date'],
    editedAt: ['Date Modified'],
    author: ['Email Address'],
  },
  open: ['text', 'rating'],
  dateOrder: 'mdy',
  replies: false,
  // only the row that names the answers ("Open-Ended Response") has no respondent
  kind: (cell) =>
    cell('Respondent ID').trim() === '' ? { kind: 'aside', reason: 'second-header' } : { kind: 'review' },
} satisfies Preset;
