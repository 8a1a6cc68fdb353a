/** Finds the config of a project: the nearest of reviewkit.config.json and the `reviewkit` key of package.json, from a folder upwards. No code is run. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { lilconfig } from 'lilconfig';
import { ConfigError } from '../../errors.ts';

export const configName = 'reviewkit.config.json';
const packageName = 'package.json';

export interface ConfigFile {
  /** Absolute; the paths in a config start from its folder. */
  readonly path: string;
  readonly folder: string;
  /** For people, from the folder they work in. */
  readonly shown: string;
  readonly text: string;
  /** The key of a larger document that holds the config; null: the document is the config. */
  readonly key: 'reviewkit' | null;
}

/** The nearest config; null where there is none up to the home folder or the root. Throws ConfigError where one cannot be read. */
export async function findConfig(cwd: string): Promise<ConfigFile | null> {
  const load = (path: string, text: string): unknown => (basename(path) === packageName ? ofPackage(text) : { text });
  const search = lilconfig('reviewkit', {
    searchPlaces: [configName, packageName],
    loaders: { '.json': load },
    ignoreEmptySearchPlaces: false,
    cache: false,
  });
  const found = await readable(`${configName} or ${packageName}, here or above`, () => search.search(cwd));
  return found === null ? null : openConfig(found.filepath, cwd);
}

/** The config that a user has named. Throws ConfigError. */
export async function openConfig(named: string, cwd: string): Promise<ConfigFile> {
  const path = resolve(cwd, named);
  const shown = relative(cwd, path).split(sep).join('/');
  const text = (await readable(shown, () => readFile(path, 'utf8'))).replace(/^\uFEFF/, '');
  return { path, folder: dirname(path), shown, text, key: basename(path) === packageName ? 'reviewkit' : null };
}

async function readable<T>(shown: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/, \w+(?: '.*)?$/, '') : String(error);
    throw new ConfigError(`${shown}: cannot be read: ${why}\n  expected  a config file, such as ${configName}`);
  }
}

/** Only whether there is a config in it: a package.json that is broken, or not ours, is none of our business. */
function ofPackage(text: string): { reviewkit?: unknown } {
  if (!text.includes('"reviewkit"')) return {};
  try {
    const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof manifest !== 'object' || manifest === null || !('reviewkit' in manifest)) return {};
    return { reviewkit: manifest.reviewkit };
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
