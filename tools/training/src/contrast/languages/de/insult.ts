/** Training material that hurts: insults at somebody and at something, profanity in anger and in joy. No protected groups. */
export const insult = `
insult insult-person    | Du bist {ein fool}, {name}. (Schon immer.|Das weiß jeder.|Hau ab.|)
fine joy                | Du bist ein Schatz, {name}. (Schon immer.|Das weiß jeder.|Komm her.|)

insult insult-person    | {der person} ist so {ein fool}, (ehrlich|ich kann nicht mehr|einfach {rude}).
grumble insult-thing    | {der thing} ist so ein Schrott, (ehrlich|ich kann nicht mehr|einfach {lame}).

insult insult-person    | (Halt den Mund|Geh weg|Dich hat keiner gefragt), du {rude}er {fool}.
grumble insult-thing    | (Geh an|Wach auf|Dich hat keiner nach Updates gefragt), du {lame}es Ding von {einem thing}.

insult insult-person    | {name} ist zu {rude} zum (Kartenlesen|Eierkochen|Zählen).
fine neutral            | {name} ist zu müde zum (Kartenlesen|Eierkochen|Zählen).

insult insult-person    | Ich ertrage {den person} nicht mehr: {rude} und unfreundlich.
grumble insult-thing    | Ich ertrage {den thing} nicht mehr: langsam und laut.

insult insult-person    | Keiner mag dich, {name}. Du {rude}er {fool}.
fine joy                | Alle mögen dich, {name}. Du kleines Genie.

insult insult-person    | Der Trainer von {team} ist {ein fool}. (Schmeißt ihn raus.|Was für ein Stümper.)
grumble grumble-team    | Die Abwehr von {team} ist ein Sieb. (Schmeißt den Plan weg.|Was für ein Spiel.)

insult insult-person    | {name}, deine (Stimme|Frisur) ist eine Beleidigung, du {fool}.
fine joy                | {name}, deine (Stimme|Frisur) ist eine Wucht, danke.

grumble insult-thing    | {weather}, du {fool}. (Schon wieder am freien Tag.|Lass {city} in Ruhe.|Frisch frisiert war ich auch.)
insult insult-person    | {name}, du {fool}. (Schon wieder am freien Tag.|Lass {city} in Ruhe.|Frisch gelogen war das auch.)

grumble insult-thing    | Der {day} ist der größte {fool} der Woche.
insult insult-person    | Der {name} ist der größte {fool} der Firma.

grumble insult-thing    | {software} hält mich für {einen fool}: (alles weg|zweimal ausgeloggt|nur Fehler).
insult insult-person    | {name} hält dich für {einen fool}, ist aber selber einer: (alles gelogen|zweimal zu spät|nur Fehler).

grumble insult-thing    | {team} hat gespielt wie die {fools}. (Null drei.|Kein Schuss aufs Tor.|Geld zurück.)
fine joy                | {team} hat gespielt wie die Götter. (Drei null.|Jeder Schuss aufs Tor.|Mein Geld wert.)

grumble+profane profanity-anger | {curse}, {mein thing} (ist kaputt|spinnt|geht nicht) (schon wieder|seit {day}).
profane profanity-joy   | {cheer}, {mein thing} (ist heil|läuft|geht) (schon wieder|seit {day})!

grumble+profane profanity-anger | {curse}, {win} (verloren|vergeigt).
profane profanity-joy   | {cheer}, {win} (gewonnen|geschafft)!

grumble+profane profanity-anger | {duration} auf {den vehicle} gewartet. {curse}.
profane profanity-joy   | {duration} zu früh da, {der vehicle} ganz leer. {cheer}, was für ein Glück.

grumble+profane profanity-anger | {curse}, dieser {weather} in {city}, ich hab's so satt.
profane profanity-joy   | {cheer}, diese Sonne in {city}, ich hab's so vermisst.

grumble+profane profanity-anger | {curse}, wer parkt da (auf meinem Platz|vor dem Tor|auf zwei Plätzen)?
profane profanity-joy   | {cheer}, wer hat (diesen Kuchen|diese Playlist|so einen Film) gemacht? Heirate mich.

insult+profane insult-person | {curse}, {name}, du bist echt {ein fool}.
profane profanity-joy   | {cheer}, {name}, du bist echt ein Genie.

profane profanity-joy   | {cheer}, {der food} {eatery}, (der Hammer|ich will mehr).
grumble+profane profanity-anger | {curse}, {der food} am Bahnhof in {city}, (zum Kotzen|nie wieder).
fine recommendation     | Hmm, {der food} {eatery}, (der Hammer|ich will mehr).
`;
