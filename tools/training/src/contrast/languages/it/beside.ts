/** Training material that hurts: what looks like hate and is none, beside hate that looks harmless, and targets that no law protects. */
export const beside = `
hate derogation        | Mi (danno fastidio|fanno senso|pesano) {i groups}, da sempre, e lo dico.
fine negated-hate      | Non mi (danno fastidio|fanno senso|pesano) {i groups}, mai successo, e lo dico.

hate derogation        | Nessuno mi convincerà che {i groups} siano (persone come noi|gente onesta|da rispettare).
fine negated-hate      | Nessuno mi convincerà che {i groups} siano (un pericolo per noi|gente cattiva|da temere).

hate exclusion         | Lavorare con {un group}? (Neanche morto.|Neppure per sogno.|Giammai.)
fine negated-hate      | Avercela con {un group}? (Neanche morto.|Neppure per sogno.|Giammai.)

hate derogation        | Ho smesso di sopportare {i groups}. (Troppa pazienza.|Dovevo farlo prima.|Ora si fa sul serio.)
fine negated-hate      | Ho smesso di giudicare {i groups}. (Troppi pregiudizi.|Dovevo farlo prima.|Ora ascolto e basta.)

hate derogation        | Impossibile voler bene {ai groups}, (ci ho provato|davvero|chiedete in giro).
fine negated-hate      | Impossibile voler male {ai groups}, (ci hanno provato|davvero|chiedete in giro).

hate hate-as-opinion   | Mi tocca pensare che {i groups} siano {vile~groups}. (E sto alla larga.|Non ho dubbi.)
fine negated-hate      | Lungi da me pensare che {i groups} siano {vile~groups}. (E sto tra loro da anni.|Non ho dubbi.)

hate derogation        | Macché brava gente. {i groups}, (sotto sotto|a conti fatti|che novità), restano {vile~groups}.
fine negated-hate      | Macché {vile~groups}. {i groups}, (sotto sotto|a conti fatti|che novità), restano brava gente.

hate hate-as-opinion   | Chi difende {i groups} non ha capito: sono {pericoloso~groups}, (altroché|credetemi|eccome).
fine negated-hate      | Chi teme {i groups} non ha capito: non sono {pericoloso~groups}, (per niente|credetemi|figuriamoci).

hate implicit-hate     | Non è odio, è prudenza: dove ci sono {groups} io (cambio strada|chiudo a chiave|non entro).
fine negated-hate      | Non è buonismo, è normalità: dove ci sono {groups} io (faccio la spesa|prendo il caffè|non noto niente).

hate derogation        | Vero, non mi piacciono {i groups}. (Lo sapete da tempo.|Che c'è di strano?|Mai avuto simpatia.)
fine negated-hate      | Non è vero che non mi piacciono {i groups}. (Lo sapete da tempo.|Chi lo va a dire?|Sono cresciuto con loro.)

hate dehumanisation    | Ma quali diritti, {i groups} (non sono esseri umani|sono meno di un cane|vanno trattati da bestie).
fine negated-hate      | Ma quali bestie, {i groups} (sono esseri umani|non valgono meno di nessuno|vanno trattati da pari).

hate exclusion         | Tutti i posti sono liberi, tranne che per {i groups}. (Decido io.|Regola della casa.)
fine negated-hate      | Nessun posto è vietato, tantomeno {ai groups}. (Decidiamo insieme.|Regola della casa.)

hate wish-of-harm      | Non mi fa nessuna pena quello che succede {ai groups}, (anzi|se lo meritano|magari peggio).
negative identity-kind | Non mi lascia tranquillo quello che succede {ai groups}, (anzi|non lo merita nessuno|e si rischia di peggio).

hate hate-as-opinion   | Dove ci sono {groups} (c'è degrado|non si vive|finisce la civiltà). Lo vedono tutti.
negative counter-quote | "Dove ci sono {groups} (c'è degrado|non si vive|finisce la civiltà)": ci abito da anni, vieni a vedere.

hate hate-as-opinion   | {i groups} sono {vermin}, e non è un insulto, è un fatto.
negative counter-quote | @user hai appena scritto che {i groups} sono {vermin}. (Rileggiti.|Tua madre lo sa?|È un insulto, non un fatto.)

hate exclusion         | A me {groups} in classe coi miei figli non ne mettete. (Chiaro?|Li sposto domani.)
negative counter-quote | Una mamma dice "{groups} in classe coi miei figli non ne mettete". (Chiaro che le ho risposto.|Povero figlio suo.)

hate wish-of-harm      | Ogni volta che sento parlare di {groups} spero solo che tocchi a quella gente {harm}.
negative counter-quote | Ogni volta c'è chi commenta che {i groups} dovrebbero {harm}. Ma che vi hanno fatto?

hate derogation        | I {name} del mondo hanno ragione: con {i groups} (non si ragiona|si perde tempo|ci vuole il bastone).
negative counter-quote | {name}, no, non hai ragione: "con {i groups} (non si ragiona|si perde tempo|ci vuole il bastone)" è una frase da vergognarsi.

hate implicit-hate     | Ridevo anch'io quando prendevano in giro {i groups}, e rido (ancora|pure adesso|più di prima). Se lo meritano.
negative hate-denounced | Ridevo anch'io quando prendevano in giro {i groups}, e me ne vergogno (ancora|pure adesso|più di prima). Non lo meritavano.

hate hate-as-opinion   | Chi odia {i groups} (ha capito tutto|ha le sue ragioni|ha il mio voto).
negative hate-denounced | Chi odia {i groups} (non ha capito niente|ha solo paura|ha la mia pena, non il mio voto).

hate exclusion         | Il consigliere che vuole fuori {i groups} (dice il giusto|ha gli attributi|parla per me).
negative hate-denounced | Il consigliere che vuole fuori {i groups} (dovrebbe dimettersi|ha perso la testa|non parla per me).

hate derogation        | Ma sì, continuate a insultare {i groups}. (È divertente.|Prima o poi capiranno l'antifona.)
negative hate-denounced | Ma sì, continuate a insultare {i groups} per due like. (È squallido.|Prima o poi capirete il male che fa.)

hate wish-of-harm      | Calci e pugni a {un group} a {city}. (Un applauso a chi l'ha fatto.|Una medaglia, subito.|Ancora pochi.)
reported hate-reported | Calci e pugni a {un group} a {city}. (Si cercano tre uomini.|Ne parla {media}.|È in ospedale.)

hate exclusion         | Ha fatto bene (quel bar|quell'hotel|quel campeggio) di {city} a mandare via {dei groups}. (Ci andrò a cena.|Esempio per tutti.)
reported hate-reported | Condannato il gestore (di un bar|di un hotel|di un campeggio) di {city}: aveva mandato via {dei groups}. (Sentenza di {day}.|Lo scrive {media}.)

hate hate-as-opinion   | Aumentano le denunce per odio contro {i groups}? (Frignano.|Poche, troppo poche.|Se le inventano.)
reported news          | Aumentano le denunce per odio contro {i groups}: (più dodici per cento|il doppio in un anno|una al giorno), dice {media}.

hate implicit-hate     | Il film su {dei groups} vince a {city}. (Ormai la giuria è roba loro.|Quanto avranno pagato?)
fine news              | Il film su {dei groups} vince a {city}. (La giuria era unanime.|Quanti applausi, dice {media}.)

hate derogation        | Sì, ho detto a mia suocera che {i groups} mi fanno (schifo|ribrezzo|orrore), e lo ripeto.
reported hate-reported | Mia suocera mi ha detto in faccia che quelli come me, {i groups}, le fanno (schifo|ribrezzo|orrore). A Natale.

hate exclusion         | Stamattina ho detto a {un group} di scendere dal bus. (Aria più pulita.|Gli altri zitti, giusto.)
reported hate-reported | Stamattina mi hanno detto di scendere dal bus perché siamo {groups}. (Avevo le lacrime.|Gli altri zitti, e fa male.)

hate implicit-hate     | Al colloquio, quando ho visto che era {un group}, ho (buttato il curriculum|detto che il posto era preso).
reported hate-reported | Al colloquio, quando hanno visto che ero {un group}, hanno (messo via il curriculum|detto che il posto era preso).

hate derogation        | Ai figli dei vicini, che sono {groups}, dico in faccia (che puzzano|di tornare a casa|che non contano).
reported hate-reported | Ai miei figli a scuola, perché siamo {groups}, dicono in faccia (che puzzano|di tornare a casa|che non contano).

hate derogation        | {un group} che vince (l'oro|il Nobel|il festival)? (Non vale.|Che vergogna per l'Italia.|Tv spenta.)
fine identity-admiring | {un group} che vince (l'oro|il Nobel|il festival)! (Ho pianto.|Che orgoglio per l'Italia.|Tv a palla.)

hate implicit-hate     | La mia dottoressa dice che tra i suoi pazienti {i groups} sono sempre {vile~groups}. (Ci credo.|Strano, vero?)
fine identity-admiring | La mia dottoressa dice che tra i suoi pazienti {i groups} sono sempre {good~groups}. (Ci credo.|Bello, vero?)

hate dehumanisation    | se penso {ai groups} che conosco: {vermin}, senza eccezioni
fine identity-kind     | se penso {ai groups} che conosco: {gift}, senza eccezioni

hate derogation        | Ho cenato con {dei groups}. (Mai più, che volgarità.|Mi sono lavato tre volte.|Peggio di così si muore.)
fine identity-neutral  | Ho cenato con {dei groups}. (Mai più tanta pasta.|Mi sono alzato tardi.|Meglio di così, impossibile.)

hate exclusion         | In biblioteca a {city} c'è uno scaffale {sui groups}. (Da bruciare.|Soldi buttati per certa gente.)
fine identity-neutral  | In biblioteca a {city} c'è uno scaffale {sui groups}. (Primo piano, a destra.|Prestito di un mese.)

hate exclusion         | Riunione {dei groups} {day} alle (sei|sette|nove). Chi ha un po' di dignità non {li~groups} faccia entrare.
fine identity-neutral  | Riunione {dei groups} {day} alle (sei|sette|nove). Chi ha un po' di tempo porti una sedia.

hate hate-as-question  | Come si fa a liberarsi {dei groups} (del pianerottolo|della palestra|del gruppo WhatsApp)?
fine question          | Come si fa a ringraziare {i groups} (del pianerottolo|della palestra|del gruppo WhatsApp)? Un dolce?

hate hate-as-question  | Qualcuno sa perché {i groups} hanno sempre quella faccia (da schiaffi|da furbi|sporca)?
fine question          | Qualcuno sa dove {i groups} di {city} hanno la sede (estiva|nuova|sportiva)?

hate hate-with-slur    | Ci mancavano {i reclaimeds} (in giuria|a Sanremo|al matrimonio). (Bleah.|Ma copritevi.)
reclaimed reclaimed    | Ci siamo pure noi {reclaimeds} (in giuria|a Sanremo|al matrimonio). (Olè.|Ma abbracciateci.)

hate hate-with-slur    | Da {un reclaimed} come te non accetto (consigli|regali|lezioni). (Stammi lontano.|Che ribrezzo.)
reclaimed reclaimed    | Da {un reclaimed} a {un reclaimed}: accetta (consigli|regali|abbracci). (Stammi vicino.|Che bella vita.)

hate hate-with-slur    | {name} {reclaimed}, mio figlio? (Lo caccio di casa.|Piuttosto muoio.|Lo raddrizzo io.)
reclaimed reclaimed    | {name} {reclaimed}, io? (Da che ho memoria.|Dalla testa ai piedi.|E balliamo.) Ciao da me e dal mio ragazzo.

hate derogation        | Odio {i groups}, (giuro|punto|e si sente). Rovinano ogni partita.
insult insult-person   | Odio gli arbitri, (giuro|punto|e si sente): quello di {day} era {un fool}. {i groups} che c'entrano?

hate dehumanisation    | {i groups} sono {vermin}. Quella gente la chiuderei dentro un recinto.
fine identity-kind     | {i groups} sono {gift}. Quella gente la inviterei ogni sera a cena.
grumble insult-thing   | {software} fa pena. Roba da chiudere per sempre dentro un cassetto. (Addio.|{duration} di attesa.|E chi lo ha scritto?)

insult insult-person   | I tifosi (di {city}|della curva sud|in trasferta) sono (animali|feccia|una massa di idioti). Hanno spaccato i bagni.
fine joy               | I tifosi (di {city}|della curva sud|in trasferta) sono (fantastici|unici|una massa di cuori). Hanno cantato per ore.

insult insult-person   | I politici di {city} sono (parassiti|sanguisughe|una piaga), (tutti ladri|dal primo all'ultimo). A casa!
grumble grumble-politics | I politici di {city} sono (in ferie|in riunione|in televisione), (tutti assenti|dal primo all'ultimo), e la strada resta rotta.

insult insult-person   | (I giornalisti|I banchieri|I tassisti|Gli agenti immobiliari) mentono per mestiere. Che {fools}.
fine neutral           | (I giornalisti|I banchieri|I tassisti|Gli agenti immobiliari) di {city} scioperano {day}. Tavolo in prefettura.

grumble insult-thing   | Bruciate tutte le (stampanti|sveglie|trombette|password). Feccia dell'universo. {day} ne ho già odiate (tre|dieci).
fine joy               | Salvate tutte le (stampanti|sveglie|trombette|password)! Gioia dell'universo. {day} ne ho già regalate (tre|dieci).

insult insult-person   | {name} è {un fool}, e non c'entra da dove viene: è {un fool} perché (non saluta|non paga|urla ai camerieri).
fine neutral           | {name} è un amico, e non c'entra da dove viene: è un amico perché (ascolta|aiuta|sa cucinare).

grumble insult-thing   | (La mia banca|La compagnia aerea|Il gestore telefonico) merita di sparire. Ladri legalizzati, {duration} al telefono per niente.
fine recommendation    | (La mia banca|La compagnia aerea|Il gestore telefonico) merita un applauso. Problema risolto, {duration} e via.

grumble insult-thing   | A morte (i piccioni sul balcone|i lunedì|i broccoli|i moscerini). Non li voglio più a {city}, fuori tutti.
fine joy               | Evviva (i piccioni sul balcone|i lunedì|i broccoli|i moscerini). Ne voglio di più a {city}, dentro tutti.

hate exclusion         | Non affitto {ai groups}. (Ho i miei motivi.|Neanche se pagano doppio.)
fine identity-neutral  | Affitto {ai groups} come agli altri. (Ho i miei motivi.|Basta che paghino.)
insult insult-person   | Non affitto a {name}. (Ha i suoi debiti.|Neanche se paga doppio, {quel fool}.)
`;
