/** Training material that hurts: threats beside the jokes and exaggerations that use the same words. */
export const threat = `
# direct
threat threat-direct    | Je vais te (tuer|massacrer|retrouver et te cogner), {name}. (Je suis sérieux.|Compte tes jours.|Tu ne verras rien venir.)
fine threat-hyperbole   | Je vais te (rappeler|féliciter|retrouver et t'embrasser), {name}. (Je suis sérieux.|Compte sur moi.|Tu ne verras rien venir.)

threat threat-direct    | Je sais où tu (habites|travailles|te gares), et j'arrive (avec un couteau|pour te casser les jambes|pour te faire mal).
fine neutral            | Je sais où tu (habites|travailles|te gares), et j'arrive (avec un gâteau|pour t'emmener au ciné|pour t'aider à déménager).

threat threat-direct    | (Ce soir|{day}|Demain) je vais (descendre|poignarder|étrangler) {le person}.
fine threat-hyperbole   | (Ce soir|{day}|Demain) je vais (surprendre|battre aux échecs|doubler) {le person}.

threat threat-direct    | (Surveille tes arrières|Dis adieu à tes gosses|Commande ton cercueil), {name}. (T'es mort.|C'est fini pour toi.|T'es le prochain.)
fine threat-hyperbole   | (Surveille le four|Dis bonjour à tes gosses|Commande ton dessert), {name}. (T'es un amour.|C'est prêt pour toi.|T'es le prochain invité.)

threat threat-direct    | Il y a une bombe dans (la gare|l'école|les bureaux) de {city}. (Tout va sauter.|Vous êtes prévenus.|Vous allez mourir.)
fine threat-hyperbole   | Il y a une bombe de concert dans (la gare|l'école|les bureaux) de {city}. (Tout va danser.|Vous êtes prévenus.|Vous allez adorer.)

threat threat-direct    | Je vais (brûler ta maison|te trancher la gorge|te mettre une balle) pour ce que tu as fait à {team}.
fine threat-hyperbole   | Je vais (brûler un cierge|te payer un verre|te mettre dix sur dix) pour ce que tu as fait à {team}.

threat threat-direct    | (Il faut|On va) mettre une balle dans la tête {du person}.
insult insult-person    | (Il faut|On va) mettre fin aux mensonges {du person}. Quel {fool}.

threat threat-direct    | On va pendre {le person} au premier réverbère, (vous verrez|c'est décidé|notez-le).
grumble grumble-work    | On va encore attendre {le person} au téléphone une heure, (vous verrez|c'est décidé|notez-le).

threat threat-direct    | Tes (enfants|parents) vont payer pour ça, {name}. (On sait où les trouver.|Tic tac.|À très vite.)
fine neutral            | Tes (enfants|parents) vont adorer ça, {name}. (On sait où les emmener.|Miam.|À très vite.)

# conditional
threat threat-conditional | Si tu (lui reparles|reviens au boulot|publies ça|appelles les flics), je te (tue|casse la mâchoire|saigne).
fine threat-hyperbole   | Si tu (lui reparles|reviens au boulot|publies ça|appelles le musée), je te (remercie|paie un verre|fais un couscous).

threat threat-conditional | (Paie|Tais-toi|Efface ça) ou (je te défonce|tu finis à l'hôpital|quelqu'un va souffrir).
fine neutral            | (Paie|Inscris-toi|Réserve ça) ou (tu perds la remise|tu finis au dernier rang|quelqu'un va te doubler).

threat threat-conditional | Encore un mot, {name}, et je (te fais sauter les dents|débarque avec une batte|te plante).
fine threat-hyperbole   | Encore un mot, {name}, et je (gagne ce mots croisés|débarque avec des gâteaux|te bats au Scrabble).

threat threat-conditional | Touche encore à {mon thing} et t'es mort, (je ne rigole pas|pour de vrai|sur ma vie).
grumble threat-hyperbole | Touche encore à {mon food} et on n'est plus amis, (je rigole à moitié|pour de vrai|sur ma fourchette).

threat threat-conditional | Si (le maire|la ministre|le directeur) ferme notre (bibliothèque|piscine|école), (c'est la mort assurée|ça finira dans le sang|on lui fera la peau).
negative news           | Si (le maire|la ministre|le directeur) ferme notre (bibliothèque|piscine|école), (c'est la défaite assurée|ça finira dans les urnes|on lui fera un procès).

# hyperbole
threat threat-direct    | Je vais tuer {name} (ce soir|pour ça|de mes mains).
fine threat-hyperbole   | Je tuerais pour {un treat} (ce soir|là maintenant|après le boulot).

threat threat-direct    | Je te tuerais (pour le plaisir|dans ton sommeil|sans hésiter), et je le ferai.
fine threat-hyperbole   | Je dévorerais {un treat} (pour le plaisir|dans mon sommeil|sans hésiter), et je le ferai.

threat threat-direct    | Je vais buter {le person} (avant midi|un de ces jours|si c'est la dernière chose que je fais).
grumble threat-hyperbole | {ce boredom} va me tuer (avant midi|un de ces jours|si ça continue).

threat threat-direct    | Je vais étrangler {mon neighbour} et je ne plaisante pas.
grumble threat-hyperbole | Je vais jeter {mon thing} par la fenêtre, (ça a encore planté|cinq redémarrages|j'en peux plus).

threat threat-direct    | Quand je rentre, je tue {mon relative}. (Le couteau est prêt.|Je suis sérieux.|J'ai assez attendu.)
fine threat-hyperbole   | Quand je rentre, {mon relative} va me tuer. (J'ai oublié le lait.|J'ai racheté une plante.|J'ai cassé le vase.)

threat threat-direct    | On va massacrer ta famille à {city} ({day}|ce soir).
fine threat-hyperbole   | On va massacrer {team} à {city} ({day}|ce soir), trois à zéro minimum.

threat threat-direct    | Je vais faire exploser (ton bureau|le stade|cette clinique), tu vas voir.
fine threat-hyperbole   | Je vais faire exploser (mon record|le score|la piste de danse), tu vas voir.
`;
