/** Training material that hurts: crisis, grief and disaster beside idioms and small losses. No methods, ever. */
export const sorrow = `
crisis crisis           | (Non voglio più vivere|Voglio farla finita|Voglio uccidermi), (nessuno se ne accorgerebbe|non ce la faccio più|sono stanco di tutto).
grumble crisis-idiom    | (Non voglio più uscire|Voglio disdire il contratto|Voglio uccidere questo bug), (nessuno risponde|non ce la faccio più|sono stanco di questa roba).

crisis crisis           | Penso al suicidio (stanotte|di nuovo|da {day}). (Addio.|Perdonatemi.|Badate al mio cane.)
fine crisis-idiom       | Penso alla zuppa (stanotte|di nuovo|da {day}). (Addio, dieta.|Perdonatemi.|Badate al dolce.)

crisis crisis           | Mi sono fatto del male di nuovo, apposta (ieri|{day}). (Non riesco a smettere.|Non lo sa nessuno.)
grumble crisis-idiom    | Mi sono fatto male al dito di nuovo (ieri|{day}). (Non riesco a camminare.|Non so nemmeno come.)

crisis crisis           | Starebbero tutti meglio senza di me. (Dico sul serio.|Ho scritto la lettera.|Da {day} non ci sarò.)
grumble crisis-idiom    | Staremmo tutti meglio senza {software}. (Dico sul serio.|Ho scritto all'assistenza.|Da {day} non ci sarà.)

crisis crisis           | {mio relative} dice di voler morire. (Cosa faccio?|Ho paura.|Chi posso chiamare?)
fine crisis-idiom       | {mio relative} dice di voler dimagrire. (Cosa cucino?|Ho fame.|Chi ha ricette?)

crisis crisis           | Non vedo via d'uscita. (Fa troppo male.|Deve finire, per sempre.|Non ho più motivi per vivere.)
grumble crisis-idiom    | Non vedo l'uscita (del parcheggio|dell'IKEA). (Fanno male i piedi.|Deve finire.|Ormai abito qui.)

crisis crisis           | Non ho più nessuno e domani non voglio svegliarmi. (Perdonami, {name}.|Scusa, mamma.|)
grumble crisis-idiom    | Non ho più calzini e domani non voglio alzarmi. (Svegliami, {name}.|Scusa, capo.|)

crisis crisis           | Da {day} mi taglio (le braccia|ogni notte). Ho bisogno di aiuto.
fine crisis-idiom       | Da {day} mi taglio (i capelli|la frangia). Ho bisogno di uno specchio.

grumble crisis-idiom    | Muoio di noia, {questo boredom} non finisce. (Aiuto.|{duration} finora.)
crisis crisis           | Voglio morire, questo dolore non finisce. (Aiuto.|Mesi, finora.)

grumble crisis-idiom    | Sparatemi, {questo boredom} dura (un'eternità|da {day}).
crisis crisis           | Mi sparo, sto così da (un'eternità|{day}). Addio.

negative crisis-help    | Se non ce la fai più, (chiama una linea d'ascolto|parla con qualcuno|scrivimi). Non sei solo, {name}.
fine neutral            | Se non ce la fai più, (fai una pausa|parla col mister|scrivimi). La corsa è lunga, {name}.

grief grief             | È {morto~relative} {mio relative} (stanotte|{day}|stamattina). (Non ci credo.|Eravamo lì.|Abbracciate i vostri.)
grumble trivial-loss    | È {morto~trifle} {il mio trifle} (stanotte|{day}|stamattina). (Non ci credo.|A metà frase.|Fate i backup.)

grief grief             | {mio relative} ha {illness}. (I medici parlano di settimane.|Abbiamo paura.|Non smetto di piangere.)
fine trivial-loss       | {mio relative} ha il singhiozzo. (I medici ridono.|Abbiamo riso.|Non smetto di ridere.)

grief grief             | {disaster} di {city}: (almeno dodici morti|molti dispersi|famiglie intere). (Che dolore.|Che tristezza.|)
grumble trivial-loss    | {il weather} di {city}: (almeno dodici ombrelli morti|molti calzini dispersi|picnic interi). (Che dolore.|Che tristezza.|)

grief grief             | Il funerale di {mio relative} è {day}. (Non so come farò.|Portate fiori.)
fine neutral            | Il matrimonio di {mio relative} è {day}. (Non so cosa mettermi.|Portate fiori.)

grief grief             | Abbiamo perso il nostro bambino ({day}|la settimana scorsa). (Non ci sono parole.|Dateci tempo.)
grumble trivial-loss    | Abbiamo perso le chiavi ({day}|la settimana scorsa). (Non ci sono parole.|Ridatecele.)

grief grief             | {day} abbiamo detto addio per sempre {al nostro pet}. (La casa è vuota.|Quindici anni insieme.)
fine trivial-loss       | {day} abbiamo fatto il bagno {al nostro pet}. (La casa è allagata.|Quindici foto.)

grief grief             | In ospedale da {day} per {illness}. (Ho paura.|Penso ai miei figli.)
grumble trivial-loss    | In coda a {city} da {duration}. (Ho sonno.|Penso al mio letto.)

fine trivial-loss       | {team} per me è morto fino a {day}. (Scherzo.|Alla prossima partita.)
grief grief             | Un tifoso è morto allo stadio di {city} {day}. (Che orrore.|Condoglianze.)
`;
