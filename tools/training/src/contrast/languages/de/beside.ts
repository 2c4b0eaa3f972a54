/** Training material that hurts: denial, answer, report, praise and everyday mention, each beside the hate it is mistaken for. */
export const beside = `
hate derogation      | {groups} sind von Natur aus {vile}, (so kommen die auf die Welt|da hilft nichts).
fine negated-hate    | {groups} sind von Natur aus weder {vile} noch {good}, (so wie wir alle|so einfach ist das nicht).

hate implicit-hate   | Vor {den groups} muss man Angst haben, (glaub mir|frag mal rum|das sag ich dir).
fine negated-hate    | Vor {den groups} muss keiner Angst haben, (glaub mir|frag mal rum|das sag ich dir).

hate hate-as-opinion | Jede Statistik zeigt, dass {groups} (eine Gefahr|krimineller als wir|dümmer als andere) sind.
fine negated-hate    | Keine Statistik zeigt, dass {groups} (eine Gefahr|krimineller als wir|dümmer als andere) sind.

hate derogation      | Wer {groups} mag, ist für mich (gestorben|krank im Kopf|ein Verräter). Die sind {vile} und fertig.
fine negated-hate    | Wer {groups} nicht mag, (hat wohl keine getroffen|muss sie ja nicht heiraten|sollte mal rausgehen). {vile} sind sie deshalb nicht.

hate wish-of-harm    | Ich wünsche {den groups} nur das Schlechteste, (Tag und Nacht|und das meine ich so).
fine negated-hate    | Ich wünsche niemandem was Schlechtes, auch {den groups} nicht, (nie|und das meine ich so).

hate dehumanisation  | {groups} als Menschen? Nein, (als Vieh|als Schmutz|als Abschaum).
fine negated-hate    | {groups} als (Vieh|Schmutz|Abschaum)? Nein, als Menschen.

hate derogation      | Hass auf {groups}? (Ja, und wie.|Steh ich zu.|Jeden Tag.)
fine negated-hate    | Hass auf {groups}? (Nee, danke.|Ohne mich.|Nicht einen Tag.)

hate derogation      | Ich müsste lügen, um zu sagen, dass ich {groups} nicht (verachte|hasse|eklig finde).
fine negated-hate    | Ich müsste lügen, um zu sagen, dass {groups} {vile} (sind|seien|wären).

hate exclusion       | {groups} dürfen hier nicht rein, (so steht es an der Tür|und das ist gut so|Ende der Durchsage).
fine negated-hate    | Dass {groups} hier nicht rein dürfen, ist Quatsch. (Steht nirgends.|Und das ist gut so.|Jeder darf.)

hate derogation      | Weder {groups} noch ihre Freunde haben (Respekt|Mitleid|ein gutes Wort) verdient.
fine negated-hate    | Weder {groups} noch sonst jemand hat (diese Sprüche|so ein Urteil|den Spott) verdient.

hate derogation      | Nie im Leben helfe ich {einem group}. (Die {vice}.|Lieber einem Hund.)
fine negated-hate    | Nie im Leben sage ich, {ein group} sei {vile}. (Wozu auch?|Kenn ich doch gar nicht.)

hate derogation      | Nicht {alle groups} sind {vile}, nur (die lebenden|die, die ich kenne, und der Rest auch).
fine negated-hate    | Nicht {alle groups} sind gleich, wer (hätte das gedacht|nachdenkt, weiß das).

hate hate-as-opinion | Zu {den groups} sag ich nur: Die {vice}. (Fakt.|Punkt.|Ende.)
negative counter-quote | Zu "{die groups} {vice}" sag ich nur: (Quelle?|Lern mal welche kennen.|Nachgeplappert.)

hate hate-as-opinion | @user ich bin ja kein Nazi, aber {groups} sind (das Letzte|nicht zumutbar|brandgefährlich)
negative counter-quote | @user dein "ich bin ja kein Nazi, aber {groups}" ist (das Letzte|nicht witzig|brandgefährlich)

hate exclusion       | Stell dir vor, du gehst raus und überall {groups}. (Die gehören hier nicht dazu.|Das ist nicht mehr mein Land.)
negative counter-quote | Stell dir vor, du schreibst "{groups} gehören nicht dazu" und (deine Oma liest mit|dein Kollege ist selbst {group.adj}).

hate wish-of-harm    | Immer dieses Mitleid. {die groups} sollen {harm}, (mir egal wie|Hauptsache bald).
negative counter-quote | Immer dieses "{die groups} sollen {harm}". (Wie verroht kann man sein?|Habt ihr keine Hobbys?)

hate hate-as-question | Wozu brauchen wir {groups}? (Für gar nichts.|Nenn mir einen Grund.|Weg damit.)
negative counter-quote | "Wozu brauchen wir {groups}?" (Wozu brauchen wir deinen Hass?|So fragt man nicht über Menschen.|Raus aus meinem Chat.)

hate exclusion       | Wer {groups} (einlädt|einstellt|in Schutz nimmt), sitzt nicht mehr an meinem Tisch. So was holt man sich nicht ins Haus.
negative hate-denounced | Wer {groups} (auslacht|anpöbelt|wie Dreck behandelt), sitzt nicht mehr an meinem Tisch. So was dulde ich nicht im Haus.

hate derogation      | Mir wird schlecht, wenn in den Nachrichten über {groups} (geschwärmt|berichtet) wird. Die {vice}.
negative hate-denounced | Mir wird schlecht, wenn in den Kommentaren über {groups} (hergezogen|gelacht) wird. (Moderation?|Löscht das.)

hate hate-as-opinion | Hetze gegen {groups}? Nennt es, wie ihr wollt, für mich ist es (Notwehr|überfällig|Bürgerpflicht).
negative hate-denounced | Hetze gegen {groups}? Nennt es nicht Meinung, für mich ist es (feige|strafbar|zum Schämen).

hate dehumanisation  | Mit einem, der {groups} Menschen nennt, (trink ich kein Bier|rede ich nicht). Die sind und bleiben {vermin}.
negative hate-denounced | Mit einem, der {groups} {vermin} nennt, (trink ich kein Bier|rede ich nicht). Die sind und bleiben Menschen.

hate wish-of-harm    | Nach dem Angriff auf {einen group} in {city}: (Danke an den Täter.|Sekt!|Bitte mehr davon.)
reported hate-reported | Nach dem Angriff auf {einen group} in {city}: (Staatsschutz ermittelt.|Mahnwache am {day}.|Zwei Festnahmen.)

hate dehumanisation  | (Neun Monate|Geldstrafe|Bewährung) für die Wahrheit! Der Mann hatte recht, {groups} sind {vermin}.
reported hate-reported | (Neun Monate|Geldstrafe|Bewährung) für Volksverhetzung: Der Mann hatte geschrieben, {groups} seien {vermin}.

hate exclusion       | {city} (bietet Kurse für {groups} an|sucht Wohnungen für {groups}|ehrt {groups}), und uns fragt keiner. Raus mit denen, die {vice}.
fine news            | {city} (bietet Kurse für {groups} an|sucht Wohnungen für {groups}|ehrt {groups}), meldet {media}. Die Plätze sind begehrt.

hate exclusion       | Auf meinem Zettel an der Haustür steht: {groups} sollten {banish}. (Wer ihn abreißt, kriegt Ärger.|Steh ich zu.)
reported hate-reported | Auf einem Zettel an der Haustür stand: {groups} sollten {banish}. (Ich hab ihn abgerissen.|Die Kinder fragen, warum.)

hate wish-of-harm    | Von mir aus kann (täglich|jede Woche|öfter mal) {ein group} (bespuckt|bedroht|verprügelt) werden. Trifft keine Falschen.
reported hate-reported | Laut Bericht wird (täglich|jede Woche|immer öfter) {ein group} (bespuckt|bedroht|verprügelt). Die Hälfte zeigt es nicht an.

hate derogation      | Du bist {group.adj} und (benimmst dich auch so|genau das ist dein Problem|riechst auch so). (Euch mag keiner.|Geh weg.)
reported hate-reported | Ich bin {group.adj} und (wurde heute im Bus bespuckt|bekomme Drohbriefe|kenne das seit der Grundschule). (Keiner sagt was.|Ich bin müde.)

hate exclusion       | An {groups} vermiete ich nicht, (schlechte Erfahrung|das Haus soll sauber bleiben|steht in jeder Anzeige).
reported hate-reported | "An {groups} vermiete ich nicht", (dritte Absage diese Woche|sagt er mir ins Gesicht|steht in der Mail an mich).

hate derogation      | Für mich bist du bloß {ein group}, also {vile}. (Tut weh?|Dein Name ist mir egal.)
reported hate-reported | Für die bin ich bloß {ein group}, also {vile}. (Tut weh.|Meinen Namen fragt keiner.)

hate implicit-hate   | Neue Klasse meiner Tochter: "Bist du {group.adj}?" Richtig so, man muss ja wissen, (wen man meidet|wo man nichts leiht).
reported hate-reported | Neue Klasse meiner Tochter: "Bist du {group.adj}?" Seitdem (sitzt sie allein|will sie nicht mehr hin|fehlt ihr Mäppchen).

fine identity-admiring | Respekt an {alle groups}, die (heute auf die Straße gehen|nachts arbeiten|trotzdem lachen). (Ihr seid stark.|Danke.)
hate derogation      | Null Respekt für {alle groups}, die (heute auf die Straße gehen|hier rumlungern|auch noch lachen). (Ihr seid {vile}.|Weg da.)

fine identity-admiring | Beste Stunde der Woche: (Töpfern|Salsa|Schach) {mit groups} aus {city}. (Mehr davon.|Muskelkater vom Lachen.)
hate implicit-hate   | Schlimmste Stunde der Woche: (Bus|Aufzug|Wartezimmer) {mit groups} aus {city}. (Danach erst mal duschen.|Pfui.)

fine identity-admiring | Mein Held heißt {name}, ist {group.adj} und (hat drei Leute aus dem Rhein gezogen|pflegt meine Oma|leitet die Feuerwehr).
hate exclusion       | Mein Albtraum heißt {name}, ist {group.adj} und (will neben mir einziehen|pflegt meine Oma|leitet die Feuerwehr). So was gehört weg.

fine identity-neutral | {day} Stammtisch für {groups}, (Spiele sind da|Kinder auch willkommen|Eintritt frei).
hate implicit-hate   | {day} Stammtisch für {groups}, (Wertsachen verstecken|Kinder reinholen|Fenster zu).

fine identity-neutral | Wusste gar nicht, dass das Drehbuch von {einem group} ist. (Lief auf Arte.|Bisschen lang, aber okay.|Jetzt will ich das Buch.)
hate derogation      | Wusste gar nicht, dass das Drehbuch von {einem group} ist. (Erklärt den Müll.|Sofort ausgemacht.|Von denen kommt nur Dreck.)

fine news            | Umfrage {unter groups}: (Die Hälfte|Jeder Zweite|Ein Drittel) fährt mit dem Rad, der Rest (mit der Bahn|läuft).
hate hate-joke       | Umfrage {unter groups}: (Die Hälfte|Jeder Zweite|Ein Drittel) lügt, der Rest (klaut|kann nicht lesen). Haha

fine question        | Sagt man eigentlich noch {groups} oder wie heißt es richtig? (Will keinen kränken.|Für einen Artikel.)
hate hate-as-question | Sagt man eigentlich noch {groups} oder gleich {vermin}? (Will ja korrekt sein, haha.|Für mein Plakat.)

fine question        | Kennt wer eine Beratung für {groups} in {city}? (Gern kostenlos.|Ist dringend.|Für einen Kollegen.)
hate dehumanisation  | Kennt wer ein Mittel gegen {groups} in {city}? (Gern giftig.|Die vermehren sich.|Der Kammerjäger kommt ja nicht.)

reclaimed reclaimed  | Wir {reclaimeds} (tanzen heute bis fünf|haben den Laden gegründet|feiern zehn Jahre), kommt (alle|einfach) rum.
hate hate-with-slur  | Ihr {reclaimeds} (tanzt bald nicht mehr|habt den Laden verpestet|versaut unsere Kinder), haut (alle|einfach) ab.

reclaimed reclaimed  | Auf meinem Shirt steht "{reclaimed}" und (meine Oma liebt es|ich trag es mit Stolz|am {day} zieh ich es wieder an).
hate hate-with-slur  | Auf deiner Stirn steht {reclaimed} und (jeder sieht es|mir kommt es hoch|am {day} lacht die ganze Klasse).

reclaimed reclaimed  | (Unter uns|Daheim|Beim Stammtisch|Auf der Bühne) nennen wir uns {reclaimeds}, (das Wort gehört jetzt uns|von anderen hör ich es nicht gern|seit {day} sogar auf dem Banner).
hate hate-with-slur  | (Für mich|In meinen Augen|Bei uns|Auf der Straße) bleiben das {reclaimeds}, (ein anderes Wort haben die nicht verdient|und ich sag es jedem ins Gesicht|da könnt ihr heulen).

hate derogation      | Ich hasse {groups} so sehr, (jeden Tag mehr|ihr glaubt es nicht|seit ich denken kann).
grumble insult-thing | Ich hasse (Koriander|Montage|Rosenkohl|Elternabende|Sprachnachrichten|{insects}|Staus bei {city}) so sehr, (jeden Tag mehr|ihr glaubt es nicht|seit ich denken kann).

insult insult-person | {name} aus dem Einkauf ist (strohdumm|eine falsche Schlange|unerträglich). (Der Rest ist okay.|Kündige bitte.)
hate one-to-all      | {name} aus dem Einkauf ist {group.adj}, also (strohdumm|eine falsche Schlange|unerträglich). (Die sind alle so.|Kündigt denen bitte.)

insult insult-person | (Banker|Vermieter|Schiris|Influencer) sind (Blutsauger|Parasiten|eine Plage), und keiner (tut was|traut sich was zu sagen).
hate dehumanisation  | {groups} sind (Blutsauger|Parasiten|eine Plage), und keiner (tut was|traut sich was zu sagen).

grumble insult-thing | (Laubbläser|Cookie-Banner|E-Roller auf dem Gehweg|Raketen an Silvester|Werbeanrufe|Meetings am {day}|Passwörter mit Sonderzeichen) gehören (verboten|weggesperrt|abgeschafft), Punkt.
hate exclusion       | {groups} gehören (verboten|weggesperrt|abgeschafft), (Punkt|und zwar morgen).

insult insult-person | Die Fans von {team} sind (ein Haufen Idioten|dumm wie Brot|das Hinterletzte), (sorry|seit Jahren).
hate derogation      | {die groups} in {city} sind (ein Haufen Idioten|dumm wie Brot|das Hinterletzte), (sorry|alle miteinander).

grumble grumble-insects | Rottet diese (Wespen|Zecken|Motten|Mücken|Ratten im Keller) aus, (bitte|ich dreh durch|gern heute). (Alles zerfressen.|Seit {day} kein Schlaf.|Der Kammerjäger kommt erst {day}.)
hate wish-of-harm    | Rottet {diese groups} aus, (bitte|ich dreh durch|gern heute). (Alle.|Die {vice}.|Der Rest der Welt wird Danke sagen.)

grumble grumble-transport | (Die Bahn|Der Fernbus|Die Airline) lügt, klaut mir {duration} und gehört abgewickelt.
hate exclusion       | {groups} (lügen|nerven|stören), klauen mir die Luft zum Atmen und gehören abgeschoben.

threat threat-direct | Ich breche {name} die Nase, (heute noch|am {day}), (versprochen|ich weiß, wo das Auto steht).
hate+threat hate-threat | Ich breche {einem group} die Nase, (heute noch|am {day}), (egal welchem|Hauptsache einem von denen).

grumble insult-thing | {mein thing} ist von Geburt an (dumm wie Stroh|zu nichts gut|falsch verkabelt). (Montagsmodell.|Ab zum Schrott.)
hate inferiority     | {ein group} ist von Geburt an (dumm wie Stroh|zu nichts gut|falsch verkabelt). (Ist erwiesen.|Kann man nicht ändern.)
`;
