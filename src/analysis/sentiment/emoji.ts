/** What emoji say when there are no words: each face or sign counts as glad (+1), unhappy (−1) or neither. */
import type { Sentiment } from '../../review.ts';

// 😐 and 😑 stand for displeasure in reviews (Persian ones above all), so they are unhappy here.
const glad = new Set(
  '😀😃😄😁😆😅🤣😂🙂😊😇🥰😍🤩😘😗😚😙😋😛😜🤪😝🤗🤭😌😎🥳😻😸😹😺😽🤠👍👌🙏👏🙌🤝💪❤🧡💛💚💙💜🤎🖤🤍💕💞💓💗💖💘💝💟❣💋🌹🌷🌺🌸🌻🌼💐🍀🌟⭐✨💫🔥💯🏆🥇🎉🎊✅✔☺💎👑🤟🤘✌🫶🥹☘🎁🏅🫡💥😏🆗🔝',
);
const unhappy = new Set(
  '😐😑😕🙁☹😟😞😔😣😖😫😩😢😭😤😠😡🤬😒🙄😬😨😰😱😳😥😓🥺😿🙀😾👎🖕💔🤮🤢🤦🤕🤒😷💩🚫❌⛔😵🥴😪🤥👿😈💀☠🐍🗑😦😧😮🤡🥱😶🤨👺👹⚠🆘❗',
);

/** Sentiment of a text by its emoji alone; unscored when it has none that speak. */
export function scoreEmoji(text: string): Sentiment {
  let up = 0;
  let down = 0;
  for (const character of text) {
    if (glad.has(character)) up++;
    else if (unhappy.has(character)) down++;
  }
  const count = up + down;
  if (count === 0) return { label: 'unscored', score: null, confidence: null };
  const balance = (up - down) / count;
  // one emoji is right about nine times in ten on texts of emoji alone; more of one kind say it more surely
  const confidence = 0.85 + 0.1 * (1 - 1 / count);
  if (balance > 0.3) return { label: 'positive', score: 0.85 * balance, confidence };
  if (balance < -0.3) return { label: 'negative', score: 0.85 * balance, confidence };
  return { label: 'mixed', score: balance === 0 ? 0.01 : 0.85 * balance, confidence: 0.5 };
}
