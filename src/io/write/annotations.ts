/** Workflow commands of GitHub Actions: failed gates and files with problems, shown where they stand; and text that can be none. */
import type { GateResult } from '../../analysis/gates.ts';
import type { Report } from '../../analysis/report.ts';
import { InputError } from '../../errors.ts';
import type { Ledger } from '../../ledger.ts';
import { explainProblem, type Location, type Problem, problemKinds, type Severity } from '../../problems.ts';
import { safe } from '../terminal/safe.ts';
import { gateInWords } from './gates.ts';

type Level = 'error' | 'warning' | 'notice';

const levels: Readonly<Record<Severity, Level>> = {
  fatal: 'error',
  rejected: 'warning',
  value: 'warning',
  note: 'notice',
};

/** GitHub shows so many annotations of a level for each step, and drops the others without a word. */
const mostOfALevel = 10;

/** An error for each gate that did not pass. One about answers stands at the review to answer first. */
export function annotateGates(results: readonly GateResult[], report: Report, ledger: Ledger): string {
  const [first] = [...(report.response?.first ?? []), ...(report.response?.oldest ?? [])];
  const answers = first === undefined ? null : { file: first.file, line: first.line, column: null };
  return results
    .filter(({ outcome }) => outcome !== 'passed')
    .map((result) => {
      const place = result.gate.path.startsWith('response.') ? answers : null;
      return command('error', 'reviewkit gate failed', place && atPath(place, ledger), gateInWords(result));
    })
    .join('');
}

/** A line for each kind of problem, at the first of its kind: what was lost is a warning, the rest a notice. */
export function annotateProblems(ledger: Ledger): string {
  const told = { error: 0, warning: 0, notice: 0 };
  const lines: string[] = [];
  for (const [code, { count, first }] of ledger.problems) {
    const level = levels[problemKinds[code].severity];
    const [problem] = first;
    if (problem === undefined || ++told[level] > mostOfALevel) continue;
    const more = count === 1 ? '' : `\n${count} of this kind`;
    lines.push(command(level, `reviewkit: ${code}`, atPath(problem.at, ledger), inWords(problem) + more));
  }
  return lines.join('');
}

/** What stopped the run. */
export function annotateError(error: unknown): string {
  if (error instanceof InputError) {
    const { problem } = error;
    return command('error', `reviewkit: ${problem.code}`, problem.at, inWords(problem));
  }
  const isKnown = error instanceof Error && ['UsageError', 'ConfigError'].includes(error.name);
  return command('error', 'reviewkit', null, isKnown ? error.message : 'it stopped on a bug of its own; see the log');
}

/**
 * The runner takes a line for a command when it begins with `::`, or holds `##[` anywhere. Names of files and cells of
 * exports are not to command anything.
 */
export function defused(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^([^\S\n\r\u2028\u2029]*)::/gm, '$1: :');
}

/** The runner wants the path from the folder of the repository, which is the one it starts programs in. */
function atPath(at: Location, ledger: Ledger): Location {
  return { ...at, file: ledger.files.find(({ file }) => file === at.file)?.path ?? at.file };
}

/** Without the place, which has a field of its own. */
function inWords(problem: Problem): string {
  const { column } = problem.at;
  return explainProblem({ ...problem, at: { file: '', line: null, column } }).replace(/^: /, '');
}

function command(level: Level, title: string, at: Location | null, message: string): string {
  const properties = [`title=${property(title)}`];
  if (at !== null) properties.unshift(`file=${property(at.file)}`, ...(at.line === null ? [] : [`line=${at.line}`]));
  return `::${level} ${properties.join(',')}::${data(message.split('\n').map(safe).join('\n'))}\n`;
}

/** As GitHub's own toolkit escapes them. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(safe(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
