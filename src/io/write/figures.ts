/** A report as one tidy table: a row per figure, the same for CSV and TSV. */
import type { Report, Sections } from '../../analysis/report.ts';
import type { Cell } from './cells.ts';
import { figureRows, type Row } from './figure-rows.ts';

export const figureColumns: readonly string[] = ['section', 'figure', 'key', 'value', 'low', 'high', 'n'];

function cellsOf(section: string, [figure, key, value]: Row): Cell[] {
  if (typeof value !== 'object' || value === null) return [section, figure, key, value, null, null, null];
  return [section, figure, key, value.value, value.low, value.high, value.n];
}

function rowsOf<Section>(
  name: string,
  section: Section | undefined,
  rows: (section: Section) => readonly Row[],
): Cell[][] {
  return section === undefined ? [] : rows(section).map((row) => cellsOf(name, row));
}

function allSections(prefix: string, from: Partial<Sections>): Cell[][] {
  return [
    ...rowsOf(`${prefix}volume`, from.volume, figureRows.volume),
    ...rowsOf(`${prefix}ratings`, from.ratings, figureRows.ratings),
    ...rowsOf(`${prefix}sentiment`, from.sentiment, figureRows.sentiment),
    ...rowsOf(`${prefix}funnel`, from.funnel, figureRows.funnel),
    ...rowsOf(`${prefix}touchpoints`, from.touchpoints, figureRows.touchpoints),
    ...rowsOf(`${prefix}relationships`, from.relationships, figureRows.relationships),
    ...rowsOf(`${prefix}response`, from.response, figureRows.response),
    ...rowsOf(`${prefix}sources`, from.sources, figureRows.sources),
    ...rowsOf(`${prefix}community`, from.community, figureRows.community),
  ];
}

/** Every figure of the report as cells under `figureColumns`. The sections of a group are named `product=org.example/ratings`; `(other)` holds the groups beyond the limit. */
export function figuresOf(report: Report): Cell[][] {
  const { inputs, problems, findings, groups } = report;
  const inputRow = (file: string, figure: string, value: number): Cell[] => cellsOf('inputs', [figure, file, value]);
  return [
    cellsOf('report', ['asOf', null, report.asOf]),
    cellsOf('report', ['chosen', null, report.chosen]),
    ...inputs.flatMap(({ file, rows, reviews, replies, duplicates, setAside, rejected }) =>
      Object.entries({ rows, reviews, replies, duplicates, setAside, rejected }).map(([figure, n]) =>
        inputRow(file, figure, n),
      ),
    ),
    ...allSections('', report),
    ...groups.flatMap((group) => allSections(`${group.by}=${group.rest ? '(other)' : (group.key ?? '')}/`, group)),
    ...findings.flatMap(({ code, facts }) =>
      Object.entries(facts).map(([fact, value]) => cellsOf('findings', [code, fact, value])),
    ),
    ...problems.map(({ code, count }) => cellsOf('problems', [code, null, count])),
  ];
}
