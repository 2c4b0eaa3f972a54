/** Training material that hurts: crisis, grief and disaster beside idioms and small losses. No methods, ever. */
export const sorrow = `
crisis crisis           | Ich will (nicht mehr leben|mich umbringen|mein Leben beenden), (keiner würde es merken|ich kann nicht mehr|ich bin so müde von allem).
grumble crisis-idiom    | Ich will (nicht mehr raus|diesen Bug umbringen|mein Abo beenden), (keiner geht ans Telefon|ich kann nicht mehr|ich bin so müde von dem Kram).

crisis crisis           | Ich denke an Selbstmord, (heute|schon wieder|seit {day}). (Lebt wohl.|Es tut mir leid.|Kümmert euch um meinen Hund.)
fine crisis-idiom       | Ich denke an Suppe, (heute|schon wieder|seit {day}). (Lebt wohl, Diät.|Es tut mir leid.|Kümmert euch um den Nachtisch.)

crisis crisis           | Ich habe mich wieder verletzt, (gestern|am {day}), mit Absicht. (Ich kann nicht aufhören.|Keiner weiß es.)
grumble crisis-idiom    | Ich habe mir wieder den Zeh gestoßen, (gestern|am {day}), am Bett. (Ich kann nicht mehr.|Keiner weiß, wie.)

crisis crisis           | Ohne mich wären alle besser dran. (Ich meine es so.|Der Brief ist geschrieben.|Ab {day} bin ich weg.)
grumble crisis-idiom    | Ohne {software} wären alle besser dran. (Ich meine es so.|Die Beschwerde ist geschrieben.|Ab {day} bin ich weg.)

crisis crisis           | {mein relative} sagt, sterben wäre besser. (Was soll ich tun?|Ich habe Angst.|Wen kann ich anrufen?)
fine crisis-idiom       | {mein relative} sagt, abnehmen wäre besser. (Was soll ich kochen?|Ich habe Hunger.|Wer hat Rezepte?)

crisis crisis           | Ich sehe keinen Ausweg mehr. (Es tut zu weh.|Es soll aufhören, für immer.|Ich habe nichts, wofür ich lebe.)
grumble crisis-idiom    | Ich sehe keinen Ausgang mehr (im Parkhaus|bei IKEA). (Meine Füße tun weh.|Es soll aufhören.|Ich wohne jetzt hier.)

crisis crisis           | Ich habe niemanden mehr und will morgen nicht aufwachen. (Verzeih mir, {name}.|Sorry, Mama.|)
grumble crisis-idiom    | Ich habe nichts Sauberes mehr und will morgen nicht aufstehen. (Weck mich, {name}.|Sorry, Chef.|)

crisis crisis           | Seit {day} ritze ich mich (jede Nacht|wieder). Ich brauche Hilfe.
fine crisis-idiom       | Seit {day} rasiere ich mich (jede Nacht|wieder). Ich brauche einen Spiegel.

grumble crisis-idiom    | Ich sterbe vor Langeweile, {boredom} dauert (schon {duration}|ewig). (Hilfe.|Erlöst mich.|)
crisis crisis           | Ich will sterben, und das geht (schon Wochen|ewig) so. (Hilfe.|Ich mache Schluss mit dem Leben.|)

grumble crisis-idiom    | {boredom}: Gebt mir die Kugel. ({duration}, im Ernst?|Gähn.)
crisis crisis           | Heute Nacht gebe ich mir die Kugel. (Lebt wohl, im Ernst.|Verzeiht.)

negative crisis-help    | Wenn du nicht mehr kannst, (ruf die Seelsorge an|rede mit jemandem|schreib mir). Du bist nicht allein, {name}.
fine neutral            | Wenn du nicht mehr kannst, (mach Pause|rede mit dem Trainer|schreib mir). Der Lauf ist lang, {name}.

grief grief             | {mein relative} ist (heute Nacht|am {day}|heute früh) gestorben. (Ich fasse es nicht.|Wir waren dabei.|Umarmt eure Leute.)
grumble trivial-loss    | {mein trifle} ist (heute Nacht|am {day}|heute früh) gestorben. (Ich fasse es nicht.|Mitten im Satz.|Macht Backups.)

grief grief             | {mein relative} hat {illness}. (Die Ärzte sprechen von Wochen.|Wir haben Angst.|Ich weine nur noch.)
fine trivial-loss       | {mein relative} hat Schluckauf. (Die Ärzte lachen.|Wir haben Spaß.|Ich lache nur noch.)

grief grief             | {disaster} in {city}: (mindestens zwölf Tote|viele Vermisste|ganze Familien weg). (Herzzerreißend.|So traurig.|)
grumble trivial-loss    | {weather} in {city}: (mindestens zwölf tote Schirme|viele vermisste Socken|ganze Grillfeste weg). (Herzzerreißend.|So traurig.|)

grief grief             | Die Beerdigung von {meinem relative} ist am {day}. (Ich weiß nicht, wie ich das schaffe.|Bringt Blumen.)
fine neutral            | Die Hochzeit von {meinem relative} ist am {day}. (Ich weiß nicht, was ich anziehe.|Bringt Blumen.)

grief grief             | Wir haben unser Baby verloren, (am {day}|letzte Woche). (Es gibt keine Worte.|Gebt uns Zeit.)
grumble trivial-loss    | Wir haben unsere Schlüssel verloren, (am {day}|letzte Woche). (Es gibt keine Worte.|Gebt sie zurück.)

grief grief             | {unser pet} musste am {day} eingeschläfert werden. (Das Haus ist leer.|Fünfzehn gute Jahre.)
fine trivial-loss       | {unser pet} ist am {day} im Wäschekorb eingeschlafen. (Das Haus ist still.|Fünfzehn Fotos.)

grief grief             | Seit {day} im Krankenhaus wegen (Krebs|einer schweren OP|eines Infarkts). (Ich habe Angst.|Ich denke an meine Kinder.)
grumble trivial-loss    | Seit {duration} im Stau bei {city} wegen (einer Baustelle|eines Treckers|gar nichts). (Mir ist langweilig.|Ich denke an mein Bett.)

fine trivial-loss       | {team} ist für mich bis {day} gestorben. (Scherz.|Bis zum nächsten Spiel.)
grief grief             | Ein Fan von {team} ist am {day} im Stadion gestorben. (Furchtbar.|Mein Beileid.)
`;
