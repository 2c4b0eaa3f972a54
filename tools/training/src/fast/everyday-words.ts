/** Words of everyday complaints, in six languages: a thing, what is wrong with it, and that one has had enough. Folded. */

export const EVERYDAY = `
(train|trains|bus|buses|metro|subway|tube|tram|traffic|flight|plane|airport|commute|queue|queues|line|parking|car|bike|road|roads|roadworks|delay|delays|platform|ticket machine)
(weather|rain|snow|cold|heat|humidity|wind|winter|summer|monday|mondays|sunday|morning|mornings|alarm|sleep|exam|exams|homework|essay|school|class|lecture|boss|meeting|meetings|shift|overtime|office|work|job|deadline|emails?)
(wifi|internet|broadband|phone|battery|charger|laptop|computer|printer|update|app|apps|software|website|server|servers|screen|password|windows|netflix|youtube|spotify|instagram|facebook|twitter|signal|game|console|keyboard|bug|ads?)
(coffee|breakfast|lunch|dinner|pizza|food|delivery|package|parcel|order|shop|store|supermarket|customer service|bill|bills|rent|price|prices|tax|taxes|bank|insurance|refund|waiter|gym|laundry|dishes|kitchen|neighbou?rs?|toilet|shower|boiler|fridge|umbrella|shoes|socks|hair|headache|cough|flu|team|referee|match|defen[cs]e|season|series|episode|finale|movie|film)
(trains?|bus|metro|rer|tram|tramway|bouchons?|embouteillages?|vol|avion|aeroport|sncf|ratp|quai|retards?|greve|greves|parking|voiture|velo|route|travaux)
(meteo|temps|pluie|neige|froid|chaleur|canicule|vent|hiver|ete|lundi|lundis|dimanche|matin|reveil|sommeil|examens?|partiels?|devoirs|cours|ecole|lycee|fac|patron|chef|reunions?|boulot|travail|bureau|mails?)
(wifi|internet|fibre|box|telephone|portable|batterie|chargeur|ordi|ordinateur|imprimante|mise a jour|appli|application|logiciel|site|serveurs?|mot de passe|reseau|pub|pubs|jeu)
(cafe|petit dej|dejeuner|diner|repas|livraison|colis|commande|magasin|supermarche|service client|facture|factures|loyer|prix|impots|banque|assurance|remboursement|caisse|voisins?|douche|chaudiere|frigo|parapluie|chaussettes|rhume|grippe|equipe|arbitre|match|defense|saison|serie|episode|film)
(zug|bahn|bus|u bahn|s bahn|stau|flug|flughafen|verspatung|parkplatz|auto|wetter|regen|schnee|kalte|hitze|winter|montag|montage|morgen|wecker|prufung|schule|uni|chef|meeting|arbeit|buro|internet|wlan|handy|akku|laptop|computer|drucker|update|app|software|seite|kaffee|essen|lieferung|paket|rechnung|miete|preise?|nachbarn?|dusche|mannschaft|schiri|spiel|saison|folge|film|serie)
(tren|autobus|metro|trafico|atasco|vuelo|aeropuerto|retraso|coche|clima|lluvia|nieve|frio|calor|lunes|manana|despertador|examen|examenes|deberes|clase|jefe|reunion|trabajo|oficina|internet|wifi|movil|bateria|ordenador|impresora|app|pagina|cafe|comida|pedido|paquete|factura|alquiler|precios?|vecinos?|ducha|equipo|arbitro|partido|serie|pelicula)
(treno|autobus|metro|traffico|volo|aeroporto|ritardo|macchina|tempo|pioggia|neve|freddo|caldo|lunedi|mattina|sveglia|esame|esami|compiti|scuola|capo|riunione|lavoro|ufficio|internet|wifi|telefono|cellulare|batteria|computer|stampante|app|sito|caffe|pranzo|cena|pacco|bolletta|affitto|prezzi|vicini|doccia|squadra|arbitro|partita|serie|film)
(trem|onibus|metro|transito|voo|aeroporto|atraso|carro|tempo|chuva|frio|calor|segunda|segunda feira|manha|despertador|prova|provas|aula|escola|faculdade|chefe|reuniao|trabalho|escritorio|internet|wifi|celular|bateria|computador|impressora|app|site|cafe|comida|pedido|conta|aluguel|precos?|vizinhos?|chuveiro|time|juiz|jogo|serie|filme)`;

export const GOES_WRONG = `
(late|delayed|cancelled|canceled|broken|broke|slow|crashed|crashes|crashing|stuck|frozen|freezing|down again|sold out|overpriced|expensive|useless|terrible|awful|horrible|worst|rubbish|ridiculous|disappointing|disappointed|boring|annoying|annoyed|exhausted|exhausting|tired|sore|missed|lost again|ruined|leaking|cold again|soaked|noisy|doesn t work|not working|won t work|stopped working|never works|keeps (crashing|buffering|freezing)|died on me|took forever|so long|waste of)
(en retard|en panne|annule|annulee|supprime|bloque|bloquee|plante|lent|lente|nul|nulle|pourri|pourrie|horrible|catastrophique|insupportable|penible|ennuyeux|fatigue|fatiguee|epuise|epuisee|crevee?|trop cher|hors de prix|decu|decue|rate|loupe|perdu|casse|cassee|marche pas|marche plus|fonctionne pas|fonctionne plus|rame|trempee?|encore en)
(zu spat|verspatet|ausgefallen|kaputt|langsam|abgesturzt|teuer|schlecht|furchtbar|schrecklich|nervig|nervt|langweilig|mude|enttauscht|verpasst|verloren|funktioniert nicht|geht nicht|schon wieder|viel zu)
(cancelado|cancelada|averiado|roto|rota|lento|lenta|caro|cara|horrible|fatal|pesimo|pesima|aburrido|aburrida|cansado|cansada|harto|harta|no funciona|no va|otra vez|demasiado)
(in ritardo|cancellato|cancellata|rotto|rotta|lento|lenta|caro|cara|orribile|pessimo|pessima|noioso|noiosa|stanco|stanca|deluso|delusa|non funziona|non va|di nuovo|troppo)
(atrasado|atrasada|cancelado|quebrado|quebrada|lento|lenta|caro|cara|horrivel|pessimo|pessima|chato|chata|cansado|cansada|nao funciona|de novo|demais|travando|caiu)`;

export const FED_UP = `
(ugh+|argh+|sick of|fed up|tired of|can t stand|so done with|i hate|hate it when|why is it always|why does|why do|not again|just my luck|of course|had enough|typical|so annoying|drives me (mad|crazy|nuts)|first world problems|can t believe)
(j en ai marre|marre|ras le bol|ras-le-bol|j en peux plus|n en peux plus|c est pas possible|saoule|me saoule|soule|relou|encore une fois|comme d hab|comme d habitude|ca m enerve|m enerve|fait suer|pff+|quelle galere|galere|je deteste|deteste|la flemme|flemme)
(keine lust|kein bock|hab die nase voll|reicht mir|nicht schon wieder|ich hasse|zum kotzen|wie immer|typisch)
(estoy hart[oa]|que asco|no puedo mas|odio|que rabia|que pereza|como siempre|ya basta|no aguanto)
(non ne posso piu|che palle|che schifo|odio|uffa|basta|come sempre|mi sono stufat[oa]|che noia)
(nao aguento|odio|que saco|que raiva|affe+|aff|que preguica|como sempre|cansei de)`;
