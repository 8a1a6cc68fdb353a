/** Counts, per file without a place for replies, the texts that read like the business's own. */
import { detectLanguage } from '../analysis/languages/detect.ts';
import { soundsLikeVendor } from '../analysis/response/vendor-voice.ts';
import type { Problem } from '../problems.ts';
import type { Review } from '../review.ts';

/** A few customers write like a business; a file is flagged from this many such texts on, and this share. */
const leastTexts = 5;
const leastShare = 0.01;

export interface VendorWatch {
  readonly look: (review: Review) => void;
  readonly problems: () => Problem[];
}

export function createVendorWatch(): VendorWatch {
  const files = new Map<string, { reviews: number; vendor: number; line: number | null }>();
  return {
    look: (review) => {
      if (review.responseKnown || review.text === null) return;
      let file = files.get(review.at.file);
      if (file === undefined) {
        file = { reviews: 0, vendor: 0, line: null };
        files.set(review.at.file, file);
      }
      file.reviews++;
      if (!soundsLikeVendor(review.text, detectLanguage(review.text))) return;
      file.vendor++;
      file.line ??= review.at.line;
    },
    problems: () =>
      [...files].flatMap(([name, { reviews, vendor, line }]): Problem[] =>
        vendor >= leastTexts && vendor >= leastShare * reviews
          ? [
              {
                code: 'replies-among-reviews',
                at: { file: name, line, column: null },
                found: `${vendor} of ${reviews}`,
              },
            ]
          : [],
      ),
  };
}
