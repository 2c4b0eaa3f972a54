/** Training material that hurts: mock praise and hateful jokes, beside honest praise, jokes about oneself and jokes that hurt nobody. */
export const mockery = `
# mock praise
hate sarcasm         | Bravo {aux groups} : (mille ans|trois siècles|vingt ans) d'efforts et toujours rien à montrer. (Respect.|Chapeau bas.|On applaudit.)
fine identity-admiring | Bravo {aux groups} : (six mois|trois saisons|vingt ans) d'efforts et une belle expo à montrer. (Respect.|Chapeau bas.|On applaudit.)

hate sarcasm         | Merci {aux groups} d'avoir enrichi (le quartier|la cage d'escalier|la ligne 13) avec (leurs ordures|leurs hurlements|leurs petits trafics).
fine identity-kind   | Merci {aux groups} d'avoir égayé (le quartier|la cage d'escalier|la ligne 13) avec (leurs plantes|leurs chansons|leurs petits mots).

hate sarcasm         | Ah mais pardon, {les groups} ont toujours raison, (les pauvres|sortez les violons|c'est touchant). Donnez-leur aussi (ma maison|mon salaire|les clés du pays), tant qu'on y est.
fine identity-kind   | Ah mais pardon, {les groups} ont aussi le droit d'avoir tort, (comme vous|comme moi|comme tout le monde). Laissez-leur (du temps|la parole|finir leurs phrases), tant qu'on y est.

hate sarcasm         | Quelle chance, {un group} pour me soigner. J'ai (rédigé mon testament|prévenu la famille|gardé mon sac sur les genoux).
fine identity-kind   | Quelle chance, {un group} pour me soigner, tout en douceur. J'ai (oublié ma peur|écrit à l'hôpital|failli m'endormir).

hate sarcasm         | Formidable, {un event} avec {des groups}. (Mes yeux saignent déjà.|Pile ce qu'il me fallait pour vomir.|Prévoyez les masques à gaz.)
fine identity-kind   | Formidable, {un event} avec {des groups}. (Mes pieds dansent déjà.|Pile ce qu'il me fallait ce soir.|Prévoyez une salle plus grande.)

hate sarcasm         | Oui oui, des gens charmants, {les groups}. (Surtout derrière des barreaux.|Surtout quand ça dort.|Surtout vus d'avion.|Demandez à mon portefeuille.)
fine identity-kind   | Oui oui, des gens charmants, {les groups}. (Surtout autour d'un couscous.|Surtout le dimanche.|Surtout au karaoké.|Demandez à ma grand-mère.)

hate sarcasm         | Et la palme (de la fainéantise|du mensonge|de la resquille) revient {aux groups} ! (Pour l'ensemble de leur œuvre.|Comme chaque année.|Aucune concurrence.)
fine identity-admiring | Et la palme (du meilleur stand|du plus beau jardin|de la meilleure pièce) revient {aux groups} ! (Pour l'ensemble de leur œuvre.|Comme l'an dernier.|Mérité.)

hate sarcasm         | Comme c'est mignon, {un group} qui se prend pour (un être humain|quelqu'un|un citoyen). (Ça ferait presque pitié.|Qui va lui dire ?|On dirait que {il~group} y croit.)
fine identity-neutral | Comme c'est mignon, {un group} qui se prend d'amitié pour (un pigeon|mon chien|un plant de tomate). (Ça ferait presque un film.|Il y a des photos.|On lui a donné un nom.)

hate sarcasm         | Excellente idée, {un group} à la compta. (Et un renard au poulailler, non ?|Adieu la prime.|Le coffre vous remercie.)
fine identity-kind   | Excellente idée, {un group} à la compta. (Les factures partent enfin.|Bonjour la prime.|Le patron vous remercie.)

only arabs africans chinese asians poles roma turks indians romanians
hate sarcasm         | Ah, l'accent {des groups}, quelle poésie. On dirait (une porte qui grince|un évier qui se vide|un âne qui s'étouffe), (j'en redemande|un régal|bouchez-vous les oreilles).
fine identity-admiring | Ah, l'accent {des groups}, quelle poésie. On dirait (une chanson|une rivière|le mois d'août), (j'en redemande|un régal|je pourrais écouter des heures).

hate sarcasm         | Waouh, {un group} qui (arrive à l'heure|travaille|dit la vérité), (prévenez la presse|faites un vœu|vite, une photo).
fine identity-neutral | Waouh, {un vehicle} qui (arrive à l'heure|démarre|freine doucement), (prévenez la presse|faites un vœu|vite, une photo). Même {les groups} du quai ont applaudi.

hate sarcasm         | Félicitations au jury : {un group} sur l'affiche, (la pitié a gagné|le quota est content|le talent attendra). (Le niveau aussi.|Vous devez être fiers.|Ça sent le progrès.)
fine identity-admiring | Félicitations au jury : {un group} sur l'affiche, (la salle est pleine|le public est content|le talent a gagné). (Mes mains sont rouges.|Vous pouvez être fiers.|Ça fait du bien.)

hate sarcasm         | Chut, ne dérangez pas {les groups}, {ils~groups} sont {occupé~groups} à (ne rien faire|compter nos sous|préparer un mauvais coup).
fine identity-neutral | Chut, ne dérangez pas {les groups}, {ils~groups} sont {occupé~groups} à (réviser|compter les voix|préparer un discours).

hate sarcasm         | La journée mondiale {des groups} ? Super. Et la journée de ceux qui les (subissent|supportent|financent), (c'est quand|on l'attend|c'est férié) ?
fine question        | La journée mondiale {des groups} ? Super. Et la liste des (concerts|stands|conférences), (c'est où|on l'a|c'est public) ?

hate sarcasm         | Oh, on a mal parlé {aux groups} ? Mon petit cœur saigne. (La prochaine fois, plus fort.|Il était temps.|Qu'on recommence demain.)
negative counter-quote | Oh, vous ne pouvez plus mal parler {aux groups} ? Mon petit cœur saigne. (Quel drame, rester poli.|Essayez la politesse, pour voir.|Sortez les mouchoirs pour les grandes gueules.)

only class migration roma disability
hate sarcasm         | Moi, jaloux {des groups} ? Oui, j'ai toujours rêvé (de vivre aux crochets des autres|d'être un poids pour tout le monde|de me plaindre à plein temps).
fine hate-denounced  | Moi, peur {des groups} ? Oui, j'ai toujours peur (de reprendre du dessert|de perdre aux échecs|de rater la blague).

hate sarcasm         | J'ai regardé le documentaire sur {les groups}. (Un film animalier|De la science-fiction|Un inventaire de décharge), très réaliste, (on sentait presque l'odeur|j'ai mis le son à zéro|à montrer au zoo).
fine identity-admiring | J'ai regardé le documentaire sur {les groups}. (Un film sensible|De la belle image|Un portrait de famille), très réaliste, (on sentait presque la mer|j'ai mis le son à fond|à montrer en classe).

hate sarcasm         | On nous promet {des groups} au gouvernement. (Parfait, le cirque avait besoin d'animaux.|Chouette, plus besoin d'ennemis.|Génial, cachez l'argenterie de l'Élysée.)
fine news            | On nous annonce {des groups} au gouvernement. (Parfait, l'Assemblée ressemblera un peu au pays.|Réponse ce soir au journal.|Liste complète à vingt heures.)

hate sarcasm         | "Vivre ensemble", qu'ils disent. Avec {un group}, ce serait plutôt (survivre|dormir d'un œil|tout enfermer à clé), (sympa, le programme|j'ai hâte|merci du cadeau).
fine identity-kind   | "Vivre ensemble", qu'ils disent. Avec {un group} comme coloc, c'est surtout (râler|dormir tard|tout oublier au four) ensemble, (sympa, le programme|j'adore|merci du cadeau).

# jokes
hate hate-joke       | Toc toc. Qui est là ? {un group}. (Je ferme à double tour.|Trop tard, on a déjà été volés.|Désolé, pas de niche libre.)
fine identity-neutral | Toc toc. Qui est là ? {un group}. (Entre, c'est ouvert.|Enfin, le dîner refroidit.|Désolé, je suis en pyjama.)

hate hate-joke       | La différence entre {un group} et (un chien ? Le chien, ça se dresse|un âne ? L'âne finit par comprendre|une tique ? La tique lâche à la fin|un sac-poubelle ? Le sac, on le sort le mardi).
fine identity-neutral | La différence entre {un group} et (un pingouin ? Le pingouin supporte la clim du bureau|moi ? Le lundi matin, aucune|un réveil ? Mon réveil, je peux l'éteindre, mon pote non|un chat ? Le chat a choisi son canapé).

hate hate-joke       | Combien de {groups} pour changer une ampoule ? (Zéro, le lustre est déjà volé.|Zéro, la crasse se voit moins dans le noir.|Douze, et l'ampoule est toujours grillée, vu le niveau.)
fine identity-neutral | Combien de {groups} pour changer une ampoule ? (Autant que chez vous, plus un qui filme.|Ça dépend qui a perdu l'escabeau.|Demandez au syndic, ça fait six mois qu'on attend.)

hate hate-joke       | Ma blague préférée : {un group} qui (réfléchit|cherche du travail|se lave|dit merci). (Voilà, c'est la chute.|J'en ris encore.|)
fine identity-neutral | Ma blague préférée : {un group}, un Belge et un Corse (entrent dans un bar|prennent le train|jouent à la pétanque|cherchent une place). (Voilà, ils cherchent encore.|Tout le monde veut payer.|)

hate hate-joke       | Pourquoi {les groups} courent si vite ? (Demandez à la télé sous le bras.|Demandez aux flics derrière.|Quelqu'un a parlé de travail.|Le savon approchait.)
fine identity-neutral | Pourquoi {les groups} du club courent si vite ? (Il y a des crêpes à l'arrivée.|Demandez au chien derrière.|La buvette ferme à midi.|L'orage approchait.)

hate hate-joke       | C'est l'histoire {d'un group} honnête. (Voilà, elle est finie.|Je sais, ça n'existe pas.|C'est classé au rayon fantastique.)
fine identity-neutral | C'est l'histoire {d'un group} qui cherche ses lunettes. (Voilà, elles étaient sur son nez.|Je sais, c'est moi.|C'est tiré de faits réels.)

hate hate-joke       | {les groups}, c'est comme (la grippe : ça revient tous les hivers et on cherche le vaccin|la moisissure : un coup de javel et on respire|les pubs : y en a partout et personne n'en veut).
fine identity-neutral | Nous {les groups}, on est comme (les cigales : on chante et on oublie le loyer|les chats : on dort et on juge|les pubs : on revient toujours au meilleur moment du film).

hate hate-joke       | T'es {un group}, t'es en retard et t'as les poches pleines : (le cliché complet|c'est génétique|rends la montre).
fine identity-neutral | Je suis {un group}, je suis en retard et j'ai oublié mes clés : (le combo parfait|c'est de famille|merci le RER).

hate hate-joke       | Hier {un group} m'a demandé l'heure. (J'ai tendu ma montre, autant gagner du temps.|J'ai regardé où était la police.|J'ai failli appeler la fourrière.)
fine identity-neutral | Hier {un group} m'a demandé l'heure. (J'ai lu le prix sur mon ticket de caisse.|J'ai dit bonjour à la place.|J'ai failli renverser mon café.)

hate hate-joke       | À donner : {un group}, mange beaucoup, ne sert à rien, (sans garantie|{vacciné~group}, peut-être|{livré~group} avec ses puces).
fine identity-neutral | À donner : {un group}, (oui, moi|c'est de moi que je parle|en l'occurrence moi), mange beaucoup, ne sait pas plier un drap, (contre une pizza|jusqu'à lundi|bonne humeur garantie).

hate hate-joke       | Bingo spécial {groups} : (allocs, cris, ordures|larmes, mensonges, poches vides|crasse, paresse, culot). Carton plein en dix minutes.
negative hate-denounced | Bingo des remarques qu'on fait {aux groups} : ("t'exagères", "c'est pour rire", soupir|"t'es pas comme les autres", clin d'œil, silence|"mais d'où ça vient", "ah bon", malaise). Carton plein en dix minutes.

hate hate-joke       | Détendez-vous, c'est de l'humour : {un group} de moins, (une place de parking de plus|un rire de plus|c'est toujours ça de pris).
negative hate-denounced | "Détendez-vous, c'est de l'humour" : {un group} de moins à table, surtout, (à force de vannes|et plus personne ne rit|et ça ne vous gêne pas).

hate hate-joke       | Ma fille veut inviter {un group}. J'ai caché (l'argenterie|le chien|les bijoux) et (appelé l'assurance|acheté du désinfectant|mis la pancarte "complet").
fine identity-neutral | Ma fille veut inviter {un group}. J'ai caché (mes photos de classe|la facture|mon pyjama) et (appelé le traiteur|acheté des bougies|mis la jolie nappe).

hate hate-joke       | Trop gentil, ce sketch sur {les groups}. (Des bêtes pareilles, ça se moque pas, ça se dresse.|Il a oublié la crasse.|La réalité est bien plus moche.)
fine identity-admiring | Très fin, ce sketch écrit par {des groups}. (Une salle pareille, ça ne rit pas, ça pleure.|La chute avec la belle-mère !|La réalité est à peine plus folle.)

hate hate-joke       | Quand tu vois {un group} avec (un livre|une cravate|un diplôme) : (à qui ça a été volé ?|erreur système.|un singe savant, quoi.)
fine identity-neutral | Quand tu es {un group} avec (un livre|une cravate|un vélo) de trop : (où ranger ça ?|erreur système.|une excuse de plus, quoi.)

hate hate-joke       | Devinette : ça (traîne|ment|gratte), ça coûte cher et ça ne part pas au lavage. (Perdu, pas une tache|Eh non, pas des poux|Presque, mais pire) : {les groups}.
fine identity-neutral | Devinette : ça (chante|court|râle), ça coûte cher en pizzas et ça gagne le samedi. (Perdu, pas le PSG|Eh non, pas mes gosses|Presque, mais mieux) : {les groups} de notre club.

hate hate-joke       | Ma psy me dit de me débarrasser de ce qui est toxique. (Je lui ai envoyé la liste {des groups} de la rue.|Depuis, je fuis {les groups} comme du poison.|J'ai commencé par {les groups} de l'immeuble.)
fine identity-neutral | Ma psy me dit de m'entourer de ce qui est joyeux. (Je lui ai envoyé la liste {des groups} de ma chorale.|Depuis, je dîne avec {des groups} tous les jeudis.|J'ai commencé par {les groups} de l'immeuble.)

hate hate-joke       | {un~group} {bon~group} {group}, c'est {un group} (qui s'en va|en photo|dans son pays|qu'on n'entend pas). (Mdr.|Allez, riez.|C'est mon tonton qui le dit.)
negative hate-denounced | "{un~group} {bon~group} {group}, c'est {un group} (qui s'en va|en photo|dans son pays|qu'on n'entend pas)." (Personne n'a ri.|Et ça veut être comique.|C'est mon tonton, et j'ai quitté la table.)
`;
