/** man/reviewkit.1 as text, from the tables of commands and options, so that it cannot drift; a test compares it with the file. */
import { readFileSync } from 'node:fs';
import type { CommandDefinition } from '../src/commands/command.ts';
import { commands } from '../src/commands/index.ts';
import { type OptionDefinition, optionGroups, options } from '../src/commands/options.ts';

/** Signs that roff would take for its own, or print as another: hyphens and quotes must be fit for copying. */
const escapes: Readonly<Record<string, string>> = {
  ...{ '\\': '\\e', '-': '\\-', "'": '\\(aq', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti' },
};

const plain = (text: string): string =>
  text.replace(/[\\'`^~-]/g, (sign) => escapes[sign] ?? sign).replace(/^\./gm, '\\&.');

const bold = (text: string): string => `\\fB${plain(text)}\\fR`;

/** `-o, --output <file>`: the flags bold, what they take slanted. */
function flagLine(flags: string): string {
  return flags.replace(
    /(--?[\w-]+)|[<[]([^<[\]>]+)[>\]]/g,
    (_all, flag: string | undefined, value: string | undefined) =>
      flag === undefined ? `\\fI${plain(value ?? '')}\\fR` : bold(flag),
  );
}

function optionEntry({ flags, summary, choices, group, wholeRun, repeatable }: OptionDefinition): string {
  const more = [
    choices === undefined ? '' : `One of ${choices.join(', ')}.`,
    repeatable === true ? 'May be given several times.' : '',
    group === 'Reading' && wholeRun !== true ? 'A config can say it of single files.' : '',
  ];
  return `.TP\n${flagLine(flags)}\n${plain([`${summary}.`, ...more.filter((text) => text !== '')].join('\n'))}`;
}

function commandEntry([name, definition]: readonly [string, CommandDefinition]): string {
  const { args, summary, formats, examples, notes = [] } = definition;
  const own = definition.options.map((key) => /--[\w-]+/.exec(options[key].flags)?.[0] ?? '');
  const lines = [
    `.SS ${name}`,
    `${bold(`reviewkit ${name}`)} ${own.length === 0 ? '' : '[\\fIoption\\fR...] '}\\fI${plain(args.replace(/[<>[\]]/g, ''))}\\fR`,
    '.PP',
    plain(`${summary}.`),
  ];
  if (formats.length > 0) lines.push('.PP', plain(`Formats: ${formats.join(', ')}.`));
  if (own.length > 0) lines.push('.PP', `Options: ${own.map(bold).join(' ')}`);
  lines.push('.PP', '.nf', '.RS', ...examples.map(plain), '.RE', '.fi');
  if (notes.length > 0) lines.push('.PP', '.nf', '.RS', ...notes.map(plain), '.RE', '.fi');
  return lines.join('\n');
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}

/** No date: the page is the same on every day it is made. */
export function manPage(): string {
  const all: readonly OptionDefinition[] = Object.values(options);
  const groups = optionGroups.map((group) => {
    const own = all.filter((option) => option.group === group);
    return `.SS ${group}\n${own.map(optionEntry).join('\n')}`;
  });
  return `.\\" Written by npm run docs from the tables of the program; do not edit.
.TH REVIEWKIT 1 "" "reviewkit ${version()}" "User Commands"
.nh
.ad l
.SH NAME
reviewkit \\- review analytics in Persian, Arabic and English
.SH SYNOPSIS
${bold('reviewkit')} \\fIcommand\\fR [\\fIoption\\fR...] \\fIfile\\fR...
.SH DESCRIPTION
Reads exports of reviews (CSV, TSV, JSON, NDJSON, also .gz) and says what they hold: sentiment, the purchase journey,
and how fast reviews are answered.
A file may be a path, a directory, or \\- for standard input.
Standard output is the answer, standard error the conversation.
.SH COMMANDS
${Object.entries<CommandDefinition>(commands).map(commandEntry).join('\n')}
.SH OPTIONS
Options mean the same for every command that has them;
${bold('reviewkit')} \\fIcommand\\fR ${bold('--help')} lists those of a command.
${groups.join('\n')}
.SH CONFIGURATION
The nearest ${bold('reviewkit.config.json')}, or ${bold('reviewkit')} key of a ${bold('package.json')}, from the working folder upwards, holds the same
names as the options: ${bold('dateOrder')} or ${bold('date-order')}.
Paths in it start from its own folder.
The command line wins over the profile (${bold('--profile')}), and that over the rest.
${bold('profiles')} holds settings under a name, ${bold('files')} those of single files (${bold('path')} or ${bold('match')}), ${bold('products')} the names to show for ids.
${bold('reviewkit schema config')} prints its JSON Schema; ${bold('reviewkit inspect')} \\fIfile\\fR ${bold('--write-config')} writes what was detected.
.SH FIGURES
${bold('reviewkit metrics')} lists every figure of the report with its unit, denominator and interval, under the path that ${bold('--fail-on')} takes.
.SH EXIT STATUS
.TP
0
done
.TP
1
done, but a gate (${bold('--fail-on')}) failed
.TP
2
could not run: usage, a wrong config, unreadable input
.SH ENVIRONMENT
${bold('NO_COLOR')}, ${bold('FORCE_COLOR')}, ${bold('TERM')}, ${bold('COLUMNS')}; in GitHub Actions ${bold('GITHUB_STEP_SUMMARY')} (${bold('--summary')}).
.SH FILES
.TP
${bold('reviewkit.config.json')}
settings of a project
`;
}
