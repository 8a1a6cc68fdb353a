/** Replies written once the cues stood; what they showed missing was mended. Label letters: see labelled.ts. */

export const later = {
  en: `
AO	Hello Priya, we are very sorry about the cold soup. Please email orders@tinyfork.example with your order number and we will refund the dish.
T	Thanks a lot, glad you like it!
E	You can turn the reminders off under Profile, Notifications. They are on by default.
O	Our engineers are already looking into the freezing screen and a fix will be out next week.
A	Apologies for the inconvenience caused.
S	We are proud to be the leading hotel on the coast and strive for excellence in everything we do.
EO	The old watch is no longer supported because its maker stopped the updates. Support can move your plan to another device, just call 0800 12 34.
T	Great to hear that, Marta! Hope to see you again next summer.
AE	I am sorry your parcel was late: the courier was on strike from Monday to Thursday.
O	Please clear the cache and sign in again. If that does not help, open a ticket from the help page.
-	Which of our three branches did you visit, and when was that?
EO	The fee is set by your bank, not by us. You can switch to a free card in Settings, and we have credited this month's fee to your account.
-	Your feedback has been passed on to the kitchen.
S	Customer satisfaction is our mission: thousands of happy families trust our unmatched quality.
AO	That should not have happened and we regret it. The voucher for a new pair is on its way to you.
`,
  fa: `
AO	سلام، از بابت سردی غذا عذرخواهی می‌کنیم. لطفا با شماره ۰۲۱۵۵۵ تماس بگیرید تا هزینه را برگردانیم.
T	خیلی ممنون از انرژی مثبتتون 🙏
E	این گزینه فقط در نسخه اندروید ۱۰ به بالا فعال است، چون نسخه‌های قدیمی آن را پشتیبانی نمی‌کنند.
O	دوست عزیز مشکل شما برطرف شد، لطفا برنامه را به‌روزرسانی کنید.
A	با عرض پوزش از شما همراه گرامی.
S	رضایت شما سرلوحه کار ماست و افتخار داریم که برترین فروشگاه اینترنتی کشور باشیم.
AE	شرمنده، به خاطر شلوغی شب یلدا پیک‌ها دیر رسیدند.
O	شماره سفارشتونو تو دایرکت بفرستید پیگیری می‌کنیم.
T	سپاسگزاریم که ما را انتخاب کردید. نوش جانتان.
E	کافیه از منوی تنظیمات، زبان برنامه رو عوض کنید.
-	کدوم شعبه تشریف بردید؟
O	کالای معیوب تعویض می‌شود؛ فرم مرجوعی در حساب کاربری شماست.
EO	قطعی دیروز از سمت اپراتور بود و الان رفع شده.
-	نظرتون به همکاران واحد فروش منتقل شد.
S	مجموعه ما با سی سال سابقه درخشان، پیشرو در صنعت پوشاک است.
`,
  ar: `
AO	مرحبا سارة، نعتذر عن تأخر طلبك، أرسلي لنا رقم الطلب على الخاص ونعوضك فورا.
T	شكرا لكلماتك الجميلة، نورتنا!
E	الميزة متاحة فقط للأجهزة التي تعمل بنظام أحدث لأن النظام القديم لا يدعم التشفير.
O	فريقنا يعمل حاليا على حل المشكلة وسيتم إصلاحها في التحديث القادم.
A	السموحة منك عزيزي على التقصير.
S	نفخر بأننا أكبر متجر إلكتروني في الخليج، ورضا العملاء هدفنا.
AE	نأسف لذلك، حدث عطل مفاجئ في نظام الحجز مساء الخميس.
O	امسح ذاكرة التطبيق وأعد تشغيل الجهاز ثم حاول مرة أخرى.
T	تسلم يا غالي، يسعدنا خدمتك.
E	تقدر تغير طريقة الدفع من صفحة حسابك، القائمة الثانية.
-	هل يمكنك إخبارنا باسم الموظف؟
O	تم استبدال القطعة وسيصلك البديل مجانا خلال يومين.
EO	السعر ارتفع بسبب الضريبة الجديدة، وللاستفسار اتصل على خدمة العملاء ٨٠٠١٢٣.
-	تم نقل ملاحظتك إلى الإدارة.
S	مطبخنا حائز على جوائز عالمية ونقدم أرقى الأطباق.
`,
} as const;
