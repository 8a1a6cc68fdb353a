/** What customers say along the journey: what they will do, where they go next, their phrases and open questions. */
import type { FunnelSection, Phrase } from '../../../../analysis/funnel-section.ts';
import type { Prose } from '../../prose/prose.ts';
import { markup, type Html, type Piece, quoted } from '../markup.ts';
import { quotes } from '../quote.ts';
import { block } from '../section.ts';
import { table } from '../table.ts';

export function wordTables(funnel: FunnelSection, prose: Prose): Piece[] {
  return [voices(funnel, prose), transitions(funnel, prose), topics(funnel, prose), questions(funnel, prose)];
}

function voices(funnel: FunnelSection, prose: Prose): Html | null {
  const { columns, names, headings } = prose;
  return table(
    prose,
    headings.voices,
    [
      { head: columns.voice, cell: ({ voice }) => names.voices[voice] },
      { head: columns.reviews, count: ({ reviews }) => reviews },
      { head: columns.share, kind: 'share', of: ({ share }) => share },
    ],
    (funnel.advocacy?.voices ?? []).filter(({ reviews }) => reviews > 0),
  );
}

const mostRows = 10;

function transitions(funnel: FunnelSection, prose: Prose): Html | null {
  const { columns, names, headings } = prose;
  return table(
    prose,
    headings.transitions,
    [
      { head: columns.from, cell: ({ from }) => names.stages[from] },
      { head: columns.to, cell: ({ to }) => names.stages[to] },
      { head: columns.count, count: ({ count }) => count },
      { head: columns.share, kind: 'share', of: ({ share }) => share },
    ],
    (funnel.transitions?.matrix ?? []).filter(({ count }) => count > 0).slice(0, mostRows),
  );
}

const mostPhrases = 5;

function topics(funnel: FunnelSection, prose: Prose): Html | null {
  const { columns, names, headings, numbers } = prose;
  const phrases = (found: readonly Phrase[]): Piece =>
    found
      .slice(0, mostPhrases)
      .map(
        ({ phrase, reviews }) => markup`<span class="phrase">${quoted(phrase, 60)} (${numbers.count(reviews)})</span> `,
      );
  return table(
    prose,
    headings.topics,
    [
      { head: columns.touchpoint, cell: ({ touchpoint }) => names.touchpoints[touchpoint] },
      { head: columns.complaints, cell: ({ negative }) => phrases(negative) },
      { head: columns.praise, cell: ({ positive }) => phrases(positive) },
    ],
    (funnel.topics?.touchpoints ?? []).filter(({ negative, positive }) => negative.length + positive.length > 0),
  );
}

function questions(funnel: FunnelSection, prose: Prose): Html | null {
  const { names, sentences } = prose;
  const open = (funnel.questions?.stages ?? []).flatMap(({ stage, topics: asked }) =>
    asked.flatMap((topic) =>
      topic.quotes
        .filter(({ status }) => status === 'waiting')
        .map((quote) => ({ ...quote, stage, topic: topic.topic })),
    ),
  );
  const shown = open.slice(0, mostRows);
  return block('questions', prose, [
    open.length > shown.length ? markup`<p>${sentences.fewerShown(shown.length, open.length)}</p>\n` : null,
    quotes(shown, prose, ({ stage, topic }) => (topic === null ? names.stages[stage] : names.touchpoints[topic])),
  ]);
}
