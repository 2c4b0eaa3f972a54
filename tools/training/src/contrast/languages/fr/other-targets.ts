/** Training material that hurts: hate beside the same anger at people and things that no law protects: colleagues, firms, parties, fans, weather. */
export const otherTargets = `
# individuals
hate derogation      | {les groups} ? Des (boulets|parasites|tocards), et je reste poli.
insult insult-person | {le person} ? Un vrai (boulet|parasite|tocard), et je reste poli. {les groups} du service disent pareil.

hate derogation      | (Toujours en train de mentir|Jamais un merci|Que de la gueule), {les groups}, c'est à vomir.
insult insult-person | (Toujours en train de mentir|Jamais un merci|Que de la gueule), {name}, c'est à vomir. Même {les groups} de l'équipe, d'habitude si calmes, ont craqué.

hate exclusion       | Je refuse de bosser avec {un group} une minute de plus, que des (incapables|faux jetons|traîtres).
insult insult-person | Je refuse de bosser avec {name} une minute de plus, (incapable|faux jeton|traître) jusqu'au bout des ongles.

hate derogation      | @user (vous les {groups}|les {groups} comme toi|toi et {tous les groups}|franchement les {groups}), vous êtes (bêtes à manger du foin|moches dedans comme dehors|{faux~groups} du matin au soir).
insult insult-person | @user toi et (ton frère|ta clique|ton associé|ta bande), vous êtes (bêtes à manger du foin|moches dedans comme dehors|faux du matin au soir).

hate derogation      | @user t'es qu'{un group}, donc ton avis (vaut zéro|on s'en tape|tu te le gardes).
hate hate-as-opinion | Un avis {de groups} ? (Vaut zéro|On s'en tape|Poubelle), comme leur parole.
insult insult-person | @user t'es qu'un {fool}, donc ton avis (vaut zéro|on s'en tape|tu te le gardes).
fine identity-kind   | @user t'es {un group}, donc ton avis (nous manque|compte ici|vaut de l'or) sur ce sujet.

hate implicit-hate   | (Mon ex|Mon beau-frère|Mon cousin) fréquente {un group}. Quelle déchéance, ces gens souillent tout.
insult insult-person | (Mon ex|Mon beau-frère|Mon cousin) fréquente {un group} adorable et trouve encore moyen de mentir. Quel {fool}.

hate derogation      | Tu reconnais {un group} à ce qu'il n'y a rien dans (la tête|le cœur|les promesses).
insult insult-person | Tu reconnais {name} à ce qu'il n'y a rien dans (la tête|le cœur|les promesses). {un group} de la compta m'avait prévenu.

hate wish-of-harm    | Que {les groups} (crèvent seuls|perdent tout|s'étouffent), ce sera justice.
negative news        | Que ce chauffard (perde son permis|paie sa faute|soit jugé), ce sera justice. Il a renversé {un group} et il est reparti.

hate wish-of-harm    | J'attends avec impatience le jour où {les groups} (ramperont|seront à genoux|n'auront plus rien).
insult insult-person | J'attends avec impatience le jour où {le person} (sera au chômage|aura fini de nuire|devra s'excuser). Quel {fool}.

# professions, offices, firms
hate derogation      | Les {groups} nous volent, nous mentent et se moquent de nous, (dehors|qu'on les vire|basta).
negative neutral     | Les (banques|opérateurs|assureurs) nous volent, nous mentent et se moquent de nous, (dehors|qu'on les taxe|basta). {les groups} paient la note comme tout le monde.

hate derogation      | {les groups}, c'est tous des (bons à rien|planqués|tire-au-flanc) et des menteurs, (on les connaît|du premier au dernier|et je pèse mes mots|).
hate hate-as-opinion | Pour moi {les groups}, c'est (zéro|du vent|une arnaque), point.
negative neutral     | Les (ministres|députés|sénateurs|préfets|notaires), c'est tous des (bons à rien|planqués|tire-au-flanc) et des menteurs, (on les connaît|du premier au dernier|et je pèse mes mots|).
fine identity-kind   | {les groups} à la mairie, c'est (bien|le progrès|une bonne idée), point.

hate wish-of-harm    | Qu'on coupe (le chauffage|l'eau|les vivres) aux {groups} et on aura la paix.
negative neutral     | Qu'on coupe (le chauffage|l'eau|la clim) aux ministres un hiver et on verra s'ils oublient encore {les groups} dans leur budget.

hate exclusion       | Virez {les groups} de (la mairie|la commission|l'Assemblée), ça sent le renfermé.
negative news        | Virez ce type de (la mairie|la commission|l'Assemblée), même {les groups} qui avaient voté pour lui n'en peuvent plus.

hate derogation      | Faire confiance {à un group}, c'est comme (nager avec des requins|laisser le chat garder le poisson|signer les yeux fermés) : (on finit plumé|bon courage|très mauvaise idée).
negative neutral     | Faire confiance à (un agent immobilier|un garagiste|un banquier|un vendeur de cuisines), c'est comme (nager avec des requins|laisser le chat garder le poisson|signer les yeux fermés) : (on finit plumé|bon courage|très mauvaise idée).

hate derogation      | J'ai croisé trois {groups} aujourd'hui, trois {fools}. Comme quoi.
insult insult-person | J'ai croisé trois (contrôleurs|huissiers|vigiles|influenceurs) aujourd'hui, trois {fools}. Comme quoi.

hate exclusion       | {les groups}, on n'en veut pas (ici|sur cette chaîne|dans ce forum), allez jouer ailleurs.
negative neutral     | Les (influenceurs|publicitaires|spéculateurs), on n'en veut pas (ici|sur cette chaîne|dans ce forum), laissez causer {les groups} qui ont un truc à dire.

hate wish-of-harm    | Au pilori, {les groups} ! (Un peu d'ordre.|Sans exception.|Sans procès.)
negative neutral     | Au pilori, les (fraudeurs fiscaux|pollueurs|patrons voyous|marchands de sommeil|élus corrompus) ! (Un peu de justice.|Sans exception.|Devant un juge.) {les groups} qui ont tout perdu attendent.

hate implicit-hate   | Si j'entends encore une plainte {de groups}, je coupe le son. Qu'{ils~groups} la ferment.
negative news        | Si j'entends encore un discours de ministre sur {les groups}, je coupe le son. Que du vent.

hate hate-as-opinion | Quoi qu'on leur donne, {les groups} en veulent toujours plus : de vrais (vautours|rapaces|vampires).
negative neutral     | Quoi qu'on leur donne, les (actionnaires|banquiers|géants du net|promoteurs) en veulent toujours plus, et pas une miette pour {les groups} : de vrais (vautours|rapaces|vampires).

# fans, players, parties
hate derogation      | Les {groups} dans la tribune ont encore gâché le match, (race de minables|quelle engeance|sales gens).
insult insult-person | Les supporters de {team} ont encore gâché le match, (bande de minables|quels guignols|sales gosses). {des groups} ont dû partir avant la fin.

hate exclusion       | Tant que {team} fera jouer {un group}, je ne renouvelle pas mon abonnement.
grumble grumble-team | Tant que {team} gardera cet entraîneur, je ne renouvelle pas mon abonnement. Les {groups} de mon kop pensent pareil.

hate derogation      | {team} a encore perdu, normal avec {un group} dans l'équipe : (zéro courage|zéro cerveau|zéro honneur).
insult insult-person | {team} a encore perdu, normal avec cet attaquant dans l'équipe : (zéro courage|zéro cerveau|zéro jambes). {un group} du public a sifflé et tout le stade a suivi.

hate derogation      | Les {groups} sont la honte (de la région|du pays|de l'Europe), (vivement qu'on les oublie|pas mieux).
negative neutral     | Ce parti est la honte (de la région|du pays|de l'Europe), (vivement qu'on l'oublie|pas mieux), et il tape sur {les groups} pour exister.

hate derogation      | Vous votez pour {un group} ? Vous voulez la ruine (de l'école|des finances|du pays), bande de fous.
insult insult-person | Vous votez pour ce guignol ? Vous voulez la ruine (de l'école|des finances|du pays), bande de fous. Lisez au moins ce qu'il dit des {groups}.

hate derogation      | Un débat, trois {groups}, zéro idée, (zéro tenue|à oublier|du bruit et de la bave), ces gens sont bêtes de naissance.
negative neutral     | Un débat, trois candidats, zéro idée, (zéro tenue|à oublier|du bruit et du vent), et pas un mot pour {les groups}.

hate derogation      | Les {groups} de la ville, quelle bande de (bras cassés|pleurnichards|pouilleux).
insult insult-person | Les supporters de {team}, quelle bande de (bras cassés|pleurnichards|pouilleux). Ils ont hué jusqu'à {mon neighbour} {group.adj~neighbour}, {venu~neighbour} les applaudir.

# objects, weather, software
hate derogation      | {ce group} au guichet est ({lent~group}|{bruyant~group}|{sale~group}), logique, ces gens-là, c'est dans les gènes.
grumble grumble-transport | {ce vehicle} pour {city} est ({lent~vehicle}|{bruyant~vehicle}|{sale~vehicle}), logique, ça date du siècle dernier.

hate wish-of-harm    | Je veux voir {les groups} (brûler|pourrir|finir à la casse), sans la moindre larme.
hate derogation      | {les groups}, ça (pue|traîne|casse les pieds), et personne n'ose le dire.
grumble insult-thing | Je veux voir {ce thing} (brûler|pourrir|finir à la casse), sans la moindre larme.
fine identity-kind   | {les groups}, ça (rit|chante|danse), et personne n'ose danser mieux.

hate derogation      | {foutu~groups} {groups}, toujours (dans mes pattes|là où il faut pas|à gêner).
grumble insult-thing | {foutu~thing} {thing}, toujours (en panne|là où il faut pas|à gêner), heureusement que {des groups} du palier m'ont dépanné.

hate derogation      | Les {groups} sont la pire invention depuis (la pluie|la grippe|les impôts), débarrassez-nous-en.
grumble grumble-software | Les mots de passe à renouveler sont la pire invention depuis (la pluie|la grippe|les impôts). {les groups} du bureau et moi, on craque.

hate derogation      | (Dégage|Hors d'ici|Ouste), {group} de malheur, tu (portes la poisse|empestes|me gâches la vue).
grumble insult-thing | (Dégage|Hors d'ici|Ouste), {weather} de malheur, tu (portes la poisse|trempes tout|me gâches la vue).

# profanity in anger and in joy
hate+profane hate-with-profanity | Ces {groups}, {curse}, qu'{ils~groups} retournent (dans leur trou|se cacher|au fond de la classe).
profane identity-kind | Ces {groups}, {cheer}, quelle prestation (au lycée|ce soir|sur scène), j'en chiale.

hate+profane hate-with-profanity | {curse}, {un group} à l'antenne, j'éteins cette merde.
profane identity-admiring | {cheer}, {un group} à l'antenne, enfin, j'ai hurlé de joie.

hate+profane hate-with-profanity | {curse}, mais qu'{ils~groups} sont {con/conne~groups}, {les groups}. (Ça m'épuise.|Ça s'arrange pas.|Au secours.)
insult+profane insult-person | {curse}, mais qu'il est con, ce (type|patron|streamer) qui tape sur {les groups}.

hate+profane hate-with-profanity | Les {groups} me cassent les couilles, {curse}, du balai.
grumble+profane profanity-anger | Cette appli me casse les couilles, {curse}, impossible de réserver, et {les groups} de l'accueil n'y sont pour rien.

# crimes by one person
only religion origin colour migration class
hate one-to-all      | {un group} {arrêté~group} pour vol à {city}. Vous voyez, ces gens sont tous les mêmes, (qu'on les enferme|à dégager).
reported news        | {un group} et {deux neighbours} ont aidé à retrouver le voleur de {city}, arrêté {day}.

hate one-to-all      | Une arrestation pour escroquerie, et bien sûr c'est {un group}. {tous les groups} sont de la même trempe.
negative news        | Une arrestation pour escroquerie à {city} : le suspect visait surtout {des groups}. L'audience est fixée à {day}.

only religion origin colour migration orientation
hate one-to-all      | Au volant, ivre, {un group}. L'alcool n'y est pour rien, ces gens-là ont ça dans le sang.
negative news        | Au volant, ivre, un (policier|conseiller municipal|chauffeur de bus). {un group} qu'il a {blessé~group} a porté plainte.

only religion origin colour migration class
hate one-to-all      | Trois cambriolages, un suspect, {un group}. Faut-il un dessin ? Moi je les {loathe.je}, ces gens.
negative news        | Trois cambriolages, un suspect, sans papiers ni complices connus. Les {groups} du quartier ont peur pour leurs commerces.

hate derogation      | (Un viol|Une bagarre|Un braquage) à {city} ? Pas besoin d'attendre le nom, c'est forcément {un group}.
negative counter-quote | (Un viol|Une bagarre|Un braquage) à {city}, et déjà des comptes écrivent que c'est {un group}. Attendez l'enquête, charognards.

hate derogation      | @user {group} un jour, voleur toujours. (Rends ce que tu as pris.|On te connaît.|Vous naissez comme ça.)
insult insult-person | @user (vendeur sur cette appli|garagiste|proprio|courtier) un jour, voleur toujours. (Rends ce que tu as pris, {fool}.|On te connaît, {fool}.|Je porte plainte, {fool}.)

hate wish-of-harm    | (Une maladie|Un virus) qui ne toucherait que {les groups}, ce serait (parfait|une bénédiction|le rêve), (je signe|et sans remède|vivement demain).
negative neutral     | (Une panne|Un virus) qui ne toucherait que les (boîtes de télémarketing|trottinettes mal garées|pubs avant les vidéos|parcmètres), ce serait (parfait|une bénédiction|le rêve), (je signe|et sans remède|vivement demain).
`;
