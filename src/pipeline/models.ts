/** Where models come from: those that ship with the package, and those that --model names in their place. */
import { createHash } from 'node:crypto';
import type { ModelKind } from '../analysis/enrich.ts';
import type { SupportedLanguage } from '../analysis/languages/index.ts';
import { parseModel, type SentimentModel } from '../analysis/sentiment/model.ts';
import { createScorer } from '../analysis/sentiment/score.ts';
import type { Context } from '../context.ts';
import { readLanguages } from '../review.ts';
import { UsageError } from '../errors.ts';
import { readModelFile } from '../io/model-file.ts';
import { createModelLoader } from '../io/models.ts';

export type LoadModel = (kind: ModelKind, language: SupportedLanguage) => Uint8Array | null;

/** Which model was used, by its bytes. */
export interface ModelPrint {
  readonly kind: ModelKind;
  readonly language: SupportedLanguage;
  readonly sha256: string;
}

/** The fingerprints of all models there are, whether the input needs them or not. */
export function modelPrints(load: LoadModel): readonly ModelPrint[] {
  return (['sentiment', 'journey'] as const).flatMap((kind) =>
    readLanguages.flatMap((language) => {
      const bytes = load(kind, language);
      return bytes === null ? [] : [{ kind, language, sha256: createHash('sha256').update(bytes).digest('hex') }];
    }),
  );
}

/** Throws UsageError for a file that is no sound model, or a second one for a language. */
export async function openModels(paths: readonly string[], context: Pick<Context, 'packageRoot'>): Promise<LoadModel> {
  const shipped = createModelLoader(context.packageRoot);
  const own = new Map<SupportedLanguage, Uint8Array>();
  for (const path of paths) {
    const bytes = await readModelFile(path);
    const { language } = checked(bytes, path);
    if (own.has(language)) throw new UsageError(`--model ${path} is a second model for ${language}; name one`);
    own.set(language, bytes);
  }
  return (kind, language) => (kind === 'sentiment' ? own.get(language) : undefined) ?? shipped(kind, language);
}

/** The model in these bytes, once it has shown that it can score. */
function checked(bytes: Uint8Array, path: string): SentimentModel {
  try {
    const model = parseModel(bytes);
    createScorer(model.language, model);
    if (model.decision.every(Number.isFinite)) return model;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UsageError(`--model ${path}: ${error.message.replace(/^model: /, '')}`);
  }
  throw new UsageError(`--model ${path}: damaged (its decision layer is not made of numbers)`);
}
