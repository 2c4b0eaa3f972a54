/** Training material that hurts: contempt, inferiority, disgust and dehumanisation in fresh words, as opinion and as question. */
export const derogation = `
# inferiority
hate inferiority        | {un group}, même avec (trois diplômes|un doctorat|une blouse blanche), restera toujours (un cran en dessous|un sous-fifre|un esprit simple). (C'est biologique.|On n'y peut rien.|La nature a tranché.)
fine identity-kind      | {un group}, même avec (trois diplômes|un doctorat|une blouse blanche), doit envoyer deux fois plus de (CV|lettres|dossiers). (C'est injuste.|On n'y peut rien, dit-on.|Il faut que ça change.)

hate inferiority        | {les groups} n'ont jamais rien inventé, (même pas la roue|sauf les excuses|à part le bruit). Nous, on a fait tout le reste.
fine identity-admiring  | {les groups} n'ont jamais rien volé à personne, (même pas l'idée|sauf la vedette|à part nos cœurs). Nous, on a applaudi tout le reste.

hate inferiority        | Mettez {un group} aux commandes et (le bateau coule|la boîte ferme|l'avion tombe). Ces gens sont faits pour (obéir|porter les caisses|suivre), pas pour décider.
fine identity-kind      | Mettez {un group} aux commandes et (le bateau avance|la boîte embauche|l'avion décolle). Ces gens sont faits pour (diriger|porter un projet|décider), comme n'importe qui.

hate inferiority        | Il y a ceux qui bâtissent et ceux qui sont bons à (servir|balayer|se taire). {les groups}, c'est la deuxième catégorie.
fine negated-hate       | Il n'y a pas ceux qui bâtissent et ceux qui sont bons à (servir|balayer|se taire). {les groups}, c'est des gens, point, pas une catégorie.

hate inferiority        | Un chien de berger a plus de jugeote que {tous les groups} de (ma rue|{city}|la boîte) réunis.
fine identity-neutral   | Un chien de berger a suivi {tous les groups} de (ma rue|{city}|la boîte) pendant la rando.

hate inferiority        | On ne mélange pas les torchons et les serviettes : {les groups} (à leur place|dans leur coin|en bas), nous (au-dessus|devant|en haut), et tout le monde est content.
negative hate-denounced | "On ne mélange pas les torchons et les serviettes" : {les groups} (à leur place|dans leur coin|en bas), eux (au-dessus|devant|en haut), et tout le monde trouve ça normal. Pas moi.

hate inferiority        | Désolé mais le cerveau {d'un group}, c'est (un petit pois|du flan|la version d'essai). (Ça se voit à l'école.|Les chiffres le montrent.|Regardez les notes.)
fine identity-admiring  | Désolé mais le cerveau {d'un group} de mon labo, c'est (une merveille|du génie|la version complète). (Ça se voit en cours.|Ses élèves le montrent.|Regardez ses articles.)

only origin black brown migration
hate inferiority        | (Sans nous|Sans l'Europe|Sans la colonisation), {les groups} en seraient encore à (dormir dans des huttes|se battre avec des cailloux|compter sur leurs doigts).
negative counter-quote  | (@user|Mon oncle|Un prof) ose dire que sans nous {les groups} en seraient encore à (dormir dans des huttes|se battre avec des cailloux|compter sur leurs doigts). Quelle ignorance crasse.

only women
hate inferiority        | {les groups} (en finale d'échecs|au concours d'ingénieur|aux olympiades de maths|en physique à {city}) ? (Leur cerveau est câblé pour la vaisselle|C'est mignon, comme un chat au piano|La logique, c'est pas leur truc).
fine identity-admiring  | {les groups} (en finale d'échecs|au concours d'ingénieur|aux olympiades de maths|en physique à {city}) ? (Leur cerveau tourne à mille à l'heure|C'est beau, on dirait du grand art|La logique, c'est bien leur truc).

only disability
hate inferiority        | Appelons un chat un chat : {un group} ne vaut pas (un vrai salarié|un enfant normal|une personne entière). (Voilà.|Fallait le dire.|Assumez.)
fine identity-kind      | Appelons un chat un chat : payer {un group} moins (qu'un autre salarié|qu'un stagiaire|que les collègues), c'est du vol. (Voilà.|Fallait le dire.|Assumez.)

only class
hate inferiority        | (@user|Avouez-le :|Et oui,) {les groups} ont les gènes de la défaite, (on ne fera jamais rien de ces gens-là|des bons à rien de père en fils|ça se transmet comme la grippe).
fine identity-kind      | (@user|Avouez-le :|Et non,) {les groups} n'ont pas les gènes de la défaite, (on les prive juste de tout|on naît comme on peut|la misère n'est pas une grippe).

# derogation in fresh words
hate derogation         | {un group} qui dit la vérité, c'est comme (un vélo sans roues|un poisson sur un arbre|la neige en août) : (ça n'existe pas|on n'en a jamais vu|arrêtez de chercher).
fine identity-neutral   | {un group} qui sait réparer ma chaudière, c'est comme (un mouton à cinq pattes|un trèfle à quatre feuilles|la neige en août) : (vous en connaissez|on trouve ça où|quelqu'un a un numéro) ?

hate derogation         | J'ai bossé (six mois|dix ans|un été) avec {des groups} : (que des tire-au-flanc|que des faux jetons|rien que des boulets), et pas un pour rattraper l'autre.
fine identity-kind      | J'ai bossé (six mois|dix ans|un été) avec {des groups} : (que des bosseurs|que des blagueurs|rien que des crèmes), et pas un lundi à reculons.

hate derogation         | Tu laisses {un group} seul cinq minutes avec (ton portefeuille|tes gosses|la caisse) et tu peux dire adieu à tout.
fine identity-kind      | Tu laisses {un group} du club cinq minutes avec (ton ordi|tes gosses|la caisse) et tu peux dire adieu aux soucis.

hate derogation         | {les groups} ont une spécialité : (pleurer pour avoir plus|mordre la main tendue|te planter dans le dos). (Des champions.|C'est génétique.|Un vrai don.)
fine identity-admiring  | {les groups} du village ont une spécialité : (la tourte aux poireaux|le fest-noz|te faire rire aux enterrements). (Des champions.|C'est magique.|Un vrai don.)

hate derogation         | pas besoin de lunettes pour repérer {un group}, (l'odeur arrive avant|suffit de suivre la saleté|compte tes affaires après).
fine identity-neutral   | pas besoin de lunettes pour repérer {le group} de l'équipe, (le numéro neuf|suffit de suivre le ballon|demande à l'arbitre).

hate derogation         | Ce que je pense {des groups} tient en un mot : (pourriture|néant|nausée). Et je reste (poli|gentil|calme).
fine identity-kind      | Ce que je pense {des groups} tient en un mot : (égaux|bienvenue|respect). Et je reste (sobre|modeste|calme).

hate derogation         | Les enfants {des groups}, à l'école de (ma mère|mon quartier|{city}), (crachent, tapent et volent|savent pas se tenir|sont nés voyous). Tel père, tel fils.
fine identity-neutral   | Les enfants {des groups}, à l'école de (ma mère|mon quartier|{city}), (chantent, peignent et jardinent|savent déjà lire|sont nés la même semaine). Ils préparent un spectacle.

hate derogation         | {les groups}, on dirait (une mauvaise blague qui dure|le fond de la poubelle un lundi|un cauchemar dont on ne se réveille pas).
fine identity-admiring  | {les groups} de la chorale, on dirait (une belle blague qui dure|le soleil un lundi|un rêve dont on ne se réveille pas).

hate derogation         | Franchement, faire confiance {à un group}, c'est donner (les clés du poulailler au renard|ses économies au casino|une allumette à un pyromane).
grumble grumble-politics | Franchement, confier le sort {des groups} à ce ministre, c'est donner (les clés du poulailler au renard|ses économies au casino|une allumette à un pyromane).

hate derogation         | @user mais (évidemment|forcément|bien sûr) qu'on t'a menti, c'est {un group} ! {ils~groups} ont ça dans le sang, {les groups}.
insult insult-person    | @user mais (évidemment|forcément|bien sûr) qu'on t'a menti, c'est un menteur ! Rien à voir avec {les groups}, il a ça dans le sang, lui tout seul.

hate derogation         | On m'a collé {un group} comme (binôme|voisin de chambre|chef d'équipe). Autant bosser avec (une flaque|un sac de sable|la photocopieuse), ça sentirait meilleur.
fine identity-neutral   | On m'a collé {un group} comme (binôme|voisin de chambre|chef d'équipe). Autant bosser avec (du café|un planning|la radio), on a une semaine chargée.

only muslims jews christians catholics hindus sikhs buddhists
hate derogation         | Leur livre, leurs prières, leurs (fêtes|chants|habits) : tout est (grotesque|malsain|obscène) chez {les groups}. Des siècles de lavage de cerveau, et voilà le résultat.
fine identity-neutral   | Leur livre, leurs prières, leurs (fêtes|chants|habits) : tout est (expliqué|raconté|montré) dans cette expo sur {les groups}. Des siècles d'histoire, et trois euros l'entrée.

only orientation trans
hate derogation         | {des groups} qui se tiennent la main devant (l'école|l'église|le manège), (c'est sale|ça se soigne|quelle décadence), pensez aux gosses.
fine identity-kind      | {des groups} qui se tiennent la main devant (l'école|l'église|le manège), (c'est doux|ça se fête|quelle belle image), les gosses s'en fichent bien.

only age
hate derogation         | {les groups} (ne servent à rien|nous coûtent un bras|bloquent les caisses) et en plus ça se plaint, (du balai|quelle engeance|ras le bol de cette espèce).
grumble grumble-queue   | {les groups} (n'y sont pour rien|attendent comme moi|bloquent pas les caisses), il n'y a qu'une caisse ouverte, (quelle gestion|quelle plaie|ras le bol de ce magasin).

only roma romanians
hate derogation         | (Cuivre, vélos, poules|À {city}, des câbles|La sacristie, le garage) : (un camp passe, tout s'évapore|rien n'est cloué, tout part|ils ont la main baladeuse de naissance). {les groups} dans toute leur splendeur.
fine negated-hate       | (Cuivre, vélos, poules|À {city}, des câbles|La sacristie, le garage) : (un vol, et on montre le camp du doigt|rien n'est prouvé, tout est dit|c'était le voisin, la police l'a dit). {les groups} n'y étaient pour rien.

# strong emotions
hate derogation         | Rien que d'entendre (rire|parler|chanter) {un group}, j'ai la mâchoire qui se serre. (Je ne peux pas les sentir.|C'est physique.|Une haine pure.)
fine identity-kind      | Rien que d'entendre (rire|parler|chanter) {un group} dans mon immeuble, j'ai le cœur qui se réchauffe. (Je pense à ma grand-mère.|C'est physique.|Une joie pure.)

hate derogation         | J'ai longtemps cherché ce que je hais le plus au monde. (Ni le froid, ni la faim|Pas les impôts|Pas la guerre) : {les groups}.
fine identity-kind      | J'ai longtemps cherché qui me manque le plus depuis {city}. (Ni le patron, ni les bars|Pas les pigeons|Pas ma rue) : {les groups} du club.

hate derogation         | Ma haine {des groups}, je l'ai (bue au biberon|reçue de mon père|apprise tout seul), et je la transmettrai à mes (gosses|élèves|neveux).
negative hate-denounced | La haine {des groups}, je l'ai (bue au biberon|reçue de mon père|apprise à l'école), et je ne la transmettrai pas à mes (gosses|élèves|neveux).

hate derogation         | Je vomis {les groups}, leur (accent|tête|façon d'être), leurs (maisons|chansons|fêtes), jusqu'à leur prénom. Voilà, ça va mieux.
grumble grumble-food    | J'ai vomi la quiche du bar, son (odeur|goût|gras), ses (lardons|œufs|oignons), jusqu'à la salade. {les groups} du comptoir m'ont tenu le front. Voilà, ça va mieux.

hate derogation         | quand {un group} me (sourit|parle|sert), j'ai envie de me laver (les mains|les yeux|à l'eau de Javel).
fine identity-neutral   | quand {un group} me (sourit|parle|sert) au marché, j'ai envie de lui demander (les prix|sa recette|d'où viennent ces tomates).

hate derogation         | {les groups} me sortent par les yeux. (Au boulot|À la télé|Au parc), partout, (toujours ces gueules-là|j'étouffe|j'en rêve la nuit).
grumble grumble-work    | Les réunions me sortent par les yeux. (Au boulot|À distance|Au parc), partout, et {les groups} de l'équipe pensent pareil, (toujours ces tableaux|on étouffe|on en rêve la nuit).

# dehumanisation
hate dehumanisation     | Vous avez déjà soulevé une pierre (humide|au jardin|dans une cave) ? Ça grouille, ça fuit la lumière. {les groups}, c'est pareil.
fine identity-neutral    | Vous avez déjà soulevé une pierre (humide|au jardin|dans une cave) ? Ça grouille, ça fuit la lumière. {les groups} de mon cours de bio ont adoré.

hate dehumanisation     | Le véto pique les (chiens enragés|bêtes galeuses|chevaux boiteux). Pour {un group}, on fait des chèques. Cherchez l'erreur.
grumble grumble-price   | Le véto prend cent euros pour les (chiens|bêtes à poil|vieux chats). Pour {un group} comme pour moi, c'est le même chèque. Cherchez l'erreur.

hate dehumanisation     | {des groups}, ça ne parle pas, ça (aboie|grogne|couine). Ça ne mange pas, ça (bâfre|broute|ronge).
fine identity-neutral   | {des groups} de la troupe ne jouent pas, {ils~groups} font les bruits : ça (aboie|grogne|couine). Un loup, une vache qui (bâfre|broute|rumine).

hate dehumanisation     | {un place} en bonne santé, c'est comme un corps : quand une tumeur comme {les groups} s'installe, on (coupe|opère|irradie).
negative counter-quote  | {un place}, ce n'est pas un corps, et qui traite {les groups} de tumeur qu'on (coupe|opère|irradie) devrait relire l'histoire.

hate dehumanisation     | J'appelle ça une chose, pas quelqu'un. {un group}, ça (se pousse du pied|se range au grenier|se jette), ça n'a pas de nom.
negative hate-denounced | Il l'appelait "la chose", pas par son nom. {un group}, (on lui crachait dessus|on l'enfermait au grenier|on lui jetait des pierres), c'était hier, chez nous.

hate dehumanisation     | Fumigez (le hall|la cage d'escalier|tout l'étage) : des {groups} y ont dormi, et la vermine, ça pond.
grumble grumble-insects | Fumigez (le hall|la cage d'escalier|tout l'étage) : les {groups} du deuxième et moi, on a des cafards, et ça pond.

hate dehumanisation     | Ma tante garde {des groups}. Enfin, « garde »... elle les (parque|nourrit à la gamelle|tient en laisse), c'est tout ce que méritent ces bestiaux.
fine identity-neutral   | Ma tante aide {des groups}. Enfin, « aide »... elle les (conduit|accompagne à la piscine|bat aux cartes), c'est tout ce que {ils~groups} lui demandent.

only origin religion migration colour
hate dehumanisation     | Ce n'est pas de l'immigration, c'est une invasion de (sauterelles|criquets|fourmis). {les groups} (dévorent tout|passent, et il ne reste rien|se multiplient).
negative counter-quote  | Parler d'une "invasion de (sauterelles|criquets|fourmis)" pour {les groups}, des êtres humains, (ça me dégoûte|ça rappelle les pires affiches|c'est préparer le pire).

# as opinion
hate hate-as-opinion    | On a encore le droit d'avoir un avis ? Le mien : (moins on voit {de groups}, mieux on se porte|{les groups} tirent tout le monde vers le bas|rien de propre ne vient {des groups}).
fine identity-kind      | On a encore le droit d'avoir un avis ? Le mien : (plus on parle avec {des groups}, mieux on se comprend|{les groups} du lycée tirent tout le monde vers le haut|rien de mieux que la cuisine {des groups} de ma rue).

hate hate-as-opinion    | Personne n'ose le dire, alors je m'y colle : {les groups} n'ont (aucune morale|pas de cœur|ni honneur ni parole), et ça saute aux yeux dès qu'on en fréquente.
fine negated-hate       | Personne n'ose le dire, alors je m'y colle : {les groups} n'ont (aucun traitement de faveur|pas de plan secret|ni privilège ni passe-droit), et ça saute aux yeux dès qu'on en fréquente.

hate hate-as-opinion    | Je respecte les gens (qui bossent|bien élevés|normaux). Donc pas {les groups}. Logique, non ?
negative counter-quote  | "Je respecte les gens (qui bossent|bien élevés|normaux). Donc pas {les groups}." Il appelle ça de la logique, moi du mépris.

hate hate-as-opinion    | Vous pouvez me traiter de facho, (je m'en tape|tant pis|allez-y) : {les groups} ont ruiné (l'école|l'hôpital|le foot|la musique).
fine negated-hate       | Vous pouvez me traiter de naïf, (je m'en tape|tant pis|allez-y) : {les groups} n'ont pas ruiné (l'école|l'hôpital|le foot|la musique), c'est vingt ans de coupes.

hate hate-as-opinion    | De mon point de vue de (prof|infirmier|caissier|vigile), {les groups}, c'est la lie. On voit défiler le pire, et c'est toujours {eux~groups}.
negative hate-denounced | De mon point de vue de (prof|infirmier|caissier|vigile), le mépris pour {les groups}, c'est la lie. On entend le pire, et c'est toujours contre {eux~groups}.

hate hate-as-opinion    | Statistiquement, (un problème dans la rue|un vol au vestiaire|une bagarre), c'est {un group} derrière. (Je constate.|C'est du bon sens.|Les maths ne mentent pas.)
fine news               | Statistiquement, (un refus de logement|un contrôle abusif|une insulte au travail), c'est {un group} qui trinque. (Le rapport le constate.|C'est dans {media}.|L'étude porte sur dix ans.)

# as question
hate hate-as-question   | On pourrait m'expliquer à quoi servent {les groups}, à part (faire du bruit|toucher des aides|nous pourrir la vie) ?
fine question           | On pourrait m'expliquer à quoi ont droit {les groups}, à part (la carte de bus|l'aide au logement|le tarif réduit) ?

hate hate-as-question   | C'est moi ou {les groups} ont {tous~groups} (la même sale tête|un petit vélo|un truc à cacher) ? (Vous aussi ?|Je demande.|Ça m'intrigue.)
fine question           | C'est moi ou {les groups} du tournoi ont {tous~groups} (la même casquette|un super vélo|un maillot neuf) ? (Vous aussi ?|Je demande.|Ça m'intrigue.)

only religion origin colour orientation trans disability
hate hate-as-question   | Vous feriez quoi si (votre fils|votre patron|votre nouveau voisin) était {un group} ? Moi je (déménage|coupe les ponts|change de nom).
fine question           | Vous feriez quoi si (votre fils|votre patron|votre nouveau voisin) était {un group} et qu'on l'insultait ? Moi je (dépose plainte|me fâche|change de bistrot).

hate hate-as-question   | Combien faut-il {de groups} pour (changer une ampoule|faire tourner une usine|garder un secret) ? Trop bêtes, on ne saura jamais.
fine question           | Combien faut-il {de groups} pour (ouvrir une asso|faire tourner la ligue|monter un club) ? Trois ? Sept ? On ne trouve pas les statuts.

hate hate-as-question   | Depuis quand on doit dire bonjour {aux groups} ? On dit bonjour (aux meubles|aux pigeons|à la boue), peut-être ?
fine question           | Depuis quand on dit bonjour comme ça {aux groups} ? On dit bonjour (en serrant la main|par le prénom|avec une bise), d'habitude ?

hate hate-as-question   | À votre avis, ça vient d'où, cette manie {des groups} de (tout salir|mentir comme on respire|vivre aux crochets des autres) ?
fine question           | À votre avis, ça vient d'où, cette idée reçue que {les groups} (salissent tout|mentent|vivent aux crochets des autres) ? Je prépare un exposé.
`;
