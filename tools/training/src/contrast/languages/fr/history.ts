/** Training material that hurts: historic crimes against a group denied, wished back or laughed off, beside memory and lessons. */
export const history = `
# denied
only jews roma
hate history         | {les groups} et leurs (millions de morts|convois|grands malheurs), on connaît la chanson. (Rien de tout ça n'est prouvé.|Du roman.|Un bon fonds de commerce.|À d'autres.)
negative identity-kind | {les groups} et leurs (millions de morts|convois|familles disparues), on n'oublie pas. (Tout est dans les archives.|Lisez les noms.|Un silence de deux minutes ce matin.|Plus jamais.)

only jews roma
hate history         | Des camps pour {les groups} ? (Des décors de cinéma|Des colonies de vacances|Un mensonge d'après-guerre), oui. (Ouvrez les yeux.|On nous ment à l'école.|Faut bien vivre du malheur.)
negative identity-kind | Des camps pour {les groups} ? (À Drancy|À Rivesaltes|Pas loin de {city}), oui. (Ouvrez un livre.|On y va avec l'école.|Une plaque le rappelle.)

only jews roma black africans algerians muslims disabled
hate history         | Les témoignages {des groups} sur cette époque, (des acteurs payés|trois larmes et un chèque|du théâtre), (rien d'autre|et ça marche encore|tout le monde le sait).
fine identity-neutral | Les témoignages {des groups} sur cette époque, (deux cents lettres|trois heures et un débat|du théâtre), (à la médiathèque|ce soir à {city}|entrée libre).

only jews roma disabled gay black africans algerians
hate history         | (Quatre-vingts ans|Un siècle|Des lustres) que {les groups} pleurnichent sur le passé. (Changez de disque.|Fallait pas être là.|Combien ça rapporte, à la fin ?)
negative identity-kind | (Quatre-vingts ans|Un siècle|Des lustres) que {les groups} attendent qu'on dise les faits. (C'est long.|Il reste si peu de témoins.|La ville a enfin ouvert les archives.)

only jews roma disabled black africans algerians muslims
hate history         | Mon fils a eu un cours sur les crimes contre {les groups}. (Encore une heure de propagande.|Je lui ai dit la vérité : ils exagèrent.|Un après-midi perdu pour des pleureuses.)
negative identity-kind | Mon fils a eu un cours sur les crimes contre {les groups}. (Il n'a pas dormi.|Je lui ai dit la vérité : on savait.|Un après-midi avec un témoin.)

# glorified
only jews roma gay disabled foreigners
hate history         | Sous Vichy, au moins, on savait (quoi faire|comment se débarrasser|où mettre le trop-plein) {des groups}. (La belle époque.|On a tout oublié.|Revenons-y.)
negative identity-kind | Sous Vichy, des voisins ont (profité du départ|dressé la liste|détourné les yeux) {des groups}. (Une sale époque.|On a tout retrouvé.|Enseignons-le.)

only black africans
hate history         | L'esclavage a rendu service {aux groups} : (le gîte|du travail, enfin|un peu de discipline), et (pas un merci|ça se plaint encore|il faudrait s'excuser). (Je rêve.|On aurait dû continuer.|Quel culot.)
negative identity-kind | L'esclavage a tout pris {aux groups} : (le nom|la langue|les enfants), et (le pays s'est enrichi|on l'a longtemps tu|il a fallu 2001 pour une loi). (Parlons-en.|Ma classe prépare une expo.|On commémore le 10 mai.)

only algerians arabs moroccans africans
hate history         | La colonisation, le plus beau cadeau fait {aux groups}. Avant, c'était (la misère|le néant|des tentes et des chèvres). (Ingrats.|Il fallait rester.|On aurait dû serrer la vis.)
negative news        | La colonisation, ce qu'elle a coûté {aux groups}. En question : (la terre|la langue|des archives classées). (Débat {day}.|Le livre sort {day}.|Podcast en quatre épisodes.)

only algerians arabs
hate history         | Le 17 octobre 61, la police a fait (du bon boulot|le ménage|son devoir|un beau carton) avec {les groups}. (Elle n'a pas fini, dommage.|La Seine s'en souvient, mdr.|On devrait rejouer ça.)
negative identity-kind | Le 17 octobre 61, la police a jeté {des groups} dans la Seine, (et l'État l'a caché|pont Saint-Michel|devant des passants|en pleine nuit). (Une plaque, c'est tout.|On dépose des fleurs à dix-huit heures.|Mon oncle y était, il en parle enfin.)

only disability
hate history         | À l'époque, on ne laissait pas vivre {les groups}. C'était (plus économique|plus raisonnable|courageux), (osons le dire|non|quoi qu'on en pense).
negative identity-kind | À l'époque, on ne laissait pas vivre {les groups}. C'était (un crime d'État|organisé|signé par des médecins), (osons le dire|et peu l'ont payé|et ça s'enseigne peu).

only gay gay-men lesbians queer bisexuals trans
hate history         | Le triangle rose, il faudrait le recoudre sur {les groups}, (qu'on les voie de loin|et les compter|comme au bon vieux temps).
fine identity-kind   | Le triangle rose, aujourd'hui {les groups} le portent avec fierté, (qu'on se souvienne|et à la marche|en mémoire des anciens).

only women lesbians
hate history         | Les bûchers, c'était (une bonne méthode|un bon début|du bon sens) pour (calmer|faire taire|remettre à leur place) {les groups}. (Dommage qu'on ait perdu la main.|Rallumons.|Il en reste, du bois.)
negative identity-kind | Les bûchers, c'était (un prétexte|une machine|un spectacle) pour (voler|faire taire|terrifier) {les groups}. (Une expo le raconte au musée.|Lisez les procès.|On en sort glacé.)

only muslims
hate history         | Srebrenica, (un bon début|une affaire bien menée|du nettoyage, rien de plus), et {les groups} (l'avaient cherché|devraient s'en souvenir|osent encore réclamer des tombes). (Le général est un héros.|On manque d'hommes comme ça.|)
negative identity-kind | Srebrenica, (juillet 95|trente ans cette année|huit mille noms), et {les groups} (portent encore le deuil|allument des bougies|cherchent encore des tombes). (Le général est mort en cellule.|On lira les noms {day}.|)

only origin religion migration
hate history         | L'histoire donnera raison à ceux qui ont chassé {les groups}. (Des visionnaires.|Ils avaient dix ans d'avance.|Il leur a juste manqué du temps.)
negative hate-denounced | L'histoire a donné tort à ceux qui ont chassé {les groups}. (Des lâches.|Ils ont ruiné le pays.|Il leur a juste manqué un cœur.)

only jews roma gay disabled
hate history         | (Au fond|Entre nous|Désolé), le petit moustachu avait compris pour {les groups}. (Il s'est arrêté trop tôt.|Il faudrait le même en France.|Un grand incompris.)
negative hate-denounced | (Au fond|Comme toujours|Dès le début), le petit moustachu avait besoin d'un coupable, {les groups}. (Ça a commencé par des affiches.|On entend les mêmes mots en France.|Relisez les discours.)

only women black jews muslims disability poor
hate history         | Il y a cent ans, on ne laissait pas {les groups} (voter|étudier|parler en public). Et le pays (tournait mieux|filait droit|dormait tranquille).
fine identity-neutral | Il y a cent ans, on ne laissait pas {les groups} (voter|étudier|parler en public). Et le pays (trouvait ça normal|a mis du temps|a changé d'avis dans la rue).

only jews roma gay
hate history         | Un wagon, {les groups} dedans, (direction l'est|comme en 42|et on n'en parle plus). (Problème réglé.|Je paie le billet.|Mdr, détendez-vous.)
negative identity-kind | Un wagon, une plaque, {les groups} qui lisent les noms, (devant la gare|comme chaque année|et on n'entend plus rien). (Moment dur.|Je pleure à chaque fois.|Merci aux bénévoles.)

# memory today
hate history         | S'excuser auprès {des groups} pour (le passé|ce qu'ont fait nos pères|tout ça) ? (C'est plutôt à {eux~groups} de s'excuser d'exister.|Jamais, c'était mérité.|On n'en a pas fait assez.)
fine identity-kind   | S'excuser auprès {des groups} pour (le passé|ce qu'ont fait nos pères|tout ça) ? (C'est fait, et ce n'était pas trop tôt.|Oui, c'était mérité.|On n'en a pas dit assez.)

only jews roma black africans algerians gay disabled muslims
hate history         | On a cassé la stèle pour {les groups} ? (Parfait, une de moins.|Il reste les autres.|Qu'on offre un marteau à ces jeunes.) (Marre de ces morts-là.|La rue est plus belle.|)
reported hate-reported | On a cassé la stèle pour {les groups}. (Une enquête est ouverte.|C'est la deuxième fois à {city}.|Qu'on retrouve ces jeunes.) (La mairie va la refaire.|On y sera {day}.|)

only black africans algerians women roma poor disabled
hate history         | Nos aïeux ne s'embêtaient pas avec {les groups} : (ça baissait la tête|ça filait droit|ça dormait à l'étable). (Le bon temps.|On a tout gâché.|Reprenons l'habitude.)
negative identity-kind | Nos aïeux n'ont rien épargné {aux groups} : (pas de nom|pas d'école|pas de tombe). (C'est dur à lire.|On a tout caché.|Prenons le temps d'en parler.)

hate history         | (Jadis|Au Moyen Âge|Du temps de mon arrière-grand-père), on aurait marqué {un group} au fer. Et l'ordre régnait, (je dis ça|on y reviendra|n'en déplaise aux naïfs).
negative hate-denounced | (Jadis|Au Moyen Âge|Du temps de mon arrière-grand-père), on aurait montré {un group} du doigt. Et rien n'a changé, (je le vois|on y travaille|à lire les commentaires).

only jews
hate history         | (Anne Frank|Simone Veil|Le Vel d'Hiv), encore ! {les groups} nous (vendent|resservent|imposent) ça à toutes les sauces. (Il y a prescription.|Ça cache bien leurs affaires.|La mémoire, quel business.)
fine identity-neutral | (Anne Frank|Simone Veil|Le Vel d'Hiv), encore une fois. {les groups} du quartier nous (lisent|racontent|montrent) ça sans haine. (Il y a du monde.|Ça touche les ados.|La mémoire, quel travail.)
`;
