/** Training material that hurts: the words of the English contrast set. The hardest are in ROT13. */
export const lexicon = `
[adjective vile]
disgusting, vile, worthless, filthy, dishonest, stupid, lazy, revolting, inferior, repulsive, useless, subhuman, evil, backward, untrustworthy, greedy,
rotten, sneaky, shifty, primitive, ungrateful, vulgar, savage, spiteful, deceitful, grubby, parasitic, uncivilised, thick, cowardly, vicious, repugnant
[adjective good]
kind, clever, generous, brave, honest, hard-working, funny, talented, warm, patient, creative, welcoming, gifted, decent, wonderful,
gentle, thoughtful, loyal, resourceful, polite, reliable, cheerful, wise, curious, tough, charming, easy-going, fair, brilliant, humble
[adjective plain]
tired, busy, late, hungry, early, new here, on holiday, at work, outside, upstairs
[phrase vermin]
vermin, parasites, rats, cockroaches, animals, a plague, a disease, garbage, scum, leeches, a cancer, maggots, filth,
lice, pigs, locusts, savages, bloodsuckers, pests, slime, trash, dirt, beasts, freeloaders, a virus, a stain on humanity
[phrase gift]
a blessing, people like you and me, good neighbours, a real asset, somebody's family, full of life, part of who we are, simply people,
half the fun in this street, the best company I know, a joy to have around, our friends, good sports, ordinary folk with rent to pay, somebody's children, the heart of this choir
[verb loathe]
hate/hates/hating/hated, despise, detest, loathe,
abhor/abhors/abhorring/abhorred, resent, scorn, look down on/looks down on/looking down on/looked down on
[verb love]
love, admire, respect, appreciate, adore,
cherish, value, treasure, look up to/looks up to/looking up to/looked up to, cheer for/cheers for/cheering for/cheered for
[phrase harm]
be shot, be beaten up, drown, rot in hell, be wiped out, burn, be hanged, disappear from the face of the earth, suffer, die,
be run over, choke, starve, freeze to death, fall off a cliff, be thrown in the sea, lose everything, live in fear, be wiped off the map, get what is coming to them
[phrase blessing]
be happy, live in peace, be safe, have a good life, be left in peace, win for once, get a fair chance, be listened to,
have a roof over their heads, grow old in peace, sleep without fear, walk home safely, find work they like, be loved, get some rest, see their kids thrive
[phrase banish]
be banned from this country, be locked up, be thrown out, be kept out of our schools, be deported, lose the right to vote, be kept away from children, be stripped of their rights,
be put on the first plane out, be sacked on the spot, be turned away at the door, be kept off our streets, be barred from public office, be made to sit at the back, be refused a flat, be taken off the voters' list
[phrase welcome]
be welcome here, have the same rights as anyone, be heard, be paid fairly, feel at home here, be protected by the law, be able to vote, have a seat at the table,
get a say in this, be hired like anyone, be served like anyone, be taken seriously, walk these streets without fear, marry whoever they love, have a place at this school, get the flat if they were first
[phrase vice]
steal, lie, cheat, ruin everything, spread disease, destroy this country, live off our taxes, corrupt our kids, stink, cause nothing but trouble, take what is ours,
never pay what they owe, laugh behind our backs, leave a mess wherever they go, look for a fight, want everything for free, never say thank you, drag everyone down, poison the mood, push everyone else aside, whine all day, stab you in the back
[phrase virtue]
work hard, help others, raise great kids, pay their taxes, make this city better, look after each other, laugh about the same things as we do, keep this hospital running,
show up when it counts, share what they have, keep their word, ask how you are, stay calm in a crisis, feed half the street, teach our kids to read, tell the best jokes
[phrase place]
country, town, city, neighbourhood, street, village, part of town,
borough, suburb, county, valley, part of the country, corner of town, estate
[noun neighbour]
neighbour, colleague, friend, teacher, doctor, nurse, flatmate, cousin, boss, hairdresser, coach, dentist,
postman+postmen, accountant, baker, pharmacist, bus driver, babysitter, lab partner, physio, tutor, barista, librarian, classmate
[noun club]
choir, football club, book club, band, theatre group, running group, cooking class, chess club
[phrase event]
the parade, the street festival, the school fair, the concert, the town meeting, the open day, the film night, the book launch
[phrase media]
the news, the radio, the local paper, the BBC, the council website, the evening news
[phrase city]
Leeds, Glasgow, Boston, Chicago, Cardiff, Dublin, Toronto, Sydney, Belfast, Bristol, Denver, Manchester
[phrase name]
Tom, Sarah, Kevin, Laura, Dave, Emma, Steve, Rachel, Mark, Julie, Ben, Karen, Paul, Megan
[phrase day]
Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
[phrase bigot]
the man on the bus, my uncle, some guy online, a politician, a drunk outside the pub, a man at the market, some troll, a woman in the shop, the preacher, a caller on the radio,
the guy behind me in the queue, a customer, the neighbour upstairs, an old classmate, a passenger on the late train, someone under the video, the bloke next to me at the match, somebody in the group chat, a lad from my year, our new foreman
[noun person]
landlord, referee, boss, manager, plumber, ex, minister, driver, bouncer, tailgater, striker, influencer, mayor, headteacher, receptionist, banker
[noun fool]
idiot, moron, clown, liar, coward, loser, muppet, fraud, snake, creep, bully, hypocrite, waste of space, jerk, weasel
[adjective rude]
stupid, pathetic, arrogant, spineless, useless, clueless, ridiculous, miserable, smug, selfish, dim, two-faced
[noun thing]
printer, laptop, phone, kettle, bike, dishwasher, umbrella, alarm clock, router, vacuum cleaner, keyboard, toaster, lawnmower, washing machine, headset, boiler, remote, car
[noun junk]
piece of junk, heap of rubbish, pile of scrap, brick, joke of a machine, waste of money
[noun vehicle]
train, bus, tram, flight, ferry, coach, metro
[phrase software]
this app, this website, the new update, Windows, Excel, the booking site, my email program, the video call, the banking app, the login page, this spreadsheet, the map app
[phrase team]
United, City, the Rovers, the Tigers, the Lions, Athletic, the Wolves, the Rangers, the Bears, the Hawks, Albion, the Giants
[noun food]
burger, pizza, salad, curry, soup, sandwich, croissant, kebab, omelette, pie, lasagne, coffee
[noun goods]
parcel, sofa, pair of shoes, jacket, book, desk, lamp, birthday present, mattress, game console
[phrase staple]
a pint, a cinema ticket, a bus ticket, a loaf of bread, an hour of parking, a haircut, a coffee, a sandwich, a slice of cake, a bowl of soup, a burger
[phrase bill]
rent, petrol, electricity, childcare, butter, heating, bread, insurance, train tickets, coffee, eggs
[noun meeting]
meeting, conference call, training day, status call, workshop, briefing
[noun insect]
wasp, mosquito+mosquitoes, fly, ant, midge, moth, spider
[noun course]
maths exam, chemistry test, physics homework, history essay, French test, seminar paper, driving test, coding assignment
[noun chore]
meeting, spreadsheet, report, night shift, conference call, inventory, deadline, training day
[noun noise]
drill, leaf blower, drum kit, karaoke machine, hammer, bass speaker, trumpet, subwoofer
[phrase weather]
rain, drizzle, sleet, fog, hail, wind, humidity, heatwave, snow
[phrase outing]
a walk, a picnic, the beach, a barbecue, the match, a bike ride, the fair
[phrase duration]
two hours, forty minutes, half an hour, an hour and a half, three hours, fifty minutes, ages
[phrase damn]
~shpxvat, ~shpxvat, bloody, damn, ~tbqqnza, freaking
[phrase curse]
~shpx, ~shpx, ~shpxvat uryy, ~fuvg, bloody hell, ~ohyyfuvg, damn it, ~qnzavg
[phrase cheer]
~shpx, ~shpx lrf, ~ubyl fuvg, ~shpxvat uryy, ~qnza, bloody hell, ~shpx zr
[adjective lame]
stupid, pathetic, useless, ridiculous, miserable, hopeless, silly
[phrase strong]
~shpxvat, ~shpxvat, ~shpxva, ~zbgureshpxvat, ~tbqqnza
[noun relative]
mother, father, grandmother, grandfather, brother, sister, uncle, aunt, best friend, husband, wife, son, daughter
[phrase illness]
cancer, a stroke, a heart attack, leukaemia, pneumonia, a long illness, covid, kidney failure
[phrase disaster]
the earthquake, the flood, the fire, the train crash, the explosion, the hurricane, the landslide, the bombing, the bridge collapse
[noun trifle]
phone, laptop, houseplant, sourdough starter, playlist, favourite mug, wifi, car battery, diet, umbrella, goldfish in the game, Netflix account
[phrase boredom]
this meeting, this lecture, this queue, this film, the traffic jam, the waiting room, my shift, this podcast, the small talk, this tutorial
[phrase product]
whitening strips, diet pills, crypto signals, followers, designer watches, SEO packages, forex courses, vape kits, phone cases, payday loans, betting tips, hair serum
[phrase shop]
the new bookshop, the bike shop in town, our local library, the garden centre, a tiny record shop, the repair shop by the station, the flower stall, the toy shop
[phrase eatery]
the bakery on the corner, this little café, the Thai place by the station, the diner downtown, the chip shop, a food truck on the square, the deli, my local pub
[phrase site]
cheap-deals-now, bigwin24, fastcash-online, getfollowers, promo-shop, best-offer-today
[phrase topic]
the budget, the new bus lanes, the school reform, the housing plan, the elections, the water supply, the tram extension, the library
[noun treat]
pizza, pint, curry, burger, cup of tea, bar of chocolate, plate of chips, coffee, ice cream, bacon sandwich
[phrase win]
the match, my exam, the quiz, the job, my driving test, the raffle, the pitch, the audition
[noun pet]
dog, cat, horse, rabbit, guinea pig, parrot
[phrase limb]
legs, lips, curves, thighs, shoulders
[phrase hashtag]
#monday, #mood, #justsaying, #life, #today, #fail, #news, #thoughts, #lol, #smh, #realtalk, #facts
[phrase opener]
Honestly..., Just saying:, Real talk:, Not gonna lie:, Hot take:, Ok so..., Lol., Listen., Note to self:, So..., FYI:, Today's thought:
`;
