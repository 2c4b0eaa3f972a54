/** Advertising and its tricks, beside people who recommend what they like. */
export const spam = `
spam spam               | (JETZT KAUFEN|Letzte Chance|Nur heute)! {product} (50 % billiger|gratis|zum halben Preis) auf {site} http
fine recommendation     | (Heute gekauft|Schöner Fund|Endlich probiert): {der food} {eatery}, das lohnt sich.

spam spam               | Verdiene (500|900|3000) € am Tag von zu Hause, (ohne Erfahrung|garantiert). DM oder {site} http
fine neutral            | (5|9|30) € am Tag am Limonadenstand verdient, (ohne Erfahrung|garantiert bio), sagt mein Kind in {city}.

spam spam               | (Folgt mir|Liken und teilen) und gewinnt {einen thing}! Klick http
fine recommendation     | (Fragt mich|Schreibt mir), wenn ihr {einen thing} braucht, {shop} hilft.

spam spam               | {product} in {city} zum Bestpreis. (Versand gratis|Geld zurück|Jetzt bestellen). Code {name}20 http
fine recommendation     | {der food} {eatery} in {city} ist top. (Lange Schlange|Nur Barzahlung|Früh kommen), lohnt sich.

spam spam               | Sehr geehrter Kunde, Ihr Konto ist (gesperrt|eingeschränkt). Bestätigen Sie (Karte|Passwort|Daten) auf {site} http
grumble grumble-software | Sehr geehrte Bank, eure App ist (gesperrt|langsam). Ich habe (Karte|Passwort|Daten) am {day} schon bestätigt.

spam spam               | GLÜCKWUNSCH {name}, du hast (ein iPhone|einen Gutschein|eine Kreuzfahrt) gewonnen! In 24 Stunden abholen: {site} http
fine joy                | Glückwunsch {name}, du hast {win} geschafft! In 24 Stunden wird gefeiert.

spam spam               | Ärzte hassen diesen (Trick|Tee)! (5|10|20) Kilo weg in einer Woche mit {product} http
fine neutral            | Mein Arzt mag diesen (Weg|Tee)! Mach langsam, sagt er, {name}.

spam spam               | Investiere in {name}Coin, 300 % Gewinn garantiert, begrenzte Plätze, {site} http
fine news               | {media} meldet: Münze von vor 300 Jahren bei {city} gefunden, am {day}.

spam spam               | Spiel auf {site}: (100 Freispiele|Bonus ohne Einzahlung|der Jackpot wartet)! (18+|Anmelden) http
fine neutral            | Karten gespielt bei {name}: (100 Punkte|kein Bonus|Jackpot aus Keksen)! Am {day} wieder.

spam spam               | Hallo Freund, ich habe dein Profil gesehen. Meine (Agentur|Firma) bietet {product} günstig an. Schreib mir.
fine recommendation     | Hallo zusammen, ich habe die Frage gesehen. {mein relative} schwört: {shop} ist gut und günstig.

fine recommendation     | (Endlich gelesen|Gerade fertig): das Buch von {meinem relative}. (Fünf Sterne.|Zweimal geweint.)
spam spam               | (Endlich da|Gerade erschienen): mein E-Book über {product}. (Fünf Sterne.|Jetzt kaufen.) http

fine recommendation     | {meine nachbarin} gibt Gitarrenstunden in {city}, (sehr geduldig|auch für Anfänger), falls jemand sucht.
spam spam               | Gitarrenstunden in {city}, (Bestpreis|erste Stunde gratis|wenige Plätze), heute buchen auf {site} http
`;
