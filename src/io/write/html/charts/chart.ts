/** What the charts share: their size, colours, axes and labels, in the direction of the language. */
import type { Axis, Config, Mark, Spec } from 'vega';
import type { Prose } from '../../prose/prose.ts';

/** What Vega draws. */
export type { Spec } from 'vega';

/** Every chart is drawn for a narrow column; a page with more room shows two side by side. */
export const chartWidth = 380;

/** Colours are variables of the style sheet, so that light, dark and print differ without a second drawing. */
export const paint = {
  one: 'var(--c1)',
  other: 'var(--c2)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
} as const;

const fontSize = 13;

const config: Config = {
  axis: {
    ...{
      labelFont: 'inherit',
      titleFont: 'inherit',
      labelFontSize: fontSize,
      titleFontSize: fontSize,
      titleFontWeight: 'normal',
    },
    ...{ labelColor: paint.muted, titleColor: paint.muted, gridColor: paint.line, domainColor: paint.line },
    ...{ tickColor: paint.line, labelLimit: 0, titleLimit: 0, labelOverlap: false },
  },
  text: { font: 'inherit', fontSize, fill: paint.ink },
};

/** What sits at the start of the lines in a chart, as the language reads. */
export interface Frame {
  readonly rtl: boolean;
  /** Room at the start and at the end of the line. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** The parts of a specification that are the same in all charts. */
export function frameSpec({ rtl, start, end, top, bottom, height }: Frame): Spec & { readonly width: number } {
  return {
    config,
    autosize: 'none',
    width: chartWidth - start - end,
    height,
    padding: { left: rtl ? end : start, right: rtl ? start : end, top, bottom },
  };
}

/** Right-to-left text stays in order inside a drawing that is always laid out from left to right. */
export function set(text: string, { direction }: Prose): string {
  return direction === 'rtl' ? `\u2067${text}\u2069` : text;
}

/** An expression that writes the value of a tick. */
function tickText(texts: ReadonlyMap<number, string>): { readonly signal: string } {
  return { signal: `${JSON.stringify(Object.fromEntries(texts))}[datum.value]` };
}

/** An axis with its ticks at given values, written as given. */
export function axis(
  scale: string,
  orient: Axis['orient'],
  texts: ReadonlyMap<number, string>,
  more: Partial<Axis> = {},
): Axis {
  return {
    ...{ scale, orient, aria: false, ticks: false, domain: false, values: [...texts.keys()], labelPadding: 6 },
    encode: { labels: { update: { text: tickText(texts) } } },
    ...more,
  };
}

/** A rough width in pixels: letters take about half of their height, those of the Arabic script a little less. */
export function widthOf(text: string): number {
  let width = 0;
  for (const [letter] of text.matchAll(/[^\p{M}\p{Cf}]/gu)) width += arabic.test(letter) ? 0.5 : 0.57;
  return Math.ceil(width * fontSize);
}

const arabic = /\p{Script=Arabic}/u;

/** The longest of the labels, with the gap to the drawing. */
export function roomFor(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => widthOf(label))) + 14;
}

/** A short line of text in a drawing. */
export function textMark(encode: NonNullable<Mark['encode']>['update'], data?: string): Mark {
  return { type: 'text', aria: false, ...(data !== undefined && { from: { data } }), encode: { update: encode ?? {} } };
}
