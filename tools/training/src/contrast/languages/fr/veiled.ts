/** Training material that hurts: hate that only hints, as suspicion, opinion, question or code, beside lines that hint at nothing. */
export const veiled = `
# insinuation
hate implicit-hate   | Je ne dis rien, mais on a changé les serrures (le mois|la semaine|le jour) où {des groups} ont emménagé (en face|au troisième|à l'étage).
fine identity-neutral | Je ne dis rien, mais on a sorti le gâteau (le mois|la semaine|le jour) où {des groups} ont emménagé (en face|au troisième|à l'étage).

hate implicit-hate   | Confier (mes gosses|ma mère|mes clés) {à un group} ? Même pas (cinq minutes|pour un million|sous la menace).
fine identity-kind   | Confier (mes gosses|ma mère|mes clés) {à un group} ? Je le fais depuis (cinq ans|la rentrée|le déménagement), et tout roule.

hate implicit-hate   | Le resto a changé de clientèle, c'est surtout {des groups} maintenant. Ça se sent (dès l'entrée|aux toilettes|jusque dans la rue).
fine identity-neutral | Le resto a changé de clientèle, c'est surtout {des groups} maintenant. Ça rigole (dès l'entrée|au comptoir|jusque dans la rue).

hate implicit-hate   | Depuis que {le neighbour} {group.adj~neighbour} tient la caisse, je recompte. (Vous savez comment {ils~groups} sont.|Chez {eux~groups}, c'est une tradition.|On connaît ces gens-là.)
fine identity-kind   | Depuis que {le neighbour} {group.adj~neighbour} tient la caisse, je ne recompte plus. (Tout tombe juste.|Un vrai talent.|On part à l'heure, en plus.)

hate implicit-hate   | T'es vachement ({propre~group}|{honnête~group}|{poli~group}) pour {un group}, (prends-le bien|c'est un compliment|ça change des autres).
negative hate-denounced | "Vachement ({propre~group}|{honnête~group}|{poli~group}) pour {un group}", (encore entendu au boulot|voilà ce qu'on me sort|on m'a dit ça à table), et il faudrait dire merci.

hate implicit-hate   | Une boîte dirigée par {un group} ? (Je garde mon argent|J'irai en face|Sans moi), on sait comment ça finit.
fine identity-neutral | Une boîte dirigée par {un group} ? (Ah, je ne savais pas|J'irai voir|Et alors), on juge le travail.

hate implicit-hate   | Dans (ma boîte|mon service|notre équipe), on laissait les sacs ouverts. Puis {des groups} sont {arrivé~groups}. (Je vous laisse deviner.|Pas besoin de dessin.|Vous m'avez compris.)
fine identity-kind   | Dans (ma boîte|mon service|notre équipe), on mangeait chacun devant son écran. Puis {des groups} sont {arrivé~groups}. (Maintenant on cuisine.|Maintenant on se parle.|On a même une table.)

hate implicit-hate   | Tiens, plus de (vélo|poussette|courrier) dans le hall. Et qui habite au rez-de-chaussée ? {des groups}. (CQFD.|Coïncidence, hein.|Je dis ça, je dis rien.)
fine identity-kind   | Tiens, plus de (fuite|panne|tags) dans le hall. Et qui a tout réparé ? {des groups} du rez-de-chaussée. (Merci encore.|Sans rien demander.|Un dimanche.)

hate implicit-hate   | Depuis un an, les gens bien (déménagent|passent au privé|ferment boutique), il ne reste que {les groups}. Faut pas s'étonner.
fine identity-kind   | Depuis un an, les gens (emménagent|reviennent|ouvrent des boutiques), et {les groups} y sont pour beaucoup. Faut pas s'étonner.

only jews muslims arabs africans algerians moroccans turks roma romanians chinese poles indians
hate implicit-hate   | J'ai lu (les sonnettes|les boîtes aux lettres|l'interphone) avant de signer : pas {un group}, (on a pris l'appart|ouf|on respire).
fine identity-neutral | J'ai lu (les sonnettes|les boîtes aux lettres|l'interphone) en arrivant : {un group}, une Belge, un Breton, (on va bien manger|ça me plaît|ça promet).

hate implicit-hate   | On ne me fera pas croire {qu'un group} a eu (ce poste|ce diplôme|cette médaille) sans (tricher|magouiller|coup de pouce).
fine identity-kind   | On ne me fera pas croire {qu'un group} a moins de mérite d'avoir eu (ce poste|ce diplôme|cette médaille), (au contraire|loin de là|c'est absurde).

hate implicit-hate   | Comme par magie, le (parc|square|marché) est propre les jours où il n'y a {aucun group}. (Faites le calcul.|Je constate.|Tirez-en la leçon.)
fine identity-kind   | Comme par magie, le (parc|square|marché) est propre depuis que {les groups} du coin ramassent le samedi. (Chapeau.|Je constate.|J'irai aider.)

only muslims arabs africans algerians moroccans roma immigrants refugees foreigners
hate implicit-hate   | "Une chance pour la France", qu'ils disaient. Je les vois d'ici, {les groups}, (devant le tribunal|à la CAF|au poste), (en rang d'oignons|comme d'habitude|toujours les mêmes).
fine identity-kind   | Une chance pour la France, et je suis sérieux. Je les vois chaque matin, {les groups}, (devant l'hôpital|au dépôt de bus|au chantier), (debout avant moi|par tous les temps|toujours de bonne humeur).

hate implicit-hate   | Je cherche un quartier "calme". Sans {groups}, quoi. (Vous me comprenez.|J'ai des enfants.|Budget pas un problème.)
fine question        | Je cherche un quartier calme pour {des groups} qui s'installent ici. (Vous auriez une idée ?|Des conseils ?|Plutôt {city} ou {city2} ?)

hate implicit-hate   | Studio à {city}, lumineux, garant exigé. {groups} s'abstenir, (on a déjà donné|on préfère les gens sérieux|la copro est exigeante).
fine identity-neutral | Studio à {city}, lumineux, garant exigé. {groups} ou pas, ça nous est égal, (on veut juste du calme|appelez le soir|premier arrivé, premier servi).

hate implicit-hate   | Le bus de (cinq|six|sept) heures, il n'y a que {des groups} dedans. (J'attends le suivant, question d'hygiène.|Je préfère marcher, je tiens à ma montre.|On devrait le désinfecter.)
fine identity-admiring | Le bus de (cinq|six|sept) heures, il y a {des groups}, des boulangers, des aides-soignantes. (Ceux qui font tourner la ville.|Tout le monde dort debout.|On finit par se dire bonjour.)

only origin black brown muslims jews migration
hate implicit-hate   | Je regarde (la composition|la photo|la liste) de l'équipe : {un group}, encore {un group}. (J'éteins, ce n'est plus mon maillot.|Ça, mon pays ? Non merci.|Rendez-nous la vraie équipe.)
fine identity-admiring | Je regarde (la composition|la photo|la liste) de l'équipe : {un group}, un gars de {city}, un petit nouveau. (Et ça joue, c'est mon maillot.|Voilà mon pays.|Quelle équipe.)

hate implicit-hate   | Je respecte {les groups}. De loin. (De très loin.|Derrière une vitre épaisse.|D'un autre continent, si possible.)
fine identity-kind   | Je respecte {les groups}. Et pas de loin. (On partage le même bureau.|On mange ensemble le midi.|On a le même entraîneur.)

only gay gay-men lesbians queer trans bisexuals trans-women trans-men
hate implicit-hate   | {les groups}, je tolère, mais que ça reste (à la maison|dans le noir|entre quatre murs). Il y a des enfants qui regardent, ça (salit|contamine|abîme).
fine identity-kind   | {les groups}, c'est aussi (à la maison|au bal|à la kermesse), main dans la main. Il y a des enfants qui regardent et ça (rit|danse|s'en fiche).

only disability old homeless
hate implicit-hate   | Rien contre {les groups}, mais (au restaurant|à la piscine|à un mariage), ça (coupe l'appétit|gâche la vue|fait tache sur les photos).
fine identity-admiring | Rien contre les discours, mais (au restaurant|à la piscine|à un mariage), les histoires {des groups}, ça (fait pleurer de rire|change tout|fait danser la salle).

only homeless poor roma
hate implicit-hate   | Il faudrait des pics devant (les vitrines|la gare|la banque). {les groups}, c'est comme les pigeons, ça (salit|revient toujours|fait fuir les gens bien).
negative hate-denounced | Ils ont encore mis des pics devant (les vitrines|la gare|la banque). {les groups} ont besoin d'un lit, pas (de ferraille|d'une amende|de votre mépris).

only old
hate implicit-hate   | Avec {les groups} (au volant|aux urnes|au guichet|dans le bus), vivement que la nature fasse (le tri|son travail|de la place).
fine identity-kind   | Avec {les groups} (au volant|aux urnes|au guichet|dans le bus), un peu de patience fait (des miracles|du bien|plaisir à tous).

only women
hate implicit-hate   | (Tiens|Oh|Pff), encore (un accident|un bug|une réunion ratée|une faillite). Et qui avait les commandes ? {des groups}. (Retour aux casseroles.|Je ne commente pas.|On vous avait prévenus.)
fine identity-admiring | (Tiens|Oh|Waouh), encore (un record|un brevet|une médaille|une victoire). Et qui avait les commandes ? {des groups}. (Quelle équipe.|Bravo à elles.|J'étais au premier rang.)

hate implicit-hate   | @user (à te lire|vu ton profil|vu ta réponse), t'es {un group}. Ça explique (ton niveau|l'odeur|bien des choses).
fine identity-neutral | @user (à te lire|vu ton profil|vu ta réponse), t'es {un group}. Ça m'intéresse, (ton parcours|ton avis|ta façon de raconter).

hate implicit-hate   | Mille {groups}, zéro (merci|scrupule|jour de boulot). (Tout est dit.|Les comptes sont vite faits.|)
fine identity-admiring | Mille {groups}, zéro (bagarre|retard|papier par terre). (Quelle marche.|Les secouristes se sont ennuyés.|)

hate implicit-hate   | Plutôt (manger du sable|dormir sous la pluie|me raser les sourcils) que de partager un bureau avec {un group}.
fine hate-denounced  | Plutôt (manger du sable|dormir sous la pluie|me raser les sourcils) que de laisser quelqu'un cracher sur {un group} sans répondre.

hate exclusion       | Il faudra bien refaire le tri (dans la ville|dans le pays|chez nous) et on sait par qui commencer. {les groups}, (préparez les valises|votre tour arrive|ça ne va pas durer).
fine identity-kind   | Il faudra bien refaire le tri (dans la cave|au garage|au local vélos) et on sait par où commencer. {les groups} du troisième, (ramenez les cartons|votre aide sera utile|on compte sur vous).

hate implicit-hate   | {des groups}. Encore. (Bon, on change de café.|Et il faudrait sourire.|Je descends au prochain arrêt.)
fine identity-admiring | {des groups}. Encore sur scène. (Bon, je prends deux places.|Et quel sourire.|J'y retourne au prochain concert.)

hate implicit-hate   | pas étonnant, (cette odeur|ce bazar|ces mensonges), y a {un group} (au deuxième|dans l'équipe|derrière)
fine identity-neutral | pas étonnant, (cette foule|ce bruit|ces bravos), y a {un group} (au micro|dans la finale|au piano)

hate implicit-hate   | Ils ont ouvert un local rue (des Lilas|Pasteur|du Moulin). Ceux qui ne vivent jamais comme nous, vous voyez. {les groups}, oui. (Surveillez vos gosses.|Fermez bien vos portes.|Ça va encore attirer la vermine.)
fine identity-neutral | Ils ont ouvert un local rue (des Lilas|Pasteur|du Moulin). Ceux qui chantent le jeudi, vous voyez. {les groups}, oui. (Amenez vos gosses.|La porte est toujours ouverte.|Ça va encore attirer du monde.)

hate implicit-hate   | Le mot de passe du club a changé, et pas par hasard : (trop curieux, certains|on veut rester entre nous|il y a des fréquentations qui salissent). Suivez mon regard, côté {groups}.
fine identity-neutral | Le mot de passe du club a changé, et pas par hasard : (trop vieux, l'ancien|on a eu un piratage|il traînait sur un post-it). Je l'ai donné {aux groups} comme aux autres.

# replacement and plots
only muslims arabs africans black algerians moroccans turks immigrants refugees foreigners
hate implicit-hate   | Postez-vous à la sortie (des écoles|du métro|de la maternité). On nous remplace, et {les groups} (le savent|s'en frottent les mains|n'attendent que ça).
fine hate-denounced  | Postez-vous à la sortie (des écoles|du métro|de la maternité). Personne ne remplace personne, {les groups} (cherchent leurs clés|courent après le bus|attendent leurs gosses).

only muslims arabs africans black algerians moroccans turks immigrants refugees foreigners
hate implicit-hate   | Dans vingt ans, {les groups} feront la loi et nos petits-enfants (baisseront les yeux|demanderont la permission|feront leurs valises). C'est (voulu|prévu|signé d'en haut).
fine identity-kind   | Dans vingt ans, {les groups} seront maires ou pompiers et nos petits-enfants (n'y penseront même pas|riront de nos débats|trouveront ça banal). C'est (heureux|la vie|tout simple).

only jews
hate implicit-hate   | (Les banques|La presse|Les labos|Le cinéma) : au bout du fil, qui ? Toujours {les groups}. (Réveillez-vous.|Suivez l'argent.|Rien n'arrive par hasard.|Ils ne s'en cachent même plus.)
negative hate-denounced | (Les banques|La presse|Les labos|Le cinéma) : au bout du fil, "{les groups}", paraît-il. (Ce mensonge a déjà tué.|Toujours ce délire.|Ça se signale.|On croirait les années trente.)

only jews chinese asians muslims
hate implicit-hate   | (Le virus|La crise|La guerre|Le prix du gaz), à qui ça profite ? {les groups} (s'en sortent toujours|étaient au courant avant nous|avaient tout préparé), comme c'est curieux.
negative identity-kind | (Le virus|La crise|La guerre|Le prix du gaz), qui ça touche ? {les groups} (trinquent comme nous|n'avaient rien demandé|ont tout pris dans la figure), et on les accuse encore.

only orientation trans women jews
hate implicit-hate   | Le lobby {des groups} a encore (frappé|gagné|placé ses pions). Bientôt il faudra (s'excuser d'être normal|raser les murs|demander la permission de penser).
fine news            | L'association {des groups} a encore (recruté|gagné|agrandi le local). Bientôt il faudra (réserver|pousser les murs|louer le gymnase).

only muslims jews roma arabs foreigners immigrants refugees
hate implicit-hate   | Ça commence par une boutique, puis deux, puis toute la rue. {les groups} (avancent|grignotent|s'infiltrent), et les nôtres (reculent|se taisent|regardent ailleurs).
fine identity-neutral | Ça commence par une boutique, puis deux, puis toute la rue. {les groups} (cuisinent|réparent|coiffent), et les clients (reviennent|font la queue|en parlent à leurs cousins).

# as opinion
hate hate-as-opinion | On ne peut plus rien dire, alors je dis juste que {les groups} (devraient se faire oublier|prennent trop leurs aises|ont assez abusé de notre bonté).
negative counter-quote | "On ne peut plus rien dire", et ça passe la soirée à répéter que {les groups} (devraient se faire oublier|prennent trop leurs aises|ont assez abusé de notre bonté).

hate hate-as-opinion | Je ne suis pas (raciste|méchant|sectaire), j'en connais même {un~group} très bien. Mais {les groups} en général, (faut les tenir à l'œil|merci bien|ça ne vaut pas grand-chose).
fine identity-kind   | Je ne suis pas (sociologue|expert|militant), j'en connais juste {un~group} très bien. Et {les groups} en général, (ça n'existe pas|ça veut dire quoi|c'est surtout des gens).

hate hate-as-opinion | J'ai {un neighbour} {group.adj~neighbour}, donc je suis bien placé pour le dire : ces gens-là (naissent pour embrouiller|vous sourient pour mieux vous plumer|ne changeront jamais).
fine identity-kind   | J'ai {un neighbour} {group.adj~neighbour}, donc je suis bien placé pour le dire : ces gens-là (n'ont rien à voir avec vos clichés|ont bien de la patience avec nous|se lèvent tôt comme nous).

hate hate-as-opinion | Si dire que {les groups} (trichent|salissent tout|ne respectent rien), c'est de la haine, (alors j'assume|je signe où|mettez-moi en prison).
negative counter-quote | Si, dire que {les groups} (trichent|salissent tout|ne respectent rien), c'est de la haine, (pas un avis|pas de l'humour|pas du courage).

hate hate-as-opinion | Mon grand-père ne servait pas {les groups}. Avec l'âge, je (lui donne raison|le comprends|ferais pareil).
negative hate-denounced | Mon grand-père ne servait pas {les groups}. Avec l'âge, ça me (fait honte|serre le cœur|met en colère).

hate hate-as-opinion | Chacun (chez soi|dans sa rue|de son côté) : {les groups} entre {eux~groups}, nous entre nous. C'est (du bon sens|la nature|plus sain).
fine identity-kind   | Chacun (sa chaise|un plat|son histoire) : {les groups} avec nous, nous avec {eux~groups}. C'est (une fête|le principe|plus gai).

hate hate-as-opinion | Désolé, mais entre {un group} et quelqu'un de normal, (j'embauche|je choisis|je prends) le normal. (Ce n'est pas de la haine, c'est du tri.|Bon sens, c'est tout.|Attaquez-moi.)
fine identity-neutral | Désolé, mais entre {un group} et quelqu'un d'autre, (j'embauche|je choisis|je prends) au CV. (Ce n'est pas de la bonté, c'est la loi.|Bon sens, c'est tout.|Comme il se doit.)

hate hate-as-opinion | Personne n'ose publier (les chiffres|la liste|la vérité) : neuf ennuis sur dix, ça vient {des groups}.
fine negated-hate    | Ils ont publié (les chiffres|la liste|la carte), enfin : les ennuis, ça ne vient pas {des groups}.

hate hate-as-opinion | Je n'ai pas de haine, j'ai de la (lucidité|mémoire|logique) : (là où on laisse entrer {les groups}, on finit par partir|{les groups} et nous, ça ne se mélange pas|{les groups} prennent, et ne rendent rien).
fine identity-kind   | Je n'ai pas de mérite, j'ai de la (chance|mémoire|curiosité) : (là où habitent {les groups}, on finit par apprendre à cuisiner|{les groups} et nous, c'est dix ans de voisinage|{les groups} m'ont aidé, je rends la pareille).

only migration muslims arabs africans roma
hate hate-as-opinion | Aider {les groups}, d'accord, mais (chez {eux~groups}|loin|sur une autre planète). Ici, on (étouffe|a déjà donné|veut rester entre gens civilisés).
fine identity-kind   | Aider {les groups}, d'accord, mais (avec un vrai budget|dès lundi|sans paperasse). Ici, on (a de la place|a deux bénévoles|veut faire les choses bien).

only trans trans-women trans-men nonbinary
hate hate-as-opinion | Je suis tolérant, mais (la science|le bon sens|la vérité) d'abord : {les groups} (se racontent des histoires|jouent la comédie|ont besoin d'un psy, pas d'un prénom).
fine identity-kind   | Je suis médecin, alors (la science|le respect|l'écoute) d'abord : {les groups} (savent de quoi on parle|ont droit aux mêmes soins|ont besoin d'un rendez-vous, pas d'un sermon).

hate hate-as-opinion | Débat du jour : faut-il vraiment (être poli avec|soigner|écouter) {les groups} ? Moi je dis que c'est (du temps perdu|de l'argent jeté|donner de la confiture aux cochons).
negative hate-denounced | "Faut-il vraiment (être poli avec|soigner|écouter) {les groups} ?" Moi je dis que ce n'est pas (un débat|une question|un sujet de plateau), c'est une honte.

# as question
hate hate-as-question | Quelqu'un peut me citer (une invention|une idée utile|une bonne action) qui vienne {des groups} ? (J'attends.|Le silence est parlant.|Non ? Moi non plus.)
fine question        | Quelqu'un peut me citer (un album|un bon roman|un film récent) signé par {des groups} de {city} ? (J'attends.|Je prépare une soirée.|C'est pour un exposé.)

hate hate-as-question | Depuis quand on (demande son avis|tend le micro|dit bonjour) {à un group} ? (Et puis quoi encore ?|On marche sur la tête.|Ça n'a rien à dire.)
negative identity-kind | Depuis quand on (refuse l'entrée|coupe le micro|ne dit plus bonjour) {à un group} ? (Et puis quoi encore ?|On marche sur la tête.|C'est honteux.)

hate hate-as-question | Et on s'étonne que les gens (s'arment|fuient|craquent), avec {tous ces groups} ?
negative identity-kind | Et on s'étonne que {les groups} (se taisent|partent|craquent), avec tout ce (mépris|bruit|cirque) ?

hate hate-as-question | C'est moi ou, dès {qu'un group} (entre|s'assoit|passe) quelque part, (l'air devient lourd|il manque un portefeuille|il faut aérer) ?
fine identity-admiring | C'est moi ou, dès {qu'un group} (chante|raconte|danse) quelque part, (l'air devient léger|il manque des chaises|on oublie l'heure) ?

hate hate-as-question | Vous mangeriez, vous, dans {un eatery} où {un group} touche la nourriture ? (Moi, beurk.|Sans gants, en plus ?|Je demande pour mon estomac.)
fine question        | Vous avez mangé, vous, dans {le eatery} que {un group} vient de reprendre ? (Moi, jamais.|C'est cher ?|Je demande pour samedi.)

hate hate-as-question | Il faut combien de (drames|plaintes|faits divers) pour admettre que {les groups} (sont {dangereux~groups} par nature|ne sont pas comme nous|n'auraient jamais dû être ici) ?
negative identity-kind | Il faut combien de (drames|plaintes|marches) pour admettre que {les groups} (sont en danger|ne sont pas protégés comme nous|n'auraient jamais dû vivre ça) ?

hate hate-as-question | Franchement, qui a envie de (vieillir|élever des gosses|bosser) dans (un pays plein|une ville pleine|un coin plein) de {groups} ?
negative identity-kind | Franchement, qui a envie de (vieillir|élever des gosses|bosser) dans (un pays|une ville|un coin) qui se moque {des groups} ?

hate hate-as-question | On fait semblant encore longtemps ? {les groups}, personne n'en veut (dans sa rue|à sa table|dans sa famille), (vous non plus|soyez francs|il faut juste oser).
fine identity-kind   | On fait semblant encore longtemps ? {les groups}, tout le monde en a (dans sa rue|à sa table|dans sa famille), (vous aussi|soyez francs|et ça se passe bien).

hate hate-as-question | Pourquoi c'est toujours à nous de (faire un effort|nous taire|payer) et jamais {aux groups} de (se laver|dire merci|disparaître) ?
negative identity-kind | Pourquoi c'est toujours {aux groups} de (faire un effort|se taire|s'expliquer) et jamais aux autres de (s'excuser|dire pardon|changer) ?

hate hate-as-question | {un group} qui donne des leçons de (morale|propreté|politesse), non mais vous avez vu (d'où ça sort|la tête que ça a|de quel trou ça vient) ?
fine question        | {un group} qui donne des cours de (piano|cuisine|chinois), non mais vous avez vu (le prix|le programme|la liste d'attente) ?
`;
