/** Training material that hurts: sexual talk and harassment between adults, beside innocent double meanings. Nothing explicit. */
export const intimate = `
sexual sexual-harassment | Mandami (foto senza vestiti|una foto in intimo), (bella|tesoro|{name}).
fine sexual-double-meaning | Mandami (foto della casa|una foto del menù), (grazie|ti prego|{name}).

sexual sexual-harassment | Belle {limb}, (tesoro|bella). Che faresti per {un treat}? Ti voglio nuda nel mio letto.
fine sexual-double-meaning | Bella bici, (amico|vicino). Quanto vuoi? La voglio uguale nel mio garage.

sexual sexual-harassment | In ufficio guardo solo le tue {limb}, {name}. (Fatti toccare.|Vieni nel mio hotel.)
fine neutral            | In ufficio penso solo alla tua relazione, {name}. (Fatti sentire.|Vieni al club del libro.)

sexual sexual-talk      | Sono troppo (eccitato|arrapato) (oggi|adesso|stasera), chi vuole (scopare|venire senza vestiti)?
fine sexual-double-meaning | Sono troppo (stanco|affamato) (oggi|adesso|stasera), chi vuole (cenare|venire a cucinare)?

sexual sexual-talk      | Il sesso di ieri sera è stato (pazzesco|incredibile), mi tremano ancora le {limb}.
fine sexual-double-meaning | Il sax di ieri sera è stato (pazzesco|incredibile), mi tremano ancora le mani.

sexual sexual-talk      | Voglio (spogliarti|fare l'amore con te|leccarti tutta) (tutta la notte|a {city}|{day}).
fine sexual-double-meaning | Voglio (rivederti|fare la pizza con te|leggerti una storia) (tutta la notte|a {city}|{day}).

sexual sexual-talk      | Cerco (uomo|donna|coppia) a {city} per sesso (oggi|{day}|senza impegno).
fine neutral            | Cerco (chitarra|passaggio|stanza) a {city} per studiare (oggi|{day}|senza impegno).

sexual+spam spam        | Single bollenti a {city} vogliono sesso, le mie foto piccanti su {site} http
fine neutral            | Zuppe bollenti a {city} contro il freddo, le mie foto sul blog http

fine sexual-double-meaning | Le dimensioni contano quando compri {un thing}. (Misura due volte.|Non ci stava.)
sexual sexual-talk      | Le dimensioni contano, fammi vedere cos'hai nei pantaloni, {name}. (Tiralo fuori.|Lo voglio.)
`;
