/** The first lines: what was read, in words, and where every row of it went. */
import type { InputFile, Report } from '../../../analysis/report.ts';
import { displayWidth } from '../../terminal/width.ts';
import { span as dates } from '../words/dates.ts';
import { count, percent, percentRange, plural, promise } from '../words/numbers.ts';
import { answeredWithin } from '../words/response.ts';
import { rowTerms } from '../words/rows.ts';
import { quiet, span, strong, unbroken, wrap, type Line, type Span } from './line.ts';

/** `1,172 reviews from 1 file · Jun – Sep 2016 · 3.9★ · 73% (70–75) give 4–5★`, then how they are answered. */
export function headline(report: Report, width: number): Line[] {
  const { volume, ratings } = report;
  const loaded = reviewsIn(report.inputs);
  if (report.chosen === 0 && loaded > 0)
    return wrap([strong('nothing chosen'), span(`: 0 of ${plural(loaded, 'review')}`)], width);
  const parts: Span[] = [strong(`${plural(report.chosen, 'review')} from ${plural(report.inputs.length, 'file')}`)];
  if (volume?.from != null && volume.to !== null) parts.push(span(dates(volume.from, volume.to)));
  if (ratings?.mean.value != null) parts.push(strong(`${ratings.mean.value.toFixed(1)}★`));
  if (ratings?.csat.value != null)
    parts.push(span(`${percent(ratings.csat.value)} ${percentRange(ratings.csat)} give 4–5★`));
  const line = parts.flatMap((part, index) => (index === 0 ? [part] : [quiet(' · '), part]));
  const answered = answers(report);
  return [...wrap(line, width), ...(answered.length === 0 ? [] : wrap(answered, width))];
}

/** The reviews loaded, chosen or not. */
export function reviewsIn(inputs: readonly InputFile[]): number {
  let reviews = 0;
  for (const input of inputs) reviews += input.reviews;
  return reviews;
}

function answers({ response }: Report): Line {
  if (response === undefined || response.reviews === 0) return [];
  if (response.known === 0) return [span('Whether they are answered is unknown: no place for replies in this export')];
  const { within, slaHours, known, answered, answeredUndated } = response;
  if (within.n + within.open === 0) return [span('How fast they are answered is unknown: no review has a usable date')];
  // the share within the promise leaves answers without a time out; where none has a time it says nothing of the answered
  if (answered > 0 && answered === answeredUndated)
    return [
      strong(`${count(answered)} of ${count(known)} are answered`),
      quiet(`, but how fast is unknown: no answer has a usable time`),
    ];
  if (within.value === null)
    return [span(`Too early to tell how many are answered: nobody has waited ${promise(slaHours)} yet`)];
  const [loud, rest] = answeredWithin(within, slaHours);
  return [strong(loud), quiet(rest)];
}

/** `rows 1,200 = 1,172 reviews + 0 reply rows + 28 duplicates + 0 set aside + 0 rejected`, always all five. */
export function arithmetic(inputs: readonly InputFile[], chosen: number, width: number): Line[] {
  const { total, start, terms } = rowTerms(inputs);
  const [rejected = '', ...rest] = terms.map(unbroken).reverse();
  const line = [
    quiet(`${start} ${rest.reverse().join(' + ')} `),
    span(unbroken(`+ ${rejected}`), total.rejected > 0 ? 'bad' : 'quiet'),
  ];
  const choice = chosen === total.reviews ? [] : [span(`, ${count(chosen)} chosen`)];
  return wrap([...line, ...choice], width, displayWidth(start) - 1);
}
