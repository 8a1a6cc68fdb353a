/** Delighted: scores from 0 to 10, where 0 is a real answer; notes are the team's own (exports.md §E). */
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

const telling = [
  'id',
  'person',
  'person.id',
  'permalink',
  'created_at',
  'updated_at',
  'notes',
  'tags',
  'additional_answers',
];

export const delighted = {
  name: 'delighted',
  title: 'Delighted',
  source: 'own',
  zone: null,
  fits: anyOf(
    signature(['score', 'comment', 'survey_type'], telling),
    signature(['score', 'comment', 'permalink', 'person_properties'], telling),
  ),
  columns: {
    id: ['id'],
    text: ['comment'],
    rating: ['score'],
    createdAt: ['created_at'],
    editedAt: ['updated_at'],
    author: ['person.id', 'person'],
  },
  scale: 10,
  replies: false,
} satisfies Preset;
