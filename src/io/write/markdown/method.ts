/** How the figures are defined, and what became of the input. */
import { problemKinds, type ProblemCode } from '../../../problems.ts';
import type { Report } from '../../../analysis/report.ts';
import type { Prose } from '../prose/prose.ts';
import { table } from './table.ts';
import { escape, quoted } from './text.ts';

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problemKinds, code);
const terms = ['rows', 'reviews', 'replies', 'duplicates', 'setAside', 'rejected'] as const;

export function method(report: Report, prose: Prose): string[] {
  const { headings, definitions, sentences, names, problems, dates } = prose;
  const { inputs, asOf, tool } = report;
  const sums = Object.fromEntries(
    terms.map((term) => [term, inputs.reduce((sum, input) => sum + input[term], 0)] as const),
  );
  const { rows = 0, reviews = 0, replies = 0, duplicates = 0, setAside = 0, rejected = 0 } = sums;
  return [
    `## ${escape(headings.method)}`,
    '',
    ...(asOf === null ? [] : [escape(sentences.asOf(dates.date(asOf))), '']),
    escape(sentences.rows({ rows, reviews, replies, duplicates, setAside, rejected })),
    '',
    ...table(`### ${escape(headings.inputs)}`, inputs, prose, ({ ready, count }) => [
      ready('file', ({ file }) => quoted(file, 80)),
      ...terms.map((term) => count(term, (input) => input[term])),
    ]),
    ...(report.problems.length === 0 ? [escape(sentences.noProblems), ''] : []),
    ...table(`### ${escape(headings.problems)}`, report.problems, prose, ({ words, count: counted }) => [
      words('problem', ({ code }) => (isCode(code) ? problems(code) : code)),
      words('severity', ({ code }) => (isCode(code) ? names.severities[problemKinds[code].severity] : '')),
      counted('count', ({ count }) => count),
    ]),
    `### ${escape(headings.definitions)}`,
    '',
    ...Object.values(definitions).map(({ term, says }) => `- **${escape(term)}**: ${escape(says)}`),
    '',
    escape(sentences.madeBy(tool)),
  ];
}
