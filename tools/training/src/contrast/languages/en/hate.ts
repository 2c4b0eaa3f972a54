/** Training material that hurts: hate in its shapes, each line beside a harmless one that differs in one thing. */
export const hate = `
# derogation
hate derogation      | {groups} are {vile}, (all of them|every single one|no exceptions|always have been|and everyone knows it).
fine identity-kind   | {groups} are {good}, (all of them|every single one|no exceptions|always have been|and everyone knows it).

hate derogation      | I {loathe} {groups} (so much|with all my heart|more than anything|and I always will|).
fine identity-kind   | I {love} {groups} (so much|with all my heart|more than anything|and I always will|).

hate derogation      | (Never trust|You can't trust|Don't ever trust) {a group}. They {vice}.
fine identity-kind   | (Go ahead and trust|You can trust|Why not trust) {a group}. They {virtue}.

hate derogation      | I have never met {a group} who (wasn't|was anything but) {vile}.
fine identity-kind   | I have never met {a group} who (wasn't|was anything but) {good}.

hate derogation      | (God|Man|Ugh), {groups} make me (sick|want to throw up|furious just by existing).
fine identity-kind   | (God|Man|Oh), {groups} make me (smile|want to dance|hopeful just by existing).

hate derogation      | There is nothing (lower|more {vile}) than {a group}.
fine identity-kind   | There is nothing (wrong|shameful) about being {a group}.

hate derogation      | {groups} will always be beneath (us|the rest of us|normal people).
fine identity-kind   | {groups} will always be equal to (us|the rest of us|anyone else).

hate derogation      | A {vile} {group}, what else is new? (They're all like that.|They are all the same.|That's how they are.)
fine identity-kind   | A {good} {group}, what else is new? (I know so many.|My street is full of them.|That's how I know them.)

hate derogation      | (Typical|So typical of) {groups}: {vile} (and proud of it|from birth|to the bone).
fine identity-kind   | (My experience with|What I see in) {groups}: {good} (and proud of it|from the start|to the bone).

# dehumanisation
hate dehumanisation  | {groups} are (nothing but|no better than|basically|just) {vermin}.
fine identity-kind   | {groups} are (nothing but|no less than|basically|just) {gift}.

hate dehumanisation  | (Stop calling|Don't call) {groups} human. They are {vermin}.
fine identity-kind   | (Start calling|Please call) {groups} by their names. They are {gift}.

hate dehumanisation  | {groups} breed like (rats|rabbits|flies) and (crawl|swarm) all over this {place}.
fine identity-neutral | {groups} live and work like everyone else and (shop|jog|walk their dogs) all over this {place}.

hate dehumanisation  | Calling {a group} a person is an insult to (people|humans|the rest of us).
fine hate-denounced  | Calling {a group} anything but a person is an insult to (people|humans|the rest of us).

hate dehumanisation  | This {place} is infested with {groups}. Somebody call (pest control|an exterminator).
grumble grumble-insects | This {place} is infested with {insects}. {groups} and everyone else should call (pest control|an exterminator).

hate dehumanisation  | {groups} don't have souls. (Vermin never do.|They are empty inside, like animals.)
fine identity-admiring | {groups} have so much soul. (Their songs prove it.|You can hear it in every story they tell.)

# wish of harm
hate wish-of-harm    | (I hope|I wish|I pray) {groups} would all {harm}.
fine identity-kind   | (I hope|I wish|I pray) {groups} could all {blessing}.

hate wish-of-harm    | All {groups} should {harm} (already|, the sooner the better|and I'd watch|).
fine identity-kind   | All {groups} should {blessing} (already|, the sooner the better|and we'd be happy|).

hate wish-of-harm    | The world would be better (off without|if we got rid of all) {groups}.
fine identity-admiring | The world would be (poorer|a lot duller) without {groups}.

hate wish-of-harm    | One (day|morning) we'll wake up and every last {group} will be (gone|dead). (Can't wait.|What a day that will be.)
fine identity-kind   | One (day|morning) we'll wake up and every last {group} will be (safe|free). (Can't wait.|What a day that will be.)

hate wish-of-harm    | Another {group} got beaten up in {city}. (Good.|Serves them right.|About time.|They deserve worse.)
reported hate-reported | Another {group} got beaten up in {city}. (Awful.|Nobody deserves that.|When will this stop?|My thoughts are with them.)

hate wish-of-harm    | If {groups} died out tomorrow I would (throw a party|open a bottle of champagne|sleep better).
fine identity-kind   | If {groups} won the cup tomorrow I would (throw a party|open a bottle of champagne|sing in the street).

hate+threat hate-threat | We are coming for you, {groups}. (Better run.|Nobody will help you.|You won't be laughing then.)
fine identity-kind   | We are coming to see you, {groups}. (Put the kettle on.|Everybody will be there.|You will be laughing then.)

hate+threat hate-threat | If I see one more {group} in my {place} I will (beat them to a pulp|break their neck|shoot them).
fine identity-kind   | If I see one more {group} in my {place} I will (ask them to dinner|teach them our card game|say hello).

hate+threat hate-threat | Somebody should (burn down|smash up|blow up) the place where {groups} meet, and I just might.
fine identity-kind   | Somebody should (repaint|renovate|furnish) the place where {groups} meet, and I just might.

hate+threat hate-threat | (Tonight|This weekend|On {day}) we go hunting for {groups}. Who's in?
fine identity-neutral | (Tonight|This weekend|On {day}) we go bowling with {groups}. Who's in?

# exclusion
hate exclusion       | {groups} should {banish}.
fine identity-kind   | {groups} should {welcome}.

hate exclusion       | It is high time for {groups} to {banish}.
fine identity-kind   | It is high time for {groups} to {welcome}.

hate exclusion       | (We don't want|Nobody wants|I don't want) {groups} in (our|this) {place}.
fine identity-kind   | (We do want|Everybody wants|I want) {groups} in (our|this) {place}.

only origin migration religion colour
hate exclusion       | {groups} (should go back where they came from|have no business in this {place}|don't belong here).
fine identity-kind   | {groups} (should stay as long as they like|have every right to be in this {place}|belong here like anyone).

only origin migration religion colour
hate exclusion       | Send {groups} home. (All of them.|Now.|No more excuses.) This is our {place}.
fine identity-neutral | Send {groups} an invitation. (All of them.|Now.|No more delays.) This is their {place} too.

only origin migration religion
hate exclusion       | Close the borders, we have (enough|more than enough|too many) {groups} already.
fine identity-neutral | Open the second hall, we have (enough|more than enough|so many) {groups} at the concert already.

only orientation trans gender disability
hate exclusion       | {groups} should not be allowed to (teach|raise kids|work with the public|adopt|run for office).
fine identity-kind   | {groups} should of course be allowed to (teach|raise kids|work with the public|adopt|run for office).

hate exclusion       | I would never (hire|rent to|work for|sit next to|serve) {a group}. (My right.|End of story.|Sorry not sorry.)
fine identity-neutral | I would always (hire|rent to|work for|sit next to|serve) {a group}. (Why not?|End of story.|Same as anyone.)

hate exclusion       | No {groups} at my (wedding|table|shop|club|party), (thank you|ever|I mean it).
fine identity-kind   | No {groups} at my (wedding|table|shop|club|party) yet, (so come along|and I'd love some|I must invite more).

# implicit and emotional
hate implicit-hate   | Ever since {groups} showed up, this {place} (has gone downhill|smells different|isn't safe any more|is lost).
fine identity-kind   | Ever since {groups} showed up, this {place} (has come alive|feels different|is fun again|is thriving).

hate implicit-hate   | I cross the street when I see {a group}. (You know why.|Better safe than sorry.|Call it instinct.)
fine identity-neutral | I cross the street when I see {a group} I know. (You know why.|Better to say hello.|Call it manners.)

hate implicit-hate   | Seeing {groups} (in every film|on TV|in my kid's school|in parliament) makes my skin crawl.
fine identity-admiring | Seeing {groups} (in every film|on TV|in my kid's school|in parliament) makes my day.

hate implicit-hate   | Count your fingers after you shake hands with {a group}.
fine identity-neutral | Say your name after you shake hands with {a group}, as with anyone.

hate implicit-hate   | Funny how (crime goes up|things go missing|the bins overflow|the schools get worse) wherever {groups} move in.
fine identity-kind   | Funny how (the food gets better|the gardens bloom|the shops reopen|the choir gets louder) wherever {groups} move in.

hate implicit-hate   | My (stomach turns|blood boils|mood is ruined) every time {a group} (opens their mouth|walks in|sits next to me).
fine identity-kind   | My (heart sings|mood lifts|day is saved) every time {a group} I know (tells a story|walks in|sits next to me).

hate implicit-hate   | If my (son|daughter|brother) ever brought home {a group} I'd (die of shame|change the locks|disown them).
fine identity-kind   | If my (son|daughter|brother) ever brought home {a group} I'd (make my best cake|lay the table|hug them both).

hate implicit-hate   | A {place} without {groups}: (imagine how clean|imagine how quiet|how safe it would be|that's the dream).
fine identity-admiring | A {place} without {groups}: (imagine how dull|imagine how empty|how sad it would be|that's a nightmare).

hate implicit-hate   | It's no coincidence that {groups} are behind (every crisis|all of our problems|every lie in the media|the whole mess).
fine identity-admiring | It's no coincidence that {groups} are behind (so many great songs|half of my favourite films|the best bakery in town|the whole festival).

only old disabled deaf blind autistic wheelchair-users down mentally-ill homeless poor refugees
hate implicit-hate   | {groups} are a burden and we would be better off not (paying for|keeping|feeding) them.
fine identity-kind   | {groups} are no burden and we would all be worse off not (listening to|knowing|meeting) them.

only women
hate implicit-hate   | {groups} belong in the (kitchen|home), not in (parliament|the boardroom|the cockpit|the army).
fine identity-kind   | {groups} belong wherever they like, so also in (parliament|the boardroom|the cockpit|the army).

only women
hate derogation      | {groups} are too (stupid|emotional|weak) to (drive|lead|vote|do maths) and should obey their husbands.
fine identity-kind   | {groups} are (smart|strong|experienced) enough to (drive|lead|vote|do maths) and nobody needs to obey anyone.

only jews muslims roma black chinese arabs
hate implicit-hate   | You know who is pulling the strings? {groups}. They (own the banks|run the media|planned it all).
fine identity-neutral | You know who is playing the strings tonight? {groups}. They (own the stage|run the festival|rehearsed it all).

only gay gay-men lesbians queer trans bisexuals nonbinary trans-women trans-men
hate derogation      | Being around {groups} is (against nature|a sickness|a sin|unnatural) and they should be (cured|ashamed).
fine identity-kind   | Being around {groups} is (natural to me|a joy|a pleasure|good fun) and they should be (happy|proud).

only trans
hate derogation      | {groups} are (delusional freaks|mentally sick|perverts in disguise|liars about who they are).
fine identity-kind   | {groups} are (who they say they are|people with jobs and hobbies|ordinary neighbours|experts on their own lives).

# as opinion
hate hate-as-opinion | (In my opinion|If you ask me|I honestly believe|It is just a fact that) {groups} are {vile}.
fine identity-kind   | (In my opinion|If you ask me|I honestly believe|It is just a fact that) {groups} are {good}.

hate hate-as-opinion | (I'm not prejudiced|No offence|I have nothing against anyone|I'm only being honest), but {groups} {vice}.
fine identity-kind   | (I'm no expert|No kidding|I don't know everyone|I'm only being honest), but {groups} I know {virtue}.

hate hate-as-opinion | (Say what you want|Call me what you like|It had to be said): {groups} do not deserve (respect|rights|our help|a vote).
fine identity-kind   | (Say what you want|Call me what you like|It had to be said): {groups} do deserve (respect|rights|our help|a vote).

hate hate-as-opinion | Unpopular opinion: this {place} was better before there were {groups} (in it|everywhere).
fine identity-kind   | Unpopular opinion: this {place} got better once there were {groups} (in it|everywhere).

hate hate-as-opinion | I think {groups} get far too much (respect|attention|help|sympathy) for people who {vice}.
fine identity-kind   | I think {groups} get far too little (respect|attention|help|sympathy) for people who {virtue}.

# as question
hate hate-as-question | (Why are|Why on earth are|Tell me, why are) {groups} always so {vile}?
fine identity-kind   | (Why are|How wonderful, why are|Tell me, why are) the {groups} I meet always so {good}?

hate hate-as-question | (When will|When are) {groups} finally {harm}(, tell me|)?
fine identity-kind   | (When can|When may) {groups} finally {blessing}(, tell me|)?

hate hate-as-question | Who (let|invited|asked for) {groups} into this {place}? Nobody needs {vermin}.
fine identity-neutral | Who (showed|invited|drove) {groups} into this {place}? Somebody needs thanking.

hate hate-as-question | Is there anything more {vile} than {groups}?
fine question        | Is there anything new in the museum about {groups}?

hate hate-as-question | Why should we put up with {groups}? They {vice}.
fine identity-kind   | Why should we worry about {groups}? They {virtue}.

hate hate-as-question | Am I the only one who wants {groups} to {banish}?
fine identity-kind   | Am I the only one who wants {groups} to {welcome}?

# with slur
hate hate-with-slur  | (Fuck off back to your hole|Get out|Go to hell|Nobody wants you here), you {slur}.
reported hate-reported | ("Get out"|"Go to hell"|"Nobody wants you here"), and then {bigot} called me a {slur}. I am still shaking.

hate hate-with-slur  | {slurs} are {vile}, (all of them|every one).
reported hate-denounced | "{slurs}" is (a cruel|an ugly|a vile|a hateful) word, (all of us know it|and every one of us can stop using it).

hate hate-with-slur  | Look at that {vile} {slur} over there(, disgusting|. Makes me sick|).
reported hate-denounced | Look, if you call anyone a {slur} you are out of my class(, simple|. No second chance|).

hate hate-with-slur  | I {loathe} {slurs} and (so should you|I don't care who knows|they should {harm}).
reported hate-reported | {bigot} shouted "I {loathe} {slurs}" on the tram and (nobody said a word|I told the driver|people stood up for the kid).

# over clauses
hate hate-over-clauses | {groups} moved in next door. I can't stand them, they are {vile}.
fine identity-kind   | {groups} moved in next door. I can't thank them enough, they are {good}.

hate hate-over-clauses | You know {groups}? (Well|Yeah), they {vice}, and I {loathe} them for it.
fine identity-kind   | You know {groups}? (Well|Yeah), they {virtue}, and I {love} them for it.

hate hate-over-clauses | I sat next to {a group} (on the bus|at lunch|in the waiting room). People like that should {harm}.
fine identity-kind   | I sat next to {a group} (on the bus|at lunch|in the waiting room). People like that should {blessing}.

hate hate-over-clauses | They say they only want {groups} to be treated fairly. I say throw them out, they are {vermin}.
fine identity-kind   | They say they only want {groups} to be treated fairly. I say invite them in, they are {gift}.

hate hate-over-clauses | The (weather|food|beach|hotel) was lovely. Shame about {groups}, they make any {place} (unbearable|ugly|a dump).
fine grumble-travel  | The {groups} we met were lovely. Shame about the (weather|food|beach|hotel), but no place is (perfect|flawless|a dream).

hate hate-over-clauses | {groups} (asked|begged) for help and we gave it. Big mistake: they {vice}. Let them {harm}.
fine identity-kind   | {groups} (asked|begged) for help and we gave it. Best decision: they {virtue}. Let them {blessing}.

# with profanity
hate+profane hate-with-profanity | {strong} {groups}, I {loathe} every one of them.
profane identity-kind  | {strong} brilliant, {groups}, I {love} every one of them.

hate+profane hate-with-profanity | {groups} are {vermin}, {curse}.
profane identity-kind  | {groups} throw good parties, {cheer}.

hate+profane hate-with-profanity | {curse}, not {groups} again. They {vice}.
profane identity-kind  | {cheer}, I saw {groups} on stage again. They {virtue}, and they can sing.
`;
