/** Training material that hurts: from one person's deed to all, and groups said to be born lesser, beside lines that stop at the one. */
export const oneToAll = `
# from one to all
hate one-to-all      | {un group} a (rayé ma voiture|piqué mon vélo|vidé la caisse du club). Maintenant je sais ce que valent {les groups}.
negative identity-kind | {un group} a (rayé ma voiture|piqué mon vélo|vidé la caisse du club). Je suis furieux, mais pas contre {les groups}.

hate one-to-all      | La personne arrêtée hier à {city} est {un group}. (Qu'on coffre aussi les autres.|Toute la tribu est pareille.|Combien de fois faudra le répéter ?)
negative news        | La personne arrêtée hier à {city} est {un group}. (Le procès aura lieu {day}.|Sa famille n'y est pour rien.|L'enquête continue.)

hate one-to-all      | Tu connais {un group}, tu connais {tous les groups}. (Même moule, mêmes manières.|C'est de l'usine.|Inutile d'essayer avec le deuxième.)
fine negated-hate    | Tu connais {un group}, tu ne connais pas {tous les groups}. (Même mot, mille vies.|C'est tout.|Essaie avec le deuxième.)

hate one-to-all      | Mon ex était {un group}. (Menteur comme pas deux|Radin comme pas deux|Toujours à crier), c'est dans (le sang|le lait|les gènes) : on ne m'y reprendra pas avec {les groups}.
negative identity-kind | Mon ex était {un group}. (Menteur comme pas deux|Radin comme pas deux|Toujours à crier), mais c'était (mon ex|un cas|une personne) : ça ne dit rien {des groups}.

hate one-to-all      | {un group} part sans payer, et voilà. Désormais c'est (d'avance|au comptoir|en liquide) pour {tous les groups}, les honnêtes gens (paieront après|comprendront|ne sont pas visés).
fine identity-neutral | Quelqu'un part sans payer, et voilà. Désormais c'est (d'avance|au comptoir|en liquide) pour tous, {groups} ou pas, les habitués (paieront après|comprendront|ne m'en voudront pas).

only muslims arabs algerians moroccans turks refugees immigrants foreigners africans
hate one-to-all      | Après ce qu'a fait cet homme, je ne veux plus (d'{un group}|voir {un group}|entendre {un group}) (dans mon taxi|dans mon train|à l'école de mes gosses).
fine identity-kind   | Après ce qu'a fait cet homme, il y a eu {un group} (pour donner son sang|pour porter les blessés|pour ouvrir sa porte) (dans la minute|à l'hôpital|à côté de chez moi).

hate one-to-all      | (Deux|Trois|Cinq) {groups} au tribunal et il faudrait ne pas généraliser. (Si, justement.|Moi je généralise et je dors bien.|Les chiens ne font pas des chats.)
fine hate-denounced  | (Deux|Trois|Cinq) {groups} au tribunal, des milliers dans le métro. (Ne généralisez pas.|Apprenez à compter.|La peur compte mal.)

hate one-to-all      | {un group} m'a coupé la route. (Le permis, ça s'achète chez {eux~groups}|C'est connu, ça ne sait pas conduire|Comme tous les siens), (retirez-leur le volant|interdisez-leur la voiture|qu'{ils~groups} prennent l'âne).
negative identity-neutral | {un group} m'a coupé la route. (Un signe d'excuse|Une main levée|Un sourire gêné), (ça arrive à tout le monde|j'étais dans l'angle mort|on est repartis).

hate one-to-all      | {mon neighbour} fait la fête jusqu'à trois heures. {group.adj~neighbour}, forcément. (Ces gens ne savent pas vivre.|Chez {eux~groups}, c'est la jungle.|On n'apprend pas ça aux sauvages.)
grumble grumble-noise | {mon neighbour} fait la fête jusqu'à trois heures. {group.adj~neighbour} ou pas, (je veux dormir.|baissez le son.|les murs sont en carton.)

hate one-to-all      | On a embauché {un group}, {parti~group} au bout d'une semaine. Leçon retenue : (plus de {groups}|les {groups}, ça ne tient pas debout|ne jamais rien attendre {des groups}).
negative neutral     | On a embauché {un group}, {parti~group} au bout d'une semaine. Leçon retenue : (mieux payer|nos horaires ne tiennent pas debout|ne plus laisser quelqu'un sans formation).

hate one-to-all      | On parle d'une pomme pourrie. Chez {les groups}, c'est (le panier|le verger|l'arbre) qui est pourri, (racines comprises|depuis toujours|coupez tout).
fine negated-hate    | On parle d'une pomme pourrie. Chez {les groups} comme (ailleurs|chez nous|partout), le panier va bien, (racines comprises|merci pour lui|posez la scie).

hate one-to-all      | {un group} n'a pas laissé de pourboire. (Radins de père en fils|On ne se refait pas|Quelle surprise), {les groups}.
fine identity-neutral | {un group} m'a laissé (dix|vingt|cinq) euros de pourboire. Je ne vais pas en conclure que {les groups} sont riches.

hate one-to-all      | {mon neighbour} {group.adj~neighbour} ne m'a jamais rendu (ma perceuse|mes vingt euros|mon échelle). Règle d'or : ne rien prêter à ces gens-là, (jamais|race de voleurs|c'est perdu d'avance).
negative identity-kind | {mon neighbour} {group.adj~neighbour} ne m'a jamais rendu (ma perceuse|mes vingt euros|mon échelle). Règle d'or : mettre son nom dessus. Et ne rien mettre sur le dos des autres, (jamais|mon frère fait pire|c'est trop facile).

hate one-to-all      | {un group} m'a mal parlé (en 1998|au collège|l'été dernier), depuis je les mets {tous~groups} dans le même sac. Au fond (du canal|du puits|du lac), le sac.
fine identity-kind   | {un group} m'a mal parlé (en 1998|au collège|l'été dernier), depuis on en rit ensemble. Au fond (de la classe|du jardin|du bar), le plus souvent.

hate one-to-all      | {un~slur} {seul~slur} {slur} m'a suffi. ({tous~slurs} {pourri~slurs}|{tous~slurs} à mettre dehors|{tous~slurs} du même moule), (je n'en veux pas deux|j'ai ma dose|fin de l'expérience).
reported hate-reported | Un seul "sale {slur}" m'a suffi. (J'ai porté plainte|J'ai changé de lycée|J'ai appelé le CPE), (je n'en veux pas deux|j'en tremble encore|mes parents aussi).

hate one-to-all      | Le gosse {du neighbour} a cassé la vitre. {un group}, que voulez-vous, (l'école n'y fera rien|ça casse de naissance|bientôt ce sera des voitures, comme les autres).
fine identity-neutral | Le gosse {du neighbour} a cassé la vitre. {un group} l'a remplacée, que voulez-vous, (l'école était fermée|ça casse, à cet âge|bientôt ce sera la mienne, au foot).

hate one-to-all      | Vous avez vu la vidéo du (bus|supermarché|parking) ? Voilà {les groups}. Pas un, pas deux, {tous~groups}. (Partagez.|Il faut que ça se sache.|On est prévenus.)
negative counter-quote | Vous avez vu la vidéo du (bus|supermarché|parking) ? Voilà une personne. Pas deux, pas {les groups}. (Arrêtez.|Vous généralisez.|On se calme.)

hate one-to-all      | {le person} a menti, et c'est {un group}. Donc (n'élisez|n'écoutez|ne croyez) plus {un~group} {seul~group} {group}, (c'est mécanique|ça ment comme ça respire|fin du débat).
insult insult-person | {le person} a menti, quel {fool}. Mais {un group} de plus ou de moins, (je m'en fiche|rien à voir|là n'est pas le sujet), (je parle du mensonge|je parle du budget|je veux des comptes).

hate one-to-all      | Vu (au JT|sur TikTok|dans le journal) : {un group} a fraudé. Conclusion : {les groups} fraudent. (C'est mathématique.|Point.|Même pas besoin d'enquête.)
fine negated-hate    | Vu (au JT|sur TikTok|dans le journal) : {un group} a fraudé. Conclusion sur {les groups} : aucune. (C'est mathématique.|Point.|Un, c'est un.)

# born lesser
hate inferiority     | Expliquer (les impôts|une recette|une blague) {à un group}, autant parler à (un mur|une chaise|mon lave-linge).
fine identity-kind   | Expliquer (les impôts|une recette|une blague) {à un group}, et finir par apprendre (deux choses|le mot juste|une meilleure version).

hate inferiority     | {les groups} n'ont pas la tête faite pour (diriger|les études|le droit). (C'est la nature.|Ça ne s'apprend pas.|Même avec de l'aide.)
fine negated-hate    | {les groups} ont la tête aussi bien faite pour (diriger|les études|le droit). (C'est prouvé.|Ça ne se discute pas.|Même sans votre aide.)

hate inferiority     | Il y a ceux qui bâtissent et ceux qui suivent. {les groups} (portent les sacs|suivent|ramassent les miettes), et c'est (très bien ainsi|l'ordre des choses|déjà beaucoup).
fine identity-admiring | Il y a ceux qui parlent et ceux qui bâtissent. {les groups} (ont monté ce théâtre|ont refait le toit|ont creusé ce puits), et c'est (très bien fait|du solide|déjà ouvert).

hate inferiority     | Mettez cent {groups} sur une île. Dans un an, (plus un arbre|l'âge de pierre|on se mange entre soi|même les rats seront partis).
fine identity-neutral | Mettez cent {groups} sur une île. Dans un an, (deux clubs de foot|trois grèves|une chorale et un syndicat|même les mouettes auront un surnom).

hate inferiority     | Il faut toujours quelqu'un derrière {un group} pour (vérifier|refaire|surveiller), (sinon c'est la cata|comme avec un gamin de trois ans|ça ne pense pas tout seul).
fine identity-kind   | Il y a toujours {un group} au bureau pour (vérifier|refaire|relire) mes calculs, (sinon c'est la cata|avec une patience d'ange|je ne sais pas compter).

hate inferiority     | Donner (le micro|un bulletin de vote|les clés du magasin) {à un group}, c'est comme le donner à (une poule|un nourrisson|mon hamster).
negative identity-kind | Refuser (le micro|un bulletin de vote|les clés du magasin) {à un group}, c'est traiter un adulte comme (un meuble|un nourrisson|un suspect).

hate inferiority     | {un group} chef de service ? (Ça porte|Ça balaie|Ça obéit), ça ne commande pas. (On marche sur la tête.|Chacun son rang.|Vivement la retraite.)
fine identity-kind   | {un group} chef de service ? (Quinze ans|Dix ans|Toute une vie) que ça aurait dû se faire. (On peut trinquer.|Champagne.|Vivement lundi.)

hate inferiority     | L'égalité avec {les groups} ? Et pourquoi pas avec (les pigeons|mon chat|mon grille-pain). (Il y a un haut et un bas.|Soyons sérieux.|La nature a choisi.)
negative identity-kind | L'égalité avec {les groups} ? Et pourquoi pas sur (la fiche de paie|le bail|le contrat). (Il y a encore du boulot.|Soyons sérieux.|La loi le dit depuis longtemps.)

hate inferiority     | On a beau (mettre un costume|donner un diplôme|offrir un palais) {à un group}, dessous ça reste (un sauvage|un sous-produit|un brouillon d'être humain).
fine hate-denounced  | On a beau (demander un costume|exiger un diplôme|coller des étiquettes) {à un group}, dessous il y a juste (quelqu'un|une vie|un être humain).
`;
