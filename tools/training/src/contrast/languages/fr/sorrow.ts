/** Training material that hurts: crisis, grief and disaster beside idioms and small losses. No methods, ever. */
export const sorrow = `
crisis crisis           | Je (ne veux plus vivre|veux en finir avec la vie|veux me tuer), (personne ne le verra|je n'y arrive plus|je suis fatigué de tout).
grumble crisis-idiom    | Je (ne veux plus sortir|veux en finir avec cet abonnement|veux tuer ce bug), (personne ne répond|je n'y arrive plus|je suis fatigué de tout ça).

crisis crisis           | Je (pense au suicide|compte mettre fin à mes jours) (ce soir|encore|{day}). (Adieu.|Pardon à tous.|Occupez-vous de mon chien.)
fine crisis-idiom       | Je (pense à la soupe|compte mettre fin à mon bail) (ce soir|encore|{day}). (Bonne nuit.|Pardon à tous.|Occupez-vous du dessert.)

crisis crisis           | Je me suis encore fait du mal (hier|{day}|cette nuit). (Je n'arrive pas à arrêter.|Personne ne sait.|Je cache mes bras.)
grumble crisis-idiom    | Je me suis encore fait mal à l'orteil (hier|{day}|cette nuit). (Je n'arrive pas à voir ce meuble.|Personne ne l'a bougé.|Je cache ma chaussette.)

crisis crisis           | Tout le monde irait mieux sans moi. (Je le pense.|J'ai écrit la lettre.|{day}, je ne serai plus là.)
grumble crisis-idiom    | Tout le monde irait mieux sans {software}. (Je le pense.|J'ai écrit au support.|{day}, ça ne sera plus là.)

crisis crisis           | {mon relative} dit vouloir mourir. (Je fais quoi ?|J'ai peur.|Aidez-moi.|Qui appeler ?)
fine crisis-idiom       | {mon relative} dit vouloir maigrir. (Je cuisine quoi ?|J'ai peur.|Aidez-moi.|Qui a des recettes ?)

crisis crisis           | Je ne vois plus d'issue. (Ça fait trop mal.|Je veux que ça s'arrête, pour toujours.|Je n'ai plus de raison de vivre.)
grumble crisis-idiom    | Je ne vois plus la sortie (du parking|d'IKEA|de ce tableur). (Ça fait mal.|Je veux que ça s'arrête.|J'habite ici maintenant.)

crisis crisis           | Je suis mort à l'intérieur et je veux mourir pour de bon.
grumble crisis-idiom    | Je suis mort d'ennui dans {ce boredom}. (À l'aide.|Que quelqu'un arrête ça.|{duration} déjà.)

crisis crisis           | J'ai pris trop de cachets (tout à l'heure|ce soir|exprès). Je veux mourir.
grumble crisis-idiom    | J'ai pris trop d'appels (tout à l'heure|ce soir|{day}). Je veux m'allonger.

crisis crisis           | Je n'ai plus personne, et je ne veux plus me réveiller demain. (Pardonne-moi, {name}.|Pardon, maman.|)
grumble crisis-idiom    | Je n'ai plus rien de propre, et je ne veux pas me lever demain. (Réveille-moi, {name}.|Pardon, chef.|)

crisis crisis           | Depuis {day} je me coupe (les bras|tous les soirs). J'ai besoin d'aide.
fine crisis-idiom       | Depuis {day} je me coupe (les cheveux|la frange). J'ai besoin d'un miroir.

grumble crisis-idiom    | Achevez-moi, {ce boredom} dure (depuis {duration}|toute la journée|une vie).
crisis crisis           | Je préfère mourir, ça dure (depuis des mois|toute la journée|depuis trop longtemps). Je vais le faire.

grumble crisis-idiom    | {ce boredom} me donne envie de (sauter par la fenêtre|hurler|me taper la tête contre le bureau), (zzz|{duration} encore).
crisis crisis           | J'étais à la fenêtre et je voulais sauter, vraiment. ({name} m'a retenu.|Dites-moi pourquoi pas.)

grumble crisis-idiom    | C'est à se tirer une balle, {ce boredom}. ({duration}, sérieux ?|Pitié.)
crisis crisis           | Je veux me tirer une balle, je vous dis adieu. (Ce soir, sérieux.|Pardon.)

negative crisis-help    | Si tu n'en peux plus, (appelle une ligne d'écoute|parle à quelqu'un aujourd'hui|écris-moi). Tu n'es pas seul, {name}.
fine neutral            | Si tu n'en peux plus, (fais une pause|parle au coach|écris-moi). La course est longue, {name}.

# grief
grief grief             | {mon relative} est {mort~relative} (cette nuit|{day}|ce matin). (Je n'y crois pas.|Le manque est déjà là.|On était là.|Embrassez les vôtres.)
grumble trivial-loss    | {mon trifle} est {mort~trifle} (cette nuit|{day}|ce matin). (Je n'y crois pas.|Le manque est déjà là.|En pleine phrase.|Faites des sauvegardes.)

grief grief             | (Repose en paix|Adieu), {mon relative}. {illness} t'a {emporté~relative} trop tôt.
fine trivial-loss       | (Repose en paix|Adieu), {mon trifle}. Tu m'as bien servi.

grief grief             | {mon relative} a {illness}. (Les médecins parlent de semaines.|On a tous peur.|Priez pour nous.|Je n'arrête pas de pleurer.)
fine trivial-loss       | {mon relative} a le hoquet. (Le médecin rigole.|On rit tous.|Faites-lui peur.|Je n'arrête pas de rire.)

grief grief             | {disaster} à {city} : (au moins douze morts|beaucoup de disparus|des familles entières). (Le cœur brisé.|Quelle tristesse.|)
grumble trivial-loss    | {weather} à {city} : (au moins douze parapluies morts|beaucoup de chaussettes disparues|des pique-niques entiers). (Le cœur brisé.|Quelle tristesse.|)

grief grief             | L'enterrement {de mon relative} est {day}. (Je ne sais pas comment tenir.|Apportez des fleurs.|Je ne suis pas prêt.)
fine neutral            | L'anniversaire {de mon relative} est {day}. (Je ne sais pas quoi mettre.|Apportez des fleurs.|Je ne suis pas prêt.)

grief grief             | On a perdu notre bébé ({day}|la semaine dernière). (Il n'y a pas de mots.|La chambre est si calme.|Laissez-nous du temps.)
grumble trivial-loss    | On a perdu nos clés ({day}|la semaine dernière). (Il n'y a pas de mots.|Le palier est si froid.|Rendez-les-nous.)

grief grief             | Il a fallu faire endormir {notre pet} {day}. (La maison est vide.|Quinze belles années.|Je pleure.)
fine trivial-loss       | Impossible de faire dormir {notre pet} {day}. (La maison est pleine.|Quinze belles bêtises.|Je ris.)

grief grief             | Un an que {mon relative} nous a quittés. (Son rire me manque.|Ça ne passe pas.|J'ai allumé une bougie.)
fine joy                | Un an que {mon relative} nous a rejoints. (Son rire m'amuse.|Ça passe vite.|J'ai allumé le barbecue.)

grief grief             | À l'hôpital avec {illness} depuis {day}. (J'ai peur.|On ne sait pas si je vais m'en sortir.|Je pense à mes enfants.)
grumble trivial-loss    | Dans les bouchons près de {city} depuis {duration}. (Je m'ennuie.|On ne sait pas quand ça avance.|Je pense à mon lit.)

grief grief             | Pensées à tous ceux qui ont perdu quelqu'un dans {disaster} de {city}. (Terrible.|Le cœur brisé.|)
grumble trivial-loss    | Pensées à tous ceux qui ont perdu un colis à {city}. (Le mien : {un goods}.|Service nul.|)

fine trivial-loss       | {team} est mort pour moi jusqu'à {day}. (Je plaisante.|À la semaine prochaine.|Je vous aime.)
grief grief             | Un supporter de {team} est mort au stade {day}. (Affreux.|Pensées à sa famille.|Il avait quarante ans.)
`;
