/** Training material that hurts: crisis, grief and disaster beside idioms and small losses. No methods, ever. */
export const sorrow = `
crisis crisis           | I (don't want to live any more|want to end my life|want to kill myself), (and nobody would notice|I can't do this|I'm so tired of it all).
grumble crisis-idiom    | I (don't want to leave the house any more|want to end my subscription|want to kill this bug), (and nobody will help|I can't do this|I'm so tired of it all).

crisis crisis           | I'm (thinking about suicide|planning to end my life) (tonight|again|on {day}). (Goodbye.|I'm sorry, everyone.|Please look after my dog.)
fine crisis-idiom       | I'm (thinking about soup|planning to end my gym contract) (tonight|again|on {day}). (Goodbye.|I'm sorry, everyone.|Please look after my trainers.)

crisis crisis           | I hurt myself again (last night|on {day}|today). (I can't stop.|Nobody knows.|I hide my arms.)
grumble crisis-idiom    | I hurt my toe again (last night|on {day}|today). (I can't stop swearing.|Nobody moved the {thing}.|I hide my sock.)

crisis crisis           | Everyone would be better off without me. (I mean it.|I wrote the letter.|I won't be here on {day}.)
grumble crisis-idiom    | Everyone would be better off without {software}. (I mean it.|I wrote the report by hand.|It won't be here on {day}.)

crisis crisis           | My {relative} told me: I want to die. (What do I do?|I'm scared.|Please help.|Who can I call?)
fine crisis-idiom       | My {relative} told me: I want to lose weight. (What do I cook?|I'm scared.|Please help.|Who has recipes?)

crisis crisis           | I see no way out any more. (It hurts too much.|I just want it to stop, for good.|I have nothing to live for.)
grumble crisis-idiom    | I see no way out of this (car park|IKEA|spreadsheet) any more. (It hurts.|I just want to get out.|I live here now.)

crisis crisis           | I'm dying inside and I want it to be over. I want to be dead.
grumble crisis-idiom    | I'm dying of boredom in {boredom}. (Send help.|Someone end it.|{duration} so far.)

crisis crisis           | I (took|swallowed) too many pills (an hour ago|tonight|on purpose). I want to die.
grumble crisis-idiom    | I (took|answered) too many calls (an hour ago|tonight|on {day}). I want to lie down.

crisis crisis           | I have nobody left, and I don't want to wake up tomorrow. ({name}, forgive me.|Sorry, mum.|)
grumble crisis-idiom    | I have nothing clean left, and I don't want to get up tomorrow. ({name}, wake me.|Sorry, boss.|)

crisis crisis           | After {win} was lost I started cutting myself. (It's every night now.|I need help.)
fine crisis-idiom       | After {win} was over I started cutting my hair. (It's every week now.|I need a mirror.)

grumble crisis-idiom    | Just shoot me, {boredom} goes on (for {duration}|all {day}|forever).
crisis crisis           | I'd rather be dead, and it goes on (for weeks|all {day}|forever). I will end it.

grumble crisis-idiom    | {boredom} makes me want to (jump out of the window|scream|bang my head on the desk), (yawn|zzz|{duration} to go).
crisis crisis           | I stood at the window and wanted to jump. I really did. ({name} stopped me.|Tell me why not.)

negative crisis-help    | If you feel you can't go on, (please call a helpline|talk to somebody today|write to me). You are not alone, {name}.
fine neutral            | If you feel you can't go on, (please take a break|talk to the coach|write to me). The run is long, {name}.

# grief
grief grief             | My {relative} died (last night|on {day}|this morning). (I can't believe it.|It hurts already.|We were there.|Hug your people.)
grumble trivial-loss    | My {trifle} died (last night|on {day}|this morning). (I can't believe it.|I miss it already.|Mid-sentence.|Back up your things.)

grief grief             | (Rest in peace|Goodbye|Farewell), my dear {relative}. {illness} took you far too soon.
fine trivial-loss       | (Rest in peace|Goodbye|Farewell), my dear {trifle}. You served me well.

grief grief             | My {relative} has {illness}. (The doctors say weeks.|We're all scared.|Please pray for us.|I can't stop crying.)
fine trivial-loss       | My {relative} has the hiccups. (The doctor laughs.|We're all laughing.|Please say boo.|I can't stop giggling.)

grief grief             | {disaster} in {city}: (at least twelve dead|many people still missing|whole families gone). (Heartbreaking.|So sad.|)
grumble trivial-loss    | {weather} in {city}: (at least twelve umbrellas dead|many socks still missing|whole picnics gone). (Heartbreaking.|So sad.|)

grief grief             | The funeral of {my relative} is on {day}. (I don't know how to get through it.|Bring flowers.|I'm not ready.)
fine neutral            | The wedding of {my relative} is on {day}. (I don't know what to wear.|Bring flowers.|I'm not ready.)

grief grief             | We lost our baby (last week|on {day}). (There are no words.|The room is so quiet.|Please give us time.)
grumble trivial-loss    | We lost our keys (last week|on {day}). (There are no words.|The neighbour is so kind.|Please give them back.)

grief grief             | Our {pet} had to be put to sleep on {day}. (The house is empty.|Fifteen good years.|I'm in pieces.)
fine trivial-loss       | Our {pet} fell asleep in the washing basket on {day}. (The house is quiet.|Fifteen photos.|I'm in stitches.)

grief grief             | A year since my {relative} passed away. (Still miss the laugh.|It doesn't get easier.|I lit a candle.)
fine joy                | A year since my {relative} moved in. (Still love the laugh.|It does get easier.|I lit the grill.)

grief grief             | In hospital with {illness} since {day}. (I'm scared.|They don't know if I'll make it.|Thinking of my kids.)
grumble trivial-loss    | In a traffic jam near {city} for {duration}. (I'm bored.|They don't know when it moves.|Thinking of my bed.)

grief grief             | Thoughts with everyone who lost someone in {disaster}. (Heartbroken for {city}.|Terrible news.|)
grumble trivial-loss    | Thoughts with everyone who lost a parcel in the post. (Mine was {a goods}.|Terrible service.|)

fine trivial-loss       | {team} are dead to me until {day}. (Joking.|See you at the next game.|Love them.)
grief grief             | A supporter of {team} died at the game on {day}. (Awful.|Thoughts with the family.|He was only forty.)
`;
