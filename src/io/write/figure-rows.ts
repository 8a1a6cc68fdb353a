/** Section by section, the figures of a report as rows. */
import type { Estimate, ResponsePart, ResponseSection, Sections } from '../../analysis/report.ts';
import type { Cell } from './cells.ts';
import { sentimentRows } from './sentiment-rows.ts';

/** Figure, key and either a plain value or an estimate. */
export type Row = readonly [figure: string, key: string | number | null, value: Cell | Estimate];
type Counts = Readonly<Record<string, number>>;

const counts = (figure: string, of: Counts): Row[] => Object.entries(of).map(([key, n]) => [figure, key, n]);

function partRows(name: string, { within, km }: ResponsePart): Row[] {
  return [
    [`${name}within`, null, within],
    [`${name}within.open`, null, within.open],
    [`${name}km.within`, null, km.within],
    [`${name}km.medianHours`, null, km.medianHours],
    [`${name}km.p75Hours`, null, km.p75Hours],
    [`${name}km.p90Hours`, null, km.p90Hours],
  ];
}

const plain = [
  ...([
    'slaHours',
    'reviews',
    'known',
    'answered',
    'answeredAfterAsOf',
    'waiting',
    'afterAsOf',
    'answeredUndated',
  ] as const),
  ...(['overdue', 'dueIn24h', 'undatedWaiting'] as const),
];

function responseRows(response: ResponseSection): Row[] {
  const { critical } = response;
  return [
    ...plain.map((figure): Row => [figure, null, response[figure]]),
    ...counts('why', response.why),
    ['replyRate', null, response.replyRate],
    ['naiveMeanHours', null, response.naiveMeanHours],
    ...partRows('', response),
    ['critical.reviews', null, critical.reviews],
    ['critical.waiting', null, critical.waiting],
    ['critical.overdue', null, critical.overdue],
    ['critical.oldestHours', null, critical.oldestHours],
    ...partRows('critical.', critical),
    ...partRows('rest.', response.rest),
    ...response.backlog.map(({ from, to, count }): Row => ['backlog', `${from}-${to ?? ''}`, count]),
    ...response.oldest.map(({ id, hours }): Row => ['oldest', id, hours]),
    ...response.first.map(({ id, hours }): Row => ['first', id, hours]),
  ];
}

/** Section → its rows. */
export const figureRows: { readonly [S in keyof Sections]: (section: Sections[S]) => readonly Row[] } = {
  volume: (v) => [
    ['reviews', null, v.reviews],
    ['withText', null, v.withText],
    ['undated', null, v.undated],
    ['from', null, v.from],
    ['to', null, v.to],
    ...counts('languages', v.languages),
    ...v.platforms.map(({ platform, reviews }): Row => ['platforms', platform, reviews]),
  ],
  ratings: (r) => [
    ['mean', null, r.mean],
    ['csat', null, r.csat],
    ['recommended', null, r.recommended],
    ['unrated', null, r.unrated],
    ...r.stars.map(({ stars, reviews }): Row => ['stars', stars, reviews]),
    ...r.scales.map((scale): Row => ['scale', null, scale]),
  ],
  sentiment: sentimentRows,
  funnel: (f) => [
    ...f.stages.flatMap(({ stage, reviews, share }): Row[] => [
      ['stages.reviews', stage, reviews],
      ['stages.share', stage, share],
    ]),
    ['unread', null, f.unread],
  ],
  touchpoints: (rows) =>
    rows.flatMap(({ id, reviews, positive, negative, neutral, net }): Row[] => [
      ...Object.entries({ reviews, positive, negative, neutral }).map(([figure, n]): Row => [figure, id, n]),
      ['net', id, net],
    ]),
  relationships: (rows) =>
    rows.flatMap(({ relationship, reviews, share }): Row[] => [
      ['reviews', relationship, reviews],
      ['share', relationship, share],
    ]),
  response: responseRows,
  sources: (rows) =>
    rows.flatMap(({ source, reviews, mean, net }): Row[] => [
      ['reviews', source, reviews],
      ['mean', source, mean],
      ['net', source, net],
    ]),
};
