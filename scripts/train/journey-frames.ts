/** Sentences written for this project that say plainly where their writer stands, with negation and tense. */
import { PRESENT, PRIMARY, OUTPUTS, UNCLEAR } from '../../src/analysis/journey/model.ts';
import { stages, type Stage } from '../../src/review.ts';
import type { JourneyLanguage, Labelled, Sample } from './journey-corpus.ts';

/** `{x}` is any of `things`. */
interface Frames extends Readonly<Record<Stage | 'unclear', string>> {
  readonly things: string;
}
const FILLINGS = 4;

const en: Frames = {
  things: 'watch|sofa|backpack|hotel|book|app|camera|restaurant|printer|perfume|course|bicycle',
  awareness: `
Today I learned that this {x} exists
Had never heard of the {x} before this morning
My cousin mentioned this {x} to me yesterday
I noticed a billboard for your {x}
This is the first time I come across the {x}
An advert for the {x} popped up in my feed
Only just found out about this {x}
The company presents its new {x} next spring
A brand new {x} has been announced
I didn't know you make a {x}
People keep talking about this {x}, I know it by name only
Introducing the all new {x}
Look what has just come out: a {x}
I have seen the commercial but know nothing else about the {x}
They are launching another {x} this autumn
We open a new branch on Monday, follow our page
I haven't tried the {x}, I only heard its name
`,
  interest: `
How much does the {x} cost?
Is the {x} available in green?
Does the {x} work without internet?
What is the difference between the old {x} and the new {x}?
Can somebody explain how the {x} works before I decide?
Which {x} would you advise for students?
Do you ship the {x} abroad?
Where exactly can I find the {x}?
I haven't bought the {x} yet, still comparing prices
I am comparing this {x} with two others
Is the {x} worth its price?
The {x} is too expensive, I won't buy it
I don't want to buy a {x} at that price
Not going to order the {x} after all those bad reviews
Has anyone here used this {x}?
Could you tell me the opening hours of the {x}?
I am reading reviews of the {x} to make up my mind
Any discount for the {x}?
Is there a warranty on the {x}?
`,
  desire: `
I want to buy this {x}
I'd love to own such a {x} one day
I am going to order the {x} next week
The {x} is on my wish list
Can't wait to get the {x}
Planning to visit the {x} in summer
I would have bought the {x} if it were cheaper
If the {x} gets a discount I will take two
I am saving money for the {x}
I really wish I had this {x}
Please restock the {x}, I want one
I haven't tried the {x} yet but I really want to
Hoping to try the {x} soon
I need this {x} in my life
We will definitely buy the {x} next month
I am dreaming of that {x}
Counting the days until the {x} comes out
I wanted to buy the {x} but it was sold out
`,
  purchase: `
I bought the {x} last week
We ordered the {x} and it came in two days
The {x} arrived with a scratch
I paid for the {x} and never received it
Got the {x} as a present for my father
The {x} is heavy and the material feels cheap
I tried the {x} for the first time yesterday
The {x} does not work at all
We visited the {x} on Sunday, nice view but slow service
The {x} was smaller than on the photo
The box of the {x} was damaged
I just installed it and cannot register
My {x} came late and cold
The quality of the {x} is excellent
The {x} was not worth the money I paid
I did buy the {x} and the colour is lovely
I have bought the {x}, it looks good so far
I returned the {x} because the size was wrong
The {x} wasn't delivered on the promised day
`,
  retention: `
I have used this {x} for three years
I recommend the {x} to everybody
I would not recommend the {x}
I will never buy this {x} again
I will buy the {x} again
Don't buy this {x}, you will regret it
This is already my second {x} and I am still happy
After the latest update the {x} is slower than before
I use the {x} every single day
I deleted it and went over to another one
I no longer use the {x}
I used to love the {x}, now it is worse
We always come back to this {x}
Customers for ten years and still loyal
Please add a search function to the {x}
You should all try the {x}
The {x} broke after six months of use
I won't come back to the {x}
They have lost me as a customer
The support has not answered my complaint for weeks
I am cancelling my subscription
`,
  unclear: `
Good
Very nice
Wow
Thank you so much
Bad
The worst
I like it
Happy new year to all
The government should resign
What a match last night
Okay
Love you all
Nice one
Hello everyone
Just great
So stupid
`,
};

const fa: Frames = {
  things: 'ساعت|مبل|کوله|هتل|کتاب|برنامه|دوربین|رستوران|چاپگر|عطر|دوره|دوچرخه',
  awareness: `
امروز فهمیدم چنین {x} وجود دارد
تا امروز اسم این {x} به گوشم نخورده بود
دیروز پسرخاله‌ام این {x} رو بهم معرفی کرد
بیلبورد {x} شما رو تو خیابون دیدم
اولین باره با این {x} روبرو میشم
تبلیغ این {x} همه جا هست
تازه خبردار شدم که {x} هم دارید
این شرکت بهار {x} جدیدش را معرفی می‌کند
از {x} تازه این برند رونمایی کردند
نمی‌دانستم شما {x} هم می‌سازید
فقط اسم این {x} رو شنیدم
به تازگی با این {x} آشنا شده‌ام
شنبه شعبه تازه ما باز می‌شود، صفحه ما را ببینید
من از این {x} استفاده نکردم فقط تعریفش رو شنیدم
برای سفارش {x} به دایرکت ما پیام بدید
`,
  interest: `
این {x} چنده؟
رنگ سبز {x} موجوده؟
{x} بدون اینترنت کار میکنه؟
فرق {x} قدیمی با {x} جدید چیه؟
میشه قبل از خرید {x} یکی توضیح بده؟
کدوم {x} رو برای دانشجو پیشنهاد میدید؟
{x} رو به شهرستان هم میفرستید؟
این {x} رو از کجا پیدا کنم؟
هنوز {x} رو نخریدم دارم قیمت‌ها رو مقایسه میکنم
دارم این {x} رو با دو تای دیگه مقایسه میکنم
این {x} به قیمتش میارزه؟
{x} خیلی گرونه نمیخرم
با این قیمت نمیخوام {x} بخرم
با این نظرات منفی سراغ این {x} نمیرم
کسی اینجا این {x} رو داشته؟
ساعت کاری {x} رو میگید؟
دارم نظرات {x} رو میخونم که تصمیم بگیرم
{x} تخفیف نداره؟
{x} ضمانت داره؟
`,
  desire: `
میخوام این {x} رو بخرم
خیلی دلم میخواد یه روز چنین {x} داشته باشم
هفته دیگه {x} رو سفارش میدم
{x} تو لیست خریدمه
بی صبرانه منتظر این {x} هستم
تابستون قراره بریم {x}
اگه ارزون‌تر بود {x} رو می‌خریدم
اگه {x} تخفیف بخوره دو تا برمیدارم
دارم برای {x} پول جمع میکنم
کاش این {x} مال من بود
لطفا {x} رو دوباره بیارید میخوام
هنوز {x} رو امتحان نکردم ولی خیلی دلم میخواد
امیدوارم زودتر {x} رو امتحان کنم
حتما ماه بعد {x} رو میگیرم
آرزوی داشتن این {x} رو دارم
روزشماری میکنم {x} بیاد
میخواستم {x} رو بخرم ولی تموم شده بود
`,
  purchase: `
هفته پیش {x} رو خریدم
{x} رو سفارش دادیم دو روزه رسید
{x} با خط و خش به دستم رسید
پول {x} رو دادم ولی نفرستادن
{x} رو برای پدرم هدیه گرفتم
{x} سنگینه و جنسش ارزون به نظر میاد
دیروز برای اولین بار {x} رو امتحان کردم
{x} اصلا کار نمیکنه
جمعه رفتیم {x} منظره قشنگ بود ولی سرویس کند
{x} کوچیکتر از عکسش بود
جعبه {x} له شده بود
تازه نصبش کردم و ثبت نام نمیشه
{x} من دیر و سرد رسید
کیفیت {x} عالیه
{x} به پولی که دادم نمی‌ارزید
{x} رو خریدم و رنگش خیلی قشنگه
{x} رو پس دادم چون سایزش اشتباه بود
{x} سر وقت تحویل نشد
`,
  retention: `
سه ساله از این {x} استفاده میکنم
این {x} رو به همه پیشنهاد میکنم
این {x} رو پیشنهاد نمیکنم
دیگه هیچوقت این {x} رو نمیخرم
بازم این {x} رو میخرم
این {x} رو نخرید پشیمون میشید
این دومین {x} منه و هنوز راضی‌ام
بعد از آپدیت آخر {x} کندتر از قبل شده
هر روز از {x} استفاده میکنم
پاکش کردم و رفتم سراغ یکی دیگه
دیگه از {x} استفاده نمیکنم
قبلا {x} عالی بود الان بدتر شده
همیشه برمیگردیم به همین {x}
ده ساله مشتری هستیم و هنوز وفادار
لطفا به {x} قسمت جستجو اضافه کنید
همه باید این {x} رو امتحان کنن
{x} بعد از شش ماه خراب شد
دیگه به این {x} برنمیگردم
من رو به عنوان مشتری از دست دادید
چند هفته‌ست پشتیبانی جواب شکایتم رو نمیده
اشتراکم رو لغو میکنم
`,
  unclear: `
خوبه
خیلی قشنگ
وای
ممنون از شما
بد
بدترین
دوست دارم
سال نو همه مبارک
دولت باید استعفا بده
عجب بازی بود دیشب
معمولی
سلام به همه
همین
بی نظیر
چه مسخره
`,
};

const ar: Frames = {
  things: 'ساعة|كنبة|حقيبة|فندق|كتاب|تطبيق|كاميرا|مطعم|طابعة|عطر|دورة|دراجة',
  awareness: `
اليوم عرفت ان هذا {x} موجود
ما كنت سامع عن {x} قبل اليوم
ابن عمي ذكر لي هذا {x} امس
شفت لوحة اعلانية عن {x} حقكم
هذي اول مرة اصادف {x}
ظهر لي اعلان {x} في الصفحة
توي دريت عن {x}
الشركة تقدم {x} جديد في الربيع
تم الكشف عن {x} جديد
ما كنت ادري انكم تبيعون {x}
اعرف {x} بالاسم فقط
الناس كلها تتكلم عن {x} ولا اعرف عنه شي
نفتتح فرعنا الجديد يوم الاثنين تابعوا صفحتنا
ما جربت {x} بس سمعت اسمه
اطلاق {x} الجديد هذا الخريف
`,
  interest: `
كم سعر {x}؟
هل {x} متوفر باللون الاخضر؟
هل يعمل {x} بدون انترنت؟
ما الفرق بين {x} القديم والجديد؟
ممكن احد يشرح لي {x} قبل ما اقرر؟
اي {x} تنصحون للطلاب؟
توصلون {x} خارج المدينة؟
وين القى {x}؟
لسه ما اشتريت {x} وقاعد اقارن الاسعار
اقارن هذا {x} مع اثنين غيره
{x} يستاهل سعره؟
{x} غالي مرة ما راح اشتريه
ما ابي اشتري {x} بهالسعر
بعد هالتعليقات السيئة ما راح اطلب {x}
فيه احد هنا استخدم {x}؟
كم ساعات الدوام عند {x}؟
اقرا التقييمات عن {x} عشان اقرر
فيه خصم على {x}؟
هل على {x} ضمان؟
`,
  desire: `
ابغى اشتري {x}
نفسي يكون عندي {x} يوم من الايام
الاسبوع الجاي راح اطلب {x}
{x} في قائمة امنياتي
متحمس يوصل {x}
ناوين نزور {x} في الصيف
لو كان ارخص كان اشتريت {x}
اذا نزل خصم على {x} باخذ اثنين
اجمع فلوس عشان {x}
ليت عندي {x} مثل هذا
وفروا {x} مرة ثانية ابي واحد
لسه ما جربت {x} بس ودي اجربه
اتمنى اجرب {x} قريب
اكيد بشتري {x} الشهر القادم
احلم بهذا {x}
اعد الايام لين ينزل {x}
كنت ابي اشتري {x} بس خلص من السوق
عايز اجيب {x} زي ده
`,
  purchase: `
اشتريت {x} الاسبوع الماضي
طلبنا {x} ووصل خلال يومين
وصل {x} وفيه خدش
دفعت ثمن {x} وما استلمته
اخذت {x} هدية لابوي
{x} ثقيل والخامة رخيصة
جربت {x} لاول مرة امس
{x} لا يعمل ابدا
زرنا {x} يوم الجمعة المنظر حلو والخدمة بطيئة
{x} اصغر من الصورة
كرتون {x} كان متضرر
توني نزلته ومو قادر اسجل
وصلني {x} متاخر وبارد
جودة {x} ممتازة
{x} ما يسوى الفلوس اللي دفعتها
اشتريت {x} ولونه جميل
رجعت {x} لان المقاس غلط
ما وصل {x} في موعده
`,
  retention: `
استخدم هذا {x} من ثلاث سنين
انصح الكل بهذا {x}
ما انصح بهذا {x}
مستحيل اشتري هذا {x} مرة ثانية
راح اشتري {x} مرة ثانية
لا تشترون هذا {x} بتندمون
هذا ثاني {x} عندي ولسه مبسوط
بعد التحديث الاخير صار {x} ابطا من قبل
استخدم {x} كل يوم
مسحته ورحت لغيره
ما عدت استخدم {x}
كان {x} ممتاز زمان والحين اسوا
دايم نرجع لنفس {x}
زباين من عشر سنين ولا زلنا
ياليت تضيفون خاصية البحث في {x}
لازم كلكم تجربون {x}
خرب {x} بعد ستة شهور
ما راح ارجع لهذا {x}
خسرتوا زبون
الدعم ما رد على شكواي من اسابيع
راح الغي اشتراكي
`,
  unclear: `
جيد
حلو مرة
يا سلام
شكرا لكم
سيء
الاسوا
احبه
كل عام وانتم بخير
الحكومة لازم تستقيل
مباراة جميلة امس
عادي
السلام عليكم جميعا
ممتاز
رائع جدا
كلام فاضي
`,
};

const sets = { fa, ar, en };

export function frames(language: JourneyLanguage, sample: (text: string) => Sample): Labelled[] {
  const set = sets[language];
  const things = set.things.split('|');
  let next = 0;
  return ([...stages, 'unclear'] as const).flatMap((stage) =>
    set[stage]
      .trim()
      .split('\n')
      .flatMap((frame) =>
        Array.from({ length: frame.includes('{x}') ? FILLINGS : 1 }, () => {
          const wanted = new Float32Array(OUTPUTS);
          const index = stages.findIndex((known) => known === stage);
          wanted[PRIMARY + (index < 0 ? UNCLEAR : index)] = 1;
          if (index >= 0) wanted[PRESENT + index] = 1;
          return {
            ...sample(frame.replaceAll('{x}', things[next++ % things.length] ?? '')),
            wanted,
            judged: new Map(),
          };
        }),
      ),
  );
}
