/** Advertising and its tricks, beside people who recommend what they like. */
export const spam = `
spam spam               | (COMPRA ORA|Ultima occasione|Solo oggi): {product} (al 50 %|gratis|a metà prezzo) su {site} http
fine recommendation     | (Comprato oggi|Che scoperta|Finalmente provato): {il food} {del eatery}, ne vale la pena.

spam spam               | Guadagna (500|900|3000) € al giorno da casa, (senza esperienza|garantito). DM o {site} http
fine neutral            | Guadagnati (5|9|30) € al banchetto di limonata, (senza esperienza|felice), dice mio figlio a {city}.

spam spam               | (Seguimi|Metti like e condividi) e vinci {un thing}. Clicca http
fine recommendation     | (Scrivimi|Chiedimi) se cerchi {un thing}, {shop} aiuta.

spam spam               | {product} a {city} al miglior prezzo. (Spedizione gratis|Soddisfatti o rimborsati). Codice {name}20 http
fine recommendation     | {il food} {del eatery} a {city}, il meglio. (C'è la fila|Solo contanti), ne vale la pena.

spam spam               | Gentile cliente, il suo conto è (bloccato|limitato). Confermi (la carta|la password|i dati) su {site} http
grumble grumble-software | Gentile banca, la vostra app è (bloccata|lentissima). Ho già confermato (la carta|la password|i dati) {day}.

spam spam               | COMPLIMENTI {name}, hai vinto (un iPhone|un buono|una crociera). Ritira entro 24 ore su {site} http
fine joy                | Complimenti {name}, hai vinto {win}. Si festeggia entro 24 ore.

spam spam               | I medici odiano (questo trucco|questo tè). Perdi (5|10|20) chili in una settimana con {product} http
fine neutral            | Al mio medico piace (questo sentiero|questo tè). Vai piano, {name}, dice.

spam spam               | Investi in {name}Coin, 300 % di profitto garantito, posti limitati, {site} http
fine news               | Lo scrive {media}: moneta di 300 anni fa trovata vicino a {city} {day}.

spam spam               | Gioca su {site}: (100 giri gratis|bonus senza deposito|il jackpot ti aspetta) (18+|iscriviti) http
fine neutral            | Carte a casa di {name}: (100 punti|niente bonus|jackpot di biscotti). {day} la rivincita.

spam spam               | Ciao amico, ho visto il tuo profilo. La mia (agenzia|ditta) offre {product} a poco. Scrivimi.
fine recommendation     | Ciao a tutti, ho visto la domanda. {mio relative} dice che {shop} costa poco.

fine recommendation     | (Finalmente letto|Appena finito): il libro di {mio relative}. (Cinque stelle.|Ho pianto due volte.)
spam spam               | (Finalmente in vendita|Appena uscito): il mio e-book su {product}. (Cinque stelle.|Compralo.) http

fine recommendation     | {il mio neighbour} dà lezioni di chitarra a {city}, (con pazienza|ai principianti), se interessa.
spam spam               | Lezioni di chitarra a {city}, (miglior prezzo|prima lezione gratis|posti limitati), prenota su {site} http
`;
