/** The package as npm would publish it, and as a stranger would have it installed: without network and without what only we need. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.ts';

export interface Packed {
  readonly tarball: string;
  /** Bytes of all files, unpacked. */
  readonly unpackedSize: number;
  readonly files: readonly string[];
}

function must(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${String(status)}\n${stderr}${stdout}`);
  return stdout;
}

/** Packs what is built; scripts do not run, as other tests use the same dist. */
export function pack(folder: string): Packed {
  const output = must('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
  const [packed] = JSON.parse(output) as {
    filename: string;
    unpackedSize: number;
    files: { path: string }[];
  }[];
  if (packed === undefined) throw new Error('npm pack said nothing');
  const { filename, unpackedSize, files } = packed;
  return { tarball: join(folder, filename), unpackedSize, files: files.map(({ path }) => path) };
}

/** Paths of the packages that `npm install reviewkit` would bring along, by the lock file. */
function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; link?: boolean; optional?: boolean }>;
  };
  return Object.entries(packages).flatMap(([path, { dev, link }]) =>
    path === '' || dev === true || link === true ? [] : [path],
  );
}

/** Unpacks the tarball into `folder/node_modules`, with links to the production packages beside it. */
export function install(tarball: string, folder: string): void {
  const target = join(folder, 'node_modules/reviewkit');
  mkdirSync(target, { recursive: true });
  must('tar', ['-xzf', tarball, '-C', target, '--strip-components', '1'], folder);
  for (const path of productionPackages()) {
    if (path.lastIndexOf('node_modules/') > 0) continue; // inside another package
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(folder, path));
  }
  mkdirSync(join(folder, 'node_modules/.bin'));
  symlinkSync('../reviewkit/bin/reviewkit.js', join(folder, 'node_modules/.bin/reviewkit'));
}
