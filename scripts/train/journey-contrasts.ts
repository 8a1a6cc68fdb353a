/** Sentences written for this project that praise one touchpoint and blame another: what the polarity of a clause is learned from. */
import { polarities } from '../../src/analysis/journey/model.ts';
import { touchpointIds, type TouchpointId } from '../../src/review.ts';
import type { JourneyLanguage } from './journey-corpus.ts';

interface Clauses {
  readonly id: TouchpointId;
  /** Clauses parted by bars. */
  readonly praise: string;
  readonly blame: string;
}
interface Contrasts {
  /** What stands between two clauses of different opinions. */
  readonly turns: readonly string[];
  readonly clauses: readonly Clauses[];
}
/** A sentence and the index of the polarity of each touchpoint it names. */
interface Judged {
  readonly text: string;
  readonly judged: ReadonlyMap<number, number>;
}

const en: Contrasts = {
  turns: [' but ', ', but ', '. However, ', ', although '],
  clauses: [
    {
      id: 'product',
      praise: 'the soup was tasty|the quality is excellent|the camera takes sharp shots|the fries were not bad at all',
      blame: 'the soup was cold|the quality is poor|the screen broke|the pizza was not good|the app crashes',
    },
    {
      id: 'delivery',
      praise: 'the delivery was fast|it arrived on time|the packaging was solid|shipping took one day',
      blame:
        'the delivery was slow|it arrived late|the delivery was not fast|the package was torn|it came two weeks late',
    },
    {
      id: 'staff',
      praise: 'the waiter was polite|the staff were kind|the courier was friendly|the staff were not rude',
      blame: 'the waiter was rude|the staff ignored us|the receptionist was not friendly|the cashier shouted at me',
    },
    {
      id: 'price',
      praise: 'the price is fair|it was cheap|it is good value for money|the price was not high',
      blame: 'the price is too high|it is overpriced|it is not worth the money|it costs far too much',
    },
    {
      id: 'storefront',
      praise: 'the room was clean|the location is great|the website is easy to use|the interface is clear',
      blame: 'the room was dirty|the website is confusing|the interface is ugly|the place was not clean',
    },
    {
      id: 'support',
      praise: 'customer service solved it at once|support answered quickly|customer service was helpful',
      blame: 'customer service never replied|support did not help|nobody from support answered',
    },
    {
      id: 'payment',
      praise: 'the payment was easy|checkout took a minute|the login works fine',
      blame: 'the payment failed|the verification code never came|I could not log in',
    },
    {
      id: 'returns',
      praise: 'the refund came quickly|they exchanged it at once|the warranty is generous',
      blame: 'they refused the refund|the exchange took months|I did not get my money back',
    },
    {
      id: 'range',
      praise: 'the menu is large|the selection is wide|everything was in stock',
      blame: 'the menu is tiny|the selection is poor|nothing was in stock',
    },
    {
      id: 'information',
      praise: 'the description is accurate|the instructions are clear|the photos are honest',
      blame: 'the description is wrong|the instructions are useless|the photos are misleading',
    },
  ],
};

const fa: Contrasts = {
  turns: [' ولی ', ' اما ', '، ولی ', '. متاسفانه '],
  clauses: [
    {
      id: 'product',
      praise: 'غذا خوشمزه بود|کیفیتش عالیه|صداش واضحه|سوپ گرم بود|جنسش بد نیست|طعمش خوب بود',
      blame: 'غذا سرد بود|کیفیتش پایینه|صداش خش داره|غذا خوب نبود|جنسش افتضاحه|طعمش جالب نبود',
    },
    {
      id: 'delivery',
      praise: 'زود رسید|ارسال سریع بود|بسته بندی سالم بود|سر وقت تحویل دادن',
      blame: 'دیر رسید|ارسال سریع نبود|بسته بندی پاره بود|تحویل دو هفته طول کشید|ارسالش خیلی کنده',
    },
    {
      id: 'staff',
      praise: 'پیک مودب بود|برخورد فروشنده خوب بود|پرسنل مهربون بودن|گارسون محترم بود',
      blame: 'پیک بی ادب بود|برخورد فروشنده بد بود|پرسنل مودب نبودن|گارسون سر ما داد زد',
    },
    {
      id: 'price',
      praise: 'قیمتش مناسبه|ارزون بود|به قیمتش میارزه|قیمت بالا نبود',
      blame: 'قیمتش بالاست|خیلی گرونه|به قیمتش نمیارزه|قیمت مناسب نبود',
    },
    {
      id: 'storefront',
      praise: 'محیط تمیز بود|سایت راحته|فضا دلنشین بود|طراحی برنامه قشنگه',
      blame: 'محیط کثیف بود|سایت گیج کننده ست|فضا خفه بود|طراحی برنامه قشنگ نیست',
    },
    {
      id: 'support',
      praise: 'پشتیبانی زود جواب داد|پشتیبانی پاسخگو بود|پشتیبانی مشکلم رو حل کرد',
      blame: 'پشتیبانی جواب نمیده|پشتیبانی پاسخگو نبود|هیچکس از پشتیبانی جواب نداد',
    },
    {
      id: 'payment',
      praise: 'پرداخت راحت بود|ثبت نام آسون بود|درگاه سریع بود',
      blame: 'پرداخت انجام نشد|کد ورود نمیاد|ثبت نام سخت بود',
    },
    {
      id: 'returns',
      praise: 'مرجوعی راحت بود|تعویض سریع انجام شد|گارانتی خوبی داره',
      blame: 'مرجوع نکردن|تعویض دو ماه طول کشید|گارانتی قبول نکرد',
    },
    {
      id: 'range',
      praise: 'تنوع زیاده|منو کامله|همه چیز موجود بود',
      blame: 'تنوع کمه|منو محدوده|هیچی موجود نبود',
    },
    {
      id: 'information',
      praise: 'توضیحات کامل بود|عکس با محصول مطابق بود|دفترچه راهنما واضحه',
      blame: 'توضیحات غلط بود|عکس با محصول مطابق نبود|دفترچه راهنما بدرد نخوره',
    },
  ],
};

const ar: Contrasts = {
  turns: [' لكن ', ' بس ', '، ولكن ', '. للاسف '],
  clauses: [
    {
      id: 'product',
      praise: 'الطعام لذيذ|الجودة ممتازة|الصوت صافي|الاكل حلو|الجهاز مو سيء',
      blame: 'الطعام بارد|الجودة رديئة|الصوت مشوش|الاكل مو حلو|الجهاز خربان',
    },
    {
      id: 'delivery',
      praise: 'التوصيل سريع|وصل الطلب في وقته|التغليف محكم|الشحن ما تأخر',
      blame: 'التوصيل تأخر|التوصيل بطيء|وصل الطلب متأخر|التغليف ممزق|التوصيل مو سريع',
    },
    {
      id: 'staff',
      praise: 'الموظف محترم|طاقم العمل لطيف|الكابتن بشوش|تعاملهم راقي',
      blame: 'الموظف وقح|طاقم العمل غير متعاون|الكابتن مو محترم|تعاملهم سيء',
    },
    {
      id: 'price',
      praise: 'السعر مناسب|الاسعار رخيصة|يستاهل السعر|السعر مو غالي',
      blame: 'السعر غالي|الاسعار مبالغ فيها|ما يستاهل السعر|السعر غير مناسب',
    },
    {
      id: 'storefront',
      praise: 'المكان نظيف|الغرفة واسعة|الموقع قريب|الديكور جميل',
      blame: 'المكان وسخ|الغرفة ضيقة|الموقع بعيد|المكان غير نظيف',
    },
    {
      id: 'support',
      praise: 'خدمة العملاء حلت المشكلة|الدعم رد بسرعة|خدمة العملاء متعاونة',
      blame: 'خدمة العملاء لا ترد|الدعم ما يرد|خدمة العملاء ما ساعدتني',
    },
    {
      id: 'payment',
      praise: 'الدفع سهل|التسجيل بسيط|الحجز سلس',
      blame: 'الدفع ما يشتغل|رمز التحقق ما يوصل|التسجيل صعب',
    },
    {
      id: 'returns',
      praise: 'استرجاع المبلغ كان سريع|الاستبدال سهل|الضمان ممتاز',
      blame: 'رفضوا استرجاع المبلغ|الاستبدال اخذ شهور|الضمان ما ينفع',
    },
    {
      id: 'range',
      praise: 'الخيارات كثيرة|المنيو متنوع|كل شي متوفر',
      blame: 'الخيارات قليلة|المنيو محدود|ما فيه شي متوفر',
    },
    {
      id: 'information',
      praise: 'الوصف دقيق|الصور مطابقة|المعلومات واضحة',
      blame: 'الوصف خطأ|الصور غير مطابقة|المعلومات غير واضحة',
    },
  ],
};

const sets = { fa, ar, en };
/** Clauses of the opposite opinion that follow each. */
const PARTNERS = 3;
const POSITIVE = polarities.indexOf('positive');
const NEGATIVE = polarities.indexOf('negative');

/** Every clause before and behind clauses of the opposite opinion. */
export function contrasts(language: JourneyLanguage): Judged[] {
  const { turns, clauses } = sets[language];
  const said = clauses.flatMap(({ id, praise, blame }) =>
    [praise, blame].flatMap((list, side) =>
      list.split('|').map((text) => ({ text, touchpoint: touchpointIds.indexOf(id), side })),
    ),
  );
  const polarityOf = (side: number): number => (side === 0 ? POSITIVE : NEGATIVE);
  return said.flatMap((one, i) => {
    const others = said.filter(({ touchpoint, side }) => touchpoint !== one.touchpoint && side !== one.side);
    return Array.from({ length: PARTNERS }, (_, k) => others[(i * 5 + k * 7) % others.length]).flatMap((other, k) =>
      other === undefined
        ? []
        : [
            {
              text: `${one.text}${turns[(i + k) % turns.length] ?? ' '}${other.text}`,
              judged: new Map([
                [one.touchpoint, polarityOf(one.side)],
                [other.touchpoint, polarityOf(other.side)],
              ]),
            },
          ],
    );
  });
}
