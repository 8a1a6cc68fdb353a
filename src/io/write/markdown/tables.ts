/** The figures of a report as tables. */
import { figuresIn } from '../../../analysis/change/change.ts';
import type { Report, Sections } from '../../../analysis/report.ts';
import { nameGroup } from '../prose/names.ts';
import { type Prose, sayFigures } from '../prose/prose.ts';
import { timesKnown } from '../prose/response.ts';
import { type Columns, table } from './table.ts';
import { escape, quoted } from './text.ts';

/** Longer tables belong into the JSON. */
const mostRows = 100;

/** What every period and group is told by. */
function overview<Row extends Partial<Sections>>({ count, estimate }: Columns<Row>) {
  return [
    count('reviews', ({ volume }) => volume?.reviews),
    estimate('stars', 'mean', ({ ratings }) => ratings?.mean),
    estimate('net', 'net', ({ sentiment }) => sentiment?.net),
    estimate('replyRate', 'share', ({ response }) => response?.replyRate),
    estimate('within', 'share', ({ response }) =>
      response !== undefined && timesKnown(response) ? response.within : undefined,
    ),
  ];
}

export function tables(report: Report, prose: Prose): string[] {
  return [
    ...keyFigures(report, prose),
    ...overTime(report, prose),
    ...journey(report, prose),
    ...groups(report, prose),
  ];
}

function keyFigures({ volume, ratings, sentiment, response }: Report, prose: Prose): string[] {
  const { headings, keyFigures: names, numbers } = prose;
  const rows: (readonly [name: string, value: string])[] = [];
  if (volume !== undefined) rows.push([names.reviews, numbers.count(volume.reviews)]);
  if (ratings !== undefined)
    rows.push([names.stars, numbers.mean(ratings.mean)], [names.csat, numbers.share(ratings.csat)]);
  if (sentiment !== undefined) rows.push([names.net, numbers.net(sentiment.net)]);
  if (response !== undefined && response.known > 0) {
    rows.push([names.replyRate, numbers.share(response.replyRate)]);
    if (timesKnown(response)) {
      rows.push([names.within, numbers.share(response.within)]);
      rows.push([names.critical, numbers.share(response.critical.within)]);
      rows.push([names.median, numbers.quantile(response.km.medianHours)]);
    }
    rows.push([names.waiting, numbers.count(response.waiting)]);
  }
  return table(`## ${escape(headings.figures)}`, rows, prose, ({ words, figure }) => [
    words('figure', ([name]) => name),
    figure('value', ([, value]) => value),
  ]);
}

function overTime({ periods = [], change }: Report, prose: Prose): string[] {
  const { headings, names, dates, sentences } = prose;
  const figures = change === undefined || change === null ? [] : figuresIn(change);
  return [
    ...table(`## ${escape(headings.periods)}`, periods, prose, (make) => [
      make.words('period', ({ from, to, complete }) => {
        const span = dates.span(from, to);
        return complete ? span : `${span} (${sentences.incomplete})`;
      }),
      ...overview(make),
    ]),
    ...table(`## ${escape(headings.allChanges)}`, figures, prose, ({ words, figure }) => [
      words('figure', (one) => sayFigures(one, prose).name),
      figure('before', (one) => sayFigures(one, prose).before),
      figure('now', (one) => sayFigures(one, prose).now),
      figure('difference', (one) => sayFigures(one, prose).difference),
      words('verdict', ({ verdict }) => names.verdicts[verdict]),
    ]),
  ];
}

function journey(report: Report, prose: Prose): string[] {
  const { headings, names } = prose;
  const { funnel, touchpoints = [], relationships = [], sources = [] } = report;
  const mentioned = touchpoints.filter(({ reviews }) => reviews > 0);
  return [
    ...table(`## ${escape(headings.stages)}`, funnel?.stages ?? [], prose, ({ words, count, estimate }) => [
      words('stage', ({ stage }) => names.stages[stage]),
      count('reviews', ({ reviews }) => reviews),
      estimate('share', 'share', ({ share }) => share),
    ]),
    ...table(`## ${escape(headings.touchpoints)}`, mentioned, prose, ({ words, count, estimate }) => [
      words('touchpoint', ({ id }) => names.touchpoints[id]),
      count('reviews', ({ reviews }) => reviews),
      count('positive', ({ positive }) => positive),
      count('negative', ({ negative }) => negative),
      estimate('net', 'net', ({ net }) => net),
    ]),
    ...table(`## ${escape(headings.relationships)}`, relationships, prose, ({ words, count, estimate }) => [
      words('relationship', ({ relationship }) => names.relationships[relationship]),
      count('reviews', ({ reviews }) => reviews),
      estimate('share', 'share', ({ share }) => share),
    ]),
    ...table(`## ${escape(headings.sources)}`, sources, prose, ({ words, count, estimate }) => [
      words('source', ({ source }) => names.sources[source]),
      count('reviews', ({ reviews }) => reviews),
      estimate('stars', 'mean', ({ mean }) => mean),
      estimate('net', 'net', ({ net }) => net),
    ]),
  ];
}

function groups(report: Report, prose: Prose): string[] {
  const { headings, names, numbers, sentences } = prose;
  const all = report.groups.length;
  const shown = table(`## ${escape(headings.groups)}`, report.groups.slice(0, mostRows), prose, (make) => [
    make.ready('group', ({ by, key, rest }) => quoted(nameGroup(by, key, rest, names, numbers.digits), 60)),
    ...overview(make),
  ]);
  return all > mostRows ? [...shown, escape(sentences.fewerShown(mostRows, all)), ''] : shown;
}
