/** Hides what tells who somebody is: e-mail addresses, phone numbers and other long numbers (cards, accounts, orders). */
import type { Review } from '../review.ts';

/** Latin, Persian and Arabic digits. */
const digit = '[0-9\\u06f0-\\u06f9\\u0660-\\u0669]';
/** Seven or more digits, one mark or space between any two; no phone or card number is shorter, hardly a price is longer. */
const longNumber = new RegExp(`\\+?\\(?${digit}(?:[ \\u00a0().\\-\\u2010-\\u2013/]{0,2}${digit}){6,}`, 'gu');
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
const anyDigit = new RegExp(digit, 'gu');

/** The text with a dot for every hidden letter or digit, so that its length and shape stay. */
export function redact(text: string): string {
  const plain = text.includes('@') ? text.replace(email, (found) => '•'.repeat(found.length)) : text;
  return plain.replace(longNumber, (found) => found.replace(anyDigit, '•'));
}

const redacted = (text: string | null): string | null => (text === null ? null : redact(text));

/** What is hidden before anything is analysed can be quoted nowhere. Products and ids are names the business gave and stay. */
export function redactReview(review: Review): Review {
  const { title, text, reply } = review;
  return {
    ...review,
    title: redacted(title),
    text: redacted(text),
    reply: reply === null ? null : { ...reply, text: redacted(reply.text) },
  };
}
