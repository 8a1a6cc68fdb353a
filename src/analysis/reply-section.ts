/** The shapes of what the replies say and what they change (response.quality and response.effect of a report). */
import type { Estimate } from './report.ts';
import type { ReplyKind, Way } from './replies/kinds.ts';

/** Copies among the replies; names after a salutation, numbers and addresses do not tell replies apart. */
export interface Templates {
  /** Share of the replies that repeat, or all but repeat, at least two others. */
  readonly copyPaste: Estimate;
  readonly templates: number;
  /** The one used most, with a reply that shows it. */
  readonly most: { readonly replies: number; readonly text: string } | null;
  /** Estimated from a sample, because there are more different replies than are kept. */
  readonly sampled: boolean;
}

export interface Automatic {
  /** Replies whose time is known to the minute. */
  readonly timed: number;
  /** Share of them that came within ten minutes. */
  readonly quick: Estimate;
  /** Do those come at any hour, the quietest eight of the day included? Null: too few to tell. */
  readonly anyHour: boolean | null;
}

/** Critical reviews that got a real answer, one that explains or offers a concrete way. */
export interface RealAnswers {
  /** Of all critical reviews whose export has a place for replies. */
  readonly ofAll: Estimate;
  /** Of those that were answered. */
  readonly ofAnswered: Estimate;
  /** Answered without a text, or in a language whose words are not read: left out of both. */
  readonly unread: number;
}

export interface ReplyQuality {
  /** Reviews answered at asOf. */
  readonly replies: number;
  readonly withText: number;
  /** Replies with text in a language whose words are read: the denominator of the kinds. */
  readonly read: number;
  readonly kinds: readonly { readonly kind: ReplyKind; readonly replies: number; readonly share: Estimate }[];
  /** What is offered; a reply may offer several ways. */
  readonly ways: readonly { readonly way: Way; readonly replies: number }[];
  /** Replies that explain or offer a way. */
  readonly real: Estimate;
  readonly critical: RealAnswers;
  readonly templates: Templates;
  readonly automatic: Automatic;
  /** Is the reply in the review's language? Only where both are languages that are read; the others apart. */
  readonly language: { readonly same: Estimate; readonly apart: number };
  /** Reviews that ask for something, and how many of them were answered at all. */
  readonly requests: Estimate;
}

/** Stars before and after a reply. Who edits is no random sample, and extreme ratings drift to the middle by themselves. */
export interface ReplyEffect {
  /** Reviews edited within 90 days after their reply. */
  readonly edited: number;
  /** Mean change of stars where both values are known (Student's interval). */
  readonly change: Estimate;
  readonly up: number;
  readonly same: number;
  readonly down: number;
}
