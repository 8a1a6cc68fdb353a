/** sentiment, explain and evaluate as a user runs them. */
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/pipeline/evaluate.ts';
import type { Report } from '../../src/analysis/report.ts';
import type { Explanation } from '../../src/pipeline/explain.ts';
import { parseRecords, root, run } from '../helpers/run.ts';

const ajv = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }));
const errorsAgainst = (name: string, document: unknown): unknown => {
  const schema: unknown = JSON.parse(readFileSync(join(root, `schema/${name}.schema.json`), 'utf8'));
  const validate = ajv.compile(schema as object);
  validate(document);
  return validate.errors ?? [];
};

const demo = join(root, 'fixtures/demo.csv');
const labelled = join(root, 'fixtures/labelled.csv');

describe('sentiment', () => {
  it('fills the sentiment section in depth, and only its own', () => {
    const { status, stdout } = run(['sentiment', demo, '--by', 'month', '--format', 'json']);
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as Report;
    expect(errorsAgainst('report', report)).toEqual([]);
    expect(Object.keys(report)).not.toContain('response');
    const { breakdown = [], telling, mismatches, meanStars } = report.sentiment ?? {};
    expect(new Set(breakdown.map(({ by }) => by))).toEqual(new Set(['language', 'source', 'stars', 'product']));
    expect(telling?.negative.length).toBeGreaterThan(2);
    expect([mismatches === undefined, meanStars === undefined]).toEqual([false, false]);
    expect(report.groups.map(({ by, sentiment }) => [by, sentiment?.coverage.n])).toEqual([['month', 42]]);
  });

  it('analyze stays as short as it was', () => {
    const report = JSON.parse(run(['analyze', demo, '--format', 'json']).stdout) as Report;
    expect(Object.keys(report.sentiment ?? {})).not.toContain('telling');
  });
});

describe('explain', () => {
  const text = 'The kettle is lovely, but the lid broke and nobody answers 😡';

  it.each([
    ['one argument', [text], ''],
    ['words', text.split(' '), ''],
    ['standard input', ['-'], `${text}\n`],
  ])('reads %s; the parts add up to the score of score', (_name, args, input) => {
    const { status, stdout } = run(['explain', ...args, '--format', 'json'], { input });
    expect(status).toBe(0);
    const explanation = JSON.parse(stdout) as Explanation;
    expect(errorsAgainst('explanation', explanation)).toEqual([]);
    expect(explanation.text).toBe(text);
    const { logit, start, words, phrases } = explanation.contributions ?? {
      logit: 0,
      start: 0,
      words: [],
      phrases: [],
    };
    const sum = [...words, ...phrases].reduce((total, part) => total + part.logit, start);
    expect(sum).toBeCloseTo(logit, 9);
    const [scored] = parseRecords(run(['score', '-'], { input: `id,text\n1,"${text}"\n` }).stdout);
    const { score } = scored?.['sentiment'] as { score: number };
    expect(Math.tanh(logit / 2)).toBeCloseTo(score, 4);
    expect(explanation.sentiment.score).toBeCloseTo(score, 4);
  });

  it.each(['', '12345', 'Das ist gut', '\u001b[2J'])('has an answer for %j', (odd) => {
    const { status, stdout } = run(['explain', odd, '--format', 'json']);
    expect(status).toBe(0);
    expect(errorsAgainst('explanation', JSON.parse(stdout))).toEqual([]);
  });
});

describe('evaluate', () => {
  it('takes the labels of the column it is told, and names what it could not use', () => {
    const { status, stdout } = run(['evaluate', labelled, '--map', 'label=Verdict', '--format', 'json']);
    expect(status).toBe(0);
    const evaluation = JSON.parse(stdout) as Evaluation;
    expect(errorsAgainst('evaluation', evaluation)).toEqual([]);
    const { authority, unlabelled, unreadable, all, languages } = evaluation;
    expect([authority, all.n, unlabelled, unreadable]).toEqual(['label', 12, 1, 1]);
    expect(languages.map(({ language }) => language)).toEqual(['fa', 'ar', 'en']);
    expect(all.binary.accuracy.value).toBeGreaterThan(0.8);
  });

  it('finds a label column by its name, before the stars; --against stars overrules', () => {
    const input = 'text,polarity,rating\nI love it so much,neg,5\nTerrible and broken,pos,1\n';
    const read = (...args: string[]) =>
      JSON.parse(run(['evaluate', '-', '--format', 'json', ...args], { input }).stdout) as Evaluation;
    const byLabel = read();
    expect([byLabel.authority, byLabel.all.binary.accuracy.value]).toEqual(['label', 0]);
    const byStars = read('--against', 'stars');
    expect([byStars.authority, byStars.all.binary.accuracy.value]).toEqual(['stars', 1]);
  });

  it('takes the stars where there are no labels', () => {
    const evaluation = JSON.parse(run(['evaluate', demo, '--format', 'json']).stdout) as Evaluation;
    expect([evaluation.authority, evaluation.all.n]).toEqual(['stars', 42]);
  });

  it.each([
    ['text\nI love it so much\n', [], /no review has a label or stars.*--map label=Column/],
    ['text,label\nI love it so much,1\nso so,0\n', [], /no label can be read, the first is "1"/],
    ['text,label\nI love it so much,pos\nso so,neu\n', ['--against', 'stars'], /no review has stars/],
  ])('refuses %j %j in words', (input, args, words) => {
    const { status, stdout, stderr } = run(['evaluate', '-', ...args], { input });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });

  it('writes a row per figure in a pipe', () => {
    const lines = run(['evaluate', labelled, '--map', 'label=Verdict']).stdout.split('\n');
    expect(lines[0]).toBe('section\tfigure\tkey\tvalue\tlow\thigh\tn');
    expect(lines.some((line) => line.startsWith('all\tthree.macroF1\t\t'))).toBe(true);
    expect(lines.some((line) => line.startsWith('fa\tconfusion.negative\tneutral\t'))).toBe(true);
  });
});
