/** How many standard errors a 95 % interval reaches to each side. */

/** The 0.975 quantile of the standard normal distribution (Abramowitz & Stegun 1964, table 26.5). */
export const z95 = 1.959963984540054;

/** The 0.975 quantiles of Student's t for 1 to 4 degrees of freedom (Fisher & Yates 1963, table III), where the expansion below is too coarse. */
const few = [12.706204736, 4.30265273, 3.182446305, 2.776445105];

/**
 * The 0.975 quantile of Student's t. From 5 degrees of freedom on by the Cornish–Fisher expansion
 * (Abramowitz & Stegun 1964, 26.7.5), whose error is then below 0.0003.
 */
export function t95(degrees: number): number {
  const known = few[degrees - 1];
  if (known !== undefined) return known;
  const z = z95;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160;
  return z + g1 / degrees + g2 / degrees ** 2 + g3 / degrees ** 3 + g4 / degrees ** 4;
}
