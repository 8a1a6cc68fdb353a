/** A report as one page that needs nothing else: no network, no scripts, nothing of the machine. */
import type { Report } from '../../analysis/report.ts';
import type { ReportOptions } from './format.ts';
import { markup } from './html/markup.ts';
import { page } from './html/page.ts';
import { chartsSection } from './html/sections/charts.ts';
import { keyFiguresSection } from './html/sections/key-figures.ts';
import { methodSection } from './html/sections/method.ts';
import { summarySection } from './html/sections/summary.ts';
import { tablesSection } from './html/sections/tables.ts';
import { loadProse } from './prose/index.ts';

/** The summary in words, the key figures, charts, tables, and how it was all counted. */
export async function writeReport(
  report: Report,
  { language = 'en', calendar = null }: Pick<ReportOptions, 'language' | 'calendar'>,
): Promise<string> {
  const prose = await loadProse(language, calendar);
  const sections = [
    ...[summarySection(report, prose), keyFiguresSection(report, prose), await chartsSection(report, prose)],
    ...[tablesSection(report, prose), methodSection(report, prose)],
  ];
  return page(report, prose, markup`${sections}`).markup;
}
