/** The shape of a language's intent cues: what people ask, ask for, and tell others to do. The pattern language is that of journey/cues/table.ts. */

export interface IntentTable {
  /** An advocacy cue right after one of these words does not count (unless the pattern itself holds it). */
  readonly negators: string;
  /** How many words back a negator reaches. */
  readonly reach: number;
  /** Asks something, with or without a question mark. */
  readonly asks: string;
  /** Asks something where a question mark stands. */
  readonly interrogatives: string;
  /** A sentence that only looks like a question: it complains, mocks or takes breath. */
  readonly rhetorical: string;
  /** An idea, a wish or a request to the business. */
  readonly requests: string;
  /** Looks like a question or a request and is none; longer than what it hides. */
  readonly idle: string;
  readonly recommends: string;
  readonly warns: string;
  /** Comes back, buys again, says it will. */
  readonly returns: string;
  /** Never again, uninstalled, went elsewhere. */
  readonly leaves: string;
  /** Looks like one of the last four and is none. */
  readonly nothing: string;
}
