/** One review to one record: language, sentiment, journey and response. Pure; model bytes are handed in. */
import type { Funnel, Language, Response, Review, ReviewRecord, Sentiment } from '../review.ts';
import { createJourneyPlacer, type Circumstances, type Journey } from './journey/place.ts';
import { detectLanguage } from './languages/detect.ts';
import type { SupportedLanguage } from './languages/index.ts';
import { respond } from './response/respond.ts';
import { scoreEmoji } from './sentiment/emoji.ts';
import { parseModel } from './sentiment/model.ts';
import { createScorer } from './sentiment/score.ts';
import { quotableSentences } from './sentiment/sentences.ts';

export type ModelKind = 'sentiment' | 'journey';

export interface EnrichOptions {
  /** The promise, in milliseconds. */
  readonly slaMs: number;
  /** An explicit --as-of, in epoch milliseconds; null: windows of waiting reviews stay undecided. */
  readonly asOf: number | null;
  /** Judge every sentence by itself as well. */
  readonly sentences?: boolean;
  /** Bytes of a trained model, asked for once per language and only when the language occurs; null where none is shipped. */
  readonly loadModel: (kind: ModelKind, language: SupportedLanguage) => Uint8Array | null;
}

const unscored: Sentiment = { label: 'unscored', score: null, confidence: null };
const unclear: Funnel = { stage: 'unclear', stages: [], confidence: 0, evidence: [] };
const nowhere: Journey = { funnel: unclear, touchpoints: [], relationship: 'none' };

interface Engine {
  readonly score: (text: string) => Sentiment;
  readonly place: (text: string, circumstances: Circumstances) => Journey;
}

/** Markup that scrapers leave in texts (Amazon, Google Maps): a line end, nothing that anybody said. */
const lineBreak = /<br ?\/?>/gi;

/** What is read: the title, then the text; both without markup. */
export function readableText(review: Pick<Review, 'title' | 'text'>): string {
  const { title, text } = review;
  const whole =
    title === null || text?.startsWith(title) === true ? (text ?? '') : text === null ? title : `${title}\n${text}`;
  return whole.includes('<') ? whole.replace(lineBreak, '\n') : whole;
}

function isSupported(language: Language): language is SupportedLanguage {
  return language !== 'other' && language !== 'und';
}

/** An enricher keeps the engines of the languages it has met. */
export function createEnricher(options: EnrichOptions): (review: Review) => ReviewRecord {
  const engines = new Map<SupportedLanguage, Engine>();

  function engineFor(language: SupportedLanguage): Engine {
    let engine = engines.get(language);
    if (engine === undefined) {
      const model = options.loadModel('sentiment', language);
      if (model === null) throw new Error(`the sentiment model for ${language} is missing from the package`);
      const score = createScorer(language, parseModel(model));
      const place = createJourneyPlacer(language, options.loadModel('journey', language));
      engine = { score, place };
      engines.set(language, engine);
    }
    return engine;
  }

  return (review) => {
    const text = readableText(review);
    const language = detectLanguage(text);
    const response: Response = respond(review, options);
    if (!isSupported(language)) {
      const sentiment = language === 'und' ? scoreEmoji(text) : unscored;
      return { review, language, sentiment, ...nowhere, response };
    }
    const engine = engineFor(language);
    const sentiment = engine.score(text);
    const bought = review.verified === true && review.source === 'marketplace';
    const { funnel, touchpoints, relationship } = engine.place(text, { sentiment, bought });
    const record = { review, language, sentiment, funnel, touchpoints, relationship, response };
    if (options.sentences !== true) return record;
    return {
      ...record,
      sentences: quotableSentences(text).map((one) => ({ text: one, sentiment: engine.score(one) })),
    };
  };
}
