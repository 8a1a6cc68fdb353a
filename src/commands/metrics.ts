/** `metrics`: what every figure means. */
import { UsageError } from '../errors.ts';
import { definedNames, definitions, definitionsOf, writeDefinitions } from '../io/write/definitions.ts';
import { nearestFew } from '../nearest.ts';
import type { Run } from './command.ts';

const fewNames = 5;

export const run: Run = async ([name], raw, context) => {
  const asked = name === undefined ? definitions : definitionsOf(name);
  if (name !== undefined && asked.figures.length + asked.sections.length === 0)
    throw new UsageError(
      `there is no figure "${name}". The nearest: ${nearestFew(name, definedNames, fewNames).join(', ')}`,
    );
  const format = raw.format === 'json' ? 'json' : 'table';
  const options = { terminal: context.out, bidi: 'isolate', bom: false } as const;
  context.stdout.write(await writeDefinitions(asked, name === undefined, format, options));
  return 0;
};
