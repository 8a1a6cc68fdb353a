/** What has changed from one period to the next, ready to be said. */
import { figuresIn } from '../../../analysis/change/change.ts';
import type { FigureChange } from '../../../analysis/change/figure-change.ts';
import type { Days, Report } from '../../../analysis/report.ts';
import type { Prose } from './prose.ts';

export interface Changes {
  /** The names of the periods. */
  readonly before: string;
  readonly now: string;
  /** Figures that have clearly changed. */
  readonly clear: readonly FigureChange[];
  /** How many could be tested, and of how many others there are too few. */
  readonly tested: number;
  readonly tooFew: number;
}

/** Null where there are no two complete periods. */
export function changesIn({ change, compared }: Report, { dates }: Prose): Changes | null {
  if (change == null || compared == null) return null;
  const figures = figuresIn(change);
  const name = ({ from, to }: Days): string => dates.span(from, to);
  return {
    before: name(compared.before),
    now: name(compared.after),
    clear: figures.filter(({ significant }) => significant),
    tested: figures.filter(({ p }) => p !== null).length,
    tooFew: figures.filter(({ p, old, new: now }) => p === null && old.n + now.n > 0).length,
  };
}
