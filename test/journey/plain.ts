/**
 * Sentences of our own by phenomenon: tense, negation, questions and other people; what a clause says of a touchpoint; words
 * that only look like one; mere approval. Each line says what must hold, then the sentence: a stage is the first one,
 * `has:purchase` any of them, `delivery:-` a touchpoint with its polarity, and `!` denies what follows.
 */
export const plain = {
  en: {
    tense: `
purchase => I bought it yesterday
!has:purchase => I haven't bought it yet
!has:purchase interest => Have you bought this?
!has:purchase => I would have bought it but it was sold out
!has:purchase => I was going to order but changed my mind
!has:purchase => thinking about buying one
!has:purchase => my friend bought one
!has:purchase => I was about to order
!has:purchase => If I buy it, will I get a warranty?
!has:purchase => I never ordered from them
!has:purchase => I almost bought it
!has:purchase => Did anyone buy this?
!has:purchase desire => I will order one next week
!has:purchase => I did not buy it
retention !has:purchase => I won't order again
retention => I'd order again
!has:purchase => I would buy it if it were cheaper
!has:purchase => Should I buy it?
!has:purchase => Would you buy it again?
!has:purchase => I have never ordered anything from this shop
!has:purchase => We haven't booked yet
!has:purchase desire => I'm going to order one tomorrow
!has:purchase desire => Can't wait to buy this
!has:purchase desire => Hope to get it for my birthday
!has:purchase => My neighbour bought the same lamp
!has:purchase => A colleague ordered it and loves it
!has:purchase => Did your friends buy it too?
!has:purchase => I wanted to order but the site was down
!has:purchase => I meant to buy it yesterday
!has:purchase => I decided not to buy it
!has:purchase => before buying I want to know the size
!has:purchase => they say people who bought it were happy
purchase => I finally bought it
purchase => My wife bought it for me
purchase => I have just ordered two of them
purchase => I did order it in May
purchase => I had bought it before the price went up
purchase => We booked a table and had dinner there
retention => I would never buy from them again
retention => I bought it again
retention => I'm a returning customer
retention => I wouldn't buy it again
retention => Still using it after three years
retention => I no longer use it
retention => we used to order here every week
retention !has:purchase => I have been a member since 2015
interest => Has anyone tried this cream?
interest => Is it worth buying?
interest => Which one do you recommend for travel?
interest => I'm comparing it with another model
interest => How much does shipping cost?
awareness => I had never heard of this brand
awareness => My sister told me about this shop
awareness => Just saw your ad on the bus
awareness => a new branch opens next week
awareness => I didn't know this existed
desire => I want this so badly
desire => It's on my wish list
desire => I'd love to visit this museum
desire => waiting for a discount to buy it
`,
    touchpoints: `
payment => login code never arrives
payment => I never get the verification code
payment:- => the otp does not come
delivery:- => late delivery
delivery:- => late delivery again
delivery:- => My order came late
delivery:- => The food was good but the delivery was slow
delivery:- product:+ => The food was good but the delivery was not fast
staff:- storefront:+ => The room was clean but the receptionist was rude
price:- product:+ => quality is great, price is too high
price:+ product:- => cheap but it broke after a week
support:- => Nobody from customer service ever answered
support:- product:+ => Nice phone but the customer service never replied
delivery:+ product:- => Delivery was quick but the soup was cold
returns:- => They refused to give me a refund
loyalty:+ => I love the loyalty points
loyalty:- => the points never show up in my account
staff:+ price:- => The waiter was lovely but the prices are ridiculous
storefront:- product:+ => Great pizza, but the place was filthy
support:+ delivery:- => The parcel was late, however support answered quickly
price:+ product:- => The price is fair but the fabric tears
returns:- => They would not exchange the broken kettle
range:- => Half of the menu was sold out
`,
    lookalikes: `
!support => Does it support Bluetooth?
!support => It supports five languages
!returns => The return key is stuck
!returns => I will return next summer
!information => As it says on the box it is fine, my son says hi
!support => I answered the phone
!support => the phone is great
!delivery => I was late to work because of the game
!delivery => my bag is beautiful
!payment => I pay attention to details
!payment => In order to win you must play
!price => Feel free to call me
!price => It is sugar free
!staff => The book is about a rude manager
!advertising => I saw it in a brand new car
!loyalty => bought as a gift for my mother
!product => I would like to go, love you all
!storefront => there is no room for improvement
!storefront => Let's play!
!advertising => brand new condition
!range => I have no options left in life
`,
    bare: `
unclear => Good
unclear => Very good
unclear => Excellent
unclear => bad app
unclear => nice
unclear => Amazing!!!
unclear => Not bad
unclear => worst ever
`,
  },
  fa: {
    tense: `
!has:purchase => میخواستم بخرم ولی پشیمون شدم
!has:purchase => داشتم میخریدم ولی پشیمون شدم
!has:purchase => هنوز نخریدمش
!has:purchase => کسی خریده؟
!has:purchase => دوستم خریده
!has:purchase desire => میخوام بخرم
!has:purchase => نزدیک بود بخرمش
!has:purchase => قصد خرید دارم
retention => دیگه ازشون نمیخرم
retention => بازم ازشون میخرم
!has:purchase => اگه میدونستم نمیخریدم ازشون ولی
!has:purchase => اگه ارزون‌تر بود می‌خریدم
!has:purchase => به نظرتون بخرم؟
!has:purchase => تا حالا ازشون خرید نکردم
!has:purchase desire => فردا سفارش میدم
!has:purchase desire => دلم میخواد بخرمش
!has:purchase => همسایه‌مون همین چراغ رو خریده
!has:purchase => میخواستم سفارش بدم سایت قطع بود
!has:purchase => تصمیم گرفتم نخرم
!has:purchase => قبل از خرید میخوام سایزش رو بدونم
!has:purchase => کم مونده بود بخرمش
!has:purchase => به فکر خریدشم
!has:purchase => منصرف شدم از خریدش
purchase => بالاخره خریدمش
purchase => شوهرم برام خرید
purchase => دو تا سفارش دادم
purchase => قبل از گرونی خریده بودم
purchase => میز رزرو کردیم و شام خوردیم
retention => دیگه هیچوقت ازشون نمیخرم
retention => دوباره خریدمش
retention => مشتری ثابتشونم
retention => بعد از سه سال هنوز سالمه
retention => دیگه ازش استفاده نمیکنم
retention => قبلا هر هفته از اینجا سفارش میدادیم
interest => کسی این کرم رو امتحان کرده؟
interest => ارزش خرید داره؟
interest => کدومش رو پیشنهاد میدید؟
interest => دارم با یه مدل دیگه مقایسه میکنم
interest => هزینه ارسال چقدره؟
awareness => تا حالا اسم این برند رو نشنیده بودم
awareness => خواهرم این فروشگاه رو معرفی کرد
awareness => تبلیغتون رو روی اتوبوس دیدم
awareness => نمیدونستم همچین چیزی هست
desire => خیلی دلم میخوادش
desire => منتظر تخفیفم که بخرم
desire => کاش میتونستم بخرمش
desire => دوست دارم یه روز برم اونجا
`,
    touchpoints: `
payment:- => کد ورود نمیاد
payment => رمز یکبار مصرف برام ارسال نمیشه
product:- staff:+ => غذا خوب نبود ولی پیک مودب بود
product:+ delivery:- => غذا خوشمزه بود ولی دیر رسید
support:- => پشتیبانی جواب نمیده
delivery:+ => ارسال سریع بود
delivery:- => ارسال خیلی کند بود
price:- product:+ => کیفیتش عالیه ولی قیمتش بالاست
staff:- storefront:+ => محیط تمیز بود ولی گارسون بی ادب بود
product:+ support:- => گوشی خوبیه ولی پشتیبانی جواب نمیده
price:+ delivery:- => ارزون بود اما دیر رسید
delivery:+ product:- => زود رسید ولی غذا سرد بود
payment:- => ثبت نام نمیشه کد تایید نمیفرسته
range:- => نصف منو موجود نبود
`,
    lookalikes: `
!support => به نظر من جواب این سوال سخته
!payment => رمز موفقیت این کتاب سادگی است
!delivery => به نظر میرسد کتاب خوبی باشد
!delivery => امروز زمان زیادی داشتم
!information => عکس گرفتم با گوشی
!payment => برق وارد خانه شد
!loyalty => برای هدیه خریدم
`,
    bare: `
unclear => عالی
unclear => عالیه
unclear => خیلی خوب
unclear => افتضاح
unclear => بد نبود
unclear => معمولی
`,
  },
  ar: {
    tense: `
retention !has:purchase => لن أشتري منهم مرة أخرى
!has:purchase => كنت سأشتري لكن السعر ارتفع
!has:purchase => كنت راح اطلب بس غيرت رأيي
!has:purchase => لم أشتره بعد
!has:purchase => هل اشتريت هذا؟
!has:purchase => صديقي اشترى واحد
!has:purchase => افكر اشتريه
!has:purchase => حد اشترى منه؟
!has:purchase => ليتني اشتريته
purchase => اشتريته امس
!has:purchase => لو كان ارخص كنت اشتريته
!has:purchase => هل اشتريه؟
!has:purchase => عمري ما طلبت منهم
!has:purchase desire => بكرة راح اطلب واحد
!has:purchase desire => نفسي اشتريه
!has:purchase => جارنا اشترى نفس المصباح
!has:purchase => كنت ابي اطلب بس الموقع معلق
!has:purchase => قررت ما اشتريه
!has:purchase => قبل ما اشتري ابي اعرف المقاس
!has:purchase => كنت على وشك الشراء
!has:purchase => غيرت رأيي وما اشتريته
purchase => اخيرا اشتريته
purchase => زوجي اشترى لي واحد
purchase => طلبت قطعتين
purchase => اشتريته قبل ما يغلى
purchase => حجزنا طاولة وتعشينا هناك
retention => مستحيل اشتري منهم مرة ثانية
retention => اشتريته مرة ثانية
retention => انا زبون دائم عندهم
retention => بعد ثلاث سنين لسه شغال
retention => ما عدت استخدمه
retention => كنا نطلب منهم كل اسبوع
interest => احد جرب هذا الكريم؟
interest => هل يستحق الشراء؟
interest => اي واحد تنصحون فيه؟
interest => قاعد اقارن بينه وبين موديل ثاني
interest => كم تكلفة الشحن؟
awareness => ما سمعت عن هذي الماركة قبل
awareness => اختي قالت لي عن هذا المحل
awareness => شفت اعلانكم على الباص
awareness => ما كنت ادري انه موجود
desire => خاطري فيه
desire => انتظر الخصم عشان اشتري
desire => ليتني اقدر اشتريه
desire => ودي ازورهم يوم
`,
    touchpoints: `
payment:- => رمز التحقق لا يصل
payment => كود التفعيل ما وصلني
product:+ delivery:- => الطعام لذيذ لكن التوصيل تأخر
product:+ delivery:- => الاكل حلو بس التوصيل بطيء
support:- => خدمة العملاء لا ترد
price:- product:+ => الجودة ممتازة لكن السعر غالي
staff:- storefront:+ => المكان نظيف لكن الموظف وقح
delivery:- => تأخر التوصيل
delivery:- => التوصيل متأخر دائما
delivery:+ => التوصيل سريع
staff:+ price:- => الموظف لطيف لكن الاسعار مبالغ فيها
delivery:+ product:- => التوصيل سريع بس الاكل بارد
storefront:- staff:+ => المكان وسخ لكن الموظفين محترمين
support:- product:+ => الجهاز ممتاز بس الدعم ما يرد
payment:- => الدفع ما يشتغل
range:- => نص الاصناف غير متوفرة
`,
    lookalikes: `
!support => هذا الجهاز يدعم البلوتوث
!storefront => في الموقع المناسب كان القرار
!returns => رجعت البيت متأخر
!delivery => وصلت البيت متعب
!advertising => سمعت الاغنية
`,
    bare: `
unclear => ممتاز
unclear => جيد جدا
unclear => رائع
unclear => سيء
unclear => حلو مره
unclear => روعة
`,
  },
} as const;
