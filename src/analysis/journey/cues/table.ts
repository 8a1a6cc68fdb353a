/** The shape of a language's cue file, and the little pattern language it is written in. */
import type { Relationship, TouchpointId } from '../../../review.ts';

/**
 * What a stage cue says, named `stage.kind`. The order is part of the trained model: append, never reorder.
 *
 * - `awareness.met` first contact · `awareness.news` a launch or an advertisement passed on
 * - `interest.ask` a question before buying · `interest.compare` weighing · `interest.price` too dear to buy
 * - `desire.plan` means to buy, visit, try · `desire.want` wishes · `desire.wait` longing, waiting · `desire.offer` asks for stock, discount, a place nearby
 * - `purchase.deal` bought, ordered, visited, installed · `purchase.arrival` delivery and state · `purchase.first` first use
 * - `purchase.judge` what only a user can judge
 * - `retention.recommend` · `retention.warn` · `retention.return` comes back, buys again · `retention.leave` never again,
 *   uninstalled, left · `retention.lasting` long or constant use · `retention.update` versions, wishes for the next one ·
 *   `retention.service` after-sales
 */
export const stageCues = [
  'awareness.met',
  'awareness.news',
  'interest.ask',
  'interest.compare',
  'interest.price',
  'desire.plan',
  'desire.want',
  'desire.wait',
  'desire.offer',
  'purchase.deal',
  'purchase.arrival',
  'purchase.first',
  'purchase.judge',
  'retention.recommend',
  'retention.warn',
  'retention.return',
  'retention.leave',
  'retention.lasting',
  'retention.update',
  'retention.service',
] as const;
export type StageCue = (typeof stageCues)[number];

/**
 * Cues of one language as data: one pattern per line, `//` starts a comment. A pattern is words in a row;
 * spelling variants are folded on both sides (ي ی, ك ک, أ إ آ ا, ة ه, half spaces, apostrophes, capitals, long letters).
 *
 *     a|b      either word            ~a  a~   a word that ends or begins so (one letter or more may follow, or none)
 *     [a]      may be missing         …        up to three words between
 *     #        a number               ? @      a question mark, a mention
 *
 * Patterns do not cross a sentence mark. Of two overlapping matches of one kind the longer wins (of equals the first), so the
 * exception to a cue is a longer pattern elsewhere: `bought` is purchase.deal, `would have bought` stands in `unbought`.
 */
export interface CueTable {
  /** A stage or relationship cue right after one of these words does not count (unless the pattern itself holds it). */
  readonly negators: string;
  /** How many words back a negator reaches. */
  readonly reach: number;
  /** Words that open a new clause with another opinion: but, however. */
  readonly turns: string;
  /** Words that are no evidence by themselves: the, it, is. */
  readonly empty: string;
  /** Words of mere approval and disapproval, and what they are said of in general: a text of nothing else is at no stage. */
  readonly bare: string;
  /** Looks like a stage cue and is none. */
  readonly nothing: string;
  /** Looks like a purchase and says that there was none (yet): denied, unreal, asked, somebody else's. */
  readonly unbought: string;
  /** Looks like a touchpoint and is none: the return key, to support a format. */
  readonly lookalikes: string;
  readonly stages: Readonly<Record<StageCue, string>>;
  readonly touchpoints: Readonly<Record<TouchpointId, string>>;
  readonly relationships: Readonly<Record<Exclude<Relationship, 'none'>, string>>;
}
