/** What became of one figure between two sides, and how sure that is; several of them form a family of tests. */
import type { Estimate } from '../report.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';

/** How the two sides are tested against each other. */
export type TestName = 'two-proportion' | 'net-difference' | 'mann-whitney' | 'log-rank';

/** `no-clear-change` is an answer; `too-few` says that there is none. */
export type Verdict = 'up' | 'down' | 'no-clear-change' | 'too-few';

export interface FigureChange {
  /** As in the report: `sentiment.net`, `touchpoints.delivery.net`. */
  readonly path: string;
  /** new − old, with its 95 % interval; null where one side has no value. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly test: TestName;
  /** Two-sided; null where there are too few to test. */
  readonly p: number | null;
  /** After Benjamini–Hochberg over the family. */
  readonly adjusted: number | null;
  readonly significant: boolean;
  readonly verdict: Verdict;
  /** Is a clear change good or bad news? Null where there is none, or where the figure has no better side. */
  readonly news: 'better' | 'worse' | null;
  readonly old: Estimate;
  readonly new: Estimate;
}

/** What a test has found; `direction` is the side that the test itself speaks for. */
export interface Tested {
  readonly test: TestName;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number;
  readonly direction: number;
}

/** Is more of it good news? Null: neither. */
export type Better = 'more' | 'less' | null;

/** Tests that are looked at together. */
export interface Family {
  /** The change of one figure; its verdict stands once the family is settled. */
  readonly add: (path: string, old: Estimate, now: Estimate, better: Better, tested: Tested) => FigureChange;
  /** Adjusts the p of all members for their number. */
  readonly settle: () => void;
}

/** With fewer cases on either side nothing is said about a change; a judgement, as in findings.ts. */
const fewCases = 10;
/** At most this share of the changes called clear is expected to be none. */
const falseDiscoveries = 0.05;

type Growing = { -readonly [Key in keyof FigureChange]: FigureChange[Key] };

export function createFamily(): Family {
  const members: { readonly change: Growing; readonly p: number; readonly direction: number; better: Better }[] = [];
  return {
    add: (path, old, now, better, { test, low, high, p, direction }) => {
      const value = old.value === null || now.value === null ? null : now.value - old.value;
      const enough = value !== null && Math.min(old.n, now.n) >= fewCases;
      const change: Growing = {
        ...{ path, value, low: value === null ? null : low, high: value === null ? null : high, test },
        ...{ p: enough ? p : null, adjusted: null, significant: false },
        verdict: enough ? 'no-clear-change' : 'too-few',
        ...{ news: null, old: plain(old), new: plain(now) },
      };
      if (enough) members.push({ change, p, direction, better });
      return change;
    },
    settle: () => {
      const adjusted = benjaminiHochberg(members.map(({ p }) => p));
      members.forEach(({ change, direction, better }, i) => {
        change.adjusted = adjusted[i] ?? 1;
        // where the value moves one way and the ranks or curves the other, no plain word is true
        change.significant = change.adjusted < falseDiscoveries && Math.sign(change.value ?? 0) * direction > 0;
        if (!change.significant) return;
        change.verdict = direction > 0 ? 'up' : 'down';
        if (better !== null) change.news = (better === 'more') === direction > 0 ? 'better' : 'worse';
      });
    },
  };
}

/** Without what else the figure carries in the report. */
function plain({ value, low, high, n }: Estimate): Estimate {
  return { value, low, high, n };
}
