/** Trustpilot API reviews, and what scrapers and the page's own JSON make of them (exports.md §B2, §I.10). */
import type { Preset } from './preset.ts';
import { replyIn } from './reply-cell.ts';
import { anyOf, signature } from './signature.ts';

const consumer = ['consumer.displayName', 'consumer.id', 'consumer.numberOfReviews'];
const texts = ['companyReply.text', 'reply.message', 'replies.0.content'];
const dates = ['companyReply.createdAt', 'companyReply.publishedDate', 'reply.publishedDate', 'replies.0.date'];
const replied = ['companyReply', ...texts, ...dates];

export const trustpilotApi = {
  name: 'trustpilot-api',
  title: 'Trustpilot (API or page JSON)',
  source: 'independent',
  zone: null,
  fits: anyOf(
    signature(
      ['stars', 'text', 'createdAt', 'businessUnit.id'],
      [...consumer, ...replied, 'isVerified', 'numberOfLikes'],
    ),
    signature(
      ['stars', 'text', 'consumer.displayName'],
      [...consumer, ...replied, 'createdAt', 'status', 'isVerified'],
    ),
    signature(['stars', 'text', 'companyReply'], [...consumer, ...replied, 'createdAt', 'isVerified']),
    signature(['stars', 'text', 'companyReply.text'], [...consumer, ...replied, 'createdAt', 'isVerified']),
    signature(['publishedDate', 'experiencedDate', 'rating'], [...consumer, ...replied, 'text', 'title']),
    signature(['dates.written', 'dates.experience'], [...replied, 'rating', 'text', 'title']),
    signature(['dates.publishedDate', 'text', 'rating'], [...consumer, ...replied, 'dates.experiencedDate', 'title']),
  ),
  columns: {
    id: ['id', 'reviewId'],
    text: ['text', 'content'],
    title: ['title'],
    rating: ['stars', 'rating'],
    createdAt: ['createdAt', 'publishedDate', 'dates.publishedDate', 'dates.written'],
    editedAt: ['updatedAt', 'updatedDate', 'dates.updatedDate'],
    replyText: [...texts, 'companyReply', 'reply', 'replies'],
    replyAt: [...dates, 'companyReply'],
    author: ['consumer.id', 'consumer.displayName', 'author'],
    product: ['businessUnit.identifyingName', 'businessUnit.displayName', 'businessUnit.id'],
    verified: ['isVerified', 'labels.verification.isVerified'],
    likes: ['numberOfLikes', 'likes'],
  },
  derive: replyIn('companyReply', texts, dates),
  scale: 5,
} satisfies Preset;
