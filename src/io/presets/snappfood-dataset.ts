/** The Snappfood sentiment data set: tab-separated, HAPPY or SAD; its label_id runs backwards, so it is not read (exports.md §D). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const snappfoodDataset = {
  name: 'snappfood-dataset',
  title: 'Snappfood (data set)',
  source: 'marketplace',
  zone: 'Asia/Tehran',
  fits: signature(['comment', 'label', 'label_id']),
  columns: { text: ['comment'], recommended: ['label'] },
  replies: false,
} satisfies Preset;
