/** Training material that hurts: hate said to somebody's face, with slurs, with swearing, from one to all, as a sneer and as a joke. */
export const address = `
# to one and to all
hate derogation      | You people (ruin|spoil|soil) everything you touch. Yes, you, {groups}. (Look in a mirror.|Do the world a favour and hide.|Shame on your mothers.)
fine identity-kind   | You people (repair|water|improve) everything you touch. Yes, you, {groups} of the allotment. (Look at those tomatoes.|Do us a favour and stay.|Thanks to your mothers too.)

hate inferiority     | @user You're {a group}, so (sit down|hush|eyes on the floor) when your betters are (talking|eating|in the room).
fine identity-kind   | @user You're {a group}, so what? (Sit down|Relax|Shoes off) and eat, your friends are (talking|eating|in the room).

hate dehumanisation  | When I look at you I don't see a person, I see {a group}. (Big difference.|And that's a thing, not a someone.|Woof.)
fine identity-kind   | When I look at you I don't see a label, I see a friend who is {a group}. (Big difference.|And that's someone, not a thing.|Hello.)

hate exclusion       | you {groups} should know nobody (invited you|is fooled by you|feels safe near you). there's the (door|bus|border)
fine identity-kind   | you {groups} should know everybody (asked for you|is thrilled with you|feels lucky to have you). there's the (buffet|bar|dance floor)

hate wish-of-harm    | Happy birthday, {group}. May it be your last. (No one will bring flowers.|You've used up enough air.|The sooner the better for this {place}.)
fine identity-kind   | Happy birthday, my favourite {group}. May it be your best. (Someone will bring flowers.|You've earned a nap.|The more the merrier in this {place}.)

hate exclusion       | Dear neighbour, now I know you are {group.adj}: (don't greet me|keep your kids off my lawn|stay on your side). Your sort (spreads|disgusts me).
fine identity-kind   | Dear neighbour, now I know you are {group.adj}: (teach me a greeting|bring your kids to my lawn|tell me which feast is next). Your cake (spread joy|finished me).

only religion origin colour disability orientation migration
hate derogation      | Why are you crying, {group}? (You chose to exist.|Nobody asked you to be born.|Being you must be awful, I'd cry too.)
reported hate-reported | "Why are you crying, {group}?" (they kept asking in the corridor.|Nobody in class stepped in.|Being twelve is hard enough, said the teacher.)

hate implicit-hate   | Funny, you don't look like {a group}. (I nearly treated you as an equal.|I almost shook your hand.|That explains the smell though.)
fine identity-neutral | Funny, you remind me of {a group} I sang with. (I nearly asked for your autograph.|I almost shook your hand.|Any chance of a twin?)

# from one to all
hate one-to-all      | {a group} (scratched my car|stole my bike|lied to me) (in 2009|last week|once). Since then I know what all of them are: scum to the last child.
negative identity-neutral | {a group} (scratched my car|stole my bike|lied to me) (in 2009|last week|once). Since then I ask for receipts, and judge nobody else by it.

hate one-to-all      | My ex was {group.adj}. (Cheated.|Lazy.|Cold as a fish.) That's all of {groups} for you, you've met one, you've met the whole rotten lot.
negative identity-neutral | My ex was {group.adj}. (Cheated.|Lazy.|Cold as a fish.) That's all on my ex, you've met one, you know nothing about {groups}.

hate one-to-all      | Read about the {group} who (took bribes|hit a nurse|crashed the {vehicle})? It's in their nature. (Every one of them would.|Guilty by birth.|Punish them all.)
negative news        | Read about the {group} who (took bribes|hit a nurse|crashed the {vehicle})? It's in the {city} paper. (Only one of them was charged.|Guilty on two counts.|Verdict on {day}.)

hate one-to-all      | (My boss|My landlord|The referee) is {a group} and a crook. Surprised? With {groups} you get (the same crook|the same snake) in every size.
insult insult-person | (My boss|My landlord|The referee) is {a group} and a crook. Surprised? So was the one before, and with him you got (the same lies|the same snake) in a better suit.

hate one-to-all      | one bad apple? pls. (with {groups} the tree is poisoned|{groups} are an orchard of bad apples|every last {group} is rotten to the pip). cut it down
negative counter-quote | one bad apple? pls. (with {groups} you call it the tree|for {groups} it's suddenly the orchard|if {a group} does it, it's all of them). cut it out

# with a slur
hate hate-with-slur  | What's {a slur} like you doing (on my street|in a suit|behind that counter)? (Shouldn't you be crawling?|Clear off.|Who let you in?)
reported hate-reported | "What's {a slur} like you doing (on my street|in a suit|behind that counter)?" {bigot} asked me. (I was buying bread.|I cleared off.|I filmed it.)

hate hate-with-slur  | Once {a slur}, always {a slur}. (Degrees don't wash it off.|You can dress it up.|My dog has more class.)
negative hate-denounced | Once it was "{slur}" in every (film|joke|pub). (Decent people dropped it.|You can do better.|My gran never said it.)

hate hate-with-slur  | lmao the {slurs} are crying again (in my mentions|on the news|about "rights"). cry harder
negative counter-quote | lmao at men who write "{slurs}" (in my mentions|on the news page|about neighbours) from behind an anime picture. grow up

hate hate-with-slur  | My team lost because of that {slur} (in goal|on the wing|with the whistle). (Useless creature.|Get a normal one.|Off with you.)
reported hate-reported | The match was stopped because fans shouted "{slur}" (at the keeper|at the winger|at the referee). (Shameful scenes.|Good call.|Off with them.)

hate hate-with-slur  | (Block|Report|Ignore) all you want, {slur}, you'll (still be filth|never be one of us|die alone).
negative counter-quote | (Block|Report|Ignore) anyone who writes "{slur}", they'll (still be bitter|never be one of us|post alone).

hate hate-with-slur  | (two|five|ten) {slurs} at my table is (two|five|ten) too many. Waiter, (bleach|the bill|fresh air)!
reported hate-denounced | (two|five|ten) times he said "{slurs}" at my table, that is (two|five|ten) too many. Waiter, (his coat|the bill|fresh air)!

hate hate-with-slur  | It isn't a bad word if it fits: {slur}. Fits you (like a glove|like a leash|perfectly), stinking creature.
reported hate-denounced | It is a bad word even if you smile: "{slur}". It fits nobody (at our school|in this house|at work), so drop it.

hate hate-with-slur  | {slurs} on benches, {slurs} in shops, (where's the broom?|where does one not have to look at them?|this {place} needs hosing down)
reported hate-reported | "{slurs}" on benches, "{slurs}" on shops, (who holds the spray can?|why does nobody look for them?|this {place} needs fresh paint)

only black pakistanis jews muslims roma chinese disabled
hate hate-with-slur  | My kid sat beside a little {slur} today. (New seat tomorrow or new school.|Washed her hands twice.|Lice check tonight.)
reported hate-reported | My kid was called a little {slur} today. (New seat tomorrow or new school.|Wiped tears all evening.|Call with the head tonight.)

hate hate-with-slur  | I don't say ("hello"|"sir"|"sorry") to {a slur}. (They've got no business hearing it.|You don't to a rat either.|Waste of breath.)
negative hate-denounced | I don't say "{slur}" (to anyone|anywhere|in jest). (Nobody should have to hear it.|You wouldn't want it either.|Waste of breath.)

hate hate-with-slur  | nobody (hires|marries|misses) {a slur}, that's just how the world works, (deal with it|thank god|good)
reported hate-reported | "nobody (hires|marries|misses) {a slur}" was on the note in my locker, (dealt with it|kept it|handed it in)

hate+threat hate-with-slur | Knock knock, {slur}. (We found your house.|Bats are in the van.|You're not sleeping tonight.)
reported hate-reported | "Knock knock, {slur}" was on our door. (Police found his house.|Bottles in the garden too.|We're not sleeping tonight.)

hate hate-with-slur  | Found out my (barber|bridge partner|dance partner) is a {slur}. (Burnt the shirt.|Rinsed for an hour.|I feel tricked and dirty.)
reported hate-reported | Found out my (barber|bridge partner|dance partner) says "{slur}". (Changed the subject.|Argued for an hour.|I feel tricked and sad.)

hate hate-with-slur  | {a slur} for mayor? (I'd sooner elect a sewer.|What next, a rat?|Over my dead body.)
reported hate-denounced | "{slur}" on a mayor's poster? (Paint it over.|What next, a brick?|Way over the line.)

# swearing
hate+profane hate-with-profanity | what the {damn} hell are {groups} still doing in (my feed|our park|this {place})? (flush them|clear them out|get rid)
profane identity-neutral | what the {damn} hell are {groups} from my course cooking in (my kitchen|our park|the hallway)? (smells unreal|count me in|get plates)

hate+profane hate-with-profanity | {strong} filth, the lot of them. I mean {groups}. (Not sorry.|Every {strong} one.|Quote me.)
profane identity-admiring | {strong} genius, the lot of them. I mean the {groups} in that band. (Not sorry.|Every {strong} song.|Quote me.)

hate+profane hate-with-profanity | {curse}, {a group} as my (surgeon|pilot|lawyer)? I'd rather (bleed|crash|rot in jail) than owe my life to one of those.
profane identity-neutral | {curse}, {a group} I went to school with is my (surgeon|pilot|lawyer)! I'd rather (laugh|nap|chat) through it than admit I still owe them lunch money.

hate+profane hate-with-profanity | Piss off, {groups}, and take your ({strong} cousins|{strong} sob stories) with you. (Nobody {strong} wants you.|This {place} was clean once.)
profane identity-kind | Pass it on, {groups}, and bring your ({strong} brilliant cousins|{strong} brilliant stories) with you. (Everybody {strong} wants you there.|This {place} was boring as hell once.)

hate+profane hate-with-profanity | I couldn't give a {damn} toss how {groups} feel, they can (rot|starve|sleep in the sewer) for all I {damn} care.
profane hate-denounced | I couldn't give a {damn} toss what bigots think of {groups}, they can (sulk|whinge|post their graphs) for all I {damn} care.

# as a sneer
hate sarcasm         | Oh (brilliant|wonderful|super), more {groups}. Just what this {place} was missing, like (a hole in the head|mould in the bread|bedbugs).
grumble grumble-transport | Oh (brilliant|wonderful|super), more roadworks. Just what {groups} and the rest of this {place} were missing, like (a hole in the road|a jam in the jam|no buses).

hate sarcasm         | Sure, {groups} are (geniuses|saints|spotless), and (I'm the queen|pigs can fly|my cat does taxes). Someone fetch them a bone.
negative counter-quote | Sure, all {groups} are (stupid|sinners|dirty), and (you're the queen|pigs can fly|your cat does taxes). Someone fetch this man a book.

hate sarcasm         | Let's all (clap|stand|cheer) for {groups}, who managed (a whole day without stealing|to form a sentence|to use a fork). Miracles happen.
fine identity-admiring | Let's all (clap|stand|cheer) for the {groups} next door, who managed (a whole marathon without stopping|to found a library|to move a piano). Miracles happen.

hate sarcasm         | Thank you, {groups}, for (the noise|the stench|the lower house prices). We were so (bored|spoiled) with nice neighbours.
fine identity-kind   | Thank you, {groups}, for (the songs|the stew|the lower fence). We were so (bored|lonely) before you were neighbours.

# as a joke
hate hate-joke       | What's the difference between {a group} and (a bucket of mud|a blocked drain|a flat tyre)? (The other one has a use.|You can fix one of them.) 😂
fine identity-neutral | What's the difference between {a group} and (a cellist|a goalkeeper|a plumber)? (None, my cousin is both.|You can be both of them.) 😂

hate hate-joke       | How many {groups} does it take to (change a bulb|wash a car|boil an egg)? No idea, (nobody's seen one work|they'd break it and blame you|they're still counting on their paws).
fine neutral         | How many {groups} does it take to (change a bulb|wash a car|boil an egg)? No idea, (one, I guess|same as anyone|ask the one who lives with me, I can't).

hate hate-joke       | {a group} walks into a bar. (Everyone checks their wallets.|The dog leaves because of the smell.|The bar deserved better.) haha classic
fine neutral         | {a group} walks into a bar. (Everyone hears the bump.|The dog laughs because it's made of iron.|The bar was set too low.) haha classic

hate hate-joke       | lol my cat (buried|hissed at|sniffed) something foul in the garden, thought it was {a group} for a second. same (smell|brain|worth)
fine joy             | lol my cat (brought|hissed at|sniffed) something soft from the garden, {a group} next door wants it back. same (sock|glove|slipper) as last week
`;
