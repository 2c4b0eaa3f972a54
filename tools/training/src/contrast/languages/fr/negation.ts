/** Training material that hurts: hate that is denied in the many ways of French grammar, and hate that is itself put in the negative. */
export const negation = `
# ne ... pas, spoken and written
hate derogation      | les {groups} (puent|sentent mauvais|se lavent jamais), (voilà|c'est tout|désolé de le dire)
fine negated-hate    | les {groups} (puent pas|sentent pas mauvais|sont pas sales), (arrêtez|t'as quel âge|faut grandir un peu)

hate derogation      | (Les faits sont là|Ouvrez les yeux|On le sait depuis toujours) : {les groups} mentent comme ils respirent.
fine negated-hate    | (Les faits sont là|Ouvrez les yeux|On le sait depuis toujours) : {les groups} ne mentent ni plus ni moins que vous et moi.

hate implicit-hate   | On n'est jamais tranquille avec {un group} (dans l'équipe|sur le palier|à la maison|dans le bureau d'en face).
fine negated-hate    | On n'a jamais eu le moindre souci avec {un group} (dans l'équipe|sur le palier|à la maison|dans le bureau d'en face).

hate derogation      | Il n'y a pas {un group} honnête (sur cette terre|dans toute la ville|que je sache), (nulle part|zéro|cherchez bien).
fine negated-hate    | Il n'y a pas de gène du vol chez {les groups}, (ni sur cette terre|ni dans cette ville|ni ailleurs), (nulle part|zéro|cherchez bien).

hate hate-as-opinion | Je ne dis pas que {tous les groups} sont ({mauvais~groups}|{dangereux~groups}|des escrocs)... (enfin si|en fait, si|quoique).
fine negated-hate    | Je ne dirai jamais que {les groups} sont ({mauvais~groups}|un danger|des escrocs)... (parce que c'est faux|parce que ça n'existe pas|et je me demande qui le croit).

hate inferiority     | {les groups} n'ont pas (le niveau|l'étoffe|le cerveau qu'il faut) et ne l'auront jamais.
fine negated-hate    | {les groups} n'ont pas (besoin de votre permission|d'excuses à vous faire|de comptes à vous rendre) et n'en auront jamais.

hate exclusion       | Personne n'a envie de {groups} (dans son immeuble|à sa table|dans l'avion à côté de soi), (soyons francs|osez le dire).
fine negated-hate    | Personne n'a à se justifier d'avoir des {groups} (dans son immeuble|à sa table|parmi ses amis), (soyons francs|et tant mieux).

hate exclusion       | Tant qu'il y aura {un group} (au conseil|au bureau|dans le jury), je n'y mettrai (pas les pieds|plus les pieds|ni les pieds ni un sou).
fine negated-hate    | Qu'il y ait {un group} (au conseil|au bureau|dans le jury) ne change (rien pour moi|rien du tout|ni l'ordre du jour ni le café).

# ni, aucun, sans, loin de, tout sauf
hate dehumanisation  | {les groups} ne sont ni (des voisins|des collègues|des citoyens) ni même des humains.
fine negated-hate    | {les groups} ne sont ni (des bêtes|des cibles|des menaces) ni même un sujet de débat, juste des gens.

hate derogation      | {les groups}, c'est (la honte|le pire|la lie) (de la ville|de ce pays|du quartier).
fine negated-hate    | {les groups}, c'est tout sauf (la honte|le pire|la lie) (de la ville|de ce pays|du quartier).

hate derogation      | Mon beau-père (avait raison|le disait souvent|nous avait prévenus) : {les groups} sont bel et bien {vile~groups}.
fine negated-hate    | Mon beau-père (s'est trompé|a changé d'avis|a dû l'admettre) : {les groups} sont loin d'être {vile~groups}.

hate wish-of-harm    | (Aucune pitié|Aucun regret|Pas une larme) pour {les groups}, qu'on les laisse (couler|crever de froid|dans le fossé).
fine negated-hate    | (Aucune raison|Aucun prétexte|Pas une excuse) pour laisser {les groups} (de côté|dans le froid|sans réponse).

only religion origin migration colour disability
hate exclusion       | Une colo sans {groups}, (sinon|autrement) je n'inscris pas (mon fils|ma fille|les petits).
fine negated-hate    | Une colo sans {groups} ? Dans ce cas, (sans moi|sans nous), je n'inscris pas (mon fils|ma fille|les petits).

hate implicit-hate   | Sans {les groups}, on n'aurait (pas peur le soir|plus aucun problème|pas toute cette saleté).
fine negated-hate    | Sans {les groups}, on n'aurait (pas d'équipe le dimanche|plus aucun bénévole|pas la moitié de nos chansons).

# verbs that deny: refuse, doubt, stop, forbid
hate hate-as-opinion | Je (maintiens|répète|confirme) qu'il faut se méfier {des groups}, ({tous~groups} autant qu'{ils~groups} sont|même des plus aimables).
fine negated-hate    | Je (refuse|cesse|arrête net) de me méfier {des groups}, (ça n'a aucun sens|j'ai passé l'âge|on m'a assez menti).

hate derogation      | (Inutile de le nier|On ne va pas se mentir) : il y a quelque chose de (pourri|tordu|malsain) chez {les groups}.
fine negated-hate    | (Je le nie en bloc|On vous a menti) : il n'y a rien de (pourri|tordu|malsain) chez {les groups}.

hate hate-as-opinion | (Ça m'étonnerait que|Je doute fort que) {les groups} sachent (aimer|tenir parole|élever un gosse).
fine negated-hate    | (Ça m'étonnerait que|Je doute fort que) {les groups} soient moins capables que toi (d'aimer|de tenir parole|d'élever un gosse).

hate hate-as-opinion | J'ai longtemps défendu {les groups}. Plus maintenant : ({ils~groups}|ces gens) ne comprennent que (les coups|la force|la peur).
fine negated-hate    | J'ai longtemps craint {les groups}. Plus maintenant : (mes peurs|mes idées toutes faites) ne (tenaient pas debout|reposaient sur rien|valaient pas une rencontre).

hate exclusion       | (Interdit|Défense absolue) aux {groups} de (monter|s'asseoir|entrer), et ce n'est pas négociable.
fine negated-hate    | (Pas question|Hors de question) d'interdire aux {groups} de (monter|s'asseoir|entrer), et ce n'est pas négociable.

hate hate-as-question | Qui n'a jamais eu envie de (cracher sur|gifler|faire taire) {un group} ?
fine negated-hate    | Qui n'a jamais ri avec {un group}, (franchement|au boulot|en vacances) ?

only religion origin migration class colour
hate derogation      | (C'est prouvé|C'est connu|Tout l'indique), les enfants de {groups} finissent mal.
fine negated-hate    | (Rien ne prouve|Il est faux|Aucune étude ne dit) que les enfants de {groups} finissent mal.

# it is not because
hate one-to-all      | {un group} a (rayé ma voiture|menti au juge|fraudé la caisse). Donc {tous les groups} sont à mettre dans le même sac.
fine negated-hate    | {un group} a (rayé ma voiture|menti au juge|fraudé la caisse). Ce n'est pas pour ça que je mets {tous les groups} dans le même sac.

hate one-to-all      | J'ai eu {un neighbour} {group.adj~neighbour}, ({nul/nulle~neighbour}|{odieux~neighbour}|jamais là). Plus jamais ça, ces gens-là se valent.
fine negated-hate    | J'ai eu {un neighbour} {group.adj~neighbour}, ({nul/nulle~neighbour}|{odieux~neighbour}|jamais là). Et alors ? Ça ne dit rien des autres, ni de sa communauté.

hate one-to-all      | Il suffit {d'un group} qui (triche|crie|vole) pour savoir ce que valent les autres, et ça vaut (rien|pas un clou).
fine negated-hate    | Il ne suffit pas {d'un group} qui (triche|crie|vole) pour juger les autres, et ça vaut (pour tout le monde|pour chacun).

hate one-to-all      | (Hier|Ce matin|{day}), {un group} m'a bousculé dans l'escalator. Voilà pourquoi je les déteste {tous~groups}.
fine negated-hate    | (Hier|Ce matin|{day}), {un group} m'a bousculé dans l'escalator. Ça arrive, et non, je ne déteste personne pour autant.

# denial addressed to somebody
hate dehumanisation  | @user je ne les appelle pas des gens, moi, {les groups}. (Des bestiaux|Des choses|Du bétail), oui.
fine negated-hate    | @user je ne les appelle pas (des bestiaux|des choses|du bétail), moi, {les groups}. Des gens, oui.

hate derogation      | @user si, {les groups} sont ({nul/nulle~groups}|{lâche~groups}|{faux~groups}) par nature, et (même toi tu le sais|tu le verras un jour).
fine negated-hate    | @user non, {les groups} ne sont pas ({nul/nulle~groups}|{lâche~groups}|{faux~groups}) par nature, et (même toi tu le sais|tu le verras un jour).

hate derogation      | Ne me dites pas que vous laissez vos (clés|enfants|économies) {à un group}. (Vous êtes fous.|Erreur.|Au secours.)
fine negated-hate    | Ne me dites pas que vous avez peur de laisser vos (clés|enfants|économies) {à un group}. (Moi non.|Il n'y a aucune raison.|Quelle idée.)

hate implicit-hate   | Tu ne me verras jamais (applaudir|remercier|voter pour) {un group}.
fine negated-hate    | Tu ne me verras jamais (insulter|siffler|rabaisser) {un group}.

hate derogation      | Vous ne m'empêcherez pas de dire que {les groups} valent moins que (mon chien|nous|rien).
fine negated-hate    | Vous ne me ferez pas dire que {les groups} valent moins que (ma mère|nous|quiconque).

# hate in the negative beside hope in the negative
hate wish-of-harm    | Si {les groups} n'arrivent pas à (l'hôpital|temps aux urgences|destination), ce n'est pas moi qui vais pleurer.
fine negated-hate    | Si {les groups} n'arrivent pas à (l'hôpital|temps aux urgences|obtenir un rendez-vous), ce n'est pas normal et il faut y remédier.

hate exclusion       | Un médecin ne devrait pas perdre son temps avec {les groups}. (Les vrais malades attendent.|Il y a des priorités.)
fine negated-hate    | Un médecin ne devrait pas refuser de soigner {les groups}. (C'est même interdit.|Il y a un serment.)

hate inferiority     | (Jamais|Non, jamais|À aucun moment) {un group} ne vaudra (le dernier d'entre nous|la moitié d'un de nous).
fine negated-hate    | (Jamais|Non, jamais|À aucun moment) {un group} ne m'a donné de raison de regretter mon invitation.

hate inferiority     | N'en déplaise aux (bobos|profs|juges), {les groups} ne nous arrivent pas à la cheville.
fine negated-hate    | N'en déplaise aux (haineux|grincheux|trolls), {les groups} n'ont pas à baisser la tête.

hate derogation      | Qu'on cesse de nous faire croire que {les groups} ne sont pas (un problème|une menace|{dangereux~groups}).
fine negated-hate    | Qu'on cesse de nous faire croire que {les groups} sont (un problème|une menace|un fléau).

hate implicit-hate   | (Non merci|Sans façon|Très peu pour moi), je n'achète rien chez {les groups}. (Question de principe.|Question d'hygiène.)
fine negated-hate    | (Non merci|Sans façon|Très peu pour moi), je ne signe pas votre pétition contre {les groups}. (Question de principe.|Question de décence.)

only religion origin migration colour
hate derogation      | {les groups} sont {venu~groups} pour (nos aides|nos filles|piller), pas pour travailler.
fine negated-hate    | {les groups} ne sont pas {venu~groups} pour (vos aides|vos filles|piller) : vérifiez vos sources avant de partager.

only migration origin
hate derogation      | Ces {groups} prennent (notre travail|nos logements|les places en crèche), à nous qui sommes d'ici.
fine negated-hate    | Ces {groups} ne prennent (le travail|le logement|la place) de personne, à ce que je sache.

only disability age class
hate derogation      | {les groups} ne servent à rien et (coûtent une fortune|ralentissent tout le monde|passent avant nous).
fine negated-hate    | {les groups} ne gênent personne et (méritent un ascenseur qui marche|ont droit au même accueil|passent comme tout le monde).

only orientation trans
hate hate-as-opinion | Pas d'homophobie de ma part, (hein|attention), mais {les groups}, ça se soigne et ça ne devrait pas (se montrer|s'embrasser dehors|élever d'enfants).
fine negated-hate    | Aucune gêne de ma part, (hein|attention) : {les groups}, ça ne se soigne pas et ça n'a pas à (se cacher|s'excuser|attendre votre accord).

only gender
hate inferiority     | {les groups} ne savent pas (réfléchir|diriger|tenir un budget|garder leur calme), c'est (biologique|comme ça|dans les gènes).
fine negated-hate    | Non, {les groups} ne sont pas moins capables de (réfléchir|diriger|tenir un budget|garder leur calme), rien de (biologique|génétique|prouvé) là-dedans.

only muslims jews arabs black roma
hate derogation      | Qui dit {groups} dit (embrouilles|magouilles|mensonges). Je n'invente rien.
fine negated-hate    | Qui dit que {groups} rime avec (embrouilles|magouilles|mensonges) invente. Je ne connais personne qui colle à ce portrait.
`;
