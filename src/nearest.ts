/** The nearest of some known names to a mistyped one, for "did you mean". */

/** Damerau-free Levenshtein distance; names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Null when nothing is near: more than a third of the letters (at least two) differ. */
export function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const d = distance(name.slice(0, 60).toLowerCase(), candidate.slice(0, 60).toLowerCase());
    if (d < least) {
      best = candidate;
      least = d;
    }
  }
  return best;
}

/** The nearest few, best first, however far. */
export function nearestFew(name: string, known: readonly string[], few: number): string[] {
  const ranked = known.map((candidate) => ({ candidate, d: distance(name.slice(0, 60), candidate.slice(0, 60)) }));
  return ranked
    .sort((a, b) => a.d - b.d)
    .slice(0, few)
    .map(({ candidate }) => candidate);
}
