/** Parts that share reviews, found together: what one run would have merged review by review cannot be added up part by part. */
import { UsageError } from '../../errors.ts';
import type { IdIndex } from '../../io/load/id-index.ts';
import { unpackIds } from './id-set.ts';
import { mostCarriedBytes, type Part } from './part.ts';

export interface Clusters {
  /** Looks at the next part. */
  readonly look: (part: Part, path: string) => void;
  /**
   * The number of the cluster of each part, in their order; null for a part that shares nothing. Throws UsageError where a part
   * that shares reviews does not carry its inputs.
   */
  readonly settle: () => readonly (number | null)[];
}

export function createClusters(shared: IdIndex): Clusters {
  /** The first part that holds an id. */
  const owners = new Map<bigint, number>();
  const parents: number[] = [];
  const looked: { readonly path: string; readonly why: string | null }[] = [];
  const links = new Map<string, { readonly one: number; readonly other: number; ids: number }>();

  function rootOf(part: number): number {
    const parent = parents[part] ?? part;
    return parent === part ? part : rootOf(parent);
  }

  function link(one: number, other: number): void {
    const key = `${one.toString()} ${other.toString()}`;
    const known = links.get(key);
    if (known === undefined) links.set(key, { one, other, ids: 1 });
    else known.ids++;
    parents[Math.max(rootOf(one), rootOf(other))] = Math.min(rootOf(one), rootOf(other));
  }

  return {
    look: (part, path) => {
      const number = looked.length;
      parents.push(number);
      looked.push({ path, why: whyNotCarried(part) });
      for (const set of [part.ids, part.missed]) {
        for (const id of unpackIds(set)) {
          if (!shared.has(id)) continue;
          const key = (BigInt(id.high) << 32n) | BigInt(id.low);
          const owner = owners.get(key);
          if (owner === undefined) owners.set(key, number);
          else if (owner !== number) link(owner, number);
        }
      }
    },
    settle: () => {
      const sizes = new Map<number, number>();
      for (const number of looked.keys()) sizes.set(rootOf(number), (sizes.get(rootOf(number)) ?? 0) + 1);
      const clusters = [...looked.keys()].map((number) =>
        (sizes.get(rootOf(number)) ?? 0) > 1 ? rootOf(number) : null,
      );
      const bare = looked.findIndex(({ why }, number) => why !== null && clusters[number] !== null);
      if (bare !== -1) throw new UsageError(wordsFor(bare));
      return clusters;
    },
  };

  function wordsFor(bare: number): string {
    const { path, why } = looked[bare] ?? { path: '', why: '' };
    const told = [...links.values()]
      .filter(({ one, other }) => rootOf(one) === rootOf(bare) || rootOf(other) === rootOf(bare))
      .sort((a, b) => b.ids - a.ids);
    const most = told.slice(0, 3).map(({ one, other, ids }) => {
      const [a, b] = [looked[one]?.path ?? '', looked[other]?.path ?? ''];
      return `${a} and ${b} share ${ids.toLocaleString('en')} review ${ids === 1 ? 'id' : 'ids'}`;
    });
    const more = told.length > most.length ? ` (and ${(told.length - most.length).toString()} more pairs)` : '';
    return `${most.join('; ')}${more}, and ${path} does not carry its inputs (${why ?? ''}): one run would merge the versions of these reviews, finished figures cannot. Make one part of the inputs of these parts, or bring all rows of one id into one part first (docs/scale-out.md)`;
  }
}

function whyNotCarried({ carried, asked, inputs }: Part): string | null {
  if (carried !== null) return null;
  if (asked.redact) return 'with --redact no part does';
  let bytes = 0;
  for (const input of inputs) bytes += input.bytes;
  return bytes > mostCarriedBytes
    ? 'a part carries at most 32 MB of them'
    : 'it was merged from parts of which one had no ids; merge all parts in one step';
}
