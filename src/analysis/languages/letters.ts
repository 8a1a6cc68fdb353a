/** What detection looks at: counts of letters by script, and hashed letter groups of the words (edges included). */
import { base, mix } from '../text/hash.ts';

/** Texts are judged by their first codes: more would not change the answer. */
const reach = 2000;
const longestWord = 30;
const salts = { 1: 0, 2: 0x1b873593, 3: 0x2545f491, 4: 0x6c078965 } as const;

/** Letters of Urdu, Kurdish, Pashto, Sindhi and Uyghur that neither Persian nor Arabic has. */
const foreign = new Set([...'ٹڈڑںےۓہۂھۆێڵڕەټډړښځڅڼېۍۇۈۋڭٺٽڀڇٻڄڃڊڏڳڱۅ'].map((letter) => letter.charCodeAt(0)));

export interface Script {
  arabic: number;
  latin: number;
  /** Letters of any other script; an ideograph counts three, for it says as much. */
  other: number;
  /** Letters of the Arabic script that belong to other languages. */
  foreign: number;
}

function isLatin(code: number): boolean {
  const low = code | 32;
  return (low >= 97 && low <= 122) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

const isArabic = (code: number): boolean =>
  (code >= 0x621 && code <= 0x6d3 && code !== 0x640 && (code < 0x64b || code > 0x670)) ||
  (code >= 0x6d5 && code <= 0x6ff && (code < 0x6d6 || code > 0x6ed) && (code < 0x6f0 || code > 0x6f9)) ||
  (code >= 0xfb50 && code <= 0xfdff) ||
  (code >= 0xfe70 && code <= 0xfefc);

/** Codes of letters outside both scripts, roughly: everything else that is not punctuation, picture, mark or private. */
function otherWeight(code: number): number {
  if (code < 0x370 || (code >= 0x610 && code <= 0x6ff)) return 0;
  if (code >= 0x2000 && code <= 0x2e7f) return 0;
  if (code >= 0x3040 && code <= 0xd7ff) return 3;
  if (code >= 0x3000 && code <= 0x303f) return 0;
  return code >= 0xd800 ? 0 : 1;
}

export function countScripts(text: string, script: Script): void {
  script.arabic = 0;
  script.latin = 0;
  script.other = 0;
  script.foreign = 0;
  const end = Math.min(text.length, reach);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41) continue;
    if (isLatin(code)) script.latin++;
    else if (isArabic(code)) {
      script.arabic++;
      if (foreign.has(code)) script.foreign++;
    } else script.other += otherWeight(code);
  }
}

/** One form for letters that keyboards exchange: groups of letters shall not depend on them. */
function unify(code: number): number {
  if (code === 0x6cc || code === 0x649 || code === 0x626) return 0x64a;
  if (code === 0x6a9) return 0x643;
  if (code === 0x629) return 0x647;
  if (code >= 0x622 && code <= 0x625) return code === 0x624 ? 0x648 : 0x627;
  return code < 128 ? code | 32 : code;
}

/** Writes the ids of the letter groups of all words of one script (true: Arabic) and returns how many; `ids` bounds them. */
export function letterGroups(text: string, arabic: boolean, ids: Int32Array): number {
  const end = Math.min(text.length, reach);
  const word = new Uint16Array(longestWord + 2);
  let count = 0;
  for (let i = 0; i <= end && count + 128 < ids.length; ) {
    let length = 0;
    word[length++] = 60;
    let raw = 0;
    for (; i < end; i++) {
      const code = text.charCodeAt(i);
      const inside = arabic ? isArabic(code) : isLatin(code) || (code === 39 && length > 1);
      if (!inside) {
        if ((code >= 0x64b && code <= 0x65f) || code === 0x200c || code === 0x640) continue;
        break;
      }
      if (length <= longestWord) word[length++] = unify(code);
      // the letter as typed is a hint of its own, weaker than what it spells
      if (arabic && code !== unify(code) && raw < 8) {
        ids[count++] = mix(code + salts[4]);
        raw++;
      }
    }
    i++;
    if (length === 1) continue;
    word[length++] = 62;
    count = groups(word, length, ids, count);
  }
  return count;
}

function groups(word: Uint16Array, length: number, ids: Int32Array, from: number): number {
  let count = from;
  let whole = 0;
  for (let i = 0; i < length; i++) {
    whole = (Math.imul(whole, base) + (word[i] ?? 0)) | 0;
    let hash = 0;
    for (let size = 1; size <= 4 && i + size <= length; size++) {
      hash = (Math.imul(hash, base) + (word[i + size - 1] ?? 0)) | 0;
      if (size === 2) ids[count++] = mix(hash + salts[2]);
      else if (size === 3) ids[count++] = mix(hash + salts[3]);
    }
  }
  ids[count++] = mix(whole);
  ids[count++] = mix(whole);
  return count;
}
