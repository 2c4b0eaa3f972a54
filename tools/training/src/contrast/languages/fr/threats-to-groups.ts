/** Training material that hurts: threats against groups and the places where they meet, each beside a harmless neighbour. */
export const threatsToGroups = `
# direct
hate+threat hate-threat | {les groups} de (mon quartier|{city}|la résidence|ma rue), (profitez de votre soirée|rangez vos affaires|fermez bien vos volets) : (on passe demain et on cogne|on ne préviendra pas deux fois|la correction, c'est pour bientôt).
fine identity-kind      | {les groups} de (mon quartier|{city}|la résidence|ma rue), (profitez de votre soirée|sortez les tables|gardez-nous une chaise) : (on passe demain et on chante|on ne se fait pas prier deux fois|le banquet, c'est pour bientôt).

hate+threat hate-threat | je sors avec (les potes|deux collègues|mon frère) et si on croise {un group}, (ça finit à l'hosto|on lui règle son compte|on lui passe l'envie de se promener).
fine identity-neutral   | je sors avec (les potes|deux collègues|mon frère) et si on croise {un group} du club, (ça finit au karaoké|on lui paie la tournée|on lui propose de venir manger).

hate+threat hate-threat | (@user|mdr|écoute), {le group} du (troisième|bâtiment C|rez-de-chaussée) a intérêt à dormir d'un œil, j'ai (un marteau|la clé de la cave|trois cousins énervés).
fine identity-neutral   | (@user|mdr|écoute), {le group} du (troisième|bâtiment C|rez-de-chaussée) ne dort que d'un œil depuis le bébé, j'ai (proposé mon aide|apporté une soupe|baissé la musique).

hate+threat hate-threat | Rendez-vous {day} à (vingt-deux heures|minuit|la tombée de la nuit), (place de la mairie|derrière le stade|sous le pont). Capuches et bâtons. {les groups} vont courir.
fine identity-neutral   | Rendez-vous {day} à (vingt-deux heures|minuit|la tombée de la nuit), (place de la mairie|derrière le stade|sous le pont). Baskets et frontale. {les groups} du club vont courir.

hate+threat hate-threat | Je tiens une liste {des groups} qui bossent à (la mairie|l'hôpital|la fac|la poste). Le jour venu, (chacun aura sa visite|personne n'y échappera|on fera le tour des adresses).
fine identity-neutral   | Je tiens une liste {des groups} qui bossent à (la mairie|l'hôpital|la fac|la poste). Le jour du festival, (chacun aura son badge|personne ne paiera l'entrée|on fera le tour des stands).

hate+threat hate-threat | {les groups}, je vous promets une chose : (l'hiver va être court pour vous|vous regretterez d'être {nés~groups}|on viendra vous tirer du lit à l'aube).
fine identity-kind      | {les groups}, je vous promets une chose : (l'hiver sera moins dur pour vous|vous ne regretterez pas d'être {venus~groups}|on viendra vous applaudir debout).

hate+threat hate-threat | Ma batte est prête, il ne manque plus que {les groups}. (Ce soir ça tape.|Je m'échauffe déjà.|Qui m'accompagne ?)
fine threat-hyperbole   | Ma batte est prête, il ne manque plus que {les groups} de l'équipe de baseball. (Ce soir on gagne.|Je m'échauffe déjà.|Qui m'accompagne ?)

only religion origin colour orientation trans disability migration
hate+threat hate-threat | Demain au lycée je (coince|attends|démonte) {le group} de ma classe (aux vestiaires|à la sortie|derrière le gymnase), et {ils~group} va pleurer.
fine identity-neutral   | Demain au lycée je (retrouve|attends|présente) {le group} de ma classe (aux vestiaires|à la sortie|derrière le gymnase), et {ils~group} va jouer en numéro dix.

hate+threat hate-threat | J'ai (deux jours de congé|le coffre plein|une rage à sortir) et une adresse : celle {des groups} du bout de la rue. (Faites vos prières.|Ça va saigner.|Comptez les heures.)
fine identity-kind      | J'ai (deux jours de congé|le coffre plein|un gâteau à livrer) et une adresse : celle {des groups} du bout de la rue. (Faites chauffer l'eau.|Ça va papoter.|Comptez deux parts.)

hate+threat hate-threat | vous voulez la guerre, {les groups} ? (vous l'aurez|on est armés nous aussi|elle commence ce soir) et (personne ne viendra vous ramasser|on fera pas de prisonniers).
fine threat-hyperbole   | vous voulez la revanche, {les groups} du bureau ? (vous l'aurez|on a appris à viser nous aussi|elle commence ce soir) et (personne ne viendra pleurer au bowling|on fera pas de cadeaux au baby-foot).

# conditional
hate+threat hate-threat | Que {les groups} (posent un pied|ouvrent une boutique|organisent une fête) dans {ce place} et (ça se règle à la barre de fer|il y aura des blessés|on lâche les chiens).
fine identity-kind      | Que {les groups} (posent un pied|ouvrent une boutique|organisent une fête) dans {ce place} et (ça fera enfin de l'animation|il y aura de la musique|on sort les tables).

hate+threat hate-threat | Dernier avertissement {aux groups} (du parc|de la gare|du marché|du hall B) : soit vous décampez, soit (on vous sort en civière|c'est le feu|on s'en occupe à notre manière).
fine identity-neutral   | Dernier rappel {aux groups} (du parc|de la gare|du marché|du hall B) : soit vous vous inscrivez, soit (on donne vos places|c'est complet|on s'en occupe à votre place).

hate+threat hate-threat | Le jour où {un group} (devient maire|entre à l'Élysée|dirige ma boîte), (je prends les armes|je lui fais la peau|il faudra lui trouver des gardes du corps).
fine identity-kind      | Le jour où {un group} (devient maire|entre à l'Élysée|dirige ma boîte), (je débouche une bouteille|je lui fais la bise|il faudra pas compter sur moi pour râler).

hate+threat hate-threat | Encore une plainte de ces {groups} et (on mure leur porte|je débarque avec de l'essence|{ils~groups} auront une vraie raison de se plaindre), (compris ?|c'est simple.|à bon entendeur.)
fine identity-kind      | Encore une chanson de ces {groups} et (on pousse les chaises|je débarque avec ma guitare|je vais vraiment pleurer de joie), (compris ?|c'est simple.|à bon entendeur.)

hate+threat hate-threat | Si la police ne (vire|dégage|contrôle) pas {les groups}, (nous|les gens d'ici|mes gars et moi), on s'en chargera, et on ne sera pas tendres.
negative hate-denounced | Si la police ne (protège|écoute|croit) pas {les groups}, (nous|les gens d'ici|mes gars et moi), on ira témoigner, et on ne sera pas tendres avec elle.

hate+threat hate-threat | Touchez à nos (traditions|églises|fêtes|écoles), {les groups}, et (on vous enterre|vous ne marcherez plus jamais|c'est nous qui toucherons à vos familles).
fine identity-kind      | Venez à nos (traditions|églises|fêtes|écoles), {les groups}, et (on vous fait visiter|vous ne repartirez plus jamais|c'est nous qui cuisinerons pour vos familles).

# normative
hate+threat hate-threat | Il faudrait (mater|dresser|corriger) {les groups} à coups de (ceinture|pelle|matraque), {ils~groups} ne comprennent que ça.
fine identity-kind      | Il faudrait (fêter|accueillir|remercier) {les groups} à coups de (cymbales|grosse caisse|trompette), {ils~groups} n'attendent que ça.

hate+threat hate-threat | Chaque village devrait avoir sa milice pour (faire la peau aux|chasser à coups de fusil les|rosser les) {groups}, (je signe tout de suite|et je serai volontaire|moi le premier).
fine identity-kind      | Chaque village devrait avoir son comité pour (donner la parole aux|aider dans leurs papiers les|écouter les) {groups}, (je signe tout de suite|et je serai volontaire|moi le premier).

hate+threat hate-threat | À (l'armée|la mer|la tronçonneuse) : voilà comment un gouvernement sérieux devrait régler la question {des groups}. (Et on va l'y aider.|Préparez-vous.|Ça viendra.)
negative counter-quote  | À (l'armée|la mer|la tronçonneuse) : voilà comment un fou a proposé de "régler la question {des groups}". (On va porter plainte.|J'ai la nausée.|Ça ne passera pas.)

hate+threat hate-threat | Pas de procès pour {les groups}, (une corde suffit|un mur et c'est réglé|la rue fera le boulot). (J'en suis.|On s'organise.|Bientôt.)
fine negated-hate       | Pas de haine pour {les groups}, (un bonjour suffit|un café et c'est réglé|le voisinage fera le reste). (J'en suis.|On s'organise.|Bientôt.)

# veiled
hate+threat hate-threat | Dites donc, {les groups} de {city}, c'est fou comme (vos boîtes aux lettres brûlent bien|vos vitrines ont l'air fragiles|vos gosses rentrent seuls le soir).
fine identity-kind      | Dites donc, {les groups} de {city}, c'est fou comme (vos boîtes aux lettres sont jolies|vos vitrines donnent envie|vos gosses chantent bien le soir).

hate+threat hate-threat | Un accident est si vite arrivé, {les groups}. (Surtout la nuit|Surtout par ici|Surtout avec nous pas loin)... (pensez-y.|moi je dis ça.|bonne route.)
fine identity-neutral   | Un accident est si vite arrivé : {un group} de mon cours de vélo a dérapé. (Surtout le genou|Surtout la roue|Surtout la frousse)... (rien de grave.|moi j'aurais pleuré.|bon rétablissement.)

hate+threat hate-threat | Une balle coûte (trente centimes|moins cher qu'un café|trois fois rien), {les groups}. (Réfléchissez.|Ça fait réfléchir, non ?|On en a plein.)
fine identity-neutral   | Une place coûte (trente centimes|moins cher qu'un café|trois fois rien), {les groups} de {city} l'ont négociée. (Profitez.|Ça fait plaisir, non ?|On en a plein.)

hate+threat hate-threat | {mon neighbour} {group.adj~neighbour} gare sa voiture devant chez moi. Ce serait (dommage|bête|triste) que (les freins lâchent|quelqu'un l'attende dans le noir|ça flambe).
grumble grumble-parking | {mon neighbour} {group.adj~neighbour} cherche une place devant chez moi depuis une heure. Ce serait (dommage|bête|triste) que (la mairie supprime encore le parking|quelqu'un lui pique la dernière|ça dure).

hate+threat hate-threat | On connaît vos horaires, {les groups}. On connaît (l'école de vos petits|vos plaques|votre boulangerie). (À vous de voir.|Bougez avant nous.|Tic tac.)
fine identity-neutral   | On connaît vos horaires, {les groups} de l'atelier. On connaît (la prof de vos petits|vos plats|votre boulangerie). (À vous de choisir.|Venez avant nous.|À {day}.)

hate+threat hate-threat | Je ne dis rien, mais (l'étang est profond|la forêt est grande|les nuits sont longues) par ici, et {les groups} ne savent pas (nager|courir bien vite|se battre).
fine identity-neutral   | Je ne dis rien, mais (l'étang est froid|la forêt est boueuse|les nuits sont fraîches) par ici, et {les groups} du séjour n'ont pas pris (de serviette|de bottes|de pull).

# places where they meet
only muslims
hate+threat hate-threat | {les groups} de {city} veulent (une mosquée|une salle de prière|un minaret) ? (Le bidon d'essence est prêt|Ça ne passera pas l'hiver|On y laissera une tête de cochon et une bombe).
fine identity-neutral   | {les groups} de {city} ouvrent (une mosquée|une salle de prière|un minaret) au public ! (Le thé est prêt|Ça ne désemplit pas depuis {day}|On y découvre un jardin et une expo).

only jews
hate+threat hate-threat | Devant la synagogue de {city} ({day}|ce soir|à la fête), (on tire dans le tas|on attend {les groups} avec des couteaux|les {groups} vont y rester). Faites passer.
reported hate-reported  | Devant la synagogue de {city} ({day}|ce soir|à la fête), (deux cars de police|on attend les {groups} avec des fleurs, malgré la menace|les {groups} passent sous escorte). Triste époque.

only muslims jews christians catholics hindus sikhs buddhists
hate+threat hate-threat | Le (lieu de prière|centre culturel|cimetière) {des groups}, moi je le (rase au bulldozer|fais partir en fumée|mets en miettes), et avec du monde dedans si possible.
fine identity-kind      | Le (lieu de prière|centre culturel|cimetière) {des groups}, moi je le (garde bien propre|fais visiter aux écoles|mets sur la carte), et avec du soleil dedans si possible.

only orientation trans
hate+threat hate-threat | Le bar où vont {les groups} à {city} ? (Un cocktail Molotov et au revoir|On attend la fermeture, puis on cogne|Qu'il brûle avec {eux~groups}, j'ai les allumettes).
fine identity-kind      | Le bar où vont {les groups} à {city} ? (Un cocktail maison et une super piste|On attend l'ouverture, puis on danse|Qu'il reste ouvert toujours, j'ai ma carte).

only orientation trans gender
hate+threat hate-threat | {ce place} va accueillir (la marche|le gala|le festival) {des groups} ? (J'amène les pavés.|Camion-bélier, direct.|On va leur gâcher la fête au sang.)
fine identity-admiring  | {ce place} va accueillir (la marche|le gala|le festival) {des groups} ? (J'amène les ballons.|Première rangée, direct.|On va leur faire un triomphe.)

only roma
hate+threat hate-threat | Les caravanes {des groups} sont revenues (près du stade|au bord de la rivière|sur le parking|à {city}). (Une nuit, un briquet, fini.|On y va à vingt avec des fusils.|Demain il n'en restera que des cendres.)
reported hate-reported  | Les caravanes {des groups} ont pris feu (près du stade|au bord de la rivière|sur le parking|à {city}). (La piste criminelle est retenue.|On craint une attaque.|Une famille a tout perdu.)

only migration
hate+threat hate-threat | Foyer de {groups} à {city} : (ça brûle facilement|un camion plein de purin et des fusils, ça s'organise|venez casqués), (rendez-vous {day}|on n'en veut pas|tout le quartier est prêt).
fine identity-kind      | Foyer de {groups} à {city} : (ça recrute des bénévoles|un camion plein de vêtements, ça s'organise|venez cuisiner), (rendez-vous {day}|on a besoin de bras|tout le quartier est prêt).

only homeless
hate+threat hate-threat | Les tentes {des groups} (sous le pont|devant la gare|le long du canal), je vais y (mettre le feu|lâcher mon pitbull|passer avec ma voiture) (un soir|ce week-end|{day}).
fine identity-kind      | Les tentes {des groups} (sous le pont|devant la gare|le long du canal), je vais y (apporter de la soupe|laisser des duvets|passer avec la maraude) (un soir|ce week-end|{day}).

only disability
hate+threat hate-threat | On ouvre un foyer pour {groups} (au bout de ma rue|en face du lycée|à {city}|près d'ici). Si {ils~groups} sortent (dans la rue|au square), (je les renverse|je leur fais manger du gravier|je lâche les chiens).
fine identity-kind      | On ouvre un foyer pour {groups} (au bout de ma rue|en face du lycée|à {city}|près d'ici). Si {ils~groups} sortent (dans la rue|au square), (je les salue|je leur fais goûter mes prunes|je promène mon chien avec).

only arabs africans black turks algerians moroccans chinese asians indians
hate+threat hate-threat | L'épicerie {des groups} (en bas|du coin|près du métro) : (on casse tout|une brique par la vitre|on met le feu au rideau) et (le patron avec|on recommence chaque semaine|ils fermeront).
fine recommendation     | L'épicerie {des groups} (en bas|du coin|près du métro) : (on trouve tout|une place pour chaque épice|on met de côté les mangues) et (le patron est adorable|on y retourne chaque semaine|ils livrent).

only women
hate+threat hate-threat | Aux {groups} de {city} qui (courent seules|rentrent tard|ouvrent trop leur bouche) : (je sais par où vous passez|un jour je serai derrière l'arbre|votre tour viendra, et personne n'entendra).
negative hate-denounced | Aux {groups} de {city} qui (courent seules|rentrent tard|ouvrent enfin la bouche) : (ce n'est pas à vous d'avoir peur|un jour on n'aura plus à serrer ses clés|c'est aux types qui menacent de se cacher).

only old
hate+threat hate-threat | Je bosse à la maison de retraite de {city}. Les {groups} qui (sonnent|crient|bavent) trop, (un oreiller et c'est calme|je leur double la dose|je les laisse tomber exprès).
fine identity-neutral   | Je bosse à la maison de retraite de {city}. Les {groups} qui (sonnent|crient|chantent) trop, (un chocolat et c'est calme|je leur mets du Brel|je les laisse raconter leur vie).

# beside report, answer, exaggeration
hate+threat hate-threat | Je vais écraser {les groups} qui bloquent (la rue|le rond-point|le pont), je n'en ai rien à faire de la prison, (accélérateur à fond|ça fera un tas|regardez-moi faire).
reported news           | Il a foncé sur {des groups} qui traversaient (la rue|le rond-point|le pont), il risque trente ans de prison, (selon {media}|trois blessés légers|le procès s'ouvre {day}).

hate+threat hate-threat | "On va vous saigner, {les groups}", je l'ai tagué sur (leur local|leur porte|le mur de l'école) et (je le pense|je le ferai|ce n'est que le début).
reported hate-reported  | "On va vous saigner, {les groups}", c'était tagué sur (leur local|leur porte|le mur de l'école) et (j'ai peur|on l'a effacé|ce n'est pas la première fois).

hate+threat hate-threat | Je tue {les groups} de mon équipe si je les recroise, et (ce n'est pas une image|j'ai le couteau sur moi|je ne rigole pas).
fine threat-hyperbole   | {les groups} de mon équipe me tuent si j'oublie les maillots, et (c'est une image|j'ai déjà un doute|je rigole à peine).

hate+threat hate-threat | T'es {un group}, donc (je te pète les dents|tu rentres pas {vivant~group} ce soir|tu vas ramper), (pas besoin d'autre raison|c'est aussi simple que ça).
negative counter-quote  | "T'es {un group}, donc (je te pète les dents|tu rentres pas {vivant~group} ce soir|tu vas ramper)" : (voilà le genre de message qu'on m'envoie|c'est un délit, gros malin).

hate+threat hate-threat | Nos grands-parents n'ont pas terminé avec {les groups}. (Nous on terminera.|Notre génération le fera.|Rouvrons les camps, j'ai mes gants.)
negative hate-denounced | Nos grands-parents ont vu ce qu'on a fait {aux groups}. (Nous on s'en souviendra.|Notre génération doit le raconter.|Revoilà les mêmes mots, j'ai froid.)

hate+threat hate-threat | {des groups} ont repris (le bar-tabac|la ferme|la station-service). Laissez-leur (un mois|une semaine|l'été). Après, on y va de nuit, et (ils ne s'en relèveront pas|plus de toit, plus de problème).
fine recommendation     | {des groups} ont repris (le bar-tabac|la ferme|la station-service). Laissez-leur (un mois|une semaine|l'été). Après, on y va en bande, et (vous ne voudrez plus repartir|plus de raison d'aller en ville).

hate+threat hate-threat | Qui est chaud pour aller (secouer|bastonner|terroriser) {les groups} du (skatepark|parking|foyer) après (le match|les cours|le boulot) ?
fine question           | Qui est chaud pour aller (encourager|filmer|rejoindre) {les groups} du (skatepark|parking|foyer) après (le match|les cours|le boulot) ?
`;
