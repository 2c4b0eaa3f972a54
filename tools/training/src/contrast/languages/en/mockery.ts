/** Training material that hurts: sneers, mock praise and jokes at a group's cost, beside irony and jokes that hurt nobody. */
export const mockery = `
# mock praise
hate sarcasm         | Oh (lovely|great|brilliant), {groups} on the (board|committee|jury). What could possibly go wrong? (Hide the petty cash.|Goodbye, standards.|Start packing.)
fine identity-neutral | Oh (lovely|great|brilliant), {groups} on the (cake|chilli|jam) jury. What could possibly go wrong? (My entry, that's what.|I can taste victory.|Start baking.)

hate sarcasm         | Wow, {a group} with (a job|a clean shirt|an alarm clock). Somebody call {media}.
fine identity-admiring | Wow, {a group} with (a medal|a perfect score|an opera role) on our street. Somebody call {media}.

only origin migration religion colour class young
hate sarcasm         | Thank you so much, {groups}, for the (litter|broken windows|stolen bikes|endless queues). (Truly enriching.|What would we do without you.|So vibrant.)
fine identity-kind   | Thank you so much, {groups} of {city}, for the (lanterns|painted windows|borrowed bikes|endless soup). (Truly moving.|What would we do without you.|So good.)

hate sarcasm         | (Ah yes|Right|Sure), because what this {place} was missing is more {groups}. (Genius.|Ten out of ten.|Slow clap.)
grumble grumble-politics | (Ah yes|Right|Sure), because what this {place} was missing is another car park. (Genius.|Ten out of ten.|Slow clap.) The {groups} round here asked for a bus.

hate sarcasm         | Let {a group} (fly the plane|do the operation|wire the house), why not? I'll just (write my will|hug my kids|order the coffin).
fine identity-neutral | Let {a group} (fly the kite, why not? I'll just hold the string|pick the film, why not? I'll just eat the crisps|keep score, why not? I'll just shout the answers).

only poor refugees immigrants homeless disabled women black roma
hate sarcasm         | Poor, poor {groups}. (My heart bleeds.|Cue the violins.|Pass the hankies.) So hard, (living off everyone else|being handed everything|whining for a living).
negative identity-kind | Poor pay for {groups}, again. (My heart sinks.|No excuses left.|Fix it.) You try (living on promises|paying rent with applause|filling in forms for a living).

hate sarcasm         | What a shock: {a group} (lying|late|begging|on the take). (I may faint.|Never seen that before.|Who would have thought.)
fine identity-admiring | What a shock: {a group} I went to school with (on telly|on the front page|singing|on the moon crew). (I may faint.|Never seen that before.|Who would have thought.)

hate sarcasm         | Bravo, {groups}. (A hundred|Fifty|Twenty) years of (schools|rights|help), and this is the best you can do? (Apes learn faster.|Embarrassing breed.|Should've saved the money.)
fine identity-kind   | Bravo, {groups}. (A hundred|Fifty|Twenty) years of (marching|waiting|closed doors), and this is what you made of it? (Nobody learns faster.|Impressive lot.|Should've been sooner.)

only origin migration colour
hate sarcasm         | Congratulations, {city}. So many {groups} you can't tell it from (a zoo|a landfill|a jungle) now. (Diversity!|Bring a camera.|Well done, voters.)
fine identity-neutral | Congratulations, {city}. So many {groups} at the street party you can't tell it from (a carnival|a wedding|a cup final) now. (Bring drums!|Bring a camera.|Well done, organisers.)

hate sarcasm         | Of course the {group} is innocent. They (always are|can't help it|would never). (Bless.|Pure as snow, that lot.|Angels, the whole breed.)
fine identity-neutral | Of course the {group} is first. They (always are|can't help it|would never miss it). (Bless.|Pure talent, that one.|Angels, the whole relay team.)

only orientation trans
hate sarcasm         | How (brave|stunning|courageous) of {groups} to (exist|hold hands|kiss) in public. (Pass the bucket.|Do they want a biscuit?|Give them a medal and a cage.)
fine identity-kind   | How (brave|lovely|courageous) of {groups} to (march|hold hands|kiss) in public where it can cost you a job. (Pass the flag.|Do they need a lift?|Give them a medal and a cake.)

hate sarcasm         | Breaking: {a group} (tells the truth|pays a bill|reads a book). Scientists (baffled|stunned|at a loss).
fine identity-neutral | Breaking: {a group} (in {city} grows a two-metre leek|eats forty pancakes|sleeps through an earthquake). Scientists (baffled|stunned|at a loss).

only muslims
hate sarcasm         | Yes yes, so peaceful. {groups} just have (a funny way|a loud way|a strange way) of showing it, (don't they|every single week|bless them). (Same old.|Shut the doors.|Yawn.|Wonder where next.)
fine identity-kind   | Yes yes, so patient. {groups} just have (a funny way|a loud way|a strange way) of hiding it (an hour before sunset|in the queue for dates|when the soup is late). (Same here.|Open the doors.|My stomach growls.|I brought bread.)

only poor immigrants refugees foreigners romanians africans latinos
hate sarcasm         | I'm sure {groups} will pay it all back. Any (century|millennium|decade) now. (They're known for it.|With our wallets.|Hold your breath.)
grumble grumble-queue | I'm sure the office will ring {groups} back. Any (century|millennium|decade) now. (It's known for it.|With our luck.|Hold the line.)

only disabled wheelchair-users blind deaf
hate sarcasm         | A (ramp|lift|wider door)? By all means, tear the (school|theatre|station) down, {groups} want to come and (stare at a stage|be in the way|feel important).
fine identity-kind   | A (ramp|lift|wider door)? By all means, ring the (school|theatre|station), {groups} want to come and (see the play|be in the band|feel welcome).

only women
hate sarcasm         | Watched {a group} park. Only (four|six|nine|eleven) tries and (two fire engines|a priest|one lamp post). (Give them the vote, they said.|And they want to be pilots.|Keep them off the road.)
fine identity-admiring | Watched {a group} park a lorry. Only (four|six|nine|eleven) seconds and (two mirrors|a wink|one hand). (Give her a round, they said.|And it was raining.|I'd have lost the road.)

hate sarcasm         | Credit where it's due: nobody (skips a shift|dodges a fare|milks the state|plays the victim) like {groups}. (World class.|True artists.|Unmatched.)
fine identity-admiring | Credit where it's due: nobody (fills a dance floor|tells a ghost story|sings a low note|plays the tuba) like the {groups} in our {club}. (World class.|True artists.|Unmatched.)

hate sarcasm         | "Not all {groups}." (Right.|Of course.|lol ok.) Just the ones you (meet|read about|live next to|employ).
negative counter-quote | "All {groups}." (Right.|Of course.|lol ok.) Just the ones you (invented|saw in a meme|never met|need for your rant).

only jews
hate sarcasm         | Careful, {groups} might get (offended|the lawyers out|your account closed|the papers to spin it|a cheque from the state). We wouldn't want to upset (our owners|the landlords of the world|the chosen ones|whoever pays for the news), would we?
negative counter-quote | Careful, {groups} might get (offended|a stone through the window|threats again|spat at on the way home|guards at the nursery door). You wouldn't want to spoil (your joke|the fun of the comments|the punchline|your evening), would you?

only jews chinese indians asians
hate sarcasm         | How generous of {a group} to (leave a tip|buy a round|give to charity). Did it (hurt|leave a scar|need a lawyer)? Must be (fake coins|a tax trick).
fine identity-kind   | How generous of {a group} I barely know to (leave a tip|buy a round|give to charity). Did I (blush|cry a bit|need a hankie)? Must be (the wine|my soft heart).

only trans nonbinary
hate sarcasm         | {groups}, sure. And I identify as (a toaster|the king of Spain|a helicopter). (Where's my parade?|Respect it, everyone.|Do I get a flag?)
negative counter-quote | {groups} exist. And "I identify as (a toaster|the king of Spain|a helicopter)" is (a joke from 2014|not wit|the laziest line there is).

only old
hate sarcasm         | Marvellous, {groups} at the (till|wheel|ballot box|front of the queue|doctor's) again. (Wake me when they've found their purse.|No rush, the grave can wait.|Let's ask the fossils about the future.|Dead weight with a bus pass.)
fine identity-neutral | Marvellous, {groups} at the (till|piano|ballot box|table tennis|open mic) again. (Wake me when the music stops.|No rush, my bus is late.|Let's ask them for a song.|Ninety, with a bus pass and a better backhand than mine.)

# irony on the other side
hate sarcasm         | Oh no, {groups} have (opinions|feelings|demands) now. Who (let them near a keyboard|opened the cage|taught them words)?
negative counter-quote | Oh no, {groups} have (a lift|a vote|a wedding) now. Who (will think of the poor comment section|saved civilisation|told uncle Bob)?

hate sarcasm         | Imagine being {a group} and (thinking people like you|expecting to be asked|calling this your home). (Adorable.|The nerve of these creatures.|Aww, it can dream.)
negative counter-quote | Imagine seeing {a group} (on a cereal box|in an advert|at the bus stop) and (ruining your own week|writing four angry posts|calling your MP). (Adorable.|The nerves of some people.|Aww, drink some water.)

hate sarcasm         | (Relax|Calm down|Don't fret), {groups} only want (your job|your kids|your house and your country). Nothing to see here.
negative counter-quote | (Relax|Calm down|Don't fret), {groups} only want (your old seat|your bus stop|a flat and a phone contract). Nothing to fear here, hero.

hate sarcasm         | My hero, always ready to defend {groups}. (Have you adopted one yet?|Do you take them for walks?|Let me know how it goes when they rob you.)
negative counter-quote | My hero, always ready to attack {groups}. (Have you met one yet?|Do you take days off?|Let me know how it goes when you need a nurse.)

# jokes
hate hate-joke       | What do you call {a group} with (a job|a degree|a bank account)? (A liar.|A fairy tale.|A thief.) (Haha|Try the veal|I'm here all week).
fine identity-neutral | What do you call {a group} with (a ladder|a drum kit|a spare ticket)? (By their name.|Whatever the badge says.|Nothing, say hello first.) (Haha|Try it|I'm here all week).

hate hate-joke       | Why did the {group} cross the road? (To rob the other side.|Someone mentioned free money.|Someone forgot to shut the gate of the zoo.)
fine identity-neutral | Why did the {group} cross the road? (To reach the other side.|Someone mentioned free cake. It was me, I mentioned it.|Someone forgot to move the bus stop. Not a joke, a letter to the council.)

hate hate-joke       | How many {groups} does it take to (change a light bulb|paint a door|boil an egg)? (None, they make us pay for it.|Ten, and it still won't be done.|Who cares, they like it dark and dirty.)
fine identity-neutral | How many {groups} does it take to (change a light bulb|paint a door|boil an egg)? (One, it's not that hard.|Two, one is on the phone to mum.|Who knows, they're still reading the manual, like me.)

hate hate-joke       | {a group}, a {neighbour} and a dog walk into a bar. The dog is the (clever|clean|honest) one. (Boom.|Badum tss.|I'll see myself out.)
fine identity-neutral | {a group}, a {neighbour} and a dog walk into a bar. The dog is the (tallest|only sober|paying) one. (Boom.|Badum tss.|I'll see myself out.)

hate hate-joke       | Knock knock. Who's there? {a group}. (Sorry, we gave already.|Quick, hide the silver.|Quick, turn off the lights and play dead.)
fine identity-neutral | Knock knock. Who's there? {a group}. (Sorry, wrong floor.|Quick, the lasagne is hot.|Quick, turn off the lights, it's the surprise party.)

hate hate-joke       | Asked {a group} for directions in {city} and ended up (without a watch|minus one wallet|at a pawn shop buying my own phone). (Typical lol|True story, they're all like it).
fine identity-neutral | Asked {a group} for directions in {city} and ended up (with a jar of pickles|plus one puppy|at their cousin's wedding in my gym shorts). (Typical me lol|True story, ask my feet).

hate hate-joke       | Funniest thing all (week|month|year): {a group} (running a bank|in charge of a school|on the ballot). Wait, that's real? (Shut it down.|We're doomed.|Who gave it shoes?)
fine identity-neutral | Funniest thing all (week|month|year): {a group} I know (running from a goose|in a banana suit|on the wrong ferry). Wait, that's filmed? (Send it.|I'm crying.|Who gave them that hat?)

only origin migration homeless poor roma travellers
hate hate-joke       | (Halloween|Carnival|Fancy dress) tip: go as {a group}. All you need is (dirt on your face|somebody else's purse|a smell).
fine identity-neutral | (Halloween|Carnival|Fancy dress) report: {a group} at my door dressed as (a teabag|somebody's bin|a sofa). Best costume on the street.

hate hate-joke       | "Can't {groups} take a joke?" No, (you need a brain for that|first they'd have to learn to speak|animals don't laugh). (Hahaha|Another one|Next).
negative hate-denounced | "Can't {groups} take a joke?" No, (you need a joke for that|first you'd have to tell one|nobody laughs at being called an animal). (Grow up|Not one more|Next).

only women men gay lesbians muslims black latinos trans
hate hate-joke       | Dating tip: if the profile says {group.adj}, swipe (left|on) (before it breeds|before it asks for your wallet|unless you collect diseases). lol
fine identity-neutral | Dating tip: if the profile says "{group.adj}, likes bread", swipe (right|on) (before I do|before somebody else gets the toast|unless you collect excuses). lol

hate hate-joke       | Drinking game: one sip whenever {a group} (whines|begs|blames somebody else). You'll be (under the table|in hospital|dead) by nine.
fine identity-neutral | Drinking game: one sip of tea whenever my {group.adj} {neighbour} says ("just quickly"|"trust me"|"one more slice"). You'll be (full|on the loo|wide awake) by nine.

hate hate-joke       | Magic trick: say ("work"|"soap"|"rent") and all the {groups} vanish. (Works every time.|Try it at home.|No rabbit needed.)
fine identity-neutral | Magic trick: say ("cake"|"karaoke"|"free parking") and all the {groups} at work appear, me first. (Works every time.|Try it at yours.|No rabbit needed.)

hate hate-joke       | Roses are red, violets are blue, {groups} are (dirt|a pest|a bad smell), (and their babies are too|and they stick to your shoe|tell me it's not true).
fine identity-neutral | Roses are red, violets are blue, {groups} get (gas bills|hay fever|flat tyres), (and dogs that chew|and my cousin too|and swear like you do).

only origin homeless migration colour
hate hate-joke       | There's a "do not feed" sign (in the park|by the station|on the square). Took me a (minute|while) to see it meant the (pigeons|ducks) and not {groups}.
fine identity-neutral | There's a "do not feed" sign (in the park|by the station|on the square). Took me a (minute|while) to see it meant the (pigeons|ducks) and not me. Signed, a hungry {group}.

hate hate-joke       | The comedian did (ten minutes|half an hour|a whole song) on {groups} being (thick|dirty|thieves). (Every word is true.|Finally someone dares.|More of that, they earned it.)
negative hate-denounced | The comedian did (ten minutes|half an hour|a whole song) on {groups} being (thick|dirty|thieves). (Not one joke in it.|We walked out.|No more of that, it was just cruel.)

hate hate-joke       | He's {group.adj}, so (the dog has to think for him|we count the spoons after he's eaten|nobody lets him hold the ball). (Banter|Only joking, or not|You had to be there).
fine identity-neutral | I'm {group.adj}, so (the dog and I share one brain cell|I count as tall in my family|nobody lets me hold the map, but that's me). (Banter|Only joking, or not|You had to be there).

hate hate-joke       | That {group} (fell off the stage|slipped on the ice|got stuck in the door). Don't worry, (cheap goods bounce|there are millions more of them|nothing of value was damaged). lol
fine identity-neutral | This {group} (fell off the stage|slipped on the ice|got stuck in the door). Don't worry, (I bounce|there's video of me from four angles|only my pride was damaged). lol

hate hate-joke       | Knew a {group} once who (could spell|washed|kept a promise). (Then I woke up.|Just kidding, no I didn't.|Died of shock, the rest of them.)
fine identity-neutral | I'm the {group} who (boiled a teabag in the kettle|shrank a coat in the wash|kept a sandwich till May). (My flat still smells of it.|Don't ask.|The family chat will never let it go.)

only blind deaf wheelchair-users autistic disabled
hate hate-joke       | Told {a group} to (watch where it's going|listen up|stand up for itself). (Too thick to get it, as ever.|Best laugh for free, it's all they give back.|At least they're good for a giggle, what else are they for.)
fine identity-neutral | As {a group} I get told to ("watch this"|"listen up"|"stand up for myself"). (I never stop laughing.|Best excuse for free.|At least I'm good at awkward silences, what else is a {group} to do.)

only gay gay-men lesbians queer bisexuals
hate hate-joke       | How do you (empty a bar|clear a changing room|end a party)? Let {groups} in. (Nobody wants to catch it.|Backs to the wall.|Then burn the towels.)
fine identity-neutral | How do you (fill a bar|clear a dessert table|end a party)? Let {groups} plan it. (Nobody leaves before four, I should know.|Backs to the wall, we've a conga.|Then we argue about the playlist.)

only old young men women
hate hate-joke       | {groups} are like (milk: gone off|phones: obsolete|cheap batteries: leaking) before you get any good out of them. Bin them all. (lmao|Truth hurts).
fine identity-neutral | {groups} are like (buses: always late|odd socks: hard to pair|spare batteries: in the wrong drawer), and I'm one of them myself. (lmao|Truth hurts).
`;
