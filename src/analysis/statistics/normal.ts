/** How far out a standard normal value lies. */

/** Beyond this the series would lose digits to cancellation, and the fraction needs few terms. */
const far = 3;
/** Enough for 1e-15 at `far`; fewer would do further out. */
const terms = 100;

/**
 * The probability that a standard normal value is at least `z`, right to about 12 digits also far out.
 * Near the middle by the series of Marsaglia (2004, Journal of Statistical Software 11/4), in the tail by Laplace's
 * continued fraction (Abramowitz & Stegun 1964, 26.2.14).
 */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > far) {
    let fraction = z;
    for (let k = terms; k > 0; k--) fraction = z + k / fraction;
    return density / fraction;
  }
  let sum = z;
  let term = z;
  for (let k = 3; term > sum * Number.EPSILON; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 - density * sum;
}

/** The probability of a value at least as far from 0 as `z`, to either side: the p of a z test. */
export function twoSided(z: number): number {
  return Math.min(1, 2 * upperTail(Math.abs(z)));
}
