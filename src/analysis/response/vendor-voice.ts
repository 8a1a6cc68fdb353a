/** Texts that read like the business's own reply, standing among the reviews (exports.md §I.10): a finding, never a reason to drop them. */
import type { Language } from '../../review.ts';

/** Phrases with which a business speaks and a customer does not; a text needs two of them. */
const phrases: Partial<Record<Language, readonly RegExp[]>> = {
  fa: [
    /عزیز\s*[،,]/u,
    /از همراهی شما/u,
    /سپاس\s?‌?گزار/u,
    /(?:عذرخواهی|پوزش) (?:می|خواست|از شما|ازشما)/u,
    /ضمن عرض پوزش/u,
    /نظر(?:تان|تون) را با ما/u,
    /(?:بررسی|پیگیری) (?:می\s?‌?شود|خواهد شد|می\s?‌?گردد)/u,
    /اطلاع\s?‌?رسانی (?:شد|می)/u,
  ],
  ar: [
    /(?:عميلنا|عزيزي|عزيزتي|ضيفنا) \S+\s*[،,]/u,
    /شكرا?ً? (?:لتواصلك|لتقييمك|لملاحظاتك)/u,
    /نعتذر (?:عن|لك|منك)/u,
    /يسعدنا خدمت/u,
    /(?:فريق|خدمة) (?:الدعم|العملاء) (?:لدينا|سيتواصل|ستتواصل)/u,
    /نقدر (?:ملاحظ|تقييم|ثقت)/u,
  ],
  en: [
    /\bdear \w+\s*,/iu,
    /thank(?:s| you) for (?:your|the) (?:feedback|review|rating|reaching|contacting)/iu,
    /we(?:'|’)?(?:re| are) (?:very |so |truly )?sorry/iu,
    /we apologi[sz]e/iu,
    /(?:contact|reach|email|write to) us at\b/iu,
    /our (?:support|customer) (?:team|service) will/iu,
    /we (?:look forward|appreciate your)/iu,
  ],
};

const needed = 2;

/** True for a text that speaks with the voice of the business. */
export function soundsLikeVendor(text: string, language: Language): boolean {
  const known = phrases[language];
  if (known === undefined) return false;
  let hits = 0;
  for (const phrase of known) if (phrase.test(text) && ++hits === needed) return true;
  return false;
}
