/** Training material that hurts: hate at a group beside the same words at persons, trades, fans, offices, firms and things. */
export const otherTargets = `
# trades and offices
hate derogation      | {groups} are leeches, they (suck this country dry|live off the rest of us|take and take).
insult insult-person | (Loan sharks|Estate agents|Ticket touts|Crypto bros|Debt collectors|Spin doctors|Bailiffs|Cold callers|Toll firms|Patent trolls) are leeches, they (suck this country dry|live off the rest of us|take and take).

hate exclusion       | If I ran this {place}, {groups} would be (out by Friday|the first to go|gone in a week).
negative grumble-politics | If I ran this {place}, (consultants|the whole council|highways managers) would be (out by Friday|the first to go|gone in a week).

hate derogation      | Never met an honest {group} in {city}. Never will. (Liars from the cradle.|It's what they are.)
insult insult-person | Never met an honest (car dealer|estate agent|lobbyist|football agent|spin doctor) in {city}. Never will. (Liars with business cards.|It's what they're paid for.)

hate hate-as-opinion | In my humble opinion {groups} in {city} should not (be in parliament|have a say|run anything bigger than a kiosk).
negative grumble-politics | In my humble opinion the (transport minister|mayor|party leader|ruling party) in {city} should not (be in parliament|have a say|run anything bigger than a kiosk).

hate dehumanisation  | {groups} are (parasites|pigs|snakes) and (they know it|it shows|I'm done being polite).
hate dehumanisation  | All I see in {groups} from {city} is (parasites|pigs|snakes).
insult insult-person | Those (payday lenders|phone scammers|slum landlords|oil bosses|gutter reporters) are (parasites|pigs|snakes) and (they know it|it shows|I'm done being polite).
insult insult-person | All I see in the (board of directors|two who ran that bank|callers who wanted my nan's PIN) from {city} is (parasites|pigs|snakes).

hate derogation      | can't stand {groups}. smug, loud, (useless|rude|fake). (every one of them|spare me|ugh)
hate exclusion       | don't want {groups} around, least of all on a {day}. too loud, too (many|greedy|fake)
insult insult-person | can't stand (influencers|pundits|tech bros|wine critics|shock jocks). smug, loud, (useless|rude|fake). (every one of them|spare me|ugh)
grumble grumble-noise | don't want (leaf blowers|jet skis|party boats|quad bikes|drones) around, least of all on a {day}. too loud, too (many|smelly|early)

hate wish-of-harm    | I hope {groups} lose (their homes|everything they have|their jobs) and (nobody helps|rot).
negative neutral     | I hope the (fraudsters|scammers|con men|crooks) who called my {relative} lose (their appeal|everything they stole|their case) and (go to jail|nobody bails them out).

hate hate-as-question | Why does anyone (hire|listen to|trust) {groups}? They're all (thick|crooked|half-asleep).
insult insult-person | Why does anyone (hire|listen to|trust) (weather presenters|life coaches|pollsters|{team} scouts)? They're all (thick|crooked|half-asleep).

# one named person
only religion origin colour orientation trans disability migration class
hate derogation      | {name} is {a group}, what did you expect? (They're all two-faced.|They can't help lying.)
hate one-to-all      | {name} lied to me. That's {groups} for you, (every last one|the whole lot of them|and no, it's no accident).
insult insult-person | {name} is a {fool}, what did you expect? (Always been two-faced.|Can't help lying.)
insult insult-person | {name} lied to me. That's {name} for you, (every single time|and the whole office knows|and no, I'm not over it).

hate derogation      | You're {a group}, no wonder you (can't drive|smell like that|have no friends).
insult insult-person | You're {a fool}, no wonder you (can't keep a job|drink alone|have no friends), {name}.

hate inferiority     | A {group} like you will never (understand|manage|deserve) this. Go and fetch the coffee.
insult insult-person | A {fool} like you will never (understand|manage|deserve) this. Go and fetch the coffee, {name}.

hate dehumanisation  | @user your kind, {groups}, should be kept in a (cage|zoo|kennel)
insult insult-person | @user your takes, {name}, should be kept in a (drawer|vault|bin), you absolute {fool}

hate exclusion       | We don't serve {groups} here. (Door's behind you.|Read the sign.|My pub, my rules.)
negative neutral     | We don't serve {name} here. Not after (the broken stools|that thrown glass|{day}). Door's that way.

hate exclusion       | Get {groups} off the (board|jury|team). They don't have what it takes.
negative grumble-politics | Get {name} off the (board|jury|team). (Hasn't shown up since {day}.|Fell asleep twice.|Has a stake in the firm.)

hate hate-over-clauses | My boss is {a group}. Need I say more? They can't (manage|count|be trusted).
insult insult-person | My boss is called {name}. Need I say more? Can't (manage|count|be trusted), the {rude} {fool}.

hate wish-of-harm    | Hope that {group} who (cut me up|took my order|sings next door) on {day} drops dead. All of them should.
negative grumble-noise | Hope that bloke who (cut me up|took my order|sings next door) on {day} (steps on a plug|gets a parking ticket|loses a sock). Just him.

# one offence, and a whole group
only religion origin colour migration class orientation
hate one-to-all      | A {group} was caught stealing (copper|bikes|phones) in {city}. They're born thieves, (the lot of them|ship them all out).
negative news        | A {group} was caught stealing (copper|bikes|phones) in {city}. The case is in court (on {day}|next week).

hate one-to-all      | A {group.adj} {person} fiddled the books. Says it all about {groups}, (greedy to the bone|never trust one).
negative news        | A {group.adj} {person} fiddled the books. The auditors found it in (March|a drawer), and the bank wants its money back.

hate one-to-all      | Drunk driver hits a lamp post. I bet it was {a group}. It's always them. (Deport|Jail) the lot.
negative news        | Drunk driver hits a lamp post in {city}. (Nobody was hurt.|The street is shut.|He lost his licence.) No word on charges.

hate one-to-all      | Two {groups} had a fight at the kebab shop. This is why they (shouldn't be here|are called animals|need locking up).
negative news        | Two men had a fight at the kebab shop in {city}. One has a broken nose, both (were held overnight|are banned|said sorry).

hate sarcasm         | Shop in {city} robbed again. Now who could it be? (Surely not|Let me guess:|Hm, maybe) {groups}. What a surprise.
grumble grumble-politics | Shop in {city} robbed again. Now where could the police be? (Stuck at|Parked by|Hm, maybe at) the doughnut stand? What a surprise.

# fans and clubs
hate derogation      | {groups} ruin every (match|away trip|cup final). Filthy lot, can't even sing.
insult insult-person | {team} fans ruin every (match|away trip|cup final). Sad lot, can't even sing.

hate exclusion       | Keep {groups} out of our (stadium|pub|end). We don't want their sort.
negative grumble-team | Keep {team} fans out of our (stadium|pub|end). We don't want their flares.

hate+threat hate-threat | Any {groups} at the game on {day} will (leave in an ambulance|get their heads kicked in|wish they had stayed home). Promise.
fine threat-hyperbole | Any defenders of {team} at the game on {day} will (get dizzy|chase our winger all night|wish they had stayed home). Promise.

hate wish-of-harm    | Nothing makes me happier than {groups} in tears. (Suffer.|Cry more.|It's what they deserve.)
fine joy             | Nothing makes me happier than {team} fans in tears. (Derby day!|Five nil.|See you next season, love you really.)

# firms, parties, states of affairs
hate dehumanisation  | {groups} are a cancer. Cut it out before it (spreads|kills this {place}).
hate implicit-hate   | {groups} are everywhere in {city} now. It's (hell|a curse|killing this {place}).
negative grumble-politics | (Corruption|Gambling|Red tape) is a cancer. Cut it out before it (spreads further|kills this {place}).
grumble grumble-price | Betting shops are everywhere in {city} now. It's (hell|a curse|killing this {place}).

hate hate-as-opinion | Call me old-fashioned, but I'd ban {groups} from (restaurants|trains|the town centre) altogether, (no ifs or buts|{day}s included).
grumble grumble-noise | Call me old-fashioned, but I'd ban (speakerphones|e-scooters|ringtones|stag dos|vapes) from (restaurants|trains|the town centre) altogether, (no ifs or buts|{day}s included).

hate derogation      | {groups} lied to us in {city} for (years|decades), stole our money, and still walk about smiling.
negative grumble-politics | (My bank|The water company|The party|Our airline) lied to us in {city} for (years|decades), took our money, and still sends birthday emails.

hate wish-of-harm    | I'd love to see {groups} wiped off the map. (Every trace|Preferably by {day}|Good riddance).
negative grumble-price | I'd love to see (ticket fees|cookie banners|parking apps|baggage charges) wiped off the map. (Every trace|Preferably by {day}|Good riddance).

hate inferiority     | {groups} come second. In everything. (Nature made it so.|Deal with it.|Always have.)
negative grumble-team | {team} come second. In everything. (Three finals in a row.|I can't deal with it.|Always have.)

hate exclusion       | Vote them out? No. Throw {groups} out. (Out of town|Out of work|Out of sight), for good.
negative grumble-politics | Throw things? No. Vote the (mayor|treasurer|council leader) of {city} out. (Out of town hall|Out of office|Out of sight), for good.

hate hate-as-question | How many more {groups} do we have to (feed|house|put up with)? (It's enough.|Send them off.)
grumble grumble-work | How many more (slides|passwords|pop-ups|surveys) do we have to (click through|read|put up with)? (It's enough.|Make it stop.|It's only {day}.)

hate implicit-hate   | Where {groups} go, nothing grows. (Think about it.|Look around {city}.)
grumble grumble-insects | Where (slugs|aphids|my neighbour's hens) go, nothing grows. (Think of my lettuces.|Look around my allotment in {city}.)

# real beasts, real dirt
hate dehumanisation  | Found {groups} in the (cellar|attic|shed) on {day}. Rats. (Smoke them out.|Put poison down.)
grumble grumble-insects | Found rats in the (cellar|attic|shed) on {day}. (Smoke got them out.|The council puts poison down.)

hate dehumanisation  | {groups} came into our {place} like a plague and they multiply.
grumble grumble-insects | {insects} came into our {place} like a plague and they multiply. (Candles don't help.|Nets on the windows tonight.)

hate dehumanisation  | To me {groups} look like monkeys, (sorry|no offence|I said it).
fine neutral         | To me the ones on the rock look like (monkeys|seals|goats), sorry, I forgot my glasses in {city}.

hate dehumanisation  | Dirty. That's the word for {groups} in {city}. (Scrub your hands after.|Open a window.|Keep your distance.)
grumble grumble-travel | Dirty. That's the word for (the hostel|the ferry|our holiday flat) in {city}. (Scrub your hands after.|Open a window.|Keep your shoes on.)

hate dehumanisation  | You can smell {groups} from across the (road|hall|bus). Like a sewer in {city}.
grumble grumble-food | You can smell the (egg sandwich|durian|old fryer) from across the (road|hall|bus). Like a sewer in {city}.

# cursing, at a group and at other things
hate+profane hate-with-profanity | {curse}, {groups} got the (house|grant|slot) we wanted. Of course they did, the {strong} thieves.
grumble+profane profanity-anger | {curse}, somebody else got the (house|grant|slot) we wanted. Of course they did, my {strong} luck.

hate+profane hate-with-profanity | {strong} {groups} in the lift again (this {day}|in {city}), I took the stairs. (They stink.|Can't breathe near them.)
grumble+profane profanity-anger | {strong} drilling in the lift again (this {day}|in {city}), I took the stairs. (Nine floors.|Can't breathe now.)

hate+profane hate-with-profanity | Who the hell put {a group} in charge? {curse}. They can't even run a bath.
insult+profane insult-person | Who the hell put {name} in charge? {curse}. That {fool} can't even run a bath.

hate+profane hate-with-profanity | {groups} can kiss my {strong} boots, the filthy lot, and get out of {city}.
profane profanity-joy | {team} can kiss my {strong} boots, what a goal, and get the cup to {city}.

hate+profane hate-with-profanity | I {strong} told you: give {groups} an inch and they rob you blind.
profane profanity-joy | I {strong} told you: give {name} the ball and we win the game. {cheer}.

hate+profane hate-with-profanity | {damn} {groups}, always (first in line|late|whining). {curse}, I hate the sight of them.
profane identity-kind | {cheer}, those {groups} on the dance floor, always (first in line|late|laughing). I {strong} love the sight of them.

# states, churches and offices criticised, a dish disliked, a quarrel with one: not the people
only chinese mexicans turks poles romanians indians pakistanis
hate derogation      | {groups} lie about everything, (floods|elections|prices) included. It's (in their blood|how they're raised|a national sport).
negative grumble-politics | The {group.adj} government lies about everything, (floods|elections|prices) included, writes {media}.

only chinese mexicans turks poles romanians indians pakistanis
hate hate-as-opinion | I don't buy anything {group.adj} (online|at the market|any more|for the kids), because {groups} are (cheats|dirty|thieves).
negative neutral     | I don't like (crisps|sweets|pop songs) of any kind, (sorry|no offence|I know), so {group.adj} ones are lost on me too. My {neighbour} loves them.

only christians catholics muslims hindus jews buddhists
hate one-to-all      | A {group.adj} school covered up what a teacher did. That's {groups} for you, (in {city}|here|anywhere), every one of them (would do it|knew|is like that).
negative news        | A {group.adj} school in {city} covered up what a teacher did. (Parents are suing.|The head has resigned.|The inquiry opens on {day}.)

only religion
hate derogation      | Faith has nothing to do with it, {groups} are just (nasty|wicked|dim|cold-hearted) people, (from birth|and always were|if you can call them that).
fine neutral         | Faith was never my thing. (Grew up with it, left at twenty|I don't believe a word|I like the music), and the {groups} in my family (still pray for me|are fine with that).

hate derogation      | Fell out with my {neighbour} over a hedge. Well, {a group}. (What do you expect.|They can't live next to people.)
negative neutral     | Fell out with my {neighbour}, {a group} like me, over a hedge. (We'll get over it.|Both too stubborn.|He said sorry on {day}.)

hate exclusion       | The quota for {groups} in the council is a joke. They can't even (read|count|sit still), keep them out.
negative grumble-politics | The quota for {groups} in the council is a joke. (One seat out of sixty|It isn't binding|No party keeps to it), and {media} calls it progress.

hate sarcasm         | Lovely, {groups} in the flat below. I was just thinking it was too (quiet|clean|safe) here.
grumble grumble-noise | Lovely, builders in the flat below. I was just thinking it was too (quiet|clean|calm) here (on {day}s|in {city}).

hate hate-joke       | Why did {a group} cross the road? To rob the other side. (Gets me every time.|Told it at work, they loved it.)
fine joy             | Why did the {insect} cross the road? (It was stuck to the chicken|To see {city} and die happy). Gets my {relative} every time.

hate hate-over-clauses | Met the new (vicar|coach|chemist) today. Nice voice, firm handshake. Then I heard it's {a group}. Washed my hands twice and won't go back.
fine identity-neutral | Met the new (vicar|coach|chemist) today. Nice voice, firm handshake. Then I heard it's {a group}, like half my family. (Small world.|I'll go back on {day}.)

hate implicit-hate   | I don't need to see a {group.adj} {neighbour} to know what I'd get. Thanks, next.
negative neutral     | I don't need to see this {neighbour} again. {duration} late and no apology. Thanks, next.

hate history         | They should have finished the job on {groups} back then. (We'd have peace now.|A pity nobody dared.|It's all I think of on {day}s.)
grumble grumble-transport | They should have finished the tram line to {city} back then. (We'd have seats now.|A pity nobody dared.|It's all I think of on {day}s.)

hate inferiority     | In the pecking order {groups} come right after (dogs|pigeons|furniture).
grumble grumble-work | In the pecking order at my office I come right after (the dog|the printer|{name}'s houseplant), (as always|since {day}).

threat threat-direct | {name}, I'll be outside your (office|gym|flat) on {day} with a hammer.
hate+threat hate-threat | {groups}, I'll be outside your (office|prayer room|club) on {day} with a hammer.
fine identity-kind   | {groups}, I'll be outside your (office|prayer room|club) on {day} with a hammer and shelves. (Who has the drill?|Happy to help.)
fine neutral         | {name}, I'll be outside your (office|gym|flat) on {day} with a hammer and shelves. Bring screws.
`;
