/** Small readings of a row that several presets share. */
import type { Cells } from './preset.ts';

type Reading = (cell: Cells) => string;

/** The first non-empty cell. */
function firstOf(...names: readonly string[]): Reading {
  return (cell) => {
    for (const name of names) {
      const text = cell(name);
      if (text !== '') return text;
    }
    return '';
  };
}

/** What guests type into a field they were made to fill. */
const placeholders = new Set(['-', '--', '.', 'n/a', 'na', 'none', 'nothing', 'nothing!', 'null']);

/** The cells that say something, one per line. */
export function linesOf(...names: readonly string[]): Reading {
  return (cell) => {
    const said: string[] = [];
    for (const name of names) {
      const text = cell(name).trim();
      if (text !== '' && !placeholders.has(text.toLowerCase())) said.push(text);
    }
    return said.join('\n');
  };
}

/** An epoch cell while its digits are whole, else the written date: Excel turns 1525132746352 into 1.52513E+12 (exports.md §I.9). */
export function epochElseText(epoch: string, ...texts: readonly string[]): Reading {
  const written = firstOf(...texts, epoch);
  return (cell) => {
    const digits = cell(epoch).trim();
    return /^\d{9,}$/.test(digits) ? digits : written(cell);
  };
}

/** `true`, `True`, `1`, `yes`: a flag as exports write it. */
export function isYes(text: string): boolean {
  return /^(?:true|1|yes)$/i.test(text.trim());
}
