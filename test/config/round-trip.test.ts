/** The law of --write-config: a run with what was written gives the same bytes as one without. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawOptions } from '../../src/commands/raw-options.ts';
import { InputError } from '../../src/errors.ts';
import { root, temporaryFolder } from '../helpers/run.ts';
import { runIn } from './world.ts';

const folder = temporaryFolder();
const exportsFolder = join(root, '../shared/data/exports');

function filesIn(path: string): string[] {
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => /\.(?:csv|tsv|json|ndjson|jsonl|txt)(?:\.gz)?$/.test(name))
        .map((name) => join(path, name))
    : [];
}

/** The records hold all that was read; the report is compared where the file is small. */
async function expectLaw(file: string): Promise<void> {
  const cwd = join(folder, 'law');
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd);
  try {
    await runIn(cwd, 'inspect', [file], { writeConfig: true, config: false, quiet: true });
  } catch (error) {
    // what cannot be read is nothing to write about
    if (error instanceof InputError) return;
    throw error;
  }
  const isSmall = statSync(file).size < 100_000;
  const answers = async (typed: RawOptions) => {
    const { stdout: report } = isSmall
      ? await runIn(cwd, 'analyze', [file], { ...typed, format: 'json', quiet: true })
      : { stdout: '' };
    const { stdout: records } = await runIn(cwd, 'score', [file], { ...typed, quiet: true });
    return { report, records };
  };
  expect(await answers({})).toEqual(await answers({ config: false }));
}

const fixtures = ['fixtures', 'fixtures/presets', 'fixtures/problems'];

describe.each(fixtures)('%s', (name) => {
  it.each(filesIn(join(root, name)))('%s', expectLaw);
});

describe('real exports', () => {
  const files = filesIn(exportsFolder);
  it.skipIf(files.length > 0)('are not here: ../shared/data/exports', () => undefined);
  it.each(files)('%s', expectLaw, 300_000);
});
