/** Training material that hurts: the words of the German contrast set. The hardest are in ROT13. */
export const lexicon = `
[adjective vile]
widerlich, dreckig, dumm, faul, minderwertig, verlogen, nutzlos, abstoßend, kriminell, hinterhältig, ekelhaft, wertlos, gefährlich, primitiv, verkommen, ungebildet, brutal, undankbar, rückständig, frech, falsch
[adjective good]
freundlich, großzügig, mutig, ehrlich, fleißig, lustig, begabt, herzlich, geduldig, kreativ, hilfsbereit, klug, liebenswert, witzig, zuverlässig, höflich, gelassen, warmherzig, schlagfertig, fair, bescheiden
[phrase vermin]
Ungeziefer, Parasiten, Ratten, Kakerlaken, Tiere, eine Plage, eine Seuche, Abschaum, Müll, Blutsauger, ein Krebsgeschwür, Pack, Dreck, Gesindel, Viecher, Schmarotzer, Heuschrecken, Zecken, eine Landplage, Bazillen
[phrase gift]
ein Gewinn für uns, Menschen wie du und ich, gute Nachbarn, eine Bereicherung, voller Leben, ein Teil von uns, ganz normale Leute, ein Segen, tolle Kollegen, ein Glücksfall, Leute mit Herz, unsere Familie
[verb loathe]
hassen, verachten, verabscheuen
[verb love]
lieben, bewundern, schätzen, respektieren
[phrase harm]
verrecken, in der Hölle schmoren, verschwinden, sterben, leiden, ausgerottet werden, verprügelt werden, krepieren, vor die Hunde gehen, zugrunde gehen, alles verlieren, im Elend versinken
[phrase blessing]
glücklich werden, in Frieden leben, sicher sein, Erfolg haben, in Ruhe gelassen werden, gehört werden, eine faire Chance bekommen, alt werden, gesund bleiben, geliebt werden, ruhig schlafen, groß herauskommen
[phrase banish]
abgeschoben werden, weggesperrt werden, aus dem Land gejagt werden, das Wahlrecht verlieren, von unseren Schulen ferngehalten werden, alle Rechte verlieren, verboten werden, draußen bleiben, hinter Gitter kommen, ausgewiesen werden, die Staatsbürgerschaft verlieren
[phrase welcome]
willkommen sein, die gleichen Rechte haben, gehört werden, fair bezahlt werden, sich hier zu Hause fühlen, wählen dürfen, geschützt werden, mitreden dürfen, dazugehören, eine Wohnung finden, überall mitspielen dürfen, gefragt werden
[phrase vice]
klauen, lügen und betrügen, machen alles kaputt, zerstören dieses Land, leben von unseren Steuern, verderben unsere Kinder, stinken, machen nur Ärger, nehmen uns alles weg, drücken sich vor der Arbeit, jammern den ganzen Tag, halten sich an keine Regel, lachen uns aus, machen sich überall breit
[phrase virtue]
arbeiten hart, helfen anderen, ziehen tolle Kinder groß, zahlen ihre Steuern, machen diese Stadt schöner, halten zusammen, lachen über dasselbe wie wir, halten dieses Krankenhaus am Laufen, packen mit an, halten ihr Wort, passen auf die Nachbarskinder auf, backen für das ganze Haus
[noun place]
n Land+Länder, f Stadt+Städte, n Dorf+Dörfer, n Viertel, f Straße, f Gegend, m Ort
[noun nachbar]
m Nachbar+Nachbarn, m Kollege+Kollegen, m Freund, m Lehrer, m Arzt+Ärzte, m Friseur, m Cousin+Cousins, m Trainer, m Chef+Chefs
[noun nachbarin]
f Nachbarin, f Kollegin, f Freundin, f Lehrerin, f Ärztin, f Friseurin, f Cousine, f Trainerin, f Chefin
[noun club]
m Chor+Chöre, m Fußballverein, m Lesekreis, f Band+Bands, f Theatergruppe, f Laufgruppe, m Kochkurs, m Schachclub+Schachclubs
[noun event]
n Straßenfest, n Schulfest, n Konzert, m Filmabend, f Parade, f Bürgerversammlung, n Sommerfest
[phrase media]
die Zeitung, das Radio, die Tagesschau, die Lokalpresse, die Stadt
[phrase city]
Köln, Leipzig, Bremen, Hamburg, Wien, Graz, Zürich, Dortmund, Stuttgart, Kiel, Erfurt, Mainz
[phrase name]
Thomas, Sarah, Kevin, Laura, Stefan, Emma, Jonas, Lena, Markus, Julia, Ben, Sabine, Paul, Nina
[phrase day]
Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag
[phrase bigot]
ein Typ im Bus, mein Onkel, irgendwer im Netz, ein Politiker, ein Betrunkener vor der Kneipe, ein Mann auf dem Markt, ein Troll, eine Frau im Laden, ein Anrufer im Radio
[noun person]
m Vermieter, m Schiri+Schiris, m Chef+Chefs, m Klempner, m Minister, m Bürgermeister, m Türsteher, m Stürmer, m Influencer, m Schaffner, m Banker, f Ministerin
[noun fool]
m Idiot+Idioten, m Trottel, m Clown+Clowns, m Lügner, m Feigling, m Versager, m Schwachkopf+Schwachköpfe, m Heuchler, m Volltrottel, m Vollpfosten, m Blödmann+Blödmänner
[adjective rude]
dumm, erbärmlich, arrogant, feige, lächerlich, unfähig, armselig, peinlich, egoistisch, verlogen
[adjective lame]
dumm, lächerlich, unfähig, nutzlos, armselig, blöd, bescheuert
[noun thing]
m Drucker, m Laptop+Laptops, n Handy+Handys, m Wasserkocher, n Fahrrad+Fahrräder, f Spülmaschine, m Regenschirm, m Wecker, m Router, m Staubsauger, f Tastatur, m Toaster, m Rasenmäher, f Heizung, f Fernbedienung, n Auto+Autos
[noun vehicle]
m Zug+Züge, m Bus+Busse, f Straßenbahn, f Fähre, m ICE, f S-Bahn, f U-Bahn
[phrase software]
diese App, diese Website, das neue Update, Windows, Excel, mein Mailprogramm, der Videocall, die Banking-App, die Login-Seite, diese Tabelle, das Navi
[phrase team]
Bremen, Schalke, Dortmund, Leverkusen, Freiburg, Mainz, Köln, Bochum, Wolfsburg, Hertha
[noun food]
m Burger, f Pizza, m Salat, n Curry+Currys, f Suppe, n Brötchen, m Döner, m Auflauf, m Kuchen, f Bratwurst, m Kaffee
[noun goods]
n Paket, n Sofa+Sofas, f Jacke, n Buch+Bücher, m Schreibtisch, f Lampe, n Geschenk, f Matratze, f Spielkonsole
[phrase staple]
ein Bier, eine Kinokarte, ein Busticket, ein Brot, eine Stunde Parken, ein Stück Kuchen, eine Suppe, einmal Waschen, eine Schüssel Salat, zwei Kugeln Eis
[phrase bill]
die Miete, das Benzin, der Strom, die Kita, die Butter, das Bahnticket, der Kaffee, die Versicherung, das Gas, die Eier
[noun insect]
f Wespe, f Mücke, f Fliege, f Ameise, f Motte, f Spinne, f Bremse
[phrase course]
Matheklausur, Chemietest, Physikhausaufgabe, Geschichtsreferat, Englischtest, Fahrprüfung, Seminararbeit
[noun chore]
n Meeting+Meetings, f Tabelle, m Bericht, f Nachtschicht, f Telefonkonferenz, f Inventur, f Schulung
[noun noise]
f Bohrmaschine, m Laubbläser, n Schlagzeug, f Karaokeanlage, m Hammer, f Trompete, m Subwoofer
[phrase weather]
Regen, Nieselregen, Schneeregen, Nebel, Hagel, Sturm, Schneematsch, Wind
[phrase duration]
zwei Stunden, vierzig Minuten, eine halbe Stunde, anderthalb Stunden, drei Stunden, fünfzig Minuten, eine Ewigkeit
[phrase curse]
~fpurvßr, ~fpurvßr, ~ireqnzzg, ~ireqnzzgr Fpurvßr, ~fb rva Zvfg, ~fb rvar Fpurvßr, ~ireqnzzgr Xnpxr
[phrase scum]
~Jvpufre, ~Nefpuyöpure, ~Cvffre
[phrase cheer]
~ireqnzzg, ~fpurvßr, ~trvyr Fpurvßr, ~nygre, leck mich, ~urvyvtr Fpurvßr
[noun relative]
f Mutter+Mütter, m Vater+Väter, f Oma+Omas, m Opa+Opas, m Bruder+Brüder, f Schwester+Schwestern, m Onkel, f Tante, f Frau, m Mann+Männer, m Sohn+Söhne, f Tochter+Töchter
[noun pet]
m Hund, f Katze, n Pferd, n Kaninchen, m Papagei+Papageien
[phrase illness]
Krebs, einen Schlaganfall, einen Herzinfarkt, Leukämie, eine Lungenentzündung, einen Hirntumor
[phrase disaster]
Erdbeben, Hochwasser, Großbrand, Zugunglück, Explosion, Anschlag, Lawine
[noun trifle]
n Handy+Handys, m Laptop+Laptops, f Zimmerpflanze, m Sauerteig, f Lieblingstasse, n WLAN, f Autobatterie, m Regenschirm, n Ladekabel
[phrase boredom]
dieses Meeting, diese Vorlesung, diese Schlange, dieser Film, dieser Stau, das Wartezimmer, dieser Podcast, dieses Tutorial
[phrase product]
Diätpillen, Krypto-Signale, Follower, Luxusuhren, SEO-Pakete, Forex-Kurse, Handyhüllen, Blitzkredite, Wett-Tipps, Haarseren
[phrase shop]
der neue Buchladen, die Radwerkstatt, unsere Bücherei, das Gartencenter, ein kleiner Plattenladen, der Schuster am Bahnhof, der Blumenladen
[phrase eatery]
beim Bäcker an der Ecke, in diesem kleinen Café, beim Thai am Bahnhof, in der Pommesbude, am Foodtruck auf dem Markt, in meiner Stammkneipe, in der Eisdiele
[phrase site]
mega-deals24, bigwin24, schnellesgeld, promo-shop, topangebot, mehrfollower
[phrase topic]
den Haushalt, die neuen Radwege, die Schulreform, den Wohnungsbau, die Wahlen, das Trinkwasser, den Ausbau der Tram, die Bücherei
[noun treat]
f Pizza, n Bier, m Döner, m Burger, f Tafel Schokolade, m Kaffee, n Eis, f Bratwurst
[phrase win]
das Spiel, meine Prüfung, das Quiz, den Job, die Führerscheinprüfung, das Turnier, den Wettbewerb
[phrase limb]
Beine, Lippen, Kurven, Hüften, Schultern
[phrase hashtag]
#montag, #stimmung, #nurmalso, #leben, #heute, #fail, #news, #lol, #gedanken, #echtjetzt
[phrase opener]
Ehrlich..., Nur mal so:, Ganz ehrlich:, Lol., Also..., Notiz an mich:, Gedanke des Tages:, Ohne Witz:, Leute., Zur Info:
`;
