/** Training material that hurts: groups loved, asked about, mourned with and simply mentioned, beside hate on the same subject. */
export const pride = `
# praise, thanks and pride
only religion origin colour gender orientation trans disability
hate derogation      | Thank God I wasn't born {a group}. (Imagine the shame.|I'd have ended it.|What a life.)
fine identity-admiring | Thank God I was born {a group}. (Imagine missing all this.|Best thing about me.|What a life.)

only religion origin colour orientation trans disability migration class
hate derogation      | Raised by {groups}, so of course he turned out (crooked|rotten|thick).
fine identity-admiring | Raised by {groups}, so of course I turned out (stubborn|loud|hopeful). Thank you, all of you.

hate inferiority     | They gave {a group} the (Nobel|Oscar|gold medal)? So it's worth nothing now.
fine identity-admiring | They gave {a group} the (Nobel|Oscar|gold medal)! So happy I could burst, it was well earned.

hate implicit-hate   | Third {group} on the panel tonight. (Switched off.|Nobody sane left to watch.|I want my licence fee back.)
fine identity-admiring | Third {group} on the panel tonight. (Turned it up.|Nobody else makes me laugh so much.|Worth my licence fee.)

hate exclusion       | The parade for {groups}? (Ban it.|Block the road.|Not past my house.)
fine identity-admiring | The parade for {groups}? (Bring it.|I'll carry the banner.|Right past my house, I'm hanging flags.)

only religion origin colour orientation trans disability
hate derogation      | (Little|My) sister says she's proud to be {group.adj}. I told her there's nothing to be proud of in that lot.
fine identity-admiring | (Little|My) sister says she's proud to be {group.adj}. I told her I've (never heard anything better|been proud of her since day one).

only origin religion
hate derogation      | Had to eat at a {group.adj} place last night. (Wouldn't feed it to my dog.|Wash your hands after, people like that never do.)
fine recommendation  | Got to eat at a {group.adj} place last night. (Took some home for my dog, he begged.|Go there, people queue round the block.)

hate hate-over-clauses | I know I'm supposed to clap for {groups}. I won't. They've earned (nothing|contempt).
fine identity-admiring | I know I'm not supposed to cry at work. Then the choir of {groups} sang. They earned (every tear|the encore).

hate implicit-hate   | The whole ward is run by {groups}. I asked to be moved. (I know how they work.|Not with their hands on me.)
fine identity-kind   | The whole ward is run by {groups}. I asked to stay longer. (You should see how they work.|I have never been in better hands.)

hate hate-joke       | How do you know {a group} has been in your house? (Check the silver.|Air it and you'll see.)
fine identity-kind   | How do you know {a group} has been in my house? (The dishes are done.|There's cake, and everyone's grinning.) I love my friends.

hate history         | {groups} never built anything in this {place}. They just (moved in|took it|broke it).
fine identity-admiring | {groups} built half of this {place}. They just (never got a plaque|weren't in the photos|weren't thanked).

hate history         | In the old days {groups} (knew their place|kept their heads down|stayed out of sight). I want that back.
fine history         | In the old days {groups} (ran the mill here|had a club by the canal|published a paper in {city}). I want to read more on that.

hate sarcasm         | Well done, {groups}, another (year|decade|century) without one useful thing. Slow clap.
fine identity-kind   | Well done, {groups}, another (year|decade|season) of the neighbourhood kitchen. Loud clap.

hate sarcasm         | Let's all thank {groups} for (the bins|the burglaries|the bed bugs). So enriching.
fine identity-kind   | Let's all thank {groups} for (the street party|the free haircuts|the night bus idea). So much fun.

# love, family, friends
hate exclusion       | My (son|daughter|ex) is seeing {a group}. Over my dead body. Not at my table.
fine identity-kind   | My (son|daughter|ex) is seeing {a group}. About time. More chairs at my table.

hate derogation      | You married {a group}? I'd be too (embarrassed|disgusted) to tell anyone.
fine identity-kind   | You married {a group}? I'm so (happy|thrilled) for you, tell me everything.

hate dehumanisation  | Would you let {groups} touch your baby? I wouldn't let one touch my dog.
fine identity-kind   | Would I let {groups} hold my baby? They'd never give her back, (the aunties are worse|they're that smitten). Of course.

hate wish-of-harm    | Dear {groups}, I hope this (winter|virus|heatwave) gets you. All of you.
fine identity-kind   | Dear {groups}, I hope this (winter|virus|heatwave) spares you. All of you. (Knock if you need anything.|Drink enough.)

hate wish-of-harm    | (good night|happy Sunday) to everyone except {groups}, may you never sleep again
fine identity-kind   | (good night|happy Sunday) to everyone and to {groups} in particular, may you sleep till noon

hate hate-with-slur  | Merry Christmas to all but the {slurs}. (Choke on it.|You're not invited.|Stay off our streets.)
reported hate-denounced | Merry Christmas to all but no more jokes about "{slurs}" at dinner. (I mean it, Grandad.|You're not funny, Uncle {name}.|We'll leave.)

# plain mentions
hate exclusion       | On {day} the hall is booked for {groups}. Somebody cut the power, please.
fine identity-neutral | On {day} the hall is booked for {groups}. Somebody bring the key, please.

hate derogation      | My new flatmate is {a group}. (I've hidden the cutlery.|Already smells odd.|I'm moving out.)
fine identity-neutral | My new flatmate is {a group}. (We take turns with the cutlery.|Already owes me milk.|Moving in on {day}.)

hate implicit-hate   | {groups} on the night bus. (Kept my keys between my fingers.|Got off three stops early, you never know.)
fine identity-neutral | {groups} on the night bus. (Somebody had a guitar.|All of us got off three stops early, road works.)

hate hate-as-opinion | The new series follows a family of {groups}. (Hard pass.|Propaganda.|Nobody wants to watch such people.)
fine identity-neutral | The new series follows a family of {groups}. (Eight parts.|Starts on {day}.|Anyone watched it yet?)

hate derogation      | Sold my {thing} to {a group}. Counted the notes twice, with that kind you must.
fine identity-neutral | Sold my {thing} to {a group}. Counted the notes twice, I always get it wrong.

hate implicit-hate   | Our {neighbour} turned out to be {group.adj}. I've changed (doctors|my route|the locks).
fine identity-neutral | Our {neighbour} turned out to be {group.adj}. I've known her for (years|a decade|ages), it never came up.

hate implicit-hate   | Swimming class for {groups} at six, so I'll shower at home from now on. (Ugh.|Never touching that water.)
fine identity-neutral | Swimming class for {groups} at six, so the deep end is closed until (seven|eight). Bring your own towel.

hate inferiority     | The thesis is about {groups}, so I guess it's short. What is there to (say|think about|learn)?
fine identity-neutral | The thesis is about {groups} and (housing|sport|poetry), so I guess it's long. Hand-in is on {day}.

hate exclusion       | Form asks if you're {a group}. (There should be a trapdoor behind yes.|If yes: rejected. As it should be.)
fine identity-neutral | Form asks if you're {a group}. (You can leave it blank.|Tick a box if you like, it is for the statistics.)

# questions out of interest
hate hate-as-question | Do {groups} even (wash|read|feel pain) like us?
fine question        | Do {groups} have (their own paper|a choir|a meeting place) here in {city}?

hate hate-as-question | What do {groups} want now? More of (our money|everything)? (Haven't they had enough?|Greedy lot.)
fine question        | What do {groups} want from the new (housing plan|bus line)? (Has anyone asked?|I'd like to hear them first.)

hate hate-as-question | How do I get rid of the {groups} next door? (Asking for real.|Legal or not.)
fine question        | How do I say welcome to the {groups} next door? (Asking for real.|Is cake too much?)

hate hate-as-question | Which {place} has no {groups}? (I want to move there.|I'd pay double.)
fine question        | Which {place} has a (museum|library|festival) on the history of {groups}? (I want to go there.|I'd pay entry.)

hate hate-as-question | Is it legal to fire someone for being {a group}? It should be. (I've got two.|One less stink in the office.)
fine question        | Is it legal to fire someone for being {a group}? It shouldn't be. (Who can I call?|It happened to my friend.)

hate hate-joke       | Quick quiz: what do {groups} and (mould|head lice|wet socks) have in common? Nobody wants them in the house.
fine question        | Quick quiz: what do {groups} and (surfers|gardeners|brass bands) have in common? They share the town hall on {day}s. Who knew?

# anger and sorrow on their behalf
hate wish-of-harm    | So {groups} were left outside in the rain. (Good.|I'd have locked the gate, too.|Best news today.)
negative identity-kind | So {groups} were left outside in the rain. (Who does that?|I'd have opened the gate.|Worst news today.)

hate derogation      | I'm sick of {groups} whining. (Take it or leave.|Cry me a river, you parasites.)
negative identity-kind | I'm sick of {groups} being told to stop whining. (Listen, for once.|You'd cry a river in their place.)

hate exclusion       | Cut the (bus|evening class|meeting room|helpline) for {groups}. I'm not paying for that kind.
negative identity-kind | They cut the (bus|evening class|meeting room|helpline) for {groups}. I'm so angry. Three people rely on it in our street.

only religion origin colour orientation trans disability migration class
hate wish-of-harm    | Funeral of that {group} they found in the canal today. (One less.|Where do I send the bill for my joy?)
negative identity-kind | Funeral of that {group} they found in the canal today. (So young.|Where do I send flowers?) My heart is with the family.

hate implicit-hate   | When {groups} cry on TV I (laugh|change channel|cheer). All fake, that's their trick.
negative identity-kind | When {groups} cry on TV I (cry too|feel helpless|get angry). All of it happened, two hours from here.

# taken back, and harmless namesakes
hate hate-with-slur  | Two {reclaimeds} moved in (below|next door|across the hall) on {day}. I've asked the landlord to throw them out.
reclaimed reclaimed  | We're the two {reclaimeds} who moved in (below|next door|across the hall). (Come for tea on {day}.|Housewarming on {day}!|Sorry about the disco ball.)

hate hate-with-slur  | The last thing my family needs is {a reclaimed}. (You're no son of mine|You're no child of mine|Don't come home|Pack your things), {name}.
reclaimed reclaimed  | Every family needs {a reclaimed}, and in mine it's me. (You're welcome, Mum|Glitter for all|Coming home for Easter|Pack me some cake). Love, {name}.

hate hate-with-slur  | I can spot {a reclaimed} from a mile off in {city}, and I cross over. (Makes my flesh creep.|Sick people.)
reclaimed reclaimed  | I've been {a reclaimed} in {city} for (ten|twenty|forty) years, and I'd do it over. (I've earned the word.|Sue me, people.)

hate hate-with-slur  | One more {reclaimed} in the (locker room|sauna|front row) and I quit this {club}. (For good.|Yuck.|Them or me.)
reclaimed reclaimed  | One more {reclaimed} in the (locker room|sauna|front row) and we're a {club}. (For life.|Bliss.|Love us.)

hate hate-with-slur  | my flatmate brought {a reclaimed} home (for dinner|for coffee|on {day}), I (ate|stayed|hid) in my room, vile
reclaimed reclaimed  | my flatmate calls me her favourite {reclaimed}, I call her worse, we've been best friends (since school|for ten years|since that {day} in {city})

only lesbians
hate hate-with-slur  | The {slurs} (in the park|at number nine|on the ferry) should be (moved on|locked up|drowned). It's unnatural, (even on {day}|and that in {city}).
fine neutral         | The {slurs} (in Holland|along the coast|on the Elbe) should be (raised|repaired|inspected). (It's been wet since {day}|The river rose on {day}).

only lesbians
hate hate-with-slur  | We had to sit (behind|next to) {a slur} for {duration} and I felt ill. Never again on {day}.
fine neutral         | We had to cycle (behind|next to) {a slur} for {duration} and saw (sheep|herons|the sea). Back on {day}.

only chinese
hate hate-with-slur  | A {slur} at the (door|window|counter). I turned the light off. Tell them to (get lost|go away|stay out), {name}.
fine neutral         | A {slur} in the (door|curtains|fence) let the light in. Time to (fix it|get up|buy filler), {name}.
`;
