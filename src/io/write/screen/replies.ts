/** What the answers say: their kinds, who got a real one, copies, and what became of the stars afterwards. */
import type { Estimate } from '../../../analysis/report.ts';
import type { ReplyEffect, ReplyQuality } from '../../../analysis/reply-section.ts';
import type { ReplyKind } from '../../../analysis/replies/kinds.ts';
import { isolate, type Bidi } from '../../terminal/bidi.ts';
import { safe } from '../../terminal/safe.ts';
import { clipToWidth } from '../../terminal/width.ts';
import { count, percent, plural } from '../words/numbers.ts';
import { quiet, span, strong, wrap, type Line, type Tone } from './line.ts';
import { rates, type Rate } from './rates.ts';

const names: Readonly<Record<ReplyKind, readonly [name: string, tone: Tone]>> = {
  explains: ['explains', 'good'],
  offersWay: ['offers a way', 'good'],
  apologises: ['apologises', 'plain'],
  onlyThanks: ['only thanks', 'warn'],
  aboutItself: ['talks of itself', 'warn'],
};
const order = ['explains', 'offersWay', 'apologises', 'onlyThanks', 'aboutItself'] as const;

/** Nothing where there is no reply. */
export function replies(quality: ReplyQuality, effect: ReplyEffect | undefined, width: number, bidi: Bidi): Line[] {
  if (quality.replies === 0) return [];
  const { withText, read } = quality;
  const head = [strong('What the answers say'), quiet(`  ${plural(quality.replies, 'reply', 'replies')}`)];
  if (withText === 0) return [[...head, quiet(', none with a text')]];
  const unread = withText - read === 0 ? '' : `, ${count(withText - read)} in languages that are not read`;
  return [
    [...head, quiet(`${quality.replies === withText ? '' : `, ${count(withText)} with a text`}${unread}`)],
    ...rates(
      [...kinds(quality), ...worth(quality)].filter(({ estimate }) => estimate.n > 0),
      width,
    ),
    ...mostUsed(quality, width, bidi),
    ...automatic(quality, width),
    ...(effect === undefined ? [] : stars(effect, width)),
  ];
}

function kinds({ kinds: list, ways }: ReplyQuality): Rate[] {
  const offered = ways.filter(({ replies: n }) => n > 0).map(({ way, replies: n }) => `${way} ${count(n)}`);
  return order.flatMap((name) =>
    list
      .filter(({ kind }) => kind === name)
      .map(({ kind, share }): Rate => {
        const [label, tone] = names[kind];
        return { label, tone, estimate: share, note: kind === 'offersWay' ? offered.join(', ') : '' };
      }),
  );
}

function worth({ real, critical, templates, language, requests }: ReplyQuality): Rate[] {
  const sampled = templates.sampled ? ', estimated' : '';
  const made = plural(templates.templates, 'template');
  return [
    { label: 'real answer', estimate: real, tone: 'accent', note: 'explains or offers a way' },
    { label: 'critical reviews', estimate: critical.ofAll, tone: 'bad', note: 'got a real answer' },
    { label: '', estimate: critical.ofAnswered, tone: 'bad', note: 'of those answered at all' },
    {
      label: 'copy-paste',
      estimate: templates.copyPaste,
      tone: 'warn',
      note: templates.templates === 0 ? '' : `${made}${sampled}`,
    },
    {
      label: 'same language',
      estimate: language.same,
      tone: 'accent',
      note: language.apart === 0 ? '' : `${count(language.apart)} not compared`,
    },
    { label: 'requests heard', estimate: requests, tone: 'accent', note: 'answered at all' },
  ];
}

function mostUsed({ templates: { most } }: ReplyQuality, width: number, bidi: Bidi): Line[] {
  if (most === null) return [];
  const start = `  used most, ${plural(most.replies, 'time')}: `;
  const text = safe(most.text).replaceAll(/\s+/gu, ' ');
  return [[quiet(start), span(isolate(clipToWidth(text, Math.max(10, width - start.length)), bidi))]];
}

function automatic({ automatic: { quick, anyHour } }: ReplyQuality, width: number): Line[] {
  if (quick.value === null || quick.value === 0) return [];
  const when =
    anyHour === null
      ? 'too few to tell whether they are automatic'
      : anyHour
        ? 'at any hour of the day: probably automatic, or a team that never sleeps'
        : 'but not around the clock: quick people rather than a machine';
  return wrap([span(`  ${percent(quick.value)} came within ten minutes, `), quiet(when)], width, 4);
}

function stars({ edited, change: mean, up, same, down }: ReplyEffect, width: number): Line[] {
  if (edited === 0) return [];
  const start = span(`  ${plural(edited, 'review')} edited within 90 days after the reply: `);
  if (mean.value === null) return wrap([start, quiet('their stars before it are unknown')], width, 4);
  const counts = `${count(up)} up, ${count(same)} unchanged, ${count(down)} down`;
  const caveat = 'who edits is not random, and extreme ratings drift to the middle by themselves';
  return wrap(
    [start, span(`stars ${change(mean)} in ${count(mean.n)} of them (${counts})`), quiet(` · ${caveat}`)],
    width,
    4,
  );
}

/** A change of stars with its interval, `+0.5 (−0.4 to +1.4)`. */
function change({ value, low, high }: Estimate): string {
  const signed = (x: number | null): string => (x === null ? '' : `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(1)}`);
  return low === null || high === null ? signed(value) : `${signed(value)} (${signed(low)} to ${signed(high)})`;
}
