/** A report as Markdown that GitHub renders: the summary in words first, then tables, then the method. */
import type { Report } from '../../analysis/report.ts';
import type { ReportOptions } from './format.ts';
import { method } from './markdown/method.ts';
import { summary } from './markdown/summary.ts';
import { tables } from './markdown/tables.ts';
import { escape } from './markdown/text.ts';
import { loadProse } from './prose/index.ts';

/** In the words, digits and dates of a language; English when absent. */
export async function writeReport(
  report: Report,
  { language = 'en', calendar = null }: Pick<ReportOptions, 'language' | 'calendar'>,
): Promise<string> {
  const prose = await loadProse(language, calendar);
  const lines = [
    `# ${escape(prose.headings.report)}`,
    '',
    ...summary(report, prose),
    ...tables(report, prose),
    ...method(report, prose),
  ];
  const text = `${lines.join('\n').trimEnd()}\n`;
  // GitHub reads Markdown inside a block element only after an empty line
  return prose.direction === 'rtl' ? `<div dir="rtl">\n\n${text}\n</div>\n` : text;
}
