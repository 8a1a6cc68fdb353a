/** What people ask and ask for, the unanswered first. */
import type { AskedText, AskedTopic, Questions, Requests } from '../../../analysis/funnel-section.ts';
import type { Estimate } from '../../../analysis/report.ts';
import { count, percent, plural, share } from '../words/numbers.ts';
import { andMore, type Shown, unknown } from './funnel-shown.ts';
import { grid, type Column } from './grid.ts';
import { quiet, span, strong, wrap, type Line } from './line.ts';

const widestPlace = 22;
/** Narrower screens leave the place out, so that words have room. */
const roomy = 76;

/** Questions by stage and topic. */
export function questions(asked: Questions, shown: Shown): Line[] {
  if (asked.reviews === 0) return [];
  const rows = asked.stages
    .flatMap(({ stage, topics }) => topics.map((topic) => ({ stage, ...topic })))
    .sort((a, b) => b.open - a.open || b.reviews - a.reviews);
  return [
    ...title('Open questions', 'ask something', asked, shown.width),
    ...list(rows, [{ name: 'stage' }], ({ stage }) => [quiet(stage)], shown),
  ];
}

/** Requests by topic. */
export function requests(asked: Requests, shown: Shown): Line[] {
  if (asked.reviews === 0) return [];
  return [
    ...title('Ideas and requests', 'ask for something', asked, shown.width),
    ...list(asked.topics, [], () => [], shown),
  ];
}

function title(name: string, what: string, asked: Questions | Requests, width: number): Line[] {
  const { reviews, share: of, answered } = asked;
  const some = of.value === null ? '' : ` (${percent(of.value)})`;
  return wrap(
    [strong(`${name}  `), quiet(`${plural(reviews, 'review')}${some} ${what} · ${heard(answered, openOf(asked))}`)],
    width,
    2,
  );
}

function heard(answered: Estimate, open: number): string {
  if (answered.n === 0) return 'whether they are answered is unknown';
  return answered.value === null
    ? `${count(answered.n - open)} of ${count(answered.n)} answered`
    : `answered ${share(answered)}`;
}

function openOf(asked: Questions | Requests): number {
  let open = 0;
  for (const row of 'stages' in asked ? asked.stages : asked.topics) open += row.open;
  return open;
}

function list<Row extends AskedTopic>(
  all: readonly Row[],
  before: readonly Column[],
  cells: (row: Row) => Line,
  { width, bidi, top, several }: Shown,
): Line[] {
  const placed = width >= roomy;
  const columns: readonly Column[] = [
    { name: 'reviews', align: 'right' },
    { name: 'open', align: 'right' },
    ...before,
    { name: 'about' },
    ...(placed ? [{ name: several ? 'file:line' : 'line', align: 'right' } as const] : []),
    { name: 'for example' },
  ];
  const lines = all.slice(0, top).map((row): Line => {
    const [example] = row.quotes;
    return [
      span(count(row.reviews)),
      span(row.answered.n === 0 ? unknown : count(row.open), row.open > 0 ? 'warn' : 'plain'),
      ...cells(row),
      quiet(row.topic ?? 'other'),
      ...(placed ? [quiet(example === undefined ? '' : place(example, several))] : []),
      span(example?.text ?? ''),
    ];
  });
  let left = 0;
  for (const { reviews } of all.slice(top)) left += reviews;
  return [
    ...grid(columns, lines, width, bidi),
    ...andMore(all.length - lines.length, 'row', ` of ${plural(left, 'review')}`),
  ];
}

/** Files of one export differ at the end of their names, and the line stands there. */
function place({ file, line }: AskedText, several: boolean): string {
  const words = several ? `${file}:${line.toString()}` : line.toString();
  return words.length <= widestPlace ? words : `…${words.slice(1 - widestPlace)}`;
}
