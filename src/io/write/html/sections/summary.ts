/** The summary in words: what changed, how sure that is, what to do, whom to answer today. */
import type { Report } from '../../../../analysis/report.ts';
import { type Prose, sayAdvice, sayChange, sayFinding } from '../../prose/prose.ts';
import { changesIn } from '../../prose/changes.ts';
import { markup, type Html } from '../markup.ts';
import { quotes } from '../quote.ts';
import { block, list, paragraph, part } from '../section.ts';

export function summarySection(report: Report, prose: Prose): Html {
  const { sentences } = prose;
  const { volume, ratings, sentiment, response } = report;
  if (volume === undefined || volume.reviews === 0) return part('summary', prose, paragraph(sentences.empty));
  const lead = [
    sentences.volume(volume),
    ...(ratings === undefined ? [] : [sentences.ratings(ratings)]),
    ...(sentiment === undefined ? [] : [sentences.sentiment(sentiment)]),
    ...(response === undefined ? [] : [sentences.response(response)]),
  ];
  return part('summary', prose, [
    markup`<p class="lead">${lead.join(' ')}</p>\n`,
    markup`<div class="blocks">${[changed(report, prose), toDo(report, prose)]}</div>\n`,
    today(report, prose),
  ]);
}

function changed(report: Report, prose: Prose): Html | null {
  const { sentences } = prose;
  if (report.period === undefined) return null;
  const changes = changesIn(report, prose);
  if (changes === null) return block('changed', prose, [paragraph(sentences.noComparison)]);
  const { before, now, clear, tested, tooFew } = changes;
  return markup`<div>${[
    block('changed', prose, [
      paragraph(sentences.compared(before, now)),
      clear.length === 0
        ? paragraph(sentences.noClearChange(tested))
        : list(
            clear.map((figure) => markup`<span class="${figure.news ?? 'plain'}">${sayChange(figure, prose)}</span>`),
          ),
    ]),
    block('sure', prose, [paragraph(sentences.howSure(tested, clear.length, tooFew))]),
  ]}</div>`;
}

function toDo({ findings }: Report, prose: Prose): Html | null {
  if (findings.length === 0) return block('todo', prose, [paragraph(prose.sentences.nothingToDo)]);
  const items = findings.map((finding) => {
    const advice = sayAdvice(finding, prose);
    const fact = sayFinding(finding, prose);
    return advice === null ? markup`${fact}` : markup`<strong>${advice}</strong> <span class="reason">${fact}</span>`;
  });
  return block('todo', prose, [list(items)]);
}

function today({ response }: Report, prose: Prose): Html | null {
  const { sentences, numbers } = prose;
  if (response === undefined) return null;
  if (response.known === 0) return block('today', prose, [paragraph(sentences.repliesUnknown)]);
  const { first } = response;
  if (first.length === 0) return block('today', prose, [paragraph(sentences.nothingWaits)]);
  return block('today', prose, [
    paragraph(sentences.answerToday(response, first.length)),
    quotes(first, prose, ({ hours }) => sentences.waitsSince(numbers.duration(hours))),
  ]);
}
