/** Gates: limits that figures of a report must keep, named by their path in the report's JSON. */
import { nearestFew } from '../nearest.ts';
import type { Estimate } from './report.ts';

export const comparisons = ['<=', '>=', '<', '>'] as const;
export type Comparison = (typeof comparisons)[number];

/** The gate fails when the comparison holds: `response.within < 0.8`. */
export interface Gate {
  /** As it was typed. */
  readonly text: string;
  readonly path: string;
  readonly comparison: Comparison;
  readonly limit: number;
}

export interface GateOptions {
  /** Figures that are null pass. */
  readonly allowUnknown: boolean;
  /** Changes fail only when they are significant. */
  readonly onlySignificant: boolean;
}

/** What became of a gate. `passed`, or why not: the figure is beyond the limit, or there are too few cases to tell. */
export interface GateResult extends Omit<Estimate, 'n'> {
  readonly gate: Gate;
  readonly n: number | null;
  readonly outcome: 'passed' | 'failed' | 'unknown';
  /** Only of changes. */
  readonly significant: boolean | null;
}

/** A path that names nothing in the report. */
export interface UnknownPath {
  readonly gate: Gate;
  /** The nearest paths that do, best first. */
  readonly nearest: readonly string[];
}

/** Null where the text is no gate; `80%` means 0.8. */
export function parseGate(text: string): Gate | null {
  const at = text.search(/[<>]/);
  if (at < 1) return null;
  const comparison = comparisons.find((one) => text.startsWith(one, at));
  if (comparison === undefined) return null;
  const path = text.slice(0, at).trim();
  const number = text.slice(at + comparison.length).trim();
  const percent = number.endsWith('%');
  const value = percent ? number.slice(0, -1).trimEnd() : number;
  const limit = value === '' ? NaN : Number(value) / (percent ? 100 : 1);
  return Number.isFinite(limit) && /^[\w.-]+$/.test(path) ? { text, path, comparison, limit } : null;
}

/** Holds the gate against the figures: plain JSON data. */
export function checkGate(gate: Gate, figures: unknown, options: GateOptions): GateResult | UnknownPath {
  const found = follow(figures, gate.path.split('.'));
  const figure = figureOf(found);
  if (figure === null) return { gate, nearest: nearestFew(gate.path, pathsIn(figures), 5) };
  const { value, significant } = figure;
  const beyond = value !== null && holds(value, gate.comparison, gate.limit);
  const counts = significant === null || significant || !options.onlySignificant;
  const outcome =
    value === null ? (options.allowUnknown ? 'passed' : 'unknown') : beyond && counts ? 'failed' : 'passed';
  return { gate, ...figure, outcome };
}

function holds(value: number, comparison: Comparison, limit: number): boolean {
  if (comparison === '<') return value < limit;
  if (comparison === '<=') return value <= limit;
  return comparison === '>' ? value > limit : value >= limit;
}

type Figure = Pick<GateResult, 'value' | 'low' | 'high' | 'n' | 'significant'>;

/** A number, or an object with a `value`. */
function figureOf(found: unknown): Figure | null {
  if (found === null || typeof found === 'number')
    return { value: found, low: null, high: null, n: null, significant: null };
  if (!isObject(found) || !Object.hasOwn(found, 'value')) return null;
  const number = (key: string): number | null => {
    const one = found[key];
    return typeof one === 'number' ? one : null;
  };
  const { significant } = found;
  return {
    ...{ value: number('value'), low: number('low'), high: number('high'), n: number('n') },
    significant: typeof significant === 'boolean' ? significant : null,
  };
}

/** By what a row of a list is called: `touchpoints.delivery`, `funnel.stages.purchase`. */
const names = ['id', 'stage', 'relationship', 'source', 'language', 'platform', 'key', 'stars', 'kind', 'code'];

function nameOf(row: unknown, index: number): string {
  if (isObject(row)) {
    for (const name of names) {
      const value = Object.hasOwn(row, name) ? row[name] : undefined;
      if (typeof value === 'string' || typeof value === 'number') return String(value);
    }
  }
  return String(index);
}

/** Undefined where the path leads nowhere. */
function follow(data: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return data;
  if (Array.isArray(data)) {
    const rows: readonly unknown[] = data;
    const at = rows.findIndex((row, i) => nameOf(row, i) === first);
    return at === -1 ? undefined : follow(rows[at], rest);
  }
  return isObject(data) && Object.hasOwn(data, first) ? follow(data[first], rest) : undefined;
}

/** Every path that a gate could name. */
function pathsIn(data: unknown, prefix = ''): string[] {
  const below = (name: string, value: unknown): string[] => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (figureOf(value) !== null) return [path, ...(isObject(value) ? pathsIn(value, path) : [])];
    return pathsIn(value, path);
  };
  if (Array.isArray(data)) return data.flatMap((row: unknown, i) => below(nameOf(row, i), row));
  return isObject(data) ? Object.entries(data).flatMap(([name, value]) => below(name, value)) : [];
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
