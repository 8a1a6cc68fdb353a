/** When a rhythm is worth a finding: the thresholds, and the facts that go with them. */
import type { CommunitySection, Spike } from './community-section.ts';

/** Falling silent: unlikely by chance, and at most so much of the usual number. */
const unlikely = 0.01;
const halved = 0.5;
/** A day of many reviews that are not alike is a finding only this far above the usual. */
const wayAbove = 5;

/** Null: not falling silent, or too little is known. */
export function silentFacts({ rhythm }: CommunitySection) {
  const silent = rhythm?.fallingSilent;
  if (silent?.ratio == null || silent.ratio > halved || silent.p >= unlikely) return null;
  const { last, expected, low, high } = silent;
  return { last, expected: Math.round(expected), low, high };
}

/** The strongest spike that says more than a good day; `similar` and `hours` are null where its texts are not alike. */
export function spikeFacts({ spikes }: CommunitySection) {
  const spike = spikes.find((one) => one.possibleBombing || one.by !== 'reviews' || isWayAbove(one));
  if (spike === undefined) return null;
  const { day, reviews, expected, critical } = spike;
  const alike = spike.possibleBombing ? spike.similar : null;
  return {
    ...{ day, reviews, expected: Math.round(expected), critical },
    ...{ similar: alike?.texts ?? null, hours: alike?.hours ?? null },
  };
}

function isWayAbove({ reviews, expected }: Spike): boolean {
  return reviews >= wayAbove * Math.max(1, expected);
}
