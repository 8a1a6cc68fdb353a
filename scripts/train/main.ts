/**
 * Trains the sentiment models: npm run train -- [--data FOLDER] [--languages fa,ar,en]
 *
 * Reads train.tsv.gz (labels from stars), clean.tsv and journey/*.train.tsv (labels from reading), writes models/<language>.bin and
 * prints figures per source on dev. The same data give the same bytes. Dev is measured, never trained on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SupportedLanguage } from '../../src/analysis/languages/index.ts';
import { parseModel, serialiseModel } from '../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../src/analysis/sentiment/score.ts';
import { readClean, readJourney, readStarred } from './data.ts';
import { figures, table } from './measure.ts';
import { trainLanguage } from './recipe.ts';
import { tune } from './tune.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    languages: { type: 'string', default: 'fa,ar,en' },
    out: { type: 'string', default: 'models' },
  },
});
const isLanguage = (code: string): code is SupportedLanguage => code === 'fa' || code === 'ar' || code === 'en';

mkdirSync(values.out, { recursive: true });
for (const language of values.languages.split(',').filter(isLanguage)) {
  const starred = readStarred(values.data, language, 'train');
  const read = [...readClean(values.data, language), ...readJourney(values.data, language, 'train')];
  const dev = readStarred(values.data, language, 'dev');
  const journey = readJourney(values.data, language, 'dev');
  const bytes = serialiseModel(tune(trainLanguage(language, starred, read), dev, journey));
  writeFileSync(`${values.out}/${language}.bin`, bytes);
  const score = createScorer(language, parseModel(bytes));
  console.log(`${language}: ${(bytes.length / 1e6).toFixed(2)} MB`);
  console.log(table(figures(score, dev)));
  console.log(table(figures(score, journey)));
}
