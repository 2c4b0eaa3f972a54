/** Ordinary life: grumbles of every kind beside plain statements, questions, news and joy. */
export const everyday = `
grumble grumble-transport | The {vehicle} to {city} is (late|cancelled|stuck|packed) (again|once more|as always), {duration} this time.
fine neutral              | The {vehicle} to {city} (leaves at nine|takes {duration}|runs on {day}).
fine joy                  | The {vehicle} to {city} is (early|empty|on time) for once, {duration} of peace.

grumble grumble-transport | (Standing|Stuck|Squeezed) in {a vehicle} (without air|next to a tuba|between two suitcases) since {city}. (Great.|Lovely.|Why me?)
fine neutral              | Sitting in {a vehicle} with a book since {city}. (Next stop {city2}.|Page forty.)

grumble grumble-transport | {vehicle} replacement service on {day}. (Words I hate.|Of course.|Brilliant, just brilliant.)
fine question             | Is there {a vehicle} to {city} on {day}? (Asking for {my relative}.|Or should I walk?)

grumble grumble-transport | (Who plans|Who came up with) these {vehicle} timetables? (I've been waiting {duration}.|Two at once, then none.)
fine news                 | New {vehicle} timetables from {day}: one more stop in {city}.

grumble grumble-queue     | {duration} in the queue at (the post office|the supermarket|passport control|the pharmacy), one till open.
fine joy                  | No queue at all at (the post office|the supermarket|passport control|the pharmacy) on a {day}, I could cry.

grumble grumble-queue     | (Is there|Is it) a law that my queue is always the slowest? {duration} for {a goods}.
fine question             | Is there a queue at {event}? {name} wants to know.

grumble grumble-queue     | On hold for {duration} with (the bank|the council|my insurance). The music is (torture|on a loop|worse than the wait).
fine neutral              | On the phone for {duration} with my {relative}. The music is still in my ear.

grumble grumble-weather   | {weather} again in {city}. (I'm so over it.|My shoes are soaked.|Summer, they said.|There goes {outing}.)
fine news                 | {weather} expected in {city} on {day}, says {media}.
fine joy                  | No {weather} at all in {city}. (I'm so happy.|Shoes off.|Off to {outing}.)

grumble grumble-weather   | (I hate|I can't stand|So sick of) this {weather}. (Ruined {outing}.|It's been like this since {day}.)
fine joy                  | (I love|I adore|So happy about) this sunshine. (Perfect for {outing}.|It's been like this since {day}.)

grumble grumble-weather   | The forecast said sun. (It was {weather}.|Instead: {weather} and more {weather}.) Thanks for nothing.
fine question             | Will there be {weather} in {city} on {day}?

grumble grumble-software  | {software} (crashed|froze|logged me out|ate my draft|won't load) (again|for the third time|right before the deadline). (I give up.|Who tests this?|)
fine joy                  | {software} (works|loaded|saved my draft|found the file) (again|at the first try|right before the deadline). (I'm impressed.|Who made this? Thanks!|)

grumble grumble-software  | Why does {software} need (an update|my password|a restart) every {day}? (Drives me mad.|So annoying.)
fine question             | How do I (open|share|print) a file in {software}? (My {relative} asks.|Thanks in advance.)

grumble grumble-software  | My {thing} wants to (update|restart|pair again). Of course it does. It's {day}, I've a deadline.
fine neutral              | My {thing} is blue and came with a manual in twelve languages.

grumble grumble-monday    | {day} (already|again). (I hate it.|Can we skip this one?|My bed won't let go.|Not even coffee helps.)
fine joy                  | {day} (already|at last). (I love it.|Off to {outing}.|The sun is out.|Coffee in bed.)

grumble grumble-monday    | Whoever invented the {chore} on a {day} (morning|afternoon) (has no heart|never slept badly|owes me a coffee).
fine neutral              | The {chore} is on {day} (morning|afternoon), room twelve, bring {a goods} if you like.

grumble grumble-team      | {team} lost (again|at home|in the last minute|on penalties). (What a shambles.|I can't watch this any more.|Season over.|My weekend is ruined.)
fine joy                  | {team} won (again|at home|in the last minute|on penalties). (What a night.|I'd watch it all again.|Champions!|My weekend is saved.)

grumble grumble-team      | (Awful|Painful|Embarrassing) from {team} (today|tonight|on {day}). (No passion.|Where was the midfield?|Even my {relative} could have scored.)
fine news                 | {team} (sign a new keeper|play {team2} on {day}|move to {city}), says {media}.

grumble grumble-team      | Never a penalty. {team} robbed (again|in {city}|of three points). The referee needs glasses.
fine neutral              | There was a penalty. {team} took it in {city} on {day}.

grumble grumble-parking   | {duration} looking for a parking space in {city}. (I might as well live in my car.|And then a ticket.|Nightmare.)
fine joy                  | Found a parking space in {city} at once. (I'm never moving.|Free on {day} too.|Miracle.)

grumble grumble-parking   | Someone parked across two spaces outside {shop}. (Learn to park.|Every single {day}.|Unbelievable.)
fine question             | Can you park outside {shop} on {day}?

grumble grumble-noise     | Neighbours with {a noise} at (six|midnight|five in the morning) (on a {day}|again). (Please, stop.|I need sleep.|Why?)
fine neutral              | Neighbours gave me {a noise} they no longer need (on {day}|last week).

grumble grumble-noise     | That dog next door has been barking for {duration}. (I like dogs.|My head hurts.|I can't hear myself think.)
fine joy                  | That dog next door has been on my lap for {duration}. (I like dogs.|My legs are asleep.)

grumble grumble-price     | (Seven|Nine|Twelve|Eighteen) pounds for {staple} in {city}? (Are they serious?|Robbery.|I'll stay home.)
fine question             | What does {staple} cost in {city} these days?

grumble grumble-price     | The price of {bill} went up again. (My wallet is crying.|Who can afford this?|And wages? Nothing.)
fine news                 | The price of {bill} (rose by two percent|stays the same until {day}), says {media}.

grumble grumble-food      | The {food} at the station in {city} was (cold|bland|stale|tasteless) and (overpriced|tiny|{duration} late). (Never again.|Yuck.|)
fine recommendation       | The {food} at {eatery} was (hot|fresh|crisp|huge) and (cheap|on time|worth the wait). (Go there.|Yum.|)

grumble grumble-food      | Burnt my {food} again. (Dinner is toast.|The kitchen stinks.|Takeaway it is.)
fine neutral              | Made {a food} (today|on {day}). (Recipe from my {relative}.|With garlic.)

grumble grumble-food      | Who puts raisins in {a food}? (It's a crime.|Disgusting.|I want to talk to somebody.)
fine question             | Who has a recipe for {a food}? (Without raisins please.|For twelve people.)

grumble grumble-delivery  | My {goods} was due on {day}. (Still nothing.|"Delivered", says the app. To whom?|Now it's in {city}.|They left it in the rain.)
fine joy                  | My {goods} came on {day}. (A day early.|The courier even waved.|All the way from {city}.)

grumble grumble-delivery  | I was home all day and the courier "could not reach me" with my {goods}. (I'm furious.|Every time.|Unreal.)
fine neutral              | I was home all day and took in {a goods} for my {neighbour}.

grumble grumble-work      | Another {meeting} (at work|before lunch|on {day}) that could have been an email. (I'm so done.|{duration} of my life.)
fine neutral              | The {meeting} took {duration}. (Lunch at one.|Next one on {day}.)

grumble grumble-work      | My boss moved the {chore} to {day} evening. (Goodbye {outing}.|Thanks a lot.|I need a new job.)
fine joy                  | My boss moved the {chore} to next year. (Hello {outing}.|Thanks a lot.|I like this job.)

grumble grumble-school    | {course} tomorrow and I (understand nothing|left the book in {city}|have a cold). (I hate this.|Help.|Why.)
fine question             | When is the {course}, tomorrow or on {day}?

grumble grumble-school    | Failed my {course}. (Two points short.|I studied for weeks.|I'm so annoyed with myself.)
fine joy                  | Passed my {course}! (Two points to spare.|I studied for weeks.|I'm so happy.)

grumble grumble-battery   | Phone at (one|two|three) percent and the charger is (at home|in {city}|broken). (Great.|Typical.|{day} in a nutshell.)
fine neutral              | Phone at (ninety|eighty) percent and the charger is (at home|in {city}|in the drawer).

grumble grumble-battery   | My new {thing}'s battery lasts {duration}. (What a rip-off.|Pathetic.|I want a refund.)
fine recommendation       | My new {thing}'s battery lasts all week. (What a find.|It's from {shop}.)

grumble grumble-insects   | One {insect} in the bedroom, zero sleep. (I hate {insects}.|It's {day}, I've work.|It won.)
fine neutral              | There is {a insect} on the window in {city}. It has been there since {day}.

grumble grumble-insects   | {insects} in my (tent|soup|kitchen) again. (Get lost.|Why do they exist?|I'm moving to {city}.)
fine question             | What keeps {insects} out of a (tent|garden|kitchen)?

grumble grumble-travel    | The hotel in {city} had (no hot water|thin walls|a view of the bins). (Two stars are two too many.|Never again.|)
fine recommendation       | The hotel in {city} had (hot water|thick walls|a view of the sea). (Two stars, feels like five.|Go there.|)

grumble grumble-travel    | My suitcase is in {city}. I am in {city2}. (Well done, airline.|Third time.|No toothbrush.)
fine neutral              | My {relative} is in {city}. I am in {city2}. (We call on {day}.|See you soon.)

fine news                 | {city} votes on {topic} on {day}.
negative news             | {city} argues about {topic} since {day}, and nobody is happy.

fine news                 | {media}: the council has (approved|postponed) {topic} in {city}.
grumble grumble-politics  | {media}: the council has (botched|postponed) {topic} in {city} again. (Useless.|What do we pay them for?)

grumble grumble-politics  | (Nobody listens|All talk, no action) when it comes to {topic} in {city}. (So frustrating.|I'm fed up.)
fine question             | Who can explain {topic} in {city} to me?

fine neutral              | {name} is {plain}, {name2} is {plain2}.
grumble grumble-work      | {name} is {plain}, {name2} is {plain2}, and I'm doing all the work. (Again.|Typical.|Great.)

fine joy                  | Off to {outing} with {name} and {my relative}. (So happy.|Best day.|Finally.)
grumble grumble-weather   | Stuck at home with {name} and {my relative}. (So annoyed.|Worst day.|It's the {weather}.)

fine joy                  | My {relative} got {win}! (So proud.|Cake for everyone.|I cried a little.)
negative neutral          | My {relative} missed {win}. (So close.|Cake anyway.|We both sighed.)

fine joy                  | {food} and {weather} outside, a blanket inside. (Perfect {day}.|Life is good.)
grumble grumble-food      | Cold {food} and {weather} inside my shoes. (Terrible {day}.|Life is hard.)
`;
