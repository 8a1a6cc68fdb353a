/** The inspect screen: what each file was taken for, column by column, and every problem. */
import type { ColumnFacts, FileFacts, Inspection } from '../../pipeline/inspect.ts';
import { explainProblem, problemKinds } from '../../problems.ts';
import { safe } from '../terminal/safe.ts';
import { rowsLine } from './account.ts';
import type { WriteOptions } from './format.ts';
import { renderTable } from './render-table.ts';
import { count } from './words/numbers.ts';

const delimiterNames: Readonly<Record<string, string>> = {
  '\t': 'tab',
  ',': 'comma',
  ';': 'semicolon',
  '|': 'pipe',
  '؛': 'Arabic semicolon',
};

function describe(facts: FileFacts): string[] {
  const { account, platform, delimiter, zone, scale, dates } = facts;
  const cells = delimiter === null ? '' : `, ${delimiterNames[delimiter] ?? `"${delimiter}"`}`;
  const order = dates.map(({ role, order: by, calendar, values }) => {
    const how = values === 0 ? 'no values' : `${calendar}${by === null ? '' : `, ${by}`}`;
    return `${role} ${how}`;
  });
  return [
    `file       ${account.file}`,
    `format     ${account.format}${cells}, ${account.encoding}`,
    `platform   ${platform === null ? 'unknown: columns detected by name and content' : `${platform.name} (${platform.title})`}`,
    `source     ${account.source}`,
    `times      ${zone} where no zone is written${order.length === 0 ? '' : `; ${order.join('; ')}`}`,
    `ratings    ${scale === null ? 'no column' : `on a scale to ${scale}`}`,
    `replies    ${facts.responseKnown ? 'the export has a place for them' : 'no place for them: the response rate is unknown, not 0 %'}`,
    rowsLine([account]),
  ].map(safe);
}

const columns = [
  { name: '#', align: 'right' },
  { name: 'column', widest: 20 },
  { name: 'role' },
  { name: 'why', widest: 56 },
  { name: 'example' },
] as const;

function row({ number, name, role, reason, example }: ColumnFacts): string[] {
  // The column is narrow, and what comes after these words tells the reasons apart.
  const why = (reason ?? '').replace(/^header is an? /, '');
  return [String(number), name === '' ? '(no name)' : name, role ?? '', why, example];
}

function problemLines({ ledger }: Inspection): string[] {
  const lines = [...ledger.problems].flatMap(([code, { count: n, first }]) => [
    '',
    `${code}: ${count(n)} (${problemKinds[code].severity})`,
    ...first.flatMap((problem) => explainProblem(problem).split('\n').map(safe)),
  ]);
  return lines.length === 0 ? ['no problems'] : lines;
}

function configLine({ file, profile }: NonNullable<Inspection['config']>): string {
  return safe(`config     ${file}${profile === null ? '' : `, profile ${profile}`}`);
}

/** JSON for programs, a screen for people. */
export async function writeInspection(
  inspection: Inspection,
  format: 'json' | 'table',
  options: WriteOptions,
): Promise<string> {
  if (format === 'json') {
    const problems = [...inspection.ledger.problems].map(([code, { count: n, first }]) => ({ code, count: n, first }));
    const { config = null, files } = inspection;
    return `${JSON.stringify({ config, files, problems }, null, 2)}\n`;
  }
  const parts: string[] = inspection.config == null ? [] : [`${configLine(inspection.config)}\n\n`];
  for (const facts of inspection.files) {
    parts.push(`${describe(facts).join('\n')}\n\n`, await renderTable(columns, facts.columns.map(row), options), '\n');
  }
  parts.push(`${problemLines(inspection).join('\n')}\n`);
  return parts.join('');
}
