/** Counts, per file without a place for replies, the texts that read like the business's own. */
import { detectLanguage } from '../analysis/languages/detect.ts';
import { soundsLikeVendor } from '../analysis/response/vendor-voice.ts';
import type { Problem } from '../problems.ts';
import type { Review } from '../review.ts';

/** A few customers write like a business; a file is flagged from this many such texts on, and this share. */
const leastTexts = 5;
const leastShare = 0.01;

/** What was counted among some reviews of one file; plain data. */
export interface VendorCount {
  readonly reviews: number;
  readonly vendor: number;
  /** Of the first that reads so. */
  readonly line: number | null;
}

/** Counts among reviews that stand in one file. */
export function countVendor(reviews: readonly Review[]): VendorCount {
  let count = 0;
  let vendor = 0;
  let line: number | null = null;
  for (const { responseKnown, text, at } of reviews) {
    if (responseKnown || text === null) continue;
    count++;
    if (!soundsLikeVendor(text, detectLanguage(text))) continue;
    vendor++;
    line ??= at.line;
  }
  return { reviews: count, vendor, line };
}

export interface VendorWatch {
  /** Counts of one file come in the order of its reviews. */
  readonly add: (file: string, count: VendorCount) => void;
  readonly problems: () => Problem[];
}

export function createVendorWatch(): VendorWatch {
  const files = new Map<string, VendorCount>();
  return {
    add: (file, { reviews, vendor, line }) => {
      const before = files.get(file) ?? { reviews: 0, vendor: 0, line: null };
      files.set(file, {
        reviews: before.reviews + reviews,
        vendor: before.vendor + vendor,
        line: before.line ?? line,
      });
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
