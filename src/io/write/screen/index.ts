/** The screens by command; a command without one of its own shows the overview of the sections it has filled. */
import type { Report } from '../../../analysis/report.ts';
import type { ReportOptions } from '../format.ts';
import { analyze } from './analyze.ts';
import { funnel } from './funnel.ts';
import { latency } from './latency.ts';
import { lineWidth, wrap, type Line } from './line.ts';
import { paintLines } from './paint.ts';
import { sentiment } from './sentiment.ts';

const narrowest = 60;
const widest = 120;

type Screen = (report: Report, options: ReportOptions, width: number) => Line[];
const screens: ReadonlyMap<string, Screen> = new Map([
  ['sentiment', sentiment],
  ['funnel', funnel],
  ['latency', latency],
]);

/** The whole screen as text. */
export async function showReport(report: Report, options: ReportOptions): Promise<string> {
  const width = Math.min(widest, Math.max(narrowest, options.terminal.width));
  const screen = screens.get(options.command) ?? analyze;
  const lines = screen(report, options, width).flatMap((line) =>
    lineWidth(line) > width ? wrap(line, width, 4) : [line],
  );
  return paintLines(lines, options.terminal);
}
