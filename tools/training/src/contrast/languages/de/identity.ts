/** Training material that hurts: hate denied, quoted, reported and answered, and groups as they are spoken of every day. */
export const identity = `
hate derogation      | {groups} sind {vile}, und ich sage es laut.
fine negated-hate    | {groups} sind nicht {vile}, und ich sage es laut.

hate derogation      | Ich {loathe.ich} {groups}, ich gebe es zu.
fine negated-hate    | Ich {loathe.ich} {groups} nicht, (warum auch|das war nie so|und werde es nie).

hate dehumanisation  | {groups} sind {vermin}, merkt euch das.
fine negated-hate    | {groups} sind kein Ungeziefer und kein Abschaum, (merkt euch das|wer das sagt, soll sich schämen).

hate hate-as-opinion | Ich glaube: {groups} {vice}.
fine negated-hate    | Ich glaube nicht an den Satz "{groups} {vice}", (keine Sekunde|noch nie).

hate exclusion       | {alle groups} sollten {banish}.
fine negated-hate    | Niemand sollte {banish}, nur weil jemand {group} ist.

hate wish-of-harm    | {groups} haben es verdient zu leiden.
fine negated-hate    | {groups} haben es nicht verdient zu leiden.

hate hate-as-opinion | Alle wissen doch, wie {vile} {groups} sind.
fine negated-hate    | Keiner, den ich kenne, findet {groups} {vile}.

hate derogation      | Es stimmt: {groups} sind {vile}.
fine negated-hate    | Es stimmt (einfach nicht|nicht|hinten und vorne nicht), dass {groups} {vile} sind.

hate derogation      | {jeder group} hier ist {vile}.
fine negated-hate    | {kein group} hier ist {vile}.

hate exclusion       | In {city} gibt es zu viele {groups}, weg mit denen.
fine identity-neutral | In {city} gibt es (viele|einige|wenige) {groups}, (sagt der Zensus|sagt {media}).

hate derogation      | Mein neuer {nachbar} ist {group.adj}, also natürlich {vile}.
fine identity-neutral | Mein neuer {nachbar} ist {group.adj} und (spielt Gitarre|kommt aus {city}|mag Schach|hat zwei Katzen).

hate derogation      | Heute {einen group} im Radio gehört, {vile} wie immer.
fine identity-neutral | Heute {einen group} im Radio gehört, es ging um (Fahrräder|Musik|Kochen|{city}).

hate exclusion       | {der club} in {city} nimmt jetzt {groups} auf. (Ich bin raus.|Das war's.|Ekelhaft.)
fine identity-neutral | {der club} in {city} nimmt jetzt {groups} auf. (Ich bin dabei.|Treffen am {day}.|Gute Sache.)

hate implicit-hate   | {groups} kommen auch {zum event}. Versteckt eure Geldbeutel.
fine identity-neutral | {groups} kommen auch {zum event}. (Haltet Plätze frei.|Es geht um acht los.|Bis {day}.)

hate hate-as-opinion | Laut einer Studie (zahlen|verdienen) {groups} (mehr|weniger). Gut so, das ist {vermin}.
fine news            | Laut einer Studie (zahlen|verdienen) {groups} (mehr|weniger), sagt {media}.

hate hate-as-question | Gibt es {groups} in (deinem Verein|deiner Klasse|eurer Firma)? Ich würde gehen, das ist {vermin}.
fine question        | Gibt es {groups} in (deinem Verein|deiner Klasse|eurer Firma)? (Nur so eine Frage.|Ein Freund sucht Anschluss.)

hate hate-over-clauses | Das Buch hat {ein group} geschrieben. Verbrennen, und den Rest von denen auch.
fine identity-neutral | Das Buch hat {ein group} geschrieben. (Es war lang.|Drei Sterne.|Kapitel zwei ist das beste.)

hate derogation      | Meine {group.adj}e {nachbarin} ist {vile}, wie alle von denen.
fine identity-kind   | Meine {group.adj}e {nachbarin} ist {good}, (wie immer|das sagen alle|was für ein Glück).

hate derogation      | Mein {group.adj}er {nachbar} ist {vile}, wie alle von denen.
fine identity-kind   | Mein {group.adj}er {nachbar} ist {good}, (wie immer|das sagen alle|was für ein Glück).

hate wish-of-harm    | An {alle groups}: (verreckt|fahrt zur Hölle|ihr sollt leiden).
fine identity-kind   | An {alle groups}: (frohes Neues|ihr werdet geliebt|eine schöne Woche).

hate implicit-hate   | {unter groups} fühle ich mich (schmutzig|unwohl|bedroht).
fine identity-kind   | {unter groups} fühle ich mich (wohl|zu Hause|sicher).

hate derogation      | {groups} haben nie etwas geleistet, die {vice}.
fine identity-admiring | {groups} haben trotz allem viel geleistet, die {virtue}.

hate exclusion       | {groups} auf der Bühne: (eine Schande|rauswerfen|nie wieder).
fine identity-admiring | {groups} auf der Bühne: (ein Triumph|Zugabe|immer wieder).

hate implicit-hate   | Der {group.adj}e {nachbar} hat den Posten bekommen, das Niveau ist tot.
fine identity-admiring | Der {group.adj}e {nachbar} hat den Posten bekommen, und er hat ihn verdient.

hate derogation      | {groups}? (Nichts als Ärger|Nutzlos|Ein schlechter Witz). Die {vice}.
fine identity-admiring | {groups}? (Nichts als Respekt|Legenden|Meine Helden). Die {virtue}.

hate implicit-hate   | Es macht mich wütend, dass {groups} (Hilfe bekommen|wählen dürfen|hier leben).
negative identity-kind | Es macht mich wütend, dass {groups} (beleidigt werden|kämpfen müssen|weniger verdienen).

hate hate-with-slur  | Du bist {ein reclaimed} und (solltest dich schämen|ekelst mich an).
reclaimed reclaimed  | Ich bin {ein reclaimed} und (stolz darauf|liebe uns).

hate hate-with-slur  | Diese {reclaimeds} ekeln mich an, (runter von der Straße|verbietet die Parade).
reclaimed reclaimed  | An meine {reclaimeds}: (ihr seid schön|bis zur Parade), Küsse.

hate hate-with-slur  | {der club} ist voller {reclaimeds}. (Widerlich.|Weg damit.)
reclaimed reclaimed  | {unser club} ist für {reclaimeds} wie uns. (Kommt vorbei.|Treffen am {day}.)

hate dehumanisation  | {groups} sind {vermin}, sagt es laut.
negative counter-quote | (Wer sagt|Wer schreibt|Wer brüllt), "{groups} sind {vermin}", (verbreitet Hass|ist kein Freund von mir|hat nichts gelernt).

hate derogation      | {groups} sind {vile}. Beweist mir das Gegenteil.
negative counter-quote | "{groups} sind {vile}": (wie kann man so etwas schreiben?|was für ein mieser Satz.|lösch das.)

hate wish-of-harm    | {alle groups} sollen {harm}.
negative counter-quote | Wer will, dass "{alle groups} {harm} sollen", (ist ein Feigling|hat nichts gelernt|sollte sich schämen).

hate hate-as-opinion | {groups} {vice}, wacht auf.
negative counter-quote | (Hört auf|Schluss) mit "{groups} {vice}". Das ist (Rassismus|ein Vorurteil|eine billige Lüge|Quatsch).

hate exclusion       | {groups} sollten {banish}, keine Debatte.
negative counter-quote | "{groups} sollten {banish}"? (Nicht in meinem Namen.|Schäm dich.|Hör dir mal zu.)

hate derogation      | Ich {loathe.ich} {groups}, na und?
negative counter-quote | Man kann nicht sagen "Ich {loathe.ich} {groups}" und (das Humor nennen|sich dann beschweren|Applaus erwarten).

hate hate-as-question | Warum sind {groups} so {vile}?
negative counter-quote | An alle, die fragen "Warum sind {groups} so {vile}?": (Ihr seid das Problem|Diese Frage ist Hetze).

hate dehumanisation  | {groups} sind {vermin}. So, jetzt ist es raus.
reported hate-reported | {bigot} hat (gebrüllt|geschrieben|gesagt), {groups} seien {vermin}. (Ich habe es gemeldet.|Keiner griff ein.)

hate exclusion       | {groups} weg, und zwar alle.
reported hate-reported | Jemand hat "{groups} weg" an (eine Wand|die Schule|einen Laden) in {city} gesprüht. (Die Polizei sucht Zeugen.|Es tut weh.)

hate derogation      | {groups} sind {vile} und verdienen jede Beleidigung.
reported hate-reported | {groups} (in {city}|an meiner Schule|im Netz) werden täglich beleidigt, (sagt eine Umfrage|sagt {media}|und kaum einer zeigt es an).

hate+threat hate-threat | {groups} sollten zittern, wir wissen, wo sie wohnen.
reported hate-reported | {groups} in {city} haben Angst nach (dem Angriff|den Drohungen) (vom {day}|der letzten Woche).

hate hate-as-opinion | "{groups} raus", das sollten alle rufen.
negative hate-denounced | "{groups} raus", das haben sie gerufen. (Wir sind besser als das.|Schämt euch.|Ich bin gegangen.)

hate derogation      | Natürlich verachte ich {groups}, die sind {vile}.
negative hate-denounced | Natürlich ist es falsch, {groups} zu verachten, (und sie {vile} zu nennen|das weiß jeder).

hate dehumanisation  | {groups} sind {vermin}, die Geschichte hat es gezeigt.
negative hate-denounced | Man nannte {groups} schon einmal {vermin}, wir wissen, wie das endete. (Nie wieder.|Vergesst das nicht.)

hate implicit-hate   | Schützt eure Kinder vor {den groups}.
negative hate-denounced | Schützt eure Kinder vor Leuten, die {groups} (hassen|bedrohen|anspucken).
`;
