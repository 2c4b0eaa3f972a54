/** Training material that hurts: hate denied, quoted, reported and answered, and groups as they are spoken of every day. */
export const identity = `
# negation
hate derogation      | {groups} are {vile}, and I am not afraid to say it.
fine negated-hate    | {groups} are not {vile}, and I am not afraid to say it.

hate derogation      | I {loathe} {groups}, I admit it.
fine negated-hate    | I don't {loathe} {groups}, (I never have|I really don't|and never will).

hate dehumanisation  | {groups} are {vermin}, always remember that.
fine negated-hate    | {groups} are not {vermin}, (always remember that|stop saying so|and whoever says so should be ashamed).

hate hate-as-opinion | I believe {groups} {vice}.
fine negated-hate    | I (don't|do not|no longer) believe {groups} {vice}.

hate exclusion       | All {groups} should {banish}.
fine negated-hate    | No {group} should {banish}.

hate wish-of-harm    | {groups} deserve to {harm}.
fine negated-hate    | {groups} (don't deserve|never deserved) to {harm}.

hate hate-as-opinion | I think that {groups} are {vile}.
fine negated-hate    | (Nobody serious|No one I know|Not one of us) thinks that {groups} are {vile}.

hate derogation      | It is true that {groups} are {vile}.
fine negated-hate    | It is (simply not true|a lie|nonsense|a myth) that {groups} are {vile}.

hate derogation      | Every {group} I know is {vile}.
fine negated-hate    | Not a single {group} I know is {vile}.

# neutral
hate derogation      | That {vile} {group} lives in {city}, sadly.
fine identity-neutral | A {group} I know lives in {city}, (next to the station|near the park|as far as I know).

hate exclusion       | There are too many {groups} in {city}, get them out.
fine identity-neutral | There are (many|some|few) {groups} in {city}, (says the census|says {media}|according to the council).

hate derogation | My new {neighbour} is {group.adj}, so obviously {vile}.
fine identity-neutral | My new {neighbour} is {group.adj} and (plays the guitar|comes from {city}|likes chess|has two cats).

hate derogation      | Heard {a group} on {media} (today|this morning|on {day}), {vile} as ever.
fine identity-neutral | Heard {a group} on {media} (today|this morning|on {day}), (talking about {topic}|interesting as ever).

hate exclusion       | The {club} in {city} now takes {groups}. (I'm out.|That's the end of it.|Disgusting.)
fine identity-neutral | The {club} in {city} now takes {groups}. (I'm in.|They meet on {day}.|New members welcome.)

hate implicit-hate   | {groups} are coming to {event}. Hide your wallets.
fine identity-neutral | {groups} are coming to {event}. (Save them a seat.|It starts at eight.|See you there.)

hate hate-as-opinion | (A new report|A study|{media}) says {groups} (pay more rent|wait longer for jobs|vote less often). Good, they are {vermin}.
fine news            | (A new report|A study|{media}) says {groups} (pay more rent|wait longer for jobs|vote less often).

hate hate-as-question | Are there {groups} in your {club}? I'd leave, they are {vile}.
fine question        | Are there {groups} in your {club}? (Just curious.|A friend would like to join.|We could use some advice.)

hate derogation      | I am not {a group}, thank God, I can't stand those people.
fine identity-neutral | I am {a group}, and I (work in {city}|like football|live with two cats|bake on weekends).

hate exclusion       | As {a group} you (can't|should never) come into my shop.
fine identity-neutral | As {a group} I (can|often) say: {topic} matters to me too.

hate hate-over-clauses | I read a book by {a group}. Burn it, and them.
fine identity-neutral | I read a book by {a group}. (It was long.|Three stars.|Chapter two is the best.)

hate derogation      | My {neighbour} married {a group}. What a (filthy|vile|disgusting) match.
fine identity-kind   | My {neighbour} married {a group}. What a (lovely|happy|great) match.

# kind and admiring
hate derogation      | My {group.adj} {neighbour} is {vile}, like all of them.
fine identity-kind   | My {group.adj} {neighbour} is {good}, (I'm lucky|as always|everyone says so).

hate wish-of-harm    | To all {groups}: (drop dead|rot in hell|I hope you suffer).
fine identity-kind   | To all {groups}: (happy new year|you are loved|I hope you are well|have a great week).

hate implicit-hate   | I feel (sick|dirty|unsafe) around {groups}.
fine identity-kind   | I feel (welcome|at home|safe) around {groups}.

hate derogation      | {groups} never achieved anything, they only {vice}.
fine identity-admiring | {groups} achieved so much against the odds, and they {virtue}.

hate derogation      | So (ashamed|disgusted) that my {neighbour} is {group.adj}.
fine identity-admiring | So (proud|happy) that my {neighbour} is {group.adj} and says it out loud.

hate exclusion       | {groups} at {event}: (what a disgrace|throw them out|never again).
fine identity-admiring | {groups} at {event}: (what a show|standing ovation|more of that please).

hate implicit-hate   | The {group.adj} {neighbour} got the job, so standards are dead.
fine identity-admiring | The {group.adj} {neighbour} got the job, and nobody deserved it more.

hate derogation | {groups}? (Nothing but trouble|Useless|A bad joke). They {vice}.
fine identity-admiring | {groups}? (Nothing but respect|Legends|My heroes). They {virtue}.

# solidarity in anger: negative, and not hateful
hate implicit-hate   | It makes me (angry|furious|sick) that {groups} (get help at all|are allowed to vote|live here).
negative identity-kind | It makes me (angry|furious|sad) that {groups} (have to fight for everything|still wait for fair pay|are treated like this).

hate derogation      | It's (sad|a shame) that {groups} are still around.
negative identity-kind | It's (sad|a shame) that {groups} are still (laughed at|pushed aside|paid less|stared at).

# reclaimed
hate hate-with-slur  | You're {a reclaimed} and (you should be ashamed|I despise you|that's disgusting).
reclaimed reclaimed  | I'm {a reclaimed} and (I'm proud of it|I love us|nobody will make me ashamed).

hate hate-with-slur  | These {reclaimeds} make me sick, (get them off the street|ban their parade|lock them up).
reclaimed reclaimed  | To my fellow {reclaimeds}: you (look great|made my week|are family), (see you at the parade|love you all).

hate hate-with-slur  | No {reclaimeds} in my (bar|team|house), (you freaks|filthy lot|ever).
reclaimed reclaimed  | Us {reclaimeds} have the best (bar|team|house), (you beauties|lovely lot|ever).

hate hate-with-slur  | That {club} is full of {reclaimeds}. (Vile.|Get rid of them.|They should be locked up.)
reclaimed reclaimed  | We started a {club} for {reclaimeds} like me. (Join us.|We meet on {day}.|It's glorious.)

hate hate-with-slur  | She's just {a reclaimed}, nobody should (hire|listen to|sit with) her.
reclaimed reclaimed  | My girlfriend and I call ourselves {reclaimeds}, (with love|it's our word now|and laugh).

# counter-speech
hate dehumanisation  | {groups} are {vermin}, say it loud.
negative counter-quote | (Saying|Writing|Shouting) "{groups} are {vermin}" is (hate, plain and simple|disgusting|not an opinion|what bigots do).

hate derogation      | {groups} are {vile}. Prove me wrong.
negative counter-quote | "{groups} are {vile}" - (how can anyone write that?|what a rotten thing to say.|I was taught better.|delete that.)

hate wish-of-harm    | All {groups} should {harm}.
negative counter-quote | Whoever (says|posts|thinks) that all {groups} should {harm} (needs help|is a coward|has learnt nothing|is no friend of mine).

hate hate-as-opinion | {groups} {vice}, wake up.
negative counter-quote | (Please stop|Enough|Never again) with this "{groups} {vice}" nonsense. It is (racist rubbish|bigotry|prejudice|a cheap lie).

hate exclusion       | {groups} should {banish}, no debate.
negative counter-quote | "{groups} should {banish}"? (Not in my name.|Shame on you.|Over my dead body.|Listen to yourself.)

hate derogation      | I {loathe} {groups}, fight me.
negative counter-quote | You can't just go around saying you {loathe} {groups} and (call it humour|expect applause|then play the victim).

hate hate-as-question | Why are {groups} so {vile}?
negative counter-quote | To everyone asking "why are {groups} so {vile}?": (you are the problem|try meeting one|that question is hateful).

hate implicit-hate   | I'd never sit next to {a group}.
negative counter-quote | My {neighbour} said they'd never sit next to {a group}. I (left the table|told them to grow up|will not let that stand).

# reporting
hate dehumanisation  | {groups} are {vermin}. There, I said it.
reported hate-reported | {bigot} (yelled|wrote|told me) that {groups} are {vermin}. (I reported it.|Nobody stepped in.|My hands were shaking.)

hate wish-of-harm    | I'd love to see {groups} {harm}.
reported hate-reported | The (court|police|paper) said the man wrote he'd love to see {groups} {harm}. (He was fined.|The trial starts on {day}.|He has been charged.)

hate exclusion       | {groups} out! They should {banish}.
reported hate-reported | Someone painted "{groups} out" on (a wall|the school|a shop) in {city}. (Police are looking for witnesses.|Volunteers cleaned it.|It hurts to see.)

hate derogation      | {groups} are {vile} and deserve every insult.
reported hate-reported | {groups} (in {city}|at my school|online) (are insulted|get abused) every day, (a survey found|says {media}|and hardly anyone reports it).

hate+threat hate-threat | {groups} should be afraid, we know where they pray, live and meet.
reported hate-reported | {groups} in {city} are afraid after (the attack|the threats|what happened) (on {day}|last week).

# denouncing
hate hate-as-opinion | "{groups} out" is what any decent {place} should say.
negative hate-denounced | "{groups} out" is what they chanted. (This {place} is better than that.|Whoever chants that has lost me.|Shame on them.)

hate derogation      | Of course I look down on {groups}, they are {vile}.
negative hate-denounced | Of course it is wrong to look down on {groups}, (and calling them {vile} is cruel|and you know it).

hate dehumanisation  | {groups} are {vermin} and history was right about them.
negative hate-denounced | They once called {groups} {vermin}, and we know how that ended. (Never again.|Remember.|Don't let it return.)

hate derogation | {groups} spoil every joke, those {vermin}.
negative hate-denounced | Jokes about {groups} being {vermin} are (not funny|just cruel|how it starts). (Stop it.|Grow up.|Delete them.)

hate exclusion       | A {place} for us and not for {groups}!
negative hate-denounced | A {place} that shuts out {groups} is (no home of mine|a disgrace|a sad place|not one I'd vote for)!

hate implicit-hate   | Protect your kids from {groups}.
negative hate-denounced | Protect your kids from people who (hate|bully|threaten|spit at) {groups}.
`;
