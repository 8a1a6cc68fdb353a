import { describe, expect, it } from 'vitest';
import { communityDepth } from '../../src/analysis/metrics/community.ts';
import { replyEffect } from '../../src/analysis/metrics/reply-effect.ts';
import { replyQuality } from '../../src/analysis/metrics/reply-quality.ts';
import { communityRows } from '../../src/io/write/community-rows.ts';
import { qualityRows } from '../../src/io/write/reply-rows.ts';
import { community, rhythmLines } from '../../src/io/write/screen/community.ts';
import { type Line, lineWidth } from '../../src/io/write/screen/line.ts';
import { replies } from '../../src/io/write/screen/replies.ts';
import type { ReviewRecord } from '../../src/review.ts';
import { at, record, reply, week } from '../helpers/records.ts';

const options = { slaMs: week, asOf: null };
const dayMs = 86_400_000;
const texts = (lines: readonly Line[]): string =>
  lines.map((line) => line.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')).join('\n');

/** Twenty weeks of two reviews a day, one silent week, one raid. */
const records: ReviewRecord[] = [];
for (let day = 0; day < 140; day++) {
  const raided = day === 100;
  if (Math.floor(day / 7) === 8) continue;
  for (let n = 0; n < (raided ? 30 : 2); n++) {
    const created = Date.UTC(2024, 0, 1) + day * dayMs + n * 600_000;
    const line = records.length + 2;
    records.push(
      record({
        review: {
          ...{ id: `r${line.toString()}`, at: { file: 'a.csv', line, record: line } },
          author: `author ${(n % 3).toString()}`,
          text: raided ? 'never buy anything from these people again' : null,
          createdAt: at(new Date(created).toISOString()),
          reply: n === 0 ? reply(new Date(created + 120_000).toISOString(), 'Thank you \u001b[31mvery much!') : null,
        },
      }),
    );
  }
}

const state = communityDepth.init();
const quality = replyQuality.init();
const effect = replyEffect.init();
for (const one of records) {
  communityDepth.add(state, one, options);
  replyQuality.add(quality, one, options);
  replyEffect.add(effect, one, options);
}
const section = communityDepth.result(state, options);
const said = replyQuality.result(quality, options);

describe.each([60, 90, 200])('%d columns', (width) => {
  it('hold every line', () => {
    const lines = [
      ...community(section, width),
      ...rhythmLines(section, width),
      ...replies(said, replyEffect.result(effect, options), width, 'none'),
    ];
    for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe('the screens', () => {
  it('tell the rhythm, its silence and its strangest day', () => {
    const text = texts(community(section, 100));
    expect(text).toContain('a week since 2024-W03');
    expect(text).toContain('1 silent week');
    expect(text).toContain('longest silence 1 week from 2024-W09');
    expect(text).toMatch(/10 Apr 2024: 30 reviews instead of 2.*possible review bombing: 30 similar texts in 5 hours/);
    expect(text).toContain('returning reviewers 100%');
  });

  it('show no rhythm where there are a few weeks only', () => {
    const few = communityDepth.init();
    for (const one of records.slice(0, 40)) communityDepth.add(few, one, options);
    expect(rhythmLines(communityDepth.result(few, options), 80)).toEqual([]);
  });

  it('say what the answers say, without anybody’s escape codes', () => {
    const text = texts(replies(said, undefined, 120, 'none'));
    expect(text).toMatch(/only thanks .*100%/);
    expect(text).toMatch(/copy-paste .*100%.*1 template/);
    expect(text).toContain('quick people rather than a machine');
    expect(text).not.toContain('\u001b');
    expect(replies({ ...said, replies: 0 }, undefined, 90, 'none')).toEqual([]);
  });

  it('have all figures as rows', () => {
    const figures = [...communityRows(section), ...qualityRows(said)].map(([figure]) => figure);
    for (const figure of ['rhythm.weeks', 'spikes.similar', 'returning', 'repeatedTexts', 'quality.kinds', 'heard'])
      expect(figures).toContain(figure);
  });
});
