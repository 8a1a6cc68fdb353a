/** Brings the options that were typed together with the config: the command line over the profile over the rest of the config. */
import { readFile } from 'node:fs/promises';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { type ConfigFile, configName, findConfig, openConfig } from '../io/config/find.ts';
import { reportFormats } from '../io/write/index.ts';
import { didYouMean } from '../nearest.ts';
import { workingDays } from './business.ts';
import type { CommandDefinition } from './command.ts';
import { isObject, type JsonObject, type Layer, listOf, readLayer, type Said } from './config-layer.ts';
import type { RawOptions } from './raw-options.ts';
import type { RawReading } from './reading.ts';

/** The options a command runs with. Throws ConfigError with all faults of the config, and UsageError for a profile that is not there. */
export async function configured(
  typed: RawOptions,
  definition: CommandDefinition,
  context: Context,
): Promise<RawOptions> {
  const { config, profile } = typed;
  const file =
    config === false ? null : await (config === undefined ? findConfig(context.cwd) : openConfig(config, context.cwd));
  if (file === null) {
    if (profile === undefined) return typed;
    const why = config === false ? '--no-config was given' : `there is no ${configName} here or above`;
    throw new UsageError(`--profile ${profile}: ${why}`);
  }
  const layers = await openLayers(file, profile, context);
  let said: RawOptions = {};
  for (const layer of layers) said = over(rawOf(layer, definition), said);
  const products = layers.flatMap(({ products: named }) => named);
  const maps = layers.flatMap(({ said: all }) => all.filter(({ key }) => key.option === 'map'));
  return {
    ...over(typed, said),
    // the first wins: a profile renames what the top has named
    products: products.toReversed(),
    files: [
      ...maps.map(({ value }) => ({ of: 'every' as const, said: { map: listOf(value) }, by: file.shown })),
      ...layers.flatMap(({ files }) => files),
      { of: 'every', said: typedReading(typed), by: '--map' },
    ],
    usedConfig: { file: file.shown, profile: profile ?? null },
  };
}

/** Where an answer goes and how it is written are one choice: whoever names one of them does not want the other from below. */
function over(strong: RawOptions, weak: RawOptions): RawOptions {
  const { format: _format, output: _output, ...rest } = weak;
  const isFree = strong.format === undefined && strong.output === undefined;
  return { ...(isFree ? weak : rest), ...strong };
}

/** The layers that count, the weaker first, after all of the config has been checked. */
async function openLayers(file: ConfigFile, profile: string | undefined, context: Context): Promise<Layer[]> {
  const [{ parseConfig }, { validate }, { configError }, { checkLayer }] = await Promise.all([
    import('../io/config/document.ts'),
    import('../io/config/validate.ts'),
    import('../io/config/fault-words.ts'),
    import('./config-check.ts'),
  ]);
  const document = parseConfig(file);
  const schema = await readFile(new URL('schema/config.schema.json', context.packageRoot), 'utf8');
  if (document.faults.length > 0) throw configError(file.shown, file.text, document.faults);
  const shape = validate(document, JSON.parse(schema) as object);
  const top: JsonObject = isObject(document.value) ? document.value : {};
  const profiles = isObject(top['profiles']) ? Object.entries(top['profiles']) : [];
  const named = [null, ...profiles].map((entry) => {
    const [name, layer, at] = entry === null ? [null, top, []] : [entry[0], entry[1], ['profiles', entry[0]]];
    return { name, layer: readLayer(isObject(layer) ? layer : {}, at, file.folder, file.shown) };
  });
  const faults = [...shape, ...named.flatMap(({ layer }) => checkLayer(layer, document, shape, context.cwd))];
  if (faults.length > 0) throw configError(file.shown, file.text, faults);
  const chosen = named.find(({ name }) => name !== null && name === profile);
  if (profile !== undefined && chosen === undefined) {
    const names = profiles.map(([name]) => name);
    const which = names.length === 0 ? 'It has none.' : `Profiles: ${names.join(', ')}`;
    throw new UsageError(`--profile: ${file.shown} has no profile "${profile}".${didYouMean(profile, names)} ${which}`);
  }
  return named.filter(({ name }) => name === null || name === profile).map(({ layer }) => layer);
}

/** What the layer says of options that this command has; a config is written for all commands. */
function rawOf({ said }: Layer, definition: CommandDefinition): RawOptions {
  const fitting = said.filter(({ key }) => key.option !== 'map' && definition.options.includes(key.option));
  return Object.fromEntries(
    fitting.flatMap(({ key, value }) => {
      const kept = fitted(key.option, value, definition);
      return kept === null ? [] : [[key.name, kept] as const];
    }),
  );
}

/** Null for what this command cannot write or measure. */
function fitted(option: Said['key']['option'], value: Said['value'], definition: CommandDefinition): Said['value'] {
  if (option === 'format') return definition.formats.some((name) => name === value) ? value : null;
  if (option === 'output') {
    const endings = definition.formats.flatMap((name): readonly string[] => reportFormats[name].extensions);
    const paths = listOf(value).filter((path) => endings.some((ending) => path.toLowerCase().endsWith(ending)));
    return paths.length === 0 || definition.writesModel === true ? null : paths;
  }
  if (option === 'sla' && !definition.options.includes('business')) {
    const spans = listOf(value).filter((span) => workingDays(span) === null);
    return spans.length === 0 ? null : spans;
  }
  return value;
}

/** What was typed of the reading of all files: it wins over what the config says of single ones. */
function typedReading({ source = [], ...typed }: RawOptions): RawReading {
  const { platform, map, encoding, delimiter, timezone, dateOrder, calendar } = typed;
  const ofAll = source.find((text) => !text.includes('='));
  return {
    ...(platform !== undefined && { platform }),
    ...(map !== undefined && { map }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(timezone !== undefined && { timezone }),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(calendar !== undefined && { calendar }),
    ...(ofAll !== undefined && { source: ofAll }),
  };
}
