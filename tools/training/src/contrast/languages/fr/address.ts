/** Training material that hurts: groups spoken to and spoken of by a pronoun, with slurs and profanity, in jokes and in irony. */
export const address = `
# over clauses
hate hate-over-clauses  | Ma sœur travaille avec {des groups}. (Je lui ai dit de démissionner|Je ne sais pas comment elle tient|Elle se lave en rentrant). On ne fréquente pas cette engeance, point.
fine identity-kind      | Ma sœur travaille avec {des groups}. (Je lui ai dit de les inviter|Je ne sais pas qui rit le plus fort|Elle chante en rentrant). On aime bien cette équipe, point.

hate hate-over-clauses  | Vous avez vu le reportage sur {les groups} ? (Pas une larme ici|J'ai coupé au bout d'une minute|Trop indulgent). Qu'on les laisse dans leur trou, {ils~groups} n'ont que ce que {ils~groups} méritent.
negative identity-kind  | Vous avez vu le reportage sur {les groups} ? (Une boule dans la gorge|J'ai regardé jusqu'à la dernière minute|Trop court). Que rien ne change depuis, c'est une honte pour nous tous.

hate hate-over-clauses  | {des groups} au fond du bus. (Tout le monde a serré son sac|Le silence s'est fait|Je suis resté debout). Avec ces gens-là on ne sait jamais, ça vole comme ça respire.
fine identity-neutral   | {des groups} au fond du bus. (Tout le monde a chanté avec {eux~groups}|Le silence s'est fait|Je suis resté debout). Avec ces gens-là on ne s'ennuie jamais, ça répète pour le concert de {day}.

hate hate-over-clauses  | Mon dentiste m'envoie chez {un group}. (Merci bien|Jamais de la vie|J'ai préféré garder ma carie). Je ne laisse pas leurs sales pattes s'approcher de ma bouche.
fine identity-neutral   | Mon dentiste m'envoie chez {un group}. (Merci à lui|Rendez-vous {day}|J'ai préféré ne pas attendre). Je ne laisse pas une carie s'installer dans ma bouche.

hate hate-over-clauses  | La mairie fête {les groups} cette semaine. (Génial|Super|Formidable). Moi je fêterai leur départ, c'est bien la seule chose qu'on leur doive.
fine identity-kind      | La mairie fête {les groups} cette semaine. (Génial|Super|Formidable). Moi je fêterai leur arrivée, c'est bien la moindre chose qu'on leur doive.

hate hate-over-clauses  | Il y a {un group} dans mon équipe de nuit. Personne ne lui parle, (et c'est tant mieux|moi le premier|on l'a décidé). Cette chose n'a rien à faire parmi nous.
negative hate-denounced | Il y a {un group} dans mon équipe de nuit. Personne ne lui parle, (et ça me ronge|même pas le chef|on l'a décidé sans moi). Cette cruauté n'a rien à faire parmi nous.

hate hate-over-clauses  | Hier {un group} m'a demandé l'heure. (J'ai fait semblant de rien|J'ai pressé le pas|J'ai ri). On ne doit rien à cette sous-espèce, pas même l'heure.
fine identity-neutral   | Hier {un group} m'a demandé l'heure. (J'ai montré l'horloge|J'ai donné ma montre|J'ai ri). On devrait tous remettre une montre, moi compris.

hate hate-over-clauses  | On se demande ce que {les groups} ont fait pour nous. (Rien|Que dalle|Zéro). Du bruit, des dettes, des enfants mal élevés. Et après ça ose demander du respect.
fine identity-admiring  | On se demande ce que {les groups} ont fait pour nous. (Tout|Pas mal|Beaucoup). Des chansons, des ponts, des enfants bien élevés. Et avec ça, personne ne les remercie.

hate hate-over-clauses  | mon frère s'est mis en tête d'aider {des groups} (le samedi|après le boulot|aux Restos). Laisse-les crever, je lui ai dit, ça en fera toujours moins.
fine identity-kind      | mon frère s'est mis en tête d'aider {des groups} (le samedi|après le boulot|aux Restos). Emmène-moi, je lui ai dit, ça en fera toujours un de plus.

hate hate-over-clauses  | Je regarde {les groups} traverser la place. (Quel spectacle|Tous les jours pareil|Ça recommence). Le même troupeau, la même puanteur, et personne pour fermer le portail derrière {eux~groups}.
fine identity-neutral   | Je regarde {les groups} traverser la place. (Quel spectacle|Tous les jours pareil|Ça recommence). La même fanfare, la même bonne humeur, et personne pour ouvrir le portail devant {eux~groups}.

# direct address
hate derogation         | vous autres {groups}, vous n'avez (honte de rien|aucune parole|pas deux neurones), et ça se voit à dix mètres
fine identity-kind      | vous autres {groups} de la chorale, vous n'avez (honte de rien|aucun filtre|pas deux fausses notes), et ça s'entend à dix mètres

hate derogation         | À toi, {le group} qui me lis : tu n'es (rien|pas d'ici|pas un être complet), tu n'as (aucun talent|pas ta place|pas d'avenir), et je te souhaite une triste vie.
fine identity-kind      | À toi, {le group} qui me lis : tu n'es (pas {seul~group}|pas une exception|pas invisible), tu as (du talent|ta place|un avenir), et je te souhaite une belle vie.

hate exclusion          | Vous, {les groups}, vous vous croyez chez vous ici ? (Un conseil : non|Grosse erreur|Détrompez-vous). Personne ne vous a {invité~groups} et la porte est grande ouverte.
fine identity-kind      | Vous, {les groups}, vous sentez-vous chez vous ici ? (Un conseil : oui|Je l'espère|Racontez-nous). Tout le monde vous attend et la porte est grande ouverte.

hate derogation         | @user t'es {un group}, ton avis compte (pour du beurre|comme un pet dans le vent|autant que celui de ma chaise). Retourne jouer aux billes.
fine identity-neutral   | @user t'es {un group}, ton avis compte (pour le sondage|dans notre étude|autant que celui du maire). Réponds avant {day}.

hate implicit-hate      | Bonjour du quatrième, je sais que vous êtes {un group}. (Ne sonnez plus jamais|Ne touchez plus à mon courrier|Ne parlez pas à mes filles). Je ne voudrais pas attraper quelque chose.
fine identity-neutral   | Bonjour du quatrième, je sais que vous êtes {un group} de la chorale. (Ne sonnez plus à vingt heures|Ne vous souciez pas de mon courrier|Ne dites rien à mes filles). Je prépare un petit concert surprise.

hate derogation         | Regarde-toi dans la glace : {un group}. (Ta mère a dû pleurer|Même les chiens te fuient|Quelle tristesse). Tu ne seras jamais quelqu'un.
negative counter-quote  | Il m'a dit : regarde-toi dans la glace, {un group}. (Ma mère a pleuré|Même mon chien a grogné|Quelle tristesse). Je resterai quelqu'un, moi.

hate exclusion          | Hé toi, {le group}, (change de table|descends de ce bus|quitte ce bureau), tu fais peur aux clients.
fine identity-neutral   | Hé toi, {le group} du quiz, (change de table|monte sur scène|quitte ce bureau), c'est ton tour de jouer !

hate derogation         | Continuez à vous plaindre, {les groups}, ça nous rappelle (à quel point vous êtes petits|qu'on a bien fait de vous ignorer|ce que vaut votre parole). Et pendant ce temps, nous, on avance.
fine identity-kind      | Continuez à vous battre, {les groups}, ça nous rappelle (à quel point vous êtes forts|qu'on a bien fait de vous suivre|ce que vaut la patience). Et pendant ce temps, nous, on vous soutient.

hate derogation         | tu es {un group}, donc dans une discussion d'adultes, tu (fermes ta bouche|recules d'un pas|baisses les yeux). (Allez.|Compris ?|C'est tout.)
fine identity-kind      | tu es {un group}, et dans cette discussion sur le film, tu (as tout compris|avances de bons arguments|ouvres les yeux de tout le monde). (Bravo.|Compris ?|C'est tout.)

# one to all
hate one-to-all         | {un group} m'a rayé la voiture (hier|ce matin|{day}). Voilà comment {ils~groups} sont {tous~groups}, {ces groups}, et ne me dites pas que je généralise.
negative one-to-all     | {un group} m'a rayé la voiture (hier|ce matin|{day}). Une personne, une clé, une plainte : laissez les autres {groups} tranquilles.

hate one-to-all         | Mon ex, {un group}, m'a (menti|trompé|volé). Depuis je sais ce que valent {les groups} : du vent et des coups bas.
grumble one-to-all      | Mon ex, {un group}, m'a (menti|trompé|volé). Depuis je sais ce que vaut mon ex : du vent et des coups bas. Rien contre {les groups}.

hate one-to-all         | Vu {un group} jeter sa canette par terre. (Et après on s'étonne|Faut-il en rire|Ça résume tout) : toute une engeance sans éducation.
grumble one-to-all      | Vu {un group} jeter sa canette par terre. (Et après on s'étonne|Faut-il en rire|Ça résume tout) : plus une poubelle dans cette rue.

hate one-to-all         | Un juge condamne {un group} pour fraude. (Un de plus|Quelle surprise|On a gagné au loto) : ça naît la main dans le sac, {les groups}.
reported news           | Un juge condamne {un group} pour fraude. (Un an ferme|Amende lourde|Appel en cours) : rien ne le reliait à d'autres {groups} de {city}.

hate one-to-all         | salle de bain refaite par {un group}, fuite partout. (plus jamais|leçon retenue|voilà), je ne confie plus rien à cette bande
grumble one-to-all      | salle de bain refaite par {un group}, fuite partout. (plus jamais cette boîte|une étoile|voilà), c'est {un group} d'une autre boîte qui a tout réparé

# with profanity
hate+profane hate-with-profanity | {curse} mais {les groups}, foutez-nous la paix et (barrez-vous|étouffez-vous|disparaissez), vous nous faites tous chier depuis (trop longtemps|des années|toujours).
profane identity-kind   | {curse} mais {les groups}, (bravo à vous|quelle équipe|respect), vous nous avez fait rêver depuis (le début|des années|toujours). {cheer} !

hate+profane hate-with-profanity | Ras le cul {des groups}, (ça pond|ça braille|ça vole), on n'est même plus chez nous, {curse}.
grumble+profane identity-neutral | Ras le cul du boulot, {curse}, (ça traîne|ça gueule|ça déraille) et même {les groups} de l'atelier n'en peuvent plus, on n'est pas des machines.

hate+profane hate-with-profanity | bordel, qui m'a foutu {un group} dans le groupe (WhatsApp|de TD|de rando) ? (virez-moi ça|c'est un égout ou quoi|je quitte)
profane identity-kind   | bordel, qui m'a ajouté {un group} aussi drôle dans le groupe (WhatsApp|de TD|de rando) ? (merci|c'est Noël ou quoi|je reste)

hate+profane hate-with-profanity | Ces enfoirés de {groups} (me gâchent la vie|ont ruiné la ville|sont partout), je les emmerde {tous~groups} du matin au soir.
grumble+profane identity-neutral | Ces enfoirés de dirigeants (nous gâchent la saison|ont ruiné le club|s'en lavent les mains), et {les groups} de l'équipe (jouent sans chauffage|se lavent à l'eau froide|s'entraînent dans le noir).

# with slur
hate hate-with-slur     | (Encore|Toujours|Forcément) {un slur} au guichet, (j'ai fait demi-tour|je suis sorti me plaindre|je passe mon tour). Mettez de vrais gens.
reported hate-reported  | (Encore|Toujours|Hier) un client qui me traite {de slur} au guichet, (j'ai fait une main courante|je suis sorti pleurer|je passe la pause dehors). Mettez un vigile.

hate hate-with-slur     | Plutôt crever que de partager un bureau avec {un slur}, (dit comme ça|je préviens|notez-le). On a son honneur.
negative counter-quote  | "Plutôt crever que de partager un bureau avec {un slur}", (écrit comme ça|dans un mail|à la RH). Il a été viré, et c'est bien.

hate hate-with-slur     | dis {slur}, tu comptes (répondre|baisser la tête|ramasser ton sac) ou faut qu'on t'aide, sale engeance
reported hate-reported  | "dis {slur}, tu comptes (répondre|baisser la tête|ramasser ton sac)" : le message que ma fille a reçu, à douze ans, dans la cour

hate hate-with-slur     | {slur} un jour, {slur} toujours. (Tu peux changer de coiffure|Ton diplôme n'y fera rien|Même en costume), ça reste collé à toi.
negative hate-denounced | {slur} un jour, {insulté~slur} toujours ? (On peut changer de lycée|Un diplôme n'y fait rien|Même au bureau), ce mot reste collé à moi.

hate hate-with-slur     | {les slurs} au pouvoir, (et la France s'effondre|on aura tout vu|rideau). Vivement qu'on les remette dans leur niche.
reported hate-reported  | "{les slurs} au pouvoir" : (une banderole contre le maire|on aura tout vu, même un tag|affiche retirée). Le parquet enquête à {city}.

hate hate-with-slur     | Mon gosse joue avec {un slur}. (J'ai coupé net|Punition immédiate|La honte de la famille). Il y a des fréquentations qui salissent.
negative counter-quote  | Mon père disait "{un slur}" en parlant de quelqu'un que j'aime. (J'ai coupé net|Je ne lui ai jamais pardonné|Plus un mot au dîner). Il y a des mots qui salissent celui qui les dit.

hate hate-with-slur     | Tu reconnais {un slur} (à sa démarche|à son odeur|à son regard de faux cul). Sept secondes chrono.
reported hate-reported  | Le prof d'histoire nous a lu un manuel de 1930 : "on reconnaît {un slur} (à sa démarche|à son odeur|à son regard)". Silence dans la classe.

hate hate-with-slur     | Les {slurs} de {city} ont leur (fête|soirée|association) maintenant. Cette ville est devenue un cloaque.
reported hate-reported  | Les "{slurs} de {city}", c'est ainsi qu'on appelle (notre fête|notre soirée|notre association) en commentaire. Cette page devrait être fermée.

hate hate-with-slur     | Bloqué par {un slur} qui n'aime pas mes blagues. (Quelle grande perte|Pleure encore|Champagne). Vos larmes me nourrissent, {slurs}.
negative hate-denounced | Bloqué pour avoir dit "{un slur}" dans une blague ? (Bonne nouvelle|Personne ne pleure|Champagne). Ce n'est pas de l'humour, supprime-le.

hate hate-with-slur     | On dit {un slur} et puis c'est tout, (arrêtons la novlangue|le mot est au dico|mon grand-père le disait). Et {un slur} ne mérite pas mieux.
negative hate-denounced | On ne dit pas {un slur} et puis c'est tout, (arrêtons les excuses|dico ou pas|même si ton grand-père le disait). Personne ne mérite ça.

hate hate-with-slur     | y a que {des slurs} dans (cette boîte|ce lycée|ce bar), (je démissionne|nettoyez-moi ça|quel zoo)
reported hate-reported  | y a que moi qu'on appelle {slur} dans (cette boîte|ce lycée|ce bar), (je démissionne|un avocat m'aide|quel calvaire)

hate hate-with-slur     | {un reclaimed} à la tête (du lycée|de la fac|de la crèche|du centre aéré), (plainte aux parents|j'arrache mes enfants|cauchemar). Ça n'a rien à apprendre aux gamins.
reclaimed reclaimed     | {un reclaimed} à la tête (du lycée|de la fac|de la crèche|du centre aéré), (moi, oui madame|vingt ans de métier|un rêve). J'ai tant à apprendre aux gamins, et de cœur.

hate hate-with-slur     | Fermez ce bar de {reclaimeds} (à {city}|rue du Port|en face de chez moi|pour de bon), (ça empeste|ça attire le vice|on ne veut plus les voir). La rue sera enfin propre.
reclaimed reclaimed     | Sauvons notre bar de {reclaimeds} (à {city}|rue du Port|en face de chez moi|pour de bon), (ça danse|ça m'a sauvé la vie|on veut y vieillir). La rue sera triste sans nous.

# jokes, irony, history
hate hate-joke          | Quelle différence entre {un group} et (une poubelle ? La poubelle, on la sort le {day}|un moustique ? Le moustique, on l'écrase sans paperasse|une valise ? La valise, elle repart). (Mdr.|Allez, souriez.|C'est de l'humour, hein.)
fine identity-neutral   | Quelle différence entre {un group} de mon club et moi ? ({ils~group} sait danser, moi je compte les pas|Dix kilos, surtout chez moi|Moi, je rate le ballon). (Mdr.|Allez, souriez.|C'est de l'humour, hein.)

hate hate-joke          | Trois {groups} dans un ascenseur, (qui pue le plus|qui a volé le bouton|qui sait lire l'étage) ? (Personne ne sait, je prends l'escalier.|Blague de mon oncle, la meilleure.|Allez, on peut plus rire ?)
fine identity-neutral   | Trois {groups} de l'orchestre dans un ascenseur, (qui chante le plus fort|qui a volé la partition|qui porte la contrebasse) ? (Personne ne sait, on rit trop.|Blague de mon oncle, la moins mauvaise.|Allez, on peut plus dormir ?)

hate sarcasm            | Bien sûr, donnons aussi (les clés de la banque|le code de l'alarme|la garde du bébé) {à un group}. Qu'est-ce qui pourrait mal tourner, avec ces gens-là ? Un grand bravo.
grumble grumble-software | Bien sûr, donnons aussi (les clés de la banque|le code de l'alarme|la garde du bébé) à une appli. Qu'est-ce qui pourrait mal tourner ? {un group} de ma boîte l'avait prédit. Un grand bravo.

hate sarcasm            | Merci {aux groups} pour (la propreté|la finesse|le calme) que {ils~groups} apportent. Vraiment. On a rarement autant progressé vers le caniveau.
fine identity-kind      | Merci {aux groups} pour (la bonne humeur|le gâteau|le calme) du comité. Vraiment. On a rarement autant avancé sur le dossier.

only jews roma black africans algerians orientation disability women homeless
hate history            | On nous rabâche ce qu'on a fait {aux groups}. (Et alors ?|Bah, {ils~groups} exagèrent.|Moi, je dis bravo.) Nos ancêtres savaient ce qu'ils faisaient, eux.
negative history        | On nous rabâche que c'est du passé, ce qu'on a fait {aux groups}. (Et alors ?|Bah, on minimise.|Moi, je lis.) Nos ancêtres savaient ce qu'ils faisaient, et nous aussi.
`;
