/** The explanation screen: the text as it is read, in the colours of what it says, and the words that decided. */
import type { Contribution, Contributions } from '../../../analysis/sentiment/explain.ts';
import type { WeighedLanguage } from '../../../analysis/languages/weigh.ts';
import type { Explanation } from '../../../pipeline/explain.ts';
import type { Sentiment } from '../../../review.ts';
import { isolate, type Bidi } from '../../terminal/bidi.ts';
import { safe } from '../../terminal/safe.ts';
import { clipToWidth, padEnd, padStart } from '../../terminal/width.ts';
import type { WriteOptions } from '../format.ts';
import { languageName } from '../words/languages.ts';
import { count, percent } from '../words/numbers.ts';
import { blocks } from './bars.ts';
import { labelTones } from './label-tones.ts';
import { parted, quiet, span, strong, wrap, type Line, type Tone } from './line.ts';
import { paintLines } from './paint.ts';

const widest = 100;
const narrowest = 60;
const shown = 14;
/** Below this part of the strongest contribution a word is not coloured. */
const faint = 0.12;
/** Longer texts are shown by their beginning. */
const mostWords = 200;

/** The whole screen as text. */
export async function showExplanation(explanation: Explanation, options: WriteOptions): Promise<string> {
  const width = Math.min(widest, Math.max(narrowest, options.terminal.width));
  const { contributions } = explanation;
  const parts = [
    [verdict(explanation), language(explanation.language)],
    ...(contributions === null
      ? []
      : [reading(contributions, width, options.bidi), sums(contributions, explanation.sentiment, width, options.bidi)]),
    journey(explanation, options.bidi),
  ];
  return paintLines(
    parted(parts).flatMap((line) => wrap(line, width, 12)),
    options.terminal,
  );
}

function verdict({ sentiment: { label, score, confidence } }: Explanation): Line {
  const name = span(padEnd('sentiment', 12), 'strong');
  if (score === null || confidence === null) return [name, quiet('unscored: no words or emoji of a language it reads')];
  return [
    name,
    span(label, labelTones[label]),
    span(`  score ${signed(score)}`),
    quiet(`  ${percent(confidence)} sure`),
  ];
}

function language({ code, runnerUp, margin }: WeighedLanguage): Line {
  const name = span(padEnd('language', 12), 'strong');
  const next = runnerUp === null ? '' : `  next ${languageName(runnerUp)}`;
  const clear = margin === null ? '' : `, ahead by ${margin.toFixed(margin < 10 ? 1 : 0)}`;
  return [name, span(languageName(code)), quiet(next + clear)];
}

/** `+1.34`, `−0.20`. */
function signed(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 && text !== '0.00' ? `−${text}` : `+${text}`;
}

function toneOf(logit: number, strongest: number): Tone {
  if (Math.abs(logit) < faint * strongest) return 'plain';
  return logit > 0 ? 'good' : 'bad';
}

/** Every word in the colour of all it says, alone and together with others: a phrase is shared among its ends. */
function reading({ words, phrases }: Contributions, width: number, bidi: Bidi): Line[] {
  const weights = words.map(({ logit }) => logit);
  for (const { from, to, logit } of phrases) {
    weights[from] = (weights[from] ?? 0) + logit / 2;
    weights[to] = (weights[to] ?? 0) + logit / 2;
  }
  const strongest = Math.max(...weights.map(Math.abs));
  const spans = words
    .slice(0, mostWords)
    .map(({ text }, i) => span(`${safe(text)} `, toneOf(weights[i] ?? 0, strongest)));
  const more = words.length > mostWords ? [quiet(`… and ${count(words.length - mostWords)} more`)] : [];
  const lines = wrap([...spans, ...more], width - 12);
  return lines.map((line, i) => [span(padEnd(i === 0 ? 'as read' : '', 12), 'strong'), ...isolated(line, bidi)]);
}

/** A line of right-to-left words keeps its place behind what stands before it. */
function isolated(line: Line, bidi: Bidi): Line {
  const text = line.map((part) => part.text).join('');
  const [before = '', after = ''] = isolate(text, bidi).split(text);
  return before === '' ? line : [span(before), ...line, span(after)];
}

function sums(
  { logit, start, words, phrases }: Contributions,
  { score }: Sentiment,
  width: number,
  bidi: Bidi,
): Line[] {
  const all = [...words, ...phrases].sort((a, b) => Math.abs(b.logit) - Math.abs(a.logit));
  const top = all.slice(0, shown);
  const rest = all.slice(shown);
  const strongest = Math.max(Math.abs(top[0]?.logit ?? 0), 1e-9);
  const side = Math.max(6, Math.min(20, Math.floor((width - 40) / 2)));
  const line = ({ text, logit: value }: Contribution): Line => [
    span(`  ${padStart(signed(value), 6)} `, toneOf(value, strongest)),
    span(padStart(value < 0 ? blocks(-value, strongest, side) : '', side), 'bad'),
    quiet('│'),
    span(`${padEnd(value > 0 ? blocks(value, strongest, side) : '', side)}  `, 'good'),
    span(isolate(clipToWidth(safe(text), width - 2 * side - 13), bidi)),
  ];
  const remaining = rest.reduce((total, part) => total + part.logit, 0);
  const quietLine = (value: number, words: string): Line => [
    quiet(`  ${padStart(signed(value), 6)} ${' '.repeat(side)}│${' '.repeat(side)}  ${words}`),
  ];
  return [
    [strong('What decided'), quiet(`  log-odds of praise against complaint; they add up to the score`)],
    ...top.map(line),
    ...(rest.length === 0 ? [] : [quietLine(remaining, `${count(rest.length)} smaller ones together`)]),
    quietLine(start, 'before any word'),
    [
      span(`  ${padStart(signed(logit), 6)} `, 'strong'),
      quiet(`${' '.repeat(2 * side + 3)}= score ${signed(score ?? 0)}`),
    ],
  ];
}

function journey({ funnel, touchpoints, relationship }: Explanation, bidi: Bidi): Line[] {
  const name = (text: string): Line[number] => span(padEnd(text, 12), 'strong');
  const tones = { positive: 'good', negative: 'bad', neutral: 'plain' } as const;
  return [
    [
      name('stage'),
      span(funnel.stages.length === 0 ? 'unclear' : funnel.stages.join(', ')),
      quiet(funnel.confidence === 0 ? '' : `  ${percent(funnel.confidence)} sure`),
    ],
    ...funnel.evidence.map((quote): Line => [name(''), quiet(`“${isolate(safe(quote), bidi)}”`)]),
    ...(touchpoints.length === 0
      ? []
      : [[name('speaks of'), ...touchpoints.map(({ id, polarity }) => span(`${id} (${polarity}) `, tones[polarity]))]]),
    ...(relationship === 'none' ? [] : [[name('relation'), span(relationship.replace('_', ' '))]]),
  ];
}
