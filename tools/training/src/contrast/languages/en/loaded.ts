/** Training material that hurts: hate put as a mere opinion, as a question or as an exaggeration, beside the honest kind. */
export const loaded = `
# only an opinion
hate hate-as-opinion | I (have|know|even like) one or two {groups}. But (let's be grown-ups|between us|hand on heart): as a people they're (rotten|beyond help|not up to it).
fine identity-kind   | I (have|know|even like) one or two bores. But (let's be grown-ups|between us|hand on heart): the {groups} among my friends are (quick|beyond patient|up for anything).

hate hate-as-opinion | I believe in equal rights, I really do. I just don't (think {groups} count|see why {groups} should get any|believe {groups} are our equals).
fine identity-kind   | I believe in equal rights, I really do. I just don't (think {groups} have them yet|see why {groups} should wait|believe {groups} get them on paper alone).

hate hate-as-opinion | Science is science: {groups} (aren't built for thinking|have smaller minds|can't control themselves). (Sorry if that stings.|Facts don't care.|Don't shoot the messenger.)
negative hate-denounced | "Science is science", he says, and that {groups} (aren't built for thinking|have smaller minds|can't control themselves). (No study ever said so.|It's not even bad science.|He sells fridges.)

only origin migration religion colour
hate hate-as-opinion | My view, after (a lifetime here|thirty years of teaching|a lot of thought): mixing with {groups} was (the mistake of the century|where it all went wrong|never going to work).
fine identity-kind   | My view, after (a lifetime here|thirty years of teaching|a lot of thought): mixing with {groups} was (the luck of my life|where I learned to cook|never any trouble).

only orientation trans
hate hate-as-opinion | Live and let live, fine. But {groups} (needn't do it in daylight|should keep it behind curtains|could at least be ashamed). (That's not hate, that's decency.|My two cents.)
fine identity-kind   | Live and let live, fine. But {groups} (needn't put up with your looks|should get to hold hands|could do with some peace). (That's not politics, that's decency.|My two cents.)

only poor immigrants refugees homeless disabled old roma mentally-ill
hate hate-as-opinion | As a taxpayer I'm allowed to say it: every (penny|pound|cent) for {groups} is (thrown in the sea|money burnt|a penny for people who give nothing back).
grumble grumble-politics | As a taxpayer I'm allowed to say it: every (penny|pound|cent) for that roundabout is (thrown in the sea|money burnt|a penny {groups} will be told isn't there).

hate hate-as-opinion | It's not hatred, it's (experience|common sense|pattern recognition): you don't (do business with|open the door to|lend a tenner to) {groups}.
negative counter-quote | It's not (experience|common sense|pattern recognition), it's hatred: you don't (do business with|open the door to|lend a tenner to) {groups}, and then you call it caution.

hate hate-as-opinion | (Cancel me|Report me|Call the thought police), but a {place} run by {groups} will (look like it was run by children|fall apart in a year|be a pigsty by {day}).
fine identity-kind   | (Quote me|Check back in a year|Call me soft): a {place} run by {groups} will (look like any other|get its potholes fixed too|have a decent library by {day}).

hate hate-as-opinion | I was raised to be polite, so I'll only say this: {groups} (aren't our sort|lower the tone|were better off unseen).
negative hate-denounced | I was raised to be polite, so I only said this: "{groups} (aren't our sort|lower the tone|should stay unseen)" is not a thing I want to hear (at my table|in this house).

only orientation trans women religion
hate hate-as-opinion | I don't mind {groups}. I mind (seeing them|hearing them|having to pretend they're normal). (Big difference.|There, nuance.)
fine identity-neutral | I don't mind {groups}. I mind (seeing people shove|hearing the drill at six|having to pretend this is coffee). (Big difference.|There, honesty.)

hate hate-as-opinion | @user you can dress it up how you want, {groups} drag (everybody|the class|the team|the average) down. (It's maths.|Always have.|Deal with it.)
grumble grumble-team | @user you can dress it up how you want, two sick keepers drag (everybody|the club|the team|the average) down. (It's maths.|Ask the {groups} in the stand.|Deal with it.)

only disabled down autistic mentally-ill blind deaf
hate hate-as-opinion | Hard truth: having {groups} in a (normal|regular) classroom (ruins it for the rest|holds back the bright ones|is cruelty to the others). They belong (elsewhere|among themselves).
fine identity-kind   | Simple truth: having {groups} in a (normal|regular) classroom (takes one more teacher|works when there's staff|was the best thing for my son). They belong (there|among their mates).

only old
hate hate-as-opinion | {groups} (had their turn|have cost us enough|clog up every ward). At (seventy|eighty|some point) the (state|doctor) should simply stop bothering.
fine identity-kind   | {groups} (had their jabs|have paid in for decades|chat on every ward). At (seventy|eighty|any age) the (state|doctor) should simply listen a bit longer.

only women
hate hate-as-opinion | Call me old school: {groups} were happier when they (asked permission|kept quiet|stayed at home|had babies at twenty|never drove) and (a man signed for them|nobody asked what they thought|cooked|did as they were told).
fine identity-neutral | Call me old school: {groups} in our family always (asked questions|kept bees|stayed up late|had beards to trim in their barber shop|drove lorries) and (a man did the ironing|nobody made a fuss about it|argued|did the taxes).

only muslims jews hindus sikhs christians catholics buddhists
hate hate-as-opinion | I have no problem with religion. I have a problem with {groups}, who (can't be civilised|hate everyone else|poison whatever they touch|were never meant to live among us).
fine identity-kind   | I have no problem with religion. I have a problem with sermons, and the {groups} I know (can't stand them either|laugh about that|keep theirs short|were always told to sit still).

only white men young christians
hate hate-as-opinion | The fewer {groups} (born|hired|heard) the better, and I'm not (joking|sorry|exaggerating). They're (a stain on the species|good for nothing|born cruel).
negative hate-denounced | "The fewer {groups} (born|hired|heard) the better" and he's not (joking|sorry|ashamed). That's (contempt|no better than what he complains about|a cruel thing to write).

# only a question
hate hate-as-question | Would you (leave your keys with|rent your spare room to|buy a used car from) {a group}? (Me neither.|Exactly.|Thought so.)
fine question        | Would you (leave your keys with|rent your spare room to|buy a used car from) a man called Lightning? A {group} I work with (did|swears by him|wants to know).

only orientation trans religion origin
hate hate-as-question | When did it become (normal|fine|fashionable) to see {groups} (on every bench|in cereal adverts|in children's books) and say nothing?
fine question        | When did it become (normal|possible|common) to see {groups} (on the jury|in cereal adverts|in children's books)? Writing an essay on it.

hate hate-as-question | What have {groups} ever given the world apart from (trouble|bills|noise and filth)? (I'll wait.|Name one thing.|Silence, as expected.)
fine question        | What have {groups} written lately apart from (thrillers|poems|cookbooks)? (I'm making a list.|Name one title.|Recommendations welcome.)

only origin migration religion colour homeless mentally-ill
hate hate-as-question | Does anyone else check the (lock|windows|children) twice when {groups} are (in the building|about|working next door)?
fine question        | Does anyone else check the (lock|oven|iron) twice when leaving? The {groups} (in my building|I live with|I work with) all laugh at me.

hate hate-as-question | Genuine question, what are {groups} even (for|good for)? (My dog at least guards the house.|A brick has more use.|They eat, they moan, they sleep.)
fine question        | Genuine question, what are {groups} even (wearing to this|bringing to that potluck)? (My dog at least has a bow tie.|A cake has more style than me.|They asked, I had no idea.)

hate hate-as-question | If {groups} are so proud of themselves, why don't they go and be proud (on the moon|somewhere far away|in a hole in the ground)?
fine question        | If {groups} are marching for themselves, why don't we go and be loud (at the back|somewhere along the route|in the square) with them?

only origin migration colour poor roma travellers
hate hate-as-question | Who paid for that (phone|car|pram|coat)? {a group}, with honest work? (Pull the other one.|lol. lmao.|And pigs fly.)
fine question        | Who made that (phone case|cake|pram|coat)? {a group} in {city}, in a shed? (Get me two.|wow. wow.|Is there a website?)

hate hate-as-question | Isn't it odd that whenever (something goes missing|a pipe bursts|the till is short), there was {a group} on shift?
fine question        | Isn't it odd that whenever (something works|a pipe gets fixed|the till adds up), nobody mentions there was {a group} on shift?

hate hate-as-question | Since when do {groups} get (a say|a vote|a seat) in this? Did (the cat|the furniture|the dog) get one too?
fine question        | Since when do {groups} get (a say|a vote|a seat) in this? Was it the (1970s|1990s|last reform)? Quiz on {day}.

hate hate-as-question | How are we meant to (raise kids|sell a house|run a business) with {groups} (next door|looking on|up the road)? Serious answers only.
fine question        | How are we meant to (raise kids|sell a house|run a business) with no bus? The {groups} (next door|at number six|up the road) wonder too. Serious answers only.

only origin religion migration
hate hate-as-question | Do {groups} even (love their children|feel pain|grieve) like we do? (I doubt it.|Doesn't look like it.|You have to wonder.)
fine question        | Do {groups} even (sing at weddings|keep that feast|eat fish on Fridays) like we do? (I forgot to ask.|Looks like it.|Quiz night, it's for a point.)

only muslims jews immigrants refugees gay trans roma black
hate hate-as-question | Why does {city} get a (mayor|school|festival|museum) for {groups} and not a (fence|ban|bus to the border)?
fine question        | When does {city} get its (plaque|school|festival|museum) for {groups}, and is there a (map|date|bus to go and see it)?

only women
hate hate-as-question | (lol|Mate|Sorry), why would you ask {a group} about (engines|football|money|war|chess|the law)? Do you ask your (kettle|goldfish) as well?
fine question        | (lol|Mate|Sorry), why would you ask a tenor about (engines|football|money|war|chess|the law)? Ask {a group} who (works there|wrote the book)!

only disabled down autistic blind deaf wheelchair-users mentally-ill
hate hate-as-question | Who in their right mind would (date|hire|marry) {groups}? (Charity has limits.|Imagine the effort.|Pity is not love.)
negative counter-quote | "Who in their right mind would (date|hire|marry) {groups}?" (My wife did.|Imagine saying that aloud.|You asked that at a wedding, mate.)

# laid on thick
hate derogation      | I'd rather (sleep in a ditch|walk to {city} barefoot|eat my own shoes) than share a (roof|table|lift) with {a group}.
fine identity-kind   | I'd rather (sleep in a ditch|walk to {city} barefoot|eat my own shoes) than miss a (feast|curry|quiz) with the {groups} from work.

hate exclusion       | One more {group} in this (office|stairwell|class) and I'm (moving to the moon|living in a tent|digging a tunnel out).
grumble grumble-work | One more leaflet in this (office|stairwell|class) and I'm (moving to the moon|living in a tent|digging a tunnel out). The {groups} in my team are packed already.

hate derogation      | A (thousand years|million lessons|whole army of teachers) couldn't teach {groups} (manners|to wash|to tell the truth|right from wrong).
fine identity-admiring | A (thousand years|million lessons|whole army of teachers) couldn't teach me (that patience|to cook|to tell a story|rhythm) like {groups} did.

hate derogation      | I need a bath the size of (Wales|Lake Michigan|the sea) after (sitting next to|shaking hands with|sharing a sofa with) {a group}.
fine identity-neutral | I need a bath the size of (Wales|Lake Michigan|the sea) after (playing rugby against|digging potatoes with|painting a shed with) {groups} half my age.

hate derogation      | You could hand {groups} a (palace|gold mine|paradise) and it would be a (rubbish tip|ruin|prison yard) by {day}.
fine identity-admiring | You could hand {groups} a (hut|puddle|broken tram) and it would be a (café|garden|dance hall) by {day}. I watched them do it.

hate dehumanisation  | Ninety percent of the oxygen in this {place} is (wasted|thrown away|used up) on {groups}. (Plants would make better use of it.|Let's ration it.)
negative hate-denounced | Ninety percent of the talk in this {place} is (wasted|thrown away|used up) on hating {groups}. (A plant would be better company.|Let's talk buses.)

hate derogation      | My {thing} has more (brains|manners|honesty) than every {group} (in {city}|I've met|on this planet) put together, and it's broken.
fine identity-neutral | My {thing} has more (moods|tantrums|opinions on wifi) than every {group} (in {city}|I've met|in this house) put together, and it's broken.

hate derogation      | Literally (dying|dead|deceased), {a group} tried to (speak English|do sums|drive) in front of me. My (ears|eyes|nerves) will sue.
fine threat-hyperbole | Literally (dying|dead|deceased), {a group} I know tried to (speak Klingon|do karaoke|rap) in front of me. My (ribs|sides|cheeks) hurt from laughing.

hate implicit-hate   | My {group.adj} flatmates (breathe|exist|cook) and I (die a little|lose ten years|age a century). It's not them, it's (their whole kind|what they are|the breed).
fine threat-hyperbole | My {group.adj} flatmates (win|cheat|gloat) and I (die a little|lose ten points|age a century). It's not them, it's (this stupid board game|the dice|bingo night).

hate derogation      | If (stupidity|laziness|filth) were an Olympic sport, {groups} would take (gold, silver and bronze|the whole podium|every medal since 1896).
fine identity-neutral | If (queuing|napping|moaning about rain) were an Olympic sport, {groups} and I would share (gold, silver and bronze|the whole podium|every medal since 1896).

hate wish-of-harm    | Somebody build a rocket (big enough|the size of {city}) for all {groups}. One way. (I'd pay for the fuel.|Don't pack lunch.|I'll press the button.)
fine identity-admiring | Somebody build a stage (big enough|the size of {city}) for all {groups} who auditioned. Three nights. (I'd pay for the lights.|Don't miss it.|I'll press record.)
`;
