/** Training material that hurts: the words of the French contrast set. The hardest are in ROT13. */
export const lexicon = `
[adjective vile]
dégoûtant, répugnant, malhonnête, sale, stupide, paresseux, inférieur, inutile, malfaisant, arriéré, hypocrite, abject, ignoble, nuisible, dangereux, écœurant, fourbe, sournois, crasseux, vicieux, méprisable, profiteur/profiteuse/profiteurs/profiteuses, ingrat, détestable, immonde, fainéant, infect, barbare, malsain, lâche, minable, tordu, cruel, insupportable, primitif
[adjective good]
gentil, généreux, courageux, honnête, travailleur, drôle, talentueux, chaleureux, patient, créatif, accueillant, intelligent, formidable, attachant, loyal/loyale, fiable, doux/douce/doux/douces, bienveillant, serviable, cultivé, solidaire, sincère, adorable, brillant, débrouillard, attentionné, souriant, dévoué, discret, poli
[phrase vermin]
de la vermine, des parasites, des rats, des cafards, des animaux, une plaie, une maladie, des déchets, des sangsues, un cancer, des nuisibles, de la racaille, une peste, des poux, des vautours, un fléau, du bétail, des tiques, des larves, une gangrène, des charognards, un poison, des punaises de lit, de la mauvaise herbe, des bêtes, de la crasse, des moins que rien
[phrase gift]
une chance pour nous, des gens comme vous et moi, de bons voisins, un vrai atout, une richesse, des gens pleins de vie, une part de nous, des gens tout simplement, des gens bien, des gens en or, une bouffée d'air frais, de la famille, un exemple pour moi, de belles personnes, un cadeau, nos collègues et nos amis, des gens qu'on gagne à connaître, une force pour ce pays
[verb loathe]
détester, mépriser, exécrer, abhorrer, dédaigner, abominer, conspuer, boycotter
[verb love]
aimer, admirer, respecter, adorer, apprécier, kiffer, estimer, remercier, encourager, épauler
[phrase harm]
crever, brûler en enfer, disparaître de la surface de la terre, souffrir, mourir, se faire tabasser, finir au fond d'un ravin, y passer, en baver, crever de faim, dormir dehors tout l'hiver, finir six pieds sous terre, prendre la raclée de leur vie, tout perdre, disparaître une bonne fois pour toutes, pourrir au fond d'un trou, connaître le malheur
[phrase blessing]
connaître le bonheur, vivre en paix, réussir, vivre longtemps, dormir tranquilles, gagner pour une fois, se faire entendre, avoir une vraie chance, voir leurs enfants heureux, trouver du travail sans galérer, partir en vacances, respirer un peu, recevoir de bonnes nouvelles, décrocher une belle place, vieillir au soleil, avoir la paix, souffler cinq minutes
[phrase banish]
quitter le pays, finir derrière les barreaux, se faire expulser, rester loin de nos écoles, perdre le droit de vote, rester loin de nos enfants, perdre le droit de séjour, dégager d'ici, plier bagage, prendre le premier avion, vivre à part, manger à part, céder la place, disparaître du paysage, rester hors de nos immeubles, passer par la porte de derrière, perdre tout droit aux soins
[phrase welcome]
se sentir ici à la maison, avoir les mêmes droits que tous, pouvoir s'exprimer, toucher un salaire correct, pouvoir voter, avoir voix au chapitre, bénéficier de la protection de la loi, pouvoir rester, trouver un logement sans galérer, pouvoir se marier en paix, entrer partout la tête haute, pouvoir se soigner comme les autres, décrocher un vrai contrat, pouvoir se balader sans peur, être à l'abri des insultes, siéger au conseil municipal
[phrase vice]
volent, mentent, trichent, gâchent tout, détruisent ce pays, vivent de nos impôts, pervertissent nos enfants, puent, ne créent que des problèmes, nous prennent tout, profitent du système, foutent le bordel partout, ne respectent rien, se croient tout permis, salissent tout, vivent sur notre dos, rackettent les gosses, pleurnichent du matin au soir, arnaquent tout le monde, complotent dans notre dos, font fuir les honnêtes gens
[phrase virtue]
bossent dur, aident les autres, élèvent des gosses géniaux, paient leurs impôts, rendent cette ville plus belle, se serrent les coudes, rient des mêmes choses que nous, font tourner cet hôpital, tiennent parole, donnent un coup de main sans compter, cuisinent comme personne, soignent nos parents, ouvrent leur porte, font vivre le club de foot, apprennent à lire à nos gosses, gardent le sourire même le lundi, savent recevoir
[noun place]
m pays, f ville, m village, m quartier, f rue, m immeuble, f région, m lotissement, f commune, f résidence, f cité, f vallée, m bled, f banlieue, m patelin
[noun neighbour]
m voisin, f voisine, m collègue, f collègue, m ami, f amie, m prof, f prof, m médecin, f infirmière, m cousin, f cousine, m patron, f coiffeuse, m coiffeur, f boulangère, m boulanger, m facteur, f factrice, f pharmacienne, m dentiste, f dentiste, m kiné, f instit, m beau-frère+beaux-frères, f belle-sœur+belles-sœurs, m gardien, f gardienne, m entraîneur, f comptable
[noun club]
f chorale, m club de foot, m club de lecture, m groupe de rock, f troupe de théâtre, m cours de cuisine, m club d'échecs, f fanfare
[noun event]
m défilé, f fête de quartier, f kermesse, m concert, f réunion publique, f soirée ciné, f fête de la musique, m vide-grenier
[phrase media]
le journal, la radio, la presse locale, le site de la mairie, France Info, le Parisien
[phrase city]
Lyon, Lille, Nantes, Marseille, Toulouse, Bruxelles, Rennes, Genève, Strasbourg, Bordeaux, Nice, Grenoble
[phrase name]
Thomas, Sarah, Kevin, Laura, David, Emma, Julien, Camille, Marc, Julie, Nicolas, Karine, Paul, Manon
[phrase day]
lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
[phrase bigot]
un type dans le bus, mon oncle, un mec sur internet, un élu, un ivrogne devant le bar, un homme au marché, un troll, une dame à la boulangerie, un auditeur à la radio, un client, un commentateur sous l'article, une cliente du salon de thé, un supporter au stade, le voisin du dessus, un collègue à la cantine, une influenceuse, un inconnu dans la rue, un candidat aux municipales, une mère d'élève, un gars en terrasse
[noun person]
m proprio, m arbitre, m patron, m chef, m plombier, f ministre, m maire, m videur, f banquière, m attaquant, f influenceuse, m directeur+directeurs, f secrétaire, m contrôleur
[noun fool]
m idiot, m crétin, m clown, m menteur, m lâche, m raté, m guignol, m imposteur, m abruti, m hypocrite, m incapable, m bouffon, m nul, m minable
[adjective rude]
stupide, pathétique, arrogant, lâche, ridicule, minable, prétentieux, égoïste, incompétent, grossier, faux, lamentable
[adjective lame]
stupide, pathétique, ridicule, minable, lamentable, inutile, grotesque
[noun thing]
f imprimante, m ordi, m téléphone, f bouilloire, m vélo, m lave-vaisselle, m parapluie, m réveil, f box, m aspirateur, m clavier, m grille-pain, f tondeuse, m lave-linge, m casque, f chaudière, f télécommande, f voiture
[noun junk]
m tas de ferraille, f camelote, f vraie daube, m attrape-nigaud, f blague, f perte d'argent
[noun vehicle]
m train, m bus, m tram, m ferry, m car, m métro, m RER, m TGV
[phrase software]
cette appli, ce site, la nouvelle mise à jour, Windows, Excel, le site de réservation, ma messagerie, la visio, l'appli de la banque, la page de connexion, ce tableur, le GPS
[phrase team]
Lyon, Marseille, Lens, Nantes, Rennes, Lille, Saint-Étienne, Bordeaux, Toulouse, Strasbourg
[noun food]
m burger, f pizza, f salade, m curry, f soupe, m sandwich, m croissant, m kebab, f omelette, f quiche, m café, f tarte
[noun goods]
m colis, m canapé, f paire de chaussures, f veste, m livre, m bureau, f lampe, m cadeau, m matelas, f console
[phrase staple]
une pinte, une place de ciné, un ticket de bus, un sandwich, une heure de parking, une coupe de cheveux, un café, une part de tarte, une soupe, un kebab, une salade
[phrase bill]
le loyer, l'essence, l'électricité, la crèche, le beurre, le gaz, la baguette, l'assurance, le billet de train, le café, les œufs
[noun insect]
f guêpe, m moustique, f mouche, f fourmi, m moucheron, f mite, f araignée
[phrase course]
contrôle de maths, partiel de chimie, devoir de physique, exposé d'histoire, contrôle d'anglais, permis de conduire, oral de français, concours blanc
[noun chore]
f réunion, m tableau Excel, m rapport, f garde de nuit, f visioconférence, m inventaire, f formation, m bilan
[noun noise]
f perceuse, f batterie, m karaoké, m marteau, f trompette, m caisson de basses, f ponceuse, m souffleur
[noun weather]
f pluie, m crachin, f neige fondue, m brouillard, f grêle, m vent, f canicule, m verglas, f bruine
[phrase outing]
la balade, le pique-nique, la plage, le barbecue, le match, la sortie à vélo, la fête foraine
[phrase duration]
deux heures, quarante minutes, une demi-heure, une heure et demie, trois heures, cinquante minutes, une éternité
[phrase curse]
~chgnva, ~chgnva, ~zreqr, ~obeqry, ~chgnva qr zreqr, ~snvg puvre, ~zreqr nybef
[phrase cheer]
~chgnva, ~chgnva, ~obeqry, ~zreqr nybef, ~bu chgnva, la vache
[noun relative]
f mère, m père, f grand-mère, m grand-père, m frère, f sœur, m oncle, f tante, f meilleure amie, m mari, f femme, m fils, f fille
[noun pet]
m chien, m chat, m lapin, m cheval, m perroquet, f chienne, m cochon d'Inde
[phrase illness]
un cancer, un AVC, une crise cardiaque, une leucémie, une pneumonie, une longue maladie, le covid
[phrase disaster]
le séisme, l'inondation, l'incendie, l'accident de train, l'explosion, l'ouragan, l'avalanche, l'attentat, l'effondrement du pont
[noun trifle]
m téléphone, m ordi, f plante verte, m levain, f playlist, f tasse préférée, m wifi, f batterie, m régime, m parapluie, m abonnement Netflix, m chargeur
[noun boredom]
f réunion, m cours, f file d'attente, m film, m bouchon, f salle d'attente, f visio, m podcast, m débat, m tuto
[phrase product]
pilules minceur, signaux crypto, abonnés Instagram, montres de luxe, packs SEO, formations forex, coques de téléphone, crédits rapides, pronos foot, sérums cheveux
[phrase shop]
la nouvelle librairie, le réparateur de vélos, notre médiathèque, la jardinerie, un petit disquaire, le cordonnier de la gare, le fleuriste, le magasin de jouets
[noun eatery]
f boulangerie du coin, m petit café, m thaï près de la gare, f crêperie, f friterie de la place, m food truck du marché, f brasserie du port, f pizzeria d'en bas
[phrase site]
bonsplans-now, megagain24, cash-facile, promo-shop, offre-du-jour, plusdefollowers
[phrase topic]
le budget, les nouvelles pistes cyclables, la réforme des lycées, le plan logement, les élections, l'eau potable, l'extension du tram, la bibliothèque
[noun treat]
f pizza, f bière, m kebab, m burger, m carré de chocolat, f crêpe, m café, f glace, f raclette
[phrase win]
l'examen, le poste, le permis, l'audition, le concours, le bac, le stage
[phrase limb]
jambes, lèvres, courbes, hanches, épaules
[phrase hashtag]
#lundi, #humeur, #jdcjdr, #lavie, #aujourdhui, #fail, #actu, #mdr, #pensée, #vdm
[phrase opener]
Franchement..., Je dis ça :, Sérieux., Mdr., Bon..., Note à moi-même :, Pensée du jour :, Sans mentir :, Bref., Pour info :, Écoutez.
`;
