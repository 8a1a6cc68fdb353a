/** The report by hand with every text of a stranger replaced by something that wants to be more than text. */
import type { Report } from '../../src/analysis/report.ts';
import { demoReport } from './report.ts';

const nasty = [
  '<script>alert(1)</script>',
  '| a | b |\n| - | - |',
  '" onmouseover="x',
  '![](https://a.example/x.png) @somebody #1 `code` $x^2$',
  '\u202eevil\u202c \u0000\u001b[31m\r\nnext',
  '=1+1',
  '</style></title>&amp;',
  'w'.repeat(3000),
];

/** Where the words of strangers stand. */
const theirs = new Set(['text', 'file', 'id', 'platform', 'key', 'found', 'column', 'phrase', 'product']);

export function hostileReport(): Report {
  let next = 0;
  const spoil = (value: unknown, name: string): unknown => {
    if (typeof value === 'string' && theirs.has(name) && !/^[a-z_]+$/.test(value)) return nasty[next++ % nasty.length];
    if (Array.isArray(value)) return value.map((one: unknown) => spoil(one, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoil(one, key)]));
  };
  return spoil(demoReport, '') as Report;
}
