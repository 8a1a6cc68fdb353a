/** How much the funnel in depth may keep: of the whole input, and of each of up to a thousand groups. */

export interface Limits {
  /** Authors whose paths are followed. */
  readonly authors: number;
  /** Clauses per touchpoint that are searched for recurrent phrases. */
  readonly clauses: number;
  /** Quotes in each list. */
  readonly quotes: number;
  /** Products whose drivers are told apart. */
  readonly products: number;
}

/** About 15 MB where everything is full. */
export const wholeLimits: Limits = { authors: 20_000, clauses: 2000, quotes: 5, products: 200 };
/** Some tens of kB where everything is full. */
export const groupLimits: Limits = { authors: 100, clauses: 12, quotes: 1, products: 1 };
