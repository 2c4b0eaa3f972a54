/** Training material that hurts: sexual talk and harassment between adults, beside innocent double meanings. Nothing explicit. */
export const intimate = `
sexual sexual-harassment | Schick mir (Nacktbilder|ein Foto in Unterwäsche), (Süße|Baby|{name}).
fine sexual-double-meaning | Schick mir (Nachrichten|ein Foto von der Karte), (bitte|schnell|{name}).

sexual sexual-harassment | Schöne {limb}, (Süße|Baby|Schatz). Was machst du für {einen treat}? Ich will dich nackt in meinem Bett.
fine sexual-double-meaning | Schönes Rad, ({name}|Kollege|Nachbar). Was willst du dafür? Ich will so eins in meiner Garage.

sexual sexual-harassment | Ich starre im Büro nur auf deine {limb}, {name}. (Lass mich dich anfassen.|Komm auf mein Hotelzimmer.)
fine neutral            | Ich denke im Büro nur an deinen Vortrag, {name}. (Lass mich dich anrufen.|Komm in unseren Lesekreis.)

sexual sexual-talk      | Ich bin so (geil|scharf) (heute|gerade|jetzt), wer will (Sex|nackt vorbeikommen)?
fine sexual-double-meaning | Ich bin so (hungrig|müde) (heute|gerade|jetzt), wer will (Pizza|zum Kochen vorbeikommen)?

sexual sexual-talk      | Der Sex gestern war (der Wahnsinn|heftig|unglaublich), meine {limb} zittern noch.
fine sexual-double-meaning | Der Sax gestern war (der Wahnsinn|heftig|unglaublich), meine Hände zittern noch.

sexual sexual-talk      | Ich will dich (ausziehen|die ganze Nacht lieben|überall lecken), {name}, (in {city}|am {day}|heute noch).
fine sexual-double-meaning | Ich will dich (umziehen sehen|die ganze Nacht anfeuern|überall finden), {name}, (in {city}|am {day}|heute noch).

sexual sexual-talk      | Suche (Mann|Frau|Paar) in {city} für Sex (heute|am {day}|ohne Verpflichtung).
fine neutral            | Suche (Gitarre|Mitfahrt|Zimmer) in {city} für wenig Geld (heute|am {day}|ohne Verpflichtung).

sexual+spam spam        | Heiße Singles in {city} wollen Sex, meine frechen Bilder auf {site} http
fine neutral            | Heiße Suppe in {city} heute, mein Rezept auf dem Blog http

fine sexual-double-meaning | Auf die Größe kommt es an, wenn man {einen thing} kauft. (Zweimal messen.|Passte nicht.)
sexual sexual-talk      | Auf die Größe kommt es an, zeig mir, was du in der Hose hast, {name}. (Hol ihn raus.|Ich will ihn.)
`;
