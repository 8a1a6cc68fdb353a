/** The shape of a language's reply cues. The pattern language is that of journey/cues/table.ts. */

/**
 * What a business can be heard doing in a reply.
 *
 * - `explains` why it happened, how it works, where to find it
 * - `apologises`
 * - `contact` a way to reach somebody · `fix` mended, in work, or steps that mend it · `refund` money, replacement, voucher
 * - `thanks` thanks and courtesies · `praisesItself`
 * - `asks` asks back or takes note: neither an answer nor only thanks
 * - `nothing` looks like one of these and is none (a longer pattern hides the shorter ones within)
 */
export const replyCues = [
  'explains',
  'apologises',
  'contact',
  'fix',
  'refund',
  'thanks',
  'praisesItself',
  'asks',
  'nothing',
] as const;
export type ReplyCue = (typeof replyCues)[number];

export interface ReplyCueTable extends Readonly<Record<ReplyCue, string>> {
  /** Words of a salutation: the name beside them is not what a reply says. */
  readonly greetings: string;
}
