/** schema/config.schema.json, made from the table of options, so that a new option is known to configs and editors by itself. */
import { acceptedRoles, roleNames } from '../src/commands/map-roles.ts';
import { type ConfigKey, configKeys, fileKeys } from '../src/commands/config-keys.ts';
import { presets } from '../src/io/presets/index.ts';
import { reportFormats } from '../src/io/write/index.ts';
import { sourceClasses } from '../src/review.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Draft 7, which every editor knows. */
const draft = 'http://json-schema.org/draft-07/schema#';

/** Choices that the table of options does not hold because they are many, or another table's. */
const choicesOf: Readonly<Record<string, readonly string[]>> = {
  platform: presets.map(({ name }) => name),
  source: sourceClasses,
  format: Object.keys(reportFormats),
};

const roles: Schema = Object.fromEntries(roleNames.map((name) => [name, { type: 'string', minLength: 1 }]));
const otherRoles = acceptedRoles.filter((name) => !roleNames.includes(name)).join('|');

const strict = { type: 'object', additionalProperties: false } as const;

/** What an option takes; `alone` for one file, which may also say null: find out. */
function valueOf(key: ConfigKey, alone: boolean): Schema {
  const { summary: description, choices = choicesOf[key.option] } = key.definition;
  const orNull = alone ? ['null'] : [];
  if (key.kind === 'switch') return { description, type: 'boolean' };
  if (choices !== undefined)
    return { description, type: ['string', ...orNull], enum: [...choices, ...(alone ? [null] : [])] };
  if (key.kind === 'value' || (alone && key.kind === 'list'))
    return { description, type: ['string', 'number', ...orNull] };
  const list = { description, items: { type: ['string', 'number'], description } };
  if (key.kind === 'list') return { ...list, type: ['string', 'number', 'array'] };
  const columns = { ...strict, properties: roles, patternProperties: { [`^(?:${otherRoles})$`]: { type: 'string' } } };
  return { ...list, ...columns, type: ['object', 'string', 'array', ...orNull] };
}

function settings(keys: readonly ConfigKey[], alone: boolean): { properties: Schema; patternProperties: Schema } {
  const aliases = keys.flatMap((key) =>
    key.aliases.map(({ name, opposite }) => [
      `^${name}$`,
      opposite ? { type: 'boolean', description: key.definition.summary } : valueOf(key, alone),
    ]),
  );
  return {
    properties: Object.fromEntries(keys.map((key) => [key.name, valueOf(key, alone)])),
    patternProperties: Object.fromEntries(aliases) as Schema,
  };
}

const entry: Schema = {
  ...strict,
  description: 'settings of one file, folder or pattern of files: path or match, and what is said of them',
  oneOf: [{ required: ['path'] }, { required: ['match'] }],
  ...settings(fileKeys, true),
};

export function configSchema(): Schema {
  const all = settings(configKeys, false);
  const one = settings(fileKeys, true);
  const files = {
    description: 'how single files are read; where several entries fit a file, the later ones win',
    type: 'array',
    items: {
      ...entry,
      properties: {
        path: {
          description: 'a file or folder, from the folder of the config; - is standard input',
          type: 'string',
          minLength: 1,
        },
        match: {
          description: 'a pattern: * and ? within a name, ** over folders; without / it speaks of names in any folder',
          type: 'string',
          minLength: 1,
        },
        ...one.properties,
        product: { description: 'what every review of the file is about', type: ['string', 'number', 'null'] },
      },
    },
  };
  const products = {
    description: 'the name to show for each product id; ids of one name are one product',
    type: 'object',
    additionalProperties: { description: 'the name of a product', type: 'string', minLength: 1 },
  };
  const layer = {
    ...strict,
    properties: { ...all.properties, files, products },
    patternProperties: all.patternProperties,
  };
  return {
    $schema: draft,
    title: 'reviewkit config',
    description: 'reviewkit.config.json, or the reviewkit key of package.json. The command line wins over it.',
    ...layer,
    properties: {
      $schema: { description: 'for editors', type: 'string' },
      ...layer.properties,
      profiles: {
        description: 'settings under a name, chosen with --profile NAME; they win over the others',
        type: 'object',
        additionalProperties: { description: 'the settings of a profile', ...layer },
      },
    },
  };
}
