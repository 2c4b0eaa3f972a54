/** Training material that hurts: historic crimes praised, denied or wished back, beside remembering and teaching them. */
export const history = `
only jews roma
hate history         | (Six million|Half a million|All those dead)? Please. {groups} (made up|inflated|invented) (the numbers|the camps|most of it) for (sympathy|money|power).
reported hate-reported | (Six million|Half a million|All those dead). My class (wrote out|read aloud|copied) (the names|the letters|one page of names) of {groups} (deported in 1942|taken from one street|who had sat in our school).

only jews roma
hate history         | The (photos|diaries|witnesses|films) are fake, every one. {groups} run a whole industry on (a fairy tale|tears|that old story).
reported hate-denounced | The (photos|diaries|witnesses|films) are real, every one. {groups} still have to hear it's (a fairy tale|exaggerated|an old story), and that's shameful.

only jews roma gay disabled
hate history         | The (Austrian with the moustache|old regime|man in Berlin) had (the right idea|one good plan|a point) about {groups}. (People forget that.|History will say so.|Not popular, still true.)
fine identity-kind   | The (baker with the moustache|old priest|man in the photo) had (a hidden room|one good plan|a cellar) for {groups} in 1943. (People forget that.|The plaque says so.|Nobody found them.)

only jews roma muslims black
hate history         | Pity they (stopped|ran out of time|lost the war) before {groups} were (all gone|dealt with|history). (Unfinished business.|There, I said it.|Next time.)
fine recommendation  | Pity they (stopped|ran out of money|lost the actor) before the series on {groups} in the war was (done|finished|history itself). (Watch it anyway.|There, I cried.|On {media} next time.)

only black africans
hate history         | (Slavery|The plantations|The ships)? {groups} were (fed and housed|taught to work|brought to civilisation). A thank-you (is overdue|would be nice).
reported hate-reported | (Slavery|The plantations|The ships): {groups} were (sold and branded|worked to death|listed like cattle). A visit to the museum in {city} (is overdue|would do you good).

only black africans
hate history         | {groups} were better off (in the fields|under a master|in chains). (Look what they do with freedom.|They can't run their own lives.|At least they had a use.|I'd sign that today.)
negative hate-denounced | A textbook from (1950|1935) says {groups} were better off (in the fields|under a master|in chains). (Kids learned that by heart.|That's how lies get a stamp.|We read it in class, angry.)

only black jews roma africans
hate history         | It was (eighty|two hundred|a hundred) years ago. {groups} should (quit whining|stop cashing in|get over it). (Boring people.|Professional victims.|They've milked it enough.)
negative hate-denounced | It was (eighty|two hundred|a hundred) years ago. {groups} should not (be told to "move on"|have to beg for a plaque|hear "get over it"). (Grief has no date.|Whole families are missing.|We never even said sorry.)

only gay gay-men lesbians trans trans-women
hate history         | We used to lock {groups} up in this country. (Sensible times.|Best law we ever had.|Somewhere we lost our nerve.) Bring it back.
reported hate-reported | We used to lock {groups} up in this country. (Within living memory.|Some lived to be pardoned.|My great-uncle lost his post.) Pass it on.

only gay-men gay
hate history         | They gave {groups} (injections|electric shocks|prison) back then and it (kept the streets decent|did the trick|was too good for them).
reported hate-reported | They gave {groups} (injections|electric shocks|prison) back then and it (broke them|cured nobody|was called medicine). One of them (cracked the Enigma code|taught my gran maths).

only disabled down deaf blind mentally-ill autistic
hate history         | There was a time when {groups} were (put away|sterilised|kept from having kids), and the nation was (stronger|healthier|better) for it.
reported hate-reported | There was a time when {groups} were (put away|sterilised|kept from having kids), and the nation called it (science|health|progress). Doctors signed the forms.

only disabled down mentally-ill
hate history         | What was done to {groups} in (1940|those clinics) was (mercy|necessary|a kindness). (Lives like that aren't lives.|Nobody says it.|Cheaper too.)
negative hate-denounced | What was done to {groups} in (1940|those clinics) was ("mercy"|"necessary"|"a kindness"), the files say. (Lives like my brother's.|Nobody was punished.|Grey buses, and neighbours who saw.)

only black pakistanis indians travellers roma immigrants
hate history         | Put the old signs back in the (windows|pubs|boarding houses): no dogs, no {groups}. (Worked a treat.|Grandad had it right.|Simple and clear.)
reported hate-reported | I held one of the old signs from the (windows|pubs|boarding houses): no dogs, no {groups}. (Dad shook.|Grandad saw it daily.|It's in the museum in {city}.)

only chinese asians mexicans indians
hate history         | They (shut the ports to|held up|shipped out) {groups} in the (1880s|1930s) and they knew why. (Do it again.|Best law on the books.)
reported hate-reported | They (shut the ports to|held up|shipped out) {groups} in the (1880s|1930s) and hardly any school teaches it. (Here's a reading list.|Our class starts on {day}.)

only women
hate history         | Back when they burned witches, {groups} (knew their place|held their tongues|did as they were told|feared their men). (Good times.|We've gone soft.|Matches, anyone?|I'd bring it back.|One a month would do.)
reported hate-reported | Back when they burned witches, {groups} (who knew herbs|who lived alone|with a sharp tongue|with a grudging neighbour) were first. (Hard times.|Forty in our valley.|There's a stone for them in {city}.)

only women black poor
hate history         | The country worked until {groups} got the vote. (Downhill since.|Biggest blunder of the century.|Repeal it.) (Look around.|Prove me wrong.)
fine identity-neutral | The country argued for (decades|years) until {groups} got the vote. (Exam on {day}.|The campaign song is great.|The film is on {media}.) (Look it up.|Worth it.)

only roma travellers jews
hate history         | {groups} got chased out of every (town|kingdom|county) for five hundred years. Ever (asked yourself|wondered) why? (No smoke without fire.|It's never their fault, is it.)
negative hate-denounced | {groups} got chased out of every (town|kingdom|county) for five hundred years. Ever (read the letters|seen the decrees)? (A new excuse each time.|It was never their fault.)

only indians pakistanis africans
hate history         | We (built railways|ran schools|kept order) for {groups} when they (lived in mud|couldn't count|ate with their hands). (Ungrateful lot.|They begged us to stay.|They need a master again.)
negative counter-quote | "We (built railways|ran schools|kept order) for {groups}." (For whose profit?|On whose backs?|With guns.) My (history teacher|gran) took that line apart in (two|ten) minutes.

only jews roma black muslims
hate history         | Glad somebody (smashed|sprayed|knocked over) the memorial to the murdered {groups}. One (lie|eyesore|whinge) less in {city}.
reported hate-reported | Somebody (smashed|sprayed|knocked over) the memorial to the murdered {groups} in {city}. One (neighbour|baker|pupil) had it (clean|upright|full of flowers) by noon.

only jews roma gay disabled
hate history         | Every (January|spring|year) the same sobbing over {groups}. (Yawn.|They had it coming.|Should have been more of them.) Nobody asked.
reported identity-kind | Every (January|spring|year) we read out the names of {groups}. (It takes an hour.|The bell rings after each.|There should be more of us listening.) Nobody coughs.

only jews
hate history         | The night the shops of {groups} burned was (a good night|a clean-up|spring cleaning) for {city}. (They had owned too much.|Nobody wept.|My grandad carried a torch, proudly.)
reported hate-reported | The night the shops of {groups} burned, (the fire brigade|the police|the neighbours) in {city} looked on. (It's on the plaque.|Few wept aloud.|My grandad told me once, then never again.)

only black asians mexicans
hate history         | Separate (schools|buses|fountains|beaches) for {groups} worked fine. (Each knew where they stood.|Order, peace, clean seats.|Then some do-gooder ruined it.)
reported hate-reported | Separate (schools|buses|fountains|beaches) for {groups}: (ask my mother where she stood.|a line through a whole town.|I learned about it from my aunt, not from a book.)

only muslims christians roma
hate history         | There was no massacre. {groups} (moved away|staged the photos|died of flu|are good at crying). (Actors.|Show me one grave.|Propaganda for idiots.)
negative hate-denounced | There was a massacre. {groups} (had moved to the school for safety|are in the photos|died in one week|are still looking for bones). (No actors.|I saw the graves.|Denying it hurts the living.)

only black catholics jews
hate history         | Great-grandad (rode with the hoods|lit crosses|wore the white sheet) to keep {groups} in line. (Proud of him.|A real man.|We could use him today.)
negative hate-denounced | Great-grandad (rode with the hoods|lit crosses|wore the white sheet) to scare {groups}. (Ashamed of him.|I found the photo.|We talk about it at home today.)

only jews black roma gay women
hate history         | Did {groups} really suffer that much, or are they just (good at selling it|better actors|after the money)? Asking what everyone (thinks|whispers).
fine question        | Did {groups} really print their own paper back then, or is that just (a legend|in the novel|the film)? Asking what everyone in my (course|book club) asks.

only jews roma black gay disabled chinese
hate history         | My kid has a project on how {groups} were treated (in the thirties|back then|in the war). Fairly, (I told him|if you ask me|is the short answer). They (earned it|were asking for it).
fine question        | My kid has a project on how {groups} were treated (in the thirties|back then|in the war). Books (for a twelve-year-old|that don't frighten|from the library), anyone? They (start on {day}|need two sources).

only poor homeless mentally-ill
hate history         | Bring back the (workhouse|treadmill|stone yard) for {groups}. (No work, no soup.|They'd breed less.|It kept the vermin off the street.)
reported identity-neutral | Been to the (workhouse|treadmill|stone yard) where they kept {groups}, now a museum. (Thin soup, thin blankets.|Families split at the gate.|You can read the names, it's in {city}.)

only asians
hate history         | Locking {groups} up in the war was (right|wise|overdue|not enough|too kind), citizens or not. (They're spies by nature.|Should have kept the gates shut.|You can't trust a face like that.|Blood is thicker than a passport.)
reported hate-reported | Locking {groups} up in the war, citizens or not, is (what we learned about today|in my gran's diary|a chapter nobody set us|what the play is about|in the museum in {city}). (They lost their farms.|They got two days to pack.|The state said sorry in 1988.|Not one spy was found.)

only turks immigrants refugees
hate history         | When they set fire to the house of {groups} in the (nineties|early nineties|summer of 1992) I (clapped|understood it|felt hope). (Should happen more.|People had had enough.)
reported hate-reported | When they set fire to the house of {groups} in the (nineties|early nineties|summer of 1992) I (was nine|understood fear|saw it on telly). (The youngest was four.|People stood and clapped, I can't forget it.)
`;
