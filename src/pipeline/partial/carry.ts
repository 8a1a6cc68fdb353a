/** Inputs that travel with their part, so that parts which share reviews can be read again as one. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { UsageError } from '../../errors.ts';
import { isGzip } from '../../io/open/containers.ts';
import type { Input } from '../../io/open/inputs.ts';
import { type Carried, mostCarriedBytes, type PartInput } from './part.ts';

export interface Looked extends Omit<PartInput, 'path'> {
  /** Null where it is too much to be carried. */
  readonly content: Uint8Array | null;
}

/** Reads an input once for its fingerprint, and keeps its bytes where they are few: at most `room`. */
export async function lookAt(input: Input, room: number): Promise<Looked> {
  const hash = createHash('sha256');
  let bytes = 0;
  let chunks: Uint8Array[] | null = [];
  for await (const chunk of input.bytes()) {
    hash.update(chunk);
    bytes += chunk.length;
    if (bytes > room) chunks = null;
    chunks?.push(chunk);
  }
  return { bytes, sha256: hash.digest('hex'), content: chunks && Buffer.concat(chunks) };
}

export function pack(content: Uint8Array, reading: Carried['reading']): Carried {
  const wasPacked = isGzip(content);
  return { reading, wasPacked, gzip: Buffer.from(wasPacked ? content : gzipSync(content)).toString('base64') };
}

/** The input as it was, under the path that the part knows it by. Throws UsageError where it cannot be unpacked. */
export function unpack({ gzip, wasPacked }: Carried, path: string): Input {
  const packed = Buffer.from(gzip, 'base64');
  const content = wasPacked ? packed : unzip(packed, path);
  return {
    name: path,
    path,
    bytes: async function* () {
      yield await Promise.resolve(content);
    },
  };
}

function unzip(packed: Uint8Array, path: string): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: mostCarriedBytes });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`${path} cannot be unpacked from its part (${String(error.code)}); make the part again`);
  }
}
