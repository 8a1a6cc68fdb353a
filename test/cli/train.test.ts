/** train and --model as a user runs them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/pipeline/evaluate.ts';
import type { Training } from '../../src/pipeline/train.ts';
import { root, run, temporaryFolder } from '../helpers/run.ts';

const schema: unknown = JSON.parse(readFileSync(join(root, 'schema/training.schema.json'), 'utf8'));
const isTraining = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema as object);

const folder = temporaryFolder();
const starred = join(root, 'fixtures/starred.csv');
const own = join(folder, 'pumps.model');
const trained = run(['train', starred, '--output', own, '--format', 'json']);
const right = (...args: string[]): number | null => {
  const { stdout } = run(['evaluate', starred, '--format', 'json', ...args]);
  return (JSON.parse(stdout) as Evaluation).all.binary.accuracy.value;
};

describe('train', () => {
  it('writes a model, says what it brings, and names no file in the document', () => {
    expect(trained.status).toBe(0);
    const training = JSON.parse(trained.stdout) as Training;
    expect([training.schema, training.language, training.gain.verdict]).toEqual(['reviewkit/training', 'en', 'better']);
    isTraining(training);
    expect(isTraining.errors ?? []).toEqual([]);
    expect(trained.stdout).not.toContain(folder);
    expect(readFileSync(own).length).toBeLessThan(5_000_000);
  });

  it('--model uses it, in every command that scores', () => {
    expect(right('--model', own)).toBeGreaterThan((right() ?? 1) + 0.2);
    const text = 'The hose weeps at the collar since May';
    const score = (...args: string[]): number | undefined =>
      (JSON.parse(run(['explain', text, '--format', 'json', ...args]).stdout) as { sentiment: { score: number } })
        .sentiment.score;
    expect(score('--model', own)).toBeLessThan(score() ?? -1);
    expect(run(['sentiment', starred, '--model', own]).status).toBe(0);
  });

  it.each([
    [['train', starred], /train needs a file for the model: --output/],
    [['train', starred, '--output', '-'], /train needs a file for the model/],
    [['train', join(root, 'fixtures/demo.csv'), '--output', join(folder, 'no.model')], /too few stars.*50 of each/],
  ])('refuses %j in words and leaves no file', (args, words) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(existsSync(join(folder, 'no.model'))).toBe(false);
  });
});

describe('--model', () => {
  const damaged = join(folder, 'damaged.model');
  const other = join(folder, 'other.model');
  const bytes = readFileSync(own);
  bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
  writeFileSync(damaged, bytes);
  writeFileSync(other, 'id,text\n1,this is no model at all\n');

  it.each([
    [['--model', damaged], /damaged\.model: damaged \(wrong checksum\)/],
    [['--model', other], /other\.model: not a model file/],
    [['--model', join(folder, 'nowhere.model')], /cannot be read: ENOENT/],
    [['--model', folder], /cannot be read: EISDIR/],
    [['--model', join(root, 'models/journey.en.bin')], /not a model file/],
    [['--model', own, '--model', own], /a second model for en/],
  ])('%j is refused in words', (args, words) => {
    const { status, stdout, stderr } = run(['score', starred, ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/bug/);
  });
});
