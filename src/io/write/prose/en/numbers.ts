/** Numbers in English. */
import { createNumbers } from '../numbers.ts';

const plural = (written: string, value: number, unit: string): string => `${written} ${unit}${value === 1 ? '' : 's'}`;

export const numbers = createNumbers({
  ...{ digits: '0123456789', decimal: '.', group: ',', minus: '−', plus: '+', less: '<', more: '>' },
  ...{ to: '–', signedTo: ' to ', unknown: 'unknown', notReached: 'not reached' },
  percent: (written) => `${written}%`,
  andMore: (written) => `${written}+`,
  of: (share, n) => `${share} of ${n}`,
  minutes: (written, value) => plural(written, value, 'minute'),
  hours: (written, value) => plural(written, value, 'hour'),
  days: (written, value) => plural(written, value, 'day'),
});

/** `1 review`, `1,172 reviews`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${numbers.count(n)} ${n === 1 ? one : many}`;
}
