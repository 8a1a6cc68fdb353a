/** Reads the training data: rows of the noisy star-labelled sets, the clean texts and the sentiment column of the journey texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SupportedLanguage } from '../../src/analysis/languages/index.ts';

export type Label = 'neg' | 'neu' | 'pos' | 'mixed';

export interface Row {
  readonly source: string;
  readonly text: string;
  readonly label: Label;
}

const isLabel = (value: string | undefined): value is Label =>
  value === 'neg' || value === 'neu' || value === 'pos' || value === 'mixed';

function readTable(path: string, text: string, label: string, source: string | { readonly column: string }): Row[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n');
  const head = (lines[0] ?? '').split('\t');
  const rows: Row[] = [];
  for (const line of lines.slice(1)) {
    const cells = line.split('\t');
    const cell = (name: string): string | undefined => cells[head.indexOf(name)];
    const value = cell(label);
    if (!isLabel(value)) continue;
    rows.push({
      source: typeof source === 'string' ? source : (cell(source.column) ?? ''),
      text: cell(text) ?? '',
      label: value,
    });
  }
  return rows;
}

/** Star-made labels, 5-30 % of them wrong. */
export const readStarred = (data: string, language: SupportedLanguage, part: 'train' | 'dev'): Row[] =>
  readTable(join(data, 'sentiment', language, `${part}.tsv.gz`), 'text', 'label', { column: 'dataset' });

/** Texts of train, labelled by reading. */
export const readClean = (data: string, language: SupportedLanguage): Row[] =>
  readTable(join(data, 'sentiment', language, 'clean.tsv'), 'text', 'label', 'clean');

export const readJourney = (data: string, language: SupportedLanguage, part: 'train' | 'dev'): Row[] =>
  readTable(join(data, 'journey', `${language}.${part}.tsv`), 'text', 'sentiment', 'journey');
