/** The executive summary: what is known, what changed and how sure that is, what to do, whom to answer today. */
import type { Report, WaitingReview } from '../../../analysis/report.ts';
import { changesIn } from '../prose/changes.ts';
import { type Prose, sayAdvice, sayChange, sayFinding } from '../prose/prose.ts';
import { escape, quoted } from './text.ts';

/** Paragraphs and lists, in the order a reader needs them. */
export function summary(report: Report, prose: Prose): string[] {
  const { headings, sentences } = prose;
  const { volume } = report;
  if (volume === undefined || volume.reviews === 0) return [escape(sentences.empty), ''];
  return [
    `## ${escape(headings.summary)}`,
    '',
    ...overview(report, prose),
    ...found(report, prose),
    ...changed(report, prose),
    ...today(report, prose),
  ];
}

function overview({ volume, ratings, sentiment, response }: Report, { sentences }: Prose): string[] {
  const said = [
    volume && sentences.volume(volume),
    ratings && sentences.ratings(ratings),
    sentiment && sentences.sentiment(sentiment),
    response && sentences.response(response),
  ];
  return [said.flatMap((sentence) => (sentence === undefined ? [] : [escape(sentence)])).join(' '), ''];
}

/** Each finding with what to do about it. */
function found(report: Report, prose: Prose): string[] {
  if (report.findings.length === 0) return [escape(prose.sentences.nothingToDo), ''];
  return [
    `### ${escape(prose.headings.found)}`,
    '',
    ...report.findings.map((finding) => {
      const advice = sayAdvice(finding, prose);
      return `- **${escape(sayFinding(finding, prose))}**${advice === null ? '' : ` ${escape(advice)}`}`;
    }),
    '',
  ];
}

function changed(report: Report, prose: Prose): string[] {
  if (report.period === undefined) return [];
  const { headings, sentences } = prose;
  const heading = [`### ${escape(headings.changed)}`, ''];
  const changes = changesIn(report, prose);
  if (changes === null) return [...heading, escape(sentences.noComparison), ''];
  const { before, now, clear, tested, tooFew } = changes;
  return [
    ...[...heading, escape(sentences.compared(before, now)), ''],
    ...(clear.length === 0
      ? [escape(sentences.noClearChange(tested))]
      : clear.map((one) => `- ${escape(sayChange(one, prose))}`)),
    ...['', escape(sentences.howSure(tested, clear.length, tooFew)), ''],
  ];
}

function today({ response }: Report, prose: Prose): string[] {
  if (response === undefined) return [];
  const { headings, sentences } = prose;
  const heading = [`### ${escape(headings.today)}`, ''];
  if (response.known === 0) return [...heading, escape(sentences.repliesUnknown), ''];
  if (response.first.length === 0) return [...heading, escape(sentences.nothingWaits), ''];
  return [
    ...heading,
    escape(sentences.answerToday(response, response.first.length)),
    '',
    ...response.first.map((review) => waiting(review, prose)),
    '',
  ];
}

function waiting({ id, stars, hours, text }: WaitingReview, { names, numbers, sentences }: Prose): string {
  const rated = stars === null ? '' : `${numbers.count(Math.round(stars))}★, `;
  const said = text.trim() === '' ? escape(names.noText) : quoted(text);
  return `- ${said} — ${rated}${escape(sentences.waitsSince(numbers.duration(hours)))} (${quoted(id, 60)})`;
}
