/** Ordinary life: grumbles of every kind beside plain statements, questions, news and joy. */
export const everyday = `
grumble grumble-transport | {le vehicle} pour {city} est encore (en retard|en panne|à l'arrêt) : {duration} cette fois.
fine neutral              | {le vehicle} pour {city} est encore (à neuf heures|à quai|à l'heure d'été) : {duration} de trajet.
fine joy                  | {le vehicle} pour {city} est enfin (à l'heure|à moi|en avance) : {duration} de calme.

grumble grumble-transport | (Debout|Coincé|Serré) dans {un vehicle} (sans clim|à côté d'un tuba|entre deux valises) depuis {city}. (Super.|Merci.|Pourquoi moi ?)
fine neutral              | Assis dans {un vehicle} avec un livre depuis {city}. (Prochain arrêt {city2}.|Page quarante.)

grumble grumble-transport | Bus de remplacement pour {city} {day}. (Les mots que je déteste.|Évidemment.|Génial, vraiment.)
fine question             | Il y a {un vehicle} pour {city} {day} ? (C'est pour {mon relative}.|Ou j'y vais à pied ?)

grumble grumble-transport | Encore une grève {du vehicle} {day}. (Merci pour mon {chore}.|J'y vais à pied, {duration}.|Ras le bol.)
fine news                 | Nouveaux horaires {du vehicle} dès {day}. (Un arrêt de plus à {city}.|Un départ toutes les dix minutes.)

grumble grumble-queue     | {duration} de queue (à la poste|au supermarché|à la pharmacie|à la préfecture), une seule caisse ouverte.
fine joy                  | Zéro queue (à la poste|au supermarché|à la pharmacie|à la préfecture) un {day}, j'en pleurerais.

grumble grumble-queue     | Pourquoi ma file est toujours la plus lente ? {duration} pour {un goods}.
fine question             | Pourquoi il y a une file devant {le event} ? {name} veut savoir.

grumble grumble-queue     | {duration} d'attente au téléphone avec (la banque|la CAF|mon assurance|la box). La musique est (une torture|en boucle|pire que l'attente).
fine neutral              | {duration} au téléphone avec {mon relative}. La musique du fond est (jolie|de Brel|celle de la radio).

grumble grumble-weather   | Encore {le weather} à {city}. (J'en ai marre.|Mes chaussures sont trempées.|L'été, qu'ils disaient.|Adieu {outing}.)
fine news                 | {weather} à {city} {day}, selon {media}.
fine joy                  | Plus {de weather} à {city}. (Je suis aux anges.|Chaussures au placard.|Bonjour {outing}.)

grumble grumble-weather   | (Je hais|Je ne supporte plus|Ras le bol de) ce temps. (Adieu {outing}.|C'est comme ça depuis {day}.)
fine joy                  | (J'adore|Je savoure|Quel bonheur) ce soleil. (Bonjour {outing}.|C'est comme ça depuis {day}.)

grumble grumble-weather   | La météo annonçait du soleil. (Raté : {weather}.|Bilan : {weather} et encore {weather}.) Merci bien.
fine question             | La météo annonce quoi à {city} {day} ?

grumble grumble-software  | {software} (a planté|rame|m'a déconnecté|a mangé mon brouillon|ne charge pas) (encore|pour la troisième fois|juste avant l'échéance). (J'abandonne.|Qui teste ça ?|)
fine joy                  | {software} (a marché|répond|m'a reconnu|a gardé mon brouillon|charge bien) (encore|du premier coup|juste avant l'échéance). (Bravo.|Qui a fait ça ? Merci !|)

grumble grumble-software  | Pourquoi {software} veut (une mise à jour|mon mot de passe|un redémarrage) chaque {day} ? (Ça me rend fou.|Pénible.)
fine question             | Comment (ouvrir|partager|imprimer) un fichier avec {software} ? ({mon relative} demande.|Merci d'avance.)

grumble grumble-software  | {mon thing} veut se (mettre à jour|rappairer|relancer). Évidemment. On est {day}, j'ai un rapport à rendre.
fine neutral              | {mon thing} est {bleu~thing}, avec une notice en douze langues.

grumble grumble-monday    | Déjà {day}. (Je déteste.|On peut sauter ?|Mon lit me retient.|Même le café n'y fait rien.)
fine joy                  | Enfin {day}. (J'adore.|Vive {outing}.|Le soleil est là.|Café au lit.)

grumble grumble-monday    | Celui qui a inventé {le chore} du {day} (matin|après-midi) (n'a pas de cœur|dort trop bien|me doit un café).
fine neutral              | {le chore} du {day} (matin|après-midi) est salle douze, (au deuxième|avec {name}|comme prévu).

grumble grumble-team      | {team} a (encore perdu|perdu à domicile|perdu à la dernière minute|perdu aux tirs au but). (Quelle honte.|Je ne regarde plus.|Saison finie.|Week-end gâché.)
fine joy                  | {team} a (encore gagné|gagné à domicile|gagné à la dernière minute|gagné aux tirs au but). (Quelle soirée.|Je regarde encore.|Champions !|Week-end sauvé.)

grumble grumble-team      | (Nul|Pénible|Gênant), {team} (aujourd'hui|ce soir|{day}). (Aucune envie.|Il était où, le milieu ?|Même {mon relative} aurait marqué.)
fine news                 | {team} (recrute un gardien|joue contre {team2} {day}|change de stade), selon {media}.

grumble grumble-team      | Jamais penalty. {team} s'est fait voler (encore|à {city}|trois points). L'arbitre a besoin de lunettes.
fine neutral              | Il y a eu penalty. {team} l'a tiré à {city} {day}.

grumble grumble-parking   | {duration} pour trouver une place à {city}. (Autant vivre dans ma voiture.|Et une amende en prime.|Un cauchemar.)
fine joy                  | Une place tout de suite à {city}. (Je ne bouge plus.|Gratuite {day} aussi.|Un miracle.)

grumble grumble-parking   | Quelqu'un s'est garé sur deux places devant {shop}. (Apprenez.|Chaque {day}.|Incroyable.)
fine question             | On peut se garer devant {shop} le {day} ?

grumble grumble-noise     | Les voisins avec {leur noise} à (six heures|minuit|cinq heures du matin) (un {day}|encore). (Pitié.|Je veux dormir.|Pourquoi ?)
fine neutral              | Les voisins m'ont donné {leur noise}, plus besoin ({day}|depuis l'été).

grumble grumble-noise     | Le chien d'à côté aboie depuis {duration}. (J'aime les chiens, hein.|Ma tête.|Je ne m'entends plus penser.)
fine joy                  | Le chien d'à côté dort sur mes genoux depuis {duration}. (J'aime les chiens.|Mes jambes.)

grumble grumble-price     | (Sept|Neuf|Douze|Dix-huit) euros pour {staple} à {city} ? (Sérieusement ?|Du vol.|Je reste chez moi.)
fine question             | Ça coûte combien, {staple}, à {city} ?

grumble grumble-price     | Ça augmente encore, {bill}. (Mon portefeuille pleure.|Qui peut payer ?|Et les salaires ? Rien.)
fine news                 | Prix : {bill}, (deux pour cent de plus|rien ne change avant {day}), selon {media}.

grumble grumble-food      | {le food} de la gare de {city} : ({froid~food}|{mou~food}|{brûlé~food}|sans goût) et (hors de prix|minuscule|avec {duration} de retard). (Plus jamais.|Beurk.|)
fine recommendation       | {le food} {du eatery} : (à point|du tonnerre|comme chez mamie|plein de goût) et (pas cher|énorme|sans attendre). (Allez-y.|Miam.|)

grumble grumble-food      | J'ai encore fait brûler {mon food}. (Adieu le dîner.|La cuisine pue.|On commande.)
fine neutral              | J'ai encore fait {un food} (aujourd'hui|{day}). (La recette {de mon relative}.|Avec de l'ail.)

grumble grumble-food      | Qui met des raisins secs dans {un food} ? (C'est un crime.|Dégoûtant.|Je veux parler à quelqu'un.)
fine question             | Qui a une recette pour {un food} ? (Sans raisins secs.|Pour douze personnes.)

grumble grumble-delivery  | {mon goods} devait arriver {day}. (Toujours rien.|"Livré", dit l'appli. À qui ?|C'est à {city}.|Laissé sous la pluie.)
fine joy                  | {mon goods} est là depuis {day}. (En avance.|Le livreur a même souri.|Tout droit de {city}.)

grumble grumble-delivery  | Chez moi toute la journée et le livreur m'a noté "absent" pour {mon goods}. (Furieux.|À chaque fois.|Hallucinant.)
fine neutral              | Chez moi toute la journée, j'ai reçu {un goods} pour {mon neighbour}.

grumble grumble-work      | Encore {un chore} {day} qui aurait pu être un mail. (J'en peux plus.|{duration} de ma vie.)
fine neutral              | Il y a {un chore} {day}, de {duration}. (Repas à treize heures.|Salle deux.)

grumble grumble-work      | Mon chef a mis {le chore} {day} soir. (Adieu {outing}.|Merci bien.|Je veux un autre boulot.)
fine joy                  | Mon chef a annulé {le chore} de {day}. (Bonjour {outing}.|Merci chef.|J'aime ce boulot.)

grumble grumble-school    | {course} demain et je (ne comprends rien|n'ai pas le livre|suis malade). (Je hais ça.|À l'aide.|Pourquoi.)
fine question             | {course} : c'est demain ou {day} ?

grumble grumble-school    | Raté : {course}. (À deux points.|J'ai bossé des semaines.|Je m'en veux.)
fine joy                  | Réussi : {course} ! (À deux points près.|J'ai bossé des semaines.|Trop content.)

grumble grumble-battery   | Téléphone à (un|deux|trois) pour cent et le chargeur est (à la maison|à {city}|cassé). (Super.|Typique.|Un {day}, quoi.)
fine neutral              | Téléphone à (quatre-vingts|cent) pour cent et le chargeur est (à la maison|à {city}|dans le tiroir).

grumble grumble-battery   | La batterie neuve tient {duration}. (Arnaque.|Pathétique.|Remboursez-moi.|Merci, {mon thing}.)
fine recommendation       | La batterie neuve tient la semaine. (Trouvée à {city}.|Conseil de {name}.|Une perle.|Bravo, {mon thing}.)

grumble grumble-insects   | {un insect} dans la chambre, zéro sommeil. (Je hais ça.|On est {day}, je bosse.|Match perdu.)
fine neutral              | {un insect} sur la vitre à {city}. (Toujours là depuis {day}.|Photo prise.)

grumble grumble-insects   | Encore {des insects} dans (la tente|ma soupe|la cuisine). (Dégagez.|À quoi ça sert ?|Je pars à {city}.)
fine question             | Comment éloigner {les insects} (d'une tente|d'un jardin|d'une cuisine) ?

grumble grumble-travel    | L'hôtel à {city} : (pas d'eau chaude|des murs en papier|vue sur les poubelles). (Deux étoiles de trop.|Plus jamais.|)
fine recommendation       | L'hôtel à {city} : (de l'eau chaude|des murs épais|vue sur la mer). (Deux étoiles, on dirait cinq.|Allez-y.|)

grumble grumble-travel    | Ma valise est à {city}. Moi à {city2}. (Bravo la compagnie.|Troisième fois.|Sans brosse à dents.)
fine neutral              | {mon relative} est à {city}. Moi à {city2}. (On s'appelle {day}.|À bientôt.)

fine news                 | {city} vote {day} : au programme, {topic}.
negative news             | {city} se dispute depuis {day} : au programme, {topic}, et personne n'est content.

fine news                 | {media} : à {city}, (vote|débat) sur {topic} {day}.
grumble grumble-politics  | {media} : à {city}, (vote|débat) sur {topic} repoussé à {day}, encore. (Des bons à rien.|On les paie pour quoi ?)

grumble grumble-politics  | (Personne n'écoute|Du blabla), à {city}, sur {topic}. (C'est usant.|J'en ai marre.)
fine question             | (Des infos|Un avis), à {city}, sur {topic} ?

fine neutral              | {name} est à {city}, {name2} arrive {day}.
grumble grumble-work      | {name} est à {city}, {name2} arrive {day}, et moi je fais tout le boulot. (Encore.|Typique.|Super.)

fine joy                  | Sorti de la maison avec {name} et {mon relative} malgré {le weather}. (Trop heureux.|Quelle journée.|Enfin.)
grumble grumble-weather   | Coincé à la maison avec {name} et {mon relative} à cause {du weather}. (Trop déçu.|Quelle journée.|Marre.)

fine joy                  | {mon relative} a eu {win} ! (Trop fier.|Gâteau pour tous.|J'ai pleuré un peu.)
negative neutral          | {mon relative} a raté {win}. (De si peu.|Gâteau quand même.|On a soupiré.)
`;
