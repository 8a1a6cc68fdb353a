/** The figures of the funnel section as rows; what goes into depth is there only from `funnel`. */
import type {
  AskedTopic,
  Driver,
  FunnelSection,
  Phrase,
  Questions,
  Quoted,
  Requests,
} from '../../analysis/funnel-section.ts';
import type { Row } from './figure-rows.ts';

const texts = (figure: string, quotes: readonly Quoted[]): Row[] => quotes.map(({ id, text }) => [figure, id, text]);

function phraseRows(figure: string, phrases: readonly Phrase[]): Row[] {
  return phrases.map(({ phrase, reviews }) => [figure, phrase, reviews]);
}

function askedRows(name: string, { reviews, share, answered, phrases }: Questions | Requests): Row[] {
  return [
    [`${name}.reviews`, null, reviews],
    [`${name}.share`, null, share],
    [`${name}.answered`, null, answered],
    ...phraseRows(`${name}.phrase`, phrases),
  ];
}

function topicRows(name: string, topics: readonly AskedTopic[]): Row[] {
  return topics.flatMap(({ topic, reviews, open, answered, quotes }): Row[] => [
    [`${name}.reviews`, topic, reviews],
    [`${name}.open`, topic, open],
    [`${name}.answered`, topic, answered],
    ...texts(`${name}.text`, quotes),
  ]);
}

function driverRows(name: string, drivers: readonly Driver[]): Row[] {
  return drivers.flatMap(({ touchpoint, high, low, difference }): Row[] => [
    [`${name}.high`, touchpoint, high],
    [`${name}.low`, touchpoint, low],
    [`${name}.difference`, touchpoint, difference],
  ]);
}

export function funnelRows(f: FunnelSection): Row[] {
  const { stageSentiment = [], map = [], advocacy, transitions, timeline, questions, requests, drivers, topics } = f;
  return [
    ...f.stages.flatMap(({ stage, reviews, share }): Row[] => [
      ['stages.reviews', stage, reviews],
      ['stages.share', stage, share],
    ]),
    ['unread', null, f.unread],
    ...(f.read === undefined ? [] : [['read', null, f.read] as const]),
    ...stageSentiment.flatMap(({ stage, labels: _labels, ...shares }) =>
      Object.entries(shares).map(([figure, share]): Row => [`sentiment.${figure}`, stage, share]),
    ),
    ...map.flatMap(({ stage, touchpoint, quotes, ...figures }): Row[] => [
      ...Object.entries(figures).map(([figure, value]): Row => [`map.${figure}`, `${stage}/${touchpoint}`, value]),
      ...texts(`map.negative.${stage}/${touchpoint}`, quotes.negative),
      ...texts(`map.positive.${stage}/${touchpoint}`, quotes.positive),
    ]),
    ...(advocacy === undefined ? [] : advocacyRows(advocacy)),
    ...(transitions === undefined ? [] : transitionRows(transitions)),
    ...(timeline === undefined ? [] : timelineRows(timeline)),
    ...(questions === undefined
      ? []
      : [
          ...askedRows('questions', questions),
          ...questions.stages.flatMap(({ stage, topics: of }) => topicRows(`questions.${stage}`, of)),
        ]),
    ...(requests === undefined ? [] : [...askedRows('requests', requests), ...topicRows('requests', requests.topics)]),
    ...(drivers === undefined
      ? []
      : [
          ...driverRows('drivers', drivers.all),
          ...drivers.products.flatMap(({ key, rest, drivers: own }) =>
            driverRows(`product=${rest ? '(other)' : (key ?? '')}/drivers`, own),
          ),
        ]),
    ...(topics?.touchpoints ?? []).flatMap(({ touchpoint, reviews, sampled, negative, positive }): Row[] => [
      ['topics.reviews', touchpoint, reviews],
      ['topics.sampled', touchpoint, sampled],
      ...phraseRows(`topics.negative.${touchpoint}`, negative),
      ...phraseRows(`topics.positive.${touchpoint}`, positive),
    ]),
  ];
}

function advocacyRows({ voices, column }: NonNullable<FunnelSection['advocacy']>): Row[] {
  return [
    ...voices.flatMap(({ voice, reviews, share, quotes }): Row[] => [
      ['advocacy.reviews', voice, reviews],
      ['advocacy.share', voice, share],
      ...texts(`advocacy.${voice}.text`, quotes),
    ]),
    ['advocacy.column', null, column],
  ];
}

function transitionRows({ matrix, paths, skipped, ...figures }: NonNullable<FunnelSection['transitions']>): Row[] {
  return [
    ...Object.entries(figures).map(([figure, value]): Row => [`transitions.${figure}`, null, value]),
    ...Object.entries(skipped).map(([why, n]): Row => ['transitions.skipped', why, n]),
    ...matrix.map(({ from, to, share }): Row => ['transitions.share', `${from}>${to}`, share]),
    ...paths.map(({ stages, share }): Row => ['transitions.path', stages.join('>'), share]),
  ];
}

function timelineRows({ unit, span, rows, undated, trends }: NonNullable<FunnelSection['timeline']>): Row[] {
  return [
    ['timeline.unit', null, unit],
    ['timeline.span', null, span],
    ['timeline.undated', null, undated],
    ...rows.flatMap(({ period, stages }) =>
      Object.entries(stages).map(([stage, n]): Row => [`timeline.${period}`, stage, n]),
    ),
    ...trends.map(({ stage, perPeriod }): Row => ['timeline.perPeriod', stage, perPeriod]),
    ...trends.map(({ stage, direction }): Row => ['timeline.direction', stage, direction]),
  ];
}
