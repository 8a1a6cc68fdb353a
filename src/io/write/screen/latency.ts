/** The response screen: who was answered, how fast, who was left waiting, and what cannot be known. */
import type { Report, ResponseSection } from '../../../analysis/report.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import type { ReportOptions } from '../format.ts';
import { date } from '../words/dates.ts';
import { count, duration, plural, promise, quantile } from '../words/numbers.ts';
import { community } from './community.ts';
import { arithmetic, headline, reviewsIn } from './headline.ts';
import { activity } from './latency-activity.ts';
import { business } from './latency-business.ts';
import { criticalFirst, promises } from './latency-promises.ts';
import { groupsByResponse, splits } from './latency-splits.ts';
import { reopened, reviewsOf, waitingBy, waitingByAge } from './latency-waiting.ts';
import { parted, quiet, span, strong, wrap, type Line } from './line.ts';
import { problems } from './problems.ts';
import { rates } from './rates.ts';
import { replies } from './replies.ts';
import { unknown } from './response.ts';

/** Everything the report knows about answers. */
export function latency(report: Report, { bidi, problems: first }: ReportOptions, width: number): Line[] {
  const { response } = report;
  const top = [...headline(report, width), ...arithmetic(report.inputs, report.chosen, width)];
  const parts = response === undefined || response.known === 0 ? [] : sections(response, report, width, bidi);
  const rhythm = report.community && report.chosen > 0 ? community(report.community, width) : [];
  return parted([top, ...parts, rhythm, problems(report.problems, first, width)]);
}

function sections(response: ResponseSection, report: Report, width: number, bidi: Bidi): Line[][] {
  return [
    [...answered(response, report.asOf, width), ...unknown(response, width)],
    promises(response, width, bidi),
    criticalFirst(response, width, bidi),
    ...(response.business ? [business(response, response.business, width, bidi)] : []),
    waitingByAge(response, width),
    waitingBy(response, width, bidi),
    reviewsOf('Waiting longest', response.oldest, width, bidi),
    reviewsOf('Answer first: critical reviews that wait', response.first, width, bidi),
    ...(response.reopened ? [reopened(response.reopened, response.slaHours, width, bidi)] : []),
    ...(response.quality ? [replies(response.quality, response.effect, width, bidi)] : []),
    ...(response.activity ? [activity(response.activity, report.chosen < reviewsIn(report.inputs), width, bidi)] : []),
    ...splits(response, width, bidi),
    groupsByResponse(report.groups, width, bidi),
  ];
}

function answered(response: ResponseSection, asOf: string | null, width: number): Line[] {
  const { slaHours, replyRate, within, km, naiveMeanHours, answeredAfterAsOf } = response;
  const sla = promise(slaHours);
  const rows = [
    { label: 'replied at all', estimate: replyRate, tone: 'accent', note: 'whenever it came' },
    { label: `within ${sla}`, estimate: within, tone: 'accent', note: `${count(within.open)} still open` },
    { label: 'Kaplan–Meier', estimate: km.within, tone: 'quiet', note: 'incl. the waiting' },
  ] as const;
  const quantiles = [
    `median ${quantile(km.medianHours)}`,
    `three quarters ${quantile(km.p75Hours)}`,
    `nine in ten ${quantile(km.p90Hours)}`,
  ].join(' · ');
  const notes = [
    ...(naiveMeanHours === null
      ? []
      : [`mean of the replies given: ${duration(naiveMeanHours)} (flattering: leaves out who still waits)`]),
    ...(answeredAfterAsOf === 0
      ? []
      : [`${plural(answeredAfterAsOf, 'reply', 'replies')} later than that day: they count as waiting`]),
  ];
  return [
    [strong('Answers'), quiet(`  promise ${sla}${asOf === null ? '' : ` · as of ${date(asOf)}`}`)],
    ...rates(rows, width),
    ...(km.within.n === 0 ? [] : wrap([span(`  ${quantiles}`)], width, 4)),
    ...notes.flatMap((note) => wrap([quiet(`  ${note}`)], width, 4)),
  ];
}
