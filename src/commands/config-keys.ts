/** What each option is called in a config, and what it takes there: told by its flags alone, so that a new option needs no word here. */
import { camelCase } from '../camel-case.ts';
import { type OptionDefinition, type OptionName, options } from './options.ts';

export interface ConfigKey {
  readonly option: OptionName;
  /** As commander calls its value: `dateOrder`, `color` of --no-color. */
  readonly name: string;
  /** Other spellings: `date-order`; for --no-color `noColor` and `no-color`, which mean the opposite. */
  readonly aliases: readonly { readonly name: string; readonly opposite: boolean }[];
  /** `switch`: true or false · `value`: one text · `list`: one or several · `pairs`: the same, or an object of role and column. */
  readonly kind: 'switch' | 'value' | 'list' | 'pairs';
  /** It names a file, from the folder of the config. */
  readonly isPath: boolean;
  readonly definition: OptionDefinition;
}

function keyOf(option: OptionName): ConfigKey {
  const definition: OptionDefinition = options[option];
  const [, long = ''] = /--([\w-]+)/.exec(definition.flags) ?? [];
  const placeholder = /[<[]([^<[\]>]+)[>\]]/.exec(definition.flags)?.[1] ?? null;
  const off = long.startsWith('no-');
  const name = camelCase(off ? long.slice(3) : long);
  const others = off ? [camelCase(long), long] : [long];
  const several = placeholder?.includes('=') === true ? 'pairs' : 'list';
  return {
    option,
    name,
    aliases: others.filter((other) => other !== name).map((other) => ({ name: other, opposite: off })),
    kind: placeholder === null ? 'switch' : definition.repeatable === true ? several : 'value',
    isPath: placeholder === 'file',
    definition,
  };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

/** Every option that a config may hold. */
export const configKeys: readonly ConfigKey[] = Object.keys(options)
  .filter(isOption)
  .map(keyOf)
  .filter(({ definition }) => definition.commandLineOnly !== true);

/** Those of them that a single file may have of its own. */
export const fileKeys: readonly ConfigKey[] = configKeys.filter(
  ({ definition }) => definition.group === 'Reading' && definition.wholeRun !== true,
);

export interface Spelled {
  readonly key: ConfigKey;
  readonly opposite: boolean;
}

/** The setting that goes by this name, in either spelling. */
export function spelled(name: string, keys: readonly ConfigKey[]): Spelled | null {
  for (const key of keys) {
    if (key.name === name) return { key, opposite: false };
    const alias = key.aliases.find((one) => one.name === name);
    if (alias !== undefined) return { key, opposite: alias.opposite };
  }
  return null;
}
