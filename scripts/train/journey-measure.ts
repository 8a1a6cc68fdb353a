/** Limits and figures of the journey model on texts it has not seen. */
import { OUTPUTS, PRESENT, PRIMARY, RELATIONSHIP, TOUCHPOINT, UNCLEAR } from '../../src/analysis/journey/model.ts';
import type { Labelled } from './journey-corpus.ts';

interface Unseen {
  readonly sample: Labelled;
  readonly logits: Float32Array;
}

/** A stage that is less sure than one of these is not given. */
const STAGE_LIMITS = [0, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6] as const;
/** Wanted share of right stages among those given, and how much accuracy it may cost. */
const PRECISION = 0.8;
const COST = 0.02;

const best = (values: ArrayLike<number>, from: number, to: number): number => {
  let top = from;
  for (let i = from + 1; i < to; i++) if ((values[i] ?? 0) > (values[top] ?? 0)) top = i;
  return top;
};

/** Probability of the likeliest primary stage. */
function sureness(logits: Float32Array, heat: number): number {
  const top = logits[best(logits, PRIMARY, PRESENT)] ?? 0;
  let sum = 0;
  for (let i = PRIMARY; i < PRESENT; i++) sum += Math.exp(((logits[i] ?? 0) - top) / heat);
  return 1 / sum;
}

/**
 * What to add to the logits of the primary stages so that accuracy plus half the macro-F1 is best: the teacher's soft labels
 * make rare stages rarer than they are.
 */
export function tuneShift(unseen: readonly Unseen[]): Float32Array {
  const wanted = unseen.map(({ sample }) => best(sample.wanted, PRIMARY, PRESENT));
  const shift = new Float32Array(PRESENT);
  const shifted = new Float32Array(PRESENT);
  const worth = (): number => {
    const hits = new Float64Array(PRESENT);
    const named = new Float64Array(PRESENT);
    unseen.forEach(({ logits }, i) => {
      for (let k = PRIMARY; k < PRESENT; k++) shifted[k] = (logits[k] ?? 0) + (shift[k] ?? 0);
      const given = best(shifted, PRIMARY, PRESENT);
      const right = wanted[i] ?? 0;
      if (given === right) hits[given] = (hits[given] ?? 0) + 1;
      named[given] = (named[given] ?? 0) + 1;
      named[right] = (named[right] ?? 0) + 1;
    });
    const accuracy = hits.reduce((sum, n) => sum + n, 0) / unseen.length;
    const macro = hits.reduce((sum, n, k) => sum + (2 * n) / Math.max(1, named[k] ?? 1), 0) / PRESENT;
    return accuracy + macro / 2;
  };
  let top = worth();
  for (let round = 0; round < 2; round++)
    for (let k = PRIMARY; k < PRESENT; k++) {
      const before = shift[k] ?? 0;
      let kept = before;
      for (let step = -0.8; step <= 1.21; step += 0.2) {
        shift[k] = step;
        const value = worth();
        if (value > top + 1e-4) [top, kept] = [value, step];
      }
      shift[k] = kept;
    }
  return shift;
}

/** The limits of model.ts. */
export function tuneLimits(unseen: readonly Unseen[]): Float32Array {
  let heat = { value: 1, loss: Infinity };
  for (let value = 0.4; value <= 3; value += 0.1) {
    let loss = 0;
    for (const { sample, logits } of unseen) {
      let sum = 0;
      for (let i = PRIMARY; i < PRESENT; i++) sum += Math.exp((logits[i] ?? 0) / value);
      loss += Math.log(sum) - (logits[best(sample.wanted, PRIMARY, PRESENT)] ?? 0) / value;
    }
    if (loss < heat.loss) heat = { value, loss };
  }
  const present = threshold(unseen, PRESENT, TOUCHPOINT).above;
  return Float32Array.of(
    stageLimit(unseen, heat.value),
    present,
    threshold(unseen, TOUCHPOINT, RELATIONSHIP).above,
    heat.value,
  );
}

/** The threshold on a group of yes/no outputs with the best micro-F1. */
function threshold(unseen: readonly Unseen[], from: number, to: number): { above: number; f1: number } {
  let found = { above: 0.5, f1: 0 };
  for (let above = 0.2; above < 0.7; above += 0.02) {
    let [hits, extra, missed] = [0, 0, 0];
    for (const { sample, logits } of unseen)
      for (let k = from; k < to; k++) {
        const given = 1 / (1 + Math.exp(-(logits[k] ?? 0))) > above;
        if (given && sample.wanted[k] === 1) hits++;
        else if (given) extra++;
        else if (sample.wanted[k] === 1) missed++;
      }
    const f1 = (2 * hits) / (2 * hits + extra + missed);
    if (f1 > found.f1) found = { above, f1 };
  }
  return found;
}

/** The primary stages given (as offsets, `unclear` below `limit`) and how good they are. */
function decisions(unseen: readonly Unseen[], heat: number, limit: number) {
  let right = 0;
  let staged = 0;
  let precise = 0;
  let having = 0;
  let covered = 0;
  const given = unseen.map(({ sample, logits }) => {
    const wanted = best(sample.wanted, PRIMARY, PRESENT) - PRIMARY;
    const one = sureness(logits, heat) < limit ? UNCLEAR : best(logits, PRIMARY, PRESENT) - PRIMARY;
    if (one === wanted) right++;
    if (one !== UNCLEAR) staged++;
    if (one !== UNCLEAR && one === wanted) precise++;
    if (wanted !== UNCLEAR) having++;
    if (wanted !== UNCLEAR && one !== UNCLEAR) covered++;
    return one;
  });
  return { given, accuracy: right / unseen.length, precision: precise / staged, coverage: covered / having };
}

/** The least limit with the wanted precision, or the last that does not cost too much. */
function stageLimit(unseen: readonly Unseen[], heat: number): number {
  const all = STAGE_LIMITS.map((limit) => ({ limit, ...decisions(unseen, heat, limit) }));
  const most = Math.max(...all.map(({ accuracy }) => accuracy));
  const cheap = all.filter(({ accuracy }) => accuracy >= most - COST);
  return (cheap.find(({ precision }) => precision >= PRECISION) ?? cheap.at(-1))?.limit ?? 0;
}

/** One line of figures, by the formulas of the shared evaluation. */
export function measure(unseen: readonly Unseen[], limits: Float32Array): string {
  const heat = limits[3] ?? 1;
  const wanted = unseen.map(({ sample }) => best(sample.wanted, PRIMARY, PRESENT) - PRIMARY);
  const macro = (given: readonly number[], right: readonly number[], classes: number): number => {
    let sum = 0;
    for (let c = 0; c < classes; c++) {
      const hits = given.filter((one, i) => one === c && right[i] === c).length;
      const all = given.filter((one) => one === c).length + right.filter((one) => one === c).length;
      sum += all === 0 ? 0 : (2 * hits) / all / classes;
    }
    return sum;
  };
  const lines = STAGE_LIMITS.map((limit) => {
    const { accuracy, precision, coverage, given } = decisions(unseen, heat, limit);
    return (
      `\n  above ${limit.toFixed(2)}: accuracy ${accuracy.toFixed(3)}, macro-F1 ${macro(given, wanted, PRESENT - PRIMARY).toFixed(3)}, ` +
      `right where given ${precision.toFixed(3)}, given for ${coverage.toFixed(3)}`
    );
  });
  const relationship = unseen.map(({ logits }) => best(logits, RELATIONSHIP, OUTPUTS) - RELATIONSHIP);
  const related = unseen.map(({ sample }) => best(sample.wanted, RELATIONSHIP, OUTPUTS) - RELATIONSHIP);
  return (
    `${unseen.length} texts, held out: stages F1 ${threshold(unseen, PRESENT, TOUCHPOINT).f1.toFixed(3)} above ${(limits[1] ?? 0).toFixed(2)}, ` +
    `touchpoints F1 ${threshold(unseen, TOUCHPOINT, RELATIONSHIP).f1.toFixed(3)} above ${(limits[2] ?? 0).toFixed(2)}, ` +
    `relationship macro-F1 ${macro(relationship, related, OUTPUTS - RELATIONSHIP).toFixed(3)}, temperature ${heat.toFixed(1)}${lines.join('')}`
  );
}
