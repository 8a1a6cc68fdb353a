/** Tells Persian, Arabic and English texts from each other and from everything else, by their letters and letter groups. */
import type { Language } from '../../review.ts';
import { arabicBias, arabicWeights, latinBias, latinWeights } from './detect-weights.ts';
import { countScripts, groupLimit, letterGroups, type Script } from './letters.ts';

const script: Script = { arabic: 0, latin: 0, other: 0, foreign: 0 };
const ids = new Int32Array(groupLimit);

function decode(base64: string): Int8Array {
  const bytes = atob(base64);
  const weights = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = bytes.charCodeAt(i);
  return weights;
}
const persian = decode(arabicWeights);
const english = decode(latinWeights);

function logit(text: string, arabic: boolean, weights: Int8Array, bias: number): number {
  const count = letterGroups(text, arabic, ids);
  const perBucket = weights.length / 0x100000000;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[Math.trunc(((ids[i] ?? 0) >>> 0) * perBucket)] ?? 0;
  return bias + sum / Math.sqrt(Math.max(1, count));
}

/** Persian keyboards have no ة; in a few words the trained weights alone may overlook it. Counted once, texts hold strangers' names. */
const tehMarbuta = 'ة';
const tehMarbutaWeight = 8;

/** How clearly a text in Arabic letters is Persian rather than Arabic: above 0 it is. In units of the weights. */
export function persianMargin(text: string): number {
  const margin = logit(text, true, persian, arabicBias);
  return text.includes(tehMarbuta) ? margin - tehMarbutaWeight : margin;
}

/** How clearly a text in Latin letters is English rather than anything else: above 0 it is. In units of the weights. */
export function englishMargin(text: string): number {
  return logit(text, false, english, latinBias);
}

/**
 * The language of a text. The script of most letters decides first: a word of Arabic script weighs double, for brand names and
 * model numbers are Latin in every language. `und` when there is no letter, `other` for languages that reviewkit does not read.
 */
export function detectLanguage(text: string): Language {
  countScripts(text, script);
  const { arabic, latin, other, foreign } = script;
  if (arabic + latin + other === 0) return 'und';
  if (other > latin && other > arabic * 2) return 'other';
  if (arabic * 2 >= latin) {
    if (foreign >= 2 && foreign * 25 >= arabic) return 'other';
    if (foreign === 1 && arabic <= 12) return 'other';
    return persianMargin(text) > 0 ? 'fa' : 'ar';
  }
  return englishMargin(text) > 0 ? 'en' : 'other';
}
