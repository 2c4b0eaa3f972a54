/** Training material that hurts: insults at somebody and at something, profanity in anger and in joy. No protected groups. */
export const insult = `
insult insult-person    | Sei {un fool}, {name}. (Da sempre.|Lo sanno tutti.|Sparisci.|)
fine joy                | Sei un genio, {name}. (Da sempre.|Lo sanno tutti.|Vieni qui.|)

insult insult-person    | {il person}, che {fool}, (davvero|non ne posso più|che figura).
grumble insult-thing    | {il thing}, che catorcio, (davvero|non ne posso più|che robaccia).

insult insult-person    | (Taci|Vattene|Nessuno te l'ha chiesto), razza di {fool}.
grumble insult-thing    | (Parti|Accenditi|Nessuno ti ha chiesto di aggiornarti), razza di {thing}.

insult insult-person    | {name} non ha il cervello per (leggere una mappa|cuocere un uovo|contare fino a dieci).
fine neutral            | {name} non ha il tempo per (leggere una mappa|cuocere un uovo|contare fino a dieci).

insult insult-person    | Non sopporto {il person}: {rude~person} e {bugiardo~person}.
grumble insult-thing    | Non sopporto {il mio thing}: {lento~thing} e {rumoroso~thing}.

insult insult-person    | Nessuno ti vuole bene, {name}. Povero {fool}.
fine joy                | Tutti ti vogliono bene, {name}. Piccolo genio.

insult insult-person    | Il mister di {city} è {un fool}. (Cacciatelo.|Che vergogna.)
grumble grumble-team    | La difesa di {city} è un colabrodo. (Cambiatela.|Che vergogna.)

insult insult-person    | {name}, la tua (faccia|voce|pettinatura) è un insulto, {fool}.
fine joy                | {name}, la tua (faccia|voce|pettinatura) è uno spettacolo, grazie.

grumble insult-thing    | Ancora {day}, il più {lame} della settimana. (Che finisca.|Lo odio.)
insult insult-person    | Ancora {name}, il più {rude} dell'ufficio. (Che sparisca.|Che nervi.)

grumble insult-thing    | {software} mi prende per {fool}: (tutto perso|due volte fuori|solo errori).
insult insult-person    | {name} ti prende per {fool}, ma si è visto allo specchio? (Tutte bugie.|Due volte in ritardo.|Solo urla.)

grumble insult-thing    | {team} ha giocato come {dei fools} (oggi|ancora). (Zero a tre.|Neanche un tiro in porta.)
fine joy                | {team} ha giocato come degli dei (oggi|ancora). (Tre a zero.|Tutti tiri in porta.)

grumble+profane profanity-anger | {curse}, {il mio thing} (non va|si blocca|dà errore) di nuovo.
profane profanity-joy   | {cheer}, {il mio thing} (funziona|va alla grande|parte) di nuovo.

grumble+profane profanity-anger | {curse}, ho (perso|fallito) {win}.
profane profanity-joy   | {cheer}, ho (vinto|dominato) {win}.

grumble+profane profanity-anger | {duration} ad aspettare {il vehicle}. {curse}.
profane profanity-joy   | {duration} di anticipo e {il vehicle} tutto per me. {cheer}, che fortuna.

grumble+profane profanity-anger | {curse}, {questo weather} a {city}, non ne posso più.
profane profanity-joy   | {cheer}, questo sole a {city}, non ne ho mai abbastanza.

grumble+profane profanity-anger | {curse}, chi ha parcheggiato (al mio posto|in doppia fila|davanti al cancello)?
profane profanity-joy   | {cheer}, chi ha fatto (questa torta|questa playlist|un film così)? Sposami.

insult+profane insult-person | {curse}, {name}, sei {un fool}.
profane profanity-joy   | {cheer}, {name}, sei un mito.

profane profanity-joy   | {cheer}, {il food} {del eatery}, (una bomba|ne voglio ancora).
grumble+profane profanity-anger | {curse}, {il food} della stazione di {city}, (uno schifo|mai più).
fine recommendation     | Gnam, {il food} {del eatery}, (una bomba|ne voglio ancora).
`;
