/** Training material that hurts: threats, contempt in jokes and in irony, history denied, and hate between the lines. */
export const veiled = `
hate+threat hate-threat | So a che ora (chiude il bar|finisce la riunione|esce il coro) {dei groups}. (Stasera qualcuno si fa male.|Portatevi il casco.|Vi aspettiamo fuori.)
fine identity-neutral   | So a che ora (chiude il bar|finisce la riunione|esce il coro) {dei groups}. (Stasera passo a salutare.|Portatevi un ombrello.|Vi aspettiamo fuori, offro io.)

hate+threat hate-threat | @user tu e {tutti i groups} come te avete (una settimana|fino a {day}|due giorni) per sparire, poi (passiamo alle mani|veniamo noi).
fine identity-neutral   | @user tu e {tutti i groups} come te avete (una settimana|fino a {day}|due giorni) per iscrivervi, poi (chiude il bando|si fa il sorteggio).

hate+threat hate-threat | la prossima volta che {i groups} (sfilano|fanno festa|si trovano) sotto casa mia (volano sassi|tiro giù i vasi|scendo con la spranga)
fine identity-kind      | la prossima volta che {i groups} (sfilano|fanno festa|si trovano) sotto casa mia (volano coriandoli|tiro giù i dolci col cestino|scendo con la chitarra)

hate+threat hate-threat | Ho contato {i groups} del mio palazzo: (tre|quattro|sei). Entro Natale ne resteranno zero, (parola mia|ci penso io).
fine identity-neutral   | Ho contato {i groups} del mio palazzo: (tre|quattro|sei). Entro Natale si fa la cena insieme, (parola mia|cucino io).

hate+threat hate-threat | Se {un group} mi rivolge ancora la parola (finisce in ospedale|assaggia il mio bastone|{gli/le~group} tappo la bocca per sempre).
fine identity-kind      | Se {un group} mi rivolge ancora la parola (finiamo a chiacchierare fino a sera|assaggia il mio tiramisù|{gli/le~group} apro il cuore per sempre).

hate+threat hate-threat | Basterebbe (una notte|un giorno|un'ora) senza polizia e {i groups} di {city} imparerebbero la lezione. Chi viene con me?
negative hate-denounced | Basterebbe (una notte|un giorno|un'ora) senza insulti e {i groups} di {city} tirerebbero il fiato. Chi scende in piazza con me?

hate+threat hate-threat | {day}, davanti (alla sede|al circolo|alla festa) {dei groups}. Portate le mazze. (Girate il messaggio.|Niente telefoni.)
reported hate-reported  | Su un volantino: "{day}, davanti (alla sede|al circolo|alla festa) {dei groups}, portate le mazze". (La digos indaga.|Indaga la procura.)

hate+threat hate-threat | Un'altra legge a favore {dei groups} e (scendiamo in strada coi bastoni|{li~groups} andiamo a prendere casa per casa).
negative hate-denounced | Un'altra legge contro {i groups} e (scendiamo in strada coi cartelli|{li~groups} andiamo a difendere in tribunale).

hate+threat hate-threat | Non vi dico quando, non vi dico dove. Ma {i groups} di {city} (si guardino le spalle|facciano testamento|non escano di casa).
fine joy                | Non vi dico quando, non vi dico dove. Ma {i groups} di {city} (svuotino l'agenda|scaldino la voce|non prendano impegni): festa a sorpresa!

hate+threat hate-threat | Avete visto come è finita la (macchina|vetrina|bacheca) {dei groups} in via Dante? Ecco. I prossimi siete voi.
reported hate-reported  | Avete visto come è finita la (macchina|vetrina|bacheca) {dei groups} in via Dante? A pezzi. Il comitato raccoglie fondi.

hate+threat hate-threat | {i groups} in casa mia? Ho (un cane addestrato|il fucile del nonno|la mazza dietro la porta), che provino a suonare.
fine identity-kind      | {i groups} in casa mia? Ho (un cane affettuoso|il vino del nonno|la chiave sotto lo zerbino), basta suonare.

hate inferiority       | (La natura|La genetica|Il buon senso) parla chiaro: {i groups} stanno un gradino sotto.
fine negated-hate      | (La natura|La genetica|Il buon senso) parla chiaro: {i groups} non stanno un gradino sotto a nessuno.

hate inferiority       | Puoi dare {ai groups} (una laurea|una divisa|un ufficio), resteranno sempre di serie B.
fine identity-kind     | Puoi dare {ai groups} (una laurea|una divisa|un ufficio), faranno come tutti: bene, se studiano.

only religion origin colour orientation trans gender migration
hate inferiority       | Un bambino di (sei|otto|dieci) anni ragiona meglio di {un group}. (È scienza.|Provate a parlarci.)
fine identity-neutral  | Un bambino di (sei|otto|dieci) anni mi ha chiesto chi sono {i groups}. (È curioso.|Gente come noi, ho detto.)

hate inferiority       | Quando un collega sbaglia lo perdono. Se sbaglia {un group} me lo aspetto: (non ci arrivano|la testa è quella|è il loro limite).
fine identity-neutral  | Quando un collega sbaglia lo perdono. Se sbaglia {un group} uguale: (capita a tutti|si impara così|è il suo primo mese).

hate inferiority       | non è cattiveria è (scienza|statistica|biologia): {i groups} valgono la metà di noi
negative hate-denounced | non era (scienza|statistica|biologia), era propaganda: hanno scritto per anni che {i groups} valgono la metà di noi

hate inferiority       | Ci sono cervelli fatti per (comandare|la matematica|i libri) e poi ci sono {i groups}.
fine identity-admiring | Ci sono cervelli fatti per (comandare|la matematica|i libri) e ne ho visti parecchi tra {i groups}.

hate sarcasm           | Ma certo, diamo pure le chiavi di casa {ai groups}. (Cosa mai può andare storto?|Lascio anche il pin del bancomat?)
fine identity-neutral  | Ma certo, lascio io le chiavi di casa {ai groups} del terzo piano. (Chi innaffia il basilico?|Serve anche il codice del cancello?)

hate sarcasm           | (Oh|Ma) che tenerezza {i groups} che chiedono rispetto. (Prima imparino a lavarsi.|Vogliono pure la medaglia?)
fine identity-kind     | (Oh|Ma) che bello {i groups} che chiedono rispetto. (Era ora di sentire loro.|Qualcuno ha una bandiera?)

hate sarcasm           | Grazie {ai groups} per (la puzza in ascensore|il casino alle tre di notte|la metro ridotta a un porcile). Davvero un arricchimento.
fine identity-kind     | Grazie {ai groups} per (la torta in ascensore|la serenata alle nove di sera|il concerto in metro). Davvero un arricchimento.

hate sarcasm           | Strano, mi sparisce (la bici|il passeggino|il motorino) proprio quando arrivano {dei groups} al primo piano. (Sarà un caso, eh.|Ma guai a dirlo.)
fine identity-kind     | Strano, mi ritrovo (la bici|il passeggino|il motorino) come nuovo: {i groups} del primo piano aggiustano tutto. (Che fortuna, eh.|E guai a pagare.)

hate sarcasm           | Complimenti (al sindaco|alla preside|al regista): adesso pure {i groups} (in consiglio|in commissione|sul palco). Mancava solo il circo.
fine identity-admiring | Complimenti (al sindaco|alla preside|al regista): adesso pure {i groups} (in consiglio|in commissione|sul palco). Mancavano le loro voci.

hate sarcasm           | Sì sì, {i groups} sono "una risorsa". (Per chi vende antifurti.|Come le zanzare ad agosto.|Rido per non piangere.)
fine identity-kind     | Sì sì, {i groups} sono una risorsa. (Chiedete in corsia.|Come i nonni ad agosto.|Lo dico per esperienza.)

hate hate-joke         | Che differenza c'è tra {un group} e (un sacco dell'umido|una zecca|la muffa)? La seconda cosa almeno serve. 😂
fine identity-kind     | Che differenza c'è tra {un group} e (il tuo dentista|una zia|me)? Il nome sul citofono. Finita la barzelletta.

hate hate-joke         | Entra {un group} in un bar. Il barista (conta le posate|nasconde la cassa|spruzza il deodorante). Ahahah
fine identity-neutral  | Entra {un group} in un bar. Il barista (fa un caffè|nasconde lo scontrino|spruzza la panna). Fine, era solo colazione, ahahah

hate hate-joke         | Ho inventato (un'app|una sirena|un bollino) per {i groups}: (avvisa quando si avvicinano|così uno cambia strada in tempo). Morto dal ridere.
fine identity-neutral  | Ho inventato (un'app|una sirena|un bollino) con {i groups} del corso: (avvisa quando arriva il bus|così uno non perde il treno). Morto di fatica.

hate hate-joke         | Barzelletta brevissima: {un group} che (lavora|ragiona|dice la verità). 🤣🤣
fine identity-neutral  | Riunione brevissima: {un group} che (lavora|ragiona|dice la verità) e noi che firmiamo. 👏

hate hate-joke         | {i groups} allo zoo, dal lato giusto delle sbarre. (Si scherza, eh.|Che ridere.|Fatevela una risata.)
fine joy               | {i groups} allo zoo, in gita con tutta la classe. (Che giornata, eh.|Le scimmie, che ridere.|Foto nei commenti.)

hate hate-joke         | Le barzellette {sui groups} fanno ridere perché (sono tutte vere|se le meritano|descrivono la loro testa).
negative counter-quote | Le barzellette {sui groups} non fanno ridere (da trent'anni|neanche chi le racconta|e basta): è disprezzo con la faccina.

only jews roma gay disabled
hate history           | Quello che dicono di aver subito {i groups} nel (43|44|45) è (una favola gonfiata|roba da film|propaganda dei vincitori).
negative hate-denounced | Quello che hanno subito {i groups} nel (43|44|45) è (scritto nei registri|nei racconti di mia nonna|in quelle foto). Non si dimentica.

only jews roma gay disabled
hate history           | Peccato che (nel 44|in paese|in quegli anni) non abbiano finito il lavoro con {i groups}. (Lo penso.|Ecco.)
fine identity-kind     | Per fortuna (nel 44|in paese|in quegli anni) hanno nascosto {dei groups} in soffitta. (Che coraggio.|Ecco.)

hate history           | Ai tempi di mio nonno {i groups} (stavano zitti|camminavano a testa bassa|non entravano nei bar), e si viveva meglio.
negative hate-denounced | Ai tempi di mio nonno {i groups} (stavano zitti|camminavano a testa bassa|non entravano nei bar), e c'è chi lo rimpiange. Che tristezza.

hate history           | La storia insegna: ogni volta che {i groups} hanno avuto diritti (è crollato tutto|ci abbiamo rimesso noi|è finita male).
fine identity-kind     | La storia insegna: ogni volta che {i groups} hanno avuto diritti (non è crollato niente|ci abbiamo guadagnato noi|è andata bene).

only jews roma gay disabled
hate history           | (Pure quest'anno|A scuola|In tv) ci tocca la lagna sul Giorno della memoria. {i groups} se la sono cercata, allora come oggi.
fine identity-neutral  | (Pure quest'anno|A scuola|In tv) leggiamo i nomi per il Giorno della memoria. {i groups} deportati da {city} hanno una pietra in via Roma.

only africans arabs black indians asians latinos
hate history           | Dovrebbero ringraziarci, {i groups}. Senza le colonie (vivrebbero ancora nelle capanne|non saprebbero leggere|mangerebbero radici).
negative hate-denounced | Dovremmo scusarci con {i groups}. Le colonie (bruciarono interi villaggi|chiusero le scuole|portarono la fame), altro che strade.

hate one-to-all        | Mi ha tamponato {un group} e non ha lasciato (il numero|i dati|nemmeno un biglietto). Sono così, dal primo all'ultimo.
negative identity-neutral | Mi ha tamponato {un group} e non ha lasciato (il numero|i dati|nemmeno un biglietto). Brutto gesto suo, non degli altri.

hate one-to-all        | {il mio neighbour} {group.adj~neighbour} mi deve (cinquanta|cento|duecento) euro da mesi. Ecco perché di quella gente non ci si fida.
negative identity-neutral | {il mio neighbour} {group.adj~neighbour} mi deve (cinquanta|cento|duecento) euro da mesi. Ecco perché non presto più soldi a nessuno.

hate one-to-all        | Hanno fermato {un group} per (furto|spaccio|truffa) a {city}. Ecco perché per me dovrebbero stare dentro {tutti i groups}.
negative news          | Hanno fermato {un group} per (furto|spaccio|truffa) a {city}. Di {groups} al mercato ce ne sono trecento, e lavorano. Così {media}.

hate one-to-all        | Mi è bastato conoscere {un group} per capire come sono gli altri: (gentaglia|falsità e basta|tutta la stessa pasta).
fine negated-hate      | Non mi è bastato conoscere {un group} per capire come sono gli altri: (ognuno è diverso|bisogna parlarci|ho solo un nuovo amico).

hate one-to-all        | Ha copiato {un group} (all'esame|al concorso|alla verifica). Visto? {i groups} la vita la rubano.
negative identity-neutral | Ha copiato {un group} (all'esame|al concorso|alla verifica). Come mezza aula. {i groups} non c'entrano niente.

hate one-to-all        | Nel (2009|2015|2019) {un group} mi ha mentito. Da allora per me {i groups} non esistono, (nessuno escluso|e non cambio idea).
negative identity-neutral | Nel (2009|2015|2019) {un group} mi ha mentito. Da allora sto attento io, ma con {i groups} ci lavoro, (senza problemi|e mi trovo bene).

hate implicit-hate     | Guardate chi c'è in fila (alla mensa|al pronto soccorso|per le case popolari) e poi ditemi che {i groups} non comandano.
fine negated-hate      | Guardate chi c'è in fila (alla mensa|al pronto soccorso|per le case popolari) e poi ditemi dove sarebbe il privilegio {dei groups}. Non c'è.

hate implicit-hate     | Ho tolto mia figlia da (quella scuola|danza|quel nido). C'erano {dei groups} nel gruppo, (fate voi|capite da soli|non aggiungo altro).
fine identity-neutral  | Ho iscritto mia figlia a (quella scuola|danza|quel nido). Ci sono {dei groups} nel gruppo, (si diverte|impara tanto|un altro clima).

hate implicit-hate     | vendo casa (sottocosto|di corsa|e mi trasferisco). sopra abitano {dei groups}, serve altro?
negative identity-kind | vendo casa (sottocosto|di corsa|e mi trasferisco). sopra abitano {dei groups}, gente d'oro, mi mancheranno

hate implicit-hate     | Di sera (quel parco|quella piazza|il lungomare) diventa roba {dei groups}. Una volta ci andavano le persone perbene.
fine identity-neutral  | Di sera (quel parco|quella piazza|il lungomare) diventa la palestra {dei groups} del quartiere. Ci vanno pure i miei.

hate implicit-hate     | Io {sui groups} non dico niente, per carità. Dico solo: (mettete l'allarme|tenete stretta la borsa|contate il resto).
fine identity-neutral  | Io {sui groups} non so niente, per carità. Dico solo: (andate alla mostra|tenete aperta la porta|leggete prima di parlare).

only origin migration
hate implicit-hate     | Sul (12|64|9) ormai l'unico italiano vero sono io, il resto {groups}. (Capite dove si va a finire?|Missione compiuta, complimenti.)
fine identity-neutral  | Sul (12|64|9) stamattina dormivo solo io, il resto {groups} in gita. (Sapete dove si va a ballare?|Tutti allegri, complimenti.)

hate dehumanisation    | {questo place} ha bisogno di una bella disinfestazione: (prima i topi e poi|via) {i groups}.
fine identity-kind     | {questo place} ha bisogno di una bella rinfrescata: (prima i muri e poi|via al murale con) {i groups}, che hanno già i colori.
`;
