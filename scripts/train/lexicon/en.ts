/** English words and phrases with a plain attitude, written for training; and frames that turn, soften or question them. */
import type { Lexicon } from './lexicon.ts';

export const englishLexicon: Lexicon = {
  positive: `
good|great|excellent|amazing|awesome|fantastic|wonderful|superb|brilliant|perfect|outstanding|terrific|fabulous|marvelous|splendid|exceptional|stellar|flawless|top notch|first rate|first class|five stars|best ever|the best|love it|loved it|i love this|adore it|enjoyed it|had a blast|had a great time|delighted|thrilled|pleased|very pleased|happy with it|so happy|satisfied|very satisfied|impressed|very impressed|blown away|recommend|highly recommend|would recommend to anyone|must buy|must have|worth it|worth every penny|great value|good value|bargain|affordable|cheap and good|reasonable price|delicious|tasty|yummy|mouthwatering|flavorful|fresh|juicy|crispy|cozy|charming|lovely|beautiful|gorgeous|elegant|stylish|stunning|clean|spotless|comfortable|comfy|quiet|spacious|relaxing|fast|quick|speedy|smooth|reliable|dependable|sturdy|durable|solid|well made|well built|easy to use|user friendly|intuitive|simple and effective|convenient|handy|helpful|very helpful|useful|informative|friendly|friendly staff|polite|courteous|attentive|professional|knowledgeable|caring|kind|generous|honest|trustworthy|safe|secure|responsive|quick response|on time|arrived early|arrived on time|fast delivery|works great|works perfectly|works like a charm|works flawlessly|does the job|does exactly what it says|no complaints|no problems|no issues at all|nothing bad to say|cant complain|cannot fault it|couldnt be happier|could not ask for more|exceeded my expectations|better than expected|better than i expected|pleasantly surprised|life saver|game changer|changed my life|solved my problem|fixed my issue|crystal clear|sharp picture|great sound|long battery life|good quality|high quality|premium quality|well worth the money|money well spent|thank you|thanks so much|thumbs up|kudos|hats off|well done|congrats|bravo|keep it up|cool|nice|neat|sweet|sick|dope|lit|rad|epic|legendary|iconic|addictive|fun|hilarious|funny|entertaining|engaging|gripping|page turner|moving|touching|heartwarming|inspiring|uplifting|thoughtful|clever|witty|masterpiece|a gem|hidden gem|treat|joy|pleasure|delight|favorite|my favourite|will buy again|will order again|will be back|coming back for sure|cant wait to go back|never disappoints|never had a problem|never let me down|hooked|obsessed|perfect fit|fits perfectly|as described|exactly as described|looks great|feels great|smells great|effective|it worked|relieved my pain|no side effects|feel much better|winning|victory|proud|blessed|grateful|excited|so excited|cant wait|hope|celebrate|gr8|luv it|gud app|super app|super|smart|refreshing|unbeatable|unmatched|second to none|cant go wrong|not a single complaint|hard to beat|could not be better|it never fails|never lets me down|hasn't let me down yet|you will not regret it|no regrets|i can't complain|not disappointed|was not disappointed|never failed me|better than before|much better now|improved a lot|nothing wrong with it|nothing compares
`,
  negative: `
bad|terrible|horrible|awful|worst|the worst|worst ever|poor|very poor|pathetic|useless|worthless|garbage|trash|junk|crap|rubbish|sucks|it sucks|lousy|mediocre at best|disappointing|disappointed|very disappointed|what a letdown|let down|underwhelming|unimpressed|overrated|overpriced|too expensive|way too expensive|rip off|ripoff|waste of money|waste of time|total waste|not worth it|not worth the money|dont buy|do not buy|stay away|avoid|avoid at all costs|beware|scam|scammers|fraud|fake|counterfeit|liars|lies|cheated|thieves|stole my money|want my money back|give me my refund|no refund|refused to refund|never again|never going back|will not return|wont be back|last time i order|lost a customer|uninstalled|uninstalling|deleted the app|returned it|sent it back|regret|regret buying|hate it|hated it|i hate this|cant stand it|annoying|irritating|frustrating|frustrated|infuriating|angry|furious|upset|sad|unhappy|dissatisfied|unacceptable|ridiculous|disgrace|shameful|shame on you|embarrassing|joke|what a joke|nightmare|disaster|mess|complete mess|rude|rude staff|unfriendly|unprofessional|unhelpful|incompetent|clueless|careless|ignored me|ignored my emails|no response|no reply|nobody answers|no customer service|terrible customer service|on hold for an hour|slow|so slow|painfully slow|laggy|lags|freezes|crashes|keeps crashing|crashed|buggy|full of bugs|glitchy|glitches|broken|broke|broke after a week|stopped working|doesnt work|does not work|didnt work|never worked|wont open|wont load|wont charge|cant log in|cannot login|error|keeps giving errors|too many ads|full of ads|spam|malware|drains battery|battery dies fast|overheats|defective|faulty|damaged|arrived broken|arrived damaged|missing parts|wrong item|wrong order|never arrived|not delivered|late|very late|delayed|cancelled flight|lost my luggage|lost my bag|dirty|filthy|disgusting|gross|nasty|smelly|stinks|moldy|bugs in the room|roaches|hair in my food|cold food|food was cold|stale|soggy|greasy|burnt|undercooked|overcooked|raw|bland|tasteless|flavorless|salty|food poisoning|made me sick|threw up|noisy|loud|cramped|uncomfortable|hard to use|confusing|complicated|misleading|false advertising|not as described|nothing like the picture|cheaply made|cheap plastic|flimsy|poor quality|low quality|falls apart|fell apart|tore|ripped|faded|doesnt fit|too small|too tight|scratchy|leaks|leaked|rattles|static|muffled sound|blurry|boring|dull|bland movie|predictable|cliched|shallow|pretentious|tedious|pointless|stupid|dumb|idiotic|insulting|offensive|bad acting|terrible plot|fell asleep|couldnt finish it|waste of talent|painful|unwatchable|unreadable|side effects|made it worse|did nothing|no effect|didnt help|gained weight|headache|nausea|dangerous|unsafe|racist|corrupt|killed|attack|crisis|failure|fail|epic fail|fails|lame|meh and bad|weak|inferior|subpar|below average|inadequate|lacking|lacks|problem|problems|issue after issue|nothing but problems|trouble|complaint|hassle|pain in the neck|went downhill|gone downhill|used to be good|ruined|ruined by the update|worse|getting worse|worse than before|could be better|needs improvement|expected better|expected more|not good|not happy|not satisfied|no stars|zero stars|one star|wish i could give zero stars|save your money|dont waste your money|dont bother|dont download|money deducted|deducted money|account blocked|overcharged|hidden fees|charged twice
`,
  positiveAdjective:
    'good|great|excellent|tasty|clean|fast|comfortable|beautiful|useful|helpful|reliable|friendly|fresh|interesting|sturdy',
  negativeAdjective: 'bad|terrible|poor|dirty|slow|expensive|broken|ugly|cold|noisy|boring|rude|weak|confusing|flimsy',
  aspects:
    'food|service|price|delivery|app|support|phone|battery|sound|camera|taste|room|hotel|staff|book|movie|design|quality|product|screen',
  faults: 'problems|issues|complaints|defects|delays|errors|bugs|hassle|trouble|scratches|drama|glitches',
  frames: {
    cleared: [
      'no {f}',
      'no {f} at all',
      'never had any {f}',
      'without any {f}',
      'zero {f}',
      'i have had no {f} with the {a}',
      "haven't had any {f} so far",
      "there weren't any {f} with the {a}",
      'free of {f}',
    ],
    notBad: ['not {n}', 'the {a} is not {n}', "the {a} wasn't {n}", 'not a {n} {a}', 'not that {n}'],
    same: [
      'the {a} is {x}',
      'the {a} was {x}',
      'the {a} was very {x}',
      'really {x} {a}',
      'such a {x} {a}',
      'the {a} is so {x}',
      'i found the {a} {x}',
      '{x} {a}',
      'very {x} {a}',
    ],
    turned: [
      'the {a} is not {x}',
      "the {a} wasn't {x}",
      "the {a} isn't {x} at all",
      'the {a} was never {x}',
      "i don't think the {a} is {x}",
      'the {a} was not very {x}',
      'hardly a {x} {a}',
      "the {a} isn't {x} anymore",
      'not a {x} {a}',
      'nothing {x} about the {a}',
    ],
    wish: [
      'i wish the {a} was {x}',
      'the {a} should be more {x}',
      'i expected the {a} to be {x}',
      'the {a} used to be {x}',
      'if only the {a} were {x}',
      'the {a} could be more {x}',
    ],
    mixed: [
      'the {a} was {p} but the {b} was {n}',
      'the {a} was {n} but the {b} was {p}',
      '{p} {a}, {n} {b}',
      'although the {a} is {p}, the {b} is {n}',
      'the {a} is {p}. however, the {b} is {n}',
      '{n} {b} though the {a} is {p}',
    ],
    neutral: [
      'the {a} is ok',
      'the {a} was average',
      'the {a} is just okay',
      'is the {a} {x}?',
      'does anyone know if the {a} is {x}?',
      'how is the {a}?',
      'how much is the {a}?',
      'where can i find the {a}?',
      'i ordered the {a} yesterday',
      'i have not tried the {a} yet',
      'please add a new {a}',
      'the {a} is neither good nor bad',
      'this {a} comes in black',
      'question about the {a}',
      'the {a} is what you would expect',
      'nothing special about the {a}',
      'what is the difference between this {a} and the other one?',
      'the {a} opens at nine',
    ],
  },
  neutral: `not good not bad|what colors do you have?|is it made of wood?|it is one meter long|i received it today|the shop is in boston|the second branch opens next week|i got the red one|does it run on android?|how many days does shipping take?|ok|okay|its ok|its okay|average|just average|so so|meh|nothing special|fair|decent enough i guess|neither good nor bad|middle of the road|not bad not great|havent tried it yet|just bought it|just downloaded it|will update my review later|hello|hi there|good morning|i have a question|how do i sign up?|how do i use this?|does it come with a charger?|what size is it?|is it compatible with my phone?|where is your store?|what time do you open?|can i change my flight?|do you ship to canada?|when will it be available?|what is the price?|any update on this?|breaking news|watch live at nine|the meeting is on monday|the new version was released today|tickets go on sale on friday|see the link below|he plays for the national team|it was made in 1995|it has two buttons and a screen|i use it for work|i bought it in march|no opinion|no comment`,
};
