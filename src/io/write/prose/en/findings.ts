/** Findings and what to do about them, in English. */
import type { FindingWords } from '../facts.ts';
import { counted } from './numbers.ts';

export const findings: FindingWords = {
  'rows-rejected': (f) => `${counted(f.n('count'), 'row')} (${f.percent('share')}) could not be read as reviews.`,
  'replies-among-reviews': () => 'Replies of the business stand among the reviews and are counted as reviews.',
  'dates-ambiguous': (f) =>
    `${counted(f.n('count'), 'date')} (${f.percent('share')}) can be read as day/month or as month/day and stay unknown.`,
  'dates-relative': (f) =>
    `${counted(f.n('count'), 'date')} (${f.percent('share')}) are given only as “2 days ago”, so their response times stay unknown.`,
  'low-coverage': (f) =>
    `The sentiment speaks for a minority: only ${f.count('scored')} of ${f.count('reviews')} reviews (${f.percent('share')}) could be scored.`,
  'own-site-rosier': (f) =>
    `The own site is rosier than elsewhere: ${f.level('own')} there, ${f.level('other')} on “${f.source()}”.`,
  'texts-repeated': (f) =>
    `${f.share()} longer texts stand in the input more than once, most of them ${f.count('times')} times: the export may have been appended to itself.`,
  'falling-silent': (f) =>
    `Customers may be falling silent: ${counted(f.n('last'), 'review')} in the last 4 weeks, where the 12 weeks before let expect ${f.count('expected')}.`,
  spike: (f) =>
    f.known('similar')
      ? `Possible review bombing on ${f.date('day')}: ${f.count('similar')} similar texts${f.known('hours') ? ` within ${f.duration('hours')}` : ''}, and ${counted(f.n('reviews'), 'review')} where ${f.count('expected')} are usual.`
      : `${f.date('day')} was unusual: ${counted(f.n('reviews'), 'review')}, ${f.count('critical')} of them critical, where ${f.count('expected')} are usual.`,
  'template-answers': (f) => `${f.share()} answers are copies; one of them was sent ${f.count('most')} times.`,
  'critical-waiting': (f) =>
    `${f.count('count')} of ${f.count('critical')} critical reviews have waited longer than ${f.promise()}, the oldest for ${counted(f.n('days'), 'day')}.`,
  'answers-late': (f) =>
    `Only ${f.share()} reviews are answered within ${f.promise()}; ${f.percent('wanted')} should be.`,
  'touchpoint-hurts': (f) =>
    `“${f.touchpoint()}” hurts most: ${f.count('negative')} of ${counted(f.n('reviews'), 'review')} that mention it complain, net ${f.net()}.`,
  'stars-contradict': (f) => `${f.share()} texts contradict their stars.`,
  'touchpoint-helps': (f) =>
    `“${f.touchpoint()}” helps most: ${f.count('positive')} of ${counted(f.n('reviews'), 'review')} that mention it praise it, net ${f.net()}.`,
  'response-unknown': (f) =>
    `This export has no place for replies: whether its ${counted(f.n('reviews'), 'review')} were answered is unknown.`,
};

export const advice: FindingWords = {
  'rows-rejected': () => 'Mend the rejected rows first; the problems at the end of this report say where they are.',
  'replies-among-reviews': () =>
    'Export the replies into a column of their own, or read the figures of this file with care.',
  'dates-ambiguous': () => 'Say the order of the dates with --date-order and run the report again.',
  'dates-relative': () => 'Export again with absolute dates, so that response times can be measured.',
  'low-coverage': () => 'Rely on the stars rather than on the sentiment of this input.',
  'own-site-rosier': () =>
    'Show the reviews of independent places beside your own; readers notice ratings that are too good.',
  'texts-repeated': () => 'Export again and make sure that every review stands in the files once.',
  'falling-silent': () => 'Ask customers for reviews again, and find out what changed four weeks ago.',
  spike: (f) => `Read the reviews of ${f.date('day')} and report them to the platform if they are not genuine.`,
  'template-answers': () => 'Write answers of your own, at least to critical reviews: everybody can see the copies.',
  'critical-waiting': (f) => `Answer the ${counted(f.n('count'), 'overdue critical review')}, the oldest first.`,
  'answers-late': (f) => `Find out what delays answers: the goal is ${f.percent('wanted')} within ${f.promise()}.`,
  'touchpoint-hurts': (f) => `Read the complaints about “${f.touchpoint()}” and mend the most frequent cause.`,
  'stars-contradict': () =>
    'Read some of the contradicting texts before trusting the stars: praise with one star is often a slip, or irony.',
  'touchpoint-helps': (f) => `Keep “${f.touchpoint()}” as it is, and say so in public: it is what customers praise.`,
  'response-unknown': () => 'Use an export that includes replies if response times matter.',
};
