/** Every problem the loader can find has a fixture, is found there, and names the true line and column. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemCodes, problemKinds } from '../../src/problems.ts';
import { root, run } from '../helpers/run.ts';

interface Expected {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly args?: readonly string[];
}
const folder = join(root, 'fixtures/problems');
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>;

/** Made by the tests of their own, because no small file shows them. */
const elsewhere = new Set([
  ...['unreadable-file', 'too-large', 'changed-file', 'expansion', 'too-long', 'too-many-columns'],
]);

describe('problems', () => {
  it('each code has a fixture', () => {
    expect(problemCodes.filter((code) => !elsewhere.has(code) && !Object.hasOwn(expected, code))).toEqual([]);
    expect(Object.keys(expected).filter((code) => !problemCodes.some((known) => known === code))).toEqual([]);
  });

  it.each(problemCodes.filter((code) => Object.hasOwn(expected, code)))('%s', (code) => {
    const { file, line, column, args = [] } = expected[code] ?? { file: '', line: null, column: null };
    const result = run(['inspect', file, '--format', 'json', ...args], { cwd: folder });
    if (problemKinds[code].severity === 'fatal') {
      expect(result.status).toBe(2);
      expect(result.stdout).toBe('');
      expect(result.stderr.startsWith(line === null ? `${file}: ` : `${file}:${line}: `), result.stderr).toBe(true);
      expect(result.stderr).toContain('expected');
      return;
    }
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
    const { problems } = JSON.parse(result.stdout) as { problems: { code: string; first: { at: object }[] }[] };
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.find((problem) => problem.code === code)?.first[0]?.at).toEqual({ file, line, column });
  });

  it.each(problemCodes)('%s says what was found, what was expected and what to do', (code) => {
    const kind = problemKinds[code];
    const problem = { code, at: { file: 'a.csv', line: 2, column: 'x' }, found: 'value' } as const;
    for (const words of [kind.summary, kind.says(problem), kind.expected, kind.fix])
      expect(words.length).toBeGreaterThan(8);
  });

  it('a file that is not there', () => {
    const result = run(['analyze', 'nowhere.csv']);
    expect(result.status).toBe(2);
    expect(result.stderr).toMatch(/^nowhere\.csv: cannot be read: ENOENT/);
  });

  it('--on-error stop ends the run at the first rejected row', () => {
    const result = run(['score', 'too-many-cells.csv', '--on-error', 'stop'], { cwd: folder });
    expect(result.status).toBe(2);
    expect(result.stderr).toMatch(/^too-many-cells\.csv:3: /);
  });
});
