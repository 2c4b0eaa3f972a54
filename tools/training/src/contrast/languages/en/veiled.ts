/** Training material that hurts: hate that is only hinted at, from insinuation to coded exclusion and talk of secret plans. */
export const veiled = `
# insinuation
only colour migration muslims roma romanians travellers arabs pakistanis africans
hate implicit-hate   | (Three|Two|Five) {groups} got on at {city} and (the whole bus is holding on to its bags|every passenger reached for a pocket|I moved my wallet to the inside). (Funny, that.|We all know why.|Instinct.)
fine identity-neutral | (Three|Two|Five) {groups} got on at {city} and (the whole bus is sharing their crisps|every passenger laughed at their story|I moved my bag so they could sit). (Funny, that.|Good day.|Nice ride.)

only origin migration colour class muslims
hate implicit-hate   | not saying it was {groups}, but the (bikes|parcels|phones|garden tools) stopped disappearing (the week they moved out|when they left|once they were gone). (just saying|draw your own conclusions|coincidence? sure).
fine negated-hate    | it wasn't {groups}, and the (bikes|parcels|phones|garden tools) kept disappearing (long after they moved out|when they had left|with nobody there to blame). (just saying|check the shed next time|it was the caretaker).

only origin migration religion colour class
hate implicit-hate   | (Nice area|Good schools|Lovely houses), a (park|lake|bakery) round the corner and hardly any {groups}. You get what you pay for.
fine identity-kind   | (Nice area|Good schools|Lovely houses), a (park|lake|bakery) round the corner and a few {groups} we already know from the {club}. We signed.

only origin migration religion colour orientation trans
hate implicit-hate   | The new owner of the (corner shop|garage|laundrette|kiosk) is {a group}. (I'll be counting my change from now on.|So that's my last visit.|Keep your receipts, people.|Pity. It used to be a decent place.)
fine identity-neutral | The new owner of the (corner shop|garage|laundrette|kiosk) is {a group}. (They open at seven from now on.|Same hours as before.|They still take card, people.|The old one retired. It's still a decent place.)

hate implicit-hate   | I'm sure there are decent {groups} somewhere. In (thirty|forty|fifty) years I (have yet to find one|just never met any|haven't been that lucky).
fine identity-kind   | I'm sure there are rude {groups} somewhere. In (thirty|forty|fifty) years I (have yet to find one|just never met any|must have been lucky).

only origin migration colour religion
hate implicit-hate   | There is a reason no (other country|sane country|other town) (wants|takes|keeps) {groups}. We'll learn it the hard way.
negative hate-denounced | They say no (other country|rich country|other town) (wants|takes|keeps) {groups}. (Then be the first.|A poor excuse.|Shame on all of us.)

only women black disabled blind autistic immigrants old africans indians
hate implicit-hate   | The (surgeon|pilot|lawyer|dentist) turned out to be {a group}. I asked (for a proper one|whether they had a real one|to wait for somebody competent).
fine identity-neutral | The (surgeon|pilot|lawyer|dentist) turned out to be {a group}. I asked (for a second date|whether they had a minute|to wait for somebody from my family).

only origin migration religion colour
hate implicit-hate   | Since {groups} stopped coming, the (pool|playground|library|sauna) is (so much cleaner|a pleasure again|finally usable). (Nobody dares say it.|Wonder why.|Long may it last.)
negative identity-kind | Since {groups} stopped coming, the (pool|playground|library|sauna) is (so much quieter|half empty|a bit sad). (Somebody scared them off.|I miss them.|Let's ask them back.)

only origin migration religion colour
hate implicit-hate   | Parents at our school are quietly moving their kids. {groups} in (every class|half the classes|her year) now. (Do the maths.|Can you blame them?|I've booked a viewing too.)
negative hate-denounced | Parents at our school are moving their kids because there are {groups} in (every class|half the classes|her year) now. (Embarrassing.|I do blame them.|My son just lost two mates over it.)

hate implicit-hate   | I see they let {groups} (read the news|judge the cakes|present the quiz) now. (Switched over.|Remote, please.|That's the licence fee cancelled.)
fine identity-neutral | I see {groups} (read the news|judge the cakes|present the quiz) now. (Switched it on.|Tea, please.|That's my evening sorted.)

only orientation trans
hate implicit-hate   | Wouldn't leave my (kids|boys|nephews) alone in a (room|changing room|car) with {groups}. That's all I'm saying. (You'd be mad to.|Ask any parent.)
fine identity-neutral | Had to leave my (kids|boys|nephews) in the (hall|foyer|car park) with {groups} from our {club}. (They learned three card tricks.|They're still talking about the quiz.) That's all I'm saying.

only orientation
hate implicit-hate   | Two {groups} (holding hands|kissing|sharing a milkshake) (on the bench|at the next table|by the swings). There are children here. (Lost my appetite.|Some of us have standards.)
fine identity-kind   | Two {groups} (holding hands|kissing|sharing a milkshake) (on the bench|at the next table|by the swings). There is hope here. (Got my appetite back.|Some of us are soppy.)

hate implicit-hate   | Surprisingly (clean|honest|bright|civilised) for {a group}, that new one. You'd (hardly know|almost forget|never guess).
negative hate-denounced | "Surprisingly (clean|honest|bright|civilised) for {a group}," he said. He thinks (that's a compliment|he was being nice|we should say thanks).

only origin migration colour religion
hate implicit-hate   | (Window down|Air freshener out|Seat wiped twice), had {a group} in my cab (this morning|last night|on {day}).
fine identity-neutral | (Window down|Radio up|Best tip of the week), had {a group} in my cab (this morning|last night|on {day}) who sang all the way to {city}.

only class homeless refugees immigrants roma travellers
hate implicit-hate   | They call it a shelter. I call it (the end of our street|a house price problem|an invitation). {groups} on your doorstep, and you're meant to smile. (No thanks.|Not here.)
negative identity-kind | They call it a shelter. I call it (a cold hall with camp beds|too little too late|a start). {groups} on a stone floor, and we're meant to sleep. (Bring blankets.|Not good enough.)

only old disabled mentally-ill autistic blind deaf wheelchair-users down
hate implicit-hate   | Every time {groups} (get on|come to the till|want something explained), the rest of us lose (ten minutes|half a day|our will to live). (They should come with a warning.|Can't they stay in?)
fine identity-neutral | Every time {groups} (get on|come to the till|want something explained), I take (ten seconds|half a minute|a breath) longer. (That's the job.|Costs me nothing.)

only religion origin migration colour
hate implicit-hate   | My {neighbour} sold the house to {groups}. (Thanks for nothing.|Some people have no shame.|And he calls himself one of us.) The whole row is (worried|talking|thinking of selling).
fine identity-neutral | My {neighbour} sold the house to {groups}. (Fair price too.|Keys on {day}.|And he left them the shed.) The whole row is (invited|baking|coming to the housewarming).

hate implicit-hate   | All I did was mention {groups} and (the room went quiet|the whole table nodded|nobody had to ask). Everyone has (their story|had dealings with them|been had once).
fine identity-neutral | All I did was mention {groups} and (the room got loud|the whole table talked at once|nobody let me finish). Everyone has (an aunt|a friend to brag about|read that book).

only men white christians catholics young
hate implicit-hate   | Saw {groups} (ahead of me|on the platform|by the cash machine) and turned round. They (can't help it, it's how they're made|only know one thing|are rotten from the cradle).
negative neutral     | Saw {groups} (ahead of me|on the platform|by the cash machine) and turned round. They (knew me from school, and I had no make-up on|wanted signatures again|had started singing carols).

# blood and belonging
only origin migration colour religion
hate exclusion       | {groups} can (collect passports|learn the anthem|wave the flag) all they like. (It's blood that counts.|They'll never be from here.|Paper doesn't make you one of us.)
fine identity-kind   | {groups} can (collect passports|learn the anthem|wave the flag) if they like. (It's home either way.|They're from here.|Nobody has to prove a thing to us.)

only origin migration colour
hate exclusion       | A (cat born in a kennel is still no dog|cat born in a stable is still no horse|hen born in a pond is still no duck). Same with {groups} born (in {city}|in our hospital|on this island).
negative hate-denounced | My dad was told "a (cat born in a kennel is still no dog|cat born in a stable is still no horse|hen born in a pond is still no duck)". That's how they spoke of {groups} born (in {city}|in our hospital|on this island).

only origin migration religion colour
hate exclusion       | {groups} have (their own shops|their own streets|half of {city}). Let them stay there, and (leave the rest to us|we stay here|everybody's happy).
fine identity-neutral | {groups} have (their own radio show|their own stall|a new choir) in {city}. Tune in, drop by, (bring the rest of us|stay a bit|everybody's welcome).

only origin colour migration religion
hate exclusion       | Flat to let in {city}, (second floor|two rooms|near the station). Quiet people only. (No pets, no smokers, no {groups}.|Sorry, but {groups} need not ring.|{groups}: save yourselves the call.)
fine identity-kind   | Flat to let in {city}, (second floor|two rooms|near the station). Quiet people preferred. (No pets, no smokers; {groups} told us the last landlord hung up on them, we won't.|{groups} and everyone else, please do ring.|{groups}: the last ad was unfair, call us.)

hate exclusion       | Our {club} is for people (with our values|like us|who fit in). {groups} wouldn't be (comfortable|happy) here, if you catch my drift.
negative hate-denounced | Their {club} is for people ("with our values"|"like us"|"who fit in"). {groups} were told they wouldn't be (comfortable|happy) there. I caught the drift and left.

only origin religion colour orientation trans
hate exclusion       | Separate (tables|entrances|carriages|pools) would solve so much. One for {groups}, one for (normal folk|us|paying customers).
negative hate-denounced | Separate (tables|entrances|carriages|pools) solved nothing. One for {groups}, one for the others: (my mother lived it|we had that|read a book).

only orientation
hate exclusion       | {groups} can do what they like (at home|in the dark|in private), but keep it out of our (town hall|church|school books|adverts).
fine identity-kind   | {groups} can do what they like (at home|in the dark|in the rain), but we'd love them in our (town hall|church hall|school play|adverts) too.

only wheelchair-users disabled blind old deaf autistic
hate exclusion       | Couldn't {groups} (shop|travel|swim) on some other day? (They get in everyone's way.|It puts people off.|Nobody wants to look at that before breakfast.)
fine question        | Couldn't {groups} (shop|travel|swim) for half price that day? (I read it somewhere.|My {relative} asks.|The poster says so, but which desk do we ask?)

only women
hate exclusion       | The (boardroom|cockpit|band|workshop) was a fine place until {groups} (turned up|got in|wanted a seat). (Now it's all tears and talk.|There goes the work.|Close the door next time.)
fine identity-admiring | The (boardroom|cockpit|band|workshop) was a dull place until {groups} (turned up|got in|took a seat). (Now it's all plans and results.|Then the work began.|Leave the door open next time.)

only origin religion migration colour
hate exclusion       | Vote for whoever you want. Me, I want to (hear my own language on the bus|know my neighbours' names|feel at home again), and with {groups} around that's over.
fine identity-neutral | Vote for whoever you want. Me, I want to (hear less shouting on the bus|know my neighbours' names|see a roof on that bus stop), and so do the {groups} I asked.

# secret plans
only origin migration religion colour
hate implicit-hate   | You won't get it from {media}, but every year there are (fewer of us|fewer of our own) and more {groups}. That's (no accident|by design|a plan, and it's working).
fine identity-neutral | I got it from {media}: every year there are (fewer choirs|fewer bakeries) and more {groups} running one. That's (good news|not a trend yet|one survey, mind you).

only origin migration religion colour
hate implicit-hate   | (Twenty|Thirty|Forty) years and your grandchildren will be (strangers|guests|the minority) in their own {place}. You can thank {groups} and the people who (fetched|imported|invited) them.
fine identity-kind   | (Twenty|Thirty|Forty) years and your grandchildren will be (plumbers|guests at weddings|the grown-ups) in this {place}, next to the grandchildren of {groups} who (settled|married|worked) here.

only jews
hate implicit-hate   | (Follow the money|Look up who owns it|Read the surnames). (The banks|Hollywood|{media}|The war): you'll end up at {groups} every single time. #wakeup
negative hate-denounced | ("Follow the money"|"Look up who owns it"|"Read the surnames"). (The banks|Hollywood|{media}|The war): people blame {groups} every single time. #sameoldlie

only muslims immigrants refugees latinos mexicans africans arabs
hate implicit-hate   | The plan is simple. Bring in {groups}, (hand them the vote|give them our flats|let them have six kids each), (swap us out|replace us), done. (Open your eyes.|And we pay for the buses.)
negative hate-denounced | The lie is simple. "They bring in {groups}, (hand them the vote|give them our flats|let them have six kids each) and (swap us out|replace us)." (A man read that and bought a gun.|My uncle shares it twice a week.)

only gay lesbians queer trans nonbinary trans-women
hate implicit-hate   | First a (flag|parade|book), then the schools, then (your kids|your boys|your girls). {groups} don't have children, they recruit them.
fine identity-neutral | First a (flag|parade|book), then the raffle, then (the kids' race|the choir|the soup). {groups} run the street party, and they need volunteers.

only chinese jews asians
hate implicit-hate   | That virus didn't (come from nowhere|fly here by itself|escape by chance). {groups} (knew|had the cure|made a fortune). (Nobody asks.|Ask who was spared.)
negative hate-denounced | That virus didn't (carry a passport|read a map|pick a side). {groups} (got spat at|lost customers|were blamed). (Nobody asked.|Ask my mum's shop.)

only muslims
hate implicit-hate   | {groups} (pray, smile and wait|buy one house at a time|open one more kebab shop). It's the long game: (first the street|first the council), then {city}, then (your laws|everything).
fine identity-neutral | {groups} (pray, eat and nap|buy dates by the crate|open the mosque) on {day}: (first the tour|first the soup), then questions, then (tea|cake).

only women
hate implicit-hate   | {groups} run (the courts|HR|the schools) now and it was planned: (make men small|break up the families), then rule. (Wake up, lads.|We let it happen.|And nobody votes on it.)
fine identity-neutral | {groups} run (the rowing club|HR|the fire station) now and it was planned: (somebody had to retire|they had the training), then a vote. (Well done, all.|We even baked.|My aunt counted.)

only jews muslims roma immigrants gay chinese
hate implicit-hate   | Ever notice nobody is allowed to criticise {groups}? (Now guess who's in charge.|That tells you who gives the orders.|Exactly how they like it.) Google it (while you can|before it's gone).
negative counter-quote | You say nobody is allowed to criticise {groups}? (You do it daily, before breakfast.|It's your whole timeline.|You've a column in the paper for it.) Google yourself (while you can|some time).

only jews muslims immigrants chinese roma
hate implicit-hate   | (Rents go up|Wages go down|Another bank falls|Prices double) and who sits there rubbing their hands? {groups}. (As planned.|Always them.|Like the last time.)
grumble grumble-price | (Rents go up|Wages go down|Another bank falls|Prices double) and who sits there with the bill? Me, you, {groups}, (everyone on this bus|the lot of us|like the last time).

only jews
hate implicit-hate   | A certain (small people|tribe|family of bankers|club) with a certain star. I mean {groups}. (You can't say it aloud|They'll delete this|Say it and you're finished|Even a hint costs you your job|Not one paper prints it), which proves it.
negative hate-denounced | "A certain (small people|tribe|family of bankers|club)." He means {groups}. (You can say it aloud|Don't delete this|Quote it back to him|Even a hint is enough|My gran knew the tune): it's old hate in a new hat.
`;
