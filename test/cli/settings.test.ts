/** What options mean, in every digit set. */
import { expect, it } from 'vitest';
import { settle } from '../../src/commands/settings.ts';

it.each(['1-2', '۱-۲', '١–٢', ' 1-2 '])('--stars %s', (stars) => {
  expect(settle({ stars }, [], '.').choice.stars).toEqual({ from: 1, to: 2 });
});

it.each(['7d', '۷d', '٧D', '۱۶۸h', '1w'])('--sla %s', (sla) => {
  expect(settle({ sla: [sla] }, [], '.').slaMs).toBe(7 * 86_400_000);
});

it.each(['Score/10', 'Score/۱۰'])('--map rating=%s', (column) => {
  expect(settle({ map: [`rating=${column}`] }, [], '.').load.map).toEqual([
    { role: 'rating', column: 'Score', scale: 10 },
  ]);
});
