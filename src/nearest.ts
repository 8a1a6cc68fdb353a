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

/** What people write for the code of a language. */
const languages = new Map([
  ...['persian', 'farsi', 'fas', 'per', 'pes', 'فارسی'].map((name) => [name, 'fa'] as const),
  ...['arabic', 'ara', 'عربی', 'العربية', 'عربي'].map((name) => [name, 'ar'] as const),
  ...['english', 'eng', 'انگلیسی', 'الإنجليزية'].map((name) => [name, 'en'] as const),
]);

/** Null when nothing is near: more than a third of the letters (at least two) differ; a code of two letters is right or another one. */
export function nearest(name: string, known: readonly string[]): string | null {
  const code = languages.get(name.toLowerCase()) ?? '';
  if (known.includes(code)) return code;
  let best: string | null = null;
  let least = name.length < 3 ? 1 : Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const d = distance(name.slice(0, 60).toLowerCase(), candidate.slice(0, 60).toLowerCase());
    if (d < least) {
      best = candidate;
      least = d;
    }
  }
  return best;
}

/** ` Did you mean …?` for the end of a sentence; empty when nothing is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === null ? '' : ` Did you mean ${near}?`;
}

/** The nearest few, best first, however far. */
export function nearestFew(name: string, known: readonly string[], few: number): string[] {
  const ranked = known.map((candidate) => ({ candidate, d: distance(name.slice(0, 60), candidate.slice(0, 60)) }));
  return ranked
    .sort((a, b) => a.d - b.d)
    .slice(0, few)
    .map(({ candidate }) => candidate);
}
