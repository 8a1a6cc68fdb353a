/** English sentences that show an intent, and near misses that do not. */
import type { IntentSentences } from './sentences.ts';

export const en: IntentSentences = {
  asks: {
    yes: `
How do I change my delivery address?
How can I cancel the subscription
Does it work on 110 volts?
Is there a way to export my notes
Where can I buy spare filters?
When will the blue one be back in stock?
Can anyone tell me why the screen stays black
Does anyone know if it fits a 13 inch laptop?
What is the difference between the two models?
Why was my order cancelled?
Which one should I get for a small kitchen?
Is it safe for toddlers?
Please tell me how to reset the password
I would like to know whether it comes with a charger
Do you ship to Norway?
Are there any shops near the station?
Just wondering if the battery can be replaced
Any idea when the update arrives
Who should I contact about a broken lid?
Could you explain the last bill?
How long does the warranty last?
Can I use it without the app?
`,
    no: `
Why would anyone buy this?
What a joke!
Seriously? It broke on day one.
Are you kidding me?
Who cares about the colour?
What the hell were they thinking?
So what?
I know how to use it now.
They told me when it would arrive.
I have no idea why it works so well.
How dare you charge for this?
It shows where the parcel is.
`,
  },
  requests: {
    yes: `
Please add a dark mode.
Please fix the login bug
Pls bring back the old design
Kindly update the app
Could you please make the font larger
It would be great if it had a timer
Would be nice to have more colours
I wish it had a longer cable.
Wish there was a smaller size
You should add a search function.
They should include batteries
I would like to see more vegan dishes
Hope you add offline mode soon
My suggestion is to open earlier
I suggest adding a filter by price
It needs improvement in the settings
Needs a better handle
Bring back the classic flavour
Please make it available in my country
Can you add support for Persian
Please provide an option to pay later
Fix the crash please
`,
    no: `
They added a dark mode and I love it.
The bug was fixed last week.
Please do not buy this.
I wish I had bought it sooner.
I hope this helps other buyers.
Please note that the lid is plastic.
The old design was better.
He improved the recipe.
It has many features.
I would like to thank the driver.
Please avoid this place.
`,
  },
  recommends: {
    yes: `
Highly recommended!
I would recommend it to anyone.
I definitely recommend this kettle
Strongly recommend the soup
We recommend this hotel to families
Recommended to all my friends
A must have for every kitchen
Must try dish
Go for it, you will love it
You won't regret it
You will not be disappointed
Don't hesitate to order
I wouldn't hesitate to recommend them
I can't recommend it highly enough
Everyone should try this place
You should definitely buy this one
Worth buying
Definitely worth a visit
Give it a try
Two thumbs up
I told all my friends about it
Buy it with confidence
Check it out
`,
    no: `
I would not recommend it.
I do not recommend this to anyone
Not recommended
My doctor recommended it
It was recommended by a friend
I would have recommended it a year ago
Never recommend this
The recommended dose is too high
I recommend adding a pause button
You must have been joking
I cannot recommend this place
I don't recommend it at all
`,
  },
  warns: {
    yes: `
Do not buy this.
Don't buy it, it breaks
Don't waste your money
Do not waste your time
Never buy from this seller
I would not recommend it.
I don't recommend it at all
Not recommended
Stay away from this shop
Steer clear
Avoid this place
Avoid at all costs
Beware of hidden fees
Buyer beware
Don't bother
Save your money
Look elsewhere
Watch out, they charge twice
Be careful with this company
Don't trust them
Not worth the money
Think twice before ordering
Run away!
Don't download this app
`,
    no: `
I don't buy bread here every day.
We don't use it much.
You don't get a manual with it.
I could not avoid the traffic.
Highly recommended
It keeps the flies away.
I trust them.
The watch is out of stock.
They don't use plastic.
It saves time and money.
Worth the money.
`,
  },
  returns: {
    yes: `
Will buy again.
I would definitely buy it again
I will order again soon
We will be back
I'll be back next month
Can't wait to go back
We will definitely return
This is my third pair
My second order here
Bought another one for my sister
I keep coming back
We always order here
Reordered twice already
Loyal customer since 2019
I am a regular customer
Looking forward to ordering again
I have been buying these for years
Bought it again
Will visit again
Would stay here again
I ordered three more
Second time I bought this brand
I will continue to buy from them
Coming back for more
`,
    no: `
Will not buy again.
I would never order again
I will return it for a refund
We are returning this item
I will never come back
Won't be back
I bought it yesterday.
The food came back cold.
This is the second floor.
I would buy it if it were cheaper.
They came back to me with an answer.
Not ordering again
`,
  },
  leaves: {
    yes: `
Never again!
I will never buy from here again
Never ordering from them again
Would not buy again
Won't be back
I will not be returning
I'm done with this company
I uninstalled it
Uninstalling now
Deleted the app
I am deleting this app
Closed my account
Cancelled my subscription
Switching to another bank
You have lost a customer
They lost me as a customer
I no longer use this app
Stopped using it
This was my last order
Last time I order here
I take my business elsewhere
Never going back
Not coming back
We won't order there again
`,
    no: `
I will buy again.
It never broke.
I never had problems with it.
How do I delete my messages?
I can't uninstall it
I had to uninstall and reinstall it
I deleted some photos
I switched to this brand last year
The last time I checked it was open.
You will never want to go back to another one
They closed at nine.
I lost weight with it.
`,
  },
};
