/** The phrases that set some clauses apart from the rest, as people write them. */
import type { Phrase } from '../funnel-section.ts';
import { createTokens, tokenise } from '../journey/tokens.ts';
import { byName } from '../metrics/counts.ts';
import { logOdds } from '../statistics/log-odds.ts';
import type { Clause } from './clause.ts';
import { findGrams, type Gram, type Grams, longestGram } from './grams.ts';

/** What stands in fewer different reviews is no pattern. */
const fewestTexts = 3;
/** Below one standard error a phrase is as common elsewhere. */
const fewestErrors = 1;
/** Weight of everyday use: a tenth of all phrases, at most so many. It calms what stands in three clauses and cannot move what stands in thirty. */
const priorShare = 0.1;
const largestPrior = 500;
/** Phrases that share words and so much of their clauses are one topic in two wordings. */
const sameTopic = 0.6;
const shown = 8;

export type PhraseFinder = (
  isFocus: (clause: number) => boolean,
  isBackground?: (clause: number) => boolean,
) => readonly Phrase[];

/** Reads all clauses once; the finder then tells which phrases set those in focus apart from the others in the background. */
export function createPhraseFinder(clauses: readonly Clause[]): PhraseFinder {
  const found = findGrams(clauses, fewestTexts);
  return (isFocus, isBackground = () => true) => {
    const focus = clauses.map((_, i) => isFocus(i));
    const ground = clauses.map((_, i) => isBackground(i));
    const candidates = weigh(found, focus, ground);
    return distinct(candidates)
      .slice(0, shown)
      .map(({ gram, own, z }) => {
        let reviews = 0;
        for (const clause of own) reviews += clauses[clause]?.reviews ?? 0;
        const language = clauses[own[0] ?? 0]?.language ?? 'und';
        return { phrase: surfaceOf(gram, own, found, clauses), language, reviews, texts: own.length, z };
      });
  };
}

interface Candidate {
  readonly gram: Gram;
  /** The clauses in focus it stands in. */
  readonly own: readonly number[];
  readonly z: number;
}

/** Candidates with their log-odds, the most telling first. Ties are decided by the words, never by the order of the input. */
function weigh({ grams, words }: Grams, focus: readonly boolean[], ground: readonly boolean[]): Candidate[] {
  const inFocus = totals(words, focus);
  const inRest = totals(
    words,
    ground.map((is, i) => is && focus[i] !== true),
  );
  const candidates: Candidate[] = [];
  for (const gram of grams) {
    const own = gram.clauses.filter((clause) => focus[clause]);
    if (own.length < fewestTexts) continue;
    let rest = 0;
    for (const clause of gram.clauses) if (ground[clause] === true && focus[clause] !== true) rest++;
    const length = gram.stems.length;
    const n = { own: inFocus[length] ?? 0, rest: inRest[length] ?? 0 };
    const prior = Math.min(largestPrior, priorShare * (n.own + n.rest));
    const everyday = ((own.length + rest) / (n.own + n.rest)) * prior;
    const z = logOdds({ count: own.length, n: n.own }, { count: rest, n: n.rest }, { count: everyday, n: prior });
    if (z >= fewestErrors) candidates.push({ gram, own, z });
  }
  return candidates.sort(
    (a, b) => b.z - a.z || b.gram.stems.length - a.gram.stems.length || byName(a.own.join(), b.own.join()),
  );
}

/** By length of gram: how many there are in the clauses that count. */
function totals(words: Grams['words'], counts: readonly boolean[]): number[] {
  const sums = new Array<number>(longestGram + 1).fill(0);
  words.forEach((row, clause) => {
    if (counts[clause] !== true) return;
    let run = 0;
    for (const word of row) {
      run = word < 0 ? 0 : run + 1;
      for (let length = 2; length <= Math.min(run, longestGram); length++) sums[length] = (sums[length] ?? 0) + 1;
    }
  });
  return sums;
}

/** One wording per topic: the longer one where it covers most of the shorter's clauses, else the more telling. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const twin = kept.findIndex((known) => isSameTopic(known, candidate));
    const known = kept[twin];
    if (known === undefined) {
      // the list is cut later; a few more than shown, so that a longer wording can still take a place
      if (kept.length < 2 * shown) kept.push(candidate);
    } else if (isPart(known.gram, candidate.gram) && candidate.own.length >= sameTopic * known.own.length) {
      kept[twin] = candidate;
    }
  }
  // a wording that grew may hold another that was kept before
  return kept.filter(
    (part) => !kept.some((whole) => isPart(part.gram, whole.gram) && whole.own.length >= sameTopic * part.own.length),
  );
}

function isSameTopic(a: Candidate, b: Candidate): boolean {
  if (!a.gram.stems.some((stem) => b.gram.stems.includes(stem))) return false;
  const inA = new Set(a.own);
  let both = 0;
  for (const clause of b.own) if (inA.has(clause)) both++;
  return both >= sameTopic * Math.min(a.own.length, b.own.length);
}

function isPart({ stems }: Gram, whole: Gram): boolean {
  return (
    stems.length < whole.stems.length &&
    whole.stems.some((_, at) => stems.every((stem, i) => whole.stems[at + i] === stem))
  );
}

const tokens = createTokens();

/** The form that most of the clauses give it, in lower case; of equals the first by code unit. */
function surfaceOf({ stems }: Gram, own: readonly number[], { words }: Grams, clauses: readonly Clause[]): string {
  const forms = new Map<string, number>();
  for (const clause of own) {
    const row = words[clause] ?? [];
    const at = row.findIndex((_, place) => stems.every((stem, i) => row[place + i] === stem));
    // marks have a place of their own among the words
    let first = at;
    for (let place = 0; place < at; place++) if ((row[place] ?? 0) < 0) first--;
    const text = clauses[clause]?.text ?? '';
    tokenise(text, tokens);
    const form = text
      .slice(tokens.start[first] ?? 0, tokens.end[first + stems.length - 1] ?? 0)
      .toLowerCase()
      .replace(/\s+/g, ' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  let best = '';
  let most = 0;
  for (const [form, count] of forms) {
    if (count < most || (count === most && byName(form, best) > 0)) continue;
    best = form;
    most = count;
  }
  return best;
}
