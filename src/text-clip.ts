/** Shortens text for people, at grapheme boundaries, so that no letter loses its marks. */

let segmenter: Intl.Segmenter | null = null; // 8 ms to make: only when something is clipped

/** At most `limit` graphemes on one line, with an ellipsis where something was cut. */
export function clip(text: string, limit: number): string {
  // No grapheme people write is longer than 24 code units; more of the text never needs a look.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const head = text.slice(0, limit * 24);
  let kept = '';
  let count = 0;
  for (const { segment } of segmenter.segment(head.replace(/\s+/g, ' ').trim())) {
    if (count === limit) return `${kept.trimEnd()}…`;
    kept += segment;
    count++;
  }
  return head.length < text.length ? `${kept}…` : kept;
}
