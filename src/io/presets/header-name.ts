/** What a header says its column holds: the whole name first, then its words, date words before all others (exports.md §F). */
import { scaleInHeader, withoutScale } from '../ratings/stated-scale.ts';
import { normaliseHeader } from './normalise-header.ts';
import type { Role } from './preset.ts';
import { headerWords, knownNames } from './synonyms.ts';

export interface Claim {
  readonly role: Role;
  /** 0 … 1: how plainly the header says so. */
  readonly strength: number;
  readonly reason: string;
}

/** Whole name · a name that several things go by · its words in their telling order · a known name somewhere in it. */
const strengths = { whole: 1, shared: 0.6, words: 0.8, head: 0.7, inside: 0.4 } as const;

export interface Reading {
  /** The roles it may stand for; none when it is unknown. */
  readonly claims: readonly Claim[];
  /** The header names something that is none of our roles: its values must not make it one. */
  readonly barred: boolean;
}

/** Reads one header as it stands in the file. */
export function readHeader(header: string): Reading {
  const name = normaliseHeader(header).replace(/ ?\(?utc\)?$/, '');
  const words = wordsOf(name);
  // `Rating:`, `Rating *`, `(Rating)`, `Rating (1-5)`
  const unscaled = wordsOf(normaliseHeader(withoutScale(header))).join(' ');
  const whole = knownNames.get(name) ?? knownNames.get(words.join(' ')) ?? knownNames.get(unscaled);
  if (whole !== undefined) {
    const claims: Claim[] = [];
    for (const { meaning, sure } of whole) {
      if (meaning === 'other') continue;
      const reason = sure ? 'header is a known name for it' : 'header is a name it may go by';
      claims.push({ role: meaning, strength: sure ? strengths.whole : strengths.shared, reason });
    }
    return { claims, barred: claims.length === 0 };
  }
  return (isQuestion(name, words) ? null : byWords(words)) ?? bySynonym(name, words);
}

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

/** Does the header say between which numbers its cells lie? */
export function statesScale(header: string): boolean {
  return scaleInHeader(header) !== null;
}

/** A survey's question may speak of dates, orders and answers; its cells hold none of them. */
function isQuestion(name: string, words: readonly string[]): boolean {
  return /[?؟]$/.test(name) || words.length > 9;
}

/** What the cells under a question can be; a shop or a customer in its words is only spoken of. */
const answers: ReadonlySet<string> = new Set<Role>(['text', 'title', 'rating', 'recommended']);

const nothing: Reading = { claims: [], barred: true };

/** What the kinds of words in a header decide together; null when they decide nothing. */
function byWords(words: readonly string[]): Reading | null {
  const has = (kind: keyof typeof headerWords) => words.find((word) => headerWords[kind].has(word));
  const date = has('date');
  const reply = has('reply') ?? (has('said') === undefined ? undefined : has('business'));
  if (has('collection') !== undefined || has('personal') !== undefined) return nothing;
  if (reply !== undefined) {
    if (has('minutes') !== undefined) return claim('replyMinutes', `${reply} … ${has('minutes') ?? ''}`);
    if (has('aboutReply') !== undefined) return nothing;
    return date === undefined ? claim('replyText', reply) : claim('replyAt', `${reply} … ${date}`);
  }
  if (date === undefined) return has('edit') === undefined ? null : claim('editedAt', has('edit') ?? '');
  if (has('edit') !== undefined) return claim('editedAt', date);
  return has('experience') === undefined ? claim('createdAt', date) : nothing;
}

function claim(role: Role, word: string): Reading {
  return { claims: [{ role, strength: strengths.words, reason: `header contains “${word}”` }], barred: false };
}

/** The longest known name that opens or closes the header (English puts its noun last, Persian and Arabic first), else one inside it. */
function bySynonym(name: string, words: readonly string[]): Reading {
  const rightToLeft = /[\u0600-\u06FF]/.test(name);
  const runs: { text: string; head: boolean; length: number }[] = [];
  for (let length = Math.min(words.length - 1, 4); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const head = rightToLeft ? start === 0 : start + length === words.length;
      runs.push({ text: words.slice(start, start + length).join(' '), head, length });
    }
  }
  runs.sort((a, b) => Number(b.head) - Number(a.head) || b.length - a.length);
  for (const { text, head } of runs) {
    const meaning = knownNames.get(text)?.find(({ sure }) => sure)?.meaning;
    if (meaning === undefined) continue;
    if (isQuestion(name, words) && !answers.has(meaning)) return { claims: [], barred: false };
    if (meaning === 'other') return nothing;
    const reason = `header contains “${text}”`;
    return { claims: [{ role: meaning, strength: head ? strengths.head : strengths.inside, reason }], barred: false };
  }
  return { claims: [], barred: false };
}
