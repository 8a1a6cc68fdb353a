/** `schema`: prints a JSON Schema that ships with the package. */
import { readFile } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { schemaNames } from './argument-names.ts';
import type { Run } from './command.ts';

export const run: Run = async ([wanted = ''], _raw, context) => {
  const name = schemaNames.find((known) => known === wanted);
  if (name === undefined) {
    throw new UsageError(
      `there is no schema "${wanted}".${didYouMean(wanted, schemaNames)} Schemas: ${schemaNames.join(', ')}`,
    );
  }
  context.stdout.write(await readFile(new URL(`schema/${name}.schema.json`, context.packageRoot), 'utf8'));
  return 0;
};
