/** Training material that hurts: hate denied, quoted, reported and answered, and groups as they are spoken of every day. */
export const identity = `
# negation
hate derogation      | {les groups} sont {vile~groups}, et je n'ai pas peur de le dire.
fine negated-hate    | {les groups} ne sont pas {vile~groups}, et je n'ai pas peur de le dire.

hate derogation      | Je {loathe.je} {les groups}, je l'avoue.
fine negated-hate    | Je ne {loathe.je} pas {les groups}, (je vous rassure|pourquoi le ferais-je|et ça n'arrivera jamais).

hate dehumanisation  | {les groups}, c'est {vermin}, retenez-le.
fine negated-hate    | {les groups}, ce n'est pas {vermin}, (retenez-le|arrêtez de dire ça|honte à ceux qui le disent).

hate hate-as-opinion | Je crois que {les groups} {vice}.
fine negated-hate    | Je ne crois pas (du tout|un instant|une seconde) que {les groups} {vice}.

hate exclusion       | {tous les groups} devraient {banish}.
fine negated-hate    | {aucun group} ne devrait avoir à {banish}.

hate wish-of-harm    | {les groups} méritent de {harm}.
fine negated-hate    | {les groups} ne méritent (pas|certainement pas) de {harm}.

hate hate-as-opinion | Tout le monde pense que {les groups} sont {vile~groups}.
fine negated-hate    | (Personne ici|Aucun de nous|Pas un de mes amis) ne pense que {les groups} sont {vile~groups}.

hate derogation      | C'est vrai que {les groups} sont {vile~groups}.
fine negated-hate    | C'est (faux|un mensonge|n'importe quoi|un mythe) de dire que {les groups} sont {vile~groups}.

hate derogation      | {tous les groups} que je connais sont {vile~groups}.
fine negated-hate    | Parmi {les groups} que je connais, personne n'est (méchant|malhonnête|paresseux|dangereux|sale).

hate hate-as-opinion | Les gens ont raison, {les groups} {vice}.
fine negated-hate    | Les gens ont tort, {les groups} ne sont pas des gens qui {vice}.

# neutral
hate derogation      | {ce group} qui habite à {city} est {vile~group}, comme toute sa bande.
fine identity-neutral | {ce group} qui habite à {city} est (mon dentiste|dans ma classe|de passage), (je crois|comme l'an dernier).

hate exclusion       | Il y a trop de {groups} à {city}, qu'on s'en débarrasse.
fine identity-neutral | Il y a (beaucoup|peu|pas mal) de {groups} à {city}, (d'après le recensement|selon {media}|dit la mairie).

hate derogation      | {mon neighbour} est {group.adj~neighbour}, donc forcément (voleur|sale|malhonnête|menteur) comme les autres.
fine identity-neutral | {mon neighbour} est {group.adj~neighbour} et (joue de la guitare|vient de {city}|aime les échecs|a deux chats).

hate derogation      | Entendu {un group} à la radio ({day}|ce matin), {vile~group} comme toujours.
fine identity-neutral | Entendu {un group} à la radio ({day}|ce matin), ça parlait de (vélo|cuisine|budget|musique).

hate exclusion       | {le club} de {city} accepte maintenant {les groups}. (Je m'en vais.|C'est la fin.|Écœurant.)
fine identity-neutral | {le club} de {city} accepte maintenant {les groups}. (Je m'inscris.|C'est le {day}.|Bonne nouvelle.)

hate implicit-hate   | {des groups} viennent {au event}. Cachez vos portefeuilles.
fine identity-neutral | {des groups} viennent {au event}. (Gardez des places.|Ça commence à vingt heures.|À {day}.)

hate hate-as-opinion | Selon une étude, {les groups} (paient plus de loyer|attendent plus longtemps un emploi|votent moins). Tant mieux, c'est {vermin}.
fine news            | Selon une étude, {les groups} (paient plus de loyer|attendent plus longtemps un emploi|votent moins).

hate hate-as-question | Il y a {des groups} dans {ton club} ? Moi je partirais, c'est {vermin}.
fine question        | Il y a {des groups} dans {ton club} ? (Simple curiosité.|Un ami voudrait venir.|On aurait besoin de conseils.)

hate exclusion       | {un group} (ne devrait jamais|n'a pas à) entrer dans mon magasin.
fine identity-neutral | {un group} (vient souvent acheter son pain|est venu hier) dans mon magasin.

hate hate-over-clauses | J'ai lu un livre écrit par {un group}. À brûler, et son auteur avec.
fine identity-neutral | J'ai lu un livre écrit par {un group}. (C'était long.|Trois étoiles.|Le chapitre deux est le meilleur.)

hate derogation      | {mon neighbour} s'est {marié~neighbour} avec {un group}. Quelle honte pour la famille.
fine identity-kind   | {mon neighbour} s'est {marié~neighbour} avec {un group}. Quelle belle fête de famille.

# kind and admiring
hate derogation      | {mon neighbour} {group.adj~neighbour} est {vile~neighbour}, comme toute sa bande.
fine identity-kind   | {mon neighbour} {group.adj~neighbour} est {good~neighbour}, (quelle chance|comme toujours|tout le monde le dit).

hate wish-of-harm    | À {tous les groups} : (crevez|brûlez en enfer|souffrez bien).
fine identity-kind   | À {tous les groups} : (bonne année|on vous aime|bonne semaine).

hate implicit-hate   | Je me sens (sale|mal|en danger) parmi {les groups}.
fine identity-kind   | Je me sens (bien|chez moi|en sécurité) parmi {les groups}.

hate derogation      | {les groups} n'ont jamais rien fait de bon, {ils~groups} {vice}.
fine identity-admiring | {les groups} ont fait de grandes choses malgré tout, {ils~groups} {virtue}.

hate derogation      | (Quelle honte|Quel dégoût) que {mon neighbour} soit {group.adj~neighbour}.
fine identity-admiring | (Quelle fierté|Quelle joie) que {mon neighbour} soit {group.adj~neighbour} et le dise haut et fort.

hate exclusion       | {des groups} {au event} : (une honte|à virer|plus jamais).
fine identity-admiring | {des groups} {au event} : (un triomphe|à revoir|encore, encore).

hate implicit-hate   | {le neighbour} {group.adj~neighbour} a eu le poste, le niveau est mort.
fine identity-admiring | {le neighbour} {group.adj~neighbour} a eu le poste, et c'est mérité.

hate derogation      | {les groups} ? (Que des ennuis|Une plaie|Une mauvaise blague). {ils~groups} {vice}.
fine identity-admiring | {les groups} ? (Que du respect|Des légendes|Mes idoles). {ils~groups} {virtue}.

# solidarity in anger: negative, and not hateful
hate implicit-hate   | Ça me (révolte|met en colère) que {les groups} (touchent des aides|puissent voter|vivent ici).
negative identity-kind | Ça me (révolte|met en colère) que {les groups} (subissent encore des insultes|doivent toujours se battre|attendent un salaire juste).

hate derogation      | C'est (triste|dommage) que {les groups} soient encore parmi nous.
negative identity-kind | C'est (triste|dommage) que {les groups} soient encore (la cible de moqueries|à l'écart|sans salaire égal).

# reclaimed
hate hate-with-slur  | T'es {un reclaimed} et (tu devrais avoir honte|tu me dégoûtes).
reclaimed reclaimed  | Je suis {un reclaimed} et (j'en suis {fier~reclaimed}|je nous aime).

hate hate-with-slur  | Ces {reclaimeds} me dégoûtent, (virez-les de la rue|interdisez leur marche).
reclaimed reclaimed  | À {tous mes reclaimeds} : (vous êtes beaux|on se voit à la marche), bisous.

hate hate-with-slur  | Pas de {reclaimeds} dans (mon bar|mon équipe|ma maison), (bande de tarés|jamais).
reclaimed reclaimed  | Nous les {reclaimeds}, on a (le meilleur bar|la meilleure équipe|la meilleure maison), (mes chéris|toujours).

hate hate-with-slur  | {ce club} est {plein~club} de {reclaimeds}. (Immonde.|Faut les virer.|Qu'on les enferme.)
reclaimed reclaimed  | On a monté {un club} entre {reclaimeds}, pour nous. (Rejoignez-nous.|C'est le {day}.|C'est génial.)

hate hate-with-slur  | Ce n'est {qu'un reclaimed}, que personne ne (l'embauche|l'écoute|lui parle).
reclaimed reclaimed  | Avec mes potes on se dit "{un reclaimed} et {fier~reclaimed}", (avec amour|c'est notre mot|et on rit).

# counter-speech
hate dehumanisation  | {les groups}, c'est {vermin}, dites-le bien fort.
negative counter-quote | (Dire|Écrire|Crier) "{les groups}, c'est {vermin}", (c'est de la haine|c'est dégueulasse|ce n'est pas une opinion).

hate derogation      | {les groups} sont {vile~groups}. Prouvez-moi le contraire.
negative counter-quote | "{les groups} sont {vile~groups}" : (comment peut-on écrire ça ?|quelle phrase minable.|supprime ça.|on m'a mieux élevé.)

hate wish-of-harm    | {tous les groups} devraient {harm}.
negative counter-quote | Ceux qui (disent|postent|pensent) que {tous les groups} devraient {harm} (sont des lâches|n'ont rien appris|me font honte).

hate hate-as-opinion | {les groups} {vice}, réveillez-vous.
negative counter-quote | (Arrêtez|Stop|Plus jamais) vos "{les groups} {vice}". C'est (du racisme|un préjugé|un mensonge facile|de la bêtise).

hate exclusion       | {les groups} devraient {banish}, pas de débat.
negative counter-quote | "{les groups} devraient {banish}" ? (Pas en mon nom.|Honte à toi.|Écoute-toi parler.)

hate derogation      | Je {loathe.je} {les groups}, et alors ?
negative counter-quote | On ne peut pas dire "je {loathe.je} {les groups}" et (appeler ça de l'humour|se plaindre ensuite|attendre des bravos).

hate hate-as-question | Pourquoi {les groups} sont si {vile~groups} ?
negative counter-quote | À ceux qui demandent "pourquoi {les groups} sont si {vile~groups}" : (le problème, c'est vous|cette question est haineuse|sortez un peu).

hate implicit-hate   | Jamais je ne m'assiérai à côté {d'un group}.
negative counter-quote | {un neighbour} m'a dit : "jamais à côté {d'un group}". (J'ai quitté la table.|Je ne laisserai pas passer ça.|Ça m'a choqué.)

# reporting
hate dehumanisation  | {les groups}, c'est {vermin}. Voilà, c'est dit.
reported hate-reported | {bigot} a (crié|écrit|dit) que {les groups}, c'est {vermin}. (J'ai signalé.|Personne n'a réagi.|J'en tremblais.)

hate wish-of-harm    | J'aimerais voir {les groups} {harm}.
reported hate-reported | Il avait écrit vouloir voir {les groups} {harm}. (Il a été condamné.|Le procès s'ouvre {day}.|Il est poursuivi.)

hate exclusion       | Dehors {les groups}, (et vite|et pour toujours|c'est non négociable).
reported hate-reported | Quelqu'un a tagué "dehors {les groups}" sur (un mur|l'école|une boutique) à {city}. (La police cherche des témoins.|Des bénévoles ont nettoyé.|Ça fait mal.)

hate derogation      | {les groups} sont {vile~groups} et méritent toutes les insultes.
reported hate-reported | {les groups} (de {city}|de mon lycée|en ligne) subissent des insultes tous les jours, (dit une enquête|selon {media}|et presque personne ne porte plainte).

hate+threat hate-threat | {les groups} peuvent trembler, on sait où ils se réunissent et on arrive.
reported hate-reported | {les groups} de {city} ont peur après (l'agression|les menaces|l'attaque) (de {day}|de la semaine dernière).

# denouncing
hate hate-as-opinion | "{les groups} dehors", voilà ce que {un place} digne devrait dire.
negative hate-denounced | "{les groups} dehors", voilà ce qu'ils ont scandé. (On vaut mieux que ça.|Honte à eux.|J'ai quitté la salle.)

hate derogation      | Bien sûr que je méprise {les groups}, {ils~groups} sont {vile~groups}.
negative hate-denounced | Bien sûr que c'est mal de mépriser {les groups}, (et de les croire {vile~groups}|tout le monde le sait).

hate dehumanisation  | {les groups}, c'est {vermin}, l'histoire l'a montré.
negative hate-denounced | On a déjà dit que {les groups}, c'était {vermin}, et on sait comment ça a fini. (Plus jamais ça.|N'oublions pas.)

hate implicit-hate   | Les blagues sur {les groups}, c'est encore trop gentil pour {vermin}.
negative hate-denounced | Les blagues qui font {des groups} {vermin}, (c'est juste cruel|ce n'est pas drôle|c'est comme ça que ça commence). (Arrêtez.|Grandissez.)

hate exclusion       | {un place} pour nous, et pas pour {les groups} !
negative hate-denounced | {un place} qui rejette {les groups}, (c'est une honte|ce n'est pas chez moi|c'est bien triste) !

hate implicit-hate   | Protégez vos enfants {des groups}.
negative hate-denounced | Protégez vos enfants de ceux qui (haïssent|harcèlent|menacent|insultent) {les groups}.
`;
