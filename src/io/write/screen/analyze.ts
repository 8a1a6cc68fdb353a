/** The overview: one screen that tells what the reviews say and how they are answered. */
import type { Report } from '../../../analysis/report.ts';
import { safe } from '../../terminal/safe.ts';
import { displayWidth } from '../../terminal/width.ts';
import type { ReportOptions } from '../format.ts';
import { languagesPanel, sentimentPanel, stagesPanel, starsPanel } from './distributions.ts';
import { files } from './files.ts';
import { findings } from './findings.ts';
import { groups, sources } from './groups.ts';
import { arithmetic, headline } from './headline.ts';
import { beside, parted, quiet, type Line } from './line.ts';
import { problems } from './problems.ts';
import { response } from './response.ts';
import { shares } from './shares.ts';
import { touchpoints } from './touchpoints.ts';

/** Below this width panels stand below each other. */
const twoColumns = 76;
const gap = 4;

/** Every section the report has, in the order of a story. */
export function analyze(report: Report, { bidi, problems: first }: ReportOptions, width: number): Line[] {
  const { volume, ratings, sentiment, funnel } = report;
  const half = width < twoColumns ? width : Math.floor((width - gap) / 2);
  const panels =
    report.chosen === 0
      ? []
      : [
          ratings === undefined ? [] : starsPanel(ratings, half),
          sentiment === undefined ? [] : sentimentPanel(sentiment, half),
          funnel === undefined ? [] : stagesPanel(funnel, half),
          volume === undefined ? [] : [...languagesPanel(volume, half), ...shares(report, half)],
        ].filter((panel) => panel.length > 0);
  return parted([
    [
      ...headline(report, width),
      ...arithmetic(report.inputs, report.chosen, width),
      ...files(report.inputs, width, bidi),
    ],
    ...(half === width ? panels : pairs(panels, half + gap)),
    sources(report.sources ?? [], width, bidi),
    groups(report.groups, width, bidi),
    touchpoints(report.touchpoints ?? [], width),
    report.response === undefined ? [] : response(report.response, report.asOf, width),
    findings(report.findings, width),
    [...problems(report.problems, first, width), more(report, width)],
  ]);
}

function pairs(panels: readonly (readonly Line[])[], left: number): Line[][] {
  const rows: Line[][] = [];
  for (let index = 0; index < panels.length; index += 2) {
    rows.push(beside(panels[index] ?? [], panels[index + 1] ?? [], left));
  }
  return rows;
}

function more({ inputs }: Report, width: number): Line {
  const words = (file: string): string => `more: reviewkit latency ${file} · reviewkit inspect ${file}`;
  const file = safe(inputs[0]?.file ?? 'FILE');
  return [quiet(displayWidth(words(file)) > width ? words('FILE') : words(file))];
}
