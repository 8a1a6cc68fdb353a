/** What `metrics` writes: the definitions of the figures of a report, and of its sections. */
import { depths } from '../../analysis/depths.ts';
import { metrics } from '../../analysis/metrics/index.ts';
import { replyEffect } from '../../analysis/metrics/reply-effect.ts';
import { replyQuality } from '../../analysis/metrics/reply-quality.ts';
import type { WriteOptions } from './format.ts';
import { renderTable } from './render-table.ts';
import { type FigureDefinition, figureDefinitions } from './words/figure-definitions.ts';

interface SectionDefinition {
  readonly section: string;
  readonly definition: string;
}

/** A section of the report, and what some commands add to it. */
const sections: readonly SectionDefinition[] = [
  ...Object.entries(metrics).map(([section, { definition }]) => ({ section, definition })),
  ...Object.entries(depths).map(([section, { definition }]) => ({ section: `${section} in depth`, definition })),
  { section: 'response.quality', definition: replyQuality.definition },
  { section: 'response.effect', definition: replyEffect.definition },
];

export interface Definitions {
  readonly figures: readonly FigureDefinition[];
  readonly sections: readonly SectionDefinition[];
}

export const definitions: Definitions = { figures: figureDefinitions, sections };

/** Everything that can be asked for by name. */
export const definedNames: readonly string[] = [
  ...new Set([
    ...sections.map(({ section }) => section.replace(' in depth', '')),
    ...figureDefinitions.map(({ path }) => path),
  ]),
];

/** The figures and sections of a name: a path, also of one row or one end of its interval, or a section. Empty where there are none. */
export function definitionsOf(name: string): Definitions {
  const change = name.replace(/^change\./, '');
  const path = change.replace(/\.(?:value|low|high|n|open|difference)$/, '');
  const figures = figureDefinitions.filter(
    (figure) =>
      [figure.path, ...figure.also].some((one) => fits(one, path) || fits(one, change)) ||
      figure.path.startsWith(`${change}.`),
  );
  return {
    figures,
    sections: sections.filter(({ section }) => section === change || section === `${change} in depth`),
  };
}

/** A row may be called anything but the `*` that stands for it. */
function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split('.');
  const parts = path.split('.');
  return wanted.length === parts.length && wanted.every((want, i) => want === '*' || want === parts[i]);
}

const columns = [
  { name: 'figure', widest: 44 },
  { name: 'unit' },
  { name: 'of', widest: 44 },
  { name: 'interval' },
] as const;

const foot = `
What one of them means: reviewkit metrics NAME, such as response.within, touchpoints.delivery.net, ratings or community.
These paths are the paths of the JSON report, and what --fail-on takes: "response.critical.within<0.8".
`;

/** All of them as a table, or those asked for in full. */
export async function writeDefinitions(
  asked: Definitions,
  all: boolean,
  format: 'table' | 'json',
  options: WriteOptions,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(asked, null, 2)}\n`;
  if (all) {
    const rows = asked.figures.map(({ path, unit, of, interval }) => [path, unit, of, interval ?? '']);
    if (!options.terminal.isTTY) return renderTable(columns, rows, options);
    // the screen is narrow, and the interval is told with each figure
    const shown = rows.map((row) => row.slice(0, 3));
    return (await renderTable(columns.slice(0, 3), shown, options)) + foot;
  }
  return [...asked.sections.map(writeSection), ...asked.figures.map(writeFigure)].join('\n');
}

function writeFigure({ path, unit, of, interval, means, also }: FigureDefinition): string {
  const lines = [path, `  ${means}`, `  unit      ${unit}`, `  of        ${of}`, `  interval  ${interval ?? 'none'}`];
  if (also.length > 0) lines.push(`  also      ${also.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

function writeSection({ section, definition }: SectionDefinition): string {
  return `${section}\n  ${definition}\n`;
}
