/** The key figures, each with its interval and what it is a share of. */
import type { Estimate, Report } from '../../../../analysis/report.ts';
import type { KeyFigure } from '../../prose/keys.ts';
import type { FigureKind } from '../../prose/numbers.ts';
import type { Prose } from '../../prose/prose.ts';
import { timesKnown } from '../../prose/response.ts';
import { markup, type Html } from '../markup.ts';
import { part } from '../section.ts';

interface Card {
  readonly name: KeyFigure;
  readonly value: string;
  readonly detail: string;
}

export function keyFiguresSection(report: Report, prose: Prose): Html {
  const cards = cardsOf(report, prose).map(
    ({ name, value, detail }) =>
      markup`<div class="card"><dt>${prose.keyFigures[name]}</dt><dd><b>${value}</b> <small>${detail}</small></dd></div>\n`,
  );
  return part('figures', prose, markup`<dl class="cards">${cards}</dl>\n`);
}

function cardsOf({ volume, ratings, sentiment, response }: Report, { numbers, columns, names, dates }: Prose): Card[] {
  const cards: Card[] = [];
  const add = (name: KeyFigure, kind: FigureKind, estimate: Estimate): void => {
    cards.push({ name, ...numbers.figure(kind, estimate) });
  };
  if (volume !== undefined) {
    const detail = volume.from === null || volume.to === null ? '' : dates.span(volume.from, volume.to);
    cards.push({ name: 'reviews', value: numbers.count(volume.reviews), detail });
  }
  if (ratings !== undefined) {
    add('stars', 'mean', ratings.mean);
    add('csat', 'share', ratings.csat);
  }
  if (sentiment !== undefined) add('net', 'net', sentiment.net);
  if (response === undefined) return cards;
  if (response.known === 0) {
    cards.push({ name: 'replyRate', value: names.unknown, detail: '' });
    return cards;
  }
  add('replyRate', 'share', response.replyRate);
  if (timesKnown(response)) {
    add('within', 'share', response.within);
    add('critical', 'share', response.critical.within);
  } else cards.push({ name: 'within', value: names.unknown, detail: '' });
  const median = numbers.quantile(response.km.medianHours);
  cards.push({ name: 'median', value: median, detail: numbers.outOf(response.km.within.n) });
  const overdue = `${columns.overdue}: ${numbers.count(response.overdue)}`;
  cards.push({ name: 'waiting', value: numbers.count(response.waiting), detail: overdue });
  return cards;
}
