/** Training material that hurts: hate in its shapes, each line beside a harmless one that differs in one thing. */
export const hate = `
hate derogation      | {groups} sind {vile}, (alle|ohne Ausnahme|schon immer|und jeder weiß es).
fine identity-kind   | {groups} sind {good}, (alle|ohne Ausnahme|schon immer|und jeder weiß es).

hate derogation      | Ich {loathe.ich} {groups} (von ganzem Herzen|mehr als alles andere|und das bleibt so|).
fine identity-kind   | Ich {love.ich} {groups} (von ganzem Herzen|mehr als alles andere|und das bleibt so|).

hate derogation      | (Traut nie|Ich traue niemals|Nie wieder traue ich) {einem group}! Die {vice}.
fine identity-kind   | (Traut ruhig|Ich traue jederzeit|Immer wieder traue ich) {einem group}! Die {virtue}.

hate derogation      | Noch nie habe ich {einen group} getroffen und {ihn~group} nicht {vile} gefunden.
fine identity-kind   | Noch nie habe ich {einen group} getroffen und {ihn~group} nicht {good} gefunden.

hate derogation      | (Boah|Mann|Ach), {groups} machen mich (krank|wütend, sie müssen nur da sein).
fine identity-kind   | (Boah|Mann|Ach), {groups} machen mich (froh|fröhlich, sie müssen nur da sein).

hate derogation      | Es gibt nichts (Schlimmeres|Ekligeres) als {einen group}.
fine identity-kind   | Es gibt nichts (Normaleres|Schöneres) als {einen group} zum Freund.

hate derogation      | {groups} werden immer (unter uns stehen|weniger wert sein als wir).
fine identity-kind   | {groups} werden immer (neben uns stehen|so viel wert sein wie wir).

hate dehumanisation  | {groups} sind (nichts als|einfach nur|im Grunde) {vermin}.
fine identity-kind   | {groups} sind (nichts als|einfach nur|im Grunde) {gift}.

hate dehumanisation  | Nennt {die groups} nicht Menschen. Das ist (Vieh|Ungeziefer|Abschaum).
fine identity-kind   | Nennt {die groups} beim Namen. Das ist (höflich|normal|nicht schwer).

hate dehumanisation  | {groups} vermehren sich wie die (Ratten|Karnickel) und kriechen durch {diesen place}.
fine identity-neutral | {groups} leben wie (alle|du und ich) und radeln durch {diesen place}.

hate dehumanisation  | {einen group} einen Menschen zu nennen beleidigt (alle Menschen|anständige Leute).
fine hate-denounced  | {einen group} ein Tier zu nennen beleidigt (alle Menschen|anständige Leute).

hate dehumanisation  | {dieser place} ist voll {von groups}. Ruft den Kammerjäger.
grumble grumble-insects | {dieser place} ist voll {von insects}. {groups} und alle anderen warten auf den Kammerjäger.

hate wish-of-harm    | (Ich hoffe|Ich wünsche mir|Ich bete): {alle groups} sollen {harm}.
fine identity-kind   | (Ich hoffe|Ich wünsche mir|Ich bete): {alle groups} sollen {blessing}.

hate wish-of-harm    | {groups} sollten (alle|einfach|endlich) {harm}(, und zwar schnell|, gut so|).
fine identity-kind   | {groups} sollten (alle|einfach|endlich) {blessing}(, und zwar schnell|, gut so|).

hate wish-of-harm    | Die Welt wäre ohne {groups} (besser|sauberer|ein Paradies).
fine identity-admiring | Die Welt wäre ohne {groups} (ärmer|trauriger|viel öder).

hate wish-of-harm    | In {city} wurde wieder {ein group} verprügelt. (Gut so.|Recht geschieht es denen.|Endlich.)
reported hate-reported | In {city} wurde wieder {ein group} verprügelt. (Furchtbar.|Das hat niemand verdient.|Wann hört das auf?)

hate wish-of-harm    | Wenn {groups} morgen aussterben, (feiere ich|mache ich Sekt auf|schlafe ich besser).
fine identity-kind   | Wenn {groups} morgen den Pokal holen, (feiere ich|mache ich Sekt auf|tanze ich auf der Straße).

hate+threat hate-threat | Wir kommen euch holen, {groups}. (Lauft.|Niemand hilft euch.|Dann lacht ihr nicht mehr.)
fine identity-kind   | Wir kommen euch besuchen, {groups}. (Kocht Kaffee.|Alle sind da.|Dann lachen wir wieder.)

hate+threat hate-threat | Wenn ich hier noch {einen group} sehe, (schlage ich zu|hole ich die Waffe|gibt es Tote).
fine identity-kind   | Wenn ich hier noch {einen group} sehe, (lade ich zum Essen ein|hole ich die Gläser|gibt es Kuchen).

hate+threat hate-threat | Man sollte das Haus {von den groups} (anzünden|in die Luft jagen), und ich mache es.
fine identity-kind   | Man sollte das Haus {von den groups} (streichen|ausbauen), und ich mache es.

hate+threat hate-threat | Am {day} jagen wir {groups} durch {city}. Wer ist dabei?
fine identity-neutral | Am {day} führen wir {groups} durch {city}. Wer ist dabei?

hate exclusion       | {groups} sollten {banish}.
fine identity-kind   | {groups} sollten {welcome}.

hate exclusion       | Es wird Zeit: {groups} müssen {banish}.
fine identity-kind   | Es wird Zeit: {groups} müssen {welcome}.

hate exclusion       | (Wir wollen|Ich will) {keine groups} in (unserem Land|unserer Straße|unserer Stadt|unserem Haus).
fine identity-kind   | (Wir wollen|Ich will) mehr {groups} in (unserem Land|unserer Straße|unserer Stadt|unserem Haus).

only origin migration religion colour
hate exclusion       | {groups} raus! (Das ist unser Land.|Alle, und zwar sofort.|Keine Ausreden mehr.)
negative hate-denounced | "{groups} raus"? (Nicht in meinem Namen.|Schämt euch, und zwar sofort.|So fängt es an.)

only origin migration religion colour
hate exclusion       | {groups} (gehören nicht hierher|sollen dahin zurück, wo sie herkommen|haben hier nichts verloren).
fine identity-kind   | {groups} (gehören hierher|sollen bleiben, solange sie mögen|haben hier ihr Zuhause).

only orientation trans gender disability
hate exclusion       | {groups} sollten nicht (unterrichten|Kinder erziehen|adoptieren|kandidieren) dürfen.
fine identity-kind   | {groups} sollten natürlich (unterrichten|Kinder erziehen|adoptieren|kandidieren) dürfen.

hate exclusion       | {einem group} würde ich niemals (die Wohnung vermieten|die Hand geben|Arbeit geben). (Mein Recht.|Ende der Geschichte.)
fine identity-neutral | {einem group} würde ich natürlich (die Wohnung vermieten|die Hand geben|Arbeit geben). (Warum nicht?|Ende der Geschichte.)

hate implicit-hate   | Seit {die groups} da sind, (geht hier alles den Bach runter|ist es hier nicht mehr sicher|erkenne ich nichts wieder).
fine identity-kind   | Seit {die groups} da sind, (ist hier wieder Leben|ist es hier richtig lustig|blüht hier alles auf).

hate implicit-hate   | Ich wechsle die Straßenseite, wenn ich {einen group} sehe. (Ihr wisst warum.|Sicher ist sicher.)
fine identity-neutral | Ich wechsle die Straßenseite, um {einen group} zu grüßen. (Zum Plaudern.|Gehört sich so.)

hate implicit-hate   | {groups} (in jedem Film|im Fernsehen|in der Schule meines Sohnes|im Bundestag): mir wird schlecht.
fine identity-admiring | {groups} (in jedem Film|im Fernsehen|in der Schule meines Sohnes|im Bundestag): mir geht das Herz auf.

hate implicit-hate   | Nach dem Händedruck mit {einem group} bitte die Finger zählen.
fine identity-neutral | Nach dem Händedruck mit {einem group} bitte den Namen sagen, wie bei allen.

hate implicit-hate   | Komisch, wo {groups} hinziehen, (wird geklaut|überquillt der Müll|sinkt das Niveau).
fine identity-kind   | Komisch, wo {groups} hinziehen, (wird gelacht|blühen die Gärten|öffnen die Läden wieder).

hate implicit-hate   | Wenn meine Tochter {einen group} heimbringt, (schäme ich mich zu Tode|tausche ich das Schloss aus).
fine identity-kind   | Wenn meine Tochter {einen group} heimbringt, (backe ich meinen besten Kuchen|decke ich den Tisch).

hate implicit-hate   | Bestimmt Zufall: Hinter (jeder Krise|all unseren Problemen|jeder Lüge der Presse) stecken {groups}.
fine identity-admiring | Bestimmt Zufall: Hinter (jedem guten Lied|all meinen Lieblingsfilmen|dem besten Festival) stecken {groups}.

only old disabled deaf blind autistic wheelchair-users mentally-ill homeless poor refugees
hate implicit-hate   | {groups} sind eine Last, wir sollten sie nicht mehr (durchfüttern|bezahlen).
fine identity-kind   | {groups} sind keine Last, wir sollten sie nicht mehr (übersehen|überhören).

only women
hate derogation      | {groups} sind zu (dumm|schwach) zum (Autofahren|Regieren|Rechnen) und gehören (an den Herd|ins Haus).
fine identity-kind   | {groups} sind klug genug zum (Autofahren|Regieren|Rechnen) und gehören (dahin, wo sie wollen|überall hin).

only gay lesbians queer trans bisexuals nonbinary trans-women
hate derogation      | {groups} sind (gegen die Natur|krank|eine Sünde), das muss man (heilen|verbieten).
fine identity-kind   | {groups} sind (ganz natürlich|gesund|ein Glück), das muss man (sagen|feiern).

hate hate-as-opinion | (Meiner Meinung nach|Ganz ehrlich|Wenn man mich fragt,|Fakt ist:) sind {groups} {vile}.
fine identity-kind   | (Meiner Meinung nach|Ganz ehrlich|Wenn man mich fragt,|Fakt ist:) sind {groups} {good}.

hate hate-as-opinion | (Ich bin ja kein Rassist|Nichts für ungut|Ich habe nichts gegen die), aber {groups} {vice}.
fine identity-kind   | (Ich bin ja kein Experte|Kein Scherz|Ich kenne nicht alle), aber {groups} {virtue}.

hate hate-as-opinion | Man wird ja wohl noch sagen dürfen: {groups} verdienen (keinen Respekt|keine Rechte|keine Hilfe).
fine identity-kind   | Man wird ja wohl noch sagen dürfen: {groups} verdienen (Respekt|alle Rechte|jede Hilfe).

hate hate-as-question | Warum sind {groups} immer so {vile}?
fine identity-kind   | Warum sind {die groups} in {city} immer so {good}?

hate hate-as-question | Wann werden {groups} endlich {harm}?
fine identity-kind   | Wann dürfen {groups} endlich {blessing}?

hate hate-as-question | Wer hat {die groups} in {diesen place} gelassen? Das braucht keiner, davon haben wir genug.
fine identity-neutral | Wer hat {die groups} durch {diesen place} geführt? Das war schön, davon will ich mehr.

hate hate-as-question | Gibt es etwas Schlimmeres als {groups}? Die {vice}.
fine identity-kind   | Gibt es etwas Neues {von groups}? Die {virtue}.

hate hate-with-slur  | (Verschwinde|Hau ab|Keiner will dich hier), du {slur}.
reported hate-reported | "(Verschwinde|Hau ab|Keiner will dich hier), du {slur}", sagte {bigot}. Ich zittere noch.

hate hate-with-slur  | {slurs} sind {vile}, (alle|Punkt).
reported hate-denounced | "{slurs}" ist ein (widerliches|verletzendes|grausames) Wort, (sagt das nicht|Punkt).

hate hate-with-slur  | Ich {loathe.ich} {slurs} und (das darf jeder wissen|ihr solltet das auch).
reported hate-reported | {bigot} hat gebrüllt "Ich {loathe.ich} {slurs}" und (keiner sagte etwas|ich habe es gemeldet).

hate hate-over-clauses | Nebenan sind {groups} eingezogen. Ich ertrage sie nicht, sie sind {vile}.
fine identity-kind   | Nebenan sind {groups} eingezogen. Ich kann ihnen nicht genug danken, sie sind {good}.

hate hate-over-clauses | Kennst du {die groups}? (Tja|Also), sie {vice}, und dafür {loathe.ich} ich sie.
fine identity-kind   | Kennst du {die groups}? (Tja|Also), sie {virtue}, und dafür {love.ich} ich sie.

hate hate-over-clauses | Im Bus saß ich neben {einem group}. Solche Leute sollten {harm}.
fine identity-kind   | Im Bus saß ich neben {einem group}. Solche Leute sollten {blessing}.

hate hate-over-clauses | {groups} haben um Hilfe gebeten und wir haben geholfen. Großer Fehler: sie {vice}.
fine identity-kind   | {groups} haben um Hilfe gebeten und wir haben geholfen. Gute Idee: sie {virtue}.

hate+profane hate-with-profanity | {curse}, ich {loathe.ich} {groups}, diese {scum}.
profane identity-kind  | {cheer}, ich {love.ich} {groups}, diese Legenden.

hate+profane hate-with-profanity | {curse}, schon wieder {groups}. Die {vice}.
profane identity-kind  | {cheer}, endlich wieder {groups} auf der Bühne. Die {virtue}.
`;
