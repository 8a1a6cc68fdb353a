/** The overview: one screen that tells what the reviews say and how they are answered. */
import type { Report } from '../../../analysis/report.ts';
import { safe } from '../../terminal/safe.ts';
import { displayWidth } from '../../terminal/width.ts';
import type { ReportOptions } from '../format.ts';
import { languagesPanel, sentimentPanel, stagesPanel, starsPanel } from './distributions.ts';
import { rhythmLines } from './community.ts';
import { files } from './files.ts';
import { findings } from './findings.ts';
import { groups } from './groups.ts';
import { arithmetic, headline, reviewsIn } from './headline.ts';
import { beside, parted, quiet, type Line } from './line.ts';
import { problems } from './problems.ts';
import { response } from './response.ts';
import { sources } from './sources.ts';
import { touchpoints } from './touchpoints.ts';

/** Below this width panels stand below each other. */
const twoColumns = 76;
const gap = 4;

/** Every section the report has, in the order of a story. */
export function analyze(report: Report, { bidi, problems: first }: ReportOptions, width: number): Line[] {
  const { volume, ratings, sentiment, funnel } = report;
  const half = width < twoColumns ? width : Math.floor((width - gap) / 2);
  const top = [
    ...headline(report, width),
    ...arithmetic(report.inputs, report.chosen, width),
    ...files(report.inputs, width, bidi),
  ];
  if (report.chosen === 0) return parted([top, problems(report.problems, first, width)]);
  const whole = report.chosen === reviewsIn(report.inputs);
  const panels = [
    ratings === undefined ? [] : starsPanel(ratings, whole, half),
    sentiment === undefined ? [] : sentimentPanel(sentiment, half),
    funnel === undefined ? [] : stagesPanel(funnel, half),
    volume === undefined ? [] : languagesPanel(volume, half),
  ].filter((panel) => panel.length > 0);
  return parted([
    top,
    ...(half === width ? panels : pairs(panels, half + gap)),
    sources(report.sources ?? [], width, bidi),
    groups(report.groups, width, bidi),
    touchpoints(report.touchpoints ?? [], width),
    report.response === undefined ? [] : response(report.response, report.asOf, width),
    report.community === undefined ? [] : rhythmLines(report.community, width),
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

/** What to run next, ready to be pasted where there is one input and its name has a place on the line. */
function more({ inputs }: Report, width: number): Line {
  const name = inputs.length > 1 ? 'FILE…' : shellWord(inputs[0]?.file ?? '');
  const both = (file: string): string => `more: reviewkit latency ${file} · reviewkit inspect ${file}`;
  const lines = [both(name), `more: reviewkit latency ${name} · also inspect`];
  return [quiet(lines.find((line) => displayWidth(line) <= width) ?? both('FILE'))];
}

/** A file name as one word of a POSIX shell; FILE where it is no file or would not survive the terminal. */
function shellWord(file: string): string {
  if (file === '' || file === 'stdin' || safe(file) !== file) return 'FILE';
  const path = file.startsWith('-') ? `./${file}` : file;
  return /^[\w./@%+,:-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
