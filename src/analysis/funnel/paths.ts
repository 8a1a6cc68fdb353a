/** Paths of authors through the stages: forward, stay, back. */
import { type ReviewRecord, type Stage, stages } from '../../review.ts';
import type { Transitions } from '../funnel-section.ts';
import { byName } from '../metrics/counts.ts';
import { wilson } from '../statistics/wilson.ts';
import { hashText, mix } from '../text/hash.ts';
import { enough } from './matters.ts';
import {
  addToSample,
  createSample,
  entriesOf,
  mergeSample,
  type Sample,
  sampledShare,
  type Sampling,
} from './sample.ts';

/** One author. Names are not kept, only their hashes. */
interface Author {
  readonly hash: number;
  /** Another hash of the same author: two authors with both alike are not to be feared among so few. */
  readonly check: number;
  readonly reviews: number;
  readonly unclear: number;
  readonly undated: number;
  /** Moment · 8 + stage of each dated review with a stage; none of a crowd. */
  readonly visits: readonly number[];
}

export type PathsState = Sample<Author>;

/** Nobody writes so many reviews: "A Google user", "anonymous", a name that many bear. */
const crowd = 50;
/** Longer paths are shown by their beginning. */
const longestPath = 6;
const shownPaths = 10;
/** More than there are stages. */
const slots = 8;

const sampling: Sampling<Author> = {
  order: (a, b) => a.hash - b.hash || a.check - b.check,
  join: (a, b) => {
    const reviews = a.reviews + b.reviews;
    return {
      hash: a.hash,
      check: a.check,
      reviews,
      unclear: a.unclear + b.unclear,
      undated: a.undated + b.undated,
      visits: reviews > crowd ? [] : [...a.visits, ...b.visits],
    };
  },
};

export function createPaths(authors: number): PathsState {
  return createSample(authors);
}

export function addToPaths(state: PathsState, { review, funnel }: ReviewRecord): void {
  const { author, platform, createdAt } = review;
  if (author === null) return;
  const name = hashText(author);
  const hash = mix(Math.imul(name, 31) + (platform === null ? 0 : hashText(platform))) >>> 0;
  if (hash > state.below) return;
  const { stage } = funnel;
  const entry: Author = {
    hash,
    check: name,
    reviews: 1,
    unclear: stage === 'unclear' ? 1 : 0,
    undated: stage !== 'unclear' && createdAt === null ? 1 : 0,
    visits: stage === 'unclear' || createdAt === null ? [] : [createdAt.ms * slots + stages.indexOf(stage)],
  };
  addToSample(state, entry, sampling);
}

export function mergePaths(into: PathsState, from: PathsState): void {
  mergeSample(into, from, sampling);
}

export function resultOfPaths(state: PathsState): Transitions {
  const authors = entriesOf(state, sampling);
  const matrix = stages.map(() => stages.map(() => 0));
  const paths = new Map<string, { stages: Stage[]; authors: number }>();
  const skipped = { unclear: 0, undated: 0, crowds: 0, sameMoment: 0 };
  let returning = 0;
  let walkers = 0;
  for (const author of authors) {
    if (author.reviews > crowd) {
      skipped.crowds += author.reviews;
      continue;
    }
    if (author.reviews > 1) returning++;
    skipped.unclear += author.unclear;
    skipped.undated += author.undated;
    if (author.visits.length < 2) continue;
    const visits = author.visits.toSorted((a, b) => a - b);
    const walked: Stage[] = [];
    let steps = 0;
    visits.forEach((visit, i) => {
      const to = ((visit % slots) + slots) % slots;
      const stage = stages[to];
      if (stage !== undefined && walked.at(-1) !== stage && walked.length < longestPath) walked.push(stage);
      const before = visits[i - 1];
      if (before === undefined) return;
      if (Math.floor(before / slots) === Math.floor(visit / slots)) {
        skipped.sameMoment++;
        return;
      }
      const row = matrix[((before % slots) + slots) % slots];
      if (row === undefined) return;
      row[to] = (row[to] ?? 0) + 1;
      steps++;
    });
    // Where all was said in one moment there is no order, and no path.
    if (steps === 0) continue;
    walkers++;
    const key = walked.join(' ');
    const known = paths.get(key);
    if (known === undefined) paths.set(key, { stages: walked, authors: 1 });
    else known.authors++;
  }
  return {
    ...{ authors: authors.length, returning, sampled: sampledShare(state, sampling) },
    ...directionsOf(matrix),
    matrix: cellsOf(matrix),
    paths: [...paths]
      .sort(([a, one], [b, other]) => other.authors - one.authors || byName(a, b))
      .slice(0, shownPaths)
      .map(([, path]) => ({ ...path, share: enough(wilson(path.authors, walkers)) })),
    skipped,
  };
}

type Matrix = readonly (readonly number[])[];

function directionsOf(matrix: Matrix): Pick<Transitions, 'transitions' | 'forward' | 'stay' | 'back'> {
  let forward = 0;
  let stay = 0;
  let back = 0;
  matrix.forEach((row, from) => {
    row.forEach((count, to) => {
      if (to > from) forward += count;
      else if (to === from) stay += count;
      else back += count;
    });
  });
  const transitions = forward + stay + back;
  const share = (count: number) => enough(wilson(count, transitions));
  return { transitions, forward: share(forward), stay: share(stay), back: share(back) };
}

function cellsOf(matrix: Matrix): Transitions['matrix'] {
  const cells: { from: Stage; to: Stage; count: number; share: Transitions['forward'] }[] = [];
  stages.forEach((from, i) => {
    let all = 0;
    for (const count of matrix[i] ?? []) all += count;
    stages.forEach((to, j) => {
      const count = matrix[i]?.[j] ?? 0;
      if (count > 0) cells.push({ from, to, count, share: enough(wilson(count, all)) });
    });
  });
  return cells.sort((a, b) => b.count - a.count);
}
