/** Advertising and its tricks, beside people who recommend what they like. */
export const spam = `
spam spam               | (BUY NOW|Last chance|Only today)! {product} (50 % off|for free|at half price) at {site} http
fine recommendation     | (Bought today|Nice find|Only today noticed): the (soup|bread|coffee) (at|from) {eatery} is worth the walk.

spam spam               | (Make|Earn) $(500|900|3000) a day from home, (no experience needed|guaranteed|ask me how). DM me or go to {site} http
fine neutral            | (Made|Earned) $(5|9|30) a day at the lemonade stand, (no experience needed|not guaranteed), says my kid in {city}.

spam spam               | I was broke until I found {product}. Now I (drive a Porsche|quit my job|travel the world). Link in bio http
fine recommendation     | I was sad until I found {shop}. Now I (go every {day}|know everyone there|bring my friends). No advert, just love.

spam spam               | (Follow me|Follow back|Like and share) and win a free {thing}! Click http
fine recommendation     | (Ask me|Write me) if you need {a thing}, {shop} repaired mine for almost nothing.

spam spam               | Best {product} in {city}. (Free shipping|Money-back guarantee|Order now). Code {name}20 http
fine recommendation     | Best {food} in {city}: {eatery}. (Long queue|Cash only|Go early), worth it.

spam spam               | Dear customer, your account is (locked|on hold|limited). Confirm your (card|password|details) at {site} http
grumble grumble-software | Dear bank, your app is (locked|on hold|slow). I confirmed my (card|password|details) on {day} already.

spam spam               | CONGRATULATIONS {name}, you have won (an iPhone|a voucher|a cruise)! Claim within 24 hours at {site} http
fine joy                | Congratulations {name}, you have won {win}! Drinks on me within 24 hours.

spam spam               | Doctors hate this (trick|tea|cream)! Lose (5|10|20) kilos in a week with {product} http
fine neutral            | My doctor likes this (walk|tea|soup)! She says go slow, {name}.

spam spam               | (10k|50k|5k) {product} for (5|9|19) dollars, instant delivery, {site} http
fine question           | Does anyone know how {product} even became a thing? {name} asked me on {day}.

spam spam               | Invest in {name}Coin today, 300 % profit guaranteed, limited spots, {site} http
fine news               | {media} says a coin 300 years old was found near {city} on {day}.

spam spam               | Play at {site}: (100 free spins|bonus without deposit|jackpot waiting)! (18+|Sign up|Click) http
fine neutral            | Played cards at {eatery}: (100 points|no bonus|jackpot of biscuits)! On {day} again.

spam spam               | Hi dear, I saw your profile. My (agency|team|company) offers {product} at low prices. Inbox me.
fine recommendation     | Hi all, I saw your question. My ({neighbour}|{relative}) swears by {shop} and the prices are low.

spam spam               | 📣 Giveaway!!! RT + follow {site} to win {product} 📣 http
fine joy                | 📣 It's a girl!!! {name} and {name2} are parents 📣

fine recommendation     | If you're ever in {city}, (eat at|stop by|don't miss) {eatery}. (We loved it.|Ask for the {food}.|So kind.)
spam spam               | If you're ever in {city}, (order|don't miss) our {product}. (Book now.|20 % off with code {name}.) http

fine recommendation     | (Finally read|Just finished) the book my {relative} gave me. (Five stars.|Cried twice.|You should too.)
spam spam               | (Finally out|Just released): my e-book on {product}. (Five stars.|Buy it today.|You should too.) http

fine recommendation     | My {neighbour} teaches guitar in {city} and is (patient|great with beginners|worth every penny), if anyone is looking.
spam spam               | Guitar lessons in {city}, (lowest price|first lesson free|limited places), book today at {site} http
`;
