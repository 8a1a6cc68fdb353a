/** Replies written and labelled before the cues of analysis/replies were: what the cues were never tuned on. Label letters: see labelled.ts. */

export const heldOut = {
  en: `
AO	Hi Jonas, sorry about the trouble with the login screen. Could you drop us a line at help@lumoapp.example so we can look into your account?
E	The map only refreshes while location access is set to "always"; iOS pauses it otherwise. You'll find the switch under Privacy.
T	Thank you so much for the five stars, it made our day!
S	At Brightwood we take pride in our award-winning service and are delighted to be the number one choice of families in the region.
AE	We apologise for the late delivery. A snow storm closed the depot on Monday, so all parcels of that day left two days later.
O	This crash has been fixed in 4.2.1, which is rolling out now. Please update and let us know if it comes back.
A	We are truly sorry you had such a bad experience.
AO	That is not the standard we aim for, and I apologise. Bring the receipt to any of our shops and we will exchange the kettle or give you your money back.
S	Thanks for stopping by! Our passionate team works tirelessly to offer you the finest coffee and the best atmosphere in town.
-	Hello, which phone are you using and which version of Android?
E	Prices went up in May because our suppliers raised theirs by a fifth; we had kept the old list for three years.
O	Thanks for the suggestion! Dark mode is on our list and will come with the autumn release.
T	Appreciate your kind words, see you again soon.
AEO	Sorry for the confusion! The charge you saw is a hold that your bank releases after three days, nothing was taken. If it is still there on Friday, ring us on 020 555 0199.
-	We disagree with this review. Our records show no visit under that name.
`,
  fa: `
AO	با سلام و احترام، بابت مشکل پیش آمده پوزش می‌طلبیم. این ایراد در اولین نسخه اصلاح می‌شود.
T	سلام، ممنون از لطف و همراهی شما 🌹
AE	سلام دوست عزیز، عذر ما رو بپذیر. دیروز سرور بانک قطع بود و برای همین پرداخت‌ها برگشت می‌خورد.
O	کاربر گرامی لطفا شماره سفارش خود را به شماره ۰۲۱۱۲۳۴ پیامک کنید یا با پشتیبانی تماس بگیرید تا پیگیری کنیم.
S	ما با بیش از بیست سال تجربه و با بهترین کیفیت در خدمت شما هستیم و رضایت مشتری افتخار ماست.
E	برای فعال شدن اعلان‌ها باید در تنظیمات گوشی، بخش باتری، برنامه را از حالت صرفه‌جویی خارج کنید.
A	واقعا شرمنده‌ایم که تجربه خوبی نداشتین.
AO	ضمن عرض معذرت، مبلغ غذا به کیف پولتون برگشت داده شد.
O	مرسی از پیشنهاد خوبتون، حتما تو آپدیت بعدی اضافه میکنیم
T	نوش جان، خوشحالیم که پسندیدید.
-	سلام، مدل گوشیتون چیه و دقیقا چه خطایی میده؟
E	علت بالا رفتن قیمت، افزایش نرخ مواد اولیه است و شامل همه شعبه‌ها شده.
AEO	سلام وقت بخیر، از تاخیر سفارش عذرخواهیم؛ به دلیل بارندگی پیک دیر رسید. هزینه ارسال براتون عودت داده میشه.
S	سپاس از شما. فروشگاه ما برترین برند کشور و دارنده تندیس رعایت حقوق مصرف‌کننده است.
-	نظر شما ثبت شد.
`,
  ar: `
AO	مرحبا أستاذ خالد، نعتذر عن هذا الخطأ، نرجو مراسلتنا على البريد care@souqi.example مع رقم الطلب.
T	شكرا جزيلا على تقييمك الرائع، سعداء بخدمتك دائما.
E	تأخر الشحن لأن الجمارك أوقفت الشحنة يومين لإجراء تفتيش إضافي.
A	نأسف جدا لما حدث معك في الفرع.
O	أهلا بك، تم حل المشكلة في الإصدار الأخير، يرجى تحديث التطبيق والمحاولة مرة أخرى.
S	نحن الشركة الرائدة في المنطقة ونفخر بتقديم أعلى معايير الجودة لعملائنا الكرام.
AO	حقك علينا يا فندم، هنرجعلك المبلغ كامل خلال ٣ أيام عمل.
E	عشان تظهر العروض لازم تفعل الموقع من إعدادات الجوال ثم تفتح التطبيق من جديد.
AEO	عذرا على الإزعاج، السبب هو ضغط كبير على الخوادم وقت الذروة، وفريقنا يعمل على الحل وسيصدر تحديث هذا الأسبوع.
T	يسعدنا رضاك ونتمنى لك يوما سعيدا 🌷
-	ممكن توضح لنا أي فرع ومتى كانت الزيارة؟
O	تواصل معنا على الواتساب ٠٥٠١٢٣٤٥٦٧ وراح نخدمك.
S	شكرا لك. مطعمنا يقدم ألذ الأطباق بأيدي أمهر الطهاة وسمعتنا تتحدث عنا.
AE	نعتذر منك، الوجبة وصلت باردة بسبب عطل في حقيبة حفظ الحرارة عند المندوب.
-	تم استلام ملاحظتك.
`,
} as const;
