/** Findings and what to do about them, in Arabic. */
import type { FindingWords } from '../facts.ts';
import { counted, ofCounted } from './numbers.ts';

export const findings: FindingWords = {
  'rows-rejected': (f) => `تعذّرت قراءة ${ofCounted(f.n('count'), 'row')} (${f.percent('share')}) بوصفها مراجعات.`,
  'replies-among-reviews': () => 'ردود المنشأة نفسها واردة بين المراجعات وقد حُسبت منها.',
  'dates-ambiguous': (f) =>
    `${counted(f.n('count'), 'date')} (${f.percent('share')}) تحتمل القراءة يوم/شهر أو شهر/يوم، فبقيت غير معروفة.`,
  'dates-relative': (f) =>
    `${counted(f.n('count'), 'date')} (${f.percent('share')}) بصيغة نسبية فقط («قبل يومين»)، فلا يُعرف زمن الرد عليها.`,
  'low-coverage': (f) =>
    `المشاعر لا تمثّل إلا قلة من المراجعات: قُيّم ${f.count('scored')} من أصل ${f.count('reviews')} (${f.percent('share')}).`,
  'own-site-rosier': (f) =>
    `موقعكم أكثر تفاؤلًا من غيره: ${f.level('own')} فيه، و${f.level('other')} في «${f.source()}».`,
  'texts-repeated': (f) =>
    `${f.share()} من النصوص الطويلة واردة أكثر من مرة، ومعظمها ${f.count('times')} مرات؛ فلعل الملف أُلحق بنفسه.`,
  'falling-silent': (f) =>
    `لعل العملاء آخذون في الصمت: عدد المراجعات في الأسابيع الأربعة الأخيرة ${f.count('last')}، وكان المتوقع قياسًا على الأسابيع الاثني عشر قبلها ${f.count('expected')}.`,
  spike: (f) =>
    f.known('similar')
      ? `احتمال حملة مراجعات مفتعلة يوم ${f.date('day')}: نصوص متشابهة عددها ${f.count('similar')}${f.known('hours') ? ` خلال ${f.duration('hours')}` : ''}، من أصل ${ofCounted(f.n('reviews'), 'review')}، والمعتاد ${f.count('expected')}.`
      : `كان ${f.date('day')} يومًا غير معتاد: ${counted(f.n('reviews'), 'review')}، منها ${f.count('critical')} حرجة، والمعتاد ${f.count('expected')}.`,
  'template-answers': (f) => `${f.share()} من الردود نسخ مكررة؛ وقد أُرسل أحدها ${f.count('most')} مرة.`,
  'critical-waiting': (f) =>
    `من أصل ${ofCounted(f.n('critical'), 'critical')}، ينتظر الردَّ منذ أكثر من ${f.promise()} ما عدده ${f.count('count')}، وأقدمها منذ ${ofCounted(f.n('days'), 'day')}.`,
  'answers-late': (f) =>
    `لم يُردّ خلال ${f.promise()} إلا على ${f.share()} مراجعة؛ والمطلوب ${f.percent('wanted')} على الأقل.`,
  'touchpoint-hurts': (f) =>
    `«${f.touchpoint()}» هي نقطة الضعف الأولى: من أصل ${ofCounted(f.n('reviews'), 'review')} تذكرها تشتكي ${f.count('negative')}، وصافي المشاعر ${f.net()}.`,
  'stars-contradict': (f) => `${f.share()} نصًا تناقض نجومها.`,
  'touchpoint-helps': (f) =>
    `«${f.touchpoint()}» هي نقطة القوة الأولى: من أصل ${ofCounted(f.n('reviews'), 'review')} تذكرها تثني عليها ${f.count('positive')}، وصافي المشاعر ${f.net()}.`,
  'response-unknown': (f) =>
    `لا مكان للردود في هذا الملف، فلا يُعرف هل رُدّ على ما فيه من المراجعات (${f.count('reviews')}).`,
};

export const advice: FindingWords = {
  'rows-rejected': () => 'أصلحوا الصفوف المرفوضة أولًا؛ مواضعها مذكورة مع المشكلات في آخر التقرير.',
  'replies-among-reviews': () => 'صدّروا الردود في عمود مستقل، وإلا فاقرؤوا أرقام هذا الملف بحذر.',
  'dates-ambiguous': () => 'حدّدوا ترتيب اليوم والشهر بالخيار \u200e--date-order\u200e ثم أعيدوا إعداد التقرير.',
  'dates-relative': () => 'أعيدوا التصدير بتواريخ كاملة ليمكن قياس زمن الرد.',
  'low-coverage': () => 'اعتمدوا في هذه البيانات على النجوم أكثر من المشاعر.',
  'own-site-rosier': () =>
    'اعرضوا مراجعات المواقع المستقلة بجانب مراجعات موقعكم؛ فالقراء يلاحظون التقييمات المبالغ في حسنها.',
  'texts-repeated': () => 'أعيدوا التصدير وتأكدوا من ورود كل مراجعة مرة واحدة في الملفات.',
  'falling-silent': () => 'اطلبوا المراجعات من العملاء من جديد، وابحثوا عمّا تغيّر قبل أربعة أسابيع.',
  spike: (f) => `اقرؤوا مراجعات ${f.date('day')} وأبلغوا المنصة إن لم تكن حقيقية.`,
  'template-answers': () => 'اكتبوا ردودًا جديدة، على المراجعات الحرجة في الأقل؛ فالنسخ المكررة ظاهرة للجميع.',
  'critical-waiting': (f) => `ردّوا على المراجعات الحرجة المتأخرة (${f.count('count')})، وابدؤوا بالأقدم.`,
  'answers-late': (f) => `ابحثوا عمّا يؤخر الردود؛ الهدف ${f.percent('wanted')} خلال ${f.promise()}.`,
  'touchpoint-hurts': (f) => `اقرؤوا الشكاوى المتعلقة بنقطة «${f.touchpoint()}» وعالجوا أكثر الأسباب تكرارًا.`,
  'stars-contradict': () =>
    'اقرؤوا بعض النصوص المتناقضة قبل الوثوق بالنجوم؛ فالثناء مع نجمة واحدة سهو أو تهكّم في الغالب.',
  'touchpoint-helps': (f) =>
    `حافظوا على مستوى «${f.touchpoint()}» واذكروه في تعريفكم بأنفسكم؛ فهو ما يثني عليه العملاء.`,
  'response-unknown': () => 'إن كان زمن الرد يهمّكم فاستعملوا ملفًا يتضمن الردود.',
};
