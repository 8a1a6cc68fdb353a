/** Which files were read and what each was taken for. */
import type { InputFile } from '../../../analysis/report.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { safe } from '../../terminal/safe.ts';
import { clipToWidth, displayWidth } from '../../terminal/width.ts';
import { count, plural } from '../words/numbers.ts';
import { grid } from './grid.ts';
import { quiet, span, wrap, type Line } from './line.ts';

const shown = 3;
const widestName = 32;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A single file on one line; of several a table of the first, and how many more there are. */
export function files(inputs: readonly InputFile[], width: number, bidi: Bidi): Line[] {
  const [only] = inputs;
  if (only === undefined) return [];
  if (inputs.length === 1) {
    const facts = [only.file, only.platform ?? 'unknown platform', only.encoding].map(safe);
    return wrap([quiet(facts.join(' · '))], width, 2);
  }
  const rows = inputs
    .slice(0, shown)
    .map((input) => [
      span(middleCut(safe(input.file), widestName)),
      span(input.platform ?? 'unknown platform'),
      quiet(input.encoding),
      span(count(input.reviews)),
    ]);
  const columns = [
    { name: 'file' },
    { name: 'platform' },
    { name: 'encoding' },
    { name: 'reviews', align: 'right' },
  ] as const;
  const more = inputs.length - shown;
  return [...grid(columns, rows, width, bidi), ...(more > 0 ? [[quiet(`  and ${plural(more, 'more file')}`)]] : [])];
}

/** Files of one export differ at the end of their names: a long one is cut in the middle. */
function middleCut(name: string, width: number): string {
  if (displayWidth(name) <= width) return name;
  const head = clipToWidth(name, Math.ceil(width / 3));
  let tail = '';
  for (const { segment } of [...graphemes.segment(name)].reverse()) {
    if (displayWidth(head + segment + tail) > width) break;
    tail = segment + tail;
  }
  return head + tail;
}
