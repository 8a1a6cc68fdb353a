/** What every figure of a report means: its path (as gates name it), unit, denominator and interval. Data; a test compares it with real reports. */

export interface FigureDefinition {
  /** In the JSON report; `*` stands for the name of a row: `touchpoints.*.net` is `touchpoints.delivery.net`. */
  readonly path: string;
  /** Paths of the same figure for a part of the reviews. */
  readonly also: readonly string[];
  readonly unit: 'share' | 'net' | 'stars' | 'hours' | 'reviews' | 'reviews a week' | 'difference of shares';
  /** What is counted: the denominator. */
  readonly of: string;
  readonly interval: string | null;
  readonly means: string;
}

const wilson = 'Wilson 95 %';
const student = 'Student 95 %';
const multinomial = 'multinomial 95 %';
const survival = 'log-log 95 % (Greenwood)';

const labelParts = ['sentiment.breakdown.*', 'funnel.stageSentiment.*'] as const;
const slas = ['response.slas.*', 'response.slas.*.critical', 'response.slas.*.rest'] as const;
const responseParts = ['response.critical', 'response.rest', ...slas, 'response.splits.*'] as const;

const under = (parts: readonly string[], leaf: string): string[] => parts.map((part) => `${part}.${leaf}`);

type Row = readonly [
  path: string,
  unit: FigureDefinition['unit'],
  of: string,
  interval: string | null,
  means: string,
  also?: readonly string[],
];

const read = 'reviews with text in a language that is read';
const scored = 'scored reviews';
const rated = 'reviews with a rating';
const placed = 'reviews whose export has a place for replies';
const label = (name: string): Row => [
  ...([`sentiment.${name}`, 'share', scored, wilson, `The text is ${name}.`] as const),
  under(labelParts, name),
];

const rows: readonly Row[] = [
  [
    'volume.reviews',
    'reviews',
    'all input',
    null,
    'Reviews, after versions of one review have been merged by their id.',
  ],
  ['volume.withText', 'reviews', 'all reviews', null, 'Reviews that say something in words.'],
  ['volume.undated', 'reviews', 'all reviews', null, 'Reviews without a known date.'],
  ['ratings.mean', 'stars', rated, student, 'Mean of the stars from 1 to 5; other scales are mapped.'],
  ['ratings.csat', 'share', rated, wilson, 'At least 4 stars.'],
  ['ratings.recommended', 'share', 'reviews that answer yes or no', wilson, 'Would recommend it.'],
  ['ratings.unrated', 'reviews', 'all reviews', null, 'Reviews without a rating.'],
  [
    'sentiment.coverage',
    'share',
    'all reviews',
    wilson,
    'The text could be scored; the others are never neutral.',
    under(labelParts, 'coverage'),
  ],
  [
    'sentiment.net',
    'net',
    scored,
    multinomial,
    '(positive − negative) ÷ all four labels, from −1 to 1.',
    [...under(labelParts, 'net'), 'sentiment.languages.*.net'],
  ],
  label('positive'),
  label('neutral'),
  label('mixed'),
  label('negative'),
  [
    'sentiment.mismatch',
    'share',
    'scored reviews with stars',
    wilson,
    'Confident (≥ 0.8) praise with at most 2 stars, or complaint with at least 4.',
  ],
  ['sentiment.meanStars.all', 'stars', rated, student, 'Mean of the stars.'],
  [
    'sentiment.meanStars.withoutMismatches',
    'stars',
    'rated reviews without mismatches',
    student,
    'Mean of the stars where the words do not contradict them.',
  ],
  ['funnel.stages.*.share', 'share', read, wilson, 'The primary stage of the purchase journey, or unclear.'],
  [
    'funnel.map.*.net',
    'net',
    'reviews of a stage that judge a touchpoint',
    multinomial,
    '(positive − negative) ÷ reviews of the cell.',
  ],
  ['funnel.advocacy.voices.*.share', 'share', read, wilson, 'The words recommend, warn, say to come back or to leave.'],
  [
    'funnel.advocacy.column',
    'share',
    'reviews that answer yes or no',
    wilson,
    'Yes, where the export has a column that asks.',
  ],
  [
    'funnel.transitions.forward',
    'share',
    'pairs of consecutive reviews of one author',
    wilson,
    'The later review is further on the journey.',
  ],
  [
    'funnel.transitions.stay',
    'share',
    'pairs of consecutive reviews of one author',
    wilson,
    'The later review is at the same stage.',
  ],
  [
    'funnel.transitions.back',
    'share',
    'pairs of consecutive reviews of one author',
    wilson,
    'The later review is further back.',
  ],
  ['funnel.transitions.matrix.*.share', 'share', 'pairs that begin at the stage', wilson, 'From one stage to another.'],
  [
    'funnel.transitions.paths.*.share',
    'share',
    'authors with a path',
    wilson,
    'Authors who went through these stages in this order.',
  ],
  ['funnel.questions.share', 'share', read, wilson, 'The review asks something.'],
  [
    'funnel.questions.answered',
    'share',
    `questions among ${placed}`,
    wilson,
    'The question was answered.',
    ['funnel.questions.stages.*.answered', 'funnel.questions.stages.*.topics.*.answered'],
  ],
  ['funnel.requests.share', 'share', read, wilson, 'The review asks for something to be done.'],
  ['funnel.requests.answered', 'share', `requests among ${placed}`, wilson, 'The request was answered.'],
  [
    'funnel.drivers.all.*.difference',
    'difference of shares',
    'reviews with 4–5★ and with 1–2★',
    'Newcombe’s hybrid score 95 %',
    'Share of a touchpoint among 4–5★ less its share among 1–2★: what goes with satisfaction.',
    ['funnel.drivers.products.*.drivers.*.difference'],
  ],
  [
    'funnel.drivers.all.*.high',
    'share',
    'reviews with 4–5★',
    wilson,
    'They mention the touchpoint.',
    ['funnel.drivers.products.*.drivers.*.high'],
  ],
  [
    'funnel.drivers.all.*.low',
    'share',
    'reviews with 1–2★',
    wilson,
    'They mention the touchpoint.',
    ['funnel.drivers.products.*.drivers.*.low'],
  ],
  ['touchpoints.*.net', 'net', 'reviews that mention the touchpoint', multinomial, '(positive − negative) ÷ mentions.'],
  [
    'relationships.*.share',
    'share',
    read,
    wilson,
    'What ties the reviewer to the business: transaction, feeling, community, added value, or none.',
  ],
  [
    'response.replyRate',
    'share',
    placed,
    wilson,
    'Answered, whenever the answer came.',
    ['response.splits.*.replyRate'],
  ],
  [
    'response.within',
    'share',
    'reviews whose promised time is over at asOf',
    wilson,
    'Answered within the promise (--sla); younger reviews are open, answers of unknown time are left out.',
    under(responseParts, 'within'),
  ],
  [
    'response.km.within',
    'share',
    placed,
    survival,
    'Kaplan–Meier: 1 − S(promise), the waiting censored at asOf.',
    under(responseParts, 'km.within'),
  ],
  [
    'response.km.medianHours',
    'hours',
    placed,
    null,
    'Kaplan–Meier: the first time at which half are answered; null: not reached.',
    under(['response.critical', 'response.rest'], 'km.medianHours'),
  ],
  [
    'response.km.p75Hours',
    'hours',
    placed,
    null,
    'Kaplan–Meier: the first time at which three quarters are answered.',
    under(['response.critical', 'response.rest'], 'km.p75Hours'),
  ],
  [
    'response.km.p90Hours',
    'hours',
    placed,
    null,
    'Kaplan–Meier: the first time at which nine tenths are answered.',
    under(['response.critical', 'response.rest'], 'km.p90Hours'),
  ],
  ['response.curve.*', 'share', placed, survival, 'Kaplan–Meier’s 1 − S(t) at the times of answers.'],
  ['response.waiting', 'reviews', placed, null, 'Without an answer at asOf.', ['response.critical.waiting']],
  [
    'response.overdue',
    'reviews',
    placed,
    null,
    'Waiting, and the promised time is over.',
    ['response.critical.overdue'],
  ],
  ['response.dueIn24h', 'reviews', placed, null, 'Waiting, and the promised time is over within 24 hours.'],
  ['response.backlog.*.count', 'reviews', placed, null, 'Waiting, by days since submission.'],
  [
    'response.quality.kinds.*.share',
    'share',
    'replies that can be read',
    wilson,
    'What the reply does: explains, apologises, offers a way, only thanks, speaks of itself.',
  ],
  [
    'response.quality.real',
    'share',
    'replies that can be read',
    wilson,
    'It explains, or offers a concrete way: contact, fix or refund.',
  ],
  ['response.quality.critical.ofAll', 'share', `critical reviews among ${placed}`, wilson, 'They got a real answer.'],
  ['response.quality.critical.ofAnswered', 'share', 'answered critical reviews', wilson, 'They got a real answer.'],
  [
    'response.quality.templates.copyPaste',
    'share',
    'replies with text',
    wilson,
    'At least two other replies repeat it.',
  ],
  ['response.quality.automatic.quick', 'share', 'replies timed to the minute', wilson, 'It came within ten minutes.'],
  [
    'response.quality.language.same',
    'share',
    'replies where both languages are read',
    wilson,
    'In the language of the review.',
  ],
  ['response.quality.requests', 'share', `reviews that ask for something, among ${placed}`, wilson, 'Answered at all.'],
  [
    'response.effect.change',
    'stars',
    'reviews edited within 90 days after their reply, both versions known',
    student,
    'Mean change of the stars.',
  ],
  ['sources.*.mean', 'stars', 'rated reviews of the class of source', student, 'Mean of the stars.'],
  ['sources.*.net', 'net', 'scored reviews of the class', multinomial, 'Net sentiment.'],
  ['sources.*.positive', 'share', 'scored reviews of the class', wilson, 'The text is positive.'],
  ['sources.*.oneStar', 'share', 'rated reviews of the class', wilson, '1 star.'],
  ['sources.*.fiveStar', 'share', 'rated reviews of the class', wilson, '5 stars.'],
  ['sources.*.extreme', 'share', 'rated reviews of the class', wilson, '1 star or 5.'],
  ['community.rhythm.perWeek', 'reviews a week', 'complete ISO weeks', student, 'Mean number of reviews.'],
  ['community.returning.returning', 'share', 'authors', wilson, 'They wrote at least two reviews.'],
  [
    'community.repeatedTexts.repeated',
    'share',
    'texts of at least five words',
    wilson,
    'The same text stands in the input at least twice.',
  ],
  ['community.heard', 'share', placed, wilson, 'Answered.'],
];

export const figureDefinitions: readonly FigureDefinition[] = rows.map(
  ([path, unit, of, interval, means, also = []]) => ({ path, unit, of, interval, means, also }),
);
