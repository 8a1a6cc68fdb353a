/** What every figure means, in English. */
import type { Prose } from '../prose.ts';

export const definitions: Prose['definitions'] = {
  stars: {
    term: 'Stars',
    says: 'Mean of the ratings on a scale of 1 to 5, over the reviews with a rating. Ratings on other scales are mapped to it.',
  },
  csat: { term: '4 or 5 stars', says: 'Reviews with 4 or 5 stars ÷ reviews with a rating.' },
  net: {
    term: 'Net sentiment',
    says: '(positive − negative) ÷ all scored texts, in points from −100 to +100. For a touchpoint, the denominator is the reviews that mention it.',
  },
  coverage: {
    term: 'Scored',
    says: 'Reviews whose text could be scored ÷ reviews. A review without text, or in another language, is never counted as neutral.',
  },
  mismatch: {
    term: 'Contradiction',
    says: 'A text that is confidently positive with at most 2 stars, or confidently negative with at least 4, among the scored texts with stars.',
  },
  stage: {
    term: 'Stage',
    says: 'Where in the purchase journey the reviewer stands, read from phrases of the text. The denominator is the reviews with text in a language that is read; “Unclear” is a stage of its own.',
  },
  touchpoint: {
    term: 'Touchpoint',
    says: 'What the review speaks about. One review can mention several, so these counts add up to more than the reviews.',
  },
  relationship: {
    term: 'Relationship',
    says: 'What ties the reviewer to the business: the transaction, a feeling, a community, or added value.',
  },
  replyRate: {
    term: 'Answered',
    says: 'Answered reviews ÷ reviews whose export has a place for replies, whenever the reply came.',
  },
  within: {
    term: 'In time',
    says: 'Of the reviews whose promised time is over, the share that was answered within it. Younger reviews are left out, answered or not, and so are answers without a known time.',
  },
  km: {
    term: 'In time (Kaplan–Meier)',
    says: 'An estimate that also uses the reviews still waiting: 1 − S(promise), with waiting reviews censored at the end of the data. The interval is log-log with Greenwood’s variance.',
  },
  median: {
    term: 'Median wait',
    says: 'The first time at which, by the same estimate, half of the reviews are answered. “Not reached” where fewer are ever answered.',
  },
  critical: { term: 'Critical', says: 'At most 2 stars; where there are no stars, a negative text.' },
  backlog: { term: 'Waiting', says: 'Reviews without an answer at the end of the data, by days since submission.' },
  interval: {
    term: 'Intervals',
    says: 'All intervals are 95% intervals; shares have Wilson’s. They show chance only, not errors of reading a text.',
  },
  change: {
    term: 'Clear change',
    says: 'Shares are compared with the two-proportion test, stars with Mann–Whitney, waits with the log-rank test; the p values are adjusted together after Benjamini and Hochberg. Under 10 cases on either side nothing is said.',
  },
  question: {
    term: 'Question',
    says: 'A review that asks something. Open means: its export has a place for replies and there is none.',
  },
  driver: {
    term: 'Driver',
    says: 'The share of a touchpoint among 4–5 star reviews less its share among 1–2 star reviews. It shows what goes together, not what causes what.',
  },
  transition: {
    term: 'Transition',
    says: 'Two consecutive reviews of one author: further along the journey, at the same stage, or back.',
  },
  spike: {
    term: 'Unusual day',
    says: 'A day far above the median of the same weekdays in the six weeks before and after, in number or in the share of critical reviews.',
  },
  reply: {
    term: 'Real answer',
    says: 'A reply that explains, or offers a concrete way: a contact, a fix or a refund. Copies are replies that at least two others repeat.',
  },
  asOf: {
    term: 'End of the data',
    says: 'The moment given, or else the newest date in the files: never the clock of the machine.',
  },
  unknown: { term: 'Unknown', says: 'What an export does not say is called unknown and never taken for zero.' },
};
