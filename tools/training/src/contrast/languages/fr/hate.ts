/** Training material that hurts: hate in its shapes, each line beside a harmless one that differs in one thing. */
export const hate = `
# derogation
hate derogation      | {les groups} sont {vile~groups}, (sans exception|c'est comme ça|ça a toujours été le cas|et tout le monde le sait).
fine identity-kind   | {les groups} sont {good~groups}, (sans exception|c'est comme ça|ça a toujours été le cas|et tout le monde le sait).

hate derogation      | Je {loathe.je} {les groups} (de tout mon cœur|plus que tout|et ça ne changera pas|).
fine identity-kind   | Je {love.je} {les groups} (de tout mon cœur|plus que tout|et ça ne changera pas|).

hate derogation      | (Ne faites jamais confiance|On ne peut pas faire confiance) {à un group}. {ils~groups} {vice}.
fine identity-kind   | (Faites donc confiance|On peut faire confiance) {à un group}. {ils~groups} {virtue}.

hate derogation      | Je n'ai jamais rencontré {un group} qui ne soit pas {vile~group}.
fine identity-kind   | Je n'ai jamais rencontré {un group} qui ne soit pas {good~group}.

hate derogation      | (Pff|Oh|Non mais), {les groups}, ça me (dégoûte|donne envie de vomir|met en rage).
fine identity-kind   | (Ah|Oh|Non mais), {les groups}, ça me (donne le sourire|donne envie de danser|met en joie).

hate derogation      | Il n'y a rien de plus (bas|répugnant|vil) {qu'un group}.
fine identity-kind   | Il n'y a rien de (mal|honteux|grave) à être {group}.

hate derogation      | {les groups} ne vaudront jamais (autant que nous|autant que les gens normaux|rien).
fine identity-kind   | {les groups} vaudront toujours (autant que nous|autant que les autres|beaucoup).

hate derogation      | {un group} {vile~group}, quelle surprise. ({ils~groups} sont {tous~groups} {pareil~groups}.|C'est dans leur nature.|Toujours la même chose.)
fine identity-kind   | {un group} {good~group}, quelle surprise. (J'en connais plein.|C'est toute ma rue.|Comme d'habitude.)

# dehumanisation
hate dehumanisation  | {les groups} (sont|c'est) {vermin}, (rien d'autre|point final|et je pèse mes mots).
fine identity-kind   | {les groups} (sont|c'est) {gift}, (rien d'autre|point final|et je pèse mes mots).

hate dehumanisation  | Arrêtez d'appeler {les groups} des êtres humains. C'est {vermin}.
fine identity-kind   | Arrêtez de laisser {les groups} à l'écart. C'est {gift}.

hate dehumanisation  | {les groups} se reproduisent comme des (rats|lapins) et grouillent dans {ce place}.
fine identity-neutral | {les groups} vivent comme (tout le monde|vous et moi) et font leurs courses dans {ce place}.

hate dehumanisation  | Traiter {un group} comme un être humain, c'est insulter (les vrais humains|les honnêtes gens).
fine hate-denounced  | Traiter {un group} comme un animal, c'est insulter (tous les humains|les honnêtes gens).

hate dehumanisation  | {ce place} est {infesté~place} de {groups}. Appelez (la dératisation|un exterminateur).
grumble grumble-insects | {ce place} est {infesté~place} de {insects}. {les groups} et tous les autres attendent (la dératisation|la mairie).

hate dehumanisation  | {les groups} n'ont pas d'âme. (Les bêtes non plus.|Il n'y a rien là-dedans.)
fine identity-admiring | {les groups} ont une telle âme. (Leurs chansons le prouvent.|Écoutez leurs histoires.)

# wish of harm
hate wish-of-harm    | (J'espère que|Vivement le jour où|Un jour,) {les groups} vont {tous~groups} {harm}.
fine identity-kind   | (J'espère que|Vivement le jour où|Un jour,) {les groups} vont {tous~groups} {blessing}.

hate wish-of-harm    | {tous les groups} devraient {harm}(, et vite|, bon débarras|).
fine identity-kind   | {tous les groups} devraient {blessing}(, et vite|, enfin|).

hate wish-of-harm    | Le monde serait (meilleur|plus propre) sans {les groups}.
fine identity-admiring | Le monde serait (plus triste|bien terne) sans {les groups}.

hate wish-of-harm    | Encore {un group} tabassé à {city}. (Bien fait.|Tant mieux.|Il était temps.|Dommage que ça s'arrête là.)
reported hate-reported | Encore {un group} tabassé à {city}. (C'est affreux.|Personne ne mérite ça.|Quand est-ce que ça va s'arrêter ?|Pensées à la famille.)

hate wish-of-harm    | Si {les groups} disparaissaient demain, je (ferais la fête|sortirais le champagne|dormirais mieux).
fine identity-kind   | Si {les groups} gagnaient la coupe demain, je (ferais la fête|sortirais le champagne|danserais dans la rue).

hate+threat hate-threat | On va venir vous chercher, {les groups}. (Courez.|Personne ne vous aidera.|Vous allez moins rire.)
fine identity-kind   | On va venir vous voir, {les groups}. (Préparez le café.|Tout le monde sera là.|Vous allez bien rire.)

hate+threat hate-threat | Si je vois encore {un group} dans {mon place}, je (lui casse la gueule|sors le fusil|le laisse pour mort).
fine identity-kind   | Si je vois encore {un group} dans {mon place}, je (l'invite à dîner|sors les verres|dis bonjour).

hate+threat hate-threat | Il faut (brûler|faire sauter|saccager) le local où vont {les groups}, et je m'en charge.
fine identity-kind   | Il faut (repeindre|agrandir|rénover) le local où vont {les groups}, et je m'en charge.

hate+threat hate-threat | (Ce soir|Ce week-end|{day}) on part à la chasse aux {groups}. Qui vient ?
fine identity-neutral | (Ce soir|Ce week-end|{day}) on part au bowling avec des {groups}. Qui vient ?

# exclusion
hate exclusion       | {les groups} devraient {banish}.
fine identity-kind   | {les groups} devraient {welcome}.

hate exclusion       | Il est temps que ça change : {les groups} doivent {banish}.
fine identity-kind   | Il est temps que ça change : {les groups} doivent {welcome}.

hate exclusion       | (On ne veut pas|Personne ne veut|Je ne veux pas) de {groups} dans {ce place}.
fine identity-kind   | (On veut bien|Tout le monde veut|Je veux) plus de {groups} dans {ce place}.

only origin migration religion colour
hate exclusion       | {les groups} (n'ont rien à faire ici|devraient rentrer chez {eux~groups}|ne seront jamais d'ici).
fine identity-kind   | {les groups} (ont toute leur place ici|devraient se sentir chez {eux~groups}|sont d'ici comme nous).

only origin migration religion colour
hate exclusion       | {les groups} dehors ! (On est chez nous.|Par le premier avion.|Et tout de suite.)
negative hate-denounced | "{les groups} dehors", (pas en mon nom|voilà ce qu'ils ont crié|qui peut écrire ça) ? (Honte à eux.|Plus jamais ça.|Ça me révolte.)

only origin migration religion
hate exclusion       | Fermez les frontières, il y a (assez|bien assez|déjà trop) de {groups} ici.
fine identity-neutral | Ouvrez la deuxième salle, il y a (assez|bien assez|déjà beaucoup) de {groups} au concert.

only orientation trans gender disability
hate exclusion       | On ne devrait pas laisser {les groups} (enseigner|élever des enfants|adopter|se présenter aux élections).
fine identity-kind   | On devrait bien sûr laisser {les groups} (enseigner|élever des enfants|adopter|se présenter aux élections).

hate exclusion       | Jamais je ne (louerai|vendrai|parlerai) à {un group}. (C'est mon droit.|Fin de l'histoire.|Désolé, pas désolé.)
fine identity-neutral | Bien sûr que je (louerai|vendrai|parlerai) à {un group}. (C'est normal.|Fin de l'histoire.|Comme à tout le monde.)

hate exclusion       | Pas de {groups} (à ma table|à mon mariage|dans ma boutique|dans mon équipe), (merci|jamais|c'est clair).
fine identity-kind   | Pas encore de {groups} (à ma table|à mon mariage|dans ma boutique|dans mon équipe), (venez donc|dommage|bienvenue).

# implicit and emotional
hate implicit-hate   | Depuis que {les groups} sont là, {ce place} (est {foutu~place}|ne ressemble plus à rien|n'est plus {sûr~place}).
fine identity-kind   | Depuis que {les groups} sont là, {ce place} (revit|a retrouvé des couleurs|est plus {joyeux~place}).

hate implicit-hate   | Je change de trottoir quand je vois {un group}. (On sait pourquoi.|On n'est jamais trop prudent.|L'instinct.)
fine identity-neutral | Je change de trottoir pour saluer {un group} que je connais. (On papote.|C'est la moindre des choses.|Par politesse.)

hate implicit-hate   | Voir {des groups} (dans tous les films|à la télé|à l'école de mon fils|à l'Assemblée) me donne la nausée.
fine identity-admiring | Voir {des groups} (dans tous les films|à la télé|à l'école de mon fils|à l'Assemblée) me donne de l'espoir.

hate implicit-hate   | Après avoir serré la main {d'un group}, comptez vos doigts.
fine identity-neutral | Après avoir serré la main {d'un group}, dites votre nom, comme à tout le monde.

hate implicit-hate   | Bizarre, partout où arrivent {les groups}, (ça craint|les vols augmentent|les poubelles débordent|le niveau baisse).
fine identity-kind   | Bizarre, partout où arrivent {les groups}, (ça revit|les commerces rouvrent|les jardins fleurissent|la chorale grandit).

hate implicit-hate   | Si ma fille me ramenait {un group}, je (mourrais de honte|changerais les serrures|la renierais).
fine identity-kind   | Si ma fille me ramenait {un group}, je (ferais mon meilleur gâteau|mettrais une assiette de plus|serais ravi).

hate implicit-hate   | {un place} sans {groups}, (le rêve|imaginez le calme|qu'est-ce que ce serait propre).
fine identity-admiring | {un place} sans {groups}, (quelle tristesse|imaginez l'ennui|qu'est-ce que ce serait vide).

hate implicit-hate   | Comme par hasard, {les groups} sont derrière (toutes les crises|tous nos problèmes|tous les mensonges des médias).
fine identity-admiring | Comme par hasard, {les groups} sont derrière (toutes les bonnes chansons|tous mes films préférés|tous les stands du festival).

hate implicit-hate   | Ça me (dégoûte|révulse|rend malade) d'être assis à côté {d'un group}.
fine identity-kind   | Ça me (plaît|détend|rend heureux) d'être assis à côté {d'un group} aussi drôle.

only old disabled deaf blind autistic wheelchair-users down mentally-ill homeless poor refugees
hate implicit-hate   | {les groups} sont un poids pour nous et on ferait mieux de ne plus (payer pour {eux~groups}|les aider|les nourrir).
fine identity-kind   | {les groups} ne sont pas un poids pour nous et on ferait bien de (les écouter|les aider|les inviter).

only women
hate implicit-hate   | La place {des groups}, c'est (à la cuisine|à la maison), pas (au parlement|au volant|dans un cockpit|à la tête d'une boîte).
fine identity-kind   | La place {des groups}, c'est où elles veulent, donc aussi (au parlement|au volant|dans un cockpit|à la tête d'une boîte).

only women
hate derogation      | {les groups} sont trop (bêtes|émotives|faibles) pour (conduire|diriger|voter|faire des maths), qu'elles obéissent.
fine identity-kind   | {les groups} sont assez (douées|fortes|malignes) pour (conduire|diriger|voter|faire des maths), qu'on les écoute.

only jews muslims chinese arabs
hate implicit-hate   | Vous savez qui tire les ficelles ? {les groups}. {ils~groups} (possèdent les banques|tiennent les médias|ont tout prévu).
fine identity-neutral | Vous savez qui gratte les cordes ce soir ? {les groups}. {ils~groups} (tiennent la scène|ont répété|ont tout prévu).

only gay gay-men lesbians queer trans bisexuals nonbinary trans-women trans-men
hate derogation      | {les groups}, c'est (contre nature|une maladie|un péché), il faut les (soigner|cacher).
fine identity-kind   | {les groups}, c'est (la nature|une joie|une chance), il faut les (laisser vivre|fêter).

only trans trans-women trans-men nonbinary
hate derogation      | {les groups} sont (des malades mentaux|des pervers déguisés|des menteurs sur toute la ligne).
fine identity-kind   | {les groups} sont (des gens ordinaires|ce qu'{ils~groups} disent être|des voisins comme les autres).

# as opinion
hate hate-as-opinion | (À mon avis|Si vous voulez mon avis|Franchement|Selon moi), {les groups} sont {vile~groups}.
fine identity-kind   | (À mon avis|Si vous voulez mon avis|Franchement|Selon moi), {les groups} sont {good~groups}.

hate hate-as-opinion | (Je ne suis pas raciste|Sans vouloir offenser|Je n'ai rien contre personne|Je suis honnête), mais {les groups} {vice}.
fine identity-kind   | (Je ne suis pas expert|Sans vouloir flatter|Je ne connais pas tout le monde|Je suis honnête), mais {les groups} que je connais {virtue}.

hate hate-as-opinion | (Dites ce que vous voulez|Il fallait le dire|C'est mon opinion) : {les groups} ne méritent pas (le respect|leurs droits|notre aide).
fine identity-kind   | (Dites ce que vous voulez|Il fallait le dire|C'est mon opinion) : {les groups} méritent bien (le respect|leurs droits|notre aide).

hate hate-as-opinion | Opinion impopulaire : {ce place} se portait mieux quand il n'y avait pas {de groups}.
fine identity-kind   | Opinion impopulaire : {ce place} se porte mieux depuis qu'il y a {des groups}.

hate hate-as-opinion | Je trouve qu'on parle trop bien {des groups}, des gens qui {vice}.
fine identity-kind   | Je trouve qu'on parle trop peu {des groups}, des gens qui {virtue}.

# as question
hate hate-as-question | Pourquoi {les groups} sont toujours aussi {vile~groups} ?
fine identity-kind   | Pourquoi {les groups} que je croise sont toujours aussi {good~groups} ?

hate hate-as-question | (Quand est-ce que|Dites-moi quand) {les groups} vont enfin {harm} ?
fine identity-kind   | (Quand est-ce que|Dites-moi quand) {les groups} vont enfin {blessing} ?

hate hate-as-question | Qui a laissé {les groups} entrer dans {ce place} ? Qui a besoin de ça ? C'est {vermin}.
fine identity-neutral | Qui a invité {les groups} à visiter {ce place} ? Qui s'en occupe ? C'est une bonne idée.

hate hate-as-question | Y a-t-il plus (ignoble|sale|nuisible|lâche) {qu'un group} ?
fine question        | Y a-t-il {un group} dans votre équipe de rédaction ?

hate hate-as-question | Pourquoi on supporte encore {les groups} ? {ils~groups} {vice}.
fine identity-kind   | Pourquoi on craint encore {les groups} ? {ils~groups} {virtue}.

hate hate-as-question | Je suis le seul à penser que {les groups} doivent {banish} ?
fine identity-kind   | Je suis le seul à penser que {les groups} doivent {welcome} ?

# with slur
hate hate-with-slur  | (Dégage|Rentre chez toi|Personne ne veut de toi), sale {slur}.
reported hate-reported | "(Dégage|Rentre chez toi|Personne ne veut de toi)", et puis {bigot} m'a traité de {slur}. J'en tremble encore.

hate hate-with-slur  | {les slurs} sont {vile~slurs}, (sans exception|point).
reported hate-denounced | "{slurs}", c'est un mot (ignoble|ordurier|cruel), (on le sait tous|point). Arrêtez de le dire.

hate hate-with-slur  | Regardez-moi {ce slur}. (Dégoûtant.|Ça me donne la gerbe.|Quelle honte.)
reported hate-denounced | Si vous traitez quelqu'un de {slur}, vous sortez de mon cours. (C'est simple.|Pas de deuxième chance.|Et sans discuter.)

hate hate-with-slur  | Je {loathe.je} {les slurs} et (je l'assume|vous devriez aussi|je l'ai toujours dit).
reported hate-reported | {bigot} a crié "je {loathe.je} {les slurs}" dans le tram et (personne n'a bougé|j'ai prévenu le conducteur|des gens ont défendu le gamin).

# over clauses
hate hate-over-clauses | {des groups} ont emménagé à côté. Je ne les supporte pas, {ils~groups} sont (ignobles|sales|malhonnêtes|répugnants).
fine identity-kind   | {des groups} ont emménagé à côté. Je ne les remercierai jamais assez, {ils~groups} sont (adorables|drôles|honnêtes|formidables).

hate hate-over-clauses | Tu vois {les groups} ? Eh bien, {ils~groups} {vice}, et je les {loathe.je} pour ça.
fine identity-kind   | Tu vois {les groups} ? Eh bien, {ils~groups} {virtue}, et je les {love.je} pour ça.

hate hate-over-clauses | J'étais assis à côté {d'un group} (dans le bus|à midi|dans la salle d'attente). Ces gens-là devraient {harm}.
fine identity-kind   | J'étais assis à côté {d'un group} (dans le bus|à midi|dans la salle d'attente). Ces gens-là devraient {blessing}.

hate hate-over-clauses | On nous demande de respecter {les groups}. Moi je dis : dehors, c'est {vermin}.
fine identity-kind   | On nous demande de respecter {les groups}. Moi je dis : évidemment, c'est {gift}.

hate hate-over-clauses | (Le temps|L'hôtel|La plage) était super. Mais {les groups}, là, rien que de les voir, ça gâche tout.
fine grumble-travel  | {les groups} du club étaient super. Mais (le temps|l'hôtel|la plage), là, rien que d'y penser, ça gâche tout.

hate hate-over-clauses | {les groups} ont demandé de l'aide et on la leur a donnée. Grosse erreur : {ils~groups} {vice}. Laissons-les {harm}.
fine identity-kind   | {les groups} ont demandé de l'aide et on la leur a donnée. Bonne idée : {ils~groups} {virtue}. Laissons-les {blessing}.

# with profanity
hate+profane hate-with-profanity | {curse}, ces {groups} de merde, je les {loathe.je} {tous~groups}.
profane identity-kind  | {cheer}, ces {groups} de talent, je les {love.je} {tous~groups}.

hate+profane hate-with-profanity | {curse}, encore {des groups}. {ils~groups} {vice}.
profane identity-kind  | {cheer}, quelle voix, {ces groups}. {ils~groups} {virtue}, en plus.

hate+profane hate-with-profanity | {les groups} me font chier, c'est {vermin}.
profane identity-kind  | {les groups} du festival ont tout déchiré, {cheer}, c'est {gift}.
`;
