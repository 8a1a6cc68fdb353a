/** Cuts a text into the sentences that can be quoted by themselves. */

/** A line end, or white space behind a mark: a full stop within a number or an address ends nothing. */
const ends = /[\n\r]|(?<=[.!?؟۔…؛;])\s/u;
/** Fewer different words say too little ("very very good"), and no sentence is longer. */
const fewest = 4;
const most = 30;

/** At most this much of a text is looked at. */
const reach = 20_000;

/** Sentences of at least 4 different and at most 30 words, as they stand. */
export function quotableSentences(text: string): string[] {
  return text
    .slice(0, reach)
    .split(ends)
    .map((sentence) => sentence.trim())
    .filter((sentence) => {
      const words = sentence.toLowerCase().split(/\s+/);
      return words.length <= most && new Set(words).size >= fewest;
    });
}
