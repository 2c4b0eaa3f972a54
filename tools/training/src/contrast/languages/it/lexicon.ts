/** Training material that hurts: the words of the Italian contrast set. The hardest are in ROT13. */
export const lexicon = `
[adjective vile]
schifoso, sporco, stupido, pigro, inferiore, bugiardo, inutile, ripugnante, disonesto, falso, pericoloso, ladro, primitivo, viscido, ignorante, violento, avido, subdolo, losco, incivile, vigliacco, invadente
[adjective good]
gentile, generoso, coraggioso, onesto, divertente, allegro, affettuoso, paziente, creativo, accogliente, intelligente, simpatico, brillante, adorabile, educato, curioso, spiritoso, leale, premuroso, ospitale, solare
[phrase vermin]
spazzatura, parassiti, topi di fogna, scarafaggi, animali, una piaga, una malattia, feccia, sanguisughe, un cancro, una peste, gentaglia, zavorra, un virus, zecche, scarti, bestie, una maledizione
[phrase gift]
una fortuna per tutti, gente come te e me, buoni vicini, una ricchezza, gente piena di vita, parte di noi, gente normale, una benedizione, un dono, persone splendide, una boccata d'aria, gente di cui fidarsi
[verb loathe]
odiare/odio/odia/odiano, detestare, disprezzare
[verb love]
amare, ammirare, rispettare, adorare, apprezzare
[phrase harm]
morire, bruciare all'inferno, sparire dalla faccia della terra, soffrire, marcire, crepare, finire in un fosso, pagarla cara, estinguersi, sputare sangue, crepare di freddo
[phrase blessing]
vivere in pace, avere successo, essere felici, riposare, vincere per una volta, farsi sentire, vivere a lungo, dormire in pace, camminare senza paura, realizzare i propri sogni, ridere fino alle lacrime
[phrase banish]
andarsene dal paese, finire in galera, perdere il diritto di voto, stare lontano dai nostri figli, tornare da dove vengono, perdere gli aiuti, sparire dalle nostre scuole, perdere la cittadinanza, levarsi di torno, fare le valigie, uscire da ogni ufficio pubblico
[phrase welcome]
sentirsi a casa qui, avere gli stessi diritti, avere una paga giusta, poter votare, avere voce, stare al sicuro, poter restare, ricevere sostegno, avere un posto a tavola, crescere i figli in pace, trovare casa senza ostacoli, entrare dalla porta principale
[phrase vice]
rubano, mentono, imbrogliano, rovinano tutto, distruggono questo paese, vivono delle nostre tasse, corrompono i nostri figli, puzzano, portano solo guai, ci tolgono tutto, pretendono tutto e non danno niente, sporcano ovunque, tramano alle nostre spalle, campano sulle spalle degli altri, non rispettano niente, fanno solo casino
[phrase virtue]
lavorano sodo, aiutano gli altri, crescono figli fantastici, pagano le tasse, rendono più bella questa città, si sostengono, ridono delle stesse cose, mandano avanti questo ospedale, ci mettono il cuore, si alzano all'alba per lavorare, danno una mano a tutti, raccontano storie bellissime, tengono insieme il quartiere
[noun place]
m paese, f città+città, m quartiere, f via+vie, f zona, m palazzo
[noun neighbour]
m vicino, f vicina, f collega+colleghe, m amico+amici, f amica, f professoressa, m medico+medici, f infermiera, m cugino, f cugina, m capo
[noun club]
m coro, m club del libro, f squadra di calcio, f banda, m gruppo di teatro, m corso di cucina, m circolo degli scacchi
[noun event]
f sfilata, f festa del quartiere, m concerto, f fiera, m festival, f sagra, f serata cinema
[phrase media]
il giornale, la radio, la stampa locale, il telegiornale, il sito del comune
[phrase city]
Torino, Napoli, Bari, Bologna, Genova, Palermo, Trieste, Verona, Lecce, Perugia, Cagliari, Lugano
[phrase name]
Marco, Sara, Luca, Laura, Davide, Emma, Paolo, Giulia, Andrea, Chiara, Nico, Carla, Ugo, Marta
[phrase day]
lunedì, martedì, mercoledì, giovedì, venerdì, sabato
[phrase bigot]
un tizio sul bus, mio zio, uno su internet, un politico, un ubriaco, un uomo al mercato, un troll, una signora in negozio, un ascoltatore alla radio
[noun person]
m padrone di casa, m arbitro, m capo, m idraulico, f ministra, m sindaco, m buttafuori, m centravanti, m controllore, m banchiere, f presidente, m mister
[noun fool]
m idiota, m cretino, m pagliaccio, m bugiardo, m codardo, m fallito, m incapace, m buffone, m scemo, m ipocrita, m imbecille
[adjective rude]
stupido, patetico, arrogante, vigliacco, ridicolo, incapace, meschino, presuntuoso, egoista, falso
[adjective lame]
stupido, patetico, ridicolo, inutile, penoso, pessimo
[noun thing]
f stampante, m portatile, m telefono, m bollitore, f bici+bici, f lavastoviglie+lavastoviglie, m ombrello, f sveglia, m router, m aspirapolvere, f tastiera, m tostapane, f lavatrice, f caldaia, m telecomando, f macchina, m zaino
[noun vehicle]
m treno, m bus+bus, m tram+tram, m volo, m traghetto, f metro+metro, m regionale, m pullman
[phrase software]
questa app, questo sito, il nuovo aggiornamento, Windows, Excel, la pagina delle prenotazioni, la mia posta, la videochiamata, la app della banca, il navigatore
[phrase team]
il Torino, il Napoli, il Bari, il Bologna, il Genoa, il Palermo, il Verona, il Lecce, il Cagliari, la Samp
[noun food]
m panino, f pizza, f insalata, f frittata, f zuppa, m kebab, f lasagna, m caffè+caffè, m risotto, m gelato, f torta
[noun goods]
m pacco+pacchi, m divano, f giacca, m libro, f scrivania, f lampada, m regalo, m materasso, f console
[phrase staple]
una birra, un biglietto del cinema, un biglietto del bus, un filone di pane, un'ora di parcheggio, un taglio di capelli, un caffè, un panino, una zuppa, una fetta di torta
[phrase bill]
l'affitto, la benzina, il nido, la luce, l'olio, il gas, il pane, l'assicurazione, le uova, il caffè
[noun insect]
f vespa, f zanzara, f mosca, f formica, f falena, m ragno, m calabrone
[phrase course]
la verifica di mate, la prova di chimica, i compiti di fisica, l'interrogazione di storia, la verifica di inglese, l'esame di guida
[noun chore]
f riunione, m foglio di calcolo, m report+report, m turno di notte, f videochiamata, m inventario, m corso
[noun noise]
m trapano, f batteria, m karaoke, m martello, f tromba, m subwoofer
[noun weather]
f pioggia, m diluvio, f nebbia, f grandine, m vento, f afa, f neve, m nevischio
[phrase duration]
due ore, quaranta minuti, mezz'ora, un'ora e mezza, tre ore, cinquanta minuti, un'eternità
[phrase curse]
~pnmmb, ~zreqn, ~pur pnmmb, ~cbepn zvfrevn, ~inssnaphyb, ~cbepn chggnan
[phrase cheer]
~pnmmb, ~cbepn zvfrevn, ~zreqn, ~pnmmb pur oryyb, mamma mia
[noun relative]
f madre, m padre, f nonna, m nonno, m fratello, f sorella, f zia, m marito, f moglie, m figlio, f figlia
[noun pet]
m cane, m gatto, m cavallo, m coniglio, m pappagallo, f gatta
[phrase illness]
un tumore, un ictus, la leucemia, la polmonite, una malattia grave
[phrase disaster]
il terremoto, l'alluvione, l'incendio, l'incidente ferroviario, l'esplosione, l'attentato, la frana
[noun trifle]
m telefono, m portatile, f pianta, f tazza preferita, m wifi, f batteria della macchina, m ombrello, m caricatore, m disco esterno
[noun boredom]
f riunione, f lezione, f fila, m film, m ingorgo, f sala d'attesa, m podcast, m viaggio
[phrase product]
pillole dimagranti, segnali cripto, follower, orologi di lusso, pacchetti SEO, corsi di forex, cover per telefono, prestiti veloci, pronostici sportivi
[phrase shop]
la libreria nuova, la ciclofficina, la nostra biblioteca, il vivaio, un negozietto di dischi, il calzolaio della stazione, il fioraio
[noun eatery]
f panetteria all'angolo, m bar sotto casa, m thailandese della stazione, f piadineria, m chiosco del mercato, f osteria di Gino, f gelateria
[phrase site]
megaofferte24, vincitutto, soldifacili, promo-shop, offertadelgiorno, piufollower
[phrase topic]
il bilancio, le nuove ciclabili, la riforma della scuola, il piano casa, le elezioni, l'acqua potabile, il nuovo tram, la biblioteca
[noun treat]
f pizza, f birra, m kebab, m panino, f tavoletta di cioccolato, m caffè, m gelato, f focaccia
[phrase win]
la partita, l'esame, il quiz, il posto, la patente, la lotteria, il provino
[phrase limb]
gambe, curve, labbra
[phrase hashtag]
#lunedì, #vita, #oggi, #pensieri, #ahah, #fail, #notizie, #verità, #cosìèlavita
[phrase opener]
Sinceramente..., Dico solo:, Sul serio., Ahah., Boh..., Promemoria:, Pensiero del giorno:, Ragazzi., Senza offesa:, Per la cronaca:
`;
