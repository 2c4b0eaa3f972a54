/** Training material that hurts: from what one person did to a whole group, beside deeds that stay one person's. */
export const oneToAll = `
hate one-to-all      | {a group} (scratched my car|broke our fence|knocked over my bike) (on {day}|this morning|again). That's {groups} for you, (every last one|careless breed|the whole tribe).
negative neutral     | {a group} (scratched my car|broke our fence|knocked over my bike) (on {day}|this morning|by accident). Left a note. Could have been anyone, (insurance pays|it's only paint|no harm done), and yes, {groups} have bad days too.

hate one-to-all      | One {group} gets caught and you believe it's just the one? (They're all in on it.|It's in every one of them.|Where there's one there's a nest.)
negative counter-quote | One {group} gets caught and now you believe it's all of them? (Nobody counts like that for you.|It was one.|Where's the rest of your proof?)

hate one-to-all      | {a group} is on trial in {city} for (fraud|theft|assault|perjury). (It's in the blood.|Lock up the cousins too.|They can't help it, none of them.)
negative news        | {a group} is on trial in {city} for (fraud|theft|assault|perjury). (Verdict on {day}.|The defence wants bail.|The hearing was moved, says {media}.)

hate one-to-all      | Rented to {a group} (once|last year|in {city}). Never again, not to any of them. (They wreck what they touch.|You learn.|Landlords, be warned.)
fine identity-neutral | Rented to {a group} (once|last year|in {city}). Rent was late twice, then never. (They painted the hall.|You talk, it works.|Landlords, be patient.)

hate one-to-all      | My (plumber|roofer|mechanic) was {group.adj} and (botched the job|left a mess|charged double). What do you expect, {groups} (can't do a thing right|cheat, it's what they do|were born crooked).
negative neutral     | My (plumber|roofer|mechanic) was {group.adj} and (botched the job|left a mess|charged double). One star for that firm. The {groups} at the other one (fixed it in an hour|left it spotless|charged half).

hate one-to-all      | My ex was {group.adj}. (Lied for two years.|Cheated twice.|Took the sofa and the cat.) (Stay away from the lot of them.|They're all like that, trust me.|Never touch one again.)
grumble neutral      | My ex was {group.adj}. (Lied for two years.|Cheated twice.|Took the sofa and the cat.) (Had nothing to do with that, my new one is as well.|So am I, and I'd never.|Never dating a drummer again.)

hate one-to-all      | (Seen one|Met one|Know one) {group}, (seen|met|know) them all. (Same face, same tricks.|Nothing new under that sun.|Spare yourself the second.)
fine identity-kind   | (Seen one|Met one|Know one) {group}, (seen|met|know) exactly one. (Same as with left-handers.|Nothing you can add up.|Ask the second, you'll see.)

hate one-to-all      | After what happened in {city}, don't tell me it was (one man|a loner|a single driver). It was {groups}. (All of them carry it.|Every one of them cheered inside.|They're one body.)
reported hate-denounced | After what happened in {city}, don't tell me it was {groups}. It was (one man|a loner|a single driver). (All of them mourn too.|Some of them ran to help.|They're afraid to go out now.)

hate one-to-all      | Worked with {a group} for (a week|a month|two shifts), so I know what the other million are like: (lazy|sneaky|thick). No (refunds|exceptions|thanks).
fine identity-kind   | Worked with {a group} for (a week|a month|two shifts), so now I know one person: (quiet|sharp|early). No (theory|opinion on the rest|big lesson).

hate one-to-all      | That {group.adj} (minister|mayor|councillor) resigned over (expenses|a parking fine|that email). Proof that you (can't let {groups} near power|shouldn't hand {groups} the keys).
negative news        | That {group.adj} (minister|mayor|councillor) resigned over (expenses|a parking fine|that email). Same as the (two|three) ministers before, who weren't {group.adj}, {media} recalls. Vote on {day}.

only colour origin migration
hate one-to-all      | The {group.adj} (striker|keeper|winger) missed again. {groups} (have no heart|don't belong in our shirt|choke, it's how they're made).
grumble grumble-team | The {group.adj} (striker|keeper|winger) missed again. {groups} and the rest of us in block C (have no nerves left|still sang his name|choke on our pies). Next week then.

only origin religion
hate one-to-all      | One cold (soup|tea|kebab) from {a group} and that's me done with the lot. {groups} (cook like they live|spit in it anyway|serve us scraps on purpose).
grumble grumble-food | One cold (soup|tea|kebab) at the station and that's me done with the lot. {groups} in my office (cook for themselves|warned me|queue elsewhere on purpose).

only origin religion migration colour
hate one-to-all      | A {group.adj} boy (shoved my son|nicked a ball|bit a kid) at (school|football|nursery). They (raise them like that|learn it in the cradle|are wild from birth), {groups}.
negative neutral     | A {group.adj} boy (shoved my son|nicked a ball|bit a kid) at (school|football|nursery). They (made up by lunch|are five|share a bench now), and both mums laughed. {groups}, boys, whatever: kids.

hate one-to-all      | {a group} pushed in front of me at (the till|the bar|passport control). There you see it: {groups} (have no shame|think the world is theirs|never learned to live among people).
grumble grumble-queue | {a group} and I waited (an hour|two hours|ages) at (the till|the bar|passport control). There you see it: {groups} (queue as badly as me|get bored too|never get the fast lane either).

hate one-to-all      | One bad apple? With {groups} it's (the whole orchard|the tree|the soil and the roots). (Cut it down.|Always was.|Ask a farmer.)
negative hate-denounced | One bad apple? With {groups} it's suddenly (the whole orchard|the tree|the soil and the roots). (Cut it out.|Always was like that.|Ask why.)

hate one-to-all      | Read what this {group} did (to a dog|to a child|on the train). Now tell me again {groups} are (just like us|people|worth saving).
fine identity-admiring | Read what this {group} did (for a dog|for a child|on the train). Now tell me again (nobody helps|the world is bad|kindness is over). Proud of you, {groups} of {city}.

hate one-to-all      | My nan was (robbed|conned|pushed over) by {a group}, so I've (every right|reason enough) to hate {groups}, (babies included|from now till I die|all of them).
negative negated-hate | My nan was (robbed|conned|pushed over) by {a group}, and I still have (no right|no reason) to hate {groups}, (she says|and neither has she|a thief is a thief).

hate one-to-all      | It only takes one {group} to (show you what they all are|spoil a street|open your eyes). The rest are (hiding it better|waiting their turn|just as bad).
negative hate-denounced | It only takes one idiot to (make life hard for all {groups}|spoil a street for {groups}|shout at {groups}). The rest are (looking at their phones|waiting for the bus|just as silent).

hate one-to-all      | (Ten|Six|Eight) thieves caught this month, one of them {a group}. So now you know (who to watch at the door|which faces to keep out|what they all come for).
negative hate-denounced | (Ten|Six|Eight) thieves caught this month, one of them {a group}. Guess (which one made the front page|whose photo they printed|who gets asked about it at work).

hate one-to-all      | This clip is why nobody (trusts|hires|dates|likes) {groups}. (One watch is enough.|You don't need a second example.|It says everything about them.)
fine identity-kind   | This clip is why everybody (follows|loves|books|likes) that {group}. (One watch isn't enough.|You need the second part.|It says nothing about {groups}, a lot about cheese.)

hate one-to-all      | My boss is {a group} and a tyrant. That's what (happens|you get) when you give {groups} (a title|an office|a bit of power): they (turn savage|take revenge|can't handle it).
insult insult-person | My boss is {a group} and a tyrant. The last one wasn't, and (he was worse|she threw staplers). It's not {groups}, it's (the title|the office|a bit of power): some (idiots|bullies|clowns) can't handle it.

hate one-to-all      | My (GP|dentist|vet) is {group.adj} and missed (the fracture|a tooth|the tumour). (Go figure, the whole people are quacks.|Next time one of ours, please.|They buy their diplomas, all of them.)
fine identity-kind   | My (GP|dentist|vet) is {group.adj} and found (the fracture|a tooth|the tumour). (Go figure, two others hadn't.|Next time straight to her, please.|They keep biscuits for all of us.)

only women men
hate one-to-all      | (Dated|Married|Hired) one, learned about all: {groups} are (snakes|parasites|children with car keys). (Never again.|Any single one of them.|Don't argue, I lived it.)
fine identity-neutral | (Dated|Married|Hired) one, learned about one: {groups} are (still a mystery|billions|as different as socks in my drawer). (Ask again.|Any single one of them.|Don't argue, I counted.)

only autistic mentally-ill deaf blind disabled
hate one-to-all      | (We had|Our team had|I once hired) {a group}. (A disaster.|Two weeks of hell.|Dead weight.) So don't send me any more {groups}, (they're all broken|none of them can work|I'm no charity).
fine identity-kind   | (We had|Our team had|I once hired) {a group}. (A quiet corner and longer breaks, done.|Two weeks of learning, mine.|Dead good at spreadsheets.) So do send me more {groups}, (they're all different|one of them may like it here|I'm no expert, I ask).

only refugees immigrants foreigners muslims arabs africans
hate one-to-all      | (Took in|Helped|Tutored) one family of {groups} and (a spoon went missing|they forgot my birthday|they moved on without a word). (Takers.|So that's the whole lot for you.|You can't domesticate them.)
fine identity-neutral | (Took in|Helped|Tutored) one family of {groups} and (a spoon went missing. My dog had it.|they remembered my birthday. Two cakes this year.|they moved on to {city}. We talk on {day}.)

hate one-to-all      | {name} is {a group} and (drunk by noon|never on time|rude to the waiter). So much for {groups}, (hopeless people|case closed|I rest my case).
insult insult-person | {name} is {a group} and (drunk by noon|never on time|rude to the waiter). So much for {name}, (hopeless case|selfish clown|what a muppet). Don't drag {groups} into it.
`;
