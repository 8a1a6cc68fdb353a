/** How often the sentiment is right, over all and by language, held against labels or stars. */
import { type Language, languageCodes, type ReviewRecord } from '../../review.ts';
import { addCounts } from '../metrics/counts.ts';
import { type EvaluationFigures, figuresOf } from './figures.ts';
import { addJudged, addWrong, createTally, type Tally } from './tally.ts';
import { type Authority, truthOf, truths } from './truth.ts';

export interface EvaluationState {
  readonly authority: Authority;
  readonly tallies: Record<Language, Tally>;
  /** Reviews without a truth, and with a label that says nothing we know. */
  unlabelled: number;
  unreadable: number;
  /** The first such label. */
  example: string | null;
}

export interface EvaluationResult {
  readonly authority: Authority;
  readonly unlabelled: number;
  readonly unreadable: number;
  readonly all: EvaluationFigures;
  readonly languages: readonly ({ readonly language: Language } & EvaluationFigures)[];
}

export function createEvaluation(authority: Authority): EvaluationState {
  const tallies = { fa: createTally(), ar: createTally(), en: createTally(), other: createTally(), und: createTally() };
  return { authority, tallies, unlabelled: 0, unreadable: 0, example: null };
}

export function addToEvaluation(state: EvaluationState, record: ReviewRecord): void {
  const truth = truthOf(record.review, state.authority);
  if (truth === null) state.unlabelled++;
  else if (truth === 'unreadable') {
    state.unreadable++;
    state.example ??= record.review.label;
  } else addJudged(state.tallies[record.language], record, truth);
}

export function resultOfEvaluation({ authority, tallies, unlabelled, unreadable }: EvaluationState): EvaluationResult {
  const all = createTally();
  for (const language of languageCodes) addTally(all, tallies[language]);
  return {
    ...{ authority, unlabelled, unreadable },
    all: figuresOf(all),
    languages: languageCodes
      .map((language) => ({ language, ...figuresOf(tallies[language]) }))
      .filter(({ n }) => n > 0),
  };
}

function addTally(into: Tally, from: Tally): void {
  for (const table of ['confusion', 'signs'] as const) {
    for (const truth of truths) addCounts(into[table][truth], from[table][truth]);
  }
  into.bins.forEach((bin, i) => {
    const other = from.bins[i];
    if (other !== undefined) addCounts(bin, other);
  });
  for (const wrong of from.worst) addWrong(into.worst, wrong);
}
