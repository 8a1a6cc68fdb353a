/** The trained part of the journey analysis as data: its outputs, its file format, its lookup. */
import { relationships, stages, touchpointIds, type Polarity } from '../../review.ts';
import { SIGNALS } from './features.ts';

/** Outputs: primary stage (softmax, the last is unclear), each stage present, each touchpoint, relationship (softmax). */
export const PRIMARY = 0;
export const UNCLEAR = stages.length;
export const PRESENT = PRIMARY + stages.length + 1;
export const TOUCHPOINT = PRESENT + stages.length;
export const RELATIONSHIP = TOUCHPOINT + touchpointIds.length;
export const OUTPUTS = RELATIONSHIP + relationships.length;
/** Hidden units beside the outputs: where words and cues are weighed together. */
const HIDDEN = 12;
export const COLUMNS = OUTPUTS + HIDDEN;
/** What the words of a clause say of its polarity: further columns of the same table. */
export const polarities = ['positive', 'negative', 'neutral'] as const satisfies readonly Polarity[];
export const POLARITY = OUTPUTS + HIDDEN;
export const WIDTH = COLUMNS + polarities.length;
/** Inputs of the last step of polarity, see polarity.ts. */
export const POLARITY_INPUTS = 17 + touchpointIds.length;

/** Length of a text's word vector: longer texts do not shout. */
export const NORM = 3;

/** The float parts of a model with their lengths, in the order of the file. */
const parts = {
  /** Unit of each column of the table. */
  scale: WIDTH,
  /** SIGNALS × COLUMNS: what cues and length add to the outputs and hidden units. */
  direct: SIGNALS * COLUMNS,
  bias: COLUMNS,
  /** HIDDEN × OUTPUTS. */
  mixed: HIDDEN * OUTPUTS,
  /** POLARITY_INPUTS × polarities. */
  polarity: POLARITY_INPUTS * polarities.length,
  /** Limits: a stage is given above [0], a further stage above [1], a touchpoint above [2]; [3] divides the logits of the primary stage. */
  limits: 4,
} as const;
type Part = keyof typeof parts;
const names = ['scale', 'direct', 'bias', 'mixed', 'polarity', 'limits'] as const satisfies readonly Part[];

export interface JourneyModel extends Readonly<Record<Part, Float32Array>> {
  /** Open-addressed: slot → row + 1, 0 for empty. */
  readonly slots: Int32Array;
  readonly keys: Int32Array;
  /** rows × WIDTH, each column in units of `scale`. */
  readonly weights: Int8Array;
}

/** 'RKJ2'. */
const MAGIC = 0x324a4b52;
const HEAD = 8;
const FLOATS = names.reduce((sum, name) => sum + parts[name], 0);

/** The bytes of a model: what `parseJourneyModel` reads. Little endian. */
export function writeJourneyModel(model: Omit<JourneyModel, 'slots'>): Uint8Array {
  const rows = model.keys.length;
  const bytes = new Uint8Array(HEAD + 4 * (FLOATS + rows) + rows * WIDTH);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, rows, true);
  let at = HEAD;
  for (const name of names) for (const value of model[name]) view.setFloat32((at += 4) - 4, value, true);
  for (const key of model.keys) view.setInt32((at += 4) - 4, key, true);
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, rows * WIDTH), at);
  return bytes;
}

/** Throws a RangeError where `bytes` is not such a model. */
export function parseJourneyModel(bytes: Uint8Array): JourneyModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a journey model');
  const rows = view.getUint32(4, true);
  const body = HEAD + 4 * (FLOATS + rows);
  if (bytes.length !== body + rows * WIDTH) throw new RangeError('journey model of the wrong length');
  let at = HEAD;
  const read = (name: Part): Float32Array => {
    const values = new Float32Array(parts[name]);
    for (let i = 0; i < values.length; i++) values[i] = view.getFloat32((at += 4) - 4, true);
    return values;
  };
  const [scale, direct, bias, mixed, polarity, limits] = names.map(read);
  if (!scale || !direct || !bias || !mixed || !polarity || !limits) throw new RangeError('journey model without parts');
  const keys = new Int32Array(rows);
  for (let i = 0; i < rows; i++) keys[i] = view.getInt32((at += 4) - 4, true);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(rows * 2 + 1)));
  for (let row = 0; row < rows; row++) {
    let slot = (keys[row] ?? 0) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = row + 1;
  }
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + body, rows * WIDTH);
  return { slots, keys, weights, scale, direct, bias, mixed, polarity, limits };
}

/** The row of a feature, or −1. */
export function rowOf(model: JourneyModel, key: number): number {
  const { slots, keys } = model;
  for (let slot = key & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0 || keys[row] === key) return row;
  }
}
