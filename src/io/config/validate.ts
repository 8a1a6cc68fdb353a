/** Holds a config against its published JSON Schema and says what is wrong in words. */
import { Ajv, type ErrorObject } from 'ajv';
import { nearest } from '../../nearest.ts';
import { clip } from '../../text-clip.ts';
import type { ConfigDocument, Fault, Path } from './document.ts';

/** The faults that the schema finds; with none of them the value has the shape that it describes. */
export function validate(document: ConfigDocument, schema: object): Fault[] {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  const isConfig = ajv.compile(schema);
  if (isConfig(document.value)) return [];
  return (isConfig.errors ?? []).flatMap((error) => faultOf(error, document) ?? []);
}

const wrongKind: Readonly<Record<string, string>> = {
  ...{ string: 'a text', number: 'a number', boolean: 'true or false', null: 'null' },
  ...{ array: 'a list', object: 'an object' },
};

/** Null for what another fault says better. */
function faultOf(error: ErrorObject, document: ConfigDocument): Fault | null {
  const path = pathOf(error.instancePath, document.value);
  const name = path.findLast((part) => typeof part === 'string') ?? 'the config';
  const { keyword, params, data } = error;
  if (keyword === 'additionalProperties') {
    const key = String((params as { additionalProperty: unknown }).additionalProperty);
    return { offset: document.offsetOf([...path, key], 'key'), ...unknownKey(key, name, error) };
  }
  const offset = document.offsetOf(path, 'value');
  const meaning = described(error);
  if (keyword === 'enum') {
    const choices = (params as { allowedValues: readonly unknown[] }).allowedValues
      .filter((one) => one !== null)
      .map(String);
    const near = typeof data === 'string' ? nearest(data, choices) : null;
    const fix = near === null ? null : `did you mean "${near}"?`;
    return { offset, says: `${name}: ${shown(data)} is none of its choices`, expected: choices.join(', '), fix };
  }
  if (keyword === 'type') {
    const kinds = [(params as { type: string | readonly string[] }).type].flat().map((kind) => wrongKind[kind] ?? kind);
    return { offset, says: `${name}: ${shown(data)} is not ${kinds.join(' or ')}`, expected: meaning, fix: null };
  }
  if (keyword === 'oneOf')
    return { offset, says: `${name}: an entry needs either path or match`, expected: meaning, fix: null };
  if (keyword === 'minLength' || keyword === 'minItems')
    return { offset, says: `${name}: is empty`, expected: meaning, fix: null };
  return null;
}

function unknownKey(
  key: string,
  within: string,
  { parentSchema }: ErrorObject,
): Pick<Fault, 'says' | 'expected' | 'fix'> {
  const properties: unknown = parentSchema?.['properties'];
  const known = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  const near = nearest(key, known);
  const kind = within === 'map' ? 'role' : 'setting';
  const all = known.filter((name) => name !== '$schema').join(', ');
  return {
    says: `there is no ${kind} "${clip(key, 40)}" here`,
    expected: near === null ? all : `one of the ${kind}s that reviewkit schema config lists`,
    fix: near === null ? null : `did you mean "${near}"?`,
  };
}

function described({ parentSchema }: ErrorObject): string {
  const description: unknown = parentSchema?.['description'];
  return typeof description === 'string' ? description : 'what the schema says: reviewkit schema config';
}

function shown(data: unknown): string {
  return clip(JSON.stringify(data), 40);
}

/** A JSON pointer as a path; a part is a number where it counts the items of a list. */
function pathOf(pointer: string, value: unknown): Path {
  let at: unknown = value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(at) ? Number(name) : name;
      at = typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined;
      return key;
    });
}
