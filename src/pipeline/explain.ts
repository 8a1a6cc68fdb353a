/** One text explained: its language, its score word by word, its place in the journey. */
import { createEnricher, readableText } from '../analysis/enrich.ts';
import { type WeighedLanguage, weighLanguage } from '../analysis/languages/weigh.ts';
import { type Contributions, createExplainer } from '../analysis/sentiment/explain.ts';
import { explainEmoji } from '../analysis/sentiment/explain-emoji.ts';
import { parseModel } from '../analysis/sentiment/model.ts';
import type { Context } from '../context.ts';
import type { Encoding } from '../io/open/encoding-names.ts';
import { openText } from '../io/open/text.ts';
import type { Review, ReviewRecord } from '../review.ts';
import type { LoadModel } from './models.ts';

export interface Explanation extends Pick<ReviewRecord, 'sentiment' | 'funnel' | 'touchpoints' | 'relationship'> {
  readonly schema: 'reviewkit/explanation';
  readonly version: 1;
  readonly tool: string;
  readonly text: string;
  readonly language: WeighedLanguage;
  /** Null where the text is not scored. */
  readonly contributions: Contributions | null;
}

/** Longer input is no text that somebody wants explained; what is cut off is not read. */
const mostCharacters = 4_000_000;

/** The text of standard input, in its own encoding. */
export async function readText(context: Context, encoding: Encoding | null): Promise<string> {
  const input = { name: 'standard input', path: '-', bytes: (): AsyncIterable<Uint8Array> => context.stdin };
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of (await openText(input, encoding)).chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= mostCharacters) break;
  }
  return parts.join('').trim();
}

export function explainText(text: string, loadModel: LoadModel, context: Context): Explanation {
  const { sentiment, funnel, touchpoints, relationship, review } = createEnricher({ slaMs: 1, asOf: null, loadModel })(
    reviewOf(text),
  );
  const readable = readableText(review);
  const language = weighLanguage(readable);
  return {
    schema: 'reviewkit/explanation',
    version: 1,
    tool: `reviewkit ${context.version}`,
    ...{ text, language, sentiment, contributions: contributionsOf(readable, language, loadModel) },
    ...{ funnel, touchpoints, relationship },
  };
}

function contributionsOf(text: string, { code }: WeighedLanguage, loadModel: LoadModel): Contributions | null {
  if (code === 'other') return null;
  if (code === 'und') return explainEmoji(text);
  const model = loadModel('sentiment', code);
  return model === null ? null : createExplainer(code, parseModel(model))(text);
}

/** A review of which nothing but the text is known. */
function reviewOf(text: string): Review {
  return {
    ...{ id: 'text', platformId: false, at: { file: '', line: 1, record: 1 }, platform: null, source: 'unknown' },
    ...{ product: null, author: null, text, title: null, rating: null, recommended: null, createdAt: null },
    ...{ editedAt: null, relativeDate: false, reply: null, verified: null, likes: null, label: null },
    responseKnown: false,
  };
}
