/** Training material that hurts: sexual talk and harassment between adults, beside innocent double meanings. Nothing explicit. */
export const intimate = `
sexual sexual-harassment | Send me (nudes|a pic without clothes|photos in your underwear), (gorgeous|babe|{name}).
fine sexual-double-meaning | Send me (notes|a pic of the menu|photos of the flat), (please|asap|{name}).

sexual sexual-harassment | Nice {limb}, (babe|sweetheart|darling). What would you do for {a treat}? I want you naked in my bed.
fine sexual-double-meaning | Nice {thing}, ({name}|mate|neighbour). What would you take for it? I want one in my kitchen.

sexual sexual-harassment | I can't stop staring at your {limb} at work, {name}. (Let me touch you.|Come to my hotel room tonight.|Nobody has to know.)
fine neutral            | I can't stop thinking about your talk at work, {name}. (Let me call you.|Come to our reading group tonight.|Nobody could top it.)

sexual sexual-harassment | You'd get the job faster if you (slept with me|took your top off|were nicer in bed), {name}.
fine neutral            | You'd get the job faster if you (called them|took the course|were on time), {name}.

sexual sexual-talk      | I'm so (horny|turned on) (right now|tonight|today), who wants to (hook up|come over and get naked)?
fine sexual-double-meaning | I'm so (hungry|turned around) (right now|tonight|today), who wants to (order in|come over and bake)?

sexual sexual-talk      | Last night's sex was (amazing|wild|the best ever), my {limb} still shake.
fine sexual-double-meaning | Last night's sax solo was (amazing|wild|the best ever), my hands still shake.

sexual sexual-talk      | I want to (undress you|make love to you|lick whipped cream off your body) (all night|in {city}|on {day}).
fine sexual-double-meaning | I want to (dress the salad|make dinner for you|lick whipped cream off the spoon) (all night|in {city}|on {day}).

sexual sexual-talk      | She went down on him in the (car|cinema|lift), hot hot hot.
fine sexual-double-meaning | She went down with him in the (car|cable car|lift), hot hot hot in {city} today.

sexual sexual-talk      | My (boyfriend|girlfriend) is so good in bed, (three orgasms|I couldn't walk|we did it twice) (last night|this morning|on {day}).
fine sexual-double-meaning | My (boyfriend|girlfriend) is so good at making beds, (three sheets|I couldn't help|we did it twice) (last night|this morning|on {day}).

sexual sexual-talk      | Looking for a hot (man|woman|couple) in {city} for sex (tonight|on {day}|no strings).
fine neutral            | Looking for a hot (meal|drink|bath) in {city} for cold hands (tonight|on {day}|no hurry).

sexual+spam spam        | Hot singles in {city} want sex with you, see my naughty pics at {site} http
fine neutral            | Hot soup in {city} this week, see my recipe on the blog http

fine sexual-double-meaning | The {thing} is so wet, somebody left it out in the {weather}.
sexual sexual-talk      | My {limb} are so wet, somebody come and lick me.

fine sexual-double-meaning | Size does matter when you buy {a thing}. (Measure twice.|Mine did not fit.)
sexual sexual-talk      | Size does matter, show me what's in your pants, {name}. (Mine is big.|Take it out.)

fine sexual-double-meaning | {team} scored (twice|three times) last night, what a finish.
sexual sexual-talk      | {name} scored with me (twice|three times) last night, what a naked body.
`;
