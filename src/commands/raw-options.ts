/** The options as they were typed, or stand in a config. */
import type { ProductNames } from '../pipeline/name-products.ts';
import type { RawFileSettings } from './reading.ts';

/** What was typed, as commander hands it over; nothing is checked yet but choices. */
export interface RawOptions {
  readonly platform?: string;
  readonly map?: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly timezone?: string;
  readonly dateOrder?: string;
  readonly calendar?: string;
  readonly source?: readonly string[];
  readonly onError?: string;
  readonly since?: string;
  readonly until?: string;
  readonly textLanguage?: string;
  readonly stars?: string;
  readonly product?: string;
  readonly asOf?: string;
  readonly sla?: readonly string[];
  readonly business?: string;
  readonly holidays?: string;
  readonly by?: string;
  readonly model?: readonly string[];
  readonly against?: string;
  readonly format?: string;
  readonly output?: readonly string[];
  readonly lang?: string;
  readonly dates?: string;
  readonly redact?: boolean;
  readonly partial?: boolean;
  readonly disjoint?: boolean;
  readonly bom?: boolean;
  readonly summary?: boolean;
  readonly period?: string;
  readonly last?: string;
  readonly weekStart?: string;
  readonly failOn?: readonly string[];
  readonly onlySignificant?: boolean;
  readonly allowUnknown?: boolean;
  readonly top?: string;
  readonly jobs?: string;
  readonly bidi?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly progress?: boolean;
  /** A file, or false for --no-config. */
  readonly config?: string | false;
  readonly profile?: string;
  /** True: under the usual name. */
  readonly writeConfig?: string | true;
  readonly force?: boolean;
  /** Only from a config: what it says of single files. */
  readonly files?: readonly RawFileSettings[];
  /** Only from a config. */
  readonly products?: ProductNames;
  /** The config that was used. */
  readonly usedConfig?: UsedConfig;
}

export interface UsedConfig {
  /** From the working folder. */
  readonly file: string;
  readonly profile: string | null;
}
