/** Sentences written for the tests, twenty for each language and stage: what people say where they stand in the journey. */
import type { Stage } from '../../src/review.ts';

type Sentences = Readonly<Record<Stage, string>>;

const en: Sentences = {
  awareness: `
I just discovered this shop
Never heard of this brand until today
I just heard about your bakery from a neighbour
First time I hear of this company
Saw your ad on the bus this morning
We stumbled upon this little museum
I came across this tool by accident
The company announces a new electric scooter
They just launched a lamp for night readers
A friend told me about this cafe
I didn't know that this existed
The bookshop unveils its winter collection
I recently found this place
I've heard about this film
I saw a commercial for this blender
She introduced me to this podcast
Grand opening of our second branch on Friday
The maker introduces a folding bike
I am new to this app
Coming soon to your city
`,
  interest: `
How much is the large one?
Does it work with an older laptop?
Is it possible to pay in two parts?
Which one is better for a beginner?
Do you deliver to the islands?
Where can I buy the blue version?
Can anyone tell me if it is waterproof?
When will the shop open?
Should I get the small or the large?
Is this compatible with my bike?
Do they have vegetarian dishes?
Are there any seats left for Sunday?
Any idea when sales begin?
How do I register for the course?
What is the difference between the two models?
I have been reading the reviews before deciding between two cameras
Anyone know if the museum is open on Monday?
What time does the kitchen close?
Too expensive for me, no thanks
I wonder if it fits a small kitchen
`,
  desire: `
I can't wait to try the new menu
I want to buy this jacket next month
It is on my wish list
I'm going to order one on payday
Planning to visit this museum in spring
I really want this bike
Looking forward to the release
We are saving up for the big model
I wish I could afford this lamp
I would love to have one
Thinking about getting the red one
So excited for the new season
I'm dying to taste that cake
I gotta have these boots
Hoping to get one for my birthday
Somebody please buy me this guitar
Please bring it back to our town
I'd buy one if it had a discount
I wanna see that film tomorrow night
I decided to buy it next week
`,
  purchase: `
I bought this kettle for my mother
We ordered two pizzas and they came cold
The parcel arrived broken
My order was missing the sauce
The room was dirty and the bed too short
Downloaded the app and cannot log in
I received the wrong size
The soup was salty and the bread stale
Easy to set up, the sound quality is good
The waiter was rude and slow
We stayed here for three nights
The verification code never came
I paid for fast shipping
Battery life is poor
It fits perfectly and feels sturdy
The plot is predictable and the acting weak
Just got mine yesterday
My son loves the robot
Great value for the money
First impression is good
`,
  retention: `
I highly recommend this shop
I will never buy from them again
We have been using it for two years
Uninstalled it after a week of errors
I always order from here
This is my third pair
Stay away from this hotel
We will definitely come back
Since the last update nothing works
Everyone should try this bakery
I have been a customer for years
Please add a dark theme
Do not waste your money here
My favorite restaurant in town
I cancelled my subscription
You won't regret it
I use it every day
Next time I will bring my friends
They lost a customer today
Customer service never answered and I want my money back
`,
};

const fa: Sentences = {
  awareness: `
تازه با این فروشگاه آشنا شدم
تا حالا اسم این برند رو نشنیده بودم
تعریفش رو خیلی شنیدم
امروز اتفاقی پیداتون کردم و تازه فهمیدم هستید
تبلیغ شما را در مترو دیدم
از گوشی جدید این شرکت رونمایی شد
اولین باره که اسم این کافه رو میشنوم
شنیدم که شعبه تازه باز کردن
من تازه این صفحه رو کشف کردم
نمیدونستم همچین چیزی وجود داره
این مدل برای اولین بار در نمایشگاه معرفی شد
از صفحه ما دیدن کنید
تعریفشو از خواهرم شنیدم
دوستم معرفی کرد ولی هنوز استفاده نکردم
تازه شناختم این مجموعه رو
تا الان این نویسنده رو نشنیده بودم
جهت سفارش و مشاوره به صفحه ما سر بزنید
فروش ویژه آخر فصل شروع شد، لینک در بیو
ارسال به سراسر ایران داریم
وصفش رو از همکارم شنیده بودم
`,
  interest: `
قیمتش چنده؟
آیا این مدل ضد آب است؟
کدوم رنگ بهتره؟
از کجا میتونم بخرم؟
گارانتی داره؟
لطفا یکی راهنمایی کنه
سایز بزرگ هم دارید؟
این نسخه کامله یا نه
فرقش با مدل قبلی چیه؟
کسی از این کفش استفاده کرده؟
چطور میتونم ثبت نام کنم؟
ارزش خرید داره؟
ببخشید یه سوال داشتم
بین این دو مدل مردد موندم
پیشنهاد میکنید برای بچه بگیرم؟
میخواستم بدونم ساعت کار چنده
خیلی گرونه
چه ساعتی باز میکنید؟
جنسش اصل هست؟
کی موجود میشه؟
`,
  desire: `
دلم میخواد یکی از این ساعت‌ها داشته باشم
می‌خوام هفته بعد بخرمش
بی صبرانه منتظر فصل جدیدم
لطفا موجود کنید
کاش تخفیف بزارید
قصد خرید این دوچرخه رو دارم
تصمیم دارم ماه بعد بخرم
آرزومه اینجا بیام
اگه موجود بشه دو تا میگیرم
منم می خوام
کاش میتونستم یکی بخرم
منتظرم بیاد تو بازار
خیلی دوست دارم بخونمش
لازمش دارم لطفا دوباره بیارید
وقت کنم حتما میخونمش
تو رو خدا موجودش کنید
امیدوارم زودتر بیاد
لطفا رایگان کنید
اگر ارزون تر بشه میخرم
میخواستم بخرم ولی پولم نرسید
`,
  purchase: `
دیروز این کتری رو خریدم
سفارش دادم و سرد رسید
بسته بندی پاره بود
به دستم نرسید
کیفیت دوخت افتضاح
غذا بی مزه و شور بود
تازه نصب کردم و وارد نمیشه
برای مادرم گرفتم
از خریدم راضیم
رنگش با عکس فرق داره
نسبت به قیمت خوبه
پیک خیلی دیر آورد
کد تایید نمیاد
این کتاب رو خوندم و داستانش جذاب بود
نان بیات فرستادید
امروز رسید دستم
باتری زود خالی میشه
پارچه نرم و لطیف
اولین بار بود امتحان کردم
پول دادم و محصول رو تحویل ندادن
`,
  retention: `
حتما پیشنهاد میکنم
دیگه سفارش نمیدم
دو ساله ازش استفاده میکنم
مشتری همیشگی شما هستم
نخرید پشیمون میشید
دوباره می‌خرم
بعد از آپدیت باز نمیشه
از دست ندید
سومین باره که میگیرم
به هیچ وجه توصیه نمیکنم
همیشه از اینجا میخرم
حذفش کردم
لطفا حالت شب رو اضافه کنید
هر روز گوش میدم
به همه دوستان توصیه می کنم
آخرین بارم بود
شک نکنید
پشتیبانی جواب نمیده
مثل همیشه عالی
قبلا هم سفارش داده بودم
`,
};

const ar: Sentences = {
  awareness: `
سمعت عن هذا المقهى
اول مرة اسمع بهذا المتجر
تعرفت على هذا المكان اليوم
توني عرفت عنكم
شفت اعلانكم في الشارع
لم اجربه حتى الان
تعلن الشركة عن افتتاح فرع جديد
اكتشفت هذا المخبز بالصدفة
اطلقت الشركة حقيبة جديدة
ماكنت اعرف انه موجود
تعرف على مميزات الدراجة الجديدة
شاهدت اعلان عن المطعم
سمعت عنه من جارتي
قريبا في مدينتكم
افتتاح المعرض يوم السبت
عرض جديد لفترة محدودة
تكشف المكتبة عن مجموعة الشتاء
لسه عرفت عنه
تابعونا على صفحتنا
تدعوكم المكتبة لحضور الامسية
`,
  interest: `
كم السعر؟
هل يتوفر مقاس كبير؟
كيف اقدر اطلب؟
وين موقعكم؟
متى يفتح المحل؟
ايش الفرق بين الاثنين؟
هل التوصيل مجاني؟
عندي استفسار لو سمحت
ممكن اعرف التفاصيل
بكم الحبة الكبيرة؟
حد جرب هذا النوع؟
وش رايكم فيه؟
ايهما افضل للمبتدئين؟
كيف اسجل عندكم
هل يوجد فرع في الشمال
ازاي احجز موعد؟
ليش مافي توصيل للقرى
السعر مبالغ فيه
محتار بين اللونين
ماهي مواعيد العمل؟
`,
  desire: `
ناوي اشتري دراجة الشهر الجاي
ابي هذا العطر
متحمسة للموسم الجديد
نفسي اجرب هذا المطعم
بانتظار الافتتاح
عايز اشتري واحدة زيها
اتمنى ازور المتحف
ياليت توفرون مقاسات اكبر
بدي جرب هالحلويات
ان شاء الله اشتريه قريبا
انتظر نزوله بفارغ الصبر
اريد شراء هذه الحقيبة
ودي اروح هناك
سوف اشتري واحد قريبا
ليش ما تضيفون مدينتنا
حابب اجرب القهوة عندكم
خلوا التوصيل مجاني
متشوق للقراءة
هشتري واحدة اول الشهر
يارب يكون من نصيبي
`,
  purchase: `
اشتريت هذا الغلاي لوالدتي
طلبت وجبة ووصلت باردة
الطلب ناقص
زرت المتحف مع اولادي
الغرفة وسخة والسرير صغير
الاكل لذيذ والخدمة بطيئة
استلمت المنتج مكسور
حجزت ليلتين في الفندق
جربت البيتزا عندهم
الموظفين محترمين والمكان نظيف
التطبيق مايفتح عندي
دفعت المبلغ كامل
وصلني الطلب متاخر
جودة المنتج رديئة
اول تجربة لي معهم
سكنت عندهم اسبوع
القهوة ممتازة والجلسات حلوة
قرأت الكتاب في يومين
كود التفعيل ما وصل
اخذت شاورما دجاج
`,
  retention: `
انصح الجميع بزيارته
لن اعود مرة اخرى
لا انصح به ابدا
زبون دائم عندهم
استخدمه من سنتين
حذفت التطبيق
بعد التحديث صار بطيء
راح اكرر الزيارة
اول واخر مرة
لا يفوتكم
دائما اطلب منهم
احذروا من هذا المتجر
كل يوم امر عليهم
مطعمي المفضل
خدمة العملاء لا ترد
لا تشترون منه
للمرة الثانية ازورهم
ماعاد اطلب منهم
ارجو تحسين البرنامج
كان افضل زمان
`,
};

const lines = (text: string): string[] => text.trim().split('\n');

export const sentences = Object.entries({ en, fa, ar }).flatMap(([language, stages]) =>
  Object.entries(stages).map(([stage, text]) => ({ language, stage, texts: lines(text) })),
);
