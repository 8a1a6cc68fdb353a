/** What people call a column, in English, Persian and Arabic (exports.md §F, and the headers of sheets kept by hand). Data, not logic. */
import { normaliseHeader } from './normalise-header.ts';
import type { Role } from './preset.ts';

/** A role, or a thing that is none: a column so named is never taken for a role by a word it happens to contain. */
type Meaning = Role | 'other';

/** One name per `|`. A leading `~` marks a name that several things go by: it needs the values behind it. */
const names: Readonly<Record<Meaning, readonly string[]>> = {
  id: [
    'review id | reviewid | id | recommendationid | comment id | feedback id | rating id | ticket id | response id | respondent id | uuid | ~# | ~no | ~no. | ~row | ~number',
    'شناسه نظر | شناسه | شناسه دیدگاه | کد نظر | شماره نظر | آیدی | ~کد | ~ردیف | ~شماره',
    'رقم المراجعة | معرف المراجعة | رقم التقييم | رقم التعليق | المعرف | معرف | ~الرقم | ~رقم | ~م',
  ],
  text: [
    'review text | review | reviews | review content | review body | review comment | review message | review description | content | body | comment | comments | text | review comment message | comment text | comment body | reviewer comment | customer review | customer comment | customer feedback | customer comments | feedback | feedback text | message | describe | opinion | testimonial | remarks | remark | verbatim | user review | user comment | original text | full text | written review | ~note | ~notes | ~description | ~answer text',
    'متن نظر | متن | محتوای نظر | نظر | نظرات | نظر مشتری | نظر کاربر | نظر خریدار | نظرات مشتریان | نظرات کاربران | دیدگاه | دیدگاه مشتری | دیدگاه کاربر | دیدگاه ها | متن دیدگاه | شرح نظر | کامنت | متن کامنت | بازخورد | بازخورد مشتری | پیام کاربر | پیام مشتری | متن پیام | انتقادات و پیشنهادات | نقد | متن نقد | گفته مشتری | ~توضیحات | ~توضیح | ~پیام | ~شرح',
    'نص المراجعة | المراجعة | مراجعة | المراجعات | نص | النص | التعليق | تعليق | تعليقات | التعليقات | نص التعليق | تعليق العميل | تعليقات العملاء | محتوى المراجعة | الرأي | رأي | رأي العميل | آراء العملاء | رأيك | الملاحظات | ملاحظات | ملاحظة | ملاحظة العميل | ملاحظات العميل | ملاحظات العملاء | الملاحظة | الرسالة | شكوى | الشكوى | نص الشكوى | كلام العميل | وصف التجربة | ~الوصف | ~المحتوى',
  ],
  title: [
    'title | review title | subject | summary | headline | review header | review headline | review comment title | comment title | heading',
    'عنوان | عنوان نظر | عنوان دیدگاه | تیتر | موضوع | تیتر نظر',
    'العنوان | عنوان المراجعة | عنوان التعليق | الموضوع',
  ],
  rating: [
    'rating | ratings | score | stars | star | star rating | review stars | review score | review rating | review star | rate | overall | overall rating | overall score | bubble rating | user rating | customer rating | reviewer rating | nps | nps score | csat | grade | star count | number of stars | how likely | how satisfied | satisfaction | customer satisfaction | ~points | ~note | ~label | ~rank',
    'امتیاز | امتیاز مشتری | امتیاز کاربر | امتیاز نظر | امتیاز کلی | ستاره | ستاره ها | تعداد ستاره | نمره | رضایت | میزان رضایت | امتیازدهی | نمره مشتری | چقدر راضی | چقدر احتمال دارد | ~رتبه',
    'التقييم | تقييم | تقييم العميل | تقييم المستخدم | تقييمك | تقييم المنتج | التقييم العام | النجوم | نجوم | عدد النجوم | الدرجة | درجة التقييم | درجة | مستوى الرضا | الرضا | رضا العميل | رضا العملاء | مدى رضاك | مدى رضاكم | ~النقاط',
  ],
  recommended: [
    'recommendation status | recommendation type | voted up | is recommended | recommended | recommend | would recommend | feeling | satisfaction score | ~label | ~sentiment label',
    'پیشنهاد خرید | پیشنهاد می‌کنم | پیشنهاد | توصیه | توصیه می‌کنم | پیشنهاد به دیگران',
    'يوصي | أوصي به | التوصية | هل توصي | هل تنصح | توصية',
  ],
  createdAt: [
    'date | created at | review date | date of review | review time | review created | review created at | review timestamp | reviewed at | at | timestamp | create time | creation date | created date | created time | created on | date created | published date | publish date | publish time | published at | published on | publish ts | posted at | posted on | post date | date posted | posted date | comment date | comment time | feedback date | submission time | submission date | submitted at | submitted on | submit date | submit time | review submit date and time | addition date | unix review time | completed at | datetime | date time | date and time | review datetime | rating date | ~created | ~time | ~day | ~entry date',
    'تاریخ | تاریخ ثبت | تاریخ نظر | تاریخ ثبت نظر | تاریخ دیدگاه | تاریخ ایجاد | تاریخ انتشار | تاریخ و ساعت | تاریخ شمسی | تاریخ بازخورد | تاریخ نظر مشتری | تاریخ کامنت | زمان ثبت | زمان نظر | زمان ثبت نظر | ایجاد شده در | ثبت شده در | ~زمان | ~تاریخ ارسال',
    'التاريخ | تاريخ | تاريخ المراجعة | تاريخ التقييم | تاريخ التعليق | تاريخ الملاحظة | تاريخ النشر | تاريخ الإضافة | تاريخ الإرسال | تاريخ الإنشاء | تاريخ الشكوى | تاريخ ووقت المراجعة | وقت المراجعة | وقت التقييم | وقت التعليق | التاريخ والوقت | ~الوقت',
  ],
  editedAt: [
    'updated at | update time | updated date | last update | last updated | last modified | edited at | last edited | modified at | modified date | timestamp updated | last modification time | review last update | date modified | date updated | edit date',
    'تاریخ ویرایش | ویرایش شده | ویرایش شده در | آخرین تغییر | آخرین ویرایش | تاریخ به‌روزرسانی | زمان ویرایش',
    'تاريخ التعديل | تاريخ التحديث | آخر تحديث | آخر تعديل | معدل',
  ],
  replyText: [
    'developer reply text | developer reply | reply content | reply text | reply | reply body | reply message | replies | our reply | our response | our answer | response body | response text | developer response | company reply text | company response | company reply | business response | business reply | owner answer | owner response | owner reply | response from owner text | property reply | property response | hotel response | management response | merchant reply | merchant response | seller reply | seller response | vendor reply | vendor response | supplier reply | brand response | shop reply | store reply | admin reply | support reply | agent reply | staff reply | team reply | client response | answer text | answer | response | public response | public reply | developer comment | owner comment | reply comment',
    'پاسخ | پاسخ ما | پاسخ فروشنده | پاسخ فروشگاه | پاسخ شرکت | پاسخ توسعه‌دهنده | پاسخ پشتیبانی | پاسخ مدیر | پاسخ مدیریت | پاسخ رستوران | پاسخ هتل | پاسخ برند | پاسخ ادمین | پاسخ کارشناس | متن پاسخ | پاسخ داده شده | جواب | جواب ما | جواب فروشنده | جوابیه | پاسخ نظر | پاسخ به نظر | پاسخ به مشتری',
    'رد المالك | الرد | رد | ردنا | ردكم | نص الرد | رد المتجر | رد البائع | رد الشركة | رد المطور | رد الإدارة | رد المطعم | رد الفندق | رد الدعم | رد الموظف | رد خدمة العملاء | ردود المتجر | الردود | الإجابة | إجابتنا | جوابنا | الرد على العميل | الرد على التعليق',
  ],
  replyAt: [
    'replied at | replied on | reply date | reply time | date of reply | reply timestamp | reply at | reply created at | replied date | developer reply date and time | last modified date | company reply date utc | company reply date (utc) | business reply date (utc) | answer date | answered at | timestamp dev responded | owner answer timestamp | response date | response time | response at | responded at | responded on | date responded | initial response time | first response at | first reply at | our reply date | date replied | response from owner date',
    'تاریخ پاسخ | تاریخ پاسخ ما | تاریخ پاسخ فروشنده | تاریخ پاسخ‌گویی | تاریخ پاسخگویی | تاریخ پاسخ‌دهی | تاریخ پاسخدهی | زمان پاسخ | زمان پاسخ‌گویی | تاریخ جواب | پاسخ داده شده در',
    'تاريخ الرد | تاريخ ردنا | تاريخ رد المتجر | وقت وتاريخ الرد | تاريخ ووقت الرد | وقت الرد | تاريخ الإجابة | تم الرد في',
  ],
  replyMinutes: [
    'reply minutes | response minutes | first reply time in minutes | first reply time (in minutes) | first reply time (min) | reply time in minutes | response time in minutes | response time (min) | response time (minutes) | minutes to reply | minutes to first reply | reply time (minutes)',
    'زمان پاسخ (دقیقه) | زمان پاسخ به دقیقه | مدت پاسخ (دقیقه)',
    'وقت الرد بالدقائق | وقت الرد (دقيقة) | مدة الرد بالدقائق',
  ],
  author: [
    'user name | username | reviewer name | reviewer | author | author name | reviewer nickname | display name | author title | consumer display name | guest name | guest | nickname | full name | customer name | customer | customer id | user id | user | author id | reviewer id | client name | buyer name | ~name',
    'نام کاربر | نام کاربری | کاربر | نام مشتری | مشتری | نام خریدار | نویسنده | نام | نام و نام خانوادگی | شناسه کاربر | شناسه مشتری',
    'المستخدم | اسم المستخدم | اسم العميل | العميل | الاسم | الكاتب | اسم الكاتب | رقم العميل | الزبون | اسم الزبون',
  ],
  product: [
    'product id | product handle | asin | package name | business id | product name | product title | place name | product | item | item name | sku | app | app id | app name | package | brand | hotel | hotel name | restaurant | restaurant name | listing | model | branch | store name | shop | location name | business name | company',
    'نام محصول | محصول | کد محصول | شناسه محصول | کالا | نام کالا | برنامه | نام برنامه | فروشگاه | نام فروشگاه | شعبه | رستوران | نام رستوران | هتل | خدمت | سرویس',
    'المنتج | اسم المنتج | رقم المنتج | التطبيق | اسم التطبيق | المتجر | اسم المتجر | الفرع | اسم الفرع | المطعم | الفندق | الخدمة | السلعة',
  ],
  verified: [
    'verified purchase | is verified | is buyer | verified | verified buyer | is verified buyer',
    'خرید تأییدشده | خرید تأیید شده | خرید تایید شده | خریدار',
    'مشتري موثق | شراء موثق | موثق | عملية شراء مؤكدة',
  ],
  likes: [
    'thumbs up count | thumbs up | likes | like count | like | helpful vote | helpful votes | helpful | helpful count | useful | usefulness | votes up | vote | votes | upvotes | review likes | number of likes | thumbs up cnt | likes count',
    'لایک | لایک ها | تعداد لایک | پسند | پسندها | مفید بودن | تعداد پسند',
    'الإعجابات | إعجابات | عدد الإعجابات | مفيد | إعجاب',
  ],
  label: [],
  other: [
    'best rating | worst rating | max rating | min rating | rating scale | language | lang | locale | language code | source | source of review | platform | channel | via | store | state | status | curated | moderation | version | app version | device | url | link | image | images | photo | photos | picture | avatar | country | city | territory | region | location | tags | tag | category | type | kind | sentiment | topic | keywords | word count | review count | rating count | reviews count | reviews per score | review link | review url | user image | user url | profile | sort order | index | unnamed: 0 | price | order id | order number | reservation number | weighted vote score | label id | helpfulness | response type | review answer timestamp | reply author | replied by | reply status | reply state | has reply | has answer | replies count | reply count | is edited | was changed | collector id | network id | ip | ip address | email | email address | phone | phone number | mobile | first name | last name | custom data 1',
    'زبان | منبع | کانال | پلتفرم | وضعیت | نوع | نسخه | دستگاه | لینک | تصویر | عکس | شهر | استان | کشور | دسته | دسته‌بندی | برچسب | قیمت | ایمیل | تلفن | موبایل | شماره تماس | شماره تلفن | شماره سفارش | آدرس | رد شده | پاسخ‌دهنده | پاسخ دهنده | کارشناس پاسخگو | وضعیت پاسخ | تعداد نظر | تعداد نظرات',
    'اللغة | المصدر | القناة | المنصة | الحالة | النوع | نوع | الإصدار | الجهاز | الرابط | الصورة | المدينة | الدولة | البلد | الفئة | التصنيف | السعر | البريد | البريد الإلكتروني | الهاتف | رقم الهاتف | الجوال | رقم الجوال | رقم الطلب | حالة الرد | عدد الردود | عدد التقييمات | المجيب | صاحب الرد',
  ],
};

export interface Name {
  readonly meaning: Meaning;
  /** False for a name that several things go by. */
  readonly sure: boolean;
}

/** Every known name, normalised, with its meanings (a few names have two: `note`, `label`). */
export const knownNames: ReadonlyMap<string, readonly Name[]> = index();

function index(): Map<string, Name[]> {
  const table = new Map<string, Name[]>();
  for (const [meaning, lists] of Object.entries(names) as [Meaning, readonly string[]][]) {
    for (const entry of lists.join('|').split('|')) {
      const written = entry.trim();
      const sure = !written.startsWith('~');
      const name = normaliseHeader(sure ? written : written.slice(1));
      if (name === '') continue;
      const meanings = table.get(name) ?? [];
      if (!meanings.some((known) => known.meaning === meaning)) meanings.push({ meaning, sure });
      table.set(name, meanings);
    }
  }
  return table;
}

/** Words by which a header tells what kind of thing it holds, whatever else it says; normalised, one per space. */
export const headerWords = {
  date: words(
    'date dated dates day time datetime timestamp ts millis epoch at created published submitted posted relative تاریخ زمان تاریخچه التاریخ وقت الوقت بتاریخ وتاریخ والتاریخ ووقت یوم روز',
  ),
  reply: words(
    'reply replies replied response responses responded respond answer answers answered پاسخ پاسخها پاسخگویی پاسخدهی جواب جوابیه رد الرد ردنا ردکم ردود الردود الاجابه اجابه اجابتنا جوابنا الجواب',
  ),
  edit: words(
    'updated update modified modification edited edit changed ویرایش بروزرسانی روزرسانی تغییر اصلاح تعدیل التعدیل تحدیث التحدیث',
  ),
  /** When somebody collected the row. */
  collection: words(
    'scraped scrape scraping crawled crawl synced sync fetched fetch inserted insert imported import exported export extracted extraction downloaded download collected collection ingested indexed loaded retrieved processed snapshot استخراج گرداوری جمع اوری دانلود الاستخراج السحب التصدیر تصدیر',
  ),
  /** When the customer bought, stayed, ate. */
  experience: words(
    'experience experienced travel trip stay visit visited order ordered purchase purchased bought booking booked delivery delivered shipped checkin checkout arrival departure birth birthday joined registration registered signup subscription invoice payment due release resolved solved closed assigned خرید سفارش سفر اقامت تحویل تولد عضویت رزرو مراجعه طلب الطلب شراء الشراء الزیاره زیاره الاقامه السفر التسلیم التوصیل المیلاد الحجز حجز الاشتراک الدفع',
  ),
  /** Who answers, where the header calls the answer a comment (`developerComment.text`). */
  business: words('developer owner merchant management admin'),
  said: words('comment comments text message note body'),
  minutes: words('minutes minute min mins دقیقه دقایق بالدقایق بالدقاییق دقیقة بالدقائق'),
  /** Personal data: never text, never shown. */
  personal: words(
    'email mail phone mobile tel telephone ip address ایمیل موبایل تلفن همراه تماس برید البرید هاتف الهاتف جوال الجوال',
  ),
  /** With a reply word these speak of who, whether or how, not of what was said. */
  aboutReply: words(
    'id url link author by name user status state count number type language lang email has is was not should needed score rating version template agent hours hrs hour precision within why نام وضعیت تعداد نوع دهنده کد شناسه حاله عدد نوع صاحب اسم رقم',
  ),
} as const;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(normaliseHeader));
}
