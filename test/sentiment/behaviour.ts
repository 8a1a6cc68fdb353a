/** What the behavioural suites are made of (after CheckList, Ribeiro et al. 2020). */

/** `+` and `-` ask for the sign of the score only; the words ask for the label. */
export type Wanted = '+' | '-' | 'positive' | 'negative' | 'neutral' | 'mixed';

export interface Behaviour {
  /** Minimum functionality, by phenomenon: sentence and what it must get. */
  readonly says: Readonly<Record<string, readonly (readonly [text: string, wanted: Wanted])[]>>;
  /** Direction: the first must score higher than the second. */
  readonly above: readonly (readonly [string, string])[];
}
