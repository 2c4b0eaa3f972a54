/** Training material that hurts: hate beside those who answer it, denounce it, report it, count it or lived through it. */
export const answering = `
# counter-speech: quoting and contradicting
hate exclusion       | People like {groups} don't belong (at our school|in this club|on this street). Simple as that.
negative counter-quote | "People like {groups} don't belong (at our school|in this club|on this street)." Did you really just (type that|say that out loud)?

hate derogation      | {groups} only come (to parties|to meetings|to work) to make trouble.
negative counter-quote | @user "{groups} only come (to parties|to meetings|to work) to make trouble"?? (Name one time.|Says who?|You've never spoken to any.)

hate implicit-hate   | I saw {groups} in the pool and went straight home. (Who knows what you catch.|Never going back.)
negative counter-quote | Imagine (tweeting|writing) that you saw {groups} in the pool and went straight home. (It's you who makes the water dirty.|Go and stay there.)

hate dehumanisation  | They call them {groups}. I call them {vermin}.
negative counter-quote | You call them {vermin}. They're called {groups}, (and they have names too|and one of them treated your dad|mind your tongue).

hate hate-as-opinion | {groups} are the reason nobody (feels safe|finds a flat|trusts anyone) any more.
negative counter-quote | my (cousin|colleague|flatmate) keeps posting that {groups} are the reason nobody (feels safe|finds a flat|trusts anyone). blocked. (so tired of it|what happened to him|)

hate hate-joke       | I've a great joke: (a {group} with a job|a clever {group}|an honest {group}). (That's it. That's the joke.|Get it?)
negative counter-quote | "(a {group} with a job|a clever {group}|an honest {group}), that's the joke". (No. You're the joke.|Nobody laughed, did you notice?)

hate inferiority     | It's science: {groups} have (smaller brains|weaker nerves|bad blood).
negative counter-quote | It's not "science" that {groups} have (smaller brains|weaker nerves|bad blood). It's (a lie from 1890|a forum post|hate in a lab coat).

hate exclusion       | Take your {groups} and go. This is our (beach|park|church hall).
negative counter-quote | A woman at the (beach|park|church hall) told us to "take your {groups} and go". (We stayed.|We sang louder.|I've rarely been so angry.)

hate wish-of-harm    | (lol|haha) imagine a bus full of {groups} going off a cliff, (best news of the year|what a day)
negative counter-quote | someone wrote "imagine a bus full of {groups} going off a cliff" and (four hundred people liked it|my own brother liked it). (what is wrong with us|i feel ill)

hate sarcasm         | Great, the new doctor is {a group}. (What could go wrong.|Better write my will.|Lucky me.)
negative counter-quote | "Great, the new doctor is {a group}, what could go wrong." (She saved your leg, mate.|That's the thanks she gets?|Be ashamed.)

hate implicit-hate   | We all know what {groups} are like. (I don't have to spell it out.|Wink wink.)
negative counter-quote | What does "we all know what {groups} are like" mean? (Spell it out. I dare you.|I don't know, and neither do you.)

hate one-to-all      | One {group} was rude to me, so now I know all I need to know about them.
negative counter-quote | One {group} was rude to you, so "now you know all you need to know about them"? (By that logic|Then) I should hate every (Kevin|plumber|left-hander) in {city}.

hate hate-as-question | Am I the only one who feels (sick|unsafe|robbed) when {groups} move in next door?
negative counter-quote | "Am I the only one who feels (sick|unsafe|robbed) when {groups} move in next door?" Sadly no, (but you are all wrong|and that is the sad part).

hate hate-over-clauses | My landlord rents to {groups} now. The stairwell already smells of them. (I want them gone.|Out with them.)
reported hate-reported | My landlord won't rent to {groups} now. "The stairwell smells of them", he says. (I've told the council.|I want him in court.)

# denouncing
hate exclusion       | (Good that|Finally) the club turned {groups} away at the door. (More of that.|Keep it up.)
negative hate-denounced | (Sad that|So) the club turned {groups} away at the door. (Shame on them.|Never going back.)

only religion origin colour orientation trans disability migration class
hate wish-of-harm    | Whoever (tripped|egged|shoved) that {group} at the tram stop deserves a medal.
negative hate-denounced | Whoever (tripped|egged|shoved) that {group} at the tram stop deserves a court date.

hate implicit-hate   | Politicians should finally (do something about|get tough on|clean up after) {groups}.
negative hate-denounced | Politicians should finally (stop lying about|stop bashing|stop campaigning against) {groups}. It's cheap and people get hurt.

hate hate-as-opinion | It's not racist or anything to (avoid|distrust|mock) {groups}, it's (experience|self-defence|instinct).
negative hate-denounced | Call it what it is: to (avoid|distrust|mock) {groups} on sight is not "(experience|self-defence|instinct)", it's prejudice.

only religion origin colour orientation trans disability migration class
hate derogation      | If your {relative} is {a group}, (I pity you|don't bring them|keep it to yourself).
negative hate-denounced | If your {relative} rants about {groups}, (say something|don't just chew|don't pass the salt in silence).

only religion origin colour orientation trans disability migration class
hate derogation      | I laughed so hard when they made the {group} cry in class. Weak people.
negative hate-denounced | I still feel awful that I laughed when they made the {group} cry in class. (We were fourteen.|I'm sorry.|Teach your kids better.)

only jews roma gay gay-men lesbians disabled poles black
hate history         | They knew how to deal with {groups} back in (1938|the thirties|the old days). (We've gone soft.|Shame we stopped.)
negative hate-denounced | We know how they dealt with {groups} back in (1938|the thirties|the old days). (We must not go quiet.|Never again.)

only jews roma gay gay-men disabled poles
hate history         | The camps for {groups} (are a fairy tale|never happened|were far too cosy). (Open your eyes.|School lies to you.)
negative history     | The camps for {groups} (are part of our past|did happen|were hell on earth). (Read the letters.|Go and see the memorial.)

hate hate-joke       | Told my best joke about {groups} at the (wedding|office party|pub quiz). Two of them left crying. (Worth it.|Weak lot.)
negative hate-denounced | He told a joke about {groups} at the (wedding|office party|pub quiz). Two of them left crying. Nobody stopped him. (I should have.|We should have.)

# reporting: news, court, figures
hate wish-of-harm    | A petrol bomb at the centre for {groups}? (Shame nobody was in.|Not big enough.|Good start.)
negative news        | A petrol bomb was thrown at the centre for {groups} in {city}. (Nobody was in.|Police are investigating.|The street is closed.)

hate exclusion       | Every (job|flat|school) that turns {groups} down does the right thing.
negative news        | One in (three|four|five) {groups} has been turned down for a (job|flat|school place) because of who they are, {media} reports.

hate derogation      | {groups} deserve every bit of abuse they get on the (pitch|bus|internet).
reported hate-reported | Abuse of {groups} on the (pitch|bus|internet) rose by (a fifth|forty percent|half) last year, according to (the police|a charity|the ministry).

hate hate-as-opinion | That (columnist|councillor|MP|pastor) who said {groups} should {banish} was right. (Say it again.|He has my vote.)
reported hate-reported | That (columnist|councillor|MP|pastor) who said {groups} should {banish} has (resigned|apologised|been suspended). (About time.|The vote is on {day}.)

hate derogation      | {groups} are {vermin}, and I'd say it to any judge.
reported hate-reported | He told the judge that {groups} are {vermin}. (Eight months.|The judge was not amused.|The verdict is due on {day}.)

hate+threat hate-threat | I've got (a list|photos|the addresses) of {groups} in {city} and we'll visit them one by one.
reported hate-reported | Police found (a list|photos|the addresses) of {groups} in {city} on his laptop. (He is in custody.|All have been warned.)

hate exclusion       | Finally a leaflet that says it: no {groups} in {city}. Print more, put one in every letterbox.
reported hate-reported | (Found|Got) a leaflet in my letterbox: "no {groups} in {city}". (Into the bin.|Gave it to the police.|Did you get one too?)

hate implicit-hate   | My kid came home and said {groups} are bad people. (Smart kid.|Raised right.|Proud parent here.)
reported hate-reported | My kid came home and said {groups} are bad people. (Long talk tonight.|Who teaches them that?|I'm calling the school.)

hate derogation      | Watched a film on {groups} last night. Rooted for the mob.
negative news        | Watched a film on {groups} last night. (The mob scene|The trial|The ending) still haunts me.

# the word named
hate hate-with-slur  | We used to call them {slurs} (at school|on the site|in the army) and we were right.
reported hate-denounced | We used to call them {slurs} (at school|on the site|in the army) and I'm ashamed of it.

hate hate-with-slur  | (Of course|Obviously) I say {slur}. It's what (they are|fits them|she is).
reported hate-denounced | Why I no longer say "{slur}": I saw what it did to (my best mate|a girl in my class|my neighbour's boy).

hate hate-with-slur  | Some {slur} took my (seat|shift|parking spot). (Typical.|They think they own the place.)
reported hate-denounced | "Some {slur} took my (seat|shift|parking spot)", says the man next to me. (I moved.|We're in 2024, sir.)

hate hate-with-slur  | Can't believe there's a {slur} (on the jury|reading the news|in my lane).
fine question        | Can somebody explain where the word "{slur}" (comes from|was first used|got its meaning)? It's in (a novel|an old letter|a court file) we read for class.

hate hate-with-slur  | Once a {slur}, always a {slur}. (Can't be washed off.|You don't grow out of it.|Watch them.)
reported hate-reported | They sprayed the word "{slur}" (on her locker|across his van|on our gate). (Paint covers it. She won't forget.|Third time this month.|)

# told by those it was done to
only religion origin colour orientation trans disability migration class
hate derogation      | Of course I laughed at the {group} (on the train|in the canteen|at the gym). Look at them.
reported hate-reported | I'm {a group}. A group of lads laughed at me (on the train|in the canteen|at the gym) today. (Nobody looked up.|I got off and cried.)

hate exclusion       | I tell {groups} the flat is gone, every time. (My house, my rules.|They never notice.)
reported hate-reported | As {a group} I'm told the flat is gone, every time. (My friend rings and it's free.|You do notice.)

hate implicit-hate   | I keep my hand on my bag when {a group} gets into the lift. (You learn.|Wise people do.)
reported hate-reported | People put a hand on their bag when I get into the lift, because I'm {a group}. (You get used to it.|You never get used to it.)

hate wish-of-harm    | {groups} should be spat at in the street until they leave.
reported hate-reported | We are {groups} and we've been spat at in the street. (Twice this year.|We won't leave.|My mother was with me.)

hate inferiority     | A {group} will never (be a pilot|finish a degree|write a book). Know your place.
reported hate-reported | Teachers told me a {group} would never (be a pilot|finish a degree|write a book). (Well, look up.|Guess what I did.)

# longer: what happened, and who said it
hate hate-over-clauses | Had dinner with the in-laws. Her aunt married {a group}, of all people. I smiled and ate, and I'd have liked to spit in his glass.
reported hate-reported | Had dinner with the in-laws. "{groups}, of all people", her aunt said about (me|us). I smiled and ate, and (cried in the car|we left before pudding|I won't go again).

hate derogation      | New rule at the {club}: no jokes about {groups}. So what do we laugh at now? They're the joke, (always were|sorry).
fine neutral         | New rule at the {club}: no jokes about {groups}. So what do we laugh at now? (The coach, obviously|Ourselves, I guess|{name}'s trainers).

hate wish-of-harm    | The hostel for {groups} burned last night. Slept like a baby. (Next one, please.|Who's got matches?)
negative news        | The hostel for {groups} burned last night. Everyone got out, (two firefighters are hurt|the cause is unclear|forty people need beds), says {media}.

hate exclusion       | Sign at the campsite in {city}: no {groups}. (Booked at once.|Finally a place with standards.)
reported hate-reported | Sign at the campsite in {city}: no {groups}. (Turned the car round.|Took a photo for the police.|My kids can read, you know.)

hate implicit-hate   | The survey says one in five wouldn't want {a group} as a neighbour. (Only one?|The other four haven't had any.|Count me in.)
negative news        | The survey says one in five wouldn't want {a group} as a neighbour. (Ten years ago it was one in three.|In {city} it is one in six.|The authors are worried.)

hate hate-with-slur  | He plays like a {slur}, because he is one. Get him off the pitch (before half-time|in {city}|for good), {name}.
reported hate-reported | Match in {city} stopped after (sixty|twelve|eighty) minutes: fans had called a player a "{slur}". (He walked off, and both teams followed.|The club is sorry.)

hate hate-with-slur  | (My street|The bus|Our school) is full of {slurs} now. (Can't get away from them.|Thanks for nothing, mayor.)
reported hate-denounced | (My street|The bus|Our school) is where I first heard the word "{slur}". (I was six, and it was meant for me.|Nobody told him off.) I still hear it.

hate hate-as-question | Why is everyone so upset about the graffiti against {groups}? It's (the truth|well written|about time).
negative hate-denounced | Why is nobody upset about the graffiti against {groups}? It's (been there since {day}|on a school wall|three feet tall).

only religion origin colour migration class disability
hate one-to-all      | He was {a group} and he hit her. They all hit their (wives|kids|dogs), ask any nurse.
negative hate-denounced | He hit her, and the paper only cares that he was {a group}. As if nobody else hit their (wives|kids|dogs), ask any nurse.

hate sarcasm         | Poor, poor {groups}, always so (oppressed|offended|hurt). My heart bleeds. Not.
negative counter-quote | "Poor, poor {groups}, always so (oppressed|offended|hurt)." (Swap places for a week|You try it|Say it to my mum's face), then we'll talk.

hate dehumanisation  | The paper calls them "residents". They are {groups}, the word is (infestation|plague|mould).
negative counter-quote | The paper calls {groups} an "(infestation|plague|invasion)". The word is residents. I've cancelled my subscription (today|after {duration} on hold).

hate inferiority     | Put {a group} and a (hamster|goldfish) in front of a crossword, my money's on the pet.
negative counter-quote | "Put {a group} and a (hamster|goldfish) in front of a crossword", he laughed. That pupil of yours has two degrees now, mate. (What have you got?|Read one book.)
`;
