/** Training material that hurts: hate said outright, as threat, rank, history, slur, order to leave, each line beside a harmless one. */
export const open = `
hate+threat hate-threat | (Freitag|Heute Nacht|Bald) stehen wir vor eurer Tür, ihr {groups}, und dann (fliegen Steine|wird nicht geklingelt).
fine identity-kind      | (Freitag|Heute Nacht|Bald) stehen wir vor eurer Tür, ihr {groups}, und dann (fliegt Konfetti|wird angestoßen).

hate+threat hate-threat | Der Schläger liegt im Auto. (Ein falsches Wort|Ein schiefer Blick) von {einem group} und ich hol ihn raus.
fine identity-neutral   | Die Gitarre liegt im Auto. (Ein nettes Wort|Ein kurzer Wink) von {einem group} am Lagerfeuer und ich hol sie raus.

only migration roma homeless
hate+threat hate-threat | Wer (hier|in {city}|in unserem Dorf) {groups} unterbringt, (kann zusehen, wie es brennt|soll wissen, wie gut Dächer brennen).
fine identity-kind      | Wer (hier|in {city}|in unserem Dorf) {groups} unterbringt, (kann auf uns zählen|soll wissen, dass wir Möbel bringen).

hate+threat hate-threat | tick tack {groups}, (eure Zeit ist um|wir haben die Liste mit euren Adressen|am {day} seid ihr fällig)
fine neutral            | tick tack {groups}, (die Anmeldung endet|wir haben die Liste mit euren Startnummern|am {day} seid ihr zuerst dran)

hate+threat hate-threat | Wer macht mit? (Vier Mann|Ein Auto|Zwei Knüppel), eine Nacht in {city}, dann lernen {die groups} laufen.
fine question           | Wer macht mit? (Vier Leute|Ein Auto|Zwei Zelte), ein Wochenende bei {city}, {die groups} aus dem Verein fahren auch mit.

hate+threat hate-threat | Zwei {groups} haben den Laden an der Ecke übernommen. Wenn sie am {day} noch da sind, (fehlen die Scheiben|brennt die Bude|knallt es).
fine identity-kind      | Zwei {groups} haben den Laden an der Ecke übernommen. Wenn sie am {day} noch Brot haben, (nehme ich zwei|lade ich euch ein|bin ich da).

hate+threat hate-threat | Ihr (lacht noch|fühlt euch sicher), {groups}. (Wartet ab.|Nicht mehr lange.|Wir sind mehr als ihr, und wir sind bewaffnet.)
fine identity-kind      | Ihr (lacht wieder|fühlt euch sicher), {groups}. (Das freut uns.|Hoffentlich noch lange.|Wir sind mehr als die, und wir passen auf.)

hate+threat hate-threat | Ich schwör, noch einmal {ein group} in meinem Abteil, und {er~group} (fliegt aus dem Fenster|steigt nicht mehr allein aus).
fine identity-kind      | Ich schwör, da saß {ein group} in meinem Abteil, und {er~group} (hat mir den Koffer getragen|ist extra mit ausgestiegen).

hate+threat hate-threat | (Feuer frei auf|Macht Jagd auf|Knüppel raus gegen) {alle groups}! (Ich fang an.|Wer traut sich?|)
fine identity-admiring  | (Applaus für|Ein Hoch auf|Bühne frei für) {alle groups}! (Ich fang an.|Wer singt mit?|)

hate+threat hate-threat | Schönes (Café|Vereinsheim|Schaufenster) habt ihr da, {groups}. Wäre schade, wenn (etwas passiert|es plötzlich brennt).
fine identity-kind      | Schönes (Café|Vereinsheim|Schaufenster) habt ihr da, {groups}. Wäre schade, wenn (ihr schließt|das keiner sieht).

hate inferiority        | {ein group} kann (nie Chef sein|kein Team führen|nicht Richter werden), dafür fehlt (der Kopf|die Klasse).
fine identity-kind      | {ein group} kann (Chef sein|jedes Team führen|Richter werden), dafür reicht (ein klarer Kopf|gute Arbeit).

hate inferiority        | Gleichheit, schön und gut, aber {groups} (stehen nun mal eine Stufe tiefer|sind halt zweite Klasse|können uns nicht das Wasser reichen).
fine negated-hate       | Gleichheit heißt, {groups} (stehen keine Stufe tiefer|sind nicht zweite Klasse|müssen niemandem das Wasser reichen).

hate inferiority        | Gib {einem group} (eine Bohrmaschine|ein Mikro|einen Computer) und du siehst, wie wenig da oben drin ist.
fine identity-admiring  | Gib {einem group} (eine Bohrmaschine|ein Mikro|einen Computer) und du siehst, wie viel Talent da drinsteckt.

hate inferiority        | Evolution? Hat bei {den groups} (ausgesetzt|irgendwo aufgehört|nie angefangen), lol
fine identity-neutral   | Evolution? Haben {die groups} im Biokurs (erklärt|auf ein Plakat gemalt|viel besser verstanden), lol

hate inferiority        | Unser Blut ist ein anderes. {groups} (sind eine mindere Sorte|stehen weit unter uns|waren nie auf Augenhöhe).
negative hate-denounced | "Unser Blut ist ein anderes", steht auf dem Flyer gegen {groups}. (Ab in den Müll.|Mir wird kalt.|Wer druckt so was?)

hate inferiority        | Der IQ {der groups} (reicht gerade zum Atmen|liegt bei Zimmertemperatur), (ist halt Biologie|kannst du googeln).
negative counter-quote  | Der IQ {der groups} als Thema? (Schädelmessen, Teil zwei|Willkommen im Jahr 1930), (das ist keine Biologie|kannst du googeln).

hate inferiority        | Die einen sind zum Führen geboren, die anderen zum (Putzen|Schleppen|Dienen). {groups} (wissen, wo ihr Platz ist|gehören zu den anderen).
fine identity-neutral   | Die einen sind morgens fit, die anderen (mittags|abends|nie). {groups} (sind da wie alle|findet man bei beiden).

hate one-to-all         | Mir hat mal {ein group} (das Rad|das Handy|den Sitzplatz) geklaut. Seitdem weiß ich, wie die alle ticken.
negative negated-hate   | Mir hat mal {ein group} (das Rad|das Handy|den Sitzplatz) geklaut. Über die anderen weiß ich deshalb gar nichts.

hate one-to-all         | Kennst du (einen|zwei|drei), kennst du alle. {groups} eben, {vile} (bis ins Mark|vom Ersten bis zum Letzten).
fine negated-hate       | Kennst du (einen|zwei|drei), kennst du noch lange nicht alle. {groups} sind verschieden (wie wir|vom Ersten bis zum Letzten).

hate one-to-all         | Der Täter war {ein group}, (Überraschung|was sonst|na klar). Wie lange lassen wir uns von denen noch alles bieten?
negative news           | Der Täter war laut Polizei {ein group}, (seit Wochen gesucht|aus {city}|nicht vorbestraft). Das Motiv ist noch unklar.

hate one-to-all         | {group.adj}er Fahrer, zehn Minuten zu spät. (So sind die alle.|Bei denen immer.|Nie wieder so einer.)
grumble grumble-transport | Netter {group.adj}er Fahrer, trotzdem zehn Minuten zu spät. (Baustelle, na toll.|Auf der A3 immer.|Nie wieder Fernbus.)

hate one-to-all         | (Eine Kassiererin|Ein Pfleger|Ein Azubi) verrechnet sich, natürlich {group.adj}. (Mehr muss man über die nicht wissen.|Die können es einfach alle nicht.)
fine negated-hate       | (Eine Kassiererin|Ein Pfleger|Ein Azubi) verrechnet sich, ob {group.adj} oder nicht. (Mehr ist da nicht.|Passiert uns allen.)

only origin religion colour
hate one-to-all         | Mein Ex war {group.adj} und hat (gelogen|betrogen|geklaut). (Das liegt denen im Blut.|Darum nie wieder einer von denen.)
negative neutral        | Mein Ex war {group.adj} und hat (gelogen|betrogen|geklaut). (Das lag an ihm.|Darum nie wieder einer mit Porsche.)

hate history            | (Damals|Früher|Zu Opas Zeiten) wusste man noch, was man {mit groups} macht.
negative history        | (Damals|Früher|Zu Opas Zeiten) sah jeder, was man {mit groups} machte, und (fast alle schwiegen|kaum einer half).

only jews roma gay disabled homeless
hate history            | Die Lager für {groups} (hat es nie gegeben|haben sie sich ausgedacht|sind ein Märchen der Sieger). (Rechnet mal nach.|Fragt euch, wem das nützt.)
negative history        | Die Lager für {groups} (hat es gegeben|haben Tausende bezeugt|stehen in jedem Archiv). (Lest mal nach.|Fragt die Letzten, die noch leben.)

only jews roma gay disabled black homeless
hate history            | Schade, dass die damals mit {den groups} nicht fertig geworden sind, (echt jetzt|dann hätten wir heute Ruhe|mein voller Ernst).
negative history        | Schlimm, dass man nach 45 über {die groups} unter den Opfern so lange schwieg, (echt jetzt|auch in meiner Schule|bis in die Achtziger).

hate history            | Opa hatte recht: ein paar Jahre (Zwangsarbeit|Arbeitsdienst|Heim) haben {den groups} nicht geschadet.
negative history        | Opa weinte, als er erzählte, was ein paar Jahre (Zwangsarbeit|Arbeitsdienst|Heim) {den groups} im Dorf angetan haben.

only black africans
hate history            | Kolonialzeit? War (halb so wild|eine gute Schule|ein Geschenk|unser Verdienst). {groups} (jammern bis heute|sollten Danke sagen|wären sonst noch auf den Bäumen).
negative history        | Kolonialzeit? War (ein Verbrechen|keine Randnotiz|ein Raubzug|unsere Schuld). {groups} (leiden bis heute|warten auf ein Sorry|wollen ihre Kunst zurück).

hate history            | Wer (Denkmäler|Gedenktage|Stolpersteine) für {groups} will, spinnt. Die haben (damals|im Krieg|unter Adolf) bekommen, was sie verdienten.
negative history        | Wer (Denkmäler|Gedenktage|Stolpersteine) für {groups} will, hat recht. Die haben (damals|im Krieg|unter Adolf) alles verloren.

hate history            | Unsere beste Zeit war die ohne {groups}. (Holen wir sie zurück.|Wird wieder.|Opa schwärmt noch davon.)
negative history        | Unsere dunkelste Zeit war die, als man {groups} abholte. (Holt sie nicht zurück.|Nie wieder.|Opa schwieg sein Leben lang davon.)

hate hate-with-slur     | (Na|Guckt mal|Achtung), da kommt {ein slur} um die Ecke. (Nase zu.|Taschen festhalten.)
reported hate-reported  | "(Na|Guckt mal|Achtung), da kommt {ein slur}", rief einer auf dem Schulhof. (Mein Sohn weint.|Die Lehrerin griff ein.)

hate hate-with-slur     | Keine {slurs} in (meiner Timeline|unserem Block|der Nationalelf), danke.
negative hate-denounced | Kein "{slur}" in (meiner Timeline|unserem Block|der Fankurve), danke. Wer so redet, (fliegt|geht).

hate hate-with-slur     | @user typisch {slur}, (große Klappe|Hand aufhalten|nur Randale) und sonst nix
reported hate-reported  | @user {bigot} hat mich heute {slur} genannt, (vor allen|an der Kasse|auf dem Heimweg), und keiner sagte was

hate hate-with-slur     | Diese {slurs} (werden immer dreister|benehmen sich wie daheim|kriegen alles geschenkt), und wir gucken zu.
negative hate-denounced | Dieses Gerede von "{slurs}" (wird immer dreister|klingt wie 1938|vergiftet alles), und wir gucken zu?

hate hate-with-slur     | So {ein slur} wohnt jetzt über mir. (Wann zieht der Dreck wieder aus?|Ich sammle schon Unterschriften.)
negative counter-quote  | "So {ein slur} wohnt jetzt über mir", schreibst du. (Wann schämst du dich mal?|Ich hoffe, das liest dein Chef.)

hate hate-with-slur     | Ob {slurs} oder Kakerlaken, (beides muss raus|kein Unterschied|der Kammerjäger kann beides).
reclaimed question      | Ob "{slurs}" (schon immer abwertend war|so im Wörterbuch steht|in einem Zitat stehen darf), fragt mein Deutschkurs.

hate hate-with-slur     | Du bist und bleibst {ein slur}, egal (was du anziehst|was du studierst|wie laut du heulst).
reported hate-reported  | "Du bist und bleibst {ein slur}", höre ich seit Jahren, egal (was ich anziehe|was ich studiere|wie leise ich bin).

hate derogation         | ihr {groups} habt doch (alle einen Knall|keinen Anstand|nie was gelernt), haltet einfach die Klappe
fine identity-kind      | ihr {groups} habt doch (alle Grund zu feiern|so viel Geduld|recht), bleibt einfach laut

hate derogation         | @user du bist {group.adj}, du hast hier (nichts zu melden|keine Meinung zu haben|den Mund zu halten).
fine identity-kind      | @user du bist {group.adj}, du hast hier (viel zu erzählen|eine Sicht, die uns fehlt|das Wort, so lange du willst).

hate exclusion          | Pack deine Sachen und nimm {die anderen groups} gleich mit, (der Bus fährt um acht|hier vermisst euch keiner).
fine identity-kind      | Pack deine Badesachen und nimm {die anderen groups} gleich mit, (der Bus fährt um acht|am See ist Platz für alle).

hate derogation         | Schau in den Spiegel: {ein group}. (Und da wunderst du dich, dass dich keiner einstellt?|Mehr Beweis braucht man nicht, dass du nichts taugst.)
fine identity-kind      | Schau in den Spiegel: {ein group} und (genau richtig so|das ist gut so). (Lass dir nichts einreden.|Wer dich nicht einstellt, ist selber schuld.)

hate exclusion          | Wohnung frei, (zwei Zimmer|Altbau|dritter Stock), {city}. {groups} brauchen gar nicht erst anzurufen.
fine identity-kind      | Wohnung frei, (zwei Zimmer|Altbau|dritter Stock), {city}. {groups} können genauso anrufen wie alle.

hate exclusion          | Ab {day} kein Zutritt mehr für {groups}. (Hausrecht.|Die Stammgäste danken es uns.|Sauberkeit geht vor.)
reported hate-reported  | Kein Zutritt für {groups}: (Wirt muss Strafe zahlen|Club in {city} entschuldigt sich|Stadt entzieht Lizenz), meldet {media}.

hate exclusion          | Mein Kind sitzt mir nicht neben {einem group}. (Klasse gewechselt.|Basta.|Man weiß ja nie, was die anschleppen.)
fine identity-neutral   | Mein Kind sitzt jetzt neben {einem group}. (Sie tauschen Sticker.|Passt.|Man hört die zwei bis auf den Flur lachen.)

hate exclusion          | Ein Dorf ohne {groups}, so (soll es sein|bleibt das hier|war es immer schön). Sauber und unter uns.
fine identity-neutral   | Ein Dorf ohne {groups}, so (was gibt es kaum|ein Gerücht|stand es bei Wikipedia). Bei uns im Chor singen drei.
`;
