/** Training material that hurts: hate beside pride, praise, words taken back, questions out of interest and plain mentions of groups. */
export const pride = `
# in the first person
hate derogation      | Être {group} et s'en vanter, (faut oser|quelle misère|faut pas avoir de miroir).
fine identity-admiring | Être {group} et s'en vanter, (j'ose|quelle joie|regardez-moi bien).

hate implicit-hate   | Si j'étais {un group}, je (me cacherais|n'oserais pas sortir|demanderais pardon à tout le monde).
fine identity-admiring | Je suis {un group}, je (ne me cache plus|sors la tête haute|ne demande pardon à personne).

hate derogation      | T'as vu ta tête ? Même {un group} aurait (honte|pitié de toi), c'est dire le niveau.
fine identity-kind   | T'as vu ta tête ? On dirait {un group} que j'adore, (même sourire|même regard malin).

hate exclusion       | Une affiche avec {un group} dans le hall ? Arrachez-moi ça (ce soir|tout de suite|avant que je monte).
fine identity-admiring | Une affiche avec {un group} dans le hall, et elle restera là (ce soir|tout l'été|quoi qu'en dise le syndic).

hate inferiority     | Mes parents m'ont appris que {les groups} passent après nous, toujours. (Ils avaient raison.|Merci papa.)
fine identity-kind   | Mes parents m'ont appris que {les groups} passent la porte en premier si {ils~groups} arrivent en premier. (Ils avaient raison.|Merci papa.)

hate inferiority     | Au bout de la file, {les groups}. (Les gens bien d'abord.|Chacun son rang.|C'est l'ordre des choses.)
fine identity-neutral | Au bout de la file, {des groups} chantaient. (On a filmé.|Toute la file a repris le refrain.|Bonne ambiance.)

hate inferiority     | On ne confie pas (une classe|un avion|une caisse) {à un group}. Il faut des gens capables.
fine identity-admiring | On a confié (une classe|un avion|une caisse) {à un group}. Résultat : jamais si bien tenu.

hate inferiority     | Un diplôme donné {à un group} ne vaut plus rien, (autant le brûler|ça se distribue comme des bonbons).
fine identity-admiring | Un diplôme remis {à un group} de soixante-dix ans, (la salle debout|j'ai encore des frissons).

# reclaimed
hate hate-with-slur  | (Tais-toi|Pauvre tache|T'approche pas), {reclaimed}, (personne ne t'écoute|t'es la honte du lycée|rentre dans ton placard).
reclaimed reclaimed  | (Salut|Coucou|Bon anniversaire) {reclaimed} d'amour, c'est {un reclaimed} qui te le dit, (personne ne danse comme toi|t'es la star du lycée|sors de ton placard).

hate hate-with-slur  | Une soirée de {reclaimeds} en bas de chez moi. J'appelle (les flics|le maire|qui vous voulez), (faut que ça cesse|y en a marre|ça me lève le cœur).
reclaimed reclaimed  | Une soirée de {reclaimeds} en bas de chez moi. J'y vais avec (ma copine|ma bande|mon ex), (c'est ma famille|on y sera tous|ça me remplit le cœur).

hate hate-with-slur  | Vous faites (pitié|honte|gerber), {reclaimeds}, à défiler (à moitié nus|avec vos gosses|sous mes fenêtres).
reclaimed reclaimed  | On ne fait (pitié|honte|peur) à personne, nous les {reclaimeds}, on défile (en paillettes|avec nos gosses|sous vos fenêtres).

hate hate-with-slur  | (Ma cousine|Ma nièce|La petite) traîne avec {des reclaimeds}. Sortez-la de là (avant que ça déteigne|tant qu'il est temps|par les cheveux s'il faut).
reclaimed reclaimed  | À seize ans on me crachait "{reclaimed}" dessus. À (trente|vingt-cinq|quarante|cinquante) c'est sur mon t-shirt, et je le porte avec (amour|tendresse|insolence).

hate hate-with-slur  | Chez nous (au village|au club|à l'atelier|en famille) il n'y a pas de {reclaimeds}, et on s'en porte (très bien|mieux).
reclaimed reclaimed  | Chez moi (au village|au club|à l'atelier|en famille) c'est plein de {reclaimeds}, moi y compris, et on s'en porte (très bien|mieux). Café pour qui veut.

# praise
hate derogation      | Je viens de lire la liste des lauréats : encore {un group}. (Piston.|Prix de la pitié.|Ridicule.)
fine identity-admiring | Je viens de lire la liste des lauréats : {un group}, enfin ! (Mérité.|Quel livre.|Je l'avais dit.)

only religion origin colour migration
hate derogation      | La cuisine {des groups} ? (Infecte|Un poison|Du graillon). On sent la crasse rien qu'à l'odeur.
fine identity-admiring | La cuisine {des groups} de mon quartier ? (Divine|Un poème|Du soleil). J'y passe mes dimanches.

hate implicit-hate   | {un neighbour} {group.adj~neighbour}, ça se surveille du coin de l'œil. (Surtout la nuit.|Prudence.)
fine identity-kind   | {un neighbour} {group.adj~neighbour}, ça change une vie. (Surtout la nuit, quand on pleure.|Merci à toi.)

hate derogation      | Mon grand-père disait qu'{un group} ne (donne|rend|partage) rien. Quatre-vingts ans plus tard, toujours vrai.
fine identity-admiring | Mon grand-père doit la vie {à un group} qui l'a (caché|soigné|nourri) pendant la guerre. On en parle encore.

hate history         | À l'époque, {un group} n'entrait pas par la grande porte, et c'était mieux ainsi.
fine history         | À l'époque, {un group} n'entrait pas par la grande porte. Une époque à ne pas oublier, dit (le guide|l'expo).

hate history         | On étudie (la vie|les œuvres) {des groups} à l'école maintenant, quelle perte de temps pour des ratés.
fine history         | On étudie (la vie|les œuvres) {des groups} à l'école maintenant, et j'y découvre des pages que j'ignorais.

hate derogation      | Trois bénévoles sur dix sont {des groups}. Voilà pourquoi l'asso (coule|vole les dons|ne fiche rien).
fine identity-admiring | Trois bénévoles sur dix sont {des groups}. Sans cette énergie, l'asso (coule|n'a plus de maraude|ferme {day}).

only religion origin colour disability migration class
hate dehumanisation  | Elle a adopté le bébé {d'un group}. (Ça mord pas ?|On ne sait pas ce que ça donnera.|Fallait prendre un chiot.)
fine identity-kind   | Elle a adopté le bébé {d'un group}. (Elle rayonne.|Je suis marraine !|Premier sourire hier.)

hate derogation      | (Bon courage|Mes condoléances) au prof : vingt {groups} dans sa classe, vingt futurs ratés.
fine identity-kind   | (Bon courage|Mes félicitations) au prof : vingt {groups} dans son cours du soir, vingt diplômés cette année.

hate implicit-hate   | Les {groups} qui sourient, méfiance, ça prépare toujours un mauvais coup.
fine identity-kind   | Les {groups} qui tiennent le stand de gaufres, merci, ça m'a réchauffé l'hiver.

# questions out of interest
hate hate-as-question | Comment on (vire|dénonce|fait taire) {un group} sans que ça fasse un scandale ?
fine question        | Comment on (aborde|accueille|présente) {un group} sans que ce soit maladroit ? J'ai peur de mal dire.

hate hate-as-question | Depuis quand {les groups} ont-{ils~groups} des sentiments, au juste ?
fine question        | Depuis quand {les groups} ont-{ils~groups} une journée à leur nom, au juste ? (Pour un exposé.|Un lien ?)

hate hate-as-question | Vous supportez {les groups} comment, vous ? Moi (à partir de deux|au bout d'une heure|dès le matin), j'ai envie de cogner.
fine question        | Vous en connaissez, vous, {des groups} ? Ma fille cherche quelqu'un à interviewer (pour l'école|pour son journal|pour un podcast).

hate hate-as-question | Est-ce qu'un jour on sera débarrassés {des groups}, oui ou non ?
fine question        | Est-ce qu'il y a un guide ou un podcast sur la vie {des groups} à {city}, oui ou non ?

hate hate-as-question | C'est moi ou {les groups} (se croient tout permis|puent dans le bus|ont le regard vide) ?
fine question        | C'est moi ou {les groups} (sont peu à l'écran|manquent à la télé|écrivent les meilleurs dialogues) ?

# plain mentions
hate exclusion       | Petite annonce : cherche coloc, (calme|non-fumeur), {groups} s'abstenir, je veux pouvoir dormir.
fine identity-neutral | Petite annonce : coloc (calme|non-fumeur), on est deux {groups} et un chat, dispo {day}.

hate exclusion       | Je voulais m'inscrire {au club}, mais c'est plein de {groups}. J'ai fait demi-tour, (beurk|merci bien).
fine identity-neutral | Je voulais m'inscrire {au club}, mais c'est complet. Sur la liste d'attente avec {un group}, on a bavardé.

only religion origin colour disability
hate dehumanisation  | Photo de classe : vingt enfants et {un group}. Cherchez l'intrus, ou plutôt l'animal.
fine identity-neutral | Photo de classe de 1988 : à gauche, {un group} qui depuis est (maire|chanteur|vétérinaire), à droite ma mère.

hate derogation      | À la radio on parlait {des groups}, j'ai cru qu'on parlait (de la gale|des égouts|de la peste). Même chose.
fine identity-neutral | À la radio on parlait {des groups}, puis (de la météo|des récoltes|de la grippe). Rien de neuf.

hate implicit-hate   | Un documentaire sur {les groups}. J'ai tenu deux minutes, le temps de (vomir|rire|chercher la télécommande).
fine identity-neutral | Un documentaire sur {les groups}. J'ai tenu deux heures, le temps de (recoudre un rideau|finir un gâteau|chercher mes lunettes).

only age disability class migration
hate implicit-hate   | Une place réservée aux {groups} ? Je m'y gare (exprès|chaque {day}|en travers) et je leur ris au nez.
fine question        | Une place réservée aux {groups} ? C'est (noté où|pour combien de temps|valable le {day}), s'il vous plaît ?

# the ugly word beside the plain name
hate hate-with-slur  | Encore {un slur} (à la caisse|au guichet|dans l'ascenseur), (j'ai fait demi-tour|la journée commence mal|je retiens mon souffle).
fine identity-neutral | Encore {un group} (à la caisse|au guichet|dans l'ascenseur), (on s'est salués|troisième fois cette semaine|on a parlé du temps).

hate hate-with-slur  | @user retourne jouer avec les autres {slurs}, (ici on parle entre gens normaux|t'as rien compris|bouffon).
fine identity-kind   | @user reste jouer avec les autres {groups}, (ici on parle entre copains|t'as tout compris|champion).

hate hate-with-slur  | Mon fils n'ira pas dans une classe où il y a {un slur}. (Point barre.|Je paierai le privé.|Une honte.)
fine identity-kind   | Mon fils est dans une classe où la maîtresse est fille {d'un group}. (Il l'adore.|Il lit déjà.|Une perle.)

hate hate-with-slur  | Ça c'est bien un truc de {slur}, (sale et mal fait|toujours à geindre|aucune dignité).
fine identity-admiring | Ça, c'est le film {d'un group} qu'on devrait montrer partout, (drôle et bien fait|jamais à geindre|une leçon de dignité).

hate hate-with-slur  | Qui a invité {ce slur} {au event} ? (Je rentre.|Faites-moi sortir ça.|Vous avez tout gâché.)
fine question        | Qui a invité {ce group} {au event} ? (Quelle voix !|Je voudrais son contact.|Vous avez son nom ?)

hate hate-with-slur  | Ils ont embauché {un slur}. Moi vivant, (je ne lui dirai pas bonjour|il va la sentir passer|ça ne touchera pas à mes outils).
fine identity-neutral | Ils ont embauché {un group}. Ce matin, (tour des bureaux|café avec l'équipe|remise du badge), et demain on forme aux outils.

hate hate-with-slur  | Cassez-vous, les {slurs}, cette (plage|piscine|terrasse) est à nous.
negative identity-kind | Laissez vivre les {groups}, cette (plage|piscine|terrasse) est à tout le monde et vos remarques me fatiguent.

hate hate-with-slur  | Pas {un slur} pour racheter l'autre. (Retenez-le.|Mon père le disait.|J'ai assez vécu pour le savoir.)
negative counter-quote | "Pas {un slur} pour racheter l'autre", m'a lancé un client devant {un group}. Je lui ai rendu sa monnaie et montré la porte.
`;
