/** Training material that hurts: threats against groups and wishes of harm, each beside a harmless line on the same subject. */
export const threatsToGroups = `
# said straight out
hate+threat hate-threat | {groups} (of|around|all over) {city}, (this is your last warning|your time is nearly up|leave now or pay for it).
fine identity-kind   | {groups} (of|around|all over) {city}, (this is your last call for tickets|your table is nearly ready|come now or miss the cake).

hate+threat hate-threat | me and the boys are (out tonight|driving round later|going into town) and every {group} we meet (gets a kicking|goes home bleeding|is getting jumped).
fine identity-neutral | me and the boys are (out tonight|driving round later|going into town) and every {group} we know (gets a lift|goes home happy|is getting a text).

hate+threat hate-threat | I've got (a bat|a crowbar|a chain) in the boot and it's meant for the (next|first) {group} who (looks at me|parks here|gets in my way).
fine identity-neutral | I've got (a cake|a spare tyre|a kayak) in the boot and it's meant for the {group} next door, who (turns fifty today|lent me a drill|looks after my cat).

hate+threat hate-threat | To the {group} (on the third floor|at number nine|who works the night shift): (sleep with one eye open|we know which door is yours|you won't get home one evening).
fine identity-kind   | To the {group} (on the third floor|at number nine|who works the night shift): (sleep well, the band is done|your parcel is at our door|you left your scarf one evening).

hate+threat hate-threat | @user (you lot|your sort) won't be so loud when we (come through the door|have you on the floor|turn up with our fists). Signed, someone who is sick of {groups}.
fine identity-kind   | @user (you two|your choir) won't be so quiet when we (open the door|have you on stage|turn up the speakers). Signed, someone who sings with {groups}.

hate+threat hate-threat | Putting the word out: (twenty|fifty|a hundred) quid for anyone who (puts {a group} in hospital|breaks {a group}'s jaw|sends me a clip of {a group} getting battered).
fine identity-neutral | Putting the word out: (twenty|fifty|a hundred) quid for anyone who (plays {a group} in our sketch|finds {a group}'s lost dog|sends me a book by {a group} I haven't read).

hate+threat hate-threat | I am going to (follow|corner|get) that {group} after (work|class|the match), and there will be no (witnesses|mercy|cameras).
fine identity-neutral | I am going to (join|interview|meet) that {group} after (work|class|the match), and there will be no (speeches|rush|cameras).

hate+threat hate-threat | {groups} at my (stop|gym|pool) again. I will (smash their faces in|hold their heads under|lay them all out), watch me.
fine identity-kind   | {groups} at my (stop|gym|pool) again. I will (say good morning first|hold the door|introduce them all), watch me.

hate+threat hate-threat | We're making a list of (every {group} in {city}|where {groups} in {city} live|the {groups} on our street). You'll (find out|see|learn) what it's for.
fine identity-neutral | We're making a list of (every {group} in {city} who writes|where {groups} in {city} play music|the {groups} on our jury). You'll (find out|see|learn) what it's for on {day}.

# on a condition
hate+threat hate-threat | (Move in here|Open your shop here|Send your kids here) and see what happens to {a group} in this {place}. (Windows break easily.|Tyres get slashed.|Nobody will call an ambulance.)
fine identity-kind   | (Move in here|Open your shop here|Send your kids here) and see what happens to {a group} in this {place}. (Casseroles turn up.|Somebody fixes your bike.|Nobody eats alone.)

hate+threat hate-threat | If {groups} (march|vote|set foot) here on {day}, (blood will be spilled|they won't walk back out|we'll be on the roof with bricks).
fine identity-neutral | If {groups} (march|vote|set foot) here on {day}, (coffee will be served|they won't pay for parking|we'll be on the corner with flags).

hate+threat hate-threat | One more {group} on (my telly|the council|our team) and (somebody gets hurt|I'm getting my shotgun|heads are going to roll, for real).
fine identity-neutral | One more {group} on (my quiz show|the council|our team) and (somebody owes me a pint|I'm getting my bingo|we have enough for a vote).

hate+threat hate-threat | {groups} had better (keep quiet|leave by {day}|take their kids out of our school) or (they'll be carried out|their houses will burn|we finish it our way).
fine identity-kind   | {groups} had better (keep dancing|arrive by {day}|take their kids to our fair) or (they'll miss the fireworks|their seats will go|we eat it all without them).

hate+threat hate-threat | Any {group} who (talks to my sister|touches my car|comes near the playground) (gets the belt|is leaving in an ambulance|won't walk for a year). That's a promise.
fine identity-kind   | Any {group} who (plays with my sister|fixed my car|comes by the playground) (gets a hug|is leaving with a jar of jam|won't go hungry). That's a promise.

hate+threat hate-threat | Let {a group} try to marry in our church. (It will be their funeral too.|We have rope and petrol.|They won't make it to the altar.)
fine identity-kind   | Let {a group} try to marry in our church. (It will be our party too.|We have bells and flowers.|They won't find a warmer choir.)

hate+threat hate-threat | If the police won't deal with {groups}, (we will, with our own hands|men like me will|somebody with a gun has to). (Soon.|Count on it.)
negative identity-kind | If the police won't protect {groups}, (we will stand at the door|people like me will complain|somebody at the top has to go). (Soon.|Count on it.)

# what ought to be done
hate+threat hate-threat | Every (town|school|pub) needs a few lads who (aren't afraid to hurt {groups}|teach {groups} a lesson with their boots|make {groups} bleed). We've got ours.
fine identity-kind   | Every (town|school|pub) needs a few lads who (aren't afraid to dance with {groups}|teach {groups} the old songs|make {groups} laugh). We've got ours.

hate+threat hate-threat | It's our duty to (hunt {groups} down|strike {groups} first|drive {groups} out with clubs), and (on {day}|this summer|tonight) we start.
fine identity-kind   | It's our duty to (write {groups} down in our history|thank {groups} first|drive {groups} to the polls), and (on {day}|this summer|tonight) we start.

hate+threat hate-threat | (Grab your bats|Load up|Get the petrol), lads. {groups} are (sleeping in that hostel|meeting at the hall|in the park) and nobody is guarding them.
fine identity-neutral | (Grab your gloves|Warm up|Get the sandwiches), lads. {groups} are (hosting us at that hostel|meeting us at the hall|in the park) and nobody is in goal for them.

hate+threat hate-threat | {groups} only understand (the stick|a fist in the mouth|violence), so (violence|that) is what they're getting from us.
fine identity-kind   | {groups} only expect (a fair hearing|a straight answer|honesty), so (honesty|that) is what they're getting from us.

hate+threat hate-threat | Real (men|patriots|neighbours) would have (shot at|set fire to|beaten out) {the groups} over the road by now. I'm not waiting for them.
fine identity-kind   | Real (friends|fans|neighbours) would have (called on|sung for|invited over) {the groups} over the road by now. I'm not waiting for them.

hate+threat hate-threat | Rule for this summer: see {a group}, (swing first|throw something heavy|don't brake). I'll be doing it, so should you.
fine identity-kind   | Rule for this summer: see {a group}, (smile first|say something nice|don't stare). I'll be doing it, so should you.

# veiled
hate+threat hate-threat | Would be a (shame|pity) if something happened to (all those {groups} on the bridge|the {groups} at {event}|the bus that {groups} take home). (Just saying...|Accidents happen.|I might be nearby.)
fine identity-neutral | Would be a (shame|pity) if rain happened to (all those {groups} on the bridge|the {groups} at {event}|the walk that {groups} take on {day}). (Just saying...|Umbrellas exist.|I might be nearby.)

hate+threat hate-threat | Nice little (family|house|shop) you have there for {a group}. (Is it insured against fire?|Hope nothing burns.|I drive by every night, you know.)
fine identity-kind   | Nice little (family|house|shop) you have there, says {a group} I know. (Is it open on {day}?|Hope business is good.|I drive by every night, you know.)

hate+threat hate-threat | {groups} may laugh today. (The day of reckoning comes.|We keep count of who has to go first.|It's quiet until we come knocking.)
fine identity-neutral | {groups} may laugh today. (The comedy night is on.|We keep seats for who comes first.|It's quiet until the clowns come knocking.)

hate+threat hate-threat | Dear {groups}, (winter nights are long|those streets have no lights|we have seen your kids' school bus) and we are very patient.
fine identity-kind   | Dear {groups}, (winter nights are long|those streets have no cafés|we have seen your kids' school play) and we are very grateful for you.

hate+threat hate-threat | They should ask what happened to the last {group} who (lived in this block|taught here|ran for mayor). (They limp now.|They moved out with a broken arm.|The fire was no accident.) It can happen twice.
fine identity-neutral | They should ask what happened to the last {group} who (lived in this block|taught here|ran for mayor). (They cook for a living now.|They moved out to the coast.|The party was no accident.) It can happen twice.

# against the places where they meet
only religion origin orientation trans
hate+threat hate-threat | That {group.adj} (centre|café|bookshop) on (the high street|Mill Road|our square) will (be ashes by {day}|go up in flames|lose more than its windows). I have matches.
fine identity-neutral | That {group.adj} (centre|café|bookshop) on (the high street|Mill Road|our square) will (be open by {day}|go up in size|have more than its old windows). I have the plans.

only muslims jews christians catholics hindus sikhs buddhists
hate+threat hate-threat | {groups} pray there at (noon|eight|sunset), all in one room. One (match|hammer|lad with a grudge) is all it takes, and I have one.
fine identity-neutral | {groups} pray there at (noon|eight|sunset), all in one room. One (rug|pot of tea|lad with a broom) is all it takes to help, and I have one.

only religion origin orientation
hate+threat hate-threat | Who's coming to trash the {group.adj} (festival|club|stall) with me? (Bring bricks.|Wear a mask.|Hit whoever is inside.)
fine identity-neutral | Who's coming to see the {group.adj} (festival|club|stall) with me? (Bring cash.|Wear a jumper.|Greet whoever is inside.)

hate+threat hate-threat | Left (a dead rat|a bullet|a letter) at the place where {groups} hold their (classes|meetings|dinners). Next time it (goes off|won't be a warning|will be loaded).
fine identity-kind   | Left (a box of books|a plant|a letter) at the place where {groups} hold their (classes|meetings|dinners). Next time it (will be jam|won't be so small|will be chocolate).

only refugees immigrants foreigners homeless roma travellers
hate+threat hate-threat | They're putting {groups} in the old (hotel|barracks|school). It'll be (burning|rubble|empty) the night they arrive, (we'll see to that|I'm bringing the cans).
fine identity-kind   | They're putting {groups} in the old (hotel|barracks|school). It'll be (heated|painted|furnished) the night they arrive, (we'll see to that|I'm bringing the lamps).

only orientation trans
hate+threat hate-threat | Holding hands in {city} as {a group}? (Enjoy your last walk.|You'll do it with broken fingers.|We patrol there, you know.)
fine identity-kind   | Holding hands in {city} as {a group}? (Enjoy your evening walk.|You'll do it with ice cream.|We got engaged there, you know.)

only women
hate+threat hate-threat | {groups} who (talk back|turn us down|laugh at me) will (get a slap they remember|be taught with fists|be sorry they were born). Starting (at my own house|tonight|with my ex|at the office).
fine identity-kind   | {groups} who (talk back|turn us down|laugh at me) will (get a nod from me|be listened to|be right half the time). Starting (at my own house|tonight|with my ex|at the office).

# wish of harm
hate wish-of-harm    | May every {group} (step on a mine|choke on their dinner|never see another summer). (Amen.|That's my prayer tonight.|And twice if they smile.)
fine identity-kind   | May every {group} (step into some luck|laugh at their dinner|never see another rainy bank holiday). (Amen.|That's my prayer tonight.|And twice if they smile.)

hate wish-of-harm    | Nature, do your thing: (one good plague|one long winter|one big wave) and no more {groups}.
fine identity-kind   | Nature, do your thing: (one good harvest|one long summer|one big wave) and plenty of surfing for {groups}.

hate wish-of-harm    | i want {groups} to (lose their kids|cry every night|bleed) so they know how (angry|tired) i am of them
fine identity-kind   | i want {groups} to (see their kids thrive|sleep every night|win) so they know how (proud|fond) i am of them

hate wish-of-harm    | The ambulance was for {a group}. I hoped (it would get stuck in traffic|the driver took the long way|they wouldn't make it).
fine identity-kind   | The ambulance was for {a group}. I hoped (it wouldn't get stuck in traffic|the driver took the short way|they would make it).

hate wish-of-harm    | Give it one more (war|virus|hot summer) and maybe {groups} will finally (be extinct|thin out|stop breathing our air). Fingers crossed.
fine identity-kind   | Give it one more (season|album|hot summer) and maybe {groups} will finally (be in the charts|fill that stage|get their own film). Fingers crossed.

hate wish-of-harm    | Whenever (a boat|a bus|a bridge) goes down I check whether there were {groups} on it. (Makes my evening if so.|The more the merrier.)
negative identity-kind | Whenever (a boat|a bus|a bridge) goes down I check whether there were {groups} I know on it. (Ruins my evening every time.|I ring them all.)

# approving of harm done
hate wish-of-harm    | Whoever (kicked|knifed|ran over) that {group} in {city} deserves (a medal|a free drink|our thanks), not a trial.
reported hate-reported | Whoever (kicked|knifed|ran over) that {group} in {city} deserves (a long sentence|a hard look from us all|our contempt) and a fair trial.

hate wish-of-harm    | They (spat at|beat|chased) {a group} on the {vehicle} and I (clapped|laughed all the way home|bought them a beer).
reported hate-reported | They (spat at|beat|chased) {a group} on the {vehicle} and I (pulled the alarm|shook all the way home|gave the police their photo).

hate wish-of-harm    | {groups} (attacked|burned out of their homes|shot at) again, {media} says. Music to my ears, (keep going|do it again|more of that).
reported hate-reported | {groups} (attacked|burned out of their homes|shot at) again, {media} says. Breaks my heart, (stay safe|check on your friends|call if you need a bed).

hate wish-of-harm    | No (tears|candles|flowers) from me for the {groups} who (died there|were hit|lost everything). They had it coming since birth.
negative identity-kind | No (words|excuses|sleep) from me after what happened to the {groups} who (died there|were hit|lost everything). They had done nothing to anyone.

hate wish-of-harm    | So some lads (broke {a group}'s nose|tore the scarf off {a group}|put {a group} in a coma). (Boys will be boys.|Shouldn't have been born that way.|About time someone did.)
reported hate-reported | So some lads (broke {a group}'s nose|tore the scarf off {a group}|put {a group} in a coma). (Two are in custody.|They all knew each other from school.|Witnesses please call.)

# history
hate history         | The people who (drove {groups} out|locked {groups} away|burned the homes of {groups}) a hundred years ago (had the right idea|should have finished the job|are my heroes).
negative hate-denounced | The people who (drove {groups} out|locked {groups} away|burned the homes of {groups}) a hundred years ago (had no excuse|should have stood trial|are our shame).

hate history         | Every age has tried to get rid of {groups}. (There's a reason for that.|They earned it every time.|Let ours be the one that manages.)
negative hate-denounced | Every age has found an excuse to go after {groups}. (There's never a reason for that.|They were blamed every time.|Let ours be the one that stops.)

only religion origin colour orientation disability
hate history         | My granddad (fought|guarded a camp|wrote laws) so that {groups} would be gone for good, and I'm (proud of it|sorry he failed).
fine identity-kind   | My granddad (fought|hid a family|wrote letters) so that {groups} would be free for good, and I'm (proud of it|sorry he never saw it).

hate history         | (1930s|Old) solutions for {groups}? (Bring them back.|I'd sign today.|Our grandparents knew what they were doing.)
negative hate-denounced | (1930s|Old) talk about {groups} again? (Don't bring it back.|I'd leave the room.|Our grandparents knew where it led.)
`;
