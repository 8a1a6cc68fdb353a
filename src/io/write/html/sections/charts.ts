/** The charts, each followed by its numbers as a table. */
import type { Report } from '../../../../analysis/report.ts';
import type { Chart } from '../../prose/keys.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Spec } from '../charts/chart.ts';
import { draw } from '../charts/draw.ts';
import { markup, type Html } from '../markup.ts';
import { part } from '../section.ts';
import { journeyFigures } from './journey-figures.ts';
import { mixFigures } from './mix-figures.ts';
import { responseFigures } from './response-figures.ts';
import { timeFigures } from './time-figures.ts';

/** A chart before it is drawn. */
export interface Figure {
  readonly chart: Chart;
  readonly spec: Spec;
  /** The same numbers. */
  readonly numbers: Html | null;
}

export async function chartsSection(report: Report, prose: Prose): Promise<Html> {
  const figures = [
    ...[...timeFigures(report, prose), ...mixFigures(report, prose)],
    ...[...journeyFigures(report, prose), ...responseFigures(report, prose)],
  ];
  const drawn: Html[] = [];
  for (const figure of figures) drawn.push(await show(figure, prose));
  return part('charts', prose, markup`<div class="charts">${drawn}</div>\n`);
}

async function show({ chart, spec, numbers }: Figure, { charts, headings }: Prose): Promise<Html> {
  const { title, about } = charts[chart];
  const drawing = await draw(spec, `${title}. ${about}`);
  return markup`<figure id="chart-${chart}">
<figcaption><h3>${title}</h3><p>${about}</p></figcaption>
${drawing}
<details><summary>${headings.asTable}<span class="hidden">: ${title}</span></summary>${numbers}</details>
</figure>
`;
}
