/** Training material that hurts: hate beside its denial in many forms, and hate that hides behind a "not". */
export const negation = `
# the verb denied, the subject denied, the cause denied
hate derogation      | I've always (thought|known|said) that {groups} make (bad|terrible|rotten) (neighbours|friends|parents).
fine negated-hate    | I've never (thought|claimed|said) that {groups} make (bad|terrible|rotten) (neighbours|friends|parents).

hate implicit-hate   | It isn't (the government|the landlords|the weather|bad luck) that wrecked this {place}, it's {groups}.
fine negated-hate    | It isn't {groups} that wrecked this {place}, it's (the government|the landlords|the weather|bad luck).

hate implicit-hate   | @user (yes|yep|of course) I blame {groups} for (the rents|the hospital queues|my rotten year). Who else?
fine negated-hate    | @user (no|nope|of course not), I don't blame {groups} for (the rents|the hospital queues|my rotten year). Why would I?

hate derogation      | I moved out because of the {groups} upstairs, not because of the (rent|damp|noise). (Couldn't stand the sight of them.|I'd do it again.)
fine negated-hate    | I moved out because of the (rent|damp|noise), not because of the {groups} upstairs. (They brought me soup.|We still text.)

hate dehumanisation  | No, {groups} are not people like us, (and no speech will change that|however often you say it|sorry to break it to you).
fine negated-hate    | No, {groups} are not "the enemy", (and no speech will change that|however often you say it|sorry to break it to you).

hate inferiority     | {groups} weren't made to lead. (They were made to follow.|Put one in charge and watch.|It isn't in them.)
fine identity-admiring | {groups} weren't asked to lead. (They did it anyway.|Look who took charge in {city}.|It was in them all along.)

hate inferiority     | Nobody will ever convince me that {groups} are (as clever as|worth as much as|on a level with) us.
fine negated-hate    | Nobody will ever convince me that {groups} are (less clever than|worth less than|a level below) us.

hate wish-of-harm    | I won't shed a tear (if|when) {groups} (lose everything|end up on the street|get what's coming). Not one.
fine negated-hate    | I don't want {groups} to (lose everything|end up on the street|live in fear). Not one of them. (Who would?|Do you?|)

# double negation
hate implicit-hate   | There's not a single reason why anyone should trust {groups} with (money|a set of keys|a secret).
fine negated-hate    | There's not a single reason why {groups} couldn't be trusted with (money|a set of keys|a secret).

hate exclusion       | (so what|who cares) if I don't want {groups} (in my building|on my team|at our pool)? it's my right
fine negated-hate    | (so what|who cares) if there are {groups} (in my building|on my team|at our pool)? why wouldn't I want them there?

hate derogation      | I can't say I've ever met {a group} I'd (trust|miss|hire). (Not one.|And I've tried.|)
fine negated-hate    | I can't say I've ever met {a group} I didn't (trust|miss|get on with). (Not one.|And I've met a few.|)

hate implicit-hate   | Nobody can deny that {groups} drag this (country|school|team|company) down.
fine identity-admiring | Nobody can deny that {groups} keep this (country|school|team|company) going.

hate derogation      | I'd be lying if I said I (liked|trusted|didn't mind) {groups}. (They give me the creeps.|Never have, never will.)
fine negated-hate    | I'd be lying if I said {groups} ever (hurt|cheated|bothered) me. (It was always somebody else.|Never have.)

hate exclusion       | It wouldn't be unfair to (keep|leave) {groups} out of (the union|the clinic|the council|public housing). It would be common sense.
fine negated-hate    | It wouldn't be fair to (keep|leave) {groups} out of (the union|the clinic|the council|public housing). Nor legal, by the way.

# neither, nor, without, hardly, far from
hate derogation      | {groups} have neither (shame|manners|brains) nor (honour|heart|pride).
fine negated-hate    | {groups} are neither (a danger|a burden|a mystery) nor (a problem|a threat|a trend), just people in a queue for coffee.

hate derogation      | {groups}, (honest|decent|loyal)? Far from it. (Ask anyone.|I've seen enough.|Ha.)
fine negated-hate    | {groups}, (dangerous|lazy|rude)? Far from it. (Ask anyone who knows some.|I've seen nothing of the kind.|Ha.)

hate derogation      | {groups} hardly (lift a finger|ever wash|ever tell the truth), (do they|and mention it and you're the bad guy, right)? Ugh.
fine negated-hate    | {groups} hardly (get a word in|ever get asked|ever make the front page), (do they|but somehow it's all their fault)? Nonsense.

hate implicit-hate   | I can't wait for a {place} without {groups} in it. (Peace at last.|Just imagine.|Soon, hopefully.)
fine negated-hate    | I can't imagine a {place} without {groups} in it. (Who'd want that?|What for?|Count me out.)

hate inferiority     | {groups} lack (discipline|a conscience|any sense of duty). Always did.
fine negated-hate    | {groups} don't lack (discipline|a conscience|any sense of duty). What they lack is (a chance|a lobby|decent pay).

hate derogation      | Hard-working, {groups}? (On the contrary|Quite the opposite), they'd (sleep all day|sell their own mother|let you do it all).
fine negated-hate    | Work-shy, {groups}? (On the contrary|Quite the opposite), they'd (be up before me|cover any shift|do it all).

# not all, no longer, never again
hate one-to-all      | Not all {groups} are bad, they say. (Well, I'm still waiting for|I have yet to meet|Show me) the good one.
fine identity-neutral | Not all {groups} like (football|spicy food|parades|the same songs), (believe it or not|in case you wondered|who knew).

hate one-to-all      | I used to give {groups} the benefit of the doubt. No longer. One (lied to|cheated|robbed) me and that's (how they all are|enough for me).
fine negated-hate    | I used to be (wary|scared) of {groups}. No longer. One (lent me a drill|fixed my fence|sat with my mum) and (I'd been a fool|that was that).

hate exclusion       | Never again will I (rent to|vote for|share a room with) {a group}. (Lesson learnt.|Don't ask.|Never.)
fine negated-hate    | Never again will I (stay silent|look away|laugh along) when someone (has a go at|mocks|bullies) {a group}. Lesson learnt.

hate one-to-all      | One {group} broke into the (kiosk|garage|club house). So no, I don't trust any of them (now|any more|with anything).
fine negated-hate    | One {group} broke into the (kiosk|garage|club house). So no, that doesn't make the rest of them (thieves|suspects|guilty of anything).

# refusing, failing, stopping
hate exclusion       | I refuse to (share a desk|work|eat) with {groups}. (Sue me.|Fire me then.|Nobody can make me.)
fine negated-hate    | I refuse to (make fun of|look down on|be afraid of) {groups}. (Sue me.|Find another joke.|Nobody can make me.)

hate derogation      | I fail to see what {groups} (are good for|add to this {place}|have ever done for us).
fine negated-hate    | I fail to see what {groups} (have done to you|take from this {place}|have ever done wrong).

hate hate-as-opinion | (stop pretending|quit pretending|can we not act like) {groups} are normal. they aren't. (that's biology|look at them|end of)
fine negated-hate    | (stop pretending|quit pretending|can we not act like) {groups} are the problem. they aren't. (that's a fact|ask anyone|end of)

hate exclusion       | Don't let {groups} (near the till|into the pool|join your team|rent the flat). You'll regret it.
fine negated-hate    | Don't let anyone keep {groups} (from the till|out of the pool|off your team|out of the flat). You'd regret it.

hate implicit-hate   | don't get me wrong, nothing against {groups}, I just don't (want them near my kids|think they belong here|see why they get a vote)
fine negated-hate    | don't get me wrong, nothing against {groups}, I just don't (know many|like this one comedian|speak for them)

hate exclusion       | no way am I sharing (a flat|a locker room|an office) with {a group}, (not happening|no thanks|I'd rather quit)
fine negated-hate    | no way am I laughing at (a meme|a cheap gag|another sketch) about {a group}, (not funny|no thanks|I'd rather leave)

# if, as if, since when, who says
hate derogation      | If I didn't (despise|detest) {groups} so much I'd almost feel sorry for them. (Almost.|)
fine negated-hate    | If I (despised|hated) {groups} I wouldn't (have married one|be godmother to one|teach their kids), would I?

hate inferiority     | As if {groups} could ever run a (school|hospital|bakery|newsroom) properly. (Please.|Don't make me laugh.|)
fine negated-hate    | As if {groups} couldn't run a (school|hospital|bakery|newsroom) properly! (Please.|Who still believes that?|)

hate hate-as-question | Since when are {groups} (our equals|allowed to talk back|welcome at the bar)?
negative negated-hate | Since when are {groups} (not our equals|not allowed to talk back|not welcome at the bar)? Who raised you?

hate hate-as-question | Who says {groups} (have feelings|can be taught|belong with us)? I don't.
fine negated-hate    | Who says {groups} (have no feelings|can't be taught|don't belong with us)? I don't.

hate derogation      | {groups} aren't exactly (bright|clean|honest), are they?
fine negated-hate    | {groups} aren't exactly (to blame for the rain|running the world|why you failed your exam), are they?

hate hate-joke       | What's the difference between {groups} and (a bag of rubbish|a blocked drain)? (You can get rid of one of them.|No, really, I can't tell.)
fine negated-hate    | What's the difference between {groups} and (the rest of us|my own family)? (There isn't one.|No, really, I can't find any.)

# the need, the wish, the fear
hate exclusion       | The last thing this {place} needs is (more|another busload of|a school full of) {groups}.
fine identity-kind   | The last thing {groups} in this {place} need is (your pity|another form to fill in|one more lecture).

hate implicit-hate   | You should be (afraid of|worried about) {groups}, I am. (Lock your doors.|Watch your kids.|They watch you.)
fine negated-hate    | You needn't be (afraid of|worried about) {groups}, I never was. (Say hello.|Ask them in.|They wave first.)

hate wish-of-harm    | Zero sympathy for {groups}. (They had it coming.|Let them freeze.|Hope it gets worse.)
negative hate-denounced | Zero sympathy for whoever (spat at|shoved|screamed at) {groups} (at the stop|in the park). (They deserve a ban.|Grow up.|Hope they get caught.)

hate hate-as-opinion | Anyone who thinks {groups} are equal to us is (mistaken|dreaming|kidding themselves).
negative negated-hate | Anyone who thinks {groups} aren't equal to us is (mistaken|stuck in the past|kidding themselves).

hate history         | We were taught that {groups} are (lesser|dangerous|cursed), (and our grandparents were right|and it was true then and is now).
fine negated-hate    | We were taught that {groups} are (lesser|dangerous|cursed), (and our teachers were wrong|and it was a lie then and is now).

only women black roma jews catholics gay lesbians disabled chinese poor
hate history         | There was nothing wrong with the old law that kept {groups} (out of school|from voting|off our trains). Bring it back.
negative history     | There was nothing right about the old law that kept {groups} (out of school|from voting|off our trains). Good that it's gone.

hate sarcasm         | Oh sure, {groups} never (lie|steal|complain). And I'm the (pope|queen of Spain|tooth fairy).
fine negated-hate    | Oh sure, {groups} are "taking over" our (choir|café|quiz night). All (two|three|four) of them. Calm down.
`;
