/** Which words set one body of text apart from another? */

/** How often something occurs among so many occurrences of anything. */
interface Occurrence {
  readonly count: number;
  readonly n: number;
}

/**
 * The log-odds ratio of a phrase in `a` against `b` with an informative Dirichlet prior, in standard errors: ζ of Monroe, Colaresi
 * & Quinn (2008, Political Analysis 16:372, equations 15, 16, 19 and 22). `prior.count` of `prior.n` pseudo-occurrences are the
 * phrase's; a prior in the proportions of everyday use draws rare phrases towards zero and leaves frequent ones alone.
 */
export function logOdds(a: Occurrence, b: Occurrence, prior: Occurrence): number {
  const inA = a.count + prior.count;
  const inB = b.count + prior.count;
  const restA = a.n + prior.n - inA;
  const restB = b.n + prior.n - inB;
  return (Math.log(inA / restA) - Math.log(inB / restB)) / Math.sqrt(1 / inA + 1 / inB);
}
