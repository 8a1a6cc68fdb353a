/** All tables, in the order of the questions they answer. */
import { figuresIn } from '../../../../analysis/change/change.ts';
import type { Estimate, PeriodReport, Report, Sections } from '../../../../analysis/report.ts';
import { nameGroup } from '../../prose/names.ts';
import { type Prose, sayFigures } from '../../prose/prose.ts';
import { timesKnown } from '../../prose/response.ts';
import { markup, type Html, type Piece, quoted } from '../markup.ts';
import { part } from '../section.ts';
import { estimateCell, table, type TableColumn } from '../table.ts';
import { communityTables } from './community-tables.ts';
import { journeyTables } from './journey-tables.ts';
import { responseTables } from './response-tables.ts';
import { voiceBlocks } from './voices.ts';

export function tablesSection(report: Report, prose: Prose): Html {
  const tables: Piece[] = [
    ...[periodTable(report, prose), changeTable(report, prose), ...journeyTables(report, prose)],
    ...[...responseTables(report, prose), sourceTable(report, prose), languageTable(report, prose)],
    ...[groupTable(report, prose), ...communityTables(report, prose), ...voiceBlocks(report, prose)],
  ];
  return part('tables', prose, markup`<div class="flow">${tables}</div>\n`);
}

/** What is said of every period and every group. */
function overview<Row extends Partial<Sections>>(prose: Prose): TableColumn<Row>[] {
  const { columns } = prose;
  return [
    { head: columns.reviews, count: ({ volume }) => volume?.reviews ?? 0 },
    { head: columns.stars, kind: 'mean', of: ({ ratings }) => ratings?.mean },
    { head: columns.net, kind: 'net', of: ({ sentiment }) => sentiment?.net },
    { head: columns.replyRate, kind: 'share', of: ({ response }) => response?.replyRate },
    { head: columns.within, kind: 'share', of: inTime },
  ];
}

/** A share that leaves out every answer there was is not shown. */
function inTime({ response }: Partial<Sections>): Estimate | undefined {
  return response !== undefined && timesKnown(response) ? response.within : undefined;
}

function periodTable({ periods }: Report, prose: Prose): Html | null {
  const { headings, columns, dates, sentences } = prose;
  const name = ({ from, to, complete }: PeriodReport): Piece => [
    dates.span(from, to),
    complete ? null : markup` <small>${sentences.incomplete}</small>`,
  ];
  return table(
    prose,
    headings.periods,
    [{ head: columns.period, cell: name }, ...overview<PeriodReport>(prose)],
    periods ?? [],
  );
}

function changeTable({ change }: Report, prose: Prose): Html | null {
  const { headings, columns, names, numbers } = prose;
  const figures = change == null ? [] : figuresIn(change).filter(({ old, new: now }) => old.n + now.n > 0);
  const rows = figures.map((figure) => ({ ...sayFigures(figure, prose), figure }));
  return table(
    prose,
    headings.allChanges,
    [
      { head: columns.figure, cell: ({ name }) => name },
      { head: columns.before, setting: 'figure', cell: ({ kind, figure }) => estimateCell(kind, figure.old, prose) },
      { head: columns.now, setting: 'figure', cell: ({ kind, figure }) => estimateCell(kind, figure.new, prose) },
      { head: columns.difference, setting: 'figure', cell: ({ difference }) => difference },
      {
        head: columns.verdict,
        setting: 'word',
        cell: ({ figure: { verdict, news } }) => [
          names.verdicts[verdict],
          news === null ? null : markup` <strong class="${news}">${names.news[news]}</strong>`,
        ],
      },
      {
        head: columns.adjusted,
        setting: 'figure',
        cell: ({ figure: { adjusted } }) => (adjusted === null ? '–' : numbers.probability(adjusted)),
      },
    ],
    rows,
  );
}

function sourceTable({ sources }: Report, prose: Prose): Html | null {
  const { headings, columns, names } = prose;
  return table(
    prose,
    headings.sources,
    [
      { head: columns.source, cell: ({ source }) => names.sources[source] },
      { head: columns.reviews, count: ({ reviews }) => reviews },
      { head: columns.stars, kind: 'mean', of: ({ mean }) => mean },
      { head: columns.net, kind: 'net', of: ({ net }) => net },
    ],
    (sources ?? []).filter(({ reviews }) => reviews > 0),
  );
}

function languageTable({ sentiment }: Report, prose: Prose): Html | null {
  const { headings, columns, names } = prose;
  return table(
    prose,
    headings.languages,
    [
      { head: columns.language, cell: ({ language }) => names.languages[language] },
      { head: columns.reviews, count: ({ reviews }) => reviews },
      { head: columns.coverage, count: ({ scored }) => scored },
      { head: columns.net, kind: 'net', of: ({ net }) => net },
    ],
    (sentiment?.languages ?? []).filter(({ reviews }) => reviews > 0),
  );
}

/** More groups than anybody reads are left to the JSON and CSV of the same report. */
const mostGroups = 50;

function groupTable({ groups }: Report, prose: Prose): Piece {
  const { headings, columns, names, numbers, sentences } = prose;
  type Group = Report['groups'][number];
  const name = ({ by, key, rest }: Group): Piece => {
    const known = nameGroup(by, key, rest, names, numbers.digits);
    return known === key ? quoted(key) : known;
  };
  const by = groups[0]?.by ?? '';
  const head = isGrouping(by, names.groupings) ? names.groupings[by] : columns.group;
  const shown = groups.slice(0, mostGroups);
  return [
    table(prose, `${headings.groups}: ${head}`, [{ head, cell: name }, ...overview<Group>(prose)], shown),
    groups.length > shown.length ? markup`<p>${sentences.fewerShown(shown.length, groups.length)}</p>\n` : null,
  ];
}

function isGrouping<Names extends object>(by: string, names: Names): by is Extract<keyof Names, string> {
  return Object.hasOwn(names, by);
}
