/** `latency` as a user and another program meet it. */
import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { displayWidth } from '../../src/io/terminal/width.ts';
import { writeReport } from '../../src/io/write/table.ts';
import { run } from '../helpers/run.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')) as object;
const asked = ['--sla', '7d', '--sla', '48h', '--sla', '2bd', '--business', 'mon-fri@9-17', '--by', 'month'];
const everything = ['latency', 'fixtures/demo.csv', ...asked];

describe('latency with everything that can be asked for', () => {
  let json = '';
  beforeAll(() => {
    json = run([...everything, '--format', 'json']).stdout;
  });

  it('fits the schema', () => {
    const valid = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true })).compile(schema);
    const report = JSON.parse(json) as Report;
    valid(report);
    expect(valid.errors).toBeNull();
    const added = ['slas', 'logRank', 'activity', 'reopened', 'business'];
    expect(Object.keys(report.response ?? {})).toEqual(expect.arrayContaining([...added, 'splits']));
    expect(Object.keys(report.groups[0]?.response ?? {})).toEqual(expect.arrayContaining(added));
  });

  it('has a row for each figure in csv', () => {
    const { stdout } = run([...everything, '--format', 'csv']);
    const figures = [
      ...['sla=48h/critical.within', 'business.medianHours', 'business.sla=2bd/within', 'stars=1/km.medianHours'],
      ...['activity.sent', 'reopened.reviews', 'logRank.p'],
    ];
    for (const figure of figures) expect(stdout).toContain(`\r\nresponse,${figure},`);
  });

  it.each([62, 90, 120])('names on a screen of %s columns what is counted apart', async (width) => {
    const terminal = { isTTY: true, width, color: false };
    const report = JSON.parse(json) as Report;
    const screen = await writeReport(report, { command: 'latency', terminal, bidi: 'none', problems: [] });
    const heads = ['Promises', 'Working time', 'Replies sent', 'By star', 'By week', 'Waiting by star and sentiment'];
    for (const words of [...heads, 'log-rank', 'flattering', 'still open']) expect(screen).toContain(words);
    for (const line of screen.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('refuses what it does not understand, with status 2 and nothing on standard output', () => {
    const { status, stdout, stderr } = run(['latency', 'fixtures/demo.csv', '--business', 'mon-fry@9-17']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('did you mean fri?');
  });
});
