/** What the matching of two sides comes to: what is on both, what was edited, what vanished, what is new. */
import type { Review } from '../../review.ts';
import { keepFirst } from '../metrics/shortlist.ts';
import { isoDate } from '../metrics/volume.ts';
import type { Estimate } from '../report.ts';
import { mean } from '../statistics/mean.ts';
import { cellsOf } from '../statistics/tally.ts';
import { covers } from './coverage.ts';
import { type CriticalVanished, criticalVanished } from './critical-vanished.ts';
import { type Ids, known, type Matching, mostShown, shortened } from './matching.ts';
import { plainTextOf } from './trace.ts';
import { isFound, traceAt } from './trace-index.ts';
import { type DiffPart, diffWords } from './word-diff.ts';

/** Why reviews cannot be told again on the other side. */
export type Unmatched = 'no-ids' | 'other-platform' | 'other-ids' | 'no-common-ids';

export interface ShownReview {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** ISO 8601; a bare day where no more is known. */
  readonly createdAt: string | null;
}

export interface EditedReview extends ShownReview {
  readonly oldStars: number | null;
  readonly newStars: number | null;
  readonly diff: readonly DiffPart[];
}

export interface VanishedReview extends ShownReview {
  readonly stars: number | null;
  readonly critical: boolean;
  readonly text: string;
}

export interface Matched {
  readonly ids: { readonly old: Readonly<Ids>; readonly new: Readonly<Ids> };
  readonly both: number;
  readonly edited: {
    readonly count: number;
    readonly text: number;
    readonly stars: { readonly changed: number; readonly up: number; readonly down: number; readonly mean: Estimate };
    /** The greatest changes of stars first, at most ten. */
    readonly reviews: readonly EditedReview[];
  };
  readonly vanished: {
    readonly count: number;
    /** The reviews of the old side that the new one should hold: by its platforms, products and dates. */
    readonly of: number;
    readonly critical: CriticalVanished;
    /** Critical ones first, at most ten. */
    readonly reviews: readonly VanishedReview[];
  };
  /** Not on the new side, which does not cover them: nobody can tell what became of them. */
  readonly outside: {
    readonly count: number;
    readonly time: number;
    readonly undated: number;
    readonly elsewhere: number;
  };
  readonly added: {
    readonly count: number;
    /** Of those, what the old side should have held: published later, or restored. */
    readonly inside: number;
  };
}

interface Gone {
  readonly number: number;
  readonly key: number;
  readonly stars: number;
  readonly created: number;
  readonly critical: boolean;
}

/** The counts, and the keys of the old reviews whose texts are needed to show the few. */
export interface Settled {
  readonly why: Unmatched | null;
  readonly wanted: ReadonlySet<number>;
  /** `texts`: the wanted reviews of the old side, by key. */
  readonly tell: (texts: ReadonlyMap<number, Review>) => Matched;
}

export function settleMatching(matching: Matching): Settled {
  const { index, coverage, ids, both, added, addedInside, shown } = matching;
  const outside = { count: 0, time: 0, undated: 0, elsewhere: 0 };
  const vanished = { count: 0, n: 0 };
  const stayed = { count: 0, n: 0 };
  const gone: Gone[] = [];
  for (let number = 0; number < index.size; number++) {
    const trace = traceAt(index, number);
    if (!trace.chosen) continue;
    const found = isFound(index, number);
    const covered = covers(coverage.new, trace);
    if (covered === 'inside') {
      const side = found ? stayed : vanished;
      side.n++;
      if (trace.critical) side.count++;
      if (!found) keepFirst(gone, { ...trace, number }, worstFirst, mostShown);
    } else if (!found) {
      outside.count++;
      outside[covered]++;
    }
  }
  return {
    why: whyUnmatched(matching, vanished.n),
    wanted: new Set([...gone, ...shown].map(({ key }) => key)),
    tell: (texts) => ({
      ids,
      both,
      edited: editedOf(matching, texts),
      vanished: {
        count: vanished.n,
        of: vanished.n + stayed.n,
        critical: criticalVanished(vanished, stayed),
        reviews: gone.flatMap(({ key, stars, critical }) => {
          const review = texts.get(key);
          if (review === undefined) return [];
          return [{ ...shownOf(review), stars: known(stars), critical, text: shortened(plainTextOf(review)) }];
        }),
      },
      outside,
      added: { count: added, inside: addedInside },
    }),
  };
}

/** Critical ones first, the fewest stars first, the youngest first. */
function worstFirst(a: Gone, b: Gone): number {
  return (
    Number(b.critical) - Number(a.critical) ||
    (known(a.stars) ?? 3) - (known(b.stars) ?? 3) ||
    b.created - a.created ||
    a.number - b.number
  );
}

function editedOf(matching: Matching, texts: ReadonlyMap<number, Review>): Matched['edited'] {
  const { edited, editedText, editedStars, starChanges, shown } = matching;
  const cells = cellsOf(starChanges).map(([change, n]) => [change / 1_000_000, n] as const);
  const counted = (sign: number): number =>
    cells.reduce((sum, [change, n]) => sum + (Math.sign(change) === sign ? n : 0), 0);
  return {
    count: edited,
    text: editedText,
    stars: { changed: editedStars, up: counted(1), down: counted(-1), mean: mean(cells, [-4, 4]) },
    reviews: shown.map(({ id, file, line, createdAt, oldStars, newStars, text, key }) => {
      const before = texts.get(key);
      const diff = diffWords(before === undefined ? '' : shortened(plainTextOf(before)), text);
      return { id, file, line, createdAt: createdAt && isoDate(createdAt), oldStars, newStars, diff };
    }),
  };
}

function whyUnmatched({ ids, coverage, both, strangers }: Matching, vanished: number): Unmatched | null {
  if (ids.old.reviews === 0 || ids.new.reviews === 0) return null;
  if (ids.old.withoutId === ids.old.reviews || ids.new.withoutId === ids.new.reviews) return 'no-ids';
  const platforms = new Set([...coverage.old.values()].map(({ platform }) => platform));
  if (![...coverage.new.values()].some(({ platform }) => platforms.has(platform))) return 'other-platform';
  if (2 * strangers > both) return 'other-ids';
  return both === 0 && vanished > 0 ? 'no-common-ids' : null;
}

function shownOf({ id, at, createdAt }: Review): ShownReview {
  return { id, file: at.file, line: at.line, createdAt: createdAt && isoDate(createdAt) };
}
