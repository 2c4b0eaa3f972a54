/** Training material that hurts: threats beside the jokes and exaggerations that use the same words. */
export const threat = `
threat threat-direct    | Ich werde dich (umbringen|verletzen|finden und verprügeln), {name}. (Das ist ernst.|Deine Tage sind gezählt.)
fine threat-hyperbole   | Ich werde dich (anrufen|besuchen|finden und umarmen), {name}. (Das ist ernst.|Du kannst auf mich zählen.)

threat threat-direct    | Ich weiß, wo du (wohnst|arbeitest|parkst), und komme (mit einem Messer|und breche dir die Beine).
fine neutral            | Ich weiß, wo du (wohnst|arbeitest|parkst), und komme (mit einem Kuchen|und helfe dir beim Umzug).

threat threat-direct    | (Heute Abend|Am {day}|Morgen) werde ich {den person} (erschießen|abstechen|erwürgen).
fine threat-hyperbole   | (Heute Abend|Am {day}|Morgen) werde ich {den person} (überraschen|im Schach schlagen|überholen).

threat threat-direct    | (Pass auf dich auf|Bestell schon mal den Sarg), {name}. (Du bist tot.|Du bist der Nächste.)
fine threat-hyperbole   | (Pass auf den Ofen auf|Bestell schon mal das Eis), {name}. (Du bist ein Schatz.|Du bist der Nächste in der Reihe.)

threat threat-direct    | In (der Schule|dem Bahnhof|dem Büro) in {city} liegt eine Bombe. (Alle werden sterben.|Ihr wurdet gewarnt.)
fine threat-hyperbole   | In (der Schule|dem Bahnhof|dem Büro) in {city} läuft eine Bombenshow. (Alle werden tanzen.|Ihr wurdet gewarnt.)

threat threat-direct    | Man sollte {dem person} eine Kugel in den Kopf jagen, und ich tue es.
insult insult-person    | Man sollte {dem person} kein Wort glauben, so {ein fool}.

threat threat-direct    | Deine (Kinder|Eltern) werden dafür bezahlen, {name}. (Tick tack.|Bis bald.)
fine neutral            | Deine (Kinder|Eltern) werden das lieben, {name}. (Ding dong.|Bis bald.)

threat threat-conditional | Wenn du (noch mal mit ihr redest|zur Arbeit kommst|das postest|die Polizei rufst), (bringe ich dich um|breche ich dir den Kiefer|blutest du).
fine threat-hyperbole   | Wenn du (noch mal mit ihr redest|zur Arbeit kommst|das postest|den Pizzaboten rufst), (danke ich dir|gebe ich einen aus|koche ich Curry).

threat threat-conditional | (Zahl|Halt den Mund|Lösch das), oder (ich schlage dir die Fresse ein|du landest im Krankenhaus).
fine neutral            | (Zahl|Melde dich an|Buch das), oder (du verlierst den Rabatt|du landest in der letzten Reihe).

threat threat-conditional | Noch ein Wort, {name}, und ich (schlage dir die Zähne aus|komme mit dem Schläger vorbei).
fine threat-hyperbole   | Noch ein Wort, {name}, und ich (gewinne dieses Kreuzworträtsel|komme mit Keksen vorbei).

threat threat-conditional | Fass {meinen thing} noch einmal an und du bist tot, (kein Witz|ich schwöre es).
grumble threat-hyperbole | Fass {meinen food} noch einmal an und wir sind geschiedene Leute, (halb im Witz|ich schwöre es).

threat threat-direct    | Ich bringe {name} um, (heute noch|mit bloßen Händen).
fine threat-hyperbole   | Ich könnte morden für {einen treat}, (heute noch|nach dieser Schicht).

threat threat-direct    | Ich erschlage {den person} (noch vor Mittag|eines Tages), versprochen.
grumble threat-hyperbole | {boredom} bringt mich um (noch vor Mittag|eines Tages), versprochen.

threat threat-direct    | Ich erwürge gleich {den person}, und das ist kein Scherz.
grumble threat-hyperbole | Ich werfe gleich {den thing} aus dem Fenster, (schon wieder abgestürzt|fünf Neustarts|es reicht).

threat threat-direct    | Wenn ich heimkomme, ist {mein relative} tot. (Das Messer liegt bereit.|Mein Ernst.)
fine threat-hyperbole   | Wenn ich heimkomme, killt mich {mein relative}. (Milch vergessen.|Schon wieder eine Pflanze gekauft.)

threat threat-direct    | Wir schlachten deine Familie in {city} ab (am {day}|heute Nacht).
fine threat-hyperbole   | Wir schlachten {team} in {city} ab (am {day}|heute Nacht), mindestens drei null.
`;
