/** English reply cues. Apostrophes are written away (we'll → well, dont), hyphens part words. */
import type { ReplyCueTable } from './table.ts';

export const en: ReplyCueTable = {
  greetings: `hi hello hey dear greetings mr mrs ms morning afternoon evening`,
  explains: `
because|due to
because
owing|due|thanks to [a|an|the] … outage|issue|error|delay|demand|weather|strike|bug|maintenance|traffic|restriction~|policy
as a result of
caused by
outage|shortage
on strike
[the|main] reason [is|was|for|why|behind]
that|this|which is why
thats why
this|it|that|which|error|issue happens|occurs|appears|means when|if|that|because|only
happens|occurs when|if|because|due
is|are|was|were needed|required|necessary|mandatory [to|for|by|in]
needs … permission|access|version|android|ios|connection|internet|account|verification
depend~ on|upon
only available|supported|works|work|applies|apply|possible|refresh~|valid|shown|visible
not supported|available|possible|compatible [on|in|with|for|at]
no longer support~|available|offer~|possible
do not|dont|doesnt|does support|store|collect|sell|share|control|allow|charge|have
cannot|cant|unable|not able to|be [control|change|influence|support|offer|guarantee|allow|process|provide|deliver]
designed|intended|meant to|for|as
by default|design
for … reasons
you can|could|may|will|might [also|now|always|still|easily] find|see|check|use|change|turn|enable|disable|switch|set|add|access|view|open|select|choose|hide|block|adjust|manage|customize|customise|download|do|go|delete|remove|sync|import|export
youll [also] find|see|need|have
can be found|changed|enabled|disabled|turned|switched|accessed|done|set|used|added
how to
go to … settings|menu|profile|account|page|tab|section|about|wallet|home
tap|click|press|select|choose|open|swipe [on|the|your|in]
under|in [the|your|app] settings|preferences|options|menu
to … please|just|simply tap|click|go|open|select|use|press
in order to
we|i checked|investigated|reviewed|found|looked|discovered|noticed|traced
after|upon checking|reviewing|investigating|investigation|review|verification
according|as per|to our|the|your policy|policies|guidelines|rules|terms|records|regulation~|law|rbi|bank
as per
have|had to [close|change|raise|remove|stop|limit|pause|move|switch|increase|drop|restrict]
we|i decided|chose|changed|removed|moved|replaced|redesigned|introduced|raised|closed|introduced|switched|discontinued
there was|were|is|has [been] a|an|some [known|technical|temporary|server] issue|problem|outage|delay|shortage|bug|error|glitch|disruption
experiencing|experienced a|an|some|high|technical|heavy|issues|problems|unusual|delays
it|this takes|may|can|could|might take [up|some|a|#]
takes up to
once you|your|the|we … will|can|is|are|receive
if you … you will|can|need|should|may
sometimes
often|usually [is|are|be] caused|crash~|happens|means|slow~
requires|require
this|which [will] ensures|ensure|allows|allow|enables|means|prevents
minimum|maximum … version|system|requirement|is|age|amount
you can|may|could download|call|get|install|request|track|ask
can be|are|is paused|suspended|unavailable|stopped temporarily
temporarily paused|suspended|unavailable|stopped
paused|stopped|suspended … temporarily
currently [only] requires|supports|works|support
use this|these … to learn|watch|find
this|it|that is|was a|an [known|temporary|normal|standard|mandatory|security] hold|limit~|rule|requirement|measure|security|bug|feature|third|limitation
please|kindly note|remember|understand
be aware|informed that
just|simply go|tap|click|open|select|enable|download
compatible with
it uses
you should|need|have [to|only] download|use|install|enable|allow|select|enter|register
guess|suspect|believe … problem|issue|caused|hardware|is
provided|run|owned|made|developed by [a|an|the|third|large|independent] parties|party|community|developers
`,
  apologises: `
sorry
apolog~
regret~
my bad
our fault|mistake|bad
forgive us|me
excuse us
`,
  contact: `
contact|contacting [us|our|me|the|support|customer|through|via|at|your]
reach|reaching [out|us|to|me|our]
get|getting|be|stay in touch|contact
drop us|me|a [a|an|line|mail|email|message|note]
drop our … line|message|mail
email|mail|message|dm|call|ring|phone|text|write|whatsapp|ping|tweet [to] us|me|our
write|writing|email|mail|mailing|call|ring [back] to|at|in
send|share|provide|forward|submit [us|me|with|your|the|a|an|more] … details|number|id|email|screenshot~|screen|information|info|logs|log|report|proof|receipt|photo~|name
give us|me a call|ring
hotline|helpline|helpdesk
help desk|center|centre|section|line
customer care|support|service|services
our support|care|service team|staff|desk|page|site|website|agents
support team|forum|forums|page|site|website|article
call|ring|phone … #
open|raise|file|submit|create|log|report a|an|the [support|new] ticket|issue|bug|report|request|complaint|query|it
bug|problem tracker|report
feedback form
in app help|support|chat|contact
visit|see|check|read … http
visit|see|check our|the … page|website|site|faq|faqs|article|blog|forum
connect with|to us|our|you
well|will|shall|can contact|call|reach|get|connect [back|out|to|with|you]
not hesitate
at|on|via|through|email|mail|write|send|contact|us … @
see|visit|here|article|page|at|helpful|steps|guide|out|more|video|link|via|read|check|bug|report|form|help|download|forum|here→ … http|www
support button|section
in touch with … bank|support|team|seller|store|us
`,
  fix: `
fixed|resolved|solved|rectified|corrected|patched|repaired|sorted
fix|fixes|resolve|resolving|fixing|solve|rectify|rectifying
fix|bugfix|hotfix|patch [is|for|will]
will|well|shall|going|plan|planning|hope|aim|trying|working [be|to|soon] add|adding|implement|improve|address|include|introduce|release|launch|optimize|optimise|bring|adding|simplify
will|to be added|released|launched|available|included|introduced|implemented|improved|rolled|live|back|coming|updated|addressed|credited
working on|hard|to|towards|with
look|looking|looked into
figuring out|how
will|well|shall fix|check
investigat~
next|latest|newest|new|upcoming|future|coming|recent|following [app] version|update|release|build|updates|versions|releases
version|release # [is|has|should|will|#]
rolling|rolled out
update|upgrade [to|the|your|app|and|from]
please|kindly [also|just|again|now] update|upgrade|reinstall|re|uninstall|clear|restart|reboot|log|try|retry|check|ensure|make|reset|enable|disable|switch|delete|download|go|open|follow|use
try|trying|tried [to] reinstall~|restart~|updat~|clear~|uninstall~|again|logging|turning|switching|using|disabling|enabling|deleting|another
clear|clearing [the|your|app] cache|data|cookies
clear … cached|settings|storage
install … later|newer|latest
reinstall~
uninstall … install
follow … steps|instructions
below|following steps
on [our|the] list|roadmap
will|well|shall [be] soon
soon release|launch|enable|add|be|fix
is|are planned|underway|scheduled
have|has|been|was|were|already added|improved|implemented|updated|optimized|optimised|addressed|restored|credited
taken|taking|take [strict|immediate|corrective|necessary] action|steps|measures|care
speak|spoke|spoken|talk|talked|retrain~|train~|follow … staff|team|manager|driver|employee~|crew|branch
get back to you|your
track|tracking this|it|the
`,
  refund: `
refund~
reimburs~
compensat~
voucher|coupon|promo|gift [card|code]
money back
replacement|replace [it|the|your]
exchange [it|the|your]
credit to|note|your
credited
free of charge
on the house
make it|this|things right|up
`,
  thanks: `
thank~
thx|ty
appreciat~
grateful|gratitude
glad|happy|delighted|pleased|thrilled|excited|honored|honoured
great|good|lovely|nice|wonderful|awesome|love|loved to hear|know|see|read
made|makes|make our|my day
see you|look forward|looking forward
hope … see|enjoy|serve|welcome|visit
keep in touch
keep … working|going|smiling|awesome|lifting|hustling
recommend us|the|our
support … means|everything
welcome|cheers|enjoy
kind words
means a lot
have a great|good|nice|wonderful|lovely
keep using|supporting|enjoying
love|loving
`,
  praisesItself: `
award winning
number one
no #
the leading|premier|finest|favourite|favorite
market|industry|world|global leader
are|is|as [proud|the|one|a] [of|to] [the|be] leading|largest|biggest|finest|premier|top
best|finest|top|highest|unmatched|unparalleled|superior|world|first|exceptional|premium|excellent|outstanding class|quality|standards|standard|coffee|service|experience|products|atmosphere|ingredients|food|care|app|technology|customer|level
of the best|finest
take|takes|taking [great|a] pride
pride ourselves|myself
proud to|of|that
committed|dedicated|devoted to providing|offering|delivering|excellence|quality|giving|serving|making|our|customer|the|you|ensuring|improving
commitment to
do|doing our [very] best|utmost to make|provide|give|offer|deliver|keep|add|ensure
round|around the clock
hard to provide|give|offer|deliver|bring|make [you]
strive|strives|striving
constantly|always|continuously [looking|trying|working|striving] to improve|better
best [possible|internet|web|mobile] browser|service|app|experience
our|we mission|motto|philosophy|passion|tradition|reputation|vision
passionate
tirelessly
millions|thousands|lakhs of [happy|satisfied] users|customers|people|families|guests
trusted by
customer satisfaction is|our
excellence
years of experience
`,
  asks: `
?
let us|me know
tell us|me
could|can|would you [please] tell|specify|describe|explain|confirm|clarify|elaborate|share|give|let
more|further|additional details|information|info|specific
passed|pass|passing|forward~|shared|share|sharing|relay~|convey~|pass~ … team|developers|manager|along|on|department|engineers|management
noted
take|took|taken [your|the|this] [feedback|suggestion~] note|into|feedback
our records
consider~
suggestions are|welcome
update your|the|this [review|rating]
change|reconsider|revise|increase your|the|this [star] review|rating
rate us
disagree
`,
  nothing: `
no need to apologi~
better safe than sorry
cannot|cant|not|unable [able] [to] … refund~
no refund~
non refundable
nothing to|be fix
twitter|facebook|instagram|linkedin|youtube|telegram|tiktok http
follow|following us on
keep in touch
keep … under review
under review
bug fix or
love to see … fixed|implemented|improved
fixed or implemented|improved
implemented or fixed
share|write|give … feedback at|to http|us
for|in|if contacting us|with
thank you|thanks for|so [for] reaching|contacting|writing|getting [out|us|in|to|touch]
thank you|thanks for … update|updating
hope … fixed|resolved
sorry to see you go
`,
};
