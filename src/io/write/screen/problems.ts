/** What was wrong with the input: counts of every kind, and the first few in full. */
import type { ProblemCount } from '../../../analysis/report.ts';
import { explainProblem, problemKinds, type Problem, type Severity } from '../../../problems.ts';
import { safe } from '../../terminal/safe.ts';
import { count } from '../words/numbers.ts';
import { quiet, span, strong, wrap, type Line, type Tone } from './line.ts';

const shown = 2;

const tones = { fatal: 'bad', rejected: 'bad', value: 'warn', note: 'quiet' } as const satisfies Record<Severity, Tone>;

/** Nothing when there was nothing. */
export function problems(counts: readonly ProblemCount[], first: readonly Problem[], width: number): Line[] {
  if (counts.length === 0) return [];
  const total = counts.map(({ code, count: n }) => `${count(n)} ${code}`).join(' · ');
  const examples = worst(first).slice(0, shown);
  return [
    ...wrap([strong('Problems'), quiet(`  ${total}`)], width, 2),
    ...examples.flatMap((problem) => {
      // The words quote the input, the layout between them is ours.
      const [says = ''] = explainProblem(grouped(problem)).split('\n  expected  ');
      return wrap([span(`  ${safe(says)}`, tones[problemKinds[problem.code].severity])], width, 4);
    }),
  ];
}

/** Only where what was found is a count of ours: values of the input stay as written. */
function grouped(problem: Problem): Problem {
  if (problem.code !== 'replies-among-reviews' || problem.found === null) return problem;
  return { ...problem, found: problem.found.replace(/\d+/g, (digits) => count(Number(digits))) };
}

/** One problem of each kind, those that cost a row before those that cost a value or nothing. */
function worst(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  const firsts = problems.filter(({ code }) => !seen.has(code) && seen.add(code));
  const order: readonly Severity[] = ['fatal', 'rejected', 'value', 'note'];
  const rank = ({ code }: Problem): number => order.indexOf(problemKinds[code].severity);
  return firsts.sort((a, b) => rank(a) - rank(b));
}
