/** One review to one record: language, sentiment, journey and response. Pure; model bytes are handed in. */
import {
  type Funnel,
  type Language,
  readLanguages,
  type Review,
  type ReviewRecord,
  type Sentiment,
} from '../review.ts';
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
  const enrichAll = createBatchEnricher(options);
  return (review) => {
    const [record] = enrichAll([review]);
    if (record === undefined) throw new Error('a review without a record');
    return record;
  };
}

/**
 * Enriches a batch of reviews, in their order. Inside, one language is read after the other, and each by one model after the other: the
 * tables of all models together are more than a processor keeps at hand (docs/performance.md).
 */
export function createBatchEnricher(options: EnrichOptions): (reviews: readonly Review[]) => ReviewRecord[] {
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

  return (reviews) => {
    const texts = reviews.map(readableText);
    const languages = texts.map(detectLanguage);
    const sentiments = texts.map((text, i) => (languages[i] === 'und' ? scoreEmoji(text) : unscored));
    const journeys = texts.map(() => nowhere);
    for (const language of readLanguages) {
      const own = placesOf(languages, language);
      if (own.length === 0) continue;
      const { score, place } = engineFor(language);
      for (const i of own) sentiments[i] = score(texts[i] ?? '');
      for (const i of own) {
        const { verified = null, source = 'unknown' } = reviews[i] ?? {};
        const bought = verified === true && source === 'marketplace';
        journeys[i] = place(texts[i] ?? '', { sentiment: sentiments[i] ?? unscored, bought });
      }
    }
    return reviews.map((review, i) => {
      const journey = journeys[i] ?? nowhere;
      const { funnel, touchpoints, relationship } = journey;
      // what was read is not always the text: it may begin with the title
      const wording = texts[i] === (review.text ?? review.title ?? '') ? journey.wording : undefined;
      const language = languages[i] ?? 'und';
      const sentiment = sentiments[i] ?? unscored;
      const response = respond(review, options);
      const record = { review, language, sentiment, funnel, touchpoints, relationship, response, wording };
      if (options.sentences !== true || !isSupported(language)) return record;
      const engine = engineFor(language);
      const sentences = quotableSentences(texts[i] ?? '');
      return { ...record, sentences: sentences.map((one) => ({ text: one, sentiment: engine.score(one) })) };
    });
  };
}

/** Where in the list the language stands. */
function placesOf(languages: readonly Language[], language: Language): number[] {
  const places: number[] = [];
  for (let i = 0; i < languages.length; i++) if (languages[i] === language) places.push(i);
  return places;
}
