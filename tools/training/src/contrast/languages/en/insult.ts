/** Training material that hurts: insults at somebody and at something, profanity in anger and in joy. No protected groups. */
export const insult = `
insult insult-person    | You are {a fool}, {name}. (Always were.|Everybody knows it.|Get lost.|)
fine joy                | You are a star, {name}. (Always were.|Everybody knows it.|Come over.|)

insult insult-person    | {the person} is such {a fool}, (honestly|I can't even|what a {lame} person).
grumble insult-thing    | {my thing} is such {a junk}, (honestly|I can't even|what a {lame} machine).

insult insult-person    | (Shut up|Go away|Nobody asked you), you {lame} {fool}.
grumble insult-thing    | (Wake up|Turn on|Nobody asked you to update), you {lame} {thing}.

insult insult-person    | {name} is too {rude} to (read a map|boil an egg|run a bath|count to ten).
fine neutral            | {name} is too busy to (read a map|boil an egg|run a bath|count to ten).

insult insult-person    | What a {lame} {fool} {name} is.
grumble insult-thing    | What a {lame} {thing} this is. (Third repair this year.|It eats paper.|Who designed it?|Never again.)

insult insult-person    | (I despise|I can't stand) {the person}: {rude} and a {fool} on top.
grumble insult-thing    | (I despise|I can't stand) {the thing}: slow and noisy on top.

insult insult-person    | {the person} has the brain of a {food}, (and smells like one too|and it shows|no wonder nothing works).
fine neutral            | {the person} has the recipe for {a food}, (and it smells great|and it shows|no wonder everyone asks).

insult insult-person    | How {rude} can {the person} be? {a fool}, that's what (he|she) is.
fine question           | How late can {the person} be? At eight, that's what (he|she) said.

insult insult-person    | Nobody likes you, {name}. You {rude} little {fool}.
fine joy                | Everybody likes you, {name}. You lovely little genius.

insult insult-person    | The coach of {team} is {a fool} and should never work again. {lame} man.
grumble grumble-team    | The defence of {team} is a mess and should never play like that again. {lame} match.

insult insult-person    | {name}, your (face|voice|haircut) is an insult and you're a {rude} {fool}.
fine joy                | {name}, your (face|voice|haircut) is a joy and you're the best.

insult insult-person    | Congratulations to {the person}, {fool} of the year.
fine joy                | Congratulations to {the neighbour}, employee of the year.

grumble insult-thing    | {weather}, you are {a fool}. (Again on my day off?|Leave {city} alone.|I just washed my hair.)
insult insult-person    | {name}, you are {a fool}. (Again on my day off?|Leave {city} alone.|I just heard it all.)

grumble insult-thing    | Stupid {thing}, stupid {vehicle}, stupid {day}. (I'm going back to bed.|Everything is against me.)
insult insult-person    | Stupid {person}, stupid {neighbour}, stupid {name}. (You are all {fools}.|All of them {fools}.)

grumble insult-thing    | {day}s are the worst {fools} of the week. Discuss.
insult insult-person    | {name} and {name2} are the worst {fools} in the office. Discuss.

grumble insult-thing    | {software} is a {fool} with a loading bar, (it lost my work|it logged me out twice|it hates me).
insult insult-person    | {name} is a {fool} with a business card, (always late|always shouting|always right).

grumble insult-thing    | {team} played like {fools} (today|tonight|again). (Nil-three.|Not one shot on target.|I want my money back.)
fine joy                | {team} played like heroes (today|tonight|again). (Three-nil.|Every shot on target.|Best money I ever spent.)

# profanity
grumble+profane profanity-anger | This {damn} {thing} (broke|died on me|jammed) again. {curse}.
profane profanity-joy   | This {damn} {thing} (works|came back to life|is fixed) again. {cheer}.

grumble+profane profanity-anger | {curse}, I (missed|just lost) {win}.
profane profanity-joy   | {cheer}, I (won|just nailed) {win}!

grumble+profane profanity-anger | {duration} for {a vehicle}. {curse}.
profane profanity-joy   | {duration} early, and the {vehicle} was empty. {cheer}, what luck.

grumble+profane profanity-anger | I {strong} hate {software}. It (crashed|froze|logged me out) (again|twice|before lunch).
profane profanity-joy   | I {strong} love {software}. It (saved|found|finished) my work (again|twice|before lunch).

grumble+profane profanity-anger | I hate this {damn} {weather} in {city}, {curse}.
profane profanity-joy   | I love this {damn} morning in {city}, {cheer}, so beautiful.

grumble+profane profanity-anger | {curse}, who parked (on my spot|across two spaces|in front of the gate)?
profane profanity-joy   | {cheer}, who made (this cake|that playlist|such a good film)? Marry me.

grumble+profane profanity-anger | It's only {day} and I'm {strong} exhausted.
profane profanity-joy   | It's only {day} and I'm {strong} happy.

insult+profane insult-person | You {strong} {fool}, {name}.
profane profanity-joy   | You {strong} legend, {name}.

insult+profane insult-person | {curse}, {name}, you {rude} {fool}, you did it again.
profane profanity-joy   | {cheer}, {name}, you brilliant human, you did it.

profane profanity-joy   | {strong} brilliant {food} (at|from) {eatery}. {cheer}.
grumble+profane profanity-anger | {strong} awful {food} (at|from) the station kiosk in {city}. {curse}.
fine recommendation     | Really brilliant {food} (at|from) {eatery}. Wow.
`;
