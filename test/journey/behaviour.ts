/** Sentences of our own for the behavioural suite: pairs that differ in tense or negation, and plain statements, by stage. */
import type { Stage } from '../../src/review.ts';

type Sentences = Readonly<Record<Stage, string>>;

const en: Sentences = {
  awareness: `
I had no idea this bakery was here until today
Never heard the name of this tool before
Somebody at work told me about this lamp
I saw your poster at the station
Just learned that there is such a service
First time I hear about these shoes
The museum announces a night tour
A new tea has been launched by the same firm
We discovered this shop by chance
I recently came across your page
They have unveiled a smaller model
I only know it from the commercials
Your ad came up while I was watching a video
My neighbour introduced me to this brand
Coming soon: our second store
I haven't used it, I just heard about it
I didn't know such a thing existed
Stumbled upon this place today
`,
  interest: `
How much is the blue one?
Does this charger fit an older phone?
Which size should I take?
Are you open on holidays?
Do you deliver to villages?
Can anyone tell me whether it is loud?
I have not bought it yet, I am still comparing
Is it better than the previous model?
Way too expensive, I won't buy it
I don't want to buy it at this price
What colours does it come in?
Where can I get a spare battery?
Is there a student discount?
I'm reading the reviews before I decide
Could you tell me how long the course takes?
Not buying this after such bad reviews
Anyone tried it with oily skin?
Will it run on a tablet?
`,
  desire: `
I want to buy this bag
I'm going to order it tomorrow
I would have bought it if it had been cheaper
I can't wait to taste it
We plan to stay there next summer
I'd love to have this guitar
It is at the top of my wish list
I'm saving up for it
Please bring it back in stock, I want it
I haven't been there yet but I really want to go
Hoping to get one for my birthday
If only I could afford it
I will buy it as soon as there is a sale
Dying to try the new flavour
Looking forward to owning one
Someone please get me this camera
I must have this dress
So excited, I am picking it up next week
`,
  purchase: `
I bought this bag last month
I ordered it yesterday
I did buy it and it looks lovely
We stayed there for two nights and the bed was hard
The parcel came with a broken lid
I paid for it but it never arrived
Got it for my sister, she likes the colour
The soup was cold and the waiter rude
I tried it for the first time today
I have bought it, easy to set up
The zip broke on the first day
It didn't fit so I sent it back
We watched the film, the ending is weak
The app won't let me register
The sound is clear and the bass is deep
Received the wrong size
The room smelled of smoke
The fabric is thin and itchy
`,
  retention: `
I have been using it for four years
I recommend it to everyone
I do not recommend it
I would never recommend it
I will order again
I will not order again
I'll never go back there
This is my third one
Since the last update it keeps freezing
I use it every morning
I uninstalled it and moved to another app
It used to be great, now it is awful
Do not buy this, save your money
Loyal customer for ten years
Please add a night mode
It stopped working after eight months
You should definitely try it
I no longer shop here
`,
};

const fa: Sentences = {
  awareness: `
تا امروز نمی‌دونستم این نانوایی اینجاست
اسم این ابزار رو تا حالا نشنیده بودم
همکارم این چراغ رو بهم معرفی کرد
پوستر شما رو تو ایستگاه دیدم
تازه فهمیدم همچین خدماتی هست
اولین باره اسم این کفش رو میشنوم
موزه از تور شبانه رونمایی کرد
همین شرکت چای جدیدی معرفی کرده
اتفاقی این مغازه رو پیدا کردیم
به تازگی با صفحه شما آشنا شدم
از مدل کوچکترش رونمایی شد
فقط از تبلیغ‌ها می‌شناسمش
وسط یه ویدیو تبلیغتون رو دیدم
همسایه‌مون این برند رو معرفی کرد
به زودی شعبه دوم ما افتتاح می‌شود
استفاده نکردم فقط اسمش رو شنیدم
نمی‌دونستم همچین چیزی وجود داره
امروز با این فروشگاه آشنا شدم
`,
  interest: `
آبی‌اش چنده؟
این شارژر به گوشی قدیمی می‌خوره؟
کدوم سایز رو بردارم؟
روزهای تعطیل بازید؟
به روستا هم ارسال دارید؟
کسی می‌دونه صداش زیاده یا نه؟
هنوز نخریدم دارم مقایسه می‌کنم
از مدل قبلی بهتره؟
خیلی گرونه نمی‌خرمش
با این قیمت نمی‌خوام بخرم
چه رنگ‌هایی داره؟
باتری یدکی از کجا بگیرم؟
تخفیف دانشجویی دارید؟
دارم نظرات رو می‌خونم تا تصمیم بگیرم
دوره چند ماه طول می‌کشه؟
با این همه نظر منفی نمی‌خرم
کسی با پوست چرب امتحان کرده؟
روی تبلت هم اجرا میشه؟
`,
  desire: `
می‌خوام این کیف رو بخرم
فردا سفارشش میدم
اگه ارزون‌تر بود می‌خریدم
بی‌صبرانه منتظرم مزه‌اش رو بچشم
تابستون بعد قراره بریم اونجا
دلم می‌خواد این گیتار مال من باشه
اول لیست آرزوهامه
دارم براش پول جمع می‌کنم
لطفا دوباره موجودش کنید می‌خوام
هنوز نرفتم ولی خیلی دوست دارم برم
امیدوارم برای تولدم یکی بگیرم
کاش پولش رو داشتم
همین که تخفیف بخوره می‌خرم
خیلی دوست دارم طعم جدیدش رو امتحان کنم
منتظرم بیاد تو بازار که بخرم
یکی این دوربین رو برام بخره
حتما باید این لباس رو بگیرم
هفته دیگه می‌رم می‌گیرمش
`,
  purchase: `
ماه پیش این کیف رو خریدم
دیروز سفارش دادم
خریدمش و خیلی قشنگه
دو شب موندیم و تخت سفت بود
بسته با در شکسته رسید
پولش رو دادم ولی نرسید
برای خواهرم گرفتم از رنگش خوشش اومد
سوپ سرد بود و گارسون بی‌ادب
امروز برای اولین بار امتحانش کردم
خریدم نصبش راحت بود
زیپش همون روز اول خراب شد
اندازه نبود پسش فرستادم
فیلم رو دیدیم پایانش ضعیفه
برنامه نمی‌ذاره ثبت نام کنم
صداش شفافه و باس خوبی داره
سایز اشتباه فرستادن
اتاق بوی سیگار می‌داد
پارچه‌اش نازکه و زبر
`,
  retention: `
چهار ساله ازش استفاده می‌کنم
به همه توصیه می‌کنم
توصیه نمی‌کنم
اصلا پیشنهادش نمی‌کنم
بازم سفارش میدم
دیگه سفارش نمیدم
دیگه اونجا برنمی‌گردم
این سومیشه که می‌گیرم
از آپدیت آخر به بعد مدام هنگ می‌کنه
هر روز صبح ازش استفاده می‌کنم
پاکش کردم و رفتم سراغ یه برنامه دیگه
قبلا عالی بود الان افتضاحه
نخرید پولتون رو دور نریزید
ده ساله مشتری‌ام
لطفا حالت شب رو اضافه کنید
بعد از هشت ماه از کار افتاد
حتما امتحانش کنید
دیگه از اینجا خرید نمی‌کنم
`,
};

const ar: Sentences = {
  awareness: `
ما كنت ادري ان هذا المخبز هنا
اول مرة اسمع باسم هذه الاداة
زميلي عرفني على هذا المصباح
شفت اعلانكم في المحطة
توني عرفت ان فيه خدمة كذا
هذي اول مرة اسمع عن هالحذاء
المتحف يعلن عن جولة ليلية
اطلقت الشركة نفسها شاي جديد
اكتشفنا هذا المحل بالصدفة
تعرفت على صفحتكم قبل قليل
كشفت الشركة عن نسخة اصغر
اعرفه من الاعلانات فقط
طلع لي اعلانكم وانا اشوف فيديو
جارتي عرفتني على هذه الماركة
قريبا افتتاح فرعنا الثاني
ما استخدمته بس سمعت عنه
ما كنت اعرف ان شي مثل هذا موجود
سمعت عنكم اليوم فقط
`,
  interest: `
بكم الازرق؟
هل يناسب الشاحن جوال قديم؟
اي مقاس اخذ؟
فاتحين ايام الاجازة؟
توصلون للقرى؟
احد يعرف اذا صوته عالي؟
لسه ما اشتريته قاعد اقارن
هل هو احسن من الموديل السابق؟
غالي جدا ما راح اشتريه
ما ابي اشتريه بهذا السعر
ايش الالوان الموجودة؟
وين القى بطارية بديلة؟
فيه خصم للطلاب؟
قاعد اقرا التقييمات قبل ما اقرر
كم مدة الدورة؟
بعد هالتقييمات ما راح اشتري
حد جربه على بشرة دهنية؟
هل يشتغل على التابلت؟
`,
  desire: `
ابي اشتري هالشنطة
بكرة راح اطلبه
لو كان ارخص كنت اشتريته
متحمس اذوق طعمه
ناوين نسكن هناك الصيف الجاي
نفسي يكون عندي هذا الجيتار
على راس قائمة امنياتي
اجمع فلوس عشان اشتريه
وفروه مرة ثانية لو سمحتم ابيه
ما رحت لسه بس ودي اروح
اتمنى احصل عليه في عيد ميلادي
ياليت اقدر اشتريه
اول ما ينزل عليه خصم راح اشتريه
مشتاق اجرب النكهة الجديدة
انتظر نزوله في السوق عشان اخذه
احد يشتري لي هالكاميرا
لازم اخذ هالفستان
الاسبوع القادم باذن الله اشتريه
`,
  purchase: `
اشتريت هالشنطة الشهر الماضي
طلبته امس
اشتريته وشكله جميل
سكنا ليلتين والسرير قاسي
وصل الكرتون والغطا مكسور
دفعت ثمنه وما وصل
اخذته لاختي وعجبها اللون
الشوربة باردة والويتر وقح
جربته اليوم لاول مرة
اشتريته والتركيب سهل
السحاب خرب من اول يوم
المقاس ما ناسبني ورجعته
شاهدنا الفيلم والنهاية ضعيفة
التطبيق ما يخليني اسجل
الصوت صافي والبيس قوي
وصلني مقاس غلط
الغرفة ريحتها دخان
القماش خفيف وخشن
`,
  retention: `
استخدمه من اربع سنوات
انصح الجميع به
لا انصح به
ابدا ما انصح فيه
راح اطلب مرة ثانية
ما راح اطلب مرة ثانية
مستحيل ارجع لهم
هذا ثالث واحد اشتريه منهم
من بعد التحديث الاخير صار يعلق
استخدمه كل صباح
حذفته ورحت لتطبيق ثاني
كان ممتاز زمان والحين سيء
لا تشترونه وفروا فلوسكم
زبون وفي من عشر سنين
ياليت تضيفون الوضع الليلي
خرب بعد ثمانية شهور
لازم تجربونه
ماعدت اشتري من عندهم
`,
};

export const behaviour = Object.entries({ en, fa, ar }).flatMap(([language, stages]) =>
  Object.entries(stages).map(([stage, text]) => ({ language, stage, texts: text.trim().split('\n') })),
);
