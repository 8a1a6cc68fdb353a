/** G2: the text is a list of answers to fixed questions; `text` holds the question, `value` the answer (exports.md §B9). */
import { linesOf } from './cells.ts';
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

const answers = ['love', 'hate', 'benefits', 'recommendations'].map((key) => `attributes.comment_answers.${key}.value`);

export const g2 = {
  name: 'g2',
  title: 'G2',
  source: 'independent',
  zone: null,
  fits: anyOf(
    ...answers.map((answer) =>
      signature([answer], [...answers, 'attributes.star_rating', 'attributes.title', 'type', 'id']),
    ),
  ),
  columns: {
    id: ['id'],
    text: answers,
    title: ['attributes.title'],
    rating: ['attributes.star_rating'],
    createdAt: ['attributes.submitted_at', 'attributes.published_at'],
    editedAt: ['attributes.updated_at'],
    author: ['attributes.user_name'],
    product: ['attributes.product_name'],
  },
  derive: { text: linesOf(...answers) },
  scale: 5,
} satisfies Preset;
