/** What can stand where on the command line, for the three shells: from the tables of commands and options. */
import { presets } from '../../io/presets/index.ts';
import { sourceClasses } from '../../review.ts';
import type { CommandDefinition, CommandTable } from '../command.ts';
import { roleNames } from '../map-roles.ts';
import { type OptionDefinition, type OptionName, options } from '../options.ts';

/** `zones`: the long list of time zones, which a script should hold once · `pairs`: role=column · `classes`: a class, or class=file · `text`: anything. */
export interface Values {
  readonly kind: 'choices' | 'zones' | 'files' | 'pairs' | 'classes' | 'text';
  readonly words: readonly string[];
}

export interface OptionWords {
  readonly long: string;
  readonly short: string | null;
  readonly summary: string;
  readonly repeatable: boolean;
  /** Null for a switch. */
  readonly values: (Values & { readonly name: string }) | null;
}

export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly args: Values;
  readonly options: readonly OptionWords[];
}

/** What --timezone takes. */
export function zoneWords(): string {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')].join(' ');
}

const files: Values = { kind: 'files', words: [] };
const text: Values = { kind: 'text', words: [] };
const choices = (words: readonly string[]): Values => ({ kind: 'choices', words });

/** Words that the table of options does not hold because they are many, or another table's. */
const wordsOf: Partial<Record<OptionName, () => Values>> = {
  platform: () => choices(presets.map(({ name }) => name)),
  timezone: () => ({ kind: 'zones', words: [] }),
  map: () => ({ kind: 'pairs', words: roleNames }),
  source: () => ({ kind: 'classes', words: sourceClasses }),
};

function optionWords(option: OptionName, { formats }: CommandDefinition): OptionWords {
  const { flags, summary, repeatable, choices: known }: OptionDefinition = options[option];
  const placeholder = /[<[]([^<[\]>]+)[>\]]/.exec(flags)?.[1];
  const fixed = option === 'format' ? formats : known;
  const values = wordsOf[option]?.() ?? (fixed !== undefined ? choices(fixed) : placeholder === 'file' ? files : text);
  return {
    long: /--[\w-]+/.exec(flags)?.[0] ?? '',
    short: /^-\w/.exec(flags)?.[0] ?? null,
    summary,
    repeatable: repeatable === true,
    values: placeholder === undefined ? null : { ...values, name: placeholder },
  };
}

function argsOf({ args, argChoices, argIsText }: CommandDefinition): Values {
  if (argChoices !== undefined) return choices(argChoices);
  return args === '' || argIsText === true ? text : files;
}

const help: OptionWords = {
  ...{ long: '--help', short: '-h', summary: 'how it is used', repeatable: false, values: null },
};

export function commandWords(commands: CommandTable): readonly CommandWords[] {
  const all = Object.entries(commands);
  return [
    ...all.map(([name, definition]) => ({
      name,
      summary: definition.summary,
      args: argsOf(definition),
      options: [...definition.options.map((option) => optionWords(option, definition)), help],
    })),
    { name: 'help', summary: 'the help of a command', args: choices(all.map(([name]) => name)), options: [] },
  ];
}
