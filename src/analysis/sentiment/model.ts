/**
 * A sentiment model as bytes: `RKSM`, version, checksum, a JSON header that names the sections, then the sections, 8-aligned.
 * Reading makes views on the bytes, nothing is copied or executed; every size is checked, for a model file is untrusted input.
 */

import { readLanguages } from '../../review.ts';
import type { SupportedLanguage } from '../languages/index.ts';

const magic = 0x4d534b52;
const version = 1;
const preamble = 16;

export interface SentimentModel {
  readonly language: SupportedLanguage;
  /** Weights of the hashed features, `heads` neighbours per bucket. */
  readonly weights: Int8Array;
  readonly heads: number;
  /** What one step of a weight is worth, per head. */
  readonly scales: readonly number[];
  /** The decision layer, see decide.ts. */
  readonly decision: Float32Array;
}

/** By how many bits the hash of a feature is shifted to find its bucket. */
export const bucketShift = ({ weights, heads }: SentimentModel): number => 1 + Math.clz32(weights.length / heads);

function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
  return sum >>> 0;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isSize = (value: unknown): value is number => isNumber(value) && Number.isSafeInteger(value) && value >= 0;

function readHeader(text: string): Record<string, unknown> {
  try {
    const header: unknown = JSON.parse(text);
    if (isRecord(header)) return header;
  } catch (cause) {
    throw new Error('model: the header is not JSON', { cause });
  }
  throw new Error('model: the header is not an object');
}

/** Reads a model. Throws an Error that says what is wrong with the bytes. */
export function parseModel(bytes: Uint8Array): SentimentModel {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.byteLength < preamble || view.getUint32(0, true) !== magic) throw new Error('model: not a model file');
  const found = view.getUint32(4, true);
  if (found !== version) throw new Error(`model: version ${found}, this program reads version ${version}`);
  if (view.getUint32(8, true) !== checksum(aligned.subarray(preamble)))
    throw new Error('model: damaged (wrong checksum)');
  const headerSize = view.getUint32(12, true);
  if (headerSize > aligned.byteLength - preamble) throw new Error('model: the header runs past the end');
  const body = preamble + headerSize;
  const header = readHeader(new TextDecoder().decode(aligned.subarray(preamble, body)));
  const language = readLanguages.find((code) => code === header['language']);
  if (language === undefined) throw new Error('model: unknown language');
  const { buckets, decision } = header;
  const scales: readonly unknown[] = Array.isArray(header['scales']) ? header['scales'] : [];
  if (!scales.every(isNumber) || scales.length === 0 || !isSize(buckets) || buckets === 0 || !isSize(decision)) {
    throw new Error('model: the header lacks buckets, scales or decision');
  }
  if ((buckets & (buckets - 1)) !== 0 || buckets < 2)
    throw new Error('model: the number of buckets is no power of two');
  const heads = scales.length;
  if (body % 8 !== 0 || body + decision * 4 + buckets * heads > aligned.byteLength) throw new Error('model: too short');
  const start = aligned.byteOffset + body;
  return {
    language,
    heads,
    scales,
    decision: new Float32Array(aligned.buffer, start, decision),
    weights: new Int8Array(aligned.buffer, start + decision * 4, buckets * heads),
  };
}

/** Writes a model in the form that `parseModel` reads. */
export function serialiseModel(model: SentimentModel): Uint8Array {
  const buckets = model.weights.length / model.heads;
  const plain = JSON.stringify({
    language: model.language,
    buckets,
    scales: model.scales,
    decision: model.decision.length,
  });
  const header = new TextEncoder().encode(plain.padEnd(Math.ceil(plain.length / 8) * 8));
  const size = preamble + header.length + model.decision.byteLength + model.weights.byteLength;
  const bytes = new Uint8Array(Math.ceil(size / 8) * 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, version, true);
  view.setUint32(12, header.length, true);
  bytes.set(header, preamble);
  const { decision, weights } = model;
  bytes.set(new Uint8Array(decision.buffer, decision.byteOffset, decision.byteLength), preamble + header.length);
  bytes.set(
    new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength),
    preamble + header.length + decision.byteLength,
  );
  view.setUint32(8, checksum(bytes.subarray(preamble)), true);
  return bytes;
}
