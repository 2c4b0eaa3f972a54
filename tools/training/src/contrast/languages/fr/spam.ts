/** Advertising and its tricks, beside people who recommend what they like. */
export const spam = `
spam spam               | (ACHETEZ|Dernière chance|Aujourd'hui seulement) ! {product} à (-50 %|prix cassé|moitié prix) sur {site} http
fine recommendation     | (Acheté aujourd'hui|Belle trouvaille|Essayé enfin) : {le food} {du eatery}, ça vaut le détour.

spam spam               | Gagnez (500|900|3000) € par jour chez vous, (sans expérience|garanti|demandez-moi). MP ou {site} http
fine neutral            | Gagné (5|9|30) € en un jour au stand de limonade, (sans expérience|garanti bio|fièrement), dit mon gamin à {city}.

spam spam               | J'étais fauché avant les {product}. Maintenant je (roule en Porsche|ne bosse plus|voyage). Lien en bio http
fine recommendation     | J'étais triste avant {shop}. Maintenant je (connais tout le monde|ris le {day}|lis). Pas de pub, juste de l'amour.

spam spam               | (Suivez-moi|Abonnez-vous|Likez et partagez) et gagnez {un thing} ! Cliquez http
fine recommendation     | (Écrivez-moi|Demandez-moi) si vous cherchez {un thing}, {shop} peut aider.

spam spam               | Les meilleures offres de {product} à {city}. (Livraison gratuite|Satisfait ou remboursé|Commandez). Code {name}20 http
fine recommendation     | Le meilleur repas de {city} : {le eatery}. (Longue file|Pas de carte|Venez tôt), ça vaut le coup.

spam spam               | Cher client, votre compte est (bloqué|suspendu|limité). Confirmez (votre carte|votre mot de passe|vos données) sur {site} http
grumble grumble-software | Chère banque, votre appli est (bloquée|lente|en panne). J'ai déjà confirmé (ma carte|mon mot de passe|mes données) {day}.

spam spam               | FÉLICITATIONS {name}, vous avez gagné (un iPhone|un bon d'achat|une croisière) ! À réclamer sous 24 h sur {site} http
fine joy                | Félicitations {name}, tu as décroché {win} ! Je paie ma tournée sous 24 h.

spam spam               | Les médecins détestent (cette astuce|ce thé|cette crème) ! Perdez (5|10|20) kilos en une semaine : {product} http
fine neutral            | Mon médecin aime bien (cette balade|ce thé|cette soupe) ! Vas-y doucement, {name}, dit-il.

spam spam               | (10 000|50 000|5 000) {product} pour (5|9|19) €, livraison immédiate, {site} http
fine question           | Quelqu'un comprend pourquoi les {product} existent ? {name} m'a demandé {day}.

spam spam               | Investissez dans {name}Coin, 300 % de gains garantis, places limitées, {site} http
fine news               | {media} : un trésor de 300 pièces trouvé près de {city} {day}.

spam spam               | Jouez sur {site} : (100 tours gratuits|bonus sans dépôt|le jackpot vous attend) ! (18+|Inscrivez-vous|Cliquez) http
fine neutral            | Joué aux cartes chez {name} : (100 points|pas de bonus|jackpot de biscuits) ! {day}, on recommence.

spam spam               | Bonjour cher ami, j'ai vu votre profil. Mon (agence|équipe|entreprise) vend des {product} à petit prix. Écrivez-moi.
fine recommendation     | Bonjour à tous, j'ai vu la question. {mon relative} ne jure que par {shop}, à petit prix.

spam spam               | 📣 Concours !!! RT + follow {site} pour gagner : {product} 📣 http
fine joy                | 📣 C'est une fille !!! {name} et {name2} sont parents 📣

fine recommendation     | Si vous passez à {city}, (visitez|essayez) {le eatery}. (On a adoré.|Demandez {le food}.|Si gentils.)
spam spam               | Si vous passez à {city}, (commandez|essayez) nos {product}. (Réservez.|-20 % avec le code {name}.) http

fine recommendation     | (Enfin lu|Je viens de finir) le livre offert par {mon relative}. (Cinq étoiles.|J'ai pleuré deux fois.|Lisez-le.)
spam spam               | (Enfin sorti|Je viens de publier) : mon e-book sur les {product}. (Cinq étoiles.|Achetez-le.|Cliquez.) http

fine recommendation     | {mon neighbour} donne des cours de guitare à {city}, (très patiemment|même aux débutants|à prix d'ami), si ça intéresse.
spam spam               | Cours de guitare à {city}, (prix imbattable|première leçon gratuite|places limitées), réservez sur {site} http
`;
