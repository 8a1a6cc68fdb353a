/** The incomplete beta function, from which Student's t and the exact intervals of counts follow. The only door to jstat. */
import jStat from 'jstat/dist/jstat.min.js';

/** The p quantile of the beta distribution (relative error about 1e-8 for parameters up to a million). */
export function betaQuantile(p: number, a: number, b: number): number {
  return jStat.ibetainv(p, a, b);
}

/** The probability that |T| ≥ |t| for Student's t; `degrees` need not be whole (Abramowitz & Stegun 1964, 26.7.1). */
export function studentTwoSided(t: number, degrees: number): number {
  return jStat.ibeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}

/** The 0.975 quantile of Student's t; `degrees` need not be whole. */
export function studentQuantile95(degrees: number): number {
  const x = betaQuantile(0.05, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}
