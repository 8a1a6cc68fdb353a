/** The house rules of docs/layout.md, proven on the import graph rather than remembered. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found: Import[] = [];
  const statement = /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm;
  for (const match of text.matchAll(statement)) {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    const to = specifier.startsWith('.') ? relative(src, resolve(dirname(join(src, file)), specifier)) : specifier;
    found.push({
      from: file,
      to: to.replaceAll('\\', '/'),
      typeOnly: match[1] !== undefined,
      lazy: match[4] !== undefined,
    });
  }
  return found;
}

const imports = files.flatMap(importsOf);
const offending = (from: RegExp, to: RegExp): string[] =>
  imports.filter((i) => from.test(i.from) && to.test(i.to)).map((i) => `${i.from} -> ${i.to}`);

describe('boundaries', () => {
  const rules: readonly [string, RegExp, RegExp][] = [
    [
      'analysis imports no room but itself and the nouns',
      /^analysis\//,
      /^(?:io|commands|pipeline|library|main|context)(?:\/|\.|$)/,
    ],
    [
      'analysis is pure: no node, no packages but one deep path of natural',
      /^analysis\//,
      /^(?:node:|chalk|csv-parse|papaparse|ora|cli-table3|commander|natural$|natural\/(?!lib\/natural\/stemmers\/porter_stemmer\.js))/,
    ],
    [
      'readers know neither commands nor writers nor figures',
      /^io\/(?:open|read|presets|dates|ratings|load)\//,
      /^(?:commands|pipeline|io\/write|analysis\/(?!languages\/letters))/,
    ],
    ['readers do not print', /^io\/(?:open|read|presets|dates|ratings|load)\//, /^(?:chalk|ora|cli-table3|commander)$/],
    [
      'writers read nothing and compute no statistic',
      /^io\/write\//,
      /^(?:commands|io\/(?:open|read|presets|load)|analysis\/statistics)(?:\/|$)/,
    ],
    [
      'commands go through the rooms, not through packages',
      /^commands\/(?!define)/,
      /^(?:csv-parse|papaparse|chalk|ora|cli-table3|commander)/,
    ],
    [
      'the library takes from commands what options mean, nothing that runs',
      /^library\//,
      /^commands\/(?!(?:settings|report-settings|options|raw-options)\.ts$)/,
    ],
    ['only the entry takes from the library', /^(?!library\/|index\.ts)/, /^library\//],
    [
      'the library draws nothing',
      /^library\//,
      /^(?:chalk|ora|cli-table3|commander|vega|io\/(?:terminal|progress|sink))/,
    ],
    ['only define knows commander', /^(?!commands\/define\.ts)/, /^commander$/],
    ['only the charts of the page know vega', /^(?!io\/write\/html\/charts\/)/, /^vega/],
    ['nobody loads natural as a whole', /./, /^natural$/],
    ['only main takes the process', /^(?!main\.ts)/, /^(?:node:)?process$/],
  ];
  it.each(rules)('%s', (_name, from, to) => {
    expect(offending(from, to)).toEqual([]);
  });

  it('has no import cycle', () => {
    const graph = new Map<string, string[]>();
    for (const i of imports)
      if (!i.typeOnly && files.includes(i.to)) graph.set(i.from, [...(graph.get(i.from) ?? []), i.to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('files', () => {
  it.each(files)('%s opens with a sentence, exports by name, and leaves process, clock and console alone', (file) => {
    const text = readFileSync(join(src, file), 'utf8');
    expect(text.startsWith('/**'), 'opens with a comment that says what the room is for').toBe(true);
    expect(text).not.toMatch(/^export default/m);
    expect(text).not.toMatch(/^export \* from/m);
    if (file !== 'main.ts')
      expect(text).not.toMatch(
        /\bprocess\.(?:exit|env|argv|stdout|stderr|stdin)\b|\bDate\.now\(|\bnew Date\(\)|\bconsole\.(?:log|error|warn|info|debug)\b/,
      );
  });

  it('stay small (tables of data exempt)', () => {
    const exempt = /(?:cues\/|words|synonyms|-weights|fold-table|problems\.ts|commands\/options\.ts)/;
    const long = files.filter(
      (file) => !exempt.test(file) && readFileSync(join(src, file), 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });
});
