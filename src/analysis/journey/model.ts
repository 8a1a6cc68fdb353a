/** The trained part of the journey analysis: linear scores for stages, touchpoints and relationships. */
import { relationships, stages, touchpointIds, type Polarity } from '../../review.ts';
import type { Matches } from './cues/match.ts';
import { eachFeature } from './features.ts';
import type { Tokens } from './tokens.ts';

/**
 * Outputs of the model: primary stage (softmax, the last is unclear), each stage present, each touchpoint, relationship
 * (softmax), the polarity that most touchpoints of the text have (softmax).
 */
export const PRIMARY = 0;
export const UNCLEAR = stages.length;
export const PRESENT = PRIMARY + stages.length + 1;
export const TOUCHPOINT = PRESENT + stages.length;
export const RELATIONSHIP = TOUCHPOINT + touchpointIds.length;
export const POLARITY = RELATIONSHIP + relationships.length;
/** The order of the polarity outputs. */
const polarities = ['positive', 'negative', 'neutral'] as const satisfies readonly Polarity[];
export const OUTPUTS = POLARITY + polarities.length;

/** Length of a text's feature vector: longer texts do not shout. */
export const NORM = 3;

export interface JourneyModel {
  /** Open-addressed: slot → row + 1, 0 for empty. */
  readonly slots: Int32Array;
  readonly keys: Int32Array;
  /** rows × OUTPUTS, each output in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: Float32Array;
  /** A further stage is given above this probability; a touchpoint above that. */
  readonly presentAbove: number;
  readonly touchpointAbove: number;
  /** Divides the logits of the primary stage, so that confidences are shares of right answers (fitted on held-out folds). */
  readonly temperature: number;
}

/** 'RKJ1'. */
const MAGIC = 0x314a4b52;
const HEAD = 20;

/** The bytes of a model: what `parseJourneyModel` reads. Little endian. */
export function writeJourneyModel(model: Omit<JourneyModel, 'slots'>): Uint8Array {
  const rows = model.keys.length;
  const bytes = new Uint8Array(HEAD + 4 * OUTPUTS + 4 * rows + rows * OUTPUTS);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, rows, true);
  view.setFloat32(8, model.presentAbove, true);
  view.setFloat32(12, model.touchpointAbove, true);
  view.setFloat32(16, model.temperature, true);
  model.scale.forEach((value, i) => view.setFloat32(HEAD + 4 * i, value, true));
  model.keys.forEach((key, i) => view.setInt32(HEAD + 4 * (OUTPUTS + i), key, true));
  bytes.set(
    new Uint8Array(model.weights.buffer, model.weights.byteOffset, rows * OUTPUTS),
    HEAD + 4 * (OUTPUTS + rows),
  );
  return bytes;
}

/** Throws a RangeError where `bytes` is not such a model. */
export function parseJourneyModel(bytes: Uint8Array): JourneyModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a journey model');
  const rows = view.getUint32(4, true);
  const body = HEAD + 4 * (OUTPUTS + rows);
  if (bytes.length !== body + rows * OUTPUTS) throw new RangeError('journey model of the wrong length');
  const scale = Float32Array.from({ length: OUTPUTS }, (_, i) => view.getFloat32(HEAD + 4 * i, true));
  const keys = Int32Array.from({ length: rows }, (_, i) => view.getInt32(HEAD + 4 * (OUTPUTS + i), true));
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(rows * 2 + 1)));
  for (let row = 0; row < rows; row++) {
    let slot = (keys[row] ?? 0) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = row + 1;
  }
  return {
    slots,
    keys,
    scale,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + body, rows * OUTPUTS),
    presentAbove: view.getFloat32(8, true),
    touchpointAbove: view.getFloat32(12, true),
    temperature: view.getFloat32(16, true),
  };
}

/** The row of a feature, or −1. */
export function rowOf(model: JourneyModel, key: number): number {
  const { slots, keys } = model;
  for (let slot = key & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0 || keys[row] === key) return row;
  }
}

/** A scorer with its own scratch memory: fills and returns the same OUTPUTS logits each time. */
export function createScorer(model: JourneyModel): (tokens: Tokens, matches: Matches) => Float32Array {
  const logits = new Float32Array(OUTPUTS);
  const seen = new Int32Array(model.keys.length);
  let text = 0;
  let squares = 0;
  const add = (key: number, value: number): void => {
    const row = rowOf(model, key);
    if (row < 0 || seen[row] === text) return;
    seen[row] = text;
    squares += value * value;
    const base = row * OUTPUTS;
    for (let i = 0; i < OUTPUTS; i++) logits[i] = (logits[i] ?? 0) + (model.weights[base + i] ?? 0) * value;
  };
  return (tokens, matches) => {
    text = (text + 1) | 0;
    squares = 0;
    logits.fill(0);
    eachFeature(tokens, matches, add);
    const length = NORM / Math.sqrt(squares === 0 ? 1 : squares);
    for (let i = 0; i < OUTPUTS; i++) logits[i] = (logits[i] ?? 0) * length * (model.scale[i] ?? 0);
    return logits;
  };
}
