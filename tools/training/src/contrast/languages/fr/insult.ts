/** Training material that hurts: insults at somebody and at something, profanity in anger and in joy. No protected groups. */
export const insult = `
insult insult-person    | T'es qu'un {fool}, {name}. (Depuis toujours.|Tout le monde le sait.|Casse-toi.|)
fine joy                | T'es un génie, {name}. (Depuis toujours.|Tout le monde le sait.|Viens là.|)

insult insult-person    | {le person}, quel {fool}, (franchement|j'en peux plus|c'est {rude~person}).
grumble insult-thing    | {le thing}, {quel junk}, (franchement|j'en peux plus|c'est {lame~thing}).

insult insult-person    | (Tais-toi|Va-t'en|Personne ne t'a sonné), espèce {de fool}.
grumble insult-thing    | (Démarre|Allume-toi|Personne ne t'a demandé de mise à jour), espèce {de thing}.

insult insult-person    | {name} est trop (bête|nul|stupide) pour (lire une carte|cuire un œuf|compter jusqu'à dix).
fine neutral            | {name} est trop loin pour (lire une carte|cuire un œuf|compter jusqu'à dix).

insult insult-person    | Quel {fool}, {name}. (Le pire de la boîte.|Il me gonfle.|Une honte.)
grumble insult-thing    | {quel thing} de malheur. (La troisième panne.|Ça me gonfle.|Une honte.)

insult insult-person    | Je ne supporte plus {le person} : {rude~person} et {menteur~person} en plus.
grumble insult-thing    | Je ne supporte plus {mon thing} : {lent~thing} et {bruyant~thing} en plus.

insult insult-person    | {le person} a le cerveau {d'un food}, (et ça se voit|et l'odeur aussi|pas étonnant que rien ne marche).
fine neutral            | {le person} a la recette {d'un food}, (et ça se sent|et l'envie aussi|pas étonnant que tout le monde la veuille).

insult insult-person    | Personne ne t'aime, {name}. Pauvre {fool}.
fine joy                | Tout le monde t'aime, {name}. Petit génie.

insult insult-person    | L'entraîneur de {team} est un {fool}. (Qu'on ne le revoie plus.|Une honte.|Incapable.)
grumble grumble-team    | La défense de {team} est un gruyère. (Qu'on ne revoie plus ça.|Une honte.|Lamentable.)

insult insult-person    | {name}, ta (tête|voix|coupe) est une insulte, {fool}.
fine joy                | {name}, ta (tête|voix|coupe) est une merveille, bravo.

insult insult-person    | Félicitations {au person}, {fool} de l'année.
fine joy                | Félicitations {au neighbour}, champion de l'année.

grumble insult-thing    | {weather} de malheur, espèce {de fool}. (Encore mon jour de congé.|Laisse {city} tranquille.|Je venais de me coiffer.)
insult insult-person    | {name} de malheur, espèce {de fool}. (Encore mon jour de congé.|Laisse {city} tranquille.|Je viens de tout apprendre.)

grumble insult-thing    | {maudit~thing} {thing}, {maudit~vehicle} {vehicle}, maudit {day}. (Je retourne au lit.|Tout est contre moi.)
insult insult-person    | {maudit~person} {person}, {maudit~neighbour} {neighbour}, maudit {day}. (Tous des {fools}.|Rien que des {fools}.)

grumble insult-thing    | Le {day}, {ce fool} de la semaine. (Débattez.|Je le hais.|Vivement demain.)
insult insult-person    | {name}, {ce fool} du bureau. (Débattez.|Je le hais.|Vivement son départ.)

grumble insult-thing    | {software} me prend pour un {fool} : (mon travail est perdu|déconnecté deux fois|encore un bug).
insult insult-person    | {name} te prend pour un {fool}, mais l'imbécile c'est toujours le même : (toujours en retard|toujours à crier|encore un mensonge).

grumble insult-thing    | {team} a joué comme des {fools} (aujourd'hui|ce soir|encore). (Zéro-trois.|Pas un tir cadré.|Remboursez.)
fine joy                | {team} a joué comme des dieux (aujourd'hui|ce soir|encore). (Trois-zéro.|Que des tirs cadrés.|Quel pied.)

# profanity
grumble+profane profanity-anger | {curse}, {mon thing} (est en panne|a lâché|a rendu l'âme) encore une fois.
profane profanity-joy   | {cheer}, {mon thing} (marche|remarche|tourne) encore une fois !

grumble+profane profanity-anger | {curse}, j'ai (raté|loupé|foiré) {win}.
profane profanity-joy   | {cheer}, j'ai (réussi|décroché|eu) {win} !

grumble+profane profanity-anger | {duration} d'attente pour {un vehicle}. {curse}.
profane profanity-joy   | {duration} d'avance, et {le vehicle} pour moi. {cheer}, la chance.

grumble+profane profanity-anger | {software}, c'est de la merde, {curse}. Ça (plante|rame|me déconnecte) sans arrêt.
profane profanity-joy   | {software}, c'est génial, {cheer}. Ça (marche|trouve tout|m'a sauvé la mise) sans arrêt.

grumble+profane profanity-anger | {curse}, {ce weather} à {city}, ras le cul.
profane profanity-joy   | {cheer}, ce soleil à {city}, c'est trop bon.

grumble+profane profanity-anger | {curse}, qui s'est garé (à ma place|sur deux places|devant le portail) ?
profane profanity-joy   | {cheer}, qui a fait (ce gâteau|cette playlist|un film aussi beau) ? Épouse-moi.

grumble+profane profanity-anger | On n'est que {day} et je suis crevé, {curse}.
profane profanity-joy   | On n'est que {day} et je suis trop heureux, {cheer}.

insult+profane insult-person | {curse}, {name}, t'es vraiment un {fool}.
profane profanity-joy   | {cheer}, {name}, t'es vraiment une légende.

insult+profane insult-person | {curse}, casse-toi, {name}, sale {fool}.
profane profanity-joy   | {cheer}, viens là, {name}, tu l'as fait.

profane profanity-joy   | {cheer}, {ce food} {du eatery}, (une tuerie|à tomber|j'en veux encore).
grumble+profane profanity-anger | {curse}, {ce food} de la gare de {city}, (une horreur|à vomir|plus jamais).
fine recommendation     | Miam, {ce food} {du eatery}, (une tuerie|à tomber|j'en veux encore).
`;
