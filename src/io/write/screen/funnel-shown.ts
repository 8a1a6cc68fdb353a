/** What the parts of the funnel screen share. */
import type { Estimate } from '../../../analysis/report.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { plural, points, pointsRange } from '../words/numbers.ts';
import { quiet, type Line, type Tone } from './line.ts';

export interface Shown {
  readonly width: number;
  readonly bidi: Bidi;
  /** Rows of a list. */
  readonly top: number;
  /** Do the reviews come from several files? */
  readonly several: boolean;
}

export const tooFew = 'too few to tell';
/** In a cell whose number nobody knows. */
export const unknown = '–';

/** `and 3 more products` below a list that was cut; nothing where all of it is shown. */
export function andMore(left: number, what: string, after = ''): Line[] {
  return left > 0 ? [[quiet(`  and ${plural(left, `more ${what}`)}${after}`)]] : [];
}

/** Good or bad where the whole interval lies on one side. */
export function toneOf({ low, high }: Estimate): Tone {
  return (low ?? 0) > 0 ? 'good' : (high ?? 0) < 0 ? 'bad' : 'plain';
}

/** `−32 (−40 to −24)`. */
export function netWords(net: Estimate): string {
  return net.value === null ? tooFew : `${points(net.value)} ${pointsRange(net)}`;
}
