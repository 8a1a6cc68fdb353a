/** Does a share rise or fall over a row of periods? */

export interface PeriodCount {
  /** Where the period stands on the axis of time; its unit is the unit of the slope. */
  readonly at: number;
  readonly count: number;
  readonly n: number;
}

export interface ShareTrend {
  /** Change of the share per unit of `at`: the weighted least-squares slope of the linear probability model. */
  readonly slope: number;
  /** Its z under no trend; its square is Cochran's and Armitage's χ² with one degree of freedom. */
  readonly z: number;
}

/**
 * The test for a linear trend in proportions of Cochran (1954, Biometrics 10:417) and Armitage (1955, Biometrics 11:375),
 * without continuity correction; z² is R's prop.trend.test. Null where there is nothing to compare: all or none of the cases,
 * or all at one place.
 */
export function shareTrend(periods: readonly PeriodCount[]): ShareTrend | null {
  let n = 0;
  let count = 0;
  let sum = 0;
  for (const period of periods) {
    n += period.n;
    count += period.count;
    sum += period.n * period.at;
  }
  if (n === 0 || count === 0 || count === n) return null;
  const share = count / n;
  const middle = sum / n;
  let together = 0;
  let spread = 0;
  for (const period of periods) {
    const away = period.at - middle;
    together += away * (period.count - period.n * share);
    spread += away * away * period.n;
  }
  if (spread === 0) return null;
  return { slope: together / spread, z: together / Math.sqrt(share * (1 - share) * spread) };
}
