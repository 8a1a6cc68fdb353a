/** The reference pages as text, made from the tables, so that they cannot drift; a test compares them with the files. */
import { groupings } from '../src/analysis/groupings.ts';
import { evaluationDefinition } from '../src/analysis/evaluation/figures.ts';
import { metricNames, metrics } from '../src/analysis/metrics/index.ts';
import { depths } from '../src/analysis/depths.ts';
import { replyEffect } from '../src/analysis/metrics/reply-effect.ts';
import { replyQuality } from '../src/analysis/metrics/reply-quality.ts';
import type { CommandDefinition } from '../src/commands/command.ts';
import { commands } from '../src/commands/index.ts';
import { optionGroups, options, type OptionDefinition } from '../src/commands/options.ts';
import { presets } from '../src/io/presets/index.ts';
import { formats } from '../src/io/write/index.ts';
import { problemCodes, problemKinds } from '../src/problems.ts';
import { notices } from './notices.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

function commandSection(name: string, definition: CommandDefinition): string {
  const flags = definition.options.map((key) => `\`${/--[\w-]+/.exec(options[key].flags)?.[0] ?? ''}\``);
  const formatLine = definition.formats.length === 0 ? '' : `\nFormats: ${definition.formats.join(', ')}.\n`;
  const optionLine = flags.length === 0 ? '' : `\nOptions: ${flags.join(' ')}\n`;
  return `### ${name}\n\n\`reviewkit ${name} ${definition.args}\`: ${definition.summary}.\n${formatLine}${optionLine}\n\`\`\`sh\n${definition.examples.join('\n')}\n\`\`\`\n`;
}

function optionRows(group: string): string[][] {
  const all: readonly OptionDefinition[] = Object.values(options);
  return all
    .filter((option) => option.group === group)
    .map((option) => [`\`${option.flags}\``, option.summary, option.choices?.join(', ') ?? '']);
}

function reference(): string {
  return `# Reference

Written by \`npm run docs\` from the tables of the program; do not edit.

## Commands

${Object.entries<CommandDefinition>(commands)
  .map(([name, definition]) => commandSection(name, definition))
  .join('\n')}
## Options

${optionGroups.map((group) => `### ${group}\n\n${table(['option', 'meaning', 'choices'], optionRows(group))}`).join('\n\n')}

## Formats

${table(
  ['format', 'what it is', 'endings of -o'],
  Object.values(formats).map((f) => [f.name, f.summary, f.extensions.join(' ')]),
)}

## Platforms

Told by their columns, or named with \`--platform\`. Anything else: columns are detected by their names (English, Persian, Arabic) and what stands in them.

${table(
  ['name', 'platform', 'kind of source', 'zone of naive times'],
  presets.map((p) => [p.name, p.title, p.source, p.zone ?? 'UTC']),
)}

## Figures

Every share and mean is \`{value, low, high, n}\` with a 95 % interval.

${table(
  ['section', 'definition'],
  [
    ...metricNames.map((name) => [name, metrics[name].definition]),
    ...Object.entries(depths).map(([name, { definition }]) => [`${name} in depth`, definition]),
    ['response quality', replyQuality.definition],
    ['response effect', replyEffect.definition],
    ['evaluation', evaluationDefinition],
  ],
)}

Groups of \`--by\`: ${Object.keys(groupings).join(', ')}.

## Exit status

0 done · 1 done, but a gate failed · 2 could not run (usage, unreadable input). A reader that goes away (\`| head\`) is a success.
`;
}

function problemsPage(): string {
  const order = {
    fatal: 'stops the run, exit 2',
    rejected: 'the row is rejected and counted',
    value: 'the review is kept, the value is not',
    note: 'nothing is lost',
  };
  const rows = problemCodes.map((code) => {
    const { severity, summary, expected, fix } = problemKinds[code];
    return [`\`${code}\``, `${severity}: ${order[severity]}`, summary, expected, fix];
  });
  return `# Problems

Written by \`npm run docs\` from \`src/problems.ts\`; do not edit. Each has a fixture in \`fixtures/problems/\`.

${table(['code', 'severity', 'what it is', 'expected', 'what to do'], rows)}
`;
}

/** Path → text of every generated page. */
export function pages(): Readonly<Record<string, string>> {
  return {
    'docs/reference.md': reference(),
    'docs/problems.md': problemsPage(),
    'THIRD-PARTY-NOTICES.md': notices(),
  };
}
