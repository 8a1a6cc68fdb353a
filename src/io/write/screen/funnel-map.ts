/** What helps and what hurts: touchpoints at each stage, and beside the stars. */
import type { Driver, Drivers, MapCell, Quoted } from '../../../analysis/funnel-section.ts';
import { isolate } from '../../terminal/bidi.ts';
import { safe } from '../../terminal/safe.ts';
import { clipToWidth, padEnd, padStart } from '../../terminal/width.ts';
import { count, percent, plural, share } from '../words/numbers.ts';
import { blocks } from './bars.ts';
import { andMore, netWords, type Shown, tooFew, toneOf } from './funnel-shown.ts';
import { grid, type Column } from './grid.ts';
import { quiet, span, strong, type Line } from './line.ts';

const name = 23;
/** Where all of them are too few to tell. */
const fewCells = 3;
const number = 7;
const judged = 20;

/** The cells that matter most, each with the words that say it most clearly. */
export function stageMap(cells: readonly MapCell[], { width, bidi, top }: Shown): Line[] {
  const told = cells.filter(({ net }) => net.value !== null);
  const shown = told.length > 0 ? told.slice(0, top) : cells.slice(0, fewCells);
  if (shown.length === 0) return [];
  const side = Math.max(2, Math.floor((width - 2 - name - number - judged - 7) / 2));
  const most = Math.max(...shown.map(({ positive, negative }) => Math.max(positive, negative)));
  const roomy = side >= 'complaints'.length;
  const head = [
    strong(padEnd('What hurts, what helps', name + 2)),
    quiet(`${padStart('reviews', number)}  ${padStart(roomy ? 'complaints' : '−', side)} │ `),
    quiet(`${padEnd(roomy ? 'praise' : '+', side)} net`),
  ];
  const lines = shown.flatMap(({ stage, touchpoint, reviews, positive, negative, net, quotes }): Line[] => {
    const [quote] = (net.value ?? 0) < 0 ? quotes.negative : quotes.positive;
    const row = [
      span(`  ${padEnd(`${stage} · ${touchpoint}`, name)}${padStart(count(reviews), number)}  `),
      span(padStart(blocks(negative, most, side), side), 'bad'),
      quiet(' │ '),
      span(`${padEnd(blocks(positive, most, side), side)} `, 'good'),
      span(netWords(net), toneOf(net)),
    ];
    return quote === undefined ? [row] : [row, quoteLine(quote, width, bidi)];
  });
  return [head, ...lines, ...andMore(cells.length - shown.length, 'pair', ' of stage and touchpoint')];
}

/** The words alone on a line: they may run from right to left. */
function quoteLine({ text }: Quoted, width: number, bidi: Shown['bidi']): Line {
  return [quiet(`    ${isolate(clipToWidth(safe(text), width - 4), bidi)}`)];
}

/** Touchpoints among the satisfied and among the dissatisfied. */
export function drivers({ all, products }: Drivers, { width, bidi, top }: Shown): Line[] {
  const [first] = all;
  if (first === undefined || first.high.n + first.low.n === 0) return [];
  const rows = all
    .slice(0, top)
    .map(({ touchpoint, high, low, difference }): Line => [
      span(touchpoint),
      quiet(low.value === null ? '' : percent(low.value)),
      quiet(high.value === null ? '' : percent(high.value)),
      span(netWords(difference), toneOf(difference)),
    ]);
  const columns = [
    { name: 'touchpoint' },
    { name: '1–2★', align: 'right' },
    { name: '4–5★', align: 'right' },
    { name: 'difference in points' },
  ] as const;
  const counts = `  in ${plural(first.low.n, 'review')} with 1–2★ and ${count(first.high.n)} with 4–5★`;
  return [
    [strong('What goes with the stars'), quiet(counts)],
    ...grid(columns, rows, width, bidi),
    ...andMore(all.length - rows.length, 'touchpoint'),
    ...perProduct(products, { width, bidi, top }),
  ];
}

function perProduct(
  products: Drivers['products'],
  { width, bidi, top }: Pick<Shown, 'width' | 'bidi' | 'top'>,
): Line[] {
  if (products.length < 2) return [];
  const columns: readonly Column[] = [
    { name: '1–2★', align: 'right' },
    { name: '4–5★' },
    { name: 'most with 1–2★' },
    { name: 'product', cut: 'middle' },
  ];
  const rows = products
    .slice(0, top)
    .map(({ key, rest, high, low, drivers: own }): Line => [
      span(count(low)),
      span(count(high)),
      span(worst(own)),
      rest ? quiet('all other') : span(key ?? 'unknown'),
    ]);
  return [...grid(columns, rows, width, bidi), ...andMore(products.length - rows.length, 'product')];
}

function worst(drivers: readonly Driver[]): string {
  const told = drivers.filter(({ difference }) => difference.value !== null);
  if (told.length === 0) return tooFew;
  const found = told.find(({ difference }) => (difference.high ?? 0) < 0);
  return found === undefined ? 'none clearly' : `${found.touchpoint} ${share(found.low).split(' of ')[0] ?? ''}`;
}
