/** How it was counted, and of what: definitions, files, rows and problems. */
import type { InputFile, ProblemCount, Report } from '../../../../analysis/report.ts';
import { type ProblemCode, problemKinds } from '../../../../problems.ts';
import { responseReasons } from '../../../../review.ts';
import type { Definition } from '../../prose/keys.ts';
import type { Prose } from '../../prose/prose.ts';
import { markup, type Html, quoted } from '../markup.ts';
import { block, paragraph, part } from '../section.ts';
import { table } from '../table.ts';

export function methodSection(report: Report, prose: Prose): Html {
  return part('method', prose, [quality(report, prose), definitions(prose)]);
}

function quality(report: Report, prose: Prose): Html | null {
  const { sentences, headings } = prose;
  const { inputs, problems, chosen, asOf, response, funnel } = report;
  const reviews = inputs.reduce((sum, input) => sum + input.reviews, 0);
  const why = responseReasons.flatMap((reason) => {
    const count = response?.why[reason] ?? 0;
    return count === 0 ? [] : [`${prose.names.reasons[reason]}: ${prose.numbers.count(count)}`];
  });
  return block('quality', prose, [
    paragraph(sentences.rows(totalRows(inputs))),
    chosen === reviews ? null : paragraph(sentences.chosen(chosen, reviews)),
    asOf === null ? null : paragraph(sentences.asOf(prose.dates.date(asOf))),
    response === undefined || response.within.open === 0
      ? null
      : paragraph(sentences.openReviews(response.within.open)),
    why.length === 0 ? null : paragraph(sentences.unknownTimes(why)),
    funnel === undefined || funnel.unread === 0 ? null : paragraph(sentences.unread(funnel.unread)),
    files(inputs, prose),
    problems.length === 0 ? paragraph(sentences.noProblems) : problemTable(headings.problems, problems, prose),
  ]);
}

function totalRows(inputs: readonly InputFile[]) {
  const total = { rows: 0, reviews: 0, replies: 0, duplicates: 0, setAside: 0, rejected: 0 };
  for (const input of inputs) {
    total.rows += input.rows;
    total.reviews += input.reviews;
    total.replies += input.replies;
    total.duplicates += input.duplicates;
    total.setAside += input.setAside;
    total.rejected += input.rejected;
  }
  return total;
}

function files(inputs: readonly InputFile[], prose: Prose): Html | null {
  const { columns, names, headings } = prose;
  return table(
    prose,
    headings.inputs,
    [
      { head: columns.file, cell: ({ file }) => quoted(file) },
      { head: columns.platform, cell: ({ platform }) => (platform === null ? names.unknown : quoted(platform)) },
      { head: columns.source, cell: ({ source }) => names.sources[source] },
      { head: columns.encoding, cell: ({ encoding }) => quoted(encoding) },
      { head: columns.rows, count: ({ rows }) => rows },
      { head: columns.reviews, count: ({ reviews }) => reviews },
      { head: columns.replies, count: ({ replies }) => replies },
      { head: columns.duplicates, count: ({ duplicates }) => duplicates },
      { head: columns.setAside, count: ({ setAside }) => setAside },
      { head: columns.rejected, count: ({ rejected }) => rejected },
    ],
    inputs,
  );
}

const isProblem = (code: string): code is ProblemCode => Object.hasOwn(problemKinds, code);

function problemTable(caption: string, problems: readonly ProblemCount[], prose: Prose): Html | null {
  const { columns, names } = prose;
  return table(
    prose,
    caption,
    [
      { head: columns.problem, cell: ({ code }) => (isProblem(code) ? prose.problems(code) : code) },
      {
        head: columns.severity,
        cell: ({ code }) => (isProblem(code) ? names.severities[problemKinds[code].severity] : names.unknown),
      },
      { head: columns.count, count: ({ count }) => count },
      {
        head: columns.first,
        cell: ({ first: { file, line, found } }) => [
          markup`<span class="place">${quoted(line === null ? file : `${file}:${String(line)}`)}</span>`,
          found === null ? null : markup` <q>${quoted(found, 60)}</q>`,
        ],
      },
    ],
    problems,
  );
}

const order: readonly Definition[] = [
  ...(['stars', 'csat', 'net', 'coverage', 'mismatch', 'stage', 'touchpoint', 'relationship', 'driver'] as const),
  ...(['question', 'transition', 'replyRate', 'within', 'km', 'median', 'critical', 'backlog', 'reply'] as const),
  ...(['spike', 'interval', 'change', 'asOf', 'unknown'] as const),
];

function definitions(prose: Prose): Html | null {
  const entries = order.map((name) => {
    const { term, says } = prose.definitions[name];
    return markup`<div><dt>${term}</dt><dd>${says}</dd></div>\n`;
  });
  return block('definitions', prose, [markup`<dl class="definitions">${entries}</dl>\n`]);
}
