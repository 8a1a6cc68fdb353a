/** The comparison screen: what changed clearly and what did not, then what became of the reviews. */
import { figuresIn } from '../../../analysis/change/change.ts';
import type { FigureChange } from '../../../analysis/change/figure-change.ts';
import type { ProblemCount } from '../../../analysis/report.ts';
import type { ComparedSide, Comparison } from '../../../pipeline/compare.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { safe } from '../../terminal/safe.ts';
import type { ComparisonOptions } from '../comparison.ts';
import { figureName } from '../comparison-words.ts';
import { date, span as dates } from '../words/dates.ts';
import { count, plural } from '../words/numbers.ts';
import { headlineFigures, journeyFigures, segments } from './comparison-figures.ts';
import { comparedReviews, quotedReviews } from './comparison-reviews.ts';
import { arithmetic } from './headline.ts';
import { parted, quiet, span, strong, unbroken, wrap, type Line } from './line.ts';
import { paintLines } from './paint.ts';
import { problems } from './problems.ts';

const widest = 120;
const narrowest = 60;
/** Fewer reviews on both sides than this share of the smaller one do not matter to the tests. */
const overlapping = 0.05;

/** The whole screen as text. */
export async function showComparison(comparison: Comparison, options: ComparisonOptions): Promise<string> {
  const width = Math.min(widest, Math.max(narrowest, options.terminal.width));
  const { bidi } = options;
  const { old, new: now } = comparison;
  const parts = [
    [...side('then', old, width), ...side('now', now, width)],
    [...verdict(comparison, width), ...comparedReviews(comparison, width)],
    ...(nothingChanged(comparison) ? [] : figures(comparison, width, bidi)),
    ...quotedReviews(comparison, width, bidi),
    [...problems(summed([...old.problems, ...now.problems]), options.problems, width), ...method(comparison, width)],
  ];
  const lines = parted(parts).flatMap((line) => wrap(line, width, 4));
  return paintLines(lines, options.terminal);
}

function figures(comparison: Comparison, width: number, bidi: Bidi): Line[][] {
  return [
    headlineFigures(comparison, width, bidi),
    journeyFigures(comparison, width, bidi),
    segments(comparison, width, bidi),
  ];
}

/** Every review is on both sides, and every figure is the same to the last digit. */
function nothingChanged({ change, reviews, old, new: now }: Comparison): boolean {
  if (reviews === null || reviews.edited.count > 0) return false;
  if (reviews.both !== old.chosen || reviews.both !== now.chosen) return false;
  return figuresIn(change).every(({ value }) => value === null || value === 0);
}

/** `then  reviews_201606.csv · 312 reviews · Jun 2016 · as of 30 Jun 2016`, and where its rows went. */
function side(name: string, { inputs, chosen, volume, asOf }: ComparedSide, width: number): Line[] {
  const [first] = inputs;
  const files = first !== undefined && inputs.length === 1 ? safe(first.file) : plural(inputs.length, 'file');
  const facts = [
    ...(volume.from === null || volume.to === null ? [] : [dates(volume.from, volume.to)]),
    ...(asOf === null ? ['no dates'] : [`as of ${date(asOf)}`]),
  ];
  return [
    ...wrap(
      [
        strong(name.padEnd(6)),
        strong(unbroken(plural(chosen, 'review'))),
        span(` from ${files}`),
        ...facts.map((fact) => quiet(` · ${unbroken(fact)}`)),
      ],
      width,
      6,
    ),
    ...arithmetic(inputs, chosen, width - 6).map((line) => [span(' '.repeat(6)), ...line]),
  ];
}

/** The answer in a sentence; that nothing is clear is one. */
function verdict(comparison: Comparison, width: number): Line[] {
  const { change, old, new: now, slaHours } = comparison;
  const figures = figuresIn(change);
  const clear = figures.filter(({ significant }) => significant);
  const tested = figures.filter(({ p }) => p !== null).length;
  const few = figures.length - tested;
  const untold = few === 0 ? '' : `${plural(few, 'figure has', 'figures have')} too few cases to tell.`;
  if (old.chosen === 0 || now.chosen === 0)
    return wrap([strong('Nothing to compare'), span(': one side has no reviews')], width);
  if (nothingChanged(comparison))
    return wrap([strong('Nothing changed'), span(': the same reviews, with the same words and stars')], width);
  if (tested === 0) return wrap([strong('Too few reviews to tell'), span(' whether any figure changed')], width);
  if (clear.length === 0)
    return wrap([strong('No clear change'), span(` in any of ${plural(tested, 'figure')}. `), quiet(untold)], width);
  const named = (title: string, news: FigureChange['news']): string[] => {
    const found = clear.filter((figure) => figure.news === news);
    const name = ({ path, verdict: way }: FigureChange): string =>
      unbroken(`${figureName(path, slaHours)} ${way === 'up' ? '↑' : '↓'}`);
    return found.length === 0 ? [] : [`${title}: ${found.map(name).join(', ')}.`];
  };
  const names = [...named('Worse', 'worse'), ...named('Better', 'better'), ...named('Other', null)].join(' ');
  return wrap(
    [
      strong(`${count(clear.length)} of ${plural(tested, 'figure')} changed clearly`),
      span(`. ${names}`),
      quiet(` ${untold}`),
    ],
    width,
    2,
  );
}

/** How the words were reached, and why they are cautious. */
function method({ change, groups, reviews, old, new: now }: Comparison, width: number): Line[] {
  const tests = [change, ...groups.map((group) => group.change)].flatMap(figuresIn).filter(({ p }) => p !== null);
  if (tests.length === 0) return [];
  const both = reviews?.both ?? 0;
  const text = [
    `changes: now − then, 95 % intervals; clear where p < 0.05 after Benjamini–Hochberg over all figures`,
    ...(groups.length === 0 ? [] : ['(and over all groups together)']),
    ...(both < overlapping * Math.min(old.chosen, now.chosen)
      ? []
      : [
          `· ${plural(both, 'review')} on both sides: the tests take the sides as independent, so they err towards no change`,
        ]),
  ].join(' ');
  return wrap([quiet(text)], width, 2);
}

/** A problem that both sides have is counted once. */
function summed(problems: readonly ProblemCount[]): ProblemCount[] {
  const byCode = new Map<string, ProblemCount>();
  for (const problem of problems) {
    const before = byCode.get(problem.code);
    byCode.set(problem.code, before === undefined ? problem : { ...before, count: before.count + problem.count });
  }
  return [...byCode.values()];
}
