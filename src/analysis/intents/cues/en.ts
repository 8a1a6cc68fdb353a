/** English intents. */
import type { IntentTable } from './table.ts';

export const en: IntentTable = {
  negators: `not dont doesnt didnt isnt wasnt never no without cant cannot wont wouldnt havent hasnt hadnt aint nor neither couldnt shouldnt stopped`,
  reach: 2,
  asks: `
how do|can|could|should|shall|may i|we
how does|is|did this|it|the|one
how to … ?
how long|much|many|often … ?
does|can|could|would|has|did|is anyone|anybody|someone|somebody [else] [please] know|tell|explain|help|confirm|advise|tried|recommend|have|has|having
anyone|anybody know|knows|else|tried|having
can|could|would|will you|u [please|kindly|pls] tell|explain|confirm|clarify|advise
please|kindly|pls|plz tell|explain|advise|clarify|confirm [me|us]
please|kindly|pls|plz let me|us know
can|could|would|will [you|u] [please|kindly] let me|us know
i would|id|we would like|love to know|ask
i|we want|need|wanted|wanna|would [like] [to] know|ask
just|im|am|was|were|been wondering
any idea|ideas|clue|news|chance|plans|way [when|if|how|of|to|why]
any one know
is|are there any|a|some|other
is it|this|that possible|compatible|available|true|safe|normal|ok
what is|are|was|were the process|procedure|difference|reason|status|price|size
when will|would|can|are|is|do you|it|this|the|we|i|they|u
why is|isnt|are|arent|does|doesnt|do|dont|cant|wont|did|didnt|was|wasnt you|it|this|my|the|i|we|u|they|there|your
where can|do|is|are|should i|we|the|my|you
may i|we know|ask
who should|can|do i contact|call|ask|talk
which one should|is|do
do you have|ship|deliver|plan|offer|accept|know|guys
`,
  interrogatives: `
how|what|why|when|where|which|who|whose|whom
whats|wheres|hows|whys|whens
is|are|am|was|were|does|do|did|can|could|will|would|should|shall|has|have|may i|we|you|u|it|this|that|there|they|the|my|your|anyone|anybody|someone|he|she|these|those|any
isnt|arent|wasnt|doesnt|dont|didnt|cant|couldnt|wont|wouldnt|shouldnt|hasnt|havent i|we|you|u|it|this|that|there|they|the|my|your
any|anyone|anybody
`,
  rhetorical: `
why would|should|do|does anyone|anybody|someone|somebody|people
why would|should i|we|you [ever] [want|need|have|pay|bother|trust|buy|use|go|keep|waste|be]
why even|bother|tf|another|such
why on earth
why the hell|heck|fuck
why do|should i|we have|need to
who cares|knows|needs|wants|else|does|wouldnt|doesnt|didnt
who would have|want|ever|buy|do|pay|even
who|whod can|could|have resist|blame|thunk|thought
what can|could i|you|we|one say|do|expect
what a
what more|else can|could|is|do|would|should|to
what the|a hell|heck|fuck|f|actual|joke|shame|ridiculous
wth|wtf
what is|was|are|the|whats wrong|matter with you|people|them|these|this|the
what were|are|was they|you|he|she thinking|smoking|doing
what happened to|with
are|r you|they|u kidding|serious|joking|stupid|insane|crazy|blind|for
[you] kidding me
seriously|really|right|ok|okay|huh|eh|yes|correct|honestly|cool|what|why|how|nice|great ?
so what
how hard|difficult|tough is|can|could|would
how dare
how stupid|dumb|sad|ridiculous|pathetic|lame|cool|cute|great|good is|are|can|could
how many times
how can|could anyone|anybody|someone|you|they|an|a|such [people|possibly|app|company|product] [call|not|do|make|sell|let|be]
whats|what the|is the point|use|purpose|sense
where do|to i|we begin|start
where have you been
need i say
do|did|would you|they expect|think|want|believe [us|me|people|that|i]
do they even|really|think|expect|care|know
dont you think|agree|dare
is|was this|it|that a|some|supposed [kind] joke|scam|kind|prank|to
is that too much
what do|did you|i expect
guess|know what|why
you know what
does it get|matter
is it just me
did i mention
have you ever|no|lost|any
what are you waiting
sound|sounds familiar
what|which kind|sort|type of company|people|person|app|service|business|bank|store|shop|idiot|idiots|developer|developers|support|customer|place|hotel|restaurant|joke|nonsense|human
what|which idiot|idiots|genius|moron
who designs|designed|made|makes|wrote|writes|thought|tests|tested|programmed|approved|approves|built|came|decided|runs
is|was it|that so|too|really|that hard|difficult|much|complicated|impossible|simple
why do|are|must you|they|u [guys|people|always|keep|have|even] [to] [keep|always|still] ruin|ruining|destroy|destroying|break|breaking|mess|messing|force|forcing|insist|hate|punish|lie|lying|cheat|cheating|steal|stealing|waste|wasting|annoy|annoying
why|how ruin|destroy|break|mess|fix … what|something|a|the|it
why change|fix something|what|it|a|the
why pay|buy|bother|waste|spend|use|have|even|would
how is|was|are this|that|it|they|you still|even|possible|allowed|legal|acceptable|ok|okay|a|so|not
how hard|difficult
can|could you believe|imagine
do|does|did you|they|anyone|anybody|u even|really|ever|actually test|tested|care|read|listen|know|use|check|want|think|work
is|are anyone|anybody|you [even|still|really] there|listening|reading|awake|alive
when will you|they|u [ever|finally] learn|stop|understand|realize|realise|listen|wake
why cant|wont|dont you|they|u [just|ever|simply|please]
isnt|wasnt it|that|this [just|so|a|the] great|lovely|ironic|funny|strange|wonderful|illegal|your|job|supposed
what did i pay|expect|do
what am i paying|supposed
where is my money|refund ?
where did my money
who in|on
`,
  requests: `
please|pls|plz|kindly … add|fix|include|improve|update|bring|make|provide|allow|enable|change|remove|give|support|consider|put|restore|return|increase|reduce|create|offer|introduce|implement|release|stop|resolve|solve|help|send|refund|look|upgrade|correct|extend|lower|keep|open|deliver|refine|rectify|check|respond|reply|contact|do|work|get
add|fix|improve|update|bring|include|resolve|solve … please|pls|plz
can|could|would|will you|u|they|someone [guys|please|kindly|pls|also|at|maybe] add|fix|include|improve|make|bring|provide|allow|enable|change|remove|give|support|put|restore|increase|reduce|offer|introduce|implement|send|refund|sort
wish it|they|you|there|this|that|these|the|someone|more … had|has|was|were|could|would|will|can|supported|allowed|came|worked|made|did|offered|have|add|added|gave
wish i|we|one could|can|was|were [able] [to]
if only it|they|there|you
would|itd|it be|have [also|really|so|even] [been] nice|great|good|better|awesome|helpful|cool|perfect|amazing|appreciated|useful|lovely|wonderful|fantastic|handy if|to|with|when
nice|great|better|good if you|they|it|there|the could|would|had|was|were|add|can|is
would|id [really|also|greatly] appreciate it|if|a
would|id like|love to see|have|be
should|must|could|need|needs to|also add|include|bring back|provide|fix|improve|allow|introduce|implement
should|must|could add|include|bring|provide|fix|improve|allow|introduce|implement|offer|consider|work
should have an|a|the|more|some option|feature|way|button|choice|mode|setting|ability
you|they|u|developers|devs|developer|company|app|team|management|seller|google|brand should|must|need|needs|ought [to] [also|really|at] make|give|let|put|change|try|do|stop|keep|update|be able|reduce|increase|sell|train|hire
[i|we] hope you|they|the|it|u|to … add|fix|fixes|improve|improves|bring|change|see|resolve|update|consider|gets|makes|make
hoping you|they|to|for … add|fix|see|improve|bring|update|change
feature request|suggestion
suggestion|suggestions :
my|one|a|few|some|only|small suggestion|suggestions
suggest [that] you|adding|they|making|improving|including|having [add|make|improve|fix|include|change]
suggest to add|make|improve|fix|include|change
only thing missing|lacking
bring back
add … option|feature|mode|support|language|button|filter|ability|widget|function|functionality|languages|features|options
give|let us|me|users|people [have] [the|an|a|more] option|ability|choice|options|choose|possibility
needs|need|requires|require|want|wants [an|a|some|more|better|to|the|have|serious|further|little] improvement|improvements|improving|improve|dark|option|feature|features|support|widget
more|other|different colors|colours|sizes|options|languages|features|themes|flavors|flavours please|pls|plz
room for improvement
needs|need [a|an] better|bigger|smaller|longer|stronger|lighter|louder|thicker
`,
  idle: `
wish i|we could|can|was|were [able] [to] give|rate|leave|post|attach|recommend|say|afford|buy|go|return|get|have|upload|put|show|share|take|keep|know
wish i|we could|can give|rate|leave zero|0|no|minus|more|#
please|kindly|pls|plz … do not|dont|note|beware|avoid|read|stay|trust|never [buy|waste|order|download|install]
please|pls|plz dont make|let|do|change|remove|stop
please keep|do in mind
please help yourself
hope this|that|you helps|review|enjoy|like|find
hope it|they … last|lasts|keep|keeps|stay|stays|continue|continues
would|id like to thank|say|give|share|recommend|point|mention|add|start|see the manager
would have been nice
please wait
is|are there to help
any way to waste
any idea how much
`,
  recommends: `
recommend
recommending this|it|to|them|you
highly|strongly|definitely|totally|absolutely|thoroughly|def|defo|really|100|very|well|much|truly|certainly|always|fully|completely recommended
recommended for|to everyone|anyone|all|everybody|people|those|you|friends|others|any
recommended this|it|them|you to
recommended !
totally|will|would|definitely be recommending
must buy|have|try|read|download|see|visit|install|watch|own|go|get
a must
worth buying|trying|visiting|reading|downloading|watching
worth a|the try|shot|look|visit|read|trip|watch
go for it
give it|them|this a try|go|shot|chance
you|u wont|will [not] [be] regret|disappointed
wont|not regret|be disappointed [it]
dont|not|wouldnt|wont hesitate [to] recommend|buy|order|try|purchase|use|book|go|visit
buy it|this|one with confidence|now|today|you
just|definitely|go|absolutely buy|get|try it|this|one|some
you|everyone|everybody|anyone|people|all should|must|need|have|has|gotta [definitely|all|really|to] buy|try|get|download|read|visit|have|use|watch|check|see|go|own it|this|these|one|them|here|
tell|told|telling everyone|everybody|all|my [my|of|friends|family|coworkers] [about|to]
referred many|several|everyone|people|others|them to
cant|cannot|couldnt|could|can [not] recommend [it|this|them|him|her] [highly] enough|more
thumbs up
two|2|double thumbs up
do yourself a favor|favour
check it|them|this|these out
you cant go wrong
cant|wont go wrong
dont miss this|out
perfect gift
`,
  warns: `
not|dont|wont|wouldnt|cant|cannot|couldnt|never|didnt|nobody [really|highly|personally|be|ever|even|honestly|definitely|in] recommend|recommended|recommending
do|would|will|can|could not [be|ever|really|personally|at|honestly] recommend|recommending
not|never|hardly|barely recommended|recommend
no|any longer recommend|recommended
hard|difficult|impossible|unable to recommend
recommend … not [to] use|buy|install|order|download|go|try|shop
dont|do|never [not|ever] [please] [not] bother|waste|fall [with|your|for]
dont|do|never [not|ever|even] buy|purchase|order|download|install|rent|book this|it|from|these|here|anything|them|the|any|that|one|if|unless|until
dont|do|never [not|ever] [ever|even] trust|use|go|eat|shop|stay|visit|deal|spend|get|try|give this|them|these|here|there|at|with|your|it
dont waste
do not waste
avoid this|it|at|these|like|the|if|them|him|her|all
stay|keep|steer|run|walk [the] [hell|far|well] away|clear|far
steer clear
run !
beware
be warned|careful|aware|cautious
you have been|were warned
watch out
think twice
save your money|time|self|cash
look|shop|buy|try|spend|go elsewhere
look|shop|buy|try|go somewhere else
not worth the|your|buying|downloading|visiting|going|spending|any|trying|ordering
scam alert
warning :|! 
warn|warned|warning everyone|others|people|you|friends|all|my
buyers|buyer|customers beware
`,
  returns: `
will|ill|would|gonna|shall|definitely|def [definitely|certainly|surely|be|always|absolutely|for|probably|to] buy|order|purchase|shop|use|visit|come|go|ordering|buying|purchasing|using|coming|going|stay|eat|fly|book [this|it|here|from|them|with|these|there|one|to|the] [site|store|shop|place|seller|company|product] again|back|more|another
will|ill|well|would|definitely definitely|certainly|surely|be buy|buying|order|ordering|purchase|purchasing|shop|shopping more|another|here|from
i|we|ill|id|definitely [will|would] [definitely|certainly|surely|absolutely|for] [sure] be back
will|ill|would|definitely [definitely|certainly|surely|be|absolutely|for] [sure] reorder|repurchase|reordering|repurchasing
will|ill|well|would|definitely [definitely|certainly|surely|absolutely|be|for] [sure] return|returning [to|here|again|soon|for|and]
cant wait to go|come|get|be back|again
cant wait to return
cant wait to go|come|order|buy|shop|stay [here|there|it|this|from|them|to] again|back|another
looking|look forward to … again|returning|ordering
will|ill|would continue|keep [to] buy|buying|use|using|shop|shopping|order|ordering|coming|going
keep coming|ordering|buying|returning [back]
keep going back
keeps|kept us|me coming|going
coming|come|came|going|go back for more|again
buy|buying|bought|order|ordered|ordering|purchase|purchased|purchasing|shop|visit|rebuy [this|it|here|from|them|these|one|some|there|with|two|twice] again
my|our|the|his|her|their second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|tenth|umpteenth pair|one|purchase|order|bottle|visit|stay|box|set|bag|pack|trip
my|our second|third|fourth|fifth|2nd|3rd|4th|5th time|phone|tablet|kindle|dot
second|third|fourth|fifth|2nd|3rd|4th time … bought|ordered|purchased|buying|ordering|visiting|eating|staying
reordered|reordering|repurchased|repurchasing|rebought
repeat|returning|loyal|regular|frequent customer|buyer|guest|shopper|client
customer for life
[i|we] always buy|order|shop|stay|eat
been buying|ordering|coming|shopping|going [here|these|this|from|there|it] … for|since|years
bought|ordered|purchased|buying|ordering another
will|ill|to|gonna|should|would|could|can|definitely buy|order|purchase|get another [one|pair|set|two]
bought|ordered|purchased two|three|four|five|some|several|# more
my|our go to
`,
  leaves: `
never|not|wont|wouldnt|dont|cannot|cant|nor|no|neither [ever|be|longer|want|will|would|plan|i|going|gonna|we] [ever|be|to|i|we|will|on] buy|buying|order|ordering|shop|shopping|use|using|return|returning|come|coming|go|going|visit|visiting|purchase|purchasing|book|booking|stay|staying|eat|eating|fly|flying|trust|spend|spending|deal … again|back|anymore|ever
i|we|ill|id|will|would|well|shall|to never [ever|be] buy|order|shop|purchase|use|book|fly|return|stay|eat [anything|a|any] … from|here|with|them|to|this|these
never|wont|wouldnt [ever|be] buying|ordering|shopping|purchasing|using|returning [anything|a|any] … from|here|with|them|to|this|these
wont|wouldnt [ever] buy|order|shop|purchase|use [anything|a|any] … from|here|with|them
never|not [be] returning|back
will|would not|never be returning|back|returning|coming|buying|using|ordering
wont|wouldnt be back|returning|coming|buying|using|ordering|shopping
never|ever again
last time|order|purchase|visit|trip ever|ill
last time [that] i|we|ill|well will|ever|am [ever] [be|going|to] [buy|order|shop|go|come|use|visit|purchase|eat|fly|stay]
last time i|we|ill buy|order|shop|use
be|was|is|been my|our|the last order|purchase|time|visit|straw|trip|buy|stay|flight
done|finished|through with this|them|you|it|the|these|your|that
i|ill|id|will|would|must|gonna|had|have|going|forced|want [to] uninstall|unistall
uninstalled|uninstalling|unistalled|uninstaling
delete|deleted|deleting|closed|closing|cancel|cancelled|canceled|cancelling|canceling|close my|the|this|our [fampay|bank|prime] account|subscription|membership|service
deleting|removing|deleted|removed this|the|it|your app|application|game|program|software
deleting it|this|now
switching|switched|switch|moving|moved|changing|changed|going|gone|went to|with [a|an|the|some|your] another|other|different|competitor|competitors|rival|competition
going|gonna|will|ill|time|planning|have|had|want [to] switch|move|change [back|over] to
im switching|moving [back|over] to
switched|changed|moved back|over to
taking|take|took my|our business|money|custom elsewhere|somewhere
going|go|gone|went|bought|buy elsewhere
lost|losing|lose [a|another|yet|this|your|one|more] [loyal|good|long|valued|longtime] customer|customers|client|subscriber
lost|losing me|us as|forever|for
lost|losing my business|custom
no longer [be|a] [a] use|using|buy|buying|customer|shop|shopping|order|ordering|user|subscriber
stopped|quit using|buying|ordering|going|shopping|coming|playing
not|wont [be] coming|going|buying|using|ordering|shopping … back|again|anymore
get|getting|got rid of this|it|the
unsubscribed|unsubscribing|unsubscribe
former|ex customer|user
switched|migrated|defected to
[have|ive|already|just|now|finally|and|so] switched|migrated to
i|we|ive|weve|just|already|now|finally|so|have|and [already|now|just|finally] moved|converted to
moved to [the|a] competitor|competitors|competition|chrome|firefox|opera|brave|edge|safari|samsung|apple|iphone|android|spotify|another|rival
went|gone|going|back to|with the competitor|competitors|competition|rival
installed|using|downloaded another|different one|app|bank|browser|service instead
goodbye|bye
`,
  nothing: `
recommended by|me|age|dose|dosage|settings|setting|size|amount|videos|content|daily|use|temperature
was|were|came|come|comes|been recommended
recommend|recommended that|me
recommend [that] you|adding|they|improving|making|changing|developers|having [add|make|fix|improve|include|change]
recommend to fix|add|improve|include|make
anyone|someone|anybody|google|doctors|doctor|dentist|friends|videos|they|youtube|reviews recommend|recommends
before|until|if|to [i|we|can|could|you] recommend
would|could|might|may have recommended
used to|would recommend … but
to|and check it|this|them out
loyal|regular customer … but|no|not|anymore
wish i could recommend
only recommend
must have been|had|got|gone|missed|read|a|the|something|forgotten|changed|happened|done|this|an|to
must buy|have|try|get … to|before|more
must go to|through
must see if|a|what|how
must read the|this before
will|ill|would|going|to|had|have|can|may|gonna return it|this|them|these|the|for|item|product|and|immediately|if
me|us|you to purchase|buy|order|pay again
returning it|this|them|these|the|for|item|because
will|ill be returning it|this|them|these
come|came|went|go|going|coming back to [the|normal|life|home|work|my|old|previous|page]
would buy|use|go|come|order … if
second|2nd|third|third|3rd hand|floor|day|week|party|to|half|star|one|class|generation|room|paragraph|phone|line
i dont|do|never|didnt|cant [not] buy|use|trust|bother|get|go|waste
we|they|you|people|u|who|that|still dont|do|never|cant|didnt [not] buy|use|trust|bother|get|go|eat|order|give|try
dont|do [not] get to|the|it|any|enough
dont go wrong
never buy|go anything|anywhere else
never|not have to … again
never want to go back
wont|never use|buy|go|order|shop|try|fly anything|anywhere|any|another else|other
never|not going|go|coming|come|went wrong|off|out|away|down
stop|stopped using it when|because
uninstall|uninstalled|uninstalling|unistalled and|then|but|it|the|app|or|a|to … reinstall|reinstalled|reinstalling|install|installed|back|again
i|ill|will|would|must|gonna|had|have|going [to] uninstall|unistall [it|this] and|then|but [it] reinstall|reinstalled|install|installed
uninstall|uninstalled|uninstalling reinstall|reinstalled|reinstalling|install
cant|cannot|couldnt|unable|wont|impossible|how [to] [even] uninstall|delete|cancel|unsubscribe|remove
to uninstall|delete|cancel|unsubscribe
without|before|after uninstalling|deleting
delete … data|cache|files|photos|messages|pictures
deleted my|all|the messages|data|progress|photos|review|comment|files
dont|not uninstall|delete
switch|switched|switching|change|changed|move|moved|moving to … this|your|yours|dark|it|light|another account|page|screen|the
save your money|time … for
keep|stay far|away from|in touch
avoid the crowds|crowd|traffic|lines|queue
to avoid
look elsewhere for
check it|this|them out at|before|first
tell everyone|people lies|that
warning sign|signs|message|light|messages
no need to go|look|shop elsewhere
have|had|need|going|ill|i|me|we [to] shop|look|go|buy|try elsewhere
have|had|need|going|ill|i|me|we [to] shop|look|go|buy|try somewhere else
people|they|doctors|experts|friends|others dont|wont|didnt|not recommend
can|could|would|will|do|did|please|pls|what|which|any|does you|u|they|one|anyone|anybody|someone|staff|guys [guys|all|please|kindly|also] recommend|suggest
please|kindly|pls recommend|suggest
which|what one|ones|model|phone|app|size|brand [do|would|can|should] [you|u] recommend
any recommendations|recommendation
nearly|almost|about|thinking|thought|tempted|ready|close|considering|considered [to|of|about] uninstalled|uninstall|uninstalling|deleted|delete|deleting|cancelled|cancel|canceled|cancelling|switched|switching|switch|left|leaving|unsubscribe|unsubscribed|moving|closing
if … fix|fixed|fixing|solve|solved|change|changes|changed|improve|improved|add|resolve|resolved|update|updated|continue|continues|keep|keeps|happens|stop|stops|work|works|help|better|again|soon|more|get|gets … uninstall|uninstalling|delete|deleting|leave|leaving|switch|switching|cancel|unsubscribe|close|move
if|unless|until i|we|you|they|it [will|would|ill] [uninstall|delete|leave|switch|cancel] unless|if
unless … i|ill|we|well [will|would|am|have|may|might] uninstall|delete|leave|switch|cancel|uninstalling|deleting|leaving
otherwise|else|or i|ill|we|well|im [will|would|am|have|may|might] [to] uninstall|uninstalling|delete|deleting|leave|leaving|switch|switching|cancel
i|ill|we|well will|would|may|might|could uninstall|delete|leave|switch|cancel … if|unless|until
i|ill|we|id may|might|could|would [have] [to] uninstall|uninstalled|delete|deleted|leave|left|switch|switched|cancel
switched|migrated|changed|moved|converted to|over this|these|you|your|yours|it|them|dark|light|mobile|my|off|on|manual|automatic|paperless [to]
friend|friends|wife|husband|son|daughter|he|she|they uninstalled|deleted|switched|left
how [do|can|could|to|should|would] i|we|you uninstall|delete|cancel|unsubscribe|remove|close
`,
};
