/** Models in memory that all threads see: read once, and once in the caches of the processor. */
import type { ModelKind } from '../../analysis/enrich.ts';
import type { SupportedLanguage } from '../../analysis/languages/index.ts';
import { readLanguages } from '../../review.ts';
import type { LoadModel } from '../models.ts';

/** By kind and language; plain data, whose bytes are shared when it is sent to a worker. */
export type SharedModels = ReadonlyMap<string, Uint8Array | null>;

const kinds: readonly ModelKind[] = ['sentiment', 'journey'];

/** A loader that keeps what it loads where other threads can see it; `all` loads what is still missing. */
export function sharing(load: LoadModel): { readonly load: LoadModel; readonly all: () => SharedModels } {
  const models = new Map<string, Uint8Array | null>();
  const loadShared: LoadModel = (kind, language) => {
    const known = models.get(keyOf(kind, language));
    if (known !== undefined) return known;
    const model = shared(load(kind, language));
    models.set(keyOf(kind, language), model);
    return model;
  };
  return {
    load: loadShared,
    all: () => {
      for (const kind of kinds) for (const language of readLanguages) loadShared(kind, language);
      return models;
    },
  };
}

/** The loader of a worker. */
export function loaderOf(models: SharedModels): LoadModel {
  return (kind, language) => models.get(keyOf(kind, language)) ?? null;
}

function keyOf(kind: ModelKind, language: SupportedLanguage): string {
  return `${kind} ${language}`;
}

function shared(bytes: Uint8Array | null): Uint8Array | null {
  if (bytes === null) return null;
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  copy.set(bytes);
  return copy;
}
