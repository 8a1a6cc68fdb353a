/** Rounds the weights of the heads to one byte each; a head's scale is set by its 99.99th percentile, the few beyond are clipped. */
import type { Linear } from './linear.ts';

export interface Quantised {
  readonly weights: Int8Array;
  readonly scales: number[];
  readonly biases: number[];
}

export function quantise(heads: readonly Linear[]): Quantised {
  const buckets = heads[0]?.weights.length ?? 0;
  const weights = new Int8Array(buckets * heads.length);
  const scales = heads.map((head, h) => {
    const sizes = head.weights.map(Math.abs).sort();
    const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
    head.weights.forEach((weight, f) => {
      weights[f * heads.length + h] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    });
    return scale;
  });
  return { weights, scales, biases: heads.map((head) => head.bias) };
}
