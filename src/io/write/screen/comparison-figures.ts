/** Figures then and now, side by side, with what may be said of the difference. */
import { figuresIn } from '../../../analysis/change/change.ts';
import type { FigureChange } from '../../../analysis/change/figure-change.ts';
import type { Comparison } from '../../../pipeline/compare.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { differenceWords, figureName, pWords, sideWords, verdictWords } from '../comparison-words.ts';
import { count, plural } from '../words/numbers.ts';
import { grid, type Column } from './grid.ts';
import { quiet, span, strong, unbroken, wrap, type Line, type Tone } from './line.ts';

/** What a screen of this many columns has room for: the p, the intervals of both sides, that of the change. */
const room = { p: 114, sides: 102, change: 76 } as const;
const mostSegments = 12;

/** What has a place on the first table, whether it changed or not. */
const isHeadline = ({ path }: FigureChange): boolean => /^(?:ratings|sentiment|response|community)\./.test(path);

/** Stars, sentiment and answers; figures that neither side has are left out. */
export function headlineFigures({ change, slaHours }: Comparison, width: number, bidi: Bidi): Line[] {
  const rows = figuresIn(change).filter((figure) => isHeadline(figure) && figure.old.n + figure.new.n > 0);
  return rows.length === 0 ? [] : [[strong('Figures')], ...table(rows, slaHours, width, bidi)];
}

/** Stages, touchpoints and relationships: those that changed clearly, and the names of the others. */
export function journeyFigures({ change, slaHours }: Comparison, width: number, bidi: Bidi): Line[] {
  const rows = figuresIn(change).filter((figure) => !isHeadline(figure));
  const clear = rows.filter(({ significant }) => significant);
  const names = (verdict: FigureChange['verdict']): string =>
    rows
      .filter((figure) => figure.verdict === verdict)
      .map(({ path }) => unbroken(figureName(path, slaHours)))
      .join(' · ');
  const listed = (title: string, list: string): Line[] =>
    list === '' ? [] : wrap([span(`  ${title}  `), quiet(list)], width, 4);
  const lines = [
    ...(clear.length === 0 ? [] : table(clear, slaHours, width, bidi)),
    ...listed('no clear change', names('no-clear-change')),
    ...listed('too few to tell', names('too-few')),
  ];
  return lines.length === 0 ? [] : [[strong('Journey')], ...lines];
}

/** Of all figures of all groups, those that changed clearly. */
export function segments({ groups, slaHours }: Comparison, width: number, bidi: Bidi): Line[] {
  const [first] = groups;
  if (first === undefined) return [];
  const all = groups.map(({ key, rest, change }) => ({
    name: rest ? 'all other' : (key ?? 'unknown'),
    figures: figuresIn(change),
  }));
  const clear = all.flatMap(({ name, figures }) =>
    figures.filter(({ significant }) => significant).map((figure) => ({ name, figure })),
  );
  const told = all.filter(({ figures }) => figures.some(({ p }) => p !== null)).length;
  const still = told - new Set(clear.map(({ name }) => name)).size;
  const shown = clear.sort((a, b) => (a.figure.adjusted ?? 1) - (b.figure.adjusted ?? 1)).slice(0, mostSegments);
  const columns = [...columnsFor(width), { name: first.by }];
  const rows = shown.map(({ name, figure }) => [...rowOf(figure, slaHours, width), span(name)]);
  const few = all.length - told;
  const summary = [
    ...(clear.length > shown.length ? [`and ${plural(clear.length - shown.length, 'more clear change')}`] : []),
    `no clear change in ${count(still)} of ${plural(all.length, 'group')}`,
    ...(few === 0 ? [] : [`too few to tell in ${count(few)}`]),
  ].join(' · ');
  return [
    [strong(`By ${first.by}`)],
    ...(rows.length === 0 ? [] : grid(columns, rows, width, bidi)),
    ...wrap([quiet(`  ${summary}`)], width, 4),
  ];
}

function table(rows: readonly FigureChange[], slaHours: number, width: number, bidi: Bidi): Line[] {
  const lines = rows.map((figure) => rowOf(figure, slaHours, width));
  return grid(columnsFor(width), lines, width, bidi);
}

function columnsFor(width: number): readonly Column[] {
  const columns = [{ name: '' }, { name: 'then' }, { name: 'now' }, { name: 'change' }, { name: 'clear change?' }];
  return width < room.p ? columns : [...columns, { name: 'adjusted' }];
}

function rowOf(figure: FigureChange, slaHours: number, width: number): Line {
  const { significant, news, verdict } = figure;
  const tone: Tone = news === 'better' ? 'good' : news === 'worse' ? 'bad' : significant ? 'strong' : 'quiet';
  const cells = [
    span(figureName(figure.path, slaHours)),
    quiet(sideWords(figure, figure.old, width >= room.sides)),
    span(sideWords(figure, figure.new, width >= room.sides)),
    span(verdict === 'too-few' ? '' : differenceWords(figure, width >= room.change), tone),
    span(verdictWords(figure), tone),
  ];
  return width < room.p ? cells : [...cells, quiet(pWords(figure.adjusted))];
}
