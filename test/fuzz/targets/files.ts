/** Every fixture, damaged: it is read or refused in words, and no row is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { root } from '../../helpers/run.ts';
import { inputOf, load } from '../load.ts';
import { applyDamages, damages } from '../mutate.ts';
import type { Target } from '../target.ts';

const folder = join(root, 'fixtures');

/** Larger ones would only be slower. */
const largest = 40_000;

const fixtures = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
  .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
  .filter(({ bytes }) => bytes.length <= largest)
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const fixture = fc.nat({ max: fixtures.length - 1 }).map((i) => fixtures[i] ?? { name: '', bytes: Buffer.alloc(0) });
const chunkSize = fc.constantFrom(1 << 16, 1 << 16, 700, 13);
const name = ({ name: file }: { name: string }): string => file;

/** Cuts lines out, doubles them or shuffles two, as an editor would. */
const lineDamage = fc.record({ from: fc.nat(), to: fc.nat(), twice: fc.boolean() });

export const files: Target = {
  name: 'damaged bytes of every fixture',
  share: 25,
  property: fc.asyncProperty(fixture, damages, chunkSize, async (file, list, size) => {
    await load(inputOf(name(file), applyDamages(file.bytes, list), size));
  }),
};

export const lines: Target = {
  name: 'lines of every fixture, out of order',
  share: 4,
  property: fc.asyncProperty(fixture, fc.array(lineDamage, { minLength: 1, maxLength: 4 }), async (file, moves) => {
    const all = file.bytes.toString('latin1').split('\n');
    for (const { from, to, twice } of moves) {
      const line = all[from % all.length] ?? '';
      if (!twice) all.splice(from % all.length, 1);
      all.splice(to % (all.length + 1), 0, line);
    }
    await load(inputOf(name(file), Buffer.from(all.join('\n'), 'latin1'), 1 << 16));
  }),
};

/** Under a compressed fixture: a damaged archive is told apart from a damaged export. */
export const archives: Target = {
  name: 'damaged bytes of gzipped fixtures',
  share: 3,
  property: fc.asyncProperty(fixture, damages, async (file, list) => {
    await load(inputOf(`${file.name}.gz`, applyDamages(gzipSync(file.bytes), list), 1 << 16));
  }),
};
