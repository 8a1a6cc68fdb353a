/** Options that several commands share. */
import type { OptionName } from './options.ts';

/** Where the settings come from that are not typed. */
export const configOptions = ['config', 'noConfig', 'profile'] as const satisfies readonly OptionName[];

export const readingOptions = [
  'platform',
  'map',
  'encoding',
  'delimiter',
  'timezone',
  'dateOrder',
  'calendar',
  'source',
  'onError',
  ...configOptions,
] as const satisfies readonly OptionName[];

export const choosingOptions = [
  'since',
  'until',
  'textLanguage',
  'stars',
  'product',
] as const satisfies readonly OptionName[];

export const outputOptions = [
  'format',
  'output',
  'redact',
  'bom',
  'bidi',
  'quiet',
  'noColor',
  'noProgress',
] as const satisfies readonly OptionName[];

/** Limits that figures must keep. */
export const gateOptions = ['failOn', 'allowUnknown'] as const satisfies readonly OptionName[];

export const reportOptions = [
  'period',
  'last',
  'weekStart',
  'onlySignificant',
  ...gateOptions,
  'format',
  'output',
  'lang',
  'dates',
  'redact',
  'bom',
  'summary',
  'bidi',
  'quiet',
  'noColor',
  'noProgress',
] as const satisfies readonly OptionName[];
