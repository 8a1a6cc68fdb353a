/** Every platform's fixture goes through the real loader and gives the facts that were worked out by hand. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/io/presets/index.ts';
import { parseRecords, root, run } from '../helpers/run.ts';

interface Facts {
  readonly platform: string;
  readonly rows: number;
  readonly reviews: number;
  readonly replies: number;
  readonly setAside: number;
  readonly replyRows: number;
  readonly firstHours: number | null;
}
const folder = join(root, 'fixtures/presets');
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Facts>;

describe('platform fixtures', () => {
  it('there is one for every platform, and no stranger', () => {
    const known = new Set(Object.values(expected).map((facts) => facts.platform));
    expect(presets.map((preset) => preset.name).filter((name) => !known.has(name))).toEqual([]);
    expect(
      readdirSync(folder)
        .filter((name) => name !== 'expected.json')
        .sort(),
    ).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s', (file, facts) => {
    const inspected = run(['inspect', file, '--format', 'json'], { cwd: folder });
    expect(inspected.stderr).toBe('');
    const { account } = (JSON.parse(inspected.stdout) as { files: { account: Record<string, number | string> }[] })
      .files[0] ?? { account: {} };
    const records = parseRecords(run(['score', file, '--quiet'], { cwd: folder }).stdout);
    const responses = records.map((record) => record['response'] as { status: string; hours: number | null });
    expect({
      platform: account['platform'],
      rows: account['rows'],
      reviews: account['reviews'],
      replies: responses.filter((response) => response.status === 'answered').length,
      setAside: account['setAside'],
      replyRows: account['replies'],
      firstHours: responses.find((response) => response.hours !== null)?.hours ?? null,
    }).toEqual(facts);
    expect(records.length).toBe(facts.reviews);
  });
});
