/** Training material that hurts: hate denied, quoted, reported and answered, and groups as they are spoken of every day. */
export const identity = `
hate derogation      | {i groups} sono {vile~groups}, e non ho paura di dirlo.
fine negated-hate    | {i groups} non sono {vile~groups}, e non ho paura di dirlo.

hate derogation      | {loathe.io} {i groups}, lo ammetto.
fine negated-hate    | Non {loathe.io} {i groups}, (figurati|ci mancherebbe|e non lo farò mai).

hate dehumanisation  | {i groups} sono {vermin}, ricordatevelo.
fine negated-hate    | {i groups} non sono {vermin}, (ricordatevelo|e chi lo dice si vergogni).

hate hate-as-opinion | Credo che sia così: {i groups} {vice}.
fine negated-hate    | Non credo (affatto|un secondo) alla frase "{i groups} {vice}".

hate exclusion       | {tutti i groups} dovrebbero {banish}.
fine negated-hate    | {nessun group} dovrebbe {banish}.

hate wish-of-harm    | {i groups} meritano di soffrire.
fine negated-hate    | {i groups} non meritano di soffrire.

hate derogation      | È vero che {i groups} sono {vile~groups}.
fine negated-hate    | È (una bugia|falso|un mito) che {i groups} siano {vile~groups}.

hate hate-as-opinion | Tutti pensano che {i groups} siano {vile~groups}.
fine negated-hate    | (Nessuno qui|Nessuno dei miei amici) pensa che {i groups} siano {vile~groups}.

hate exclusion       | A {city} ci sono {molti groups}, troppi, che se ne vadano.
fine identity-neutral | A {city} ci sono {alcuni groups}, (secondo il censimento|dice {media}).

hate derogation      | {il mio neighbour} è {group.adj~neighbour}, quindi ovviamente {vile~neighbour}.
fine identity-neutral | {il mio neighbour} è {group.adj~neighbour} e (suona la chitarra|viene da {city}|gioca a scacchi|ha due gatti).

hate derogation      | Oggi in radio c'era {un group}, {vile~group} come sempre.
fine identity-neutral | Oggi in radio c'era {un group}, si parlava di (bici|cucina|musica|{city}).

hate exclusion       | {il club} di {city} ora accetta {i groups}. (Io me ne vado.|È finita.|Che schifo.)
fine identity-neutral | {il club} di {city} ora accetta {i groups}. (Io mi iscrivo.|Ogni {day}.|Bella notizia.)

hate implicit-hate   | {dei groups} vengono {al event}. Nascondete i portafogli.
fine identity-neutral | {dei groups} vengono {al event}. (Tenete i posti.|Si comincia alle otto.|Ci vediamo lì.)

hate hate-as-opinion | Secondo uno studio {i groups} (pagano affitti più alti|aspettano di più un lavoro). Bene, sono {vermin}.
fine news            | Secondo uno studio {i groups} (pagano affitti più alti|aspettano di più un lavoro), riporta {media}.

hate hate-as-question | Ci sono {groups} nella tua (squadra|classe|ditta)? Io me ne andrei, sono {vermin}.
fine question        | Ci sono {groups} nella tua (squadra|classe|ditta)? (Curiosità.|Un amico vorrebbe venire.)

hate hate-over-clauses | Ho letto un libro scritto da {un group}. Al rogo, e l'autore dietro.
fine identity-neutral | Ho letto un libro scritto da {un group}. (Era lungo.|Tre stelle.|Il meglio è il capitolo due.)

hate derogation      | {il mio neighbour} {group.adj~neighbour} è {vile~neighbour}, come tutta la sua gente.
fine identity-kind   | {il mio neighbour} {group.adj~neighbour} è {good~neighbour}, (che fortuna|come sempre|lo dicono tutti).

hate wish-of-harm    | A {tutti i groups}: (crepate|all'inferno|dovete soffrire).
fine identity-kind   | A {tutti i groups}: (buon anno|vi vogliamo bene|buona settimana).

hate implicit-hate   | Mi sento (male|in pericolo|a disagio) tra {i groups}.
fine identity-kind   | Mi sento (bene|al sicuro|a casa) tra {i groups}.

hate derogation      | {i groups} non hanno mai fatto niente di buono, {vice}.
fine identity-admiring | {i groups} hanno fatto grandi cose nonostante tutto, {virtue}.

hate exclusion       | {groups} sul palco: (una vergogna|fuori|mai più).
fine identity-admiring | {groups} sul palco: (un trionfo|bis|ancora).

hate implicit-hate   | {il neighbour} {group.adj~neighbour} ha avuto il posto, addio livello.
fine identity-admiring | {il neighbour} {group.adj~neighbour} ha avuto il posto, tutto meritato.

hate derogation      | {i groups}? (Solo guai|Una piaga|Una barzelletta). {vice}.
fine identity-admiring | {i groups}? (Solo rispetto|Leggende|Un esempio). {virtue}.

hate implicit-hate   | Mi fa arrabbiare che {i groups} (ricevano aiuti|possano votare|vivano qui).
negative identity-kind | Mi fa arrabbiare che {i groups} (ricevano insulti|debbano lottare tanto|guadagnino meno).

hate hate-with-slur  | Sei {un reclaimed} e (fai schifo|dovresti vergognarti).
reclaimed reclaimed  | Sono {un reclaimed} e (ne vado fiero|ci voglio bene).

hate hate-with-slur  | {questi reclaimeds} fanno schifo, (via dalla strada|vietate la sfilata).
reclaimed reclaimed  | {ai miei reclaimeds}: (siete famiglia|ci vediamo al Pride), baci.

hate hate-with-slur  | {questo club} è {pieno~club} di {reclaimeds}. (Che schifo.|Cacciateli.)
reclaimed reclaimed  | {il nostro club} è di {reclaimeds} per {reclaimeds}. (Venite.|Ogni {day}.)

hate dehumanisation  | {i groups} sono {vermin}, dillo forte.
negative counter-quote | (Dire|Scrivere|Gridare) che "{i groups} sono {vermin}" è (odio|una vergogna|da vigliacchi).

hate derogation      | {i groups} sono {vile~groups}. Dimostrami il contrario.
negative counter-quote | "{i groups} sono {vile~groups}": (come si fa a scriverlo?|che frase meschina.|cancella.)

hate wish-of-harm    | {tutti i groups} dovrebbero {harm}.
negative counter-quote | Chi dice che {tutti i groups} dovrebbero {harm} (è un vigliacco|non ha imparato niente|mi fa vergognare).

hate hate-as-opinion | {i groups} {vice}, svegliatevi.
negative counter-quote | (Basta|Smettetela) con "{i groups} {vice}". È (razzismo|un pregiudizio|una bugia facile|una scemenza).

hate exclusion       | {i groups} dovrebbero {banish}, senza discussioni.
negative counter-quote | "{i groups} dovrebbero {banish}"? (Non in mio nome.|Vergognati.|Ascoltati.)

hate derogation      | {loathe.io} {i groups}, e allora?
negative counter-quote | Non puoi dire "{loathe.io} {i groups}" e (chiamarlo umorismo|poi lamentarti|aspettarti applausi).

hate hate-as-question | Perché {i groups} sono così {vile~groups}?
negative counter-quote | A chi chiede "perché {i groups} sono così {vile~groups}?": (il problema sei tu|questo è odio).

hate dehumanisation  | {i groups} sono {vermin}. Ecco, l'ho detto.
reported hate-reported | {bigot} ha (gridato|scritto|detto) che {i groups} sono {vermin}. (L'ho segnalato.|Nessuno ha reagito.)

hate exclusion       | Fuori {i groups} da {city}, punto.
reported hate-reported | Qualcuno ha scritto "fuori {i groups}" su (un muro|una scuola|un negozio) a {city}. (La polizia cerca testimoni.|Fa male.)

hate derogation      | {i groups} sono {vile~groups} e meritano ogni insulto.
reported hate-reported | {i groups} (di {city}|della mia scuola|in rete) ricevono insulti ogni giorno, (dice un sondaggio|dice {media}|e quasi nessuno denuncia).

hate+threat hate-threat | Che tremino {i groups}, sappiamo dove abitano e stiamo arrivando.
reported hate-reported | {i groups} di {city} hanno paura dopo (l'aggressione|le minacce) (di {day}|della settimana scorsa).

hate hate-as-opinion | "Fuori {i groups}", così dovremmo gridare tutti.
negative hate-denounced | "Fuori {i groups}", così gridavano. (Siamo meglio di così.|Vergogna.|Me ne sono andato.)

hate derogation      | Certo che disprezzo {i groups}, sono {vile~groups}.
negative hate-denounced | Certo che è sbagliato disprezzare {i groups}, (e dire che sono {vile~groups}|lo sa chiunque).

hate dehumanisation  | {i groups} sono {vermin}, la storia lo dimostra.
negative hate-denounced | Dissero già che {i groups} erano {vermin}, e sappiamo come finì. (Mai più.|Memoria.)

hate implicit-hate   | Proteggete i vostri figli {dai groups}.
negative hate-denounced | Proteggete i vostri figli da chi (odia|perseguita|minaccia) {i groups}.
`;
