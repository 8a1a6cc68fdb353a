/** The stars of an export as teachers: a model adapted to it, with what that brings. */
import type { SupportedLanguage } from '../analysis/languages/index.ts';
import { readableText } from '../analysis/enrich.ts';
import { adaptModel, type Gain, type StarredText } from '../analysis/sentiment/adapt.ts';
import { parseModel, serialiseModel } from '../analysis/sentiment/model.ts';
import { truthOfStars } from '../analysis/evaluation/truth.ts';
import type { Context } from '../context.ts';
import { readLanguages } from '../review.ts';
import { UsageError } from '../errors.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { openModels } from './models.ts';
import { streamRecords, type RecordOptions } from './records.ts';

export interface Training {
  readonly schema: 'reviewkit/training';
  readonly version: 1;
  readonly tool: string;
  readonly language: SupportedLanguage;
  /** Different texts with at least 4 stars, and with at most 2. */
  readonly praise: number;
  readonly complaint: number;
  readonly gain: Gain;
}

/** More would not fit into seconds; the first ones of the input. */
const mostTexts = 50_000;

/** Throws UsageError with the reason where the stars cannot teach anything. */
export async function trainModel(
  files: readonly string[],
  options: RecordOptions,
  context: Context,
): Promise<{ training: Training; bytes: Uint8Array; ledger: Ledger }> {
  const ledger = createLedger();
  const texts: Record<SupportedLanguage, StarredText[]> = { fa: [], ar: [], en: [] };
  for await (const batch of streamRecords(files, options, ledger, context)) {
    for (const { review, language } of batch) {
      if (language === 'other' || language === 'und' || review.rating === null) continue;
      const truth = truthOfStars(review.rating.stars);
      if (truth === 'neutral' || texts[language].length >= mostTexts) continue;
      texts[language].push({ text: readableText(review), praise: truth === 'positive' });
    }
  }
  const [language = 'en'] = readLanguages.toSorted((a, b) => texts[b].length - texts[a].length);
  const load = await openModels(options.models ?? [], context);
  const bytes = load('sentiment', language);
  if (bytes === null) throw new Error(`the sentiment model for ${language} is missing from the package`);
  const adapted = adaptModel(language, parseModel(bytes), texts[language]);
  const { praise, complaint, kind } = adapted;
  if (kind === 'few')
    throw new UsageError(
      `too few stars to learn from: ${praise} different ${language} texts with 4–5★ and ${complaint} with 1–2★, ${adapted.least} of each are needed`,
    );
  const { gain, model } = adapted;
  if (gain.verdict === 'worse')
    throw new UsageError(
      `no model was written: adapted to these stars it gets ${gain.turnedWrong} texts wrong that were right, and ${gain.turnedRight} right that were wrong`,
    );
  const tool = `reviewkit ${context.version}`;
  const training: Training = {
    ...{ schema: 'reviewkit/training', version: 1, tool },
    ...{ language, praise, complaint, gain },
  };
  return { training, bytes: serialiseModel(model), ledger };
}
