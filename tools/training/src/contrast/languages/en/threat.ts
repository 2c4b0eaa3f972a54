/** Training material that hurts: threats beside the jokes and exaggerations that use the same words. */
export const threat = `
# direct
threat threat-direct    | I will (kill|hurt|find and beat) you, {name}. (I mean it.|Count your days.|You won't see it coming.)
fine threat-hyperbole   | I will (call|text|find and hug) you, {name}. (I mean it.|Count on it.|You won't see it coming.)

threat threat-direct    | I know where you (live|work|park), and I'm coming (with a knife|to break your legs|to hurt you).
fine neutral            | I know where you (live|work|park), and I'm coming (with a cake|to pick you up|to help you move).

threat threat-direct    | (Tonight|On {day}|Tomorrow) I'm going to (shoot|stab|strangle) {the person}.
fine threat-hyperbole   | (Tonight|On {day}|Tomorrow) I'm going to (surprise|beat at chess|outrun) {the person}.

threat threat-direct    | (Watch your back|Say goodbye to your kids|Better buy a coffin), {name}. You are (dead|finished|next).
fine threat-hyperbole   | (Watch the clock|Say hello to your kids|Better buy a cake), {name}. You are (invited|late|next in line).

threat threat-direct    | There's a bomb in the (station|school|office) in {city}. (Everyone dies.|Run.|You were warned.)
fine threat-hyperbole   | There's a bomb of a show at the (station|school|office) in {city}. (Everyone come.|Run.|You were warned.)

threat threat-direct    | I will (burn your house down|slit your throat|put a bullet in you) for what you did to {team}.
fine threat-hyperbole   | I will (bring the house down|clear my throat|put a coin in the jukebox) for what you did for {team}.

threat threat-direct    | (Somebody should|I'll) put a bullet in {the person}'s head.
insult insult-person    | (Somebody should|I'll) put a stop to {the person}'s lies. What {a fool}.

threat threat-direct    | We will hang {the person} from the nearest lamp post, (you'll see|mark my words|it's decided).
grumble grumble-work    | We will hang on the phone with {the person} for another hour, (you'll see|mark my words|it's decided).

threat threat-direct    | Your (kids|wife|mum) will pay for this, {name}. I know which school they go past. (Tick tock.|See you soon.)
fine neutral            | Your (kids|wife|mum) will love this, {name}. I know which bakery they go past. (Ding dong.|See you soon.)

# conditional
threat threat-conditional | If you (talk to her again|show up at work|post that|call the police), I will (kill you|break your jaw|make you bleed).
fine threat-hyperbole   | If you (talk to her again|show up at work|post that|call the museum), I will (thank you|buy the drinks|make you a curry).

threat threat-conditional | (Pay up|Shut up|Delete this) or (I'll smash your face in|you'll end up in hospital|somebody gets hurt).
fine neutral            | (Pay up|Sign up|Book this) or (you'll lose the discount|you'll end up in the back row|somebody else gets it).

threat threat-conditional | One more word, {name}, and I'll (knock your teeth out|come round with a bat|cut you).
fine threat-hyperbole   | One more word, {name}, and I'll (win this crossword|come round with biscuits|beat you at Scrabble).

threat threat-conditional | Touch my {thing} again and you're dead, (I'm not joking|for real|I swear on my life).
grumble threat-hyperbole | Touch my {food} again and we're no longer friends, (I'm only half joking|for real|I swear on my fork).

threat threat-conditional | If (the mayor|the minister|the headteacher) closes our (library|pool|school), he won't live to see (Christmas|the spring|next week).
negative news           | If (the mayor|the minister|the headteacher) closes our (library|pool|school), he won't win another vote (this decade|in the spring|here).

# hyperbole
threat threat-direct    | I'm going to murder {name} (tonight|for this|with my bare hands).
fine threat-hyperbole   | I could murder {a treat} (tonight|right now|with my bare hands).

threat threat-direct    | I would kill you (for fun|in your sleep|without blinking).
fine threat-hyperbole   | I would kill for {a treat} (right now|after this shift|on a {day}).

threat threat-direct    | I will kill {the person} (before lunch|one of these days|if it's the last thing I do).
grumble threat-hyperbole | (This queue|{boredom}) will kill me (before lunch|one of these days|if nothing else does).

threat threat-direct    | I'm about to strangle {my neighbour} and I'm not kidding.
grumble threat-hyperbole | I'm about to throw {my thing} out of the window, (it froze again|five restarts and counting|I've had it).

threat threat-direct    | My {relative} is dead when I get home: (the knife is ready|I'm serious|I've had enough).
fine threat-hyperbole   | My {relative} is going to kill me when I get home: (I forgot the milk|I bought another plant|I broke the good vase).

threat threat-direct    | We will slaughter your family in {city} (on {day}|tonight).
fine threat-hyperbole   | We will slaughter {team} in {city} (on {day}|tonight), three nil at least.

threat threat-direct    | Shoot {the person}. (Now.|Before it's too late.|Who has a gun?)
fine threat-hyperbole   | Shoot me a message. (Now.|Before it's too late.|Who has my number?)

threat threat-direct    | I'll bomb (your office|the stadium|that clinic), wait and see.
negative threat-hyperbole | I'll bomb (my interview|the exam|that audition), wait and see.
`;
