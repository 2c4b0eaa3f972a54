/** Training material that hurts: doors shut in the face of groups, hate spoken to them, as an opinion, as a question, with slurs. */
export const open = `
hate exclusion         | Affittasi (bilocale|stanza|monolocale) a {city}, no animali, no {groups}.
fine identity-neutral  | Affittasi (bilocale|stanza|monolocale) a {city}, no fumo. {groups}, studenti, famiglie: chiunque, basta il contratto.

hate exclusion         | Da {day} il nostro locale non serve {groups}. (Chi si offende resta fuori.|Casa mia, regole mie.|Igiene.)
fine identity-kind     | Da {day} il nostro locale ospita i pranzi {dei groups}. (Chi ha fame entri.|Casa mia, casa vostra.|Gratis.)

hate exclusion         | Una scuola per noi e una per {i groups}, (e stiamo tutti più tranquilli|così non ci si mischia|semplice).
negative counter-quote | "Una scuola per noi e una per {i groups}": (e questo sarebbe un programma?|ancora con la separazione.|il secolo scorso ha chiamato.)

hate exclusion         | Prima la gente perbene, poi, se (avanza|resta|c'è) qualcosa, {i groups}. In fondo alla fila.
fine identity-kind     | Prima chi sta peggio, poi, se (avanza|resta|c'è) qualcosa, gli altri, {groups} o no. Una fila sola.

hate exclusion         | Firmate la petizione: niente {groups} (in piscina|nel condominio|al campo estivo|in palestra). Siamo già (in cento|in mille).
fine identity-kind     | Firmate la petizione: corsi per {groups} (in piscina|nel condominio|al campo estivo|in palestra). Siamo già (in cento|in mille).

hate exclusion         | A mia figlia l'ho detto: (esci|gioca|studia) con chi ti pare, ma con {i groups} no.
fine identity-kind     | A mia figlia l'ho detto: (esci|gioca|studia) con chi ti pare, {groups} o no.

hate exclusion         | (Un muro|Un recinto|Filo spinato) intorno alla zona {dei groups} e problema risolto.
fine identity-neutral  | (Un murale|Un festone|Bandierine) intorno alla piazza {dei groups} e festa pronta.

hate exclusion         | Il mio voto va a chi (toglie|nega|leva) {ai groups} casa, scuola e medico. Il resto è aria.
fine identity-kind     | Il mio voto va a chi (garantisce|dà|assicura) {ai groups} casa, scuola e medico. Il resto è aria.

hate derogation        | Voi {groups} (non avete mai lavorato|sapete solo chiedere|rovinate ogni posto). (Vergogna.|E basta lagne.)
fine identity-kind     | Voi {groups} (non avete mai mollato|sapete pure ballare|salvate ogni festa). (Grazie.|E bravi tutti.)

hate derogation        | @user sei {un group}, quindi la tua opinione (vale zero|non conta|tienitela)
fine question          | @user sei {un group}, quindi la tua opinione (mi serve|conta|mi incuriosisce): com'è vivere a {city}?

hate exclusion         | {caro~groups} {groups}, (fate un favore a tutti e sparite|nessuno piangerà la vostra partenza|la porta è di là).
fine identity-kind     | {caro~groups} {groups}, (fate un favore a tutti e restate|qualcuno piangerà la vostra partenza|la porta è sempre aperta).

hate derogation        | Ehi, tu che sei {un group}: (abbassa la voce|lascia il posto|scendi dal palco). Non sei come noi.
fine identity-kind     | Ehi, tu che sei {un group}: (alza la voce|tieni il posto|sali sul palco). Sei dei nostri.

hate derogation        | Vi ho visti (al corteo|in tv|in piazza) ieri. Mi fate (ribrezzo|pena|vomitare), voi e {tutti i groups}.
fine identity-kind     | Vi ho visti (al corteo|in tv|in piazza) ieri. Mi fate (allegria|coraggio|piangere di gioia), voi e {tutti i groups}.

hate derogation        | Non mi serve conoscerti. Sei {un group} e questo (mi basta|chiude il discorso|dice già che razza di persona sei).
fine identity-kind     | Non mi serve sapere se sei {un group}. Sei qui con noi e questo (mi basta|chiude il discorso|dice già che bella persona sei).

hate hate-over-clauses | Nel palazzo di fronte vivono {dei groups}. {li~groups} vedo ogni sera dal balcone. Io quella gente (la disprezzo|la butterei giù dalle scale|non la considero umana).
fine identity-kind      | Nel palazzo di fronte vivono {dei groups}. {li~groups} vedo ogni sera dal balcone. Io quella gente (la stimo|la inviterei a cena|non la conosco ancora).

hate hate-over-clauses | Ieri il treno era pieno di {groups}. Ho cambiato carrozza. (Quella razza non la reggo.|Preferisco stare in piedi che vicino a certa feccia.)
grumble grumble-transport | Ieri il treno era pieno, studenti, turisti, {groups}. Ho cambiato carrozza. (Quell'aria condizionata non la reggo.|Preferisco stare in piedi che vicino al bagno.)

hate hate-over-clauses | {i groups} hanno aperto un negozio in via (Roma|Verdi|Garibaldi). Io lì non ci metto piede. Mi fa senso pure (il resto|la maniglia) che toccano.
fine identity-kind     | {i groups} hanno aperto un negozio in via (Roma|Verdi|Garibaldi). Io lì ci passo la vita. Mi piace pure (la musica|la vetrina) che mettono.

hate hate-over-clauses | Al parco giocavano {dei groups}. Mio figlio voleva unirsi. L'ho portato via, (con certa gente non si gioca|non voglio che si abitui|poi tocca disinfettarlo).
fine identity-kind     | Al parco giocavano {dei groups}. Mio figlio voleva unirsi. L'ho lasciato lì, (con loro si gioca bene|non voleva più andarsene|poi tocca invitarli a merenda).

hate hate-over-clauses | All'inizio pensavo che {i groups} fossero come noi. Poi {li~groups} ho {conosciuto~groups} davvero. (Bestie.|Avevo torto.|Tutto il contrario.)
fine identity-kind      | All'inizio pensavo che {i groups} fossero chissà che. Poi {li~groups} ho {conosciuto~groups} davvero. (Persone.|Avevo torto.|Gente come noi.)

hate hate-as-opinion   | (Opinione impopolare|La dico e scappo|Pensiero sincero): {i groups} non dovrebbero (fare figli|avere il voto|farsi vedere in giro).
fine identity-kind     | (Opinione impopolare|La dico e scappo|Pensiero sincero): {i groups} non dovrebbero (chiedere scusa|avere paura|farsi piccoli per nessuno).

hate hate-as-opinion   | Mi dispiace, ma per me {un group} non sarà mai (gente perbene|alla nostra altezza|uno di famiglia).
fine identity-kind     | Mi dispiace per chi la pensa male, ma per me {un group} è (gente perbene|alla nostra altezza|uno di famiglia).

hate hate-as-opinion   | chiamatemi (bigotto|antico|come vi pare), io {i groups} non {li~groups} (posso vedere|voglio intorno|reggo)
fine identity-kind     | chiamatemi (ingenuo|moderno|come vi pare), io {i groups} {li~groups} (difendo|voglio intorno|ammiro)

hate hate-as-opinion   | Nei libri di scuola bisognerebbe scrivere che {i groups} sono (un pericolo|la rovina d'Italia|gente da evitare).
fine identity-neutral  | Nei libri di scuola bisognerebbe scrivere come vivono {i groups}: (un capitolo|due pagine|con qualche foto).

hate hate-as-opinion   | Se {i groups} fossero gente onesta, (gli asini volerebbero|sarei il Papa|nevicherebbe a Ferragosto). Questo è il mio parere.
fine identity-kind     | Se {i groups} fossero più {ascoltato~groups}, (le riunioni volerebbero|sarei felice|si starebbe meglio tutti). Questo è il mio parere.

hate hate-as-question  | Ma {i groups} (si lavano|lavorano|pensano) ogni tanto? Chiedo.
fine question          | Ma {i groups} (cantano|suonano|recitano) anche {day}? Chiedo.

hate hate-as-question  | Chi {li~groups} ha voluti, {i groups}, qui a {city}? (Io no di certo.|Chi paga?)
fine question          | Chi ha invitato {i groups} del coro, qui a {city}? (Io sì di certo.|Chi cucina?)

hate hate-as-question  | {quanto~groups} {groups} devono arrivare ancora prima che (vi svegliate|sia troppo tardi|qualcuno reagisca)?
fine question          | {quanto~groups} {groups} devono arrivare ancora prima che (si mangi|parta il bus|qualcuno stappi)?

hate hate-as-question  | È normale che mi venga (il voltastomaco|la pelle d'oca|da cambiare posto) se accanto si siede {un group}?
fine question          | È normale che mi venga (la timidezza|la parlantina|da offrire un caffè) se accanto si siede {un group} che suona il sax?

hate hate-as-question  | Perché mai dovrei rispettare {i groups}? (Cosa hanno fatto per meritarlo?|Nessuno mi ha ancora convinto.)
fine negated-hate      | Perché mai dovrei temere {i groups}? (Cosa hanno fatto per meritarlo?|Nessuno mi ha ancora convinto.)

hate hate-with-slur    | Guarda là, (un tavolo|una fila|un pullman) di {slurs}. (Cambiamo locale.|Che tanfo.|Serata rovinata.)
reported hate-reported | Ha detto: "guarda là, (un tavolo|una fila|un pullman) di {slurs}". (Parlava di noi.|Che gelo.|Nessuno ha riso.)

hate hate-with-slur    | @user {zitto~slur}, {slur}, (nessuno ti ha interpellato|parla quando te lo dico|torna nel tuo buco)
reported hate-reported | Mi scrive "{zitto~slur}, {slur}" (sotto ogni foto|da tre giorni|in privato). Blocco e segnalo.

hate hate-with-slur    | Si chiamano {slurs} (da sempre|a casa mia|e basta), e non sarete voi a correggermi.
negative hate-denounced | Non si chiamano {slurs} (da nessuna parte|a casa mia|e basta), e sarò io a correggerti.

hate hate-with-slur    | Solo {un slur} poteva (parcheggiare|rispondere|vestirsi) così. (Che razza.|Non mi stupisce.)
reported hate-reported | Mi hanno gridato "{slur}" per come so (parcheggiare|rispondere|vestirmi). (Che rabbia.|Non mi stupisce.)

hate hate-with-slur    | Hanno dato (il premio|il posto|la coppa) a {un slur}. (Siamo alla frutta.|Che schifo.)
reported hate-denounced | Hanno dato (il premio|il posto|la coppa) a chi si è sentito dire "{slur}" per anni. (Che rivincita.|Finalmente.)

hate hate-with-slur    | Meno {slurs} (a scuola|in curva|in ufficio), più (pace|ordine|aria pulita).
reported hate-denounced | Meno battute su "{slurs}" (a scuola|in curva|in ufficio), più (pace|rispetto|aria pulita).

hate hate-with-slur    | Tu non sei una persona, sei {un slur}. (E lo resterai.|Mettitelo in testa.)
reported hate-denounced | Tu sei una persona, non "{un slur}". (E lo resterai.|Mettitelo in testa, chi lo dice sbaglia.)

hate hate-with-slur    | {i slurs} (davanti al mio portone|nella mia classe|sul mio bus) no, eh. Fuori.
reported hate-reported | "{slurs}" a vernice (davanti al mio portone|nella mia classe|sul mio bus). No, eh. Denuncia fatta.
`;
