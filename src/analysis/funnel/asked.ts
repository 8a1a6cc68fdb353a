/** What people ask and ask for: how much of it, about what, and what nobody has answered. */
import type { Response, Stage, TouchpointId } from '../../review.ts';
import { touchpointIds } from '../../review.ts';
import type { AskedText, AskedTopic } from '../funnel-section.ts';
import { byPlace } from '../metrics/shortlist.ts';
import type { Estimate } from '../report.ts';
import { wilson } from '../statistics/wilson.ts';
import { enough } from './matters.ts';
import type { Heard } from './part.ts';
import { keepDistinct, type Quote, quotedOf, quoteOf } from './quoted.ts';
import { allStages } from './stage-map.ts';
import { topicOf } from './topic-of.ts';

interface AskedQuote extends Quote {
  readonly stage: Stage | 'unclear';
  readonly status: Response['status'];
  readonly likes: number;
  /** Of the submission, in ms; null where unknown. */
  readonly ms: number | null;
}

interface Cell {
  readonly stage: Stage | 'unclear';
  readonly topic: TouchpointId | null;
  reviews: number;
  answered: number;
  waiting: number;
  readonly quotes: AskedQuote[];
}

/** One cell per stage and topic that was met; at most 78. */
export type AskedState = Cell[];

const statuses = ['waiting', 'unknown', 'answered'] as const satisfies readonly Response['status'][];

/** Unanswered first; of these what most readers agree with, then the newest. */
function openFirst(a: AskedQuote, b: AskedQuote): number {
  return (
    statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
    b.likes - a.likes ||
    (b.ms ?? -Infinity) - (a.ms ?? -Infinity) ||
    byPlace(a, b)
  );
}

function cellFor(state: AskedState, stage: Stage | 'unclear', topic: TouchpointId | null): Cell {
  let cell = state.find((known) => known.stage === stage && known.topic === topic);
  if (cell === undefined) state.push((cell = { stage, topic, reviews: 0, answered: 0, waiting: 0, quotes: [] }));
  return cell;
}

export function addAsked(state: AskedState, { record }: Heard, words: string, most: number): void {
  const { review, funnel, response, language, touchpoints } = record;
  const cell = cellFor(state, funnel.stage, topicOf(words, language, touchpoints));
  cell.reviews++;
  if (response.status === 'answered') cell.answered++;
  if (response.status === 'waiting') cell.waiting++;
  const quote = {
    ...quoteOf(record, words),
    ...{ stage: funnel.stage, status: response.status, likes: review.likes ?? 0, ms: review.createdAt?.ms ?? null },
  };
  const last = cell.quotes[most - 1];
  if (last === undefined || openFirst(quote, last) < 0) keepDistinct(cell.quotes, quote, openFirst, most);
}

export function mergeAsked(into: AskedState, from: AskedState, most: number): void {
  for (const cell of from) {
    const known = cellFor(into, cell.stage, cell.topic);
    known.reviews += cell.reviews;
    known.answered += cell.answered;
    known.waiting += cell.waiting;
    for (const quote of cell.quotes) keepDistinct(known.quotes, quote, openFirst, most);
  }
}

interface Sum {
  readonly reviews: number;
  readonly open: number;
  readonly answered: Estimate;
}

export function sumOf(cells: readonly Cell[]): Sum {
  let reviews = 0;
  let answered = 0;
  let open = 0;
  for (const cell of cells) {
    reviews += cell.reviews;
    answered += cell.answered;
    open += cell.waiting;
  }
  return { reviews, open, answered: enough(wilson(answered, answered + open)) };
}

/** By topic, whatever the stage: most open ones first, then most reviews; what is about no touchpoint comes last. */
export function topicsOf(cells: readonly Cell[], most: number): readonly AskedTopic[] {
  const rows: AskedTopic[] = [];
  for (const topic of [...touchpointIds, null]) {
    const own = cells.filter((cell) => cell.topic === topic);
    if (own.length === 0) continue;
    const quotes: AskedQuote[] = [];
    for (const cell of own) for (const quote of cell.quotes) keepDistinct(quotes, quote, openFirst, most);
    rows.push({ topic, ...sumOf(own), quotes: quotes.map(shown) });
  }
  return rows.sort(
    (a, b) => Number(a.topic === null) - Number(b.topic === null) || b.open - a.open || b.reviews - a.reviews,
  );
}

/** By stage, in the order of the journey. */
export function stagesOf(cells: readonly Cell[], most: number) {
  return allStages.flatMap((stage) => {
    const own = cells.filter((cell) => cell.stage === stage);
    return own.length === 0 ? [] : [{ stage, ...sumOf(own), topics: topicsOf(own, most) }];
  });
}

function shown(quote: AskedQuote): AskedText {
  return { ...quotedOf(quote), stage: quote.stage, status: quote.status };
}
