/** A change in words: what the figure is called, its value then and now, the difference, and what may be said of it. */
import type { FigureChange } from '../../analysis/change/figure-change.ts';
import type { Unmatched } from '../../analysis/change/matched.ts';
import type { Estimate } from '../../analysis/report.ts';
import { mean, percent, percentRange, points, pointsRange, promise } from './words/numbers.ts';

const names: ReadonlyMap<string, string> = new Map([
  ['ratings.mean', 'mean ★'],
  ['ratings.csat', '4–5★'],
  ['ratings.recommended', 'recommended'],
  ['sentiment.net', 'net sentiment'],
  ['sentiment.positive', 'positive'],
  ['sentiment.neutral', 'neutral'],
  ['sentiment.mixed', 'mixed'],
  ['sentiment.negative', 'negative'],
  ['sentiment.mismatch', 'text contradicts ★'],
  ['response.replyRate', 'replied at all'],
  ['community.returning.returning', 'authors who return'],
  ['community.repeatedTexts.repeated', 'repeated texts'],
]);

const responses: ReadonlyMap<string, (sla: string) => string> = new Map([
  ['response.within', (sla: string) => `within ${sla}`],
  ['response.km.within', () => 'Kaplan–Meier'],
  ['response.critical.within', (sla: string) => `critical in ${sla}`],
  ['response.critical.km.within', () => 'critical K–M'],
]);

const kinds: ReadonlyMap<string, string> = new Map([
  ['funnel', 'stage'],
  ['touchpoints', 'net of'],
  ['relationships', 'relation'],
]);

/** What people call the figure with this path. */
export function figureName(path: string, slaHours: number): string {
  const known = names.get(path) ?? responses.get(path)?.(promise(slaHours));
  if (known !== undefined) return known;
  const parts = path.split('.');
  const kind = kinds.get(parts[0] ?? '');
  const key = (parts.at(-2) ?? path).replaceAll('_', ' ');
  return kind === undefined ? path : `${kind} ${key}`;
}

/** One side of the change, `73%`, and with its interval `73% (70–75)`. */
export function sideWords({ test }: FigureChange, side: Estimate, ranged: boolean): string {
  if (side.value === null) return 'unknown';
  if (test === 'mann-whitney') return ranged ? mean(side) : side.value.toFixed(1);
  const [value, range] =
    test === 'net-difference' ? [points(side.value), pointsRange(side)] : [percent(side.value), percentRange(side)];
  return ranged && range !== '' ? `${value} ${range}` : value;
}

/** The difference, in stars or in points of a hundred: `−0.3★ (−0.5 to −0.1)`, `+12 (+4 to +19)`. */
export function differenceWords({ test, value, low, high }: FigureChange, ranged: boolean): string {
  if (value === null) return '';
  const stars = test === 'mann-whitney';
  const [scale, unit] = stars ? [1, '★'] : [100, ''];
  // ten points and more need no decimals, unless they would hide on which side of 0 the interval ends
  const digits = !stars && [value, low, high].every((n) => n === null || Math.abs(n) >= 0.0995 || n === 0) ? 0 : 1;
  const number = (n: number): string => signed(n * scale, stars ? 2 : digits);
  const range = !ranged || low === null || high === null ? '' : ` (${number(low)} to ${number(high)})`;
  return `${number(value)}${unit}${range}`;
}

function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return '0';
  return `${value > 0 ? '+' : '−'}${text}`;
}

/** Is there a clear change? `↓ worse`, `no`, `too few`. */
export function verdictWords({ verdict, news }: FigureChange): string {
  if (verdict === 'too-few') return 'too few';
  if (verdict === 'no-clear-change') return 'no';
  return `${verdict === 'up' ? '↑' : '↓'} ${news ?? verdict}`;
}

/** `p 0.012`, `p <0.001`. */
export function pWords(p: number | null): string {
  if (p === null) return '';
  return p < 0.001 ? 'p <0.001' : `p ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}

/** Why no review can be told again on the other side. */
export const unmatchedWords: Readonly<Record<Unmatched, string>> = {
  'no-ids': 'one side has no review ids of its platform, so only the figures are compared, not the reviews',
  'other-platform': 'the two sides come from different platforms, so only the figures are compared, not the reviews',
  'other-ids': 'the two sides share ids, but not the reviews behind them: only the figures are compared',
  'no-common-ids':
    'the two sides cover the same time and share no review id: other reviews, or ids written another way; only the figures are compared',
};
