/** Who is answered how fast: a table for each breakdown. */
import type { Report, ResponsePart, ResponseSection } from '../../../analysis/report.ts';
import type { ResponseSplit, SplitName } from '../../../analysis/response-section.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { languageName } from '../words/languages.ts';
import { count, percent, promise, quantile, share } from '../words/numbers.ts';
import { grid, type Column } from './grid.ts';
import { quiet, span, strong, type Line } from './line.ts';

/** With fewer closed windows a share says next to nothing. */
const fewCases = 10;
const shownGroups = 8;
/** Weeks are a series: the last quarter of a year. */
const shownWeeks = 13;

const titles: readonly (readonly [SplitName, string])[] = [
  ['stars', 'star'],
  ['sentiment', 'sentiment'],
  ['stage', 'stage'],
  ['language', 'language'],
  ['product', 'product'],
  ['platform', 'platform'],
  ['week', 'week'],
];

interface Row extends ResponsePart {
  readonly name: string;
  readonly reviews: number;
  readonly replied: number | null;
  readonly waiting: number;
  readonly overdue: number;
}

/** Raw text: a product may be in any script. */
export function splitName({ by, key, rest }: Pick<ResponseSplit, 'key' | 'rest'> & { readonly by: string }): string {
  if (rest) return 'all other';
  if (key === null) return by === 'stars' ? 'no stars' : 'unknown';
  if (by === 'language') return languageName(key);
  return by === 'stars' ? `${key}★` : key;
}

/** One table for each breakdown with at least two groups. */
export function splits({ splits: all = [], slaHours }: ResponseSection, width: number, bidi: Bidi): Line[][] {
  return titles.map(([by, title]) => {
    const rows = all
      .filter((split) => split.by === by)
      .map((split) => ({ ...split, name: splitName(split), replied: split.replyRate.value }));
    return block(title, rows, by === 'stars' || by === 'week', slaHours, width, bidi);
  });
}

/** The groups of --by, where they are not told already. */
export function groupsByResponse(groups: Report['groups'], width: number, bidi: Bidi): Line[] {
  const by = groups[0]?.by;
  if (by === undefined || titles.some(([name]) => name === by)) return [];
  const rows = groups.flatMap(({ key, rest, response }): Row[] =>
    response === undefined
      ? []
      : [
          {
            ...response,
            name: splitName({ by, key, rest }),
            reviews: response.known,
            replied: response.replyRate.value,
          },
        ],
  );
  return block(by, rows, by === 'month', groups[0]?.response?.slaHours ?? 0, width, bidi);
}

/** Series keep their order, everything else comes with most reviews first. A single group says nothing new. */
function block(
  title: string,
  all: readonly Row[],
  series: boolean,
  slaHours: number,
  width: number,
  bidi: Bidi,
): Line[] {
  if (all.length < 2) return [];
  const shown = series ? all.slice(-shownWeeks) : all.toSorted((a, b) => b.reviews - a.reviews).slice(0, shownGroups);
  const columns = figures(slaHours).filter(([, , least]) => width >= least);
  const left = all.length - shown.length;
  return [
    [strong(`By ${title}`)],
    ...grid(
      columns.map(([column]) => column),
      shown.map((row) => columns.map(([, cell]) => span(cell(row)))),
      width,
      bidi,
    ),
    ...(left === 0 ? [] : [[quiet(`  and ${count(left)} ${series ? 'earlier' : 'more'}`)]]),
  ];
}

/** Column, its cell, and the narrowest screen that has room for it. */
const figures = (slaHours: number): readonly (readonly [Column, (row: Row) => string, least: number])[] => [
  [{ name: 'reviews', align: 'right' }, ({ reviews }) => count(reviews), 0],
  [{ name: 'replied', align: 'right' }, ({ replied }) => (replied === null ? '' : percent(replied)), 84],
  [{ name: `within ${promise(slaHours)}` }, ({ within }) => enough(within), 0],
  [{ name: 'median' }, ({ km }) => (km.within.n < fewCases ? '' : quantile(km.medianHours)), 76],
  [{ name: 'waiting', align: 'right' }, ({ waiting }) => count(waiting), 0],
  [{ name: 'too long', align: 'right' }, ({ overdue }) => count(overdue), 0],
  [{ name: '' }, ({ name }) => name, 0],
];

function enough(within: ResponsePart['within']): string {
  if (within.n === 0) return 'none closed yet';
  return within.n < fewCases ? `too few to tell (${count(within.n)})` : share(within);
}
