/** Recognises "2 days ago" and its kin: a date counted from a day the export does not name. Every word must belong, so prose never does. */
import { plainText } from './plain-text.ts';

const alone = `yesterday today now gestern heute ayer hoy hier aujourd hui
  دیروز پریروز امروز دیشب امشب پارسال اکنون الان لحظاتی أمس اليوم البارحة الآن`;
const marks = `ago vor hace il last پیش قبل گذشته منذ`;
const units = `second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years
  sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren
  segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses año años
  seconde secondes heure heures jour jours semaine semaines mois an ans année années
  ثانیه دقیقه ساعت روز هفته ماه سال لحظه دقایقی ساعاتی
  ثانية ثوان ثواني ثانيتين دقيقة دقائق دقيقتين ساعة ساعات ساعتين يوم أيام أياما يومين أسبوع أسابيع أسبوعين شهر أشهر شهور شهرين سنة سنوات سنين سنتين عام أعوام عامين لحظات قليل`;
const fillers = `a an just one two three few about over edited an in the einem einer ein eine una un uno une y il d h m
  یک دو سه چند حدود همین ویرایش شده در حوالي نحو تم التعديل واحد واحدة`;

const setOf = (words: string): ReadonlySet<string> => new Set(plainText(words).split(/\s+/u));
const [aloneWords, markWords, unitWords, fillerWords] = [setOf(alone), setOf(marks), setOf(units), setOf(fillers)];

const words = /\p{L}+/gu;

/** `text` as plainText gives it. */
export function isRelative(text: string): boolean {
  let whole = false;
  let mark = false;
  let unit = false;
  for (const [word] of text.matchAll(words)) {
    const known = { whole: aloneWords.has(word), mark: markWords.has(word), unit: unitWords.has(word) };
    if (!known.whole && !known.mark && !known.unit && !fillerWords.has(word)) return false;
    whole ||= known.whole;
    mark ||= known.mark;
    unit ||= known.unit;
  }
  return whole || (mark && unit);
}
