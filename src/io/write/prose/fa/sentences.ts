/** The sentences of a report in Persian. */
import type { Dates } from '../dates.ts';
import type { Sentences } from '../prose.ts';
import { timesKnown } from '../response.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

export function createSentences({ span }: Dates, list: (items: readonly string[]) => string): Sentences {
  return {
    volume: ({ reviews, withText, from, to }) => {
      const time = from === null || to === null ? '' : ` (${span(from, to)})`;
      return `این گزارش دربارهٔ ${count(reviews)} نظر است${time}؛ ${withText === reviews ? 'همهٔ آن‌ها متن دارند' : `${count(withText)} نظر متن دارد`}.`;
    },
    ratings: ({ mean, csat }) =>
      mean.value === null
        ? 'هیچ‌یک از آن‌ها ستاره ندارد.'
        : `میانگین ستاره‌ها ${numbers.mean(mean)} از ۵ است و ${numbers.share(csat)} نظرِ ستاره‌دار، ۴ یا ۵ ستاره داده‌اند.`,
    sentiment: ({ net, positive, negative }) =>
      net.value === null
        ? 'احساس هیچ متنی سنجیده نشد.'
        : `از ${count(net.n)} متن سنجیده‌شده، ${percent(positive.value ?? 0)} مثبت و ${percent(negative.value ?? 0)} منفی است؛ تراز احساس ${numbers.net(net)}.`,
    response: (response) => {
      const { known, replyRate, within, slaHours } = response;
      if (known === 0) return 'نمی‌دانیم پاسخ گرفته‌اند یا نه، چون در این خروجی جایی برای پاسخ نیست.';
      const answered = `${numbers.share(replyRate)} نظر پاسخ گرفته‌اند`;
      return !timesKnown(response)
        ? `${answered}؛ زمان پاسخ‌ها معلوم نیست.`
        : `${answered}؛ از آن‌ها که مهلت پاسخشان (${numbers.promise(slaHours)}) سر آمده، ${numbers.share(within)} نظر به‌موقع پاسخ گرفته‌اند.`;
    },
    empty: 'نظری برای گزارش وجود ندارد.',
    compared: (before, now) => `مقایسهٔ ${now} با ${before}.`,
    change: ({ name, kind, up, before, now, difference, news }) => {
      const verdict = news === null ? '' : news === 'better' ? ' (بهتر شده)' : ' (بدتر شده)';
      const unit = kind === 'mean' ? 'ستاره' : 'واحد';
      return `${name} از ${before} به ${now} ${up ? 'افزایش' : 'کاهش'} یافته است${verdict}؛ تفاوت: ${difference} ${unit}.`;
    },
    noClearChange: (tested) =>
      `هیچ‌یک از ${count(tested)} شاخصی که می‌شد آزمود تغییر روشنی نکرده است. این به معنای ثابت ماندن آن‌ها نیست؛ تغییرهای کوچک شاید در بازه‌ها پنهان باشند.`,
    howSure: (tested, clear, tooFew) =>
      (clear === 0
        ? `${count(tested)} شاخص آزموده شد و خطا برای همهٔ آزمون‌ها با هم مهار شده است.`
        : `${count(tested)} شاخص آزموده شد و ${count(clear)} مورد تغییر روشن داشت. خطا برای همهٔ آزمون‌ها با هم مهار شده است: انتظار می‌رود دست‌بالا ۵٪ از این تغییرها واقعی نباشند.`) +
      (tooFew === 0 ? '' : ` دربارهٔ ${count(tooFew)} شاخص دیگر، داده برای داوری کم است.`),
    noComparison: 'دو دورهٔ کامل برای مقایسه وجود ندارد.',
    nothingToDo: 'هیچ شاخصی نیاز به اقدام ندارد.',
    answerToday: ({ critical, dueIn24h }, listed) => {
      const due = dueIn24h === 0 ? '' : ` مهلت ${count(dueIn24h)} نظر دیگر تا ۲۴ ساعت آینده سر می‌آید.`;
      const overdue = critical.overdue === 0 ? '' : ` و مهلت ${count(critical.overdue)} تای آن‌ها گذشته است`;
      return `${count(critical.waiting)} نظر انتقادی هنوز پاسخ نگرفته${overdue}. ${listed === 1 ? 'از این یکی' : `از این ${count(listed)} نظر`} شروع کنید.${due}`;
    },
    nothingWaits: 'هیچ نظر انتقادی بی‌پاسخ نمانده است.',
    repliesUnknown: 'نمی‌دانیم کدام نظرها بی‌پاسخ مانده‌اند، چون در این خروجی جایی برای پاسخ نیست.',
    waitsSince: (duration) => `${duration} در انتظار`,
    asOf: (day) => `عمر و زمان انتظار تا پایان داده‌ها، یعنی ${day}، حساب شده است.`,
    chosen: (chosen, read) => `از ${count(read)} نظر، ${count(chosen)} نظر با گزینه‌های داده‌شده انتخاب شده است.`,
    openReviews: (open) => `مهلت ${count(open)} نظر هنوز سر نیامده و در سهم پاسخ‌های به‌موقع به حساب نیامده است.`,
    rows: ({ rows, reviews, replies, duplicates, setAside, rejected }) =>
      `${count(rows)} ردیف = ${count(reviews)} نظر + ${count(replies)} ردیف پاسخ + ${count(duplicates)} تکراری + ${count(setAside)} کنارگذاشته + ${count(rejected)} ردشده.`,
    unknownTimes: (reasons) => `زمان پاسخ در این موارد نامعلوم مانده است: ${list(reasons)}.`,
    unread: (reviews) => `${count(reviews)} نظر به زبانی است که خوانده نمی‌شود و در مرحله‌ها به حساب نیامده است.`,
    noProblems: 'ایرادی در فایل‌ها دیده نشد.',
    fewerShown: (shown, all) => `${count(shown)} مورد نخست از ${count(all)} مورد آمده است.`,
    silence: (silent, weeks, longest) =>
      silent === 0
        ? `در هیچ‌یک از ${count(weeks)} هفتهٔ کامل، جای نظر خالی نبوده است.`
        : `${count(silent)} هفته از ${count(weeks)} هفتهٔ کامل بی‌نظر گذشته است؛ بلندترین سکوت ${count(longest)} هفته بود.`,
    returning: (share) => `${numbers.share(share)} نویسنده بیش از یک نظر نوشته‌اند.`,
    effect: (edited, change) =>
      change.value === null
        ? `${count(edited)} نظر پس از پاسخ ویرایش شده است؛ تغییر ستاره‌ها معلوم نیست.`
        : `${count(edited)} نظر پس از پاسخ ویرایش شده است؛ آن‌جا که هر دو نسخه معلوم است، ستاره‌ها به طور میانگین ${numbers.difference(change, (value) => numbers.signed(value, 2))} تغییر کرده‌اند.`,
    copies: (share, most) =>
      `${numbers.share(share)} پاسخ رونوشت است؛ پرتکرارترین آن‌ها ${count(most)} بار فرستاده شده است.`,
    realAnswers: (ofAll, ofAnswered) =>
      `${numbers.share(ofAll)} نظر انتقادی پاسخ واقعی گرفته‌اند، یعنی پاسخی که توضیح می‌دهد یا راهی پیش می‌گذارد؛ در میان پاسخ‌گرفته‌ها این سهم ${numbers.share(ofAnswered)} است.`,
    incomplete: 'هنوز کامل نیست',
    madeBy: (tool) => `ساختهٔ ${tool}.`,
  };
}
