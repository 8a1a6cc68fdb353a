/** The fenced blocks of the documents: what a reader would type, and what they are told they will see. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

export interface Block {
  readonly page: string;
  readonly line: number;
  /** `sh` is run; `text` is what a run shows. */
  readonly language: string;
  readonly text: string;
}

/** The documents that people follow. docs/adr tells history. */
export const pages: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['docs', 'docs/recipes'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name}`),
  ),
];

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export function blocksOf(page: string): Block[] {
  const text = read(page);
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length,
    language: match[1] ?? '',
    text: match[2] ?? '',
  }));
}

/** `# not run: why`: said to the reader as to the tests. */
export function whyNotRun({ text }: Block): string | null {
  return /^# not run: (.+)$/m.exec(text)?.[1] ?? null;
}

/** `# exit status 1` at its end; 0 where nothing is said. */
export function expectedStatus({ text }: Block): number {
  return Number(/^# exit status (\d)\n$/m.exec(text)?.[1] ?? 0);
}

/** Programs of others that the block needs. */
export function programsIn({ text }: Block): string[] {
  return ['jq', 'duckdb', 'parallel'].filter((name) => new RegExp(`(?:^|[|(] *)${name} `, 'm').test(text));
}

/** `reviewkit …` in running text, as code. */
export function commandsInText(page: string): string[] {
  const prose = read(page).replace(/^```[^]*?^```$/gm, '');
  return [...prose.matchAll(/`(reviewkit [a-z][^`]*)`/g)].map((match) => match[1] ?? '');
}
