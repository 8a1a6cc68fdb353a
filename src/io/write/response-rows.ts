/** The figures of the response section as rows; what goes into depth is there only from `latency`. */
import type { ResponsePart, ResponseSection } from '../../analysis/report.ts';
import type { Activity, BusinessFigures, Reopened, ResponseSplit } from '../../analysis/response-section.ts';
import type { Row } from './figure-rows.ts';
import { effectRows, qualityRows } from './reply-rows.ts';

type Backlog = ResponseSection['backlog'];

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

const backlogRows = (figure: string, backlog: Backlog): Row[] =>
  backlog.map(({ from, to, count }): Row => [figure, `${from}-${to ?? ''}`, count]);

const plain = [
  ...(['slaHours', 'reviews', 'known', 'answered', 'answeredAfterAsOf', 'waiting', 'afterAsOf'] as const),
  ...(['answeredUndated', 'overdue', 'dueIn24h', 'undatedWaiting'] as const),
];

export function responseRows(response: ResponseSection): Row[] {
  const { critical, logRank, slas = [], activity, reopened, business, splits = [] } = response;
  return [
    ...plain.map((figure): Row => [figure, null, response[figure]]),
    ...Object.entries(response.why).map(([why, n]): Row => ['why', why, n]),
    ['replyRate', null, response.replyRate],
    ['naiveMeanHours', null, response.naiveMeanHours],
    ...partRows('', response),
    ['critical.reviews', null, critical.reviews],
    ['critical.waiting', null, critical.waiting],
    ['critical.overdue', null, critical.overdue],
    ['critical.oldestHours', null, critical.oldestHours],
    ...partRows('critical.', critical),
    ...partRows('rest.', response.rest),
    ...Object.entries(logRank ?? {}).map(([figure, value]): Row => [`logRank.${figure}`, null, value]),
    ...slas.flatMap(({ slaHours, critical: bad, rest, ...all }) => [
      ...partRows(`sla=${slaHours}h/`, all),
      ...partRows(`sla=${slaHours}h/critical.`, bad),
      ...partRows(`sla=${slaHours}h/rest.`, rest),
    ]),
    ...backlogRows('backlog', response.backlog),
    ...response.oldest.map(({ id, hours }): Row => ['oldest', id, hours]),
    ...response.first.map(({ id, hours }): Row => ['first', id, hours]),
    ...(response.quality ? qualityRows(response.quality) : []),
    ...(response.effect ? effectRows(response.effect) : []),
    ...(activity ? activityRows(activity) : []),
    ...(reopened ? reopenedRows(reopened) : []),
    ...(business ? businessRows(business) : []),
    ...splits.flatMap(splitRows),
  ];
}

function activityRows({ sent, undated, weeks, months }: Activity): Row[] {
  return [
    ['activity.sent', null, sent],
    ['activity.undated', null, undated],
    ...[...weeks, ...months].flatMap(({ key, ...counts }) =>
      Object.entries(counts).map(([figure, n]): Row => [`activity.${figure}`, key, n]),
    ),
  ];
}

function reopenedRows({ backlog, oldest, ...counts }: Reopened): Row[] {
  return [
    ...Object.entries(counts).map(([figure, n]): Row => [`reopened.${figure}`, null, n]),
    ...backlogRows('reopened.backlog', backlog),
    ...oldest.map(({ id, hours }): Row => ['reopened.oldest', id, hours]),
  ];
}

function businessRows({ critical, rest, slas, ...plainFigures }: BusinessFigures): Row[] {
  const rows = (prefix: string, figures: object): Row[] =>
    Object.entries(figures).map(([figure, value]: [string, string | number | null]) => [prefix + figure, null, value]);
  return [
    ...rows('business.', plainFigures),
    ...rows('business.critical.', critical),
    ...rows('business.rest.', rest),
    ...slas.flatMap(({ days, within, km, critical: bad }): Row[] => [
      [`business.sla=${days}bd/within`, null, within],
      [`business.sla=${days}bd/within.open`, null, within.open],
      [`business.sla=${days}bd/km.within`, null, km],
      [`business.sla=${days}bd/critical.within`, null, bad.within],
      [`business.sla=${days}bd/critical.km.within`, null, bad.km],
    ]),
  ];
}

function splitRows({ by, key, rest, backlog, ...split }: ResponseSplit): Row[] {
  const group = `${by}=${rest ? '(other)' : (key ?? '')}/`;
  const counts = (['reviews', 'answered', 'waiting', 'overdue', 'dueIn24h'] as const).map((figure): Row => [
    group + figure,
    null,
    split[figure],
  ]);
  return [
    ...counts,
    [`${group}replyRate`, null, split.replyRate],
    ...partRows(group, split),
    ...backlogRows(`${group}backlog`, backlog),
  ];
}
