/** Why a text of emoji alone got its score: what every emoji adds to it. Exact, like explain.ts. */
import { scoreEmoji } from './emoji.ts';
import type { Contribution, Contributions } from './explain.ts';

/** Null for a text without emoji that speak. */
export function explainEmoji(text: string): Contributions | null {
  const { score } = scoreEmoji(text);
  if (score === null) return null;
  const logit = 2 * Math.atanh(score);
  const signs: { text: string; sign: number }[] = [];
  let balance = 0;
  for (const character of text) {
    const alone = scoreEmoji(character).score;
    if (alone === null) continue;
    signs.push({ text: character, sign: Math.sign(alone) });
    balance += Math.sign(alone);
  }
  // where praise and complaint cancel out, nothing is left to share
  const each = balance === 0 ? 0 : logit / balance;
  const words = signs.map(({ text: emoji, sign }, i): Contribution => ({
    ...{ text: emoji, from: i, to: i },
    logit: sign * each,
  }));
  return { logit, start: balance === 0 ? logit : 0, words, phrases: [] };
}
