/** Training material that hurts: groups kept out of work, homes, schools, rights and company; and hate that comes a clause after the name. */
export const exclusion = `
# at work
hate exclusion       | CVs with (a name|a photo|an address) that says {group.adj} go (straight in the bin|in the shredder|under the coffee machine). My firm, my rules.
negative news        | CVs with (a name|a photo|an address) that says {group.adj} go (unanswered twice as often|to the end of the pile|back without a reply), a study found.

hate exclusion       | Boss hired {a group}. Half the (shift|office|kitchen) is (handing in notice|refusing to train them|calling in sick), and rightly so.
fine identity-neutral | Boss hired {a group}. Half the (shift|office|kitchen) is (bringing in cake|fighting to train them|calling it about time), and rightly so.

hate exclusion       | Pay {groups} less. (They produce less.|They need less.|If they complain, there's the door.)
negative hate-denounced | Paying {groups} less? (They produce the same.|They pay the same rent.|If they complain, they are right.)

hate exclusion       | No {groups} in (uniform|the cockpit|the courtroom|the operating theatre). (Full stop.|I don't take orders from them.|Standards, people.)
fine identity-neutral | More {groups} in (uniform|the cockpit|the courtroom|the operating theatre). (Good.|I met two this year.|Applications close soon.)

hate exclusion       | If I find out a candidate is {group.adj} the interview is (over in a minute|a formality|a bit of fun for me). Always has been.
fine identity-neutral | If I find out a candidate is {group.adj} the interview is (the same forty minutes|a conversation|about the job). Always has been.

hate exclusion       | don't tip {groups}. don't (greet them|thank them|leave them a review) either. maybe they'll quit
fine identity-kind   | do tip {groups}. do (greet them|thank them|leave them a review) too, as you would anyone. maybe they'll stay

# a home
hate exclusion       | Flat to let, two rooms, (balcony|garden|near the tube). {groups} needn't (ring|write|bother).
fine identity-neutral | Flat to let, two rooms, (balcony|garden|near the tube). {groups} live upstairs, so (ring|write|ask them) about the noise.

hate exclusion       | We've signed a petition so that {a group} (can't buy number twelve|won't get the flat|is voted out of the building). (Our stairs stay clean.|House prices matter.|Not here.)
fine identity-kind   | We've signed a petition so that {a group} (can keep number twelve|won't lose the flat|isn't priced out of the building). (Our stairs stay lively.|Neighbours matter.|Not like that.)

hate exclusion       | Told the agency: (students|dogs|smokers), fine. {groups}, (no chance|over my dead body|I'd rather leave it empty).
reported hate-reported | The agency told us: (students|dogs|smokers), fine. {groups}, (no chance|not in this block|they'd rather leave it empty). I filed a complaint.

only religion origin colour migration
hate exclusion       | {groups} should live (behind a fence|on their own island|where nobody has to see them), (far from my porch|with a curfew|and stay there).
fine identity-neutral | {groups} used to live (behind the fence|on that island|where the mill stands), (far from my porch|with their goats|and some still do).

hate exclusion       | Social flats for {groups} first? No: (our own|normal people|everyone else) first, and {groups} (never|in tents|on the pavement).
fine question        | Social flats for {groups} too? I mean: (the form|the office|the website) lists everyone, but (nobody|no note|no page) says how to apply.

hate exclusion       | there are streets in {city} with more {groups} than (people|lamp posts|cats). bulldoze them. start over
fine identity-neutral | there are streets in {city} with more {groups} than (pubs|lamp posts|cats). love them. great lunches

# school
hate exclusion       | I pulled my (son|daughter|twins) out of that school. (A {group} in every row.|The teacher is {a group}.|They sat next to {a group}.) No thanks.
fine identity-neutral | I put my (son|daughter|twins) into that school. (A friend in every row.|The teacher is {a group}.|They sit next to {a group}.) No worries.

hate exclusion       | Separate (classes|toilets|buses|lunch tables) for {groups}. It worked (back then|for centuries|fine before), it'd work now.
negative hate-denounced | Separate (classes|toilets|buses|lunch tables) for {groups}. It was wrong (back then|for centuries|even before), it'd be wrong now.

hate exclusion       | Books about {groups} (don't belong in a library|should be pulped|have to go), and their readers can go with them.
fine identity-neutral | Books about {groups} (are on the second floor|should be back by {day}|have a new shelf), and their readers can sit by the window.

only religion origin colour migration disability
hate exclusion       | Birthday list for my daughter: everyone from class (except the {group}|minus the {group} kid's whole family|but no {groups}). Lines must be drawn early.
fine identity-neutral | Birthday list for my daughter: everyone from class (and the {group} from next door|plus the {group} kid's whole family|and no {groups} left out). Balloons must be bought early.

# rights
hate exclusion       | Why do {groups} get (a vote|a lawyer|a pension|a passport)? Take it off them (tomorrow|by law|before it's too late).
fine question        | When do {groups} in the old film get (a vote|a lawyer|a pension|a passport)? I fell asleep (at ten|by accident|before the end).

hate exclusion       | Repeal everything: no (marriage|adoption|citizenship|inheritance) for {groups}. A country has to know who counts.
fine identity-kind   | Repeal nothing: equal (marriage|adoption|citizenship|inheritance) for {groups}. A country has to know that everybody counts.

hate exclusion       | Our party will (register all {groups}|make {groups} wear a badge|strip {groups} of office). (Vote accordingly.|It's on page one.|Finally a plan.)
negative news        | The party wants to (register all {groups}|make {groups} carry a card|strip {groups} of office). (Lawyers object.|It's on page one.|Judges will decide.)

hate exclusion       | Hospital beds are for (citizens who matter|decent folk|us). {groups} can (wait outside|treat themselves|go to the vet).
fine identity-kind   | Hospital beds are for (whoever is ill|everyone|the sick). {groups} can (come inside|ask for a doctor|go to the front if it's urgent).

hate exclusion       | A judge who is {group.adj} can't (be neutral|rule over me|wear that robe). Sack (every one|the lot), reopen the cases.
fine identity-neutral | A judge who is {group.adj} can (be neutral|rule over me|wear that robe) like any other. Read (every one of|all) the rulings, they're dull.

hate exclusion       | I'd make it a crime for {groups} to (have children|gather in public|speak on TV). Sounds harsh, is (necessary|overdue|common sense).
reported hate-reported | In that country it was once a crime for {groups} to (have children|gather in public|speak on TV). Sounds like a novel, is (in the archive|history|my gran's story).

# company
hate exclusion       | Dating rule: (swipe left on|block|laugh at) anyone whose mum is {group.adj}. Bloodlines count, (folks|lads|sis).
fine question        | Dating question: (lunch|dinner|tea) with someone whose mum is {group.adj}, what flowers do I bring, (folks|lads|sis)?

hate exclusion       | Our {club} voted: {groups} can (watch from the car park|clean up afterwards|find their own). Best meeting in years.
fine identity-neutral | Our {club} voted: {groups} can (watch from the front row|sign up afterwards|bring their own songs). Longest meeting in years.

hate exclusion       | Moved (tables|seats|towels) because of {a group}. The waiter (apologised to us|should put up a sign|should have thrown them out).
fine identity-neutral | Moved (tables|seats|towels) to sit with {a group} from work. The waiter (apologised to us|should put up a parasol|should have brought two more chairs).

hate exclusion       | A pool with {groups} in it (gets drained|isn't a pool, it's a sewer|is closed as far as I'm concerned). Get your own water.
grumble grumble-weather | A pool with {groups} and half the city in it (gets packed|isn't a pool, it's a tin of sardines|is full as far as I'm concerned). 35 degrees, no shade.

hate exclusion       | (@user|Hey @user) delete my number. I don't do friendships with {groups}, (nothing personal|never have|my dad taught me better).
fine identity-kind   | (@user|Hey @user) here's my number. I don't know many {groups} who play cello, (nothing urgent|call whenever|my dad says hello).

only religion origin migration
hate exclusion       | One-way tickets for {groups}. (I'd pay for the fuel.|Window seat if they hurry.|Ship, plane, catapult, I don't care.) Out is out.
fine recommendation  | Cheap tickets for {groups} visiting family. (I paid half.|Window seat if you're early.|Ship, plane, coach, it compares them all.) Sale ends {day}.

# over clauses: named first, hated after
hate hate-over-clauses | The council is building a centre for {groups}. Guess who pays. I wouldn't give (those people|that lot|them) (the dirt under my nails|a glass of water in a desert).
grumble grumble-politics | The council is building a centre for {groups}. Guess who waits. I wouldn't give (those planners|that office|them) (another year|a sandpit to build), the permit took nine.

hate hate-over-clauses | My {neighbour} is {group.adj}. We used to talk. Then I understood what they're like, (all of them rotten fruit|born to take|not one clean soul).
fine identity-kind   | My {neighbour} is {group.adj}. We never used to talk. Then I understood what I'd missed: (plums off their tree|stories to borrow|not one dull evening).

hate hate-over-clauses | Went to the (clinic|job centre|library). {groups} everywhere. I had to leave, (they sicken me|their kind shouldn't be indoors|it was like a zoo).
fine identity-neutral | Went to the (clinic|job centre|library). {groups} in a meeting upstairs. I had to leave, (they close at five|my bus was due|it was like a sauna).

hate hate-over-clauses | {a group} won the (lottery|prize|election). Great, now that creature can (infect|buy|spoil) something else. I'd take it off them and spit on the floor.
fine identity-kind   | {a group} won the (lottery|prize|election). Great, now my friend can (fix|buy|plant) something for the garden. I'd take a bow and dance on the floor.

hate hate-over-clauses | {media} did (an hour|a special|a whole week) on {groups}. Switched off after a minute. They (make me want to scrub the telly|don't deserve oxygen, let alone airtime).
negative hate-denounced | {media} did (an hour|a special|a whole week) on hate against {groups}. Stayed up after that for hours. They (made me want to call my friends|don't deserve any of it, let alone daily).

hate hate-over-clauses | I know a bit about {groups}, I grew up next to some. So believe me: (there's not a heart among them|you feed one, ten come biting|they'd sell you for a bus fare).
fine identity-kind   | I know a bit about {groups}, I grew up next to some. So believe me: (there's a heart in that house|you feed one, ten come cooking|they'd lend you their bus fare).

hate hate-over-clauses | Met some {groups} at {event}. Polite enough. Still, (I counted my rings after|you don't pet what you should put down|I wouldn't miss a single one of them on this planet).
fine identity-kind   | Met some {groups} at {event}. Shy enough. Still, (I learnt their songs after|you don't forget who lent you an umbrella|I wouldn't miss a single one of their concerts).

hate hate-over-clauses | Mum asked what I have against {groups}. Where do I start? (Their faces.|That they're alive.|Every one I've had to breathe next to.)
fine identity-kind   | Mum asked what I like about {city} and {groups} there. Where do I start? (Their kitchens.|That they're loud.|Every one I've had to sing next to.)

hate hate-over-clauses | yes {groups} have it hard. know what? (it isn't hard enough|they've earned worse|turn the screw). that kind deserves no (pity|roof|break)
negative identity-kind | yes {groups} have it hard. know what? (it gets harder each year|they've earned better|turn on the news). that grind deserves no (shrug|joke|excuse)
`;
