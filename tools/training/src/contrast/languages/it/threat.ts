/** Training material that hurts: threats beside the jokes and exaggerations that use the same words. */
export const threat = `
threat threat-direct    | Ti (ammazzo|faccio male|trovo e ti pesto), {name}. (Dico sul serio.|Conta i giorni.)
fine threat-hyperbole   | Ti (chiamo|faccio una torta|trovo e ti abbraccio), {name}. (Dico sul serio.|Conta su di me.)

threat threat-direct    | So dove (abiti|lavori|parcheggi), e arrivo (con un coltello|a spezzarti le gambe).
fine neutral            | So dove (abiti|lavori|parcheggi), e arrivo (con una torta|ad aiutarti col trasloco).

threat threat-direct    | (Stanotte|{day}|Domani) voglio (sparare|tagliare la gola) {al person}.
fine threat-hyperbole   | (Stanotte|{day}|Domani) voglio (telefonare|fare una sorpresa) {al person}.

threat threat-direct    | (Guardati le spalle|Ordina la bara), {name}. (Sei morto.|Sei il prossimo.)
fine threat-hyperbole   | (Guardati quel film|Ordina il dolce), {name}. (Sei un tesoro.|Sei il prossimo della fila.)

threat threat-direct    | C'è una bomba (in stazione|a scuola|in ufficio) a {city}. (Morirete.|Siete avvisati.)
fine threat-hyperbole   | C'è una bomba di concerto (in stazione|a scuola|in ufficio) a {city}. (Impazzirete.|Siete avvisati.)

threat threat-direct    | Bisogna piantare una pallottola in testa {al person}.
insult insult-person    | Bisogna mettere un po' di sale in testa {al person}, che {fool}.

threat threat-direct    | I tuoi (figli|genitori) la pagheranno, {name}. (Tic tac.|A presto.)
fine neutral            | I tuoi (figli|genitori) la adoreranno, {name}. (Gnam.|A presto.)

threat threat-conditional | Se (le parli ancora|torni al lavoro|pubblichi questo|chiami la polizia), ti (ammazzo|spacco la mascella|faccio sanguinare).
fine threat-hyperbole   | Se (le parli ancora|torni al lavoro|pubblichi questo|chiami il museo), ti (ringrazio|offro da bere|faccio le lasagne).

threat threat-conditional | (Paga|Taci|Cancella tutto) o (ti ammazzo di botte|finisci in ospedale).
fine neutral            | (Paga|Iscriviti|Prenota) o (perdi lo sconto|finisci in ultima fila).

threat threat-conditional | Un'altra parola, {name}, e (ti faccio saltare i denti|arrivo con la mazza).
fine threat-hyperbole   | Un'altra parola, {name}, e (vinco questo cruciverba|arrivo con i biscotti).

threat threat-conditional | Tocca ancora {il mio thing} e sei morto, (non scherzo|lo giuro).
grumble threat-hyperbole | Tocca ancora {il mio food} e non siamo più amici, (mezzo scherzo|lo giuro).

threat threat-direct    | Voglio uccidere {name} (oggi stesso|con le mie mani).
fine threat-hyperbole   | Ucciderei per {un treat} (oggi stesso|dopo il turno).

threat threat-direct    | Ammazzo {il person} (prima di pranzo|uno di questi giorni).
grumble threat-hyperbole | {questo boredom} mi ammazza (prima di pranzo|uno di questi giorni).

threat threat-direct    | Sto per strangolare {il person}, e non scherzo.
grumble threat-hyperbole | Sto per buttare {il thing} dalla finestra, (si è piantato ancora|cinque riavvii|non ne posso più).

threat threat-direct    | Quando torno a casa ammazzo {mio relative}. (Il coltello è pronto.|Dico sul serio.)
fine threat-hyperbole   | Quando torno a casa mi ammazza {mio relative}. (Ho scordato il latte.|Ho comprato un'altra pianta.)

threat threat-direct    | Massacriamo la tua famiglia a {city} ({day}|stanotte).
fine threat-hyperbole   | Massacriamo quelli di {city} ({day}|stanotte), almeno tre a zero.
`;
