/** What tells who somebody is must be hidden, and nothing else. */
import { expect, it } from 'vitest';
import { redact } from '../../src/analysis/redact.ts';

it.each([
  ['write to sara.k@mail.example.ir now', 'write to •••••••••••••••••••••• now'],
  ['call +98 912 345 6789', 'call +•• ••• ••• ••••'],
  ['شماره ۰۹۱۲۳۴۵۶۷۸۹ من', 'شماره ••••••••••• من'],
  ['رقمي ٠٥٥-١٢٣-٤٥٦٧ اتصلوا', 'رقمي •••-•••-•••• اتصلوا'],
  ['card 6037 9911 2233 4455!', 'card •••• •••• •••• ••••!'],
  ['call me (021) 8765 4321', 'call me (•••) •••• ••••'],
])('%s', (text, hidden) => {
  expect(redact(text)).toBe(hidden);
});

it.each(['5 stars, 3 days late', 'it cost 1,500,000', 'order 123456', 'on 2024/03', 'a@b', '@home', '۱۲۳۴۵۶', ''])(
  '"%s" stays',
  (text) => {
    expect(redact(text)).toBe(text);
  },
);

it('stays as long as it was, and takes linear time on what nearly matches', () => {
  const text = `${'a.'.repeat(50_000)}@ ${'1 '.repeat(50_000)}`;
  expect(redact(text)).toHaveLength(text.length);
});
