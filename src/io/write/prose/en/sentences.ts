/** The sentences of a report in English. */
import type { Dates } from '../dates.ts';
import type { Sentences } from '../prose.ts';
import { timesKnown } from '../response.ts';
import { counted, numbers } from './numbers.ts';

export function createSentences({ span }: Dates, list: (items: readonly string[]) => string): Sentences {
  return {
    volume: ({ reviews, withText, from, to }) => {
      const time = from === null || to === null ? '' : ` from ${span(from, to).replace(' – ', ' to ')}`;
      return `This report is about ${counted(reviews, 'review')}${time}; ${withText === reviews ? 'all' : numbers.count(withText)} of them have text.`;
    },
    ratings: ({ mean, csat }) =>
      mean.value === null
        ? 'None of them has a rating.'
        : `They give ${numbers.mean(mean)} of 5 stars on average; ${numbers.share(csat)} rated ones give 4 or 5.`,
    sentiment: ({ net, positive, negative }) =>
      net.value === null
        ? 'No text could be scored.'
        : `Of ${counted(net.n, 'scored text')}, ${numbers.percent(positive.value ?? 0)} are positive and ${numbers.percent(negative.value ?? 0)} negative: net sentiment is ${numbers.net(net)}.`,
    response: (response) => {
      const { known, replyRate, within, slaHours } = response;
      if (known === 0) return 'Whether they were answered is unknown, because the export has no place for replies.';
      const answered = `${numbers.share(replyRate)} were answered`;
      return !timesKnown(response)
        ? `${answered}; how fast is not known.`
        : `${answered}; within ${numbers.promise(slaHours)} it was ${numbers.share(within)} whose time is up.`;
    },
    empty: 'There is no review to report on.',
    compared: (before, now) => `${now} compared with ${before}.`,
    change: ({ name, kind, up, before, now, difference, news }) => {
      const verdict = news === null ? '' : `, which is ${news}`;
      const unit = kind === 'mean' ? 'stars' : 'points';
      return `${name} ${up ? 'rose' : 'fell'} from ${before} to ${now}: ${difference} ${unit}${verdict}.`;
    },
    noClearChange: (tested) =>
      `None of the ${counted(tested, 'figure')} that could be tested has clearly changed. That is not proof that nothing changed: a small change may hide behind the intervals.`,
    howSure: (tested, clear, tooFew) =>
      (clear === 0
        ? `${counted(tested, 'figure')} were tested, with the error controlled over all of them together.`
        : `${counted(tested, 'figure')} were tested and ${numbers.count(clear)} called a clear change; the error is controlled over all tests together, so that at most 5% of such calls are expected to be wrong.`) +
      (tooFew === 0 ? '' : ` For ${counted(tooFew, 'other figure')} there were too few reviews to tell.`),
    noComparison: 'There are no two complete periods to compare.',
    nothingToDo: 'No figure calls for action.',
    answerToday: ({ critical, dueIn24h }, listed) => {
      const due = dueIn24h === 0 ? '' : ` The time of ${counted(dueIn24h, 'waiting review')} is up within 24 hours.`;
      return `${numbers.count(critical.waiting)} critical ${critical.waiting === 1 ? 'review waits' : 'reviews wait'} for an answer, ${numbers.count(critical.overdue)} of them overdue. Begin with ${listed === 1 ? 'this one' : `these ${numbers.count(listed)}`}.${due}`;
    },
    nothingWaits: 'No critical review waits for an answer.',
    repliesUnknown: 'Which reviews wait is unknown, because the export has no place for replies.',
    waitsSince: (duration) => `waiting for ${duration}`,
    asOf: (day) => `Ages and waits are measured at the end of the data, ${day}.`,
    chosen: (chosen, read) =>
      `${numbers.count(chosen)} of ${counted(read, 'review')} were chosen by the options given.`,
    openReviews: (open) =>
      `${counted(open, 'review')} ${open === 1 ? 'is' : 'are'} still inside the promised time and not counted in the share answered in time.`,
    rows: ({ rows, reviews, replies, duplicates, setAside, rejected }) =>
      `${counted(rows, 'row')} = ${counted(reviews, 'review')} + ${counted(replies, 'reply row')} + ${counted(duplicates, 'duplicate')} + ${numbers.count(setAside)} set aside + ${numbers.count(rejected)} rejected.`,
    unknownTimes: (reasons) => `Response times that stay unknown: ${list(reasons)}.`,
    unread: (reviews) =>
      `${counted(reviews, 'review')} with text in a language that is not read ${reviews === 1 ? 'is' : 'are'} left out of the stages.`,
    noProblems: 'No problem was found in the files.',
    fewerShown: (shown, all) => `The first ${numbers.count(shown)} of ${numbers.count(all)} are shown.`,
    silence: (silent, weeks, longest) =>
      silent === 0
        ? `None of the ${counted(weeks, 'complete week')} was without a review.`
        : `${numbers.count(silent)} of ${counted(weeks, 'complete week')} were without a review, at most ${numbers.count(longest)} in a row.`,
    returning: (share) => `${numbers.share(share)} authors wrote more than one review.`,
    effect: (edited, change) =>
      change.value === null
        ? `${counted(edited, 'review')} edited after a reply; how the stars changed is not known.`
        : `${counted(edited, 'review')} edited after a reply; where both versions are known, the stars changed by ${numbers.difference(change, (value) => numbers.signed(value, 2))} on average.`,
    copies: (share, most) =>
      `${numbers.share(share)} replies are copies; the one used most was sent ${numbers.count(most)} times.`,
    realAnswers: (ofAll, ofAnswered) =>
      `A real answer, one that explains or offers a way, was given to ${numbers.share(ofAll)} critical reviews; of the answered ones it is ${numbers.share(ofAnswered)}.`,
    incomplete: 'not complete yet',
    madeBy: (tool) => `Written by ${tool}.`,
  };
}
