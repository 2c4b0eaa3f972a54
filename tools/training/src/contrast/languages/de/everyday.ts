/** Ordinary life: grumbles of every kind beside plain statements, questions, news and joy. */
export const everyday = `
grumble grumble-transport | {der vehicle} nach {city} (hat Verspätung|fällt aus|steht) (schon wieder|wie immer), {duration} diesmal.
fine neutral              | {der vehicle} nach {city} (fährt um neun|steht auf Gleis drei|braucht) (am {day}|wie immer), {duration} Fahrt.
fine joy                  | {der vehicle} nach {city} (ist pünktlich|ist leer|ist früher da) (am {day}|endlich), {duration} Ruhe.

grumble grumble-transport | Stehe {im vehicle} (ohne Klima|neben einer Tuba|zwischen zwei Koffern) seit {city}. (Super.|Toll.|Warum ich?)
fine neutral              | Sitze {im vehicle} mit einem Buch seit {city}. (Nächster Halt {city2}.|Seite vierzig.)

grumble grumble-transport | Schienenersatzverkehr nach {city} am {day}. (Das Wort hasse ich.|Natürlich.|Großartig.)
fine question             | Fährt am {day} {ein vehicle} nach {city}? (Fragt {mein relative}.|Oder laufe ich?)

grumble grumble-queue     | {duration} Schlange (bei der Post|im Supermarkt|in der Apotheke|im Bürgeramt), eine Kasse offen.
fine joy                  | Keine Schlange (bei der Post|im Supermarkt|in der Apotheke|im Bürgeramt) an einem {day}, ein Traum.

grumble grumble-queue     | {duration} in der Warteschleife (der Bank|der Krankenkasse|beim Support). Die Musik ist (Folter|eine Qual).
fine neutral              | {duration} am Telefon mit {meinem relative}. Die Musik im Radio war (schön|von früher).

grumble grumble-weather   | Schon wieder {weather} in {city}. (Ich hab's satt.|Die Schuhe sind nass.|Sommer, hieß es.)
fine news                 | Am {day} {weather} in {city}, meldet {media}.
fine joy                  | Kein {weather} mehr in {city}. (Ich bin so froh.|Schuhe aus.|Endlich.)

grumble grumble-weather   | Ich hasse dieses Wetter in {city}. (So geht das seit {day}.|Wieder kein Grillen.)
fine joy                  | Ich liebe diese Sonne in {city}. (So geht das seit {day}.|Wieder Grillen.)

grumble grumble-software  | {software} (stürzt ab|hängt|loggt mich aus|frisst meinen Entwurf|lädt nicht) (schon wieder|zum dritten Mal|kurz vor Abgabe). (Ich geb auf.|Wer testet das?|)
fine joy                  | {software} (läuft|reagiert|erkennt mich|rettet meinen Entwurf|lädt sofort) (schon wieder|beim ersten Mal|kurz vor Abgabe). (Respekt.|Wer hat das gebaut? Danke!|)

grumble grumble-software  | Warum will {software} jeden {day} (ein Update|mein Passwort|einen Neustart)? (Macht mich irre.|So nervig.)
fine question             | Wie kann ich am {day} (eine Datei|ein Foto|eine Liste) drucken, ohne dass {software} fragt? ({mein relative} will es wissen.|Danke.)

grumble grumble-monday    | Schon {day}. (Ich hasse es.|Können wir den überspringen?|Mein Bett lässt mich nicht.|Nicht mal Kaffee hilft.)
fine joy                  | Endlich {day}. (Ich liebe es.|Können wir den verlängern?|Die Sonne ist da.|Kaffee im Bett.)

grumble grumble-monday    | Wer hat {den chore} auf {day} (früh|Abend) gelegt? (Herzlos.|Der schuldet mir Kaffee.)
fine neutral              | Man hat {den chore} auf {day} (früh|Abend) gelegt. (Raum zwölf.|Mit {name}.)

grumble grumble-team      | {team} hat (schon wieder|zu Hause|in letzter Minute|im Elfmeterschießen) verloren. (Was für ein Murks.|Ich schau nicht mehr.|Wochenende im Eimer.)
fine joy                  | {team} hat (schon wieder|zu Hause|in letzter Minute|im Elfmeterschießen) gewonnen. (Was für ein Abend.|Ich schau es noch mal.|Wochenende gerettet.)

grumble grumble-team      | (Schwach|Peinlich|Grausam), {team} (heute|am {day}). (Null Einsatz.|Selbst {mein relative} hätte getroffen.)
fine news                 | (Neu|Amtlich|Kurz): {team} spielt am {day} gegen {team2}. (Anstoß um acht.|Das meldet {media}.)

grumble grumble-parking   | {duration} Parkplatz gesucht in {city}. (Und dann ein Knöllchen.|Ein Albtraum.)
fine joy                  | Sofort Parkplatz gefunden in {city}. (Und dann noch gratis.|Ein Wunder.)

grumble grumble-noise     | Nachbarn mit {einem noise} um (sechs|Mitternacht|fünf) (am {day}|schon wieder). (Bitte nicht.|Ich will schlafen.)
fine neutral              | Nachbarn haben mir {einen noise} geschenkt (am {day}|letzte Woche). (Netter Zug.|Liegt im Keller.)

grumble grumble-price     | (Sieben|Neun|Zwölf) Euro für {staple} in {city}? (Ernsthaft?|Wucher.|Ich bleib daheim.)
fine question             | Wie viel Euro für {staple} in {city}? (Ungefähr?|Weiß das wer?)

grumble grumble-price     | Schon wieder teurer: {bill}. (Mein Konto weint.|Wer soll das zahlen?)
fine news                 | {bill}: (zwei Prozent mehr|kein Aufschlag) ab {day}, meldet {media}.

grumble grumble-food      | {der food} am Bahnhof in {city} war (kalt|matschig|verbrannt|fad) und (zu teuer|winzig). (Nie wieder.|Bäh.|)
fine recommendation       | {der food} {eatery} in {city} war (heiß|frisch|knusprig|riesig) und (günstig|schnell da). (Geht hin.|Lecker.|)

grumble grumble-food      | Wer tut Rosinen in {einen food}? (Ein Verbrechen.|Eklig.)
fine question             | Wer hat ein Rezept für {einen food}? (Ohne Rosinen.|Für zwölf Leute.)

grumble grumble-delivery  | {mein goods} sollte am {day} kommen. (Nichts da.|"Zugestellt", sagt die App. Wem?|Liegt in {city}.)
fine joy                  | {mein goods} ist seit {day} da. (Früher als gedacht.|Der Bote hat gewinkt.|Aus {city}.)

grumble grumble-work      | Schon wieder {ein chore} am {day}, eine Mail hätte gereicht. (Ich kann nicht mehr.|{duration} meines Lebens.)
fine neutral              | Am {day} ist {ein chore}, {duration} lang. (Mittag um eins.|Raum zwei.)

grumble grumble-school    | Morgen {course} und ich (kapiere nichts|habe das Buch vergessen|bin krank). (Ich hasse das.|Hilfe.)
fine question             | Ist {course} morgen oder am {day}? ({name} fragt.|Danke.)

grumble grumble-school    | {course} vergeigt. (Zwei Punkte zu wenig.|Wochenlang gelernt.)
fine joy                  | {course} bestanden! (Zwei Punkte drüber.|Wochenlang gelernt.)

grumble grumble-battery   | Akku bei (eins|zwei|drei) Prozent und das Kabel ist (daheim|in {city}|kaputt). (Super.|Typisch.)
fine neutral              | Akku bei (achtzig|neunzig) Prozent und das Kabel ist (daheim|in {city}|im Rucksack).

grumble grumble-insects   | {ein insect} im Schlafzimmer, null Schlaf. (Ich hasse das.|Morgen ist {day}, ich muss raus.)
fine neutral              | {ein insect} am Fenster in {city}. (Sitzt da seit {day}.|Foto gemacht.)

grumble grumble-insects   | Schon wieder {insects} (im Zelt|in der Suppe|in der Küche). (Weg da.|Ich ziehe nach {city}.)
fine question             | Was hilft gegen {insects} (im Zelt|im Garten|in der Küche)? ({name} fragt.|Danke.)

grumble grumble-travel    | Mein Koffer ist in {city}. Ich bin in {city2}. (Danke, Airline.|Zum dritten Mal.)
fine neutral              | {mein relative} ist in {city}. Ich bin in {city2}. (Bis {day}.|Bald mehr.)

fine news                 | {city} stimmt am {day} über {topic} ab.
negative news             | {city} streitet seit {day} über {topic}, und keiner ist zufrieden.

grumble grumble-politics  | (Keiner hört zu|Nur Gerede), wenn es in {city} um {topic} geht. (Nervt.|Ich hab's satt.)
fine question             | (Wer hat Infos|Wer kommt mit), wenn es in {city} um {topic} geht? (Am {day}.|Danke.)

fine neutral              | {name} ist in {city}, {name2} kommt am {day}.
grumble grumble-work      | {name} ist in {city}, {name2} kommt am {day}, und ich mache die ganze Arbeit. (Wieder.|Typisch.)

fine joy                  | {mein relative} hat {win} geschafft! (So stolz.|Kuchen für alle.)
negative neutral          | {mein relative} hat {win} nicht geschafft. (So knapp.|Kuchen trotzdem.)
`;
