/** The funnel screen: where the reviewers stand, what moves them, what they ask, and where they go. */
import { fewest } from '../../../analysis/funnel/part.ts';
import type { Report } from '../../../analysis/report.ts';
import type { ReportOptions } from '../format.ts';
import { stagesPanel } from './distributions.ts';
import { findings } from './findings.ts';
import { questions, requests } from './funnel-asked.ts';
import { groupRows } from './funnel-groups.ts';
import { drivers, stageMap } from './funnel-map.ts';
import { advocacy, paths, relationships, timeline } from './funnel-people.ts';
import { topics } from './funnel-topics.ts';
import { arithmetic, headline } from './headline.ts';
import { parted, type Line } from './line.ts';
import { problems } from './problems.ts';
import { sides } from './sides.ts';
import { sources } from './sources.ts';

/** Longer bars are harder to compare. */
const widestBars = 80;
const usual = 6;

/** Everything the report knows about the journey. */
export function funnel(report: Report, { bidi, problems: first, top = usual }: ReportOptions, width: number): Line[] {
  const { funnel: section } = report;
  const head = [...headline(report, width), ...arithmetic(report.inputs, report.chosen, width)];
  const end = problems(report.problems, first, width);
  if (section === undefined || report.chosen === 0) return parted([head, end]);
  const several = report.inputs.length > 1;
  const { stageSentiment = [], map = [] } = section;
  const shown = { width, bidi, top, several };
  const byStage = stageSentiment
    .filter(({ coverage }) => coverage.n > 0)
    .map(({ stage, ...distribution }) => ({ name: stage, distribution }));
  return parted([
    head,
    stagesPanel(section, Math.min(width, widestBars)),
    sides('Sentiment', byStage, width, bidi, fewest),
    stageMap(map, shown),
    section.drivers === undefined ? [] : drivers(section.drivers, shown),
    section.topics === undefined ? [] : topics(section.topics, shown),
    section.questions === undefined ? [] : questions(section.questions, shown),
    section.requests === undefined ? [] : requests(section.requests, shown),
    section.advocacy === undefined ? [] : advocacy(section.advocacy, shown),
    relationships(report.relationships ?? [], width),
    section.transitions === undefined ? [] : paths(section.transitions, shown),
    section.timeline === undefined ? [] : timeline(section.timeline, width),
    sources(report.sources ?? [], width, bidi),
    groupRows(report.groups, shown),
    findings(report.findings, width),
    end,
  ]);
}
