/** Texts as the journey model sees them: labelled ones of data/journey, unlabelled ones of data/sentiment. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ar } from '../../src/analysis/journey/cues/ar.ts';
import { compileCues } from '../../src/analysis/journey/cues/compile.ts';
import { en } from '../../src/analysis/journey/cues/en.ts';
import { fa } from '../../src/analysis/journey/cues/fa.ts';
import { createMatcher, createMatches } from '../../src/analysis/journey/cues/match.ts';
import { EDGE, pairKey, readSignals, SIGNALS, stemKey, wordKey } from '../../src/analysis/journey/features.ts';
import { OUTPUTS, PRESENT, PRIMARY, RELATIONSHIP, TOUCHPOINT, UNCLEAR } from '../../src/analysis/journey/model.ts';
import { createTokens, tokenise } from '../../src/analysis/journey/tokens.ts';
import { relationships, stages, touchpointIds } from '../../src/review.ts';

export const tables = { fa, ar, en };
export type JourneyLanguage = keyof typeof tables;

export interface Sample {
  readonly text: string;
  /** Hashes of its words in order. */
  readonly words: Int32Array;
  /** Keys of its words, beginnings and pairs, each once. */
  readonly keys: Int32Array;
  readonly signals: Float32Array;
}
export interface Labelled extends Sample {
  /** 1 or 0 for each output. */
  readonly wanted: Float32Array;
  /** Touchpoint to its polarity (index of `polarities`). */
  readonly judged: ReadonlyMap<number, number>;
}

const list = (field: string | undefined): string[] =>
  field === undefined || field === '.' || field === 'unclear' ? [] : field.split(',');

const rowsOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

export function createSampler(language: JourneyLanguage): (text: string) => Sample {
  const match = createMatcher(compileCues(tables[language]));
  const tokens = createTokens();
  const matches = createMatches();
  return (text) => {
    tokenise(text, tokens);
    match(tokens, matches);
    const signals = new Float32Array(SIGNALS);
    readSignals(tokens, matches, signals);
    const words = tokens.hash.slice(0, tokens.count);
    const keys = new Set<number>();
    let before = EDGE;
    words.forEach((hash, word) => {
      keys.add(wordKey(hash)).add(pairKey(before, hash));
      const stem = stemKey(tokens, word);
      if (stem !== 0) keys.add(stem);
      before = hash;
    });
    keys.add(pairKey(before, EDGE));
    return { text, words, keys: Int32Array.from(keys), signals };
  };
}

export function readLabelled(file: string, sample: (text: string) => Sample): Labelled[] {
  return rowsOf(readFileSync(file, 'utf8')).map(
    ([, text = '', , stageField, touchpointField, relationship = 'none']) => {
      const wanted = new Float32Array(OUTPUTS);
      const named = list(stageField).map((stage) => stages.findIndex((known) => known === stage));
      wanted[PRIMARY + (named[0] ?? UNCLEAR)] = 1;
      for (const stage of named) wanted[PRESENT + stage] = 1;
      wanted[RELATIONSHIP + relationships.findIndex((known) => known === relationship)] = 1;
      const judged = new Map<number, number>();
      for (const field of list(touchpointField)) {
        const touchpoint = touchpointIds.findIndex((id) => field.startsWith(`${id}:`));
        wanted[TOUCHPOINT + touchpoint] = 1;
        judged.set(touchpoint, '+-0'.indexOf(field.at(-1) ?? '0'));
      }
      return { ...sample(text), wanted, judged };
    },
  );
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')
    .slice(0, 100);
const MIN_UNITS = 6;
const MAX_UNITS = 1_000;

/** Texts of data/sentiment that are not in the development set, mixed over their sources. */
export function readUnlabelled(data: string, language: JourneyLanguage): string[] {
  const dev = `${data}/journey/${language}.dev.tsv`;
  const seen = new Set(existsSync(dev) ? rowsOf(readFileSync(dev, 'utf8')).map(([, text = '']) => letters(text)) : []);
  const bySource = new Map<string, string[]>();
  for (const [source = '', text = ''] of rowsOf(
    gunzipSync(readFileSync(`${data}/sentiment/${language}/train.tsv.gz`)).toString('utf8'),
  )) {
    const key = letters(text);
    if (text.length < MIN_UNITS || text.length > MAX_UNITS || seen.has(key)) continue;
    seen.add(key);
    const texts = bySource.get(source);
    if (texts === undefined) bySource.set(source, [text]);
    else texts.push(text);
  }
  // In turn from each source, so that any beginning of the list is mixed.
  const sources = [...bySource.values()];
  const most = Math.max(...sources.map((texts) => texts.length));
  const mixed: string[] = [];
  for (let i = 0; i < most; i++)
    for (const texts of sources) {
      const text = texts[Math.imul(i, 7919) % texts.length];
      if (i < texts.length && text !== undefined) mixed.push(text);
    }
  return mixed;
}
