/** Model files with other bytes in them: refused in words, or a model that scores. */
import fc from 'fast-check';
import { parseModel, serialiseModel, type SentimentModel } from '../../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../../src/analysis/sentiment/score.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../helpers/run.ts';
import { applyDamages, damages } from '../mutate.ts';
import type { Target } from '../target.ts';

/** A real one with a sixteenth of its buckets, so that thousands can be read. */
function small(): Uint8Array {
  const model = parseModel(readFileSync(join(root, 'models/en.bin')));
  const buckets = model.weights.length / model.heads / 64;
  return serialiseModel({ ...model, weights: model.weights.slice(0, buckets * model.heads) });
}

const whole = small();

/** As a forger would: the checksum fits again, so that the reader behind it is reached. */
function resealed(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 16) return bytes;
  const sealed = Uint8Array.from(bytes);
  const words = new Uint32Array(sealed.buffer, 16, (sealed.byteLength - 16) >> 2);
  let sum = 0x811c9dc5;
  for (const word of words) sum = Math.imul(sum ^ word, 0x01000193);
  new DataView(sealed.buffer).setUint32(8, sum >>> 0, true);
  return sealed;
}

function tryModel(bytes: Uint8Array): void {
  let model: SentimentModel;
  let score: ReturnType<typeof createScorer>;
  try {
    model = parseModel(bytes);
    score = createScorer(model.language, model);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('model: ')) return;
    throw error;
  }
  if (!model.decision.every(Number.isFinite)) return; // pipeline/models refuses these
  const { score: value } = score('not a good kettle, but the shop was kind');
  if (value !== null && !(value >= -1 && value <= 1)) throw new Error(`a score of ${value}`);
}

/** Most of a model is weights, where any byte is as good as another: damage is sought at its head and its end. */
export const models: Target = {
  name: 'model files',
  share: 3,
  property: fc.property(damages, fc.boolean(), fc.boolean(), (list, seal, atHead) => {
    const near = list.map((one) => ({ ...one, at: atHead ? Math.floor(one.at / 100) : one.at }));
    const bytes = applyDamages(whole, near);
    tryModel(seal ? resealed(bytes) : bytes);
  }),
};
