/** The scale a header states. */
import { expect, test } from 'vitest';
import { scaleInHeader } from '../../src/io/ratings/stated-scale.ts';

test.each([
  ['Score (out of 10)', 10],
  ['Rating /5', 5],
  ['Rating/5', 5],
  ['امتیاز از ۵', 5],
  ['امتیاز (از ۱۰۰)', 100],
  ['نمره از ۲۰', 20],
  ['التقييم من 10', 10],
  ['التقييم من ١٠', 10],
  ['Score (1-10)', 10],
  ['Score [0–100]', 100],
  ['Stars (1 to 5)', 5],
  ['از ۱ تا ۵ چند می‌دهید', 5],
  ['قيّم تجربتك من 1 إلى 5', 5],
  ['Rating', null],
  ['Rating 5', null],
  ['Rating 2024/5', null],
  ['Question 1 of 10', null],
  ['Score out of 50', null],
  ['Score 11-5', null],
  ['نیاز 5', null],
  ['', null],
])('%s', (name, scale) => expect(scaleInHeader(name)).toBe(scale));
