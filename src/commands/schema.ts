/** `schema`: prints a JSON Schema that ships with the package. */
import { readFile } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Run } from './command.ts';

const names = ['record', 'report', 'evaluation', 'explanation', 'training', 'comparison'] as const;

export const run: Run = async ([wanted = ''], _raw, context) => {
  const name = names.find((known) => known === wanted);
  if (name === undefined) {
    const near = nearest(wanted, names);
    throw new UsageError(
      `there is no schema "${wanted}".${near === null ? '' : ` Did you mean ${near}?`} Schemas: ${names.join(', ')}`,
    );
  }
  context.stdout.write(await readFile(new URL(`schema/${name}.schema.json`, context.packageRoot), 'utf8'));
  return 0;
};
