/** Many tests at once: how small must a p be before it means something? */

/**
 * The p values adjusted so that below 0.05 at most 5 % of the findings are expected to be false, in the order given
 * (Benjamini & Hochberg 1995, Journal of the Royal Statistical Society B 57:289; R's p.adjust(method = "BH")).
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const adjusted = ps.map(() => 1);
  const falling = ps.map((p, i) => ({ p, i })).sort((a, b) => b.p - a.p);
  let least = 1;
  falling.forEach(({ p, i }, place) => {
    least = Math.min(least, p * (ps.length / (ps.length - place)));
    adjusted[i] = least;
  });
  return adjusted;
}
