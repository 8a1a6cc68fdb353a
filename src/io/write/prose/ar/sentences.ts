/** The sentences of a report in Arabic. */
import type { Dates } from '../dates.ts';
import type { Sentences } from '../prose.ts';
import { timesKnown } from '../response.ts';
import { counted, numbers, ofCounted } from './numbers.ts';

const { count, percent } = numbers;

export function createSentences({ span }: Dates, list: (items: readonly string[]) => string): Sentences {
  return {
    volume: ({ reviews, withText, from, to }) => {
      const time = from === null || to === null ? '' : ` (${span(from, to)})`;
      return `يتناول هذا التقرير ${ofCounted(reviews, 'review')}${time}؛ ${withText === reviews ? 'وكلها ذات نص' : `منها ${count(withText)} ذات نص`}.`;
    },
    ratings: ({ mean, csat }) =>
      mean.value === null
        ? 'وليس لأيٍّ منها تقييم بالنجوم.'
        : `متوسط النجوم ${numbers.mean(mean)} من ٥، ونسبة ما منح ٤ نجوم أو ٥ من المراجعات ذات التقييم ${numbers.share(csat)}.`,
    sentiment: ({ net, positive, negative }) =>
      net.value === null
        ? 'ولم يمكن تقييم مشاعر أي نص.'
        : `من بين النصوص المقيَّمة (${count(net.n)})، ${percent(positive.value ?? 0)} إيجابية و${percent(negative.value ?? 0)} سلبية؛ فصافي المشاعر ${numbers.net(net)}.`,
    response: (response) => {
      const { known, replyRate, within, slaHours } = response;
      if (known === 0) return 'ولا يُعرف هل رُدّ عليها، إذ لا مكان للردود في هذا الملف.';
      const answered = `رُدّ على ${numbers.share(replyRate)}`;
      return !timesKnown(response)
        ? `${answered}؛ أما سرعة الرد فغير معروفة.`
        : `${answered}؛ ومن المراجعات التي انقضت مهلتها (${numbers.promise(slaHours)}) رُدّ في الموعد على ${numbers.share(within)}.`;
    },
    empty: 'لا توجد مراجعات لإعداد تقرير عنها.',
    compared: (before, now) => `مقارنة ${now} مع ${before}.`,
    change: ({ name, kind, up, before, now, difference, news }) => {
      const verdict = news === null ? '' : news === 'better' ? '، وهو تحسّن' : '، وهو تراجع';
      const unit = kind === 'mean' ? 'نجمة' : 'نقطة';
      return `${name}: ${up ? 'ارتفاع' : 'انخفاض'} من ${before} إلى ${now}، بفارق ${difference} ${unit}${verdict}.`;
    },
    noClearChange: (tested) =>
      `لم يتغيّر بوضوح أيٌّ من المؤشرات التي أمكن اختبارها (${count(tested)}). ولا يعني هذا أنها ثابتة؛ فقد تخفي الفترات تغيّرات صغيرة.`,
    howSure: (tested, clear, tooFew) =>
      (clear === 0
        ? `عدد المؤشرات المختبرة ${count(tested)}، وقد ضُبط الخطأ فيها مجتمعة.`
        : `عدد المؤشرات المختبرة ${count(tested)}، وعدد التغيّرات الواضحة ${count(clear)}. ضُبط الخطأ في الاختبارات مجتمعة، فالمتوقع ألا يزيد غير الصحيح منها على ٥٪.`) +
      (tooFew === 0 ? '' : ` أما ${counted(tooFew, 'figure')} غيرها فالبيانات لا تكفي للحكم عليها.`),
    noComparison: 'لا توجد فترتان كاملتان للمقارنة.',
    nothingToDo: 'لا يستدعي أيٌّ من المؤشرات إجراءً.',
    answerToday: ({ critical, dueIn24h }, listed) => {
      const due = dueIn24h === 0 ? '' : ` وتنقضي خلال ٢٤ ساعة مهلة ${ofCounted(dueIn24h, 'review')}.`;
      const overdue = critical.overdue === 0 ? '' : `، منها ${count(critical.overdue)} متأخرة`;
      return `في انتظار الرد ${counted(critical.waiting, 'critical')}${overdue}. ابدؤوا ${listed === 1 ? 'بهذه' : 'بما يلي'}.${due}`;
    },
    nothingWaits: 'لا توجد مراجعة حرجة تنتظر ردًا.',
    repliesUnknown: 'لا يُعرف أي المراجعات تنتظر ردًا، إذ لا مكان للردود في هذا الملف.',
    waitsSince: (duration) => `تنتظر منذ ${duration}`,
    asOf: (day) => `تُقاس الأعمار ومدد الانتظار عند نهاية البيانات: ${day}.`,
    chosen: (chosen, read) => `اختيرت ${count(chosen)} من أصل ${ofCounted(read, 'review')} بحسب الخيارات المعطاة.`,
    openReviews: (open) => `لم تنقضِ بعد مهلة ${ofCounted(open, 'review')}، فلم تُحسب في نسبة الرد في الموعد.`,
    rows: ({ rows, reviews, replies, duplicates, setAside, rejected }) =>
      `${counted(rows, 'row')} = مراجعات: ${count(reviews)} + صفوف ردود: ${count(replies)} + مكررة: ${count(duplicates)} + مستبعدة: ${count(setAside)} + مرفوضة: ${count(rejected)}.`,
    unknownTimes: (reasons) => `أزمنة الرد التي بقيت غير معروفة: ${list(reasons)}.`,
    unread: (reviews) => `استُبعدت من المراحل ${counted(reviews, 'review')} نصها بلغة لا تُقرأ هنا.`,
    noProblems: 'لم تُكتشف مشكلات في الملفات.',
    fewerShown: (shown, all) => `المعروض أول ${count(shown)} من أصل ${count(all)}.`,
    silence: (silent, weeks, longest) =>
      silent === 0
        ? `لم يخلُ من المراجعات أي أسبوع كامل (من أصل ${count(weeks)}).`
        : `عدد الأسابيع الخالية من المراجعات ${count(silent)} من أصل ${count(weeks)} أسبوعًا كاملًا، وأطول صمت متصل بالأسابيع: ${count(longest)}.`,
    returning: (share) => `${numbers.share(share)} من الكتّاب كتبوا أكثر من مراجعة.`,
    effect: (edited, change) =>
      change.value === null
        ? `عُدّلت بعد الرد ${counted(edited, 'review')}؛ ولا يُعرف كيف تغيّرت نجومها.`
        : `عُدّلت بعد الرد ${counted(edited, 'review')}؛ وحيث تُعرف النسختان تغيّرت النجوم في المتوسط بمقدار ${numbers.difference(change, (value) => numbers.signed(value, 2))}.`,
    copies: (share, most) => `${numbers.share(share)} من الردود نسخ مكررة؛ وأكثرها استعمالًا أُرسل ${count(most)} مرة.`,
    realAnswers: (ofAll, ofAnswered) =>
      `نالت ردًا حقيقيًا، يشرح أو يعرض سبيلًا، ${numbers.share(ofAll)} من المراجعات الحرجة؛ ومن التي رُدّ عليها ${numbers.share(ofAnswered)}.`,
    incomplete: 'لم تكتمل بعد',
    madeBy: (tool) => `أعدّه ${tool}.`,
  };
}
