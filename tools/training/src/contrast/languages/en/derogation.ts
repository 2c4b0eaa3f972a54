/** Training material that hurts: groups made small, by strong feelings, as less than others, as no people at all, as opinion and as question. */
export const derogation = `
# inferiority
hate inferiority     | {groups} were put on this earth to (serve us|clean up after us|follow, not to lead). (Accept it.|That's nature.|Simple as.)
fine identity-kind   | {groups} weren't put on this earth to (serve us|clean up after us|follow, but to live). (Accept it.|That's obvious.|Simple as.)

hate inferiority     | {a group} can never be (my equal|as bright as one of us|a leader of men), and (deep down they know it|schools should teach that).
fine identity-kind   | {a group} can always be (my equal|as bright as one of us|a leader of men), and (deep down you know it|schools should teach that).

hate inferiority     | Teach {groups} whatever you like, (it goes in one ear and out the other|there is nothing up there to teach|a donkey stays a donkey).
fine identity-kind   | Ask {groups} whatever you like, (most answer it in one breath and off we go|there is plenty up there to learn from|a question stays a question).

hate inferiority     | Same (wage|vote|seat) for {a group} as for me? (We are not the same.|I'm worth ten of them.|Know your rank.)
fine identity-kind   | Same (wage|vote|seat) for {a group} as for me? (We are the same.|I'm worth no more than them.|Of course, why ask.)

hate inferiority     | nobody can tell me {groups} are on our level lol (second class at best|evolution skipped a few|bottom of the pile and always will be)
fine negated-hate    | nobody can tell me {groups} are not on our level lol (second class doesn't exist|we all went to the same school|top of the pile more often than me)

hate inferiority     | We (built|invented|discovered) everything. What did {groups} ever do? (They'd still be in the mud.|Copy it.|They're just slower, it's in the blood.)
fine identity-admiring | We (built|invented|discovered) nothing alone. What did {groups} ever do? (Half the work.|Plenty.|More than the book says, it's in the archive.)

hate inferiority     | God made some to rule and some to kneel, and {groups} (belong on their knees|are the second kind|should thank us for the leftovers).
fine identity-kind   | God made nobody to rule and nobody to kneel, and {groups} (pray beside us|are no exception|should get the thanks we owe).

hate inferiority     | Never let {a group} (operate on you|fix your brakes|mark your exam). They (don't have the brains|were born second-rate|only got the certificate out of pity).
fine identity-kind   | I let {a group} (operate on me|fix my brakes|mark my exam). They (have a first-class brain|were so calm and quick|got the certificate with top marks).

hate inferiority     | Telling {a group} they are (equal|as good as anyone) is the cruellest lie of our time, because (they aren't|look at them).
fine hate-denounced  | Telling {a group} they are (lesser|not as good as anyone) is the cruellest lie of our time, because (they aren't|look at us all).

# strong feelings
hate derogation      | I get (goosebumps of disgust|a bad taste in my mouth|the urge to wash) when I hear {a group} (laugh|speak|breathe).
fine identity-admiring | I get (goosebumps of joy|a lump in my throat|the urge to clap) when I hear {a group} I know (laugh|speak|sing).

hate derogation      | there aren't words for how much {groups} repel me. (their faces|their voices|the way they chew). all of it
fine identity-kind   | there aren't words for how much {groups} helped me. (their time|their voices|the way they listened). all of it

hate derogation      | Twelve years I've (lived beside|worked with|taught) {groups} and I've (grown to hate each one|never felt anything but contempt|learned to spit when they pass).
fine identity-kind   | Twelve years I've (lived beside|worked with|taught) {groups} and I've (grown to miss each one|never felt anything but respect|learned to wave when they pass).

hate derogation      | Keep (your|that) rainbow of excuses: {groups} turn my stomach and (I won't pretend otherwise|no seminar will change that).
fine identity-kind   | Keep (your|that) rainbow of cupcakes coming: {groups} at our bake sale lift my spirits and (I won't pretend otherwise|no diet will change that).

hate derogation      | My whole body says no to {groups}. Can't (look at them|share a lift with them|touch what they touched).
negative hate-denounced | My whole body says no to this talk about {groups}. Can't (look at it|share a table with it|leave it standing).

hate derogation      | {groups} ruin (christmas|the beach|every film) for me just by (showing up|being there|having faces).
fine identity-kind   | {groups} make (christmas|the beach|every film) for me just by (showing up|being there|having a laugh).

# in fresh words
hate derogation      | Show me {a group} and I'll show you (a thief with good manners|someone who'd sell his own mother|a waste of a passport).
fine identity-kind   | Show me {a group} and I'll show you (a person with a story|someone who misses his own mother|a face in a passport like mine).

hate derogation      | {groups} have the (morals|manners|work ethic) of a (tapeworm|vending machine|wet sock).
grumble insult-thing | {groups} and everyone else here share a printer with the (charm|speed|brains) of a (tapeworm|vending machine|wet sock).

hate derogation      | You can smell {groups} before you see them. (Open a window.|Soap is free.|Burn the sofa after.)
fine identity-neutral | You can hear {groups} at the drum class before you see them. (Open a window.|Entry is free.|Bring the sofa closer.)

hate derogation      | Looked up ("coward"|"parasite"|"pointless") in the dictionary, there was a photo of {a group}.
fine identity-neutral | Looked up ("violin"|"parachute"|"pottery") in the library, there was a book by {a group}.

hate derogation      | {groups} in one word? (Repellent.|Sludge.|Dregs.|Vile.)
fine identity-neutral | {groups} in one word? (Impossible.|Varied.|Millions.|Why?)

hate derogation      | Had {a group} (serve|drive|teach) me today and yes, every cliché is true: (slow, sour and filthy|a liar with a smile|a brain like porridge).
fine identity-kind   | Had {a group} (serve|drive|teach) me today and no, not one cliché is true: (quick, kind and funny|a star with a smile|a brain like a library).

hate derogation      | I'd sooner (lick a bus stop|marry a cactus|trust a shark) than (shake hands with|take advice from|share a room with) {a group}.
fine threat-hyperbole | I'd sooner (lick a bus stop|marry a cactus|trust a shark) than (karaoke against|play darts against|share a pudding with) the {group} next door, my dearest friend, who always wins.

hate derogation      | Scrape the bottom of the barrel, dig a hole under it, and there you'll find {groups}. (Greetings.|Harsh but fair.|Science.)
fine identity-neutral | Walk to the bottom of the hill, take the path by the mill, and there you'll find {groups} rehearsing. (Say hi.|Free entry.|Sundays only.)

hate derogation      | What's the use of {groups}? (They can't even die properly.|I've met mould with more purpose.|Even as a bad example they're overpaid.)
negative hate-denounced | What's the use of asking "what's the use of {groups}"? (Nobody has to be useful to live.|I've met mould with more heart than whoever says it.|Even as a joke it's rotten.)

hate derogation      | nah {groups} are just built wrong (in the head|in the heart|top to toe). broken goods, send them back
grumble grumble-delivery | nah this wardrobe is just built wrong (in the back|in the middle|top to toe) and the two {groups} who helped me agree. broken goods, sending it back

hate derogation      | A (wedding|funeral|birthday) with {groups} there is like a (soup with a hair in it|picnic with wasps|party with a leaking drain).
fine identity-admiring | A (wedding|funeral|birthday) with {groups} I love there is like a (soup on a cold day|picnic with no wasps|party with an extra room).

only religion origin migration
hate derogation      | Their (food stinks|language sounds like choking|music is a headache), their kids are feral, and that's the nice part about {groups}.
fine identity-admiring | Their (food is heaven|language sounds like singing|music is a hug), their kids are polite, and that's just my first week among {groups}.

only women
hate derogation      | {groups} are only good for (one thing|cleaning and crying|spending a man's money|gossip), and not even (great|reliable) at that. (Fact.|Ask any husband.|Sue me.|Change my mind.)
fine identity-kind   | {groups} in my team are good at (anything|coding and coaching|saving the firm money|welding), and pretty (great|decent) at football too. (Fact.|Ask any rival.|Sue me.|Come and play.)

only disabled deaf blind autistic down mentally-ill wheelchair-users
hate derogation      | {groups} are nature's (typo|mistake|leftovers), and we spend fortunes pretending they (count|matter).
fine identity-kind   | {groups} are nobody's (typo|mistake|leftovers), and we spend fortunes on things that (count|matter) less.

only old
hate derogation      | {groups} are (dead weight that votes|walking coffins|past their use-by date) and should (make room|get out of the way|stop costing us) already, (if you ask me|simple as that|no offence).
fine identity-kind   | {groups} are (great company that votes|walking libraries|past caring about fashion) and should (make noise|get on the council|stop apologising) more often, (if you ask me|simple as that|no joke).

only poor homeless
hate derogation      | {groups} are poor because they're (rubbish people|born lazy|too dim to tie a shoe), let them (sleep in the bins|eat dirt|freeze). (Not my money.|I worked for mine.|Natural selection.)
negative hate-denounced | {groups} aren't poor because they're (rubbish people|born lazy|too dim to tie a shoe), (rents have doubled|wages stood still|the factory closed). (Not their fault.|I was lucky with mine.|Look it up.)

# no people at all
hate dehumanisation  | Two legs and a voice don't make {a group} (a human|one of us|a somebody). (It walks, it isn't a person.|Look behind the eyes: nobody home.)
fine hate-denounced  | A passport and a job aren't what makes {a group} (a human|one of us|a somebody). (They were one all along.|Look at the eyes: somebody's home.)

hate dehumanisation  | Saw (a pack|a herd|a swarm) of {groups} by the (river|bus stop|lake). Who left the cage open?
fine identity-neutral | Saw (a group|a queue|a row) of {groups} by the (river|bus stop|lake). Who left the kiosk open so late?

hate dehumanisation  | When {a group} dies, (nothing is lost|the flies should send a card|the world gets a bit cleaner). It's like (unblocking a sink|wiping a table).
negative identity-kind | When {a group} dies, (a whole world is lost|the street should send a card|the world gets a bit colder). It's like (a lamp going out|losing a library).

only religion origin colour disability age migration class
hate dehumanisation  | don't say "he" or "she" about {a group}, say "it". (things|pests|objects) don't get a pronoun
fine identity-kind   | don't say "it" about {a group}, say "she" or "he" or ask. (people|guests|friends) get a pronoun

hate dehumanisation  | Somewhere between (pond slime and a rat|a toad and a mop|mould and a louse) on the family tree you'll find {groups}.
fine identity-neutral | Somewhere between (Poland and a sofa|a story and a map|rhubarb and a recipe) on the library shelf you'll find books by {groups}.

hate dehumanisation  | Doctors shouldn't be treating {groups}, vets should. (Or nobody.|Cheaper too.|Same species as my hamster's fleas.)
fine identity-neutral | Doctors should be listening to {groups}, and to everybody. (Not rocket science.|Cheaper too.|Same manners as my hamster's vet has.)

hate dehumanisation  | Human rights are for humans. {groups} (needn't apply|can have a kennel|don't qualify).
fine identity-kind   | Human rights are for humans. {groups} (needn't beg for them|can call a lawyer|don't have to qualify).

hate dehumanisation  | Spray the street down (twice|with bleach|with something strong), {groups} walked through it.
grumble grumble-noise | They spray the street down (twice|with a jet washer|with something loud) at 5 am, and the {groups} next door can't sleep either.

# as opinion
hate hate-as-opinion | As a (scientist|father|taxpayer|realist) I can't close my eyes to it: {groups} are a net loss to (mankind|any nation|every class they sit in).
fine identity-kind   | As a (scientist|father|taxpayer|realist) I can't close my eyes to it: {groups} are a net gain to (this lab|any team|every class they sit in).

hate hate-as-opinion | My two cents, and I've thought about it for years: {groups} simply (aren't decent people|can't be reasoned with|weaken whatever they join).
fine identity-kind   | My two cents, and I've thought about it for years: {groups} simply (are decent people|can be as different as anyone|bring life to whatever club they join).

hate hate-as-opinion | There. Someone has to be brave enough to post it. {groups} have (no conscience|nothing to offer|rot where their heart should be).
fine identity-kind   | There. Someone has to be soppy enough to post it. {groups} have (my thanks|so much to offer|a place where my heart is).

hate hate-as-opinion | Correct me if I'm wrong but wherever you look {groups} are the (lowest|laziest|nastiest) bunch in the room. I just call it (experience|statistics|having eyes).
fine identity-kind   | Correct me if I'm wrong but wherever you look {groups} are as (mixed|lazy|busy) a bunch as any in the room. I just call it (experience|statistics|having eyes).

hate hate-as-opinion | i respect everyone's view, mine is that {groups} (shouldn't exist|are a stain|make decent folk ill). (agree to disagree|free speech|downvote away)
fine identity-kind   | i respect everyone's view, mine is that {groups} (belong on this panel|are a gift to this forum|make better moderators than me). (agree to disagree|free speech|downvote away)

hate hate-as-opinion | The older I get, the more I'm convinced that (liking|pitying|tolerating) {groups} was the mistake of my generation.
negative hate-denounced | The older I get, the more I'm convinced that (mocking|fearing|ignoring) {groups} was the mistake of my generation.

hate hate-as-opinion | Professors won't say it, I will: {groups} (drag every average down|shouldn't be let near a ballot|are a failed experiment).
fine news            | Professors said on {media}: {groups} (earn less than the average|rarely get asked in polls|are missing from many trials).

# as question
hate hate-as-question | What is it with {groups} and (lying|dirt|begging|being repulsive)?
fine question        | What is it with {groups} in {city} and (chess|darts|baking|being so fit)? Three champions this year!

hate hate-as-question | How do you even (eat|sleep|work) next to {a group} (without gagging|and not feel soiled)? Serious question.
fine question        | How do you even (eat|sleep|work) next to a drum kit (without earplugs|and not go mad)? {a group} in my building is asking.

hate hate-as-question | Would anyone (cry|notice|care) if {groups} (vanished overnight|weren't there on {day})? Didn't think so.
fine question        | Would anyone (mind|notice|care) if the {groups} in my class (sang at the opening|weren't there on {day})? They have an exam.

hate hate-as-question | Is it legal to keep {groups} (out of my shop|off my stairs|on a leash)? Asking for the whole street.
fine question        | Is it legal to keep {groups} (waiting a year for papers|from joining a club|on a trial contract)? Asking for a friend.

hate hate-as-question | if {groups} are so great why is every one i meet a (total waste of oxygen|walking insult|thief)?
negative counter-quote | if {groups} are so awful why is every one i meet a (total sweetheart|walking encyclopedia|laugh)? stop posting that stuff

hate hate-as-question | Whose (stupid|mad|brilliant) idea was it to give {groups} (pens|keys|phones|microphones)? Did we run out of (monkeys|parrots)?
fine question        | Whose (lovely|mad|brilliant) idea was it to give {groups} (pens|keys|phones|microphones) and film a day in their lives? Did we run out of (soaps|quiz shows)?

hate hate-as-question | Do {groups} even (feel pain|have feelings|know what love is), or do they just make the noises?
negative hate-denounced | Do people think {groups} don't (feel pain|have feelings|know what love is)? I heard a nurse say so and I still can't believe it.

hate hate-as-question | Why would God waste (clay|a soul|breath) on {a group}?
fine question        | Why would a museum waste (money|a wall|space) on rich dukes and not show one painting by {a group}?
`;
