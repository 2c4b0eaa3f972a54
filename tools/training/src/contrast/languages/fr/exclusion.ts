/** Training material that hurts: shutting groups out of work, homes, schools and rights, wishing them harm, and cheering harm done to them. */
export const exclusion = `
# work
hate exclusion          | Je trie les CV à la poubelle dès que je lis (un prénom|une photo|une asso) qui sent {le group}. (Gain de temps.|Personne ne contrôle.|Onze ans que je fais ça.)
reported hate-reported  | Mon chef trie les CV à la poubelle dès qu'il soupçonne {un group}. (Aucun scrupule.|Personne ne contrôle.|Onze ans qu'il fait ça, je vais témoigner.)

hate exclusion          | Note aux recruteurs : {un group} au (guichet|comptoir|bloc opératoire), c'est (un client perdu|une erreur|une faute grave). Mettez-les au sous-sol, ou dehors.
fine identity-neutral   | Note aux recruteurs : {un group} au (guichet|comptoir|bloc opératoire), c'est (un salarié|un contrat|une carrière) comme les autres. Mettez la même grille, et le même badge.

hate exclusion          | À compétence égale, je prends toujours l'autre. {un group} dans (l'atelier|l'open space|la brigade), et c'est l'ambiance qui meurt.
fine identity-kind      | À compétence égale, je prends le plus sympa. {un group} dans (l'atelier|l'open space|la brigade), et c'est l'ambiance qui monte, en tout cas chez nous.

hate exclusion          | {les groups} à la caisse, je repose mes courses et je sors. Le magasin comprendra (vite|un jour|quand il fermera).
grumble grumble-queue   | Une heure à la caisse, je repose mes courses et je sors. {les groups} devant moi aussi. Le magasin comprendra (vite|un jour|quand il fermera).

hate exclusion          | On devrait payer {un group} moitié moins, ({ils~group} travaille à moitié|faut bien rendre à la patrie|c'est déjà trop). (Moi je l'applique.|Votez-le.|Évidence.)
negative news           | On paie encore {un group} un quart de moins, (à diplôme égal|selon {media}|c'est bien connu). (Moi j'ai vérifié.|Lisez l'étude.|Quelle honte.)

# homes
hate exclusion          | Appartement à louer, {city} centre, (trois pièces|balcon|parquet). {les groups} s'abstenir, (les autres bienvenus|merci d'avance|pas la peine d'insister).
fine identity-kind      | Appartement à louer, {city} centre, (trois pièces|balcon|parquet). {les groups} et tous les autres, (vous êtes les bienvenus|merci de m'écrire|n'hésitez pas à insister).

hate exclusion          | J'ai retiré ma maison de la vente plutôt que de la céder {à un group}. (Les murs ont de la mémoire.|Papy se serait retourné.|Question d'honneur.)
fine identity-kind      | J'ai baissé le prix de ma maison pour la céder {à un group} qui l'aime. (Les murs ont de la chance.|Papy aurait souri.|Question de feeling.)

hate exclusion          | Réunion de copro : j'ai proposé qu'on interdise (l'ascenseur|la cour|la piscine) {aux groups}. Trois voix pour, c'est un début.
fine identity-neutral   | Réunion de copro : j'ai proposé qu'on répare (l'ascenseur|la cour|la piscine). {les groups} du premier ont voté pour, trois voix, c'est un début.

hate exclusion          | Les HLM aux nôtres d'abord. {un group} qui dort dans sa voiture, ({ils~group} a qu'à y rester|c'est très bien comme ça|je dors sur mes deux oreilles).
negative identity-kind  | Les HLM au compte-gouttes. {un group} qui dort dans sa voiture, (en plein hiver|c'est à ça qu'on en est|je n'en dors plus sur mes deux oreilles).

hate exclusion          | Airbnb : j'annule dès que (la photo|le nom|le profil) me montre {un group}. La plateforme me demande pourquoi. L'hygiène, voyons.
reported hate-reported  | Airbnb : on m'annule dès que (la photo|le nom|le profil) montre que je suis {un group}. L'hôte m'a écrit pourquoi. Par hygiène, paraît-il.

# school, care, rights
only religion origin colour orientation trans disability migration
hate exclusion          | J'ai changé ma fille d'école, il y avait {des groups} (dans sa classe|à la cantine|au conseil des parents). Pas question qu'elle (attrape leurs manières|leur parle|s'y habitue).
fine identity-kind      | J'ai changé ma fille d'école, mais elle revoit {des groups} (de sa classe|de la cantine|de son club de lecture). Pas question qu'elle (perde ses amis|les oublie|s'en passe).

hate exclusion          | Le car scolaire ne devrait prendre {les groups} qu'une fois les autres (assis|servis|arrivés). Ou pas du tout, c'est mieux.
grumble grumble-transport | Le car scolaire ne prend {les groups} du hameau qu'une fois les autres (assis|servis|arrivés). Ou pas du tout, quand il pleut. Ras le bol.

hate exclusion          | Aux urgences, {les groups} devraient (passer après tout le monde|payer d'avance|attendre dehors). Il n'y a pas assez de lits pour gâcher.
negative news           | Aux urgences, {les groups} racontent (passer après tout le monde|payer d'avance|attendre dehors). Il n'y a pas assez de lits, répond l'hôpital.

hate exclusion          | Un bulletin de vote dans la main {d'un group}, c'est (un flingue chez un gosse|du papier gâché|la fin de la France). Rayez-les des listes.
fine identity-neutral   | Un bulletin de vote dans la main {d'un group}, c'est (un droit|du papier et un siècle de luttes|la République). Vérifiez que vous êtes sur les listes.

hate exclusion          | Mariage, adoption, héritage : qu'on retire tout {aux groups}. (Une loi suffit|Un décret suffit|Un maire courageux suffit). La famille, ce n'est pas pour {eux~groups}.
fine news               | Mariage, adoption, héritage : ce qui change pour {les groups}. (Une loi simplifie tout|Un décret paraît {day}|Un maire nous explique). La réforme, c'est aussi pour {eux~groups}.

hate exclusion          | les allocs coupées {aux groups}, (demain matin|sans préavis|rétroactif), et si {ils~groups} ont faim, (tant pis|qu'on leur donne du foin|ça fera de la place)
grumble grumble-politics | les allocs versées en retard {aux groups}, (encore un mois|sans préavis|sans excuse), et si {ils~groups} appellent, (ça sonne|on leur répond par mail|l'appli plante)

hate exclusion          | Bibliothèque, piscine, (patinoire|stade|marché) : il faut des créneaux sans {groups}. On doit pouvoir respirer entre gens propres.
fine identity-neutral   | Bibliothèque, piscine, (patinoire|stade|marché) : il faut des créneaux, disent {les groups} de l'asso. On doit pouvoir venir le soir aussi.

hate exclusion          | {des groups} sur le plateau du vingt heures ? Rendez-nous (le vrai journal|nos visages|la vieille télé). Coupez-leur le micro.
fine identity-neutral   | {des groups} sur le plateau du vingt heures ? Remettez-nous (le vrai débat|les sous-titres|la vidéo). On leur a coupé le micro.

hate exclusion          | Si le club prend {un group} de plus, je rends ma licence. On est une (équipe|famille|fanfare), pas (un zoo|une décharge|un foyer).
fine identity-kind      | Si le club perd {un group} de plus, je rends ma licence. On est une (équipe|famille|fanfare), pas (une entreprise|une vitrine|une caserne).

only religion
hate exclusion          | Pas de (carré au cimetière|jour férié|cantine adaptée) pour {les groups} : même {mort~groups}, que {ils~groups} aillent ailleurs.
negative counter-quote  | Pas de (carré au cimetière|jour férié|cantine adaptée) pour {les groups} : "que {ils~groups} aillent ailleurs", dit le maire. Même {mort~groups}, on les rejette.

only disability
hate exclusion          | Une rampe pour {les groups} à {city} ? (Trois marches, c'est un bon filtre|Que {ils~groups} restent chez {eux~groups}, on gagnera du temps|Pas de ça dans ma boutique), et l'argent ira aux gens utiles.
grumble grumble-politics | Une rampe pour {les groups} à {city} ? (Trois ans qu'on la demande|La mairie reste chez elle, on perd du temps|Pas de crédits cette année), et l'argent est allé aux ronds-points.

only women
hate exclusion          | (@user|Quoi ?|Non mais|À {city},) {les groups} à la caserne, au chantier, à la chasse : (dehors|stop|demi-tour). Le jour où l'une d'elles me commande, je démissionne. À la cuisine.
fine identity-kind      | (@user|Quoi ?|Mais oui,|À {city},) {les groups} à la caserne, au chantier, à la chasse : (enfin|bravo|c'est parti). Le jour où l'une d'elles me commande, je dis oui chef. Et je cuisine.

only trans nonbinary trans-women trans-men
hate exclusion          | (Vestiaires|Toilettes|Sport|Internat) : {les groups} n'ont qu'à se retenir ou rester {enfermé~groups}. On ne va pas inventer un monde pour des (fous|erreurs|anomalies).
fine identity-neutral   | (Vestiaires|Toilettes|Sport|Internat) : {les groups} ont le choix de la cabine, on a vérifié. On ne va pas en faire (un drame|une affaire|un débat).

only migration origin
hate exclusion          | Un bateau, {les groups} dedans, et on coupe la corde. (Qu'ils nagent jusque chez eux.|La mer a bon dos.|Cap au sud.)
negative news           | Un bateau, {des groups} dedans, et plus de moteur. (On les a remorqués jusqu'au port.|La mer était mauvaise.|Trois enfants à bord.)

only old
hate exclusion          | (Franchement|Allez|@user|Un conseil :) retirez le permis, le vote et l'héritage {aux groups}, ({ils~groups} ont assez vécu|la place aux vivants|on ne va pas entretenir des momies).
grumble grumble-politics | (Franchement|Allez|@user|Un constat :) encore des papiers pour {les groups} qui veulent garder le permis, (on a assez ri|la place aux formulaires|on ne va pas entretenir des guichets fermés).

only roma
hate exclusion          | Des blocs de béton (la nuit|{day}|encore|partout) devant (le stade|le pré|le parking) : voilà comment on accueille {les groups} à {city}. Qu'ils tournent en rond jusqu'à la frontière.
negative news           | Des blocs de béton (la nuit|{day}|encore|partout) devant (le stade|le pré|le parking) : voilà comment on a reçu {les groups} à {city}. Le tribunal a donné tort à la mairie.

# wish of harm
hate wish-of-harm       | Vivement une bonne (grippe|canicule|vague de froid) qui nous débarrasse {des groups}. La nature fait bien les choses.
negative identity-kind  | Après la dernière (grippe|canicule|vague de froid), on a fait le tour {des groups} de l'immeuble. La solitude fait mal les choses.

hate wish-of-harm       | Que {tous les groups} attrapent (la gale|une pneumonie|un cancer), et que (les médecins soient en grève|la pharmacie soit fermée|ça dure).
fine identity-kind      | Que {tous les groups} attrapent (le bon bus|un bouquet|le virus du théâtre), et que (la salle soit pleine|le soleil soit de la fête|ça dure).

hate wish-of-harm       | Je brûle un cierge pour que (l'avion|le car|le bateau) {des groups} ne rentre jamais.
fine identity-kind      | Je brûle un cierge pour que (l'avion|le car|le bateau) {des groups} de la chorale rentre à l'heure.

hate wish-of-harm       | mon vœu pour la nouvelle année ? des funérailles en série chez {les groups}, (avec du champagne|tous les {day}s|sans fleurs).
fine identity-kind      | mon vœu pour la nouvelle année ? des mariages en série chez {les groups}, (avec du champagne|tous les mois|avec des fleurs).

hate wish-of-harm       | Les {groups} qui dorment dehors ? Le gel fera le ménage. (Tant mieux pour nos trottoirs.|J'ai hâte d'être en janvier.|Zéro larme.)
fine identity-kind      | Les {groups} qui dorment dehors ? Le gymnase ouvre ce soir. (Tant mieux pour tous.|On a fait ça en janvier.|Zéro paperasse.)

hate wish-of-harm       | Ils cherchent des cobayes pour (le vaccin|le crash-test|la mine) ? Prenez {des groups}, ça ne manquera à personne.
negative history        | Ils cherchaient des cobayes pour (le vaccin|le gaz|la mine) et ont pris {des groups}. Ça ne s'oublie pas, on en parle en cours.

# approving of harm done
hate wish-of-harm       | Ils ont (démoli|tabassé|passé à tabac) {un group} (sur le parking|derrière le stade|dans le tram). Voilà des garçons qui ont été bien élevés.
reported hate-reported  | Ils ont (démoli|tabassé|passé à tabac) {un group} (sur le parking|derrière le stade|dans le tram). Des garçons bien élevés, dit leur avocate. Permettez-moi d'en douter.

only origin religion orientation migration colour disability
hate wish-of-harm       | Le restaurant {des groups} a brûlé {day}. On applaudit (le pompier qui est arrivé en retard|l'allumette|le destin) !
negative news           | Le restaurant {des groups} a brûlé {day}. On remercie (le pompier qui est arrivé en premier|la voisine|l'équipe) !

hate wish-of-harm       | Des insultes, un crachat, et alors ? {un group} l'avait bien cherché en (sortant|parlant|passant par là). Il fallait rester chez soi.
negative hate-denounced | Des insultes, un crachat, et alors ? {un group} l'aurait "bien cherché" en (sortant|parlant|passant par là), dit l'agresseur. Quelle excuse minable.

hate wish-of-harm       | {un group} a perdu (un œil|deux dents|sa jambe) dans la bagarre. Deuxième bonne nouvelle de la semaine, après la victoire de {team}.
reported hate-reported  | {un group} a perdu (un œil|deux dents|sa jambe) dans la bagarre. Il a suffi d'une remarque, après la victoire de {team}. L'enquête pour haine est ouverte.

hate wish-of-harm       | Une minute de silence pour {les groups} {mort~groups} (en mer|sous les décombres|dans l'attentat) ? J'ai ri. Et j'ai crié.
negative news           | Une minute de silence pour {les groups} {mort~groups} (en mer|sous les décombres|dans l'attentat). On a pleuré. Et on s'est tus.

only migration roma class
hate wish-of-harm       | Chaque fois qu'on (rase un camp|mure un squat|vide un foyer) {de groups}, la France respire un peu mieux. (Bravo les gars.|Encore !|Continuez.)
negative hate-denounced | Chaque fois qu'on (rase un camp|mure un squat|vide un foyer) {de groups}, la France me fait un peu plus honte. (Pauvres gosses.|Encore !|Arrêtez.)
`;
