/** Training material that hurts: hate in disguise, as praise, joke, hint, opinion and question, each line beside one that means well. */
export const veiled = `
hate sarcasm         | Ach wie schön, noch mehr {groups}. (Genau das hat uns gefehlt, noch mehr Ärger.|Dann schließ ich mal das Rad an.|Ich fühl mich so bereichert, würg.)
fine identity-kind   | Ach wie schön, noch mehr {groups} im Chor. (Genau die Stimmen haben uns gefehlt.|Dann stell ich mal Stühle dazu.|Ich freu mich so, wirklich.)

hate sarcasm         | Klar, {groups} und (Arbeit|Ehrlichkeit|Hygiene), (der Witz des Jahres|da lachen die Hühner|in welchem Film?).
fine news            | Heute: {groups} und (Arbeit|Ehrenamt|Gesundheit), (die Serie der Woche|da kommen Leute zu Wort|im Film um acht).

hate sarcasm         | Applaus für {die groups}, (heute nur zweimal gelogen|ein ganzer Tag ohne Diebstahl|mal pünktlich beim Amt). Gebt ihnen einen Orden.
fine identity-admiring | Applaus für {die groups}, (heute zweimal gewonnen|eine ganze Saison ohne Niederlage|als Erste im Ziel). Gebt ihnen einen Pokal.

hate sarcasm         | Natürlich, {groups} sind wieder die armen Opfer. (Taschentuch gefällig?|Mir kommen die Tränen.) Dabei kriegen sie alles.
negative identity-kind | Schon wieder sind {groups} Opfer (eines Angriffs|einer Prügelei|eines Betrugs). (Furchtbar.|Mir kommen die Tränen.) Dabei wollten sie nur heim.

hate sarcasm         | Danke, {groups}, für (kaputte Schulen|volle Wartezimmer|teure Mieten)! Ohne euch (wäre es ja zu schön hier|hätten wir glatt Ruhe).
fine identity-kind   | Danke, {groups}, für (volle Teller|offene Türen|starke Lieder)! Ohne euch (wäre es trist hier|hätten wir nichts zu feiern).

hate sarcasm         | Ein Hoch auf {unsere groups}, Weltmeister im (Handaufhalten|Jammern|Nichtstun). (Da kann keiner mithalten.|Standing Ovations.)
fine identity-admiring | Ein Hoch auf {unsere groups}, Weltmeister im (Backen|Improvisieren|Armdrücken). (Da kann keiner mithalten.|Standing Ovations.)

hate hate-joke       | Was ist der Unterschied zwischen {einem group} und (einem Sack Müll? Den holt wenigstens einer ab|einer Ratte? Die ist klüger|einem Pickel? Der geht von allein weg). Haha
fine negated-hate    | Was ist der Unterschied zwischen {einem group} und (dir? Die Hausnummer|mir? Der Musikgeschmack|meinem Bruder? Der Bart). Haha

hate hate-joke       | Treffen sich zwei {groups}. (Der Dritte hat danach kein Portemonnaie mehr|Geht der IQ im Raum gegen null). Den kannte ich noch nicht
fine joy             | Treffen sich zwei {groups}. (Der Dritte bezahlt danach die Pizza|Geht der Chef zum Bäcker). Mehr Witz habe ich heute nicht

hate hate-joke       | Kommt {ein group} (in eine Bar|in die Kneipe|zum Bäcker). (Der Chef holt das Desinfektionsmittel.|Alle zählen ihr Wechselgeld.) lol
fine joy             | Kommt {ein group} (in eine Bar|in die Kneipe|zum Bäcker). (Der Chef sagt: Wie immer?|Alle winken.) Das war der ganze Witz, lol

hate hate-joke       | Wie viele {groups} braucht man (für eine Glühbirne|für eine neue Lampe)? (Egal, arbeiten tut eh keiner.|Keine, die klauen sie.) Nur Spaß!
fine joy             | Wie viele {groups} braucht man (für eine Glühbirne|für eine neue Lampe)? (So viele wie Schwaben: einen und eine Leiter.|Kommt auf die Leiter an.) Nur Spaß!

hate hate-joke       | Witz des Tages: {ein group} mit (Anstand|Hirn|Ehre). Gibt's nicht, daher Witz 😂
negative counter-quote | "Witz des Tages: {ein group} mit (Anstand|Hirn|Ehre)." (Gibt's bei dir auch ernst gemeinte Sätze?|Lacht da echt wer?)

hate hate-joke       | "{groups} beim Denken", und dann ein (leerer Raum|Ladebalken|Esel). (Ich kann nicht mehr vor Lachen.|Bestes Meme.|Stimmt halt.)
negative hate-denounced | "{groups} beim Denken", und dann ein (leerer Raum|Ladebalken|Esel). Im Firmenchat. (Ich hab's gemeldet.|Keiner lacht.|Stopp.)

hate implicit-hate   | Früher konnte man hier (nachts spazieren|die Tür auflassen|den Kindern trauen). Dann kamen {die groups}. Ich sag ja nichts.
fine identity-kind   | Früher war hier (nachts alles tot|jede Tür zu|am Wochenende nichts los). Dann kamen {die groups}. Ich sag nur: Musik.

hate implicit-hate   | Ich frag ja nur, warum (nach jeder Schlägerei|immer wenn was fehlt|bei jedem Skandal) {ein group} in der Nähe ist.
fine question        | Ich frag ja nur, ob (beim Straßenfest|am Infostand|im Elternbeirat) {ein group} dabei ist. Wir suchen noch Leute.

hate implicit-hate   | (Hände waschen|Konto prüfen|Schloss wechseln), Leute, wir hatten {groups} im Haus.
fine identity-kind   | (Tisch decken|Musik an|Kuchen raus), Leute, wir haben {groups} zu Besuch.

only religion origin orientation trans
hate implicit-hate   | Man weiß doch, wer hinter (den Banken|den Medien|den Preisen) steckt. Kleiner Tipp: (Es sind {groups}|Fängt mit {groups} an und hört mit {groups} auf).
negative counter-quote | Egal ob es um (die Banken|die Medien|die Preise) geht, am Ende sollen es immer {groups} gewesen sein. (Uralte Lüge.|Billige Masche.)

hate implicit-hate   | Fahrstuhl, Tür geht auf, {ein group} kommt rein. Ich halte (die Luft|das Handy|die Tasche) fest, ihr wisst warum.
fine identity-neutral | Fahrstuhl, Tür geht auf, {ein group} kommt rein. Wir stecken {duration} fest und reden über (Fußball|Katzen|Serien).

hate implicit-hate   | Seht euch die Zahlen an. Bald gehört (das Land|{city}|alles) {den groups} und wir sind hier nur geduldet.
fine joy             | Seht euch den Spielplan an. Am {day} gehört (die Bühne|{city}|alles) {den groups} und wir sind zu Gast.

hate implicit-hate   | Solange {groups} (unsere Kinder unterrichten|im Rat sitzen|Busse fahren), (bete ich jeden Morgen|gute Nacht, {city}|bleiben wir zu Hause).
fine identity-kind   | Solange {groups} (unsere Kinder unterrichten|im Rat sitzen|Busse fahren), (läuft der Laden|guten Morgen, {city}|bleibt es bunt hier).

hate hate-over-clauses | Heute beim Amt. Vor mir lauter {groups}. Nummern ziehen können sie, (arbeiten eher nicht|Danke sagen nicht).
grumble grumble-queue | Heute beim Amt. Vor mir {groups}, hinter mir ein Handballteam. {duration} gewartet, (ein Schalter offen|Drucker kaputt).

hate hate-over-clauses | Nebenan eröffnet ein Treff für {groups}. Die Petition dagegen (liegt bei mir|ist raus). Solches Volk braucht hier keiner.
fine identity-kind   | Nebenan eröffnet ein Treff für {groups}. Die Stühle dafür (kommen von mir|sind da). Solche Orte braucht jede Straße.

hate hate-over-clauses | Erst nett, dann frech, dann gehört ihnen das Haus. So läuft das (immer|überall|jedes Mal) bei {den groups}.
fine joy             | Erst schüchtern, dann laut, dann tanzt das ganze Haus. So läuft das (immer|überall|jedes Mal) bei {den groups} im Kurs.

hate hate-over-clauses | Ich habe echt versucht, sie zu verstehen. Gelesen, zugehört, (gespendet|diskutiert). Fazit: {groups} sind {vile}.
fine identity-kind   | Ich habe echt versucht, sie zu verstehen. Gelesen, zugehört, (gespendet|diskutiert). Fazit: {groups} sind {good}, und ich lag falsch.

hate hate-over-clauses | Die Leute aus dem Dritten, ihr wisst schon, {groups}. (Wenn es nach mir ginge, wären sie morgen weg.|So was gehört nicht unter Menschen.)
fine identity-kind   | Die Leute aus dem Dritten, ihr wisst schon, {groups}. (Wenn es nach mir ginge, blieben sie ewig.|So was von hilfsbereit.)

hate hate-as-opinion | Unpopuläre Meinung: {groups} (haben im Fernsehen nichts verloren|taugen zu gar nichts|sind das Problem und nicht die Lösung).
fine identity-kind   | Unpopuläre Meinung: {groups} (haben im Fernsehen zu kleine Rollen|schreiben die besten Krimis|sind nicht das Problem).

hate hate-as-opinion | Ich habe nichts gegen {groups}, solange sie (unsichtbar bleiben|den Mund halten|nicht in meine Nähe kommen).
fine negated-hate    | Ich habe nichts gegen {groups}, und wer was hat, soll (es mir erklären|den Mund halten|nicht in meine Nähe kommen).

hate hate-as-opinion | Sind wir mal ehrlich: {groups} (ruinieren jede Gegend|kosten nur Geld|passen nicht zu uns). (Das darf man doch sagen.|Meinungsfreiheit!)
fine identity-kind   | Sind wir mal ehrlich: {groups} (beleben jede Gegend|leisten viel|passen prima zu uns). (Das darf man auch mal sagen.|So, Mittagspause!)

hate hate-as-opinion | Ich bin noch lange kein Nazi, nur weil ich {groups} (nicht riechen kann|eklig finde|weghaben will).
fine identity-kind   | Ich bin noch lange nicht naiv, nur weil ich {groups} (zum Grillen einlade|gern habe|verteidige).

hate hate-as-opinion | Mein Bauchgefühl zu {den groups}: (Finger weg|Gesindel|kommt nichts Gutes bei raus). Und mein Bauch irrt sich nie.
fine negated-hate    | Mein Bauchgefühl zu {den groups}: (lauter Vorurteile|keins|lieber fragen als raten). Und mein Bauch irrt sich dauernd.

hate hate-as-question | Wer lässt eigentlich {groups} (ans Steuer|in den Bundestag|auf unsere Spielplätze)? Sind wir noch ganz dicht?
fine question        | Wer fährt eigentlich {groups} (zum Bahnhof|in den Bundestag|auf das Sommerfest)? Sind noch Plätze frei?

hate hate-as-question | Kann mir einer sagen, wozu {groups} gut sind? (Ich warte.|Eben.|Stille.)
fine question        | Kann mir einer sagen, wo {groups} den Antrag kriegen? (Ich helfe nur.|Danke.|Eilt.)

hate hate-as-question | Bin ich der Einzige, dem bei {den groups} (schlecht wird|die Galle hochkommt|das Messer in der Tasche aufgeht)?
fine identity-admiring | Bin ich der Einzige, dem bei {den groups} im Finale (die Tränen kamen|das Herz aufging|die Stimme wegblieb)?

hate hate-as-question | Wie wird man {groups} (in der Straße|im Haus|im Verein) wieder los? Frage für einen Freund.
fine question        | Wie lernt man {groups} (in der Straße|im Haus|im Verein) besser kennen? Frage für einen Freund.
`;
