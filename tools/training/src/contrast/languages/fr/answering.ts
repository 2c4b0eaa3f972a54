/** Training material that hurts: hate beside those who answer it, name it, report it, judge it or tell that it was said to them. */
export const answering = `
# counter-speech
hate derogation      | Faut arrêter de se voiler la face, {les groups} sont (des profiteurs|des tordus|de la mauvaise graine).
negative counter-quote | Faut arrêter d'écrire "{les groups} sont (des profiteurs|des tordus|de la mauvaise graine)" sous chaque vidéo, c'est lassant et c'est de la haine, rien d'autre.

hate dehumanisation  | Moi j'appelle ça {vermin}, {les groups}, et (je le redirai|je signe de mon nom|tant pis pour les fragiles).
negative counter-quote | Tu appelles ça {vermin}, {les groups}, et (tu le redis|tu signes de ton nom|tu traites les autres de fragiles) ? J'ai honte pour toi.

hate hate-as-opinion | Un proverbe de chez nous : (tends la main|ouvre ta porte|tourne le dos) {à un group} et tu finiras en slip.
negative counter-quote | Ton "proverbe" sur {les groups}, c'est du mépris en conserve. (Garde-le.|Ta grand-mère aurait honte.|Ça pue le rance.)

hate exclusion       | @user ma mère ne mettra pas les pieds dans une clinique où bossent des {groups}.
negative counter-quote | @user "pas les pieds dans une clinique où bossent des {groups}" ? Alors bon courage à ta mère, et honte à toi.

hate sarcasm         | Oh, {un group} qui tient parole. (Appelez la presse.|Notez la date.|Un miracle, à genoux.)
negative counter-quote | "Oh, {un group} qui tient parole", très drôle. (Tu te crois malin ?|Au fond c'est du mépris.|Ma fille était à côté de toi.)

hate sarcasm         | Bravo {les groups}, encore un bel exploit : (rien fait|tout cassé|tout sali) en une matinée.
negative counter-quote | Toujours ce "bravo {les groups}" ironique dès qu'il y a un papier par terre. (On n'est pas dupes.|C'est minable.|Arrête ce petit jeu.)

hate sarcasm         | Génial, {un group} comme (chef|voisin de palier|médecin). (On va bien rire.|Adieu la sécurité.|Il manquait plus que ça.)
negative counter-quote | Il a ricané "génial, {un group}" devant toute la salle. Quelqu'un lui a répondu qu'ici (on respecte les gens|ça ne passe pas).

hate sarcasm         | Mais oui bien sûr, {les groups} et la (propreté|politesse|franchise), grande histoire d'amour, lol.
negative counter-quote | Lol, toi et la politesse, grande histoire d'amour : trois messages, trois vannes sur {les groups}. (Ciao.|Bloqué.|Ça suffit.)

hate hate-joke       | Vous connaissez la différence entre {un group} et (une poubelle|un pneu crevé) ? (Moi non plus.|L'un des deux sert à quelque chose.)
negative counter-quote | La "blague" sur {un group} et (une poubelle|un pneu crevé) : (personne n'a ri.|ça suffit, les repas comme ça.) On peut faire rire sans écraser les gens.

hate hate-joke       | C'est {un group} qui entre dans un bar. Fin de la blague, on l'a ({jeté~group} dehors|{renvoyé~group} d'où ça vient), mdr.
fine identity-kind   | C'est {un group} qui entre dans un bar. Fin de la blague, on l'a ({servi~group} comme tout le monde|{invité~group} à notre table), mdr.

hate hate-joke       | Combien de {groups} pour changer une ampoule ? Zéro, ça préfère (vivre dans le noir|la voler|attendre les aides).
fine question        | Combien de {groups} dans la salle ce soir ? (Levez la main.|On compte pour le repas.|C'est pour l'asso.)

hate hate-joke       | Ma blague préférée en deux mots : {un group} {intelligent~group}. (Mdr.|Je suis plié.|Allez, riez.)
negative counter-quote | Sa blague préférée commence par "{un group}" et finit dans la boue. (Personne n'a ri.|J'ai quitté la table.|À quarante ans...)

hate history         | Nos ancêtres savaient quoi faire {des groups}, eux. (Il faudrait s'y remettre.|Belle époque.|On a trop ramolli.)
negative counter-quote | Dire que nos ancêtres "savaient quoi faire {des groups}", c'est (rêver de crimes|cracher sur les morts|refuser l'histoire). Ouvre un livre.

only religion roma homeless poor gay
hate history         | On a chassé {les groups} (jadis|sous les rois|il y a cent ans), et on avait bien raison.
reported history     | On a chassé {les groups} (jadis|sous les rois|il y a cent ans), et c'est resté une tache dans notre histoire.

hate history         | L'erreur des anciens, c'est de ne pas avoir fini le travail avec {les groups}.
negative history     | L'erreur des anciens, c'est d'avoir regardé ailleurs quand on s'en prenait aux {groups}. Ne la refaisons pas.

hate implicit-hate   | Encore un film avec {un group}. Je boycotte, et vous devriez (suivre|en faire autant).
negative counter-quote | "Encore un film avec {un group}, je boycotte". Parfait, ça fera (une place de plus|un grincheux de moins dans la salle).

hate wish-of-harm    | Si {un group} tombe dans la rue, (enjambez|laissez-le là|filmez et riez).
negative counter-quote | T'as vraiment écrit "si {un group} tombe dans la rue, (enjambez|filmez et riez)" ? (Supprime.|T'as un cœur ?|Pauvre de toi.)

# denouncing, boycotting, being fed up
hate exclusion       | Ce bar refuse {les groups} et c'est pour ça que j'y vais. (Enfin entre nous.|On respire.)
negative hate-denounced | Ce bar refuse {les groups} et c'est pour ça que je n'y vais plus. (Faites passer.|C'est illégal, en plus.)

hate hate-as-opinion | (Ras le bol|J'en peux plus|Marre) {des groups}, il y en a à tous les étages.
negative hate-denounced | (Ras le bol|J'en peux plus|Marre) des vannes sur {les groups}, il y en a à tous les repas.

hate implicit-hate   | Chaque fois que je vois {un group} avec un bébé, je soupire : encore (un de trop|un futur raté|une bouche à nourrir).
negative hate-denounced | Chaque fois que je vois quelqu'un soupirer devant {un group} avec un bébé, j'ai (mal au ventre|la rage|honte de mon pays).

hate derogation      | Mon chef ne prend jamais {de groups}, et vu (leur hygiène|leur mentalité|leur cervelle), je le comprends.
negative hate-denounced | Mon chef ne prend jamais {de groups}, ça s'appelle de la discrimination et (je vais témoigner|je le dirai au syndicat|les RH le savent).

hate hate-with-slur  | Voilà, je l'écris en toutes lettres : {slurs}. (Ça fait du bien.|Vous le méritez.|Et je recommence demain.)
negative hate-denounced | Non, "{slur}" n'est pas (de l'humour|un mot comme un autre|une vieille habitude). (Ça blesse.|Apprenez-le à vos gosses.|Rayez-le.)

hate hate-with-slur  | Sale {slur}, (va voir ailleurs|tu pues d'ici|change de planète).
reported hate-denounced | Sur l'origine du mot "{slur}" : il a toujours servi à (rabaisser|humilier|exclure). Un fil très utile d'une linguiste.

hate hate-with-slur  | J'ai horreur de ces {slurs}, je les repère (à dix mètres|à leur démarche|les yeux fermés), (beurk|et je change de trottoir|ça me rend malade).
negative hate-denounced | J'ai horreur de ce mot, {slur}. Je l'ai entendu toute mon enfance (dans la cour|au foot|à table) et il me glace encore.

hate hate-with-slur  | Ferme-la, {slur}, (on t'a rien demandé|t'es pas chez toi|t'as rien à dire ici).
reported hate-reported | "Ferme-la, {slur}" : voilà ce que (mon fils|ma sœur|mon meilleur ami) a reçu en message privé. Capture envoyée à la modération.

hate hate-with-slur  | {slur} un jour, {slur} toujours. (Ça ne change pas.|Aucun espoir.|Fuyez.)
negative hate-denounced | Un prof qui dit "{slur}" en classe n'a plus sa place (devant des enfants|à l'école|dans ce métier). Parents, parlez-en.

# news, court, figures
hate derogation      | {des groups} ont porté plainte, quelle blague, ça (pleurniche|ment|réclame) du matin au soir.
reported news        | {des groups} ont porté plainte après des (insultes|menaces|coups) à {city}. Une audience est prévue {day}.

hate wish-of-harm    | L'homme qui a frappé {un group} à {city} mérite (une médaille|une statue|qu'on le relâche).
reported hate-reported | L'homme qui a frappé {un group} à {city} a été (condamné à deux ans|placé en garde à vue|jugé {day}), rapporte la presse.

hate exclusion       | Le proprio qui a refusé de louer {à un group} a (tout compris|mon soutien|fait le bon choix).
reported news        | Le proprio qui a refusé de louer {à un group} a (été condamné|dû payer une amende|été jugé à {city}).

hate hate-as-opinion | D'après moi, les agressions contre {les groups} sont (méritées|un bon début|inventées).
reported news        | D'après le rapport, les agressions contre {les groups} sont (en hausse|peu déclarées|plus fréquentes le soir).

hate hate-as-question | Un sur quatre dit avoir été insulté ? Et si {les groups} l'avaient bien cherché, à force d'être aussi {vile~groups} ?
reported hate-reported | Un sur quatre : c'est la part {des groups} qui disent avoir été ({insulté~groups} en public|{visé~groups} par des moqueries), selon {media}.

hate dehumanisation  | On a voulu brûler le local des {groups} ? Dommage que (le feu n'ait pas pris|les pompiers soient arrivés), c'est {vermin}.
reported news        | On a voulu brûler le local des {groups} à {city}. (Le feu n'a pas pris.|Les pompiers sont arrivés vite.) Une enquête est ouverte.

hate exclusion       | (L'élu|Le candidat|Le parti) l'a dit et j'approuve : plus un seul de ces {groups} dans (nos mairies|nos crèches|nos rues).
reported hate-reported | (L'élu|Le candidat|Le parti) l'a dit hier : plus un seul de ces {groups} dans (nos mairies|nos crèches|nos rues). Une enquête pour incitation à la haine est ouverte.

# told by those it was said to
hate derogation      | J'ai dit à la nouvelle que {les groups} n'étaient bons qu'à (faire le ménage|mendier|se taire), et je le pense.
reported hate-reported | On m'a dit que {les groups} comme moi n'étaient bons qu'à (faire le ménage|mendier|se taire). C'était mon premier jour.

hate implicit-hate   | {un group} s'est assis à côté de moi, j'ai (changé de place|serré mon sac|retenu mon souffle). On ne sait jamais avec ces gens-là.
reported hate-reported | Je suis {un group}, je me suis {assis~group} dans le bus, ma voisine a (changé de place|serré son sac|retenu son souffle). Chaque matin.

hate exclusion       | J'ai vu que c'était {un group} et j'ai dit que l'appart était (pris|loué|en travaux). Pas de ça chez moi.
reported hate-reported | Au téléphone l'appart était libre. Quand on a vu que j'étais {un group}, il était soudain (pris|loué|en travaux).

hate+threat hate-threat | T'es {group} et tu habites ici ? (On va te faire partir à coups de pied.|Tu vas le payer cher.|Attends qu'on revienne à dix.)
reported hate-reported | Ils ont écrit sur notre porte que {les groups} devaient partir, sinon (ça irait mal|ils reviendraient à dix). Ma fille a huit ans.

hate implicit-hate   | Elle a raconté qu'on l'avait insultée. Normal, {les groups} se plaignent tout le temps et ça (exagère|invente|provoque).
negative identity-kind | Elle a raconté qu'on l'avait insultée. {les groups} de mon lycée vivent ça tout le temps, et ça (me révolte|m'attriste|suffit).

# anger and sorrow for somebody
hate wish-of-harm    | Une cérémonie pour {un group} {mort~group} dans la rue ? (Un de moins.|On s'en passera.|Je ne verserai pas une larme.)
negative identity-kind | Une cérémonie pour {un group} {mort~group} dans la rue. (J'ai le cœur lourd.|On aurait dû être là.|Je n'ai pas pu retenir mes larmes.)

hate exclusion       | On a encore oublié {les groups} dans ce plan. (Parfait.|Oublions-les pour de bon.|Enfin une bonne idée.)
negative identity-kind | On a encore oublié {les groups} dans ce plan. (C'est rageant.|Comme à chaque fois.|Qui décide de ça ?)

hate derogation      | {les groups} gagnent moins ? Encore trop pour (ce qu'{ils~groups} font|des incapables|des bras cassés).
negative identity-kind | {les groups} gagnent moins, à poste égal. (Trente ans qu'on le dit.|C'est indécent.|Expliquez-moi ça.)
`;
