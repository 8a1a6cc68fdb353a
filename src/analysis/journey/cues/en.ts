/** English cues. See table.ts for the pattern language. */
import type { CueTable } from './table.ts';

export const en: CueTable = {
  negators: `not dont doesnt didnt isnt wasnt never no without cant cannot wont wouldnt havent hasnt hadnt aint nor neither wasn didn`,
  reach: 2,
  turns: `but however although though except unfortunately yet whereas while otherwise still`,
  empty: `i a an the it its this that these those is are was were be been am to of in on at for from with by and or so as if do does did have has had my your our their we you they he she me us them just very really too not no`,
  bare: `good gud great nice bad best better worst awesome amazing excellent perfect super superb wonderful fantastic brilliant cool fine ok okay lovely terrible horrible awful worse poor pathetic useless rubbish trash garbage crap sucks suck stupid fab fabulous outstanding exceptional incredible beautiful neat decent average mediocre meh wow yay yes love loved like liked hate hated adore fun helpful useful easy simple satisfied happy disappointed disappointing annoying worthless lol omg thanks thank ever always absolutely totally extremely highly quite pretty much more most super all in well done job work app apps application product item thing stuff game brand device program software service site website company one everything`,
  nothing: `
wants|want|wanted you to buy|pay|purchase
want my money|refund
i want to say|thank|know|give|ask|tell|see|return|cancel|use|delete|share|add
[do|does] not|dont|doesnt want|wanna [to] [buy|get|try|order|go|visit]
dont|didnt wait
no recommendation
always wanted
was recommended
use by date
most recommended
`,
  unbought: `
// unreal
would|could|should|might have bought|ordered|purchased|got|gotten|paid|taken|booked|visited|subscribed|installed|downloaded|tried
id|wouldve|couldve|shouldve|mightve [have] bought|ordered|purchased|gotten|booked|visited|subscribed|installed|downloaded
would|could|should have been bought|ordered|purchased
if i|we|you [had|have|ever] bought|ordered|purchased|known|buy|order|purchase|install|subscribe|book
if i|we were to buy|order|purchase|get|book
wish i|we|id|wed had|have|could [have] bought|ordered|purchased|one|it
almost|nearly bought|ordered|purchased|booked|subscribed|paid|installed|downloaded|went
came|was close to buying|ordering|booking|purchasing
// meant and not done
was|were|been [just] going|about|planning|hoping|thinking|considering|ready|tempted|looking [to|of|about] [to] buy|order|purchase|get|book|visit|install|subscribe|try|download|buying|ordering|purchasing|getting|booking|visiting|trying|installing|subscribing
wanted|meant|hoped|intended|planned|tried|wished to buy|order|purchase|book|subscribe|visit
decided not|against to|buy|buying|order|ordering|getting|it
decided not to buy|order|purchase|get|book|go|subscribe|install
changed my|our mind
thinking|thought|considering|consider about|of buying|ordering|purchasing|getting|booking|visiting|trying|installing|switching
considering buying|ordering|purchasing|getting|booking|visiting|trying
before i|we|you|buying|ordering|i [can] buy|order|purchase|buying|install|subscribe
before buying|ordering|purchasing|booking|installing|subscribing
// denied
never|not|yet [yet|even|actually|ever] [to] bought|ordered|purchased|buy|order|purchase|installed|subscribed|booked [it|one|this|anything] [yet]
never [ever|actually|even] bought|ordered|purchased|used|tried|visited|owned|installed|downloaded|been|eaten|stayed
have|has|had not|never|yet [yet|even|actually|ever|to] bought|ordered|purchased|used|tried|visited|received|owned|installed|buy|order|try|purchase [it|one|this|anything] [yet]
havent|hasnt|hadnt [yet|even|actually|ever] bought|ordered|purchased|used|tried|visited|owned|installed|booked
havent|hasnt|have|has … bought|ordered|tried|used|purchased [it|one|this|them] yet
did not [even|actually|end] [up] buy|order|purchase|buying|ordering|book|install|subscribe
didnt|dont [even|actually|end] [up] buy|order|purchase|buying|ordering|book|own
without [even] buying|ordering|trying|using|having|owning
wont|not [be] buying|ordering|purchasing|buy|order|purchase [it|this|one] until|unless|yet|before
// asked
have|has|had you|anyone|anybody|someone|somebody|they|people [here|else|guys|ever|already|actually] bought|ordered|purchased|tried|used|visited|been|got|had
did you|anyone|anybody|someone|they|people [here|else|guys|ever|already|actually] buy|order|purchase|get|try|use|visit|pay
anyone|anybody|someone|somebody [here|else|who|that] [has|have|ever|already] bought|ordered|purchased|tried|used|visited
who [has|have|else|here] bought|ordered|purchased|tried
you|u [guys|already|ever] bought|ordered|purchased … ?
// somebody else
friend|friends|neighbor|neighbour|neighbours|neighbors|colleague|colleagues|coworker|coworkers|cousin|boss|classmate|roommate|people|everyone|everybody|others|he|she|they [has|have|had|all|just|already|also] bought|ordered|purchased|got|installed|owns|uses
did your|their|his|her friends|family|wife|husband|neighbours|neighbors|friend|son|daughter|kids|mother|sister|brother buy|order|purchase|get|try
`,
  lookalikes: `
// to support is to hold or to be compatible with
does|do|did|will|would|can|could|should|must|to|not|doesnt|dont|cant|it|that|which|also|fully|only|app|phone|device support|supports
supports
support a|an|all|any|both|more|other|multiple|bluetooth|wifi|usb|android|ios|windows|#|local|small|videos|cards|for|of
back|arch|lumbar|wrist|neck|knee|bluetooth|language|wifi|hardware|touch|emotional|moral support
// to return is to come back
return|enter key|button|flight|trip|journey|ticket
in return
many happy returns
will|ill|well|to|and|never|definitely|always return [again|here|next|soon|for|to]
return|returns|returned|returning to|here|soon|again|home|next
noise cancelling|canceling|cancellation|cancelation
foreign|stock exchange
// what people and boxes say
as it|he|she|they|someone says|said
says|say hi|hello
son|daughter|wife|husband|friend|mom|kid|grandson|she|he|everyone|doctor|people says|said|told
lie|lies|lying down|in|flat|back|ahead
fake nails|lashes|plants|flowers|eyelashes
clear and|sound|picture|skin|voice|case
crystal|sound|picture|voice clear
personal|contact|bank information|info|details
// calls, answers
answer|answers|answered [the|my|a|to|all] phone|door|question|questions
call|called it|this|me|him|her|myself|a
phone|video|voice|group|conference call|calls
so called
feel free
// late, bags, boxes
late for|to|night|nights
[im|i|was|were|being] late for|to work|school|bed|class
too late
better late
gift|my|the|your|hand|sleeping|punching|tea|lovely|beautiful|nice bag|bags
lunch|tool|music|in|mail|juke|sound|text|search|litter|voice box
box office|set
missing feature|features|option|out|you
quickly became|learn|learned|and|find|found
receive|received [a|the|my] [text|call|calls|email|emails|message|messages|notification|notifications|award|calls|texts]
cold|hot|in late winter|summer
// pay, order, sign, process, book
pay|paying|paid [any|no|more|close|much|special] attention
in order to
order of magnitude
out of order
law and order
learning|thought|healing|creative|writing|manufacturing process
the|this|a|my|good|great|first|second|her|his|comic|audio|history|entire|whole|e|picture|cook book
book is|was|by|series|club|about
warning|road|good|bad|sure sign|signs
sign of|language
bowling|push|hair pin
ps store
// free, deal, offer, charge, sale
sugar|fat|gluten|pain|hands|hassle|stress|bug|noise|dairy|worry|cruelty|trouble|tangle|rust|smoke|wire|lag|ad|ads|scent|side free
free time|space|memory|spirit
set me|you free
big|raw|huge|done|no deal|deals
deal breaker|breakers|with
a great|good deal of
much|more|lot|lots|nothing to offer
full|quick|fast|slow|holds|hold|phone|battery|take|takes|to|wireless charge|charges|charging
charging|charge port|cable|case|time|speed|station|cord|it|my|fast|quickly|dock|pad|for|up
in charge
of|on sale signs
// advertising
brand new
name|new|different|other|same|another brand|brands
// staff
user|eco|kid|family|beginner|pet|budget|environmentally friendly
very|so|really|was|super|extremely [very|so] helpful
helpful app|features|feature|videos|tips|information|reviews|review|when|product|tool|site
rude|polite|friendly|helpful boy|girl|man|character|characters|manager|hero
book|novel|story|film|movie is|was|about … manager|waiter|agent|pilot|teacher|owner|chef
manager|owner|owners manual
home|car|dog|cat|pet|business|house|previous|proud owner|owners
task|file|password|download|window device|manager
proxy|game|media|print|plex|dns|sql|discord|email server|servers
servers|server down|crash|error|lag
secret|special|travel|fbi|free agent|agents
film|flight|ground crew
// shop and rooms
room for|to improvement|grow|more
no|any|more|enough|plenty|lots room [for]
living|dining|bed|bath|kids|dorm|chat|laundry|every|another|my room|rooms
lets|to|can|can't|dont|plug|and|you|i|we|they|kids|must|will play
play [this|the|it|with|on|a] games|game|songs|video|videos|guitar
google|app|play store|services
gps location|services
car|gene pool
smell|smells like|of roses
// loyalty
gift|gifts for|from|idea|ideas
as|christmas|birthday|great|perfect|nice|wedding|lovely gift|gifts
status bar|quo|update|updates
community college|center
power|some|few|good|bad|plot|key|selling|plus|minus|decimal|bullet|talking points
family|cast|band|staff|crew|team|gym member|members
// range
no|the|only|best|better|other|good|another|many|life options|option left|was
all the time|way|same|best|more
laughing stock
stock photo|photos|market|markets|android|rom|trading
available to|as
best of luck
// product
would|id|really|feels|looks|look|looked|feel|seems|sounds|something|anything|stuff|things like this|it|the
would like to
thank|no problem
hard|go|going|went|get|way|home|from|to|late|off|after work|works
in that|this|any case
just in case
read [the|all|other|some|many|these|bad|good] reviews|comments|instructions
cold weather|water|winter
catch|caught|have|had cold
lose|losing|lost|gain|gained weight
`,
  stages: {
    'awareness.met': `
just|only|recently|finally discovered|found
never|not heard of|about
heard about|of this|it|the|a
heard of|about [of] this|it|them|you|the|a
i|ive|we have|just heard about|of
first time i|im|ive hear|hearing|heard|seeing|see
first time hearing|seeing
first heard
came|come|stumbled|happened across|upon|on
stumbled
got to know about|of
new to this|the app|brand|place|store|shop
am|im [just|so] new [here|to]
[did] not|didnt know|realise|realize [that|about] … existed|exists|exist|had
never knew
saw|seen|see|watched … ad|ads|advert|commercial|advertisement|billboard|poster|trailer
told me about
introduced me to
didnt know … this
dont know about this
i wish i could|had know|known|discovered|found … before|sooner|earlier
so glad i|we discovered|found
youve probably heard
`,
    'awareness.news': `
announces|announced|announcing|unveils|unveiled|launches|unveiling
introduces|introducing
introduced a|new|its
has|have launched|released|opened|introduced
just launched|announced|released|opened
is launching|releasing|opening|joining|joins
coming soon to
now available|open in|on|at|for
new store|branch|location|release|launch|collection|feature|episode|trailer
check out our|the|my|this http|new
free shipping on
for a chance to win
breaking
grand opening
buy one get one
available for pre-order
http via @
shoutout to
giveaway
kicked off
has finally been released
`,
    'interest.ask': `
does it|this|the|anyone|anybody|somebody|someone [work|fit|have|come|support|run] [with|on|in|for]
do you|they have|sell|deliver|ship|offer|accept|support|carry|guys|stock
do they|you guys
is it possible|worth|available|compatible|good|better|safe|free|legit|true|waterproof
is this|the|there available|compatible|worth|safe|legit|free|any|a|real|for|good
are there any
are you guys|open|still
can i|you|we|anyone|someone|somebody
could you|someone|anyone tell|please|advise
how much is|does|are|for|would|do|will
how much ?
how do|does|can|would|will i|you|one|we|it|they
how to get|buy|order|use|join|register|become|apply
how long does|is|will|would
what is|are|about the|your|price|difference|size
what time|name|kind|colour|color|size
whats the
when is|will|are|does|do|can [you|they|it|the|this|we] [shop|store|sales|branch] [open|close|begin|start|launch]
where is|are|can|do|to i|we|you|buy|get|the
where can|do i
which one|is|of|should|phone|model|version
should i|you|we get|buy|wait|go|try|order|download
anyone|anybody know|knows|have|has|tried|here|used|using|on
any idea|news|advice|suggestions|recommendations|word|info|information|update|chance|luck
any|some one know
please|pls|plz advise|suggest|tell|let|review|reviews
tell|let me know if|how|where|when|what|which|about
i have a question
my question is
looking for information|info|advice|reviews|recommendations
thinking of|about getting|buying|switching|trying ?
wondering if|how|what|when|where|which|whether
i wonder if|who|how|what|whether|why
would like|love to know
want|wanted to know
what do you think
whats the|this about
what is this
is there any|a|an way|chance|plan|discount|option|app
will there|it|this|you be|work|have|fit
why is|are|does|do … so|expensive
worth it ?
worth the money ?
help me choose|decide
your thoughts
need [more|some|the] info|information|details
i need to get from
`,
    'interest.compare': `
compared|comparing to|with [the] other|others|competition
reading|read|looked|looking [at|through|all] [the|some|many|so] reviews
reviews on|about|for|of
bad|negative|good|mixed|great|many|more reviews
seeing|seen|saw|after … reviews
or stay with
or should i
better option|choice|deal elsewhere|?
versus
vs
deciding|decide|choose|choosing between
doing|did [some|my] research
still deciding|undecided
im|am confused
heard [so|more|many] good|bad|great|mixed things|stuff|reviews
trying to decide|choose|figure
before i buy|order|purchase|download|install|try|check
have … looked|looking into|around
on the fence
just browsing
comparing [it|this|them|the] with|to|two|three|several|prices|models|both|different
i|im|am|was|still|just comparing
`,
    'interest.price': `
too expensive|pricey|costly to|i|for
wont|not|never buy|buying|pay|paying at|for|this|that price|much
so expensive ?
why … so expensive
im|am not buying|installing|downloading|paying
not installing|buying|downloading
no thanks
cant afford
can not afford
rather buy|get
`,
    'desire.plan': `
i want|wanna|need to buy|get|try|order|visit|see|own|purchase|have|read|watch|play
want|wants|wanna|wanted to buy|get|try|visit|order|own|purchase|watch|see
wanna|gonna buy|get|try|visit|order|own|go|see|watch|play
going|planning|hoping|excited|looking|about|ready to buy|get|try|visit|order|purchase|see|watch|read|play
im|am|were|we going to buy|get|try|visit|order|purchase|see|watch|be
will [definitely|surely|probably] buy|get|try|order|purchase|visit this|it|one|soon|them|the|these
ill [definitely|probably] buy|get|try|be getting|buying
would [really] love|like to have|try|see|visit|own|get|buy
id [really] love|like to have|try|see|visit|own|get|buy
dying|itching|desperate to taste|try|see|get|have|go
gotta get|have|try|see
time to get|buy|order
think|thinking im|of|about gonna|getting|buying|going|switching|ordering|trying
considering getting|buying|purchasing|switching|trying
saving|save [up] for|money|to|#
i think|am|im of buying
decided to buy|get|go|order [it|one|this]
wish i|we could|had|can|have afford|buy|get|one
add|added to [my] cart|wishlist|list
wish list
wishlist
`,
    'desire.want': `
i want|wanna|wanted|need this|it|the|one|to|these|a|that|an|some|my
i [really|so|just] want|wanted|need|wanna
want|wanted|need to have
really want|need
wish i|we could|had|can|have
on my list
would [really] love|like to|a|one
id [really] love|like to|a
id die for
dying|desperate for
must get|have|try|see|buy one|this|it|these
[have|got] to have|get one|this|it
buy me
get me one|a|this
someone|somebody|anyone [want|please] [to] buy me
my dream phone|car|bag
trying to get
next on my
wants to
`,
    'desire.wait': `
cant|cannot [hardly] wait [to|for] [buy|get|try|see|go|visit|read|have]
can not wait [to]
can hardly|barely wait
looking forward [to]
look forward [to]
looking fwd
waiting for [it|this|the|a|my] to|release|launch|sale|discount|available|price|next|come
still waiting for|on the|a release|launch|sale|restock
so|very|super|really|im|am|too excited [to|for|about]
excited to|for|about
counting down|the days
hope|hoping i|to|we win|get|can|it
anxiously awaiting
tomorrow night
`,
    'desire.offer': `
please|pls|plz|kindly|please launch|release|restock|bring|open|come|announce|deliver|expand [it|to|in|a]
bring it|this|back to
when will … available|back|restocked|released
out of stock … please|want|wanted|need
if … cheaper|lower|discount
wish [it|they|the] … was|were|cheaper|delivered
would buy|get if
would so buy
id buy|get [it|one|this] if
any|a discount|coupon|deal|offer ?
come to [our|my] city|country|town
please accept|approve|give me
`,
    'purchase.deal': `
bought|ordered|purchased|purchase|preordered
buyed|bougt|purchsed
i|we|just|have|ive|weve|recently bought|got|ordered|purchased|received|picked|downloaded|installed|subscribed|paid|rented|watched|read|tried|visited|ate|booked|joined|signed|stayed|went|had|picked
got|picked this|it|mine|them|these|up for|from|as|on|in|at|one
bought|ordered|purchased this|it|one|for|as|a|the|two|these|from
stayed here|at|in|for|with
went here|there|to with|for|on|the
we went
came here
ate|eaten|dined|eat here|there|at|in
had the|a|dinner|lunch|breakfast|brunch
visited
my order|purchase|food|meal|flight|room|package|item|booking|reservation|bag|luggage|money|account|payment|card
our room|table|order|waiter|waitress|server|flight|food|stay|meal|reservation|bags
i|we|have|just|ive paid
paid for|# 
installed|downloaded [the|this|it]
signed|sign up
read this|the book
saw|watched|watching|seen this|the|it movie|film|show
this movie|film|book|novel|story|album|cd|game
the movie|film|book|novel|story|plot|acting|characters|ending|game
my son|daughter|wife|husband|kids|mom|kid|grandson|granddaughter|mother|dad|child loves|love|likes|loved|uses|got|liked|is|was
bought for
gift for
as a gift|present
christmas|birthday gift|present
flight|flights cancelled|delayed|was|is|late|canceled
on hold for|with
on [my|our|the] flight|plane
at gate|the gate
lost|my luggage|bag|bags
`,
    'purchase.arrival': `
arrived [broken|damaged|late|early|on|in|quickly|today|yesterday]
came broken|damaged|with|in|quickly|fast|on|late|early|as
delivered [to|on|late|early|in|the|by|wrong]
delivery was|is|time|late|boy|guy|on|fast|quick
shipped|shipping was|is|quickly|fast|on|took
fast|quick|prompt|slow|free shipping|delivery
received [my|the|a|it|this|an|damaged|wrong|broken]
never|not received|arrived|delivered|came
havent received
have not received
still waiting|havent [for] [my] order|package|refund|card|luggage|bag
missing items|item|parts|from
wrong item|size|product|order|color|one
well packed|packaged
packaging|package|box was|is|came
out of the box
right|straight out of
as described|expected|advertised|pictured|promised
dead on arrival
expired
`,
    'purchase.first': `
first impression|impressions
first time using|user|trying|visit|here|ordering|i|ive|we
so far [so] good|it|its
so far … good|great|happy|works|love|pleased|working
just|only started using|installed|got|downloaded|opened|setup|set|tried
easy|simple|hard|difficult|complicated|super to|and set|setup|install|use|navigate|put|assemble
set up was|is|easy
setup was|is
plug and play
cant|cannot|unable|not|couldnt [able] [to] log|login|register|sign|open|install|verify|create|download|access
trying|tried to log|login|register|sign|open|install|verify|create
otp
not opening|loading|working|downloading|installing
verification code|failed|link
`,
    'purchase.judge': `
works|work|worked [very|really|so|pretty|just] great|well|good|fine|perfectly|perfect|as|with|like|amazing|excellent|for
does|do|did [exactly|just] what
does not|doesnt|dont|didnt|isnt|not work|working|worked|charge|fit|hold|last
fits|fit [very] perfectly|great|perfect|well|my|good
sound|picture|build|video|camera|battery|audio|print|image|screen quality|life|is|backup
sound is|was|quality
battery life|drains|backup|is
quality is|of|was|product|and|sound
good|great|poor|bad|high|excellent|best|cheap|low|nice quality
food|service|staff|room|rooms|coffee|burger|fries|pizza|breakfast|drinks|chicken|portions|meal|place was|is|were|are|good|great|here
customer service|support is|was
staff|employees|waitress|waiter|server|bartender|manager [was|were|are|is] friendly|rude|nice|helpful|attentive|slow|very|so
great|good|terrible|bad|slow|horrible|excellent|friendly|fast|poor|amazing|worst|awesome food|service|staff|place|atmosphere|location
great|good|excellent|best value|price|deal|bang [for]
for the price|money|cost
worth [it|the|every|price|money]
waste of money|time
easy|simple to use|read|follow|learn|understand
user friendly|interface
delicious|tasty|tasteless|yummy|overcooked|undercooked|bland|flavorful|stale|salty
comfortable|uncomfortable|lightweight|sturdy|durable|flimsy|crisp|readable
clean|dirty|smelly|filthy|spacious restrooms|bathroom|room|place|rooms|tables|and|restaurant
loved|enjoyed|liked the|this|it|every|reading|watching|that|how|our
kept me
well written|made|built|acted|worth
boring|predictable|hilarious|watchable|unwatchable|gripping|poignant|entertaining|slapstick|overacted
acting|cast|performance|performances|script|plot|dialogue|direction|director|cinematography|soundtrack|characters|screenplay
side effects
pain|relief|headaches|nausea|dosage|mg|prescribed|symptoms|anxiety|treatment
crashes|crashing|crash|freezes|freezing|lags|lagging|laggy|glitchy|glitches|buggy|bug|bugs|hangs
ads|adverts|commercials are|every|everywhere|in|too
too many ads
slow|fast|quick|smooth transfer|loading|speed|payment|app
interface|ui|features|feature|design|resolution|display
my tablet|phone|device|ipad|guitar|amp|camera|strings|pedal|headphones|earphones
this|the tablet|mic|device|camera|guitar|amp|strings|pedal|product|item|cable|headphones|charger works|is|was|has|does|came
`,
    'retention.recommend': `
recommend|recommended|recomend|reccomend|recommended|recommending|reccommend|recommendable
highly|definitely|strongly|totally recommend|recommended|recommending
would [highly|definitely|not] recommend
must buy|try|visit|have|read|see|watch|download|install|go
go|worth for it|checking
worth a|the visit|try|trip|read|watch|look|buy|checking|buying|seeing
you [guys] should|must|have|need|gotta [to] try|buy|get|download|use|see|go|visit
you wont|will [not] regret|disappointed
you wont be
give it a try|shot|go
everyone|everybody|anyone should|must|who
buy it|this|one [now]
do yourself a favor
just go|buy|get for|it
check it|this|them out
if you are|like|love|want|need|looking [for] … this|get|buy|you
you cant|cannot go wrong
try it
tell|told|telling everyone|all|my|friends
invited
refer|referred [to]
`,
    'retention.warn': `
[please|do] not|dont|never buy|waste|download|install|use|trust|order|purchase|go|eat|stay|bother|fall|get|be
stay|keep away
beware [of]
be careful|warned|aware
avoid [this|at|it|like|the]
[would|do|can|will] not|wouldnt|cant|cannot|dont|never|wont recommend
not recommend|recommended|recommending|worth
save your money|time
think twice
run away
warning
scam|scammers|scammer
look|go elsewhere|somewhere
boycott
dont waste [your]
skip it|this
`,
    'retention.return': `
will|ill|would|well|definitely [definitely|certainly|surely] be|buy|order|come|go|return|visit|use|purchase|fly|stay|eat back|again|more|returning
be back
come|coming|go|going|went|came back [again|to|here|for|soon]
buy|order|purchase|visit|use|stay|fly|shop|try|eat [here|from|it|this|with|there|one] again
buying|ordered|ordering|bought|purchased|bought another|more|again|two|#
second|third|2nd|3rd|fourth|4th one|time|purchase|pair|order|book|visit|set
another one
bought|own|owned|have|purchased # of|more
return customer
repeat customer|buyer|customers
every time i|we|ive
again and again
look forward to|my next
next time|visit|trip
will return
stocking up
replacing|replaced|replacement
upgraded|upgrading|upgrade from|to|my
update #
i|we [have|just|recently] bought|ordered|purchased|booked|reordered [it|this|one|them|here|from] again
`,
    'retention.leave': `
never [ever] again
never|not [ever] coming|going|come|go|eat|buy|order|use|fly|return|be|shop|stay|visit [back|here|there|from|again|this|with|to]
will|ill|would never|not [ever] buy|order|use|return|go|come|fly|eat|shop|be|stay|purchase
wont|wouldnt be|buy|order|use|return|go|come|fly|eat|shop back|again|returning|here|from
last time i|ill|we
uninstall|uninstalled|uninstalling|unistall|uninstal|deleted|deleting
delete|deleted|deleting [the|this|my] app|account
switched|switching|switch|moved|moving [back] to|from
cancelled|canceled|cancel|cancelling my|subscription|membership|account|prime|it
lost|losing a|my|another customer|business|customers
done with
no longer use|using|fly|buy|eat|go|works|a
stopped|quit|stop using|going|buying|taking|working|coming
going|went back to
used to love|like|be|go|use|enjoy|work
take my business
off of it|the drug
`,
    'retention.lasting': `
have|ive|weve|has|had|had been|using|used|had|owned|taking|going|on|coming|playing for|since|it|this|over|them
been using|taking|going|coming|playing|working|eating|flying|having|a|on|waiting|with
for|over|after|about|almost|past|last|last # years|year|months|weeks|month|week|yrs|yr
for [the] past|last|many|over|several|few|couple|a|about|almost|more [#] years|year|months|weeks|month|few|couple|decade|decades
# years|months|yrs|weeks|year|month [now|ago|later|old|of]
a few|couple [of] years|months|weeks
several|many|two|three|six|four|five|ten|couple years|months|weeks
after a|one|two|#|few|several week|month|year|months|weeks|years
after # days|uses|times|months|weeks
over the years|last|past
for years|months|weeks|ages|decades
years ago|now|of
since # 
since i|the|last|then|day|years|they|it
always|still use|buy|order|have|go|works|love|get|working|great|been|fly|using|read|good|a|eat|the
every|each day|night|week|month|morning|weekend|year
everyday
all the time
on a daily|regular basis
daily
regularly
never had a|any|an problem|issue|issues
long time|term [user|customer|fan]
loyal [customer|fan|user|client]
regular [customer|here]
frequent flyer|flier|customer|traveler
big|huge|lifelong fan
fan of
my favorite|favourite|fav|fave|go-to|goto|standby
favorite|favourite place|restaurant|app|book|store|spot|movie|ever|coffee|airline|pizza|movies
one of my favorite|favourite|all
best ever
never fails|failed|disappoints|disappointed|disappoint
cant|couldnt|dont live without
addicted
thank|thanks you
member since
been a
so many times
many|multiple|several|numerous|few|couple times
# times
used to
keeps|kept crashing|asking|getting|showing|saying|stopping
each|every time
again and
read it|all|this again|her|his|books|twice
`,
    'retention.update': `
update|updates|updated|updating|upgrade|upgraded
latest|new|last|recent|current|newest|old|older|previous version|update|updates
after|since|with [the|this|last|latest|new|recent] update|updating|upgrade|version
please|pls|plz|kindly [fix|add|improve|update|make|solve|bring|do|provide|include|give]
fix it|this|the|your|that|these|asap
need|needs to be|fix|improve|add|work|option|more|an|some|improvement|fixed
should|could|would add|be|have|include|provide|improve|fix [an|a|more|option]
would be nice|better|great|good|helpful|awesome|cool|perfect if
add|adding|include|introduce [a|an|more|the|dark|option|feature|support|some]
it would be
wish [it|there|you|they|this|the] … had|was|were|would|could
missing feature|features|option
no|there option|way to|for
suddenly|recently|lately [it|the|stopped|is|not|my]
used to work|be
not working anymore|now|properly|since
anymore
next version|season|book|episode|part|update|one
sequel
feature|features request
suggestion
hope|hoping they|you|this|it|the … add|fix|improve|develops
reinstall|reinstalled|reinstalling
re install
was good|great|fine|better|working before|until|but|earlier|previously
`,
    'retention.service': `
customer service|care|support [team|never|is|no|rep]
called|call|contacted|emailed|email|calling|contact|contacting customer|support|them|the|for|again
no|any response|reply|one|help|resolution
refund|refunded|refunds|reimbursed
money back
return|returned|returning|returns|sent it|this|them|the|back|item|policy
replacement
warranty
exchange|exchanged
complaint|complaints|complain|complained
still no|not|waiting
resolved|resolve|solve|solved|unresolved
ticket
points|rewards|cashback|membership|miles|vouchers
hold for|times
thank|thanks you for|so [the|your|response|help|helping]
locked out|my
`,
  },
  touchpoints: {
    advertising: `
ad|ads advertised|on|for|in
advertis~
commercial|commercials
marketing
promo|promotion|promotions
brand
hype|hyped
bad|good|negative|many|positive reviews
heard about|of|great|good|bad
word of mouth
introduced me
spam|calls|calling
announced|announces|announcing
too many ads
announcement
shoutout
reputation
`,
    storefront: `
interface|ui|layout|navigation|navigate|gui
easy to navigate|use|find
user friendly
website|site|web
decor|ambiance|ambience|atmosphere|vibe|music|setting|patio
clean|dirty|filthy|cleanliness|smell|smelled|smells
location|located|locations
room|rooms|bed|beds|pool|view
drive thru|through
store is|was|looks
place is|was clean|nice|dirty|small|big|nice|cozy|packed|crowded
seating|seats|seat
design of|is
dark mode
restroom|restrooms|bathroom|bathrooms|tables|parking|lobby|playground
`,
    information: `
description|described|descriptions
instructions|manual|documentation|directions
misleading|mislead|false|fake|lie|lies|lied|liar|lying|dishonest|cheat|cheating|fraud
as described|advertised|pictured|promised
not as
says|said it|no|that|its
picture|photo|photos shows|shown|looks
information|info|details|clarity|unclear|clear
told me|us
claims|claimed|claim
transparent|transparency|honest
no explanation
it says
reviews
`,
    staff: `
staff|employee|employees|waiter|waitress|server|servers|bartender|cashier|manager|workers|worker|crew|receptionist|hostess|chef|owner|owners|attendant|attendants|agents|agent|teacher|teachers|pilot|mentor
rude|polite|courteous|friendly|attentive|helpful|unprofessional|professional|welcoming
service was|is|here
delivery|drive boy|guy|man|driver|person
educators
good|great|excellent|slow|terrible|bad|horrible|poor|awesome|fast|amazing|worst|friendly|lousy|superb|fantastic service
`,
    range: `
selection|variety|assortment|choices|options|range|menu|inventory
in|out of stock
stock|available|availability|unavailable
content|library|catalogue|catalog|titles|songs|apps
sold out
limited
not available|many|enough
dont|doesnt have|carry
all the
no luck
everything you
batches
flights to
`,
    product: `
work|works|worked|working|works
quality|product|item|device|tablet|phone|headphones|headphone|earphones|speaker|guitar|strings|pedal|amp|mic|cable|camera|case|card|unit|toy|game|app|software|strap
sound|sounds|battery|screen|picture|display|bass|tone|storage|memory|speed
food|taste|tasted|tasty|delicious|burger|fries|coffee|pizza|chicken|meal|meat|sauce|dish|dishes|salad|sandwich|breakfast|cold|fresh
movie|film|plot|story|acting|book|characters|novel|ending|script|cast|director|comedy|drama|performance|performances|episode|read|watch|author
bug|bugs|crash|crashes|crashing|glitch|glitches|freezes|lag|slow|error|issue|issues|problem|problems|feature|features|update|version
broke|broken|durable|sturdy|defective|stopped|fits|comfortable|lasts|flimsy
pain|side|drug|medication|pill|pills|medicine|acne|weight|mg
useful|useless|amazing|awesome|excellent|great|best|worst app|product|game|tablet|book|movie|device|phone
love|loved|like|loves|hate this|it|the|my
worst app
waste of time
flight|flights
fun
`,
    price: `
price|prices|priced|pricing|pricey|cost|costs|costly|expensive|cheap|cheaper|affordable|inexpensive|overpriced
value [for]
worth [it|the|every] [money|price|penny|$]
money
discount|discounts|sale|deal|deals|coupon|offer|offers
fee|fees|charge|charges|charged|charging
bargain|bucks|dollars|rs|rupees
free
subscription
rip off
waste of money
`,
    payment: `
payment|payments|pay|paying|checkout|transaction|transactions|upi
login|log in|signin
logging|log|sign|signing|signup|register|registration|registering in|up|to
otp|verification|verify|password|kyc|pin
booking|book|reservation|reservations online|a|ticket|system
card declined|denied
credit card
money deducted|debited
account locked|blocked|created|creation
log|logging|sign [me] in|into|up|on
login|verification|verify|activation|confirmation|security|access|sms|one time|otp|passcode|pass code|codes|link|email|password|message|sms|text
code|codes never|not|doesnt|didnt|wont|dont|isnt|is|does|arrives|arrived|sent|expired|invalid|wrong
sign in
cant|cannot|couldnt|wont|unable register|subscribe|pay|checkout|order
passcode|passcodes
double|twice|wrongly charged|billed
order|ordering|checkout|payment|registration|booking online|process|system|page|screen
place|placing|placed an|my|the order
`,
    delivery: `
deliver~
ship|shipped|shipping|shipment|ships
arrive|arrived|arrives|arrival
package|packaging|packaged|packed|box
late|delayed|delay|delays|cancelled|canceled
missing item|items|parts
wrong order|item|one|size
on time
received|receive|came [late|broken|damaged|in]
waiting for my
wait time|times|hour|hours
took # hours|days|weeks|minutes
quickly
luggage|baggage
my|our|lost checked bags
lost|my bag
never|not|hasnt|havent|didnt|did|still [not] [yet] come|came|arrive|arrived|received|receive
`,
    returns: `
refund|refunds|refunded|reimburs~
return|returned|returning|returns
exchange|exchanged
warranty|replacement|replace|replaced
cancel|cancelled|cancellation|canceled my|subscription|flight|order|policy
money back
unsubscribe
`,
    support: `
customer service|care|support
support [team]
tech|technical support
complaint|complaints|complained|resolve|resolved|resolution
helpline|help me|desk
hung up
thanks for the help|response
on hold
dm
called|calling|call|emailed|email|contacted|contacting|contact|phoned|messaged|wrote [to] them|customer|support|you|twice|several|#|many|three|four|times|again|service|your|the|their
[by|over|via] phone|email|chat and|but|no|for|with|support
your|their|my|by|no|live|an|any email|emails|chat|call|calls|phone
nobody|noone|never|no one|dont|doesnt|didnt|wont|not [ever|even] answer|answered|answers|answering|reply|replied|respond|responded|responds
answer|answers my|our|the email|emails|phone|call|calls|messages|questions
response|respond|responded|responding|reply|replied|replies|unanswered|unhelpful
`,
    loyalty: `
points|rewards|reward|cashback|loyalty|membership|member|miles|coins|scratch|vouchers|voucher|elite|status
newsletter
gift|gifts card|voucher
coupons
referral|refer
prime member
community
`,
  },
  relationships: {
    transactional: `
price|prices|money|refund|paid|pay|value|cost|cheap|expensive|worth|delivery|shipping|shipped|arrived|discount|deal|offer|charged|charge|fee|fees|rs|dollars|bucks
fast|quick|on time
cancelled|delayed|flight|waiting
cashback|rewards|points|payment|transaction
does what
order|ordered|bought|purchased
`,
    emotional: `
love|loved|loves|loving|hate|hated|adore|adorable|favorite|favourite|heart|hearts
excited|cant wait|happy|thrilled|glad|wonderful|beautiful|amazing|awesome
disappointed|disappointing|frustrated|frustrating|angry|sad|pathetic|disgusting|horrible|terrible|shame|shameful|betrayed|ashamed
thank you
best ever
memories|memory|childhood|nostalgic
❤|😍|😭|💕|😘|😡|😊|💙
enjoy|enjoyed
trust
fan
`,
    community: `
recommend|recommended|recommending|reccomend
[do] not|dont buy|waste|download|install|use|order|go
beware|avoid|warning
everyone|everybody|guys|friends|people|family|folks should|must|try
must try|buy|have|read|see|visit
you should|must|guys|wont|cant
stay away
we customers|users
users
`,
    value_added: `
helped|helps|helping me|my|us|the|a|so|kids|lot
helpful|helpfull
learn|learned|learning|learnt|educational|knowledge|teachers|understand|educators|learners
life|lives changing|saver|saved|easier|changed
makes|made [my|our|it|life] life|easier|so
changed my
easier
life saver
useful for
pain free|relief
went above|out
above and beyond
saved my
useful
thanks to this
`,
  },
};
