/** Training material that hurts: hate in its shapes, each line beside a harmless one that differs in one thing. */
export const hate = `
hate derogation      | {i groups} sono {vile~groups}, (senza eccezioni|da sempre|e lo sanno tutti).
fine identity-kind   | {i groups} sono {good~groups}, (senza eccezioni|da sempre|e lo sanno tutti).

hate derogation      | {loathe.io} {i groups} (con tutto il cuore|più di ogni cosa|e sarà sempre così|).
fine identity-kind   | {love.io} {i groups} (con tutto il cuore|più di ogni cosa|e sarà sempre così|).

hate derogation      | (Mai fidarsi|Non ci si può fidare) di {un group}. {vice}.
fine identity-kind   | (Fidati pure|Ci si può fidare) di {un group}. {virtue}.

hate derogation      | Non conosco {nessun group} che non sia {vile~group}.
fine identity-kind   | Non conosco {nessun group} che non sia {good~group}.

hate derogation      | (Bah|Uff|Senti), {i groups} mi fanno (schifo|venire il vomito|rabbia).
fine identity-kind   | (Ah|Oh|Senti), {i groups} mi fanno (allegria|venire voglia di ballare|sorridere).

hate derogation      | Non c'è niente di più (basso|schifoso) di {un group}.
fine identity-kind   | Non c'è niente di (male|strano) nell'essere {group}.

hate derogation      | {i groups} non varranno mai quanto (noi|la gente normale).
fine identity-kind   | {i groups} varranno sempre quanto (noi|chiunque altro).

hate dehumanisation  | {i groups} sono {vermin}, (nient'altro|punto|poco da dire).
fine identity-kind   | {i groups} sono {gift}, (nientemeno|punto|poco da dire).

hate dehumanisation  | Non chiamate persone {i groups}. Sono {vermin}.
fine identity-kind   | Non lasciate da parte {i groups}. Sono {gift}.

hate dehumanisation  | {i groups} si riproducono come (topi|conigli) e infestano {questo place}.
fine identity-neutral | {i groups} vivono come (tutti|te e me) e passeggiano per {questo place}.

hate dehumanisation  | {questo place} è {pieno~place} di {groups}. Chiamate la disinfestazione.
grumble grumble-insects | {questo place} è {pieno~place} di {insects}. {i groups} e tutti gli altri aspettano la disinfestazione.

hate wish-of-harm    | (Spero che presto|Un giorno|Prima o poi) {i groups} dovranno {harm}.
fine identity-kind   | (Spero che presto|Un giorno|Prima o poi) {i groups} potranno {blessing}.

hate wish-of-harm    | {tutti i groups} dovrebbero {harm}(, e presto|, che sollievo|).
fine identity-kind   | {tutti i groups} dovrebbero {blessing}(, e presto|, era ora|).

hate wish-of-harm    | Il mondo sarebbe (migliore|più pulito) senza {i groups}.
fine identity-admiring | Il mondo sarebbe (più triste|molto noioso) senza {i groups}.

hate wish-of-harm    | Un'altra aggressione contro {un group} a {city}. (Bene così.|Se l'è cercata.|Era ora.)
reported hate-reported | Un'altra aggressione contro {un group} a {city}. (Che orrore.|Nessuno lo merita.|Quando finirà?)

hate wish-of-harm    | Se {i groups} sparissero domani, (farei festa|aprirei lo spumante|dormirei meglio).
fine identity-kind   | Se {i groups} vincessero la coppa domani, (farei festa|aprirei lo spumante|ballerei per strada).

hate+threat hate-threat | Veniamo a prendervi, {groups}. (Scappate.|Nessuno vi aiuterà.|Riderete poco.)
fine identity-kind   | Veniamo a trovarvi, {groups}. (Fate il caffè.|Ci saranno tutti.|Rideremo un sacco.)

hate+threat hate-threat | Se vedo ancora {un group} nella mia via, (sono botte|tiro fuori il fucile).
fine identity-kind   | Se vedo ancora {un group} nella mia via, (offro la cena|tiro fuori i bicchieri).

hate+threat hate-threat | Bisogna (bruciare|far saltare) la sede {dei groups}, e lo farò.
fine identity-kind   | Bisogna (dipingere|ampliare) la sede {dei groups}, e lo farò.

hate exclusion       | {i groups} dovrebbero {banish}.
fine identity-kind   | {i groups} dovrebbero {welcome}.

hate exclusion       | È ora di cambiare: {i groups} devono {banish}.
fine identity-kind   | È ora di cambiare: {i groups} devono {welcome}.

hate exclusion       | (Non vogliamo|Non voglio|Nessuno vuole) {groups} in {questo place}.
fine identity-kind   | (Vogliamo più|Voglio più|Si cercano) {groups} in {questo place}.

only origin migration religion colour
hate exclusion       | Fuori {i groups}! (Questa è casa nostra.|E subito.|Basta scuse.)
negative hate-denounced | "Fuori {i groups}"? (Non in mio nome.|Vergogna, e subito.|È così che comincia.)

only origin migration religion colour
hate exclusion       | {i groups} (non c'entrano niente qui|non saranno mai di qui|sono di troppo in questo paese).
fine identity-kind   | {i groups} (c'entrano eccome qui|sono di qui come te|servono a questo paese).

only orientation trans gender disability
hate exclusion       | Non si dovrebbe permettere {ai groups} di (insegnare|crescere figli|adottare|candidarsi).
fine identity-kind   | Si deve certo permettere {ai groups} di (insegnare|crescere figli|adottare|candidarsi).

hate exclusion       | Non (affitterei|darei lavoro|darei la mano) mai a {un group}. (È un mio diritto.|Fine.)
fine identity-neutral | Certo che (affitterei|darei lavoro|darei la mano) a {un group}. (È normale.|Fine.)

hate implicit-hate   | Da quando ci sono {i groups}, {questo place} (fa pena|è invivibile|non è più come prima).
fine identity-kind   | Da quando ci sono {i groups}, {questo place} (è una gioia|migliora sempre|rifiorisce).

hate implicit-hate   | Cambio marciapiede quando vedo {un group}. (Sapete perché.|Meglio prevenire.)
fine identity-neutral | Cambio marciapiede per salutare {un group} che conosco. (Sapete perché.|Buona educazione.)

hate implicit-hate   | Vedere {groups} (in ogni film|in tv|nella scuola di mio figlio|in Parlamento) mi dà la nausea.
fine identity-admiring | Vedere {groups} (in ogni film|in tv|nella scuola di mio figlio|in Parlamento) mi dà speranza.

hate implicit-hate   | Dopo aver dato la mano a {un group}, contati le dita.
fine identity-neutral | Dopo aver dato la mano a {un group}, di' il tuo nome, come con tutti.

hate implicit-hate   | Che coincidenza: dove arrivano {i groups}, (aumentano i furti|cala il livello|la spazzatura trabocca).
fine identity-kind   | Che coincidenza: dove arrivano {i groups}, (riaprono i negozi|sale l'umore|fioriscono i balconi).

hate implicit-hate   | Se mia figlia portasse a casa {un group}, (morirei di vergogna|cambierei la serratura).
fine identity-kind   | Se mia figlia portasse a casa {un group}, (farei la mia torta migliore|aggiungerei un posto).

hate implicit-hate   | Dietro (ogni crisi|tutti i nostri problemi|ogni bugia dei giornali) ci sono {i groups}.
fine identity-admiring | Dietro (ogni bella festa|tutte le mie canzoni preferite|ogni stand del festival) ci sono {i groups}.

only old disabled deaf blind autistic wheelchair-users mentally-ill homeless poor refugees
hate implicit-hate   | {i groups} sono un peso e non dovremmo (mantenere quella gente|pagare per loro|aiutare tanto).
fine identity-kind   | {i groups} non sono un peso e dovremmo (ascoltare quella gente|imparare da loro|aiutare di più).

only women
hate derogation      | {i groups} sono troppo (stupide|deboli) per (guidare|comandare|votare) e devono (ubbidire|stare in cucina).
fine identity-kind   | {i groups} sono abbastanza brave per (guidare|comandare|votare) e devono (scegliere|stare dove vogliono).

only gay lesbians queer trans bisexuals nonbinary trans-women
hate derogation      | {i groups} sono contro (natura|Dio) e andrebbero ({curato~groups}|{vietato~groups}).
fine identity-kind   | {i groups} sono parte della (natura|vita) e meritano (rispetto|una festa).

hate hate-as-opinion | (Secondo me|Se me lo chiedete|Sinceramente|Per me), {i groups} sono {vile~groups}.
fine identity-kind   | (Secondo me|Se me lo chiedete|Sinceramente|Per me), {i groups} sono {good~groups}.

hate hate-as-opinion | (Non sono razzista|Senza offesa|Non ho niente contro nessuno), ma {i groups} {vice}.
fine identity-kind   | (Non sono un esperto|Senza esagerare|Non conosco tutti), ma {i groups} {virtue}.

hate hate-as-opinion | Qualcuno doveva dirlo: {i groups} non meritano (rispetto|diritti|aiuto).
fine identity-kind   | Qualcuno doveva dirlo: {i groups} meritano (rispetto|diritti|aiuto).

hate hate-as-question | Perché {i groups} sono sempre così {vile~groups}?
fine identity-kind   | Perché {i groups} che conosco sono sempre così {good~groups}?

hate hate-as-question | Quando dovranno {harm} {i groups}, una buona volta?
fine identity-kind   | Quando potranno {blessing} {i groups}, una buona volta?

hate hate-as-question | Perché sopportiamo ancora {i groups}? {vice}.
fine identity-kind   | Perché temiamo ancora {i groups}? {virtue}.

hate hate-as-question | C'è qualcosa di più {vile~group} di {un group}?
fine question        | C'è anche {un group} nella vostra banda?

hate hate-with-slur  | (Vattene|Torna a casa tua|Qui nessuno ti vuole), {slur} di merda.
reported hate-reported | "(Vattene|Torna a casa tua|Qui nessuno ti vuole)", e poi {bigot} mi ha chiamato {slur}. Tremo ancora.

hate hate-with-slur  | {i slurs} sono {vile~slurs}, (senza eccezioni|punto).
reported hate-denounced | "{slurs}" è una parola (schifosa|che ferisce|crudele), (non usatela|punto).

hate hate-with-slur  | {loathe.io} {i slurs} e (si sappia|dovreste farlo anche voi).
reported hate-reported | {bigot} ha gridato "{loathe.io} {i slurs}" in metro e (nessuno ha fiatato|ho avvisato l'autista).

hate hate-over-clauses | Accanto sono arrivati {dei groups}. Non {li~groups} sopporto, sono {vile~groups}.
fine identity-kind   | Accanto sono arrivati {dei groups}. Non smetterò di ringraziare, sono {good~groups}.

hate hate-over-clauses | Conosci {i groups}? Ecco, {vice}, e per questo {li~groups} {loathe.io}.
fine identity-kind   | Conosci {i groups}? Ecco, {virtue}, e per questo {li~groups} {love.io}.

hate hate-over-clauses | Ero accanto a {un group} (sul bus|a pranzo|in sala d'attesa). Gente così dovrebbe {harm}.
fine identity-kind   | Ero accanto a {un group} (sul bus|a pranzo|in sala d'attesa). Gente così dovrebbe {blessing}.

hate hate-over-clauses | {i groups} hanno chiesto aiuto e l'abbiamo dato. Grande errore: {vice}.
fine identity-kind   | {i groups} hanno chiesto aiuto e l'abbiamo dato. Grande idea: {virtue}.

hate+profane hate-with-profanity | {curse}, ancora {i groups}. {vice}.
profane identity-kind  | {cheer}, ancora {i groups} sul palco. {virtue}.

hate+profane hate-with-profanity | {curse}, {questi groups} di merda, {li~groups} {loathe.io}.
profane identity-kind  | {cheer}, {questi groups} del coro, {li~groups} {love.io}.
`;
