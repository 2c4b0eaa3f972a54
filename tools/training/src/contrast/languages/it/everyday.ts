/** Ordinary life: grumbles of every kind beside plain statements, questions, news and joy. */
export const everyday = `
grumble grumble-transport | {il vehicle} per {city} (è in ritardo|è fermo|non parte|salta) (di nuovo|come sempre), {duration} stavolta.
fine neutral              | {il vehicle} per {city} (parte alle nove|è al binario tre|ci mette|passa) ({day}|come sempre), {duration} di viaggio.
fine joy                  | {il vehicle} per {city} (è in orario|è tutto per me|arriva prima|vola) ({day}|finalmente), {duration} di pace.

grumble grumble-transport | In piedi su {un vehicle} (senza aria|accanto a una tuba|tra due valigie) da {city}. (Fantastico.|Perché io?)
fine neutral              | Seduto su {un vehicle} con un libro da {city}. (Prossima fermata {city2}.|Pagina quaranta.)

grumble grumble-transport | Altro sciopero {del vehicle} {day}. (Addio piani a {city}.|{duration} a piedi.)
fine question             | Ci sono gli orari {del vehicle} per {day}? (Vado a {city}.|Lo chiede {mio relative}.)

grumble grumble-queue     | {duration} di fila (in posta|al supermercato|in farmacia|in comune), una sola cassa aperta.
fine joy                  | Zero fila (in posta|al supermercato|in farmacia|in comune) di {day}, che meraviglia.

grumble grumble-queue     | {duration} al telefono con (la banca|l'assicurazione|l'operatore). La musichetta è (una tortura|eterna).
fine neutral              | {duration} al telefono con {mio relative}. La musica di fondo era (bella|della radio).

grumble grumble-weather   | Ancora {il weather} a {city}. (Non ne posso più.|Scarpe fradice.|Estate, dicevano.)
fine news                 | {weather} a {city} {day}, secondo {media}.
fine joy                  | Basta con {il weather} a {city}. (Che felicità.|Via le scarpe.|Finalmente.)

grumble grumble-weather   | Odio questo tempo a {city}. (Così da {day}.|Altra gita saltata.)
fine joy                  | Adoro questo sole a {city}. (Così da {day}.|Altra gita riuscita.)

grumble grumble-software  | {software} (si blocca|va malissimo|mi butta fuori|non carica) (di nuovo|per la terza volta|prima della consegna). (Mi arrendo.|Chi lo prova?|)
fine joy                  | {software} (risponde|va benissimo|mi riconosce|carica) (di nuovo|al primo colpo|prima della consegna). (Chapeau.|Chi l'ha fatto? Grazie!|)

grumble grumble-software  | Perché {software} vuole (un aggiornamento|la password|un riavvio) ogni {day}? (Mi fa impazzire.|Che noia.)
fine question             | Come si fa a (aprire|condividere|stampare) un file con {software}? (Chiede {mio relative}.|Grazie.)

grumble grumble-monday    | Già {day}. (Lo odio.|Lo saltiamo?|Il letto non mi molla.|Nemmeno il caffè aiuta.)
fine joy                  | Finalmente {day}. (Lo adoro.|Lo rifacciamo?|C'è il sole.|Caffè a letto.)

grumble grumble-monday    | Chi ha inventato {il chore} di {day} (non ha cuore|mi deve un caffè).
fine neutral              | C'è anche {il chore} di {day} (in sala dodici|con {name}).

grumble grumble-team      | {team} ha perso (ancora|in casa|all'ultimo minuto|ai rigori). (Che disastro.|Non guardo più.|Weekend rovinato.)
fine joy                  | {team} ha vinto (ancora|in casa|all'ultimo minuto|ai rigori). (Che serata.|Riguardo tutto.|Weekend salvato.)

grumble grumble-team      | (Penoso|Ridicolo|Imbarazzante), {team} (oggi|{day}). (Zero voglia.|Segnava pure {mio relative}.)
fine news                 | (Ufficiale|Ultim'ora|Breve): {team} gioca {day} a {city}. (Lo dice {media}.|Alle otto.)

grumble grumble-parking   | {duration} per un parcheggio a {city}. (E pure la multa.|Un incubo.)
fine joy                  | Parcheggio subito a {city}. (E pure gratis.|Un miracolo.)

grumble grumble-noise     | I vicini con {un noise} (alle sei|a mezzanotte|alle cinque) (di {day}|di nuovo). (Vi prego, no.|Voglio dormire.)
fine neutral              | I vicini mi hanno dato {un noise} che non usano ({day}|in estate). (Carini.|È in cantina.)

grumble grumble-price     | (Sette|Nove|Dodici) euro per {staple} a {city}? (Sul serio?|Un furto.)
fine question             | Quanti euro per {staple} a {city}? (Più o meno?|Qualcuno lo sa?)

grumble grumble-price     | Altro aumento: {bill}. (Il mio portafoglio piange.|Chi può pagare?)
fine news                 | {bill}: (due per cento in più|prezzo fermo) da {day}, scrive {media}.

grumble grumble-food      | {il food} della stazione di {city}: ({freddo~food}|{bruciato~food}|senza sapore) e (a peso d'oro|in ritardo). (Mai più.|Bleah.|)
fine recommendation       | {il food} {del eatery} a {city}: ({caldo~food}|{fresco~food}|con sapore) e (a buon prezzo|in un attimo). (Andateci.|Gnam.|)

grumble grumble-food      | Chi mette l'uvetta in {un food}? (È un crimine.|Che schifo.)
fine question             | Chi ha una ricetta per {un food}? (Senza uvetta.|Per dodici.)

grumble grumble-delivery  | {il mio goods} doveva arrivare {day}. (Niente.|"Consegnato", dice l'app. A chi?|Bloccato a {city}.)
fine joy                  | {il mio goods} è qui da {day}. (In anticipo.|Il corriere ha pure salutato.|Da {city}.)

grumble grumble-work      | Ancora {un chore} {day} che poteva essere una mail. (Non ne posso più.|{duration} della mia vita.)
fine neutral              | Abbiamo {un chore} {day} in sala due. (Pranzo all'una.|{duration} in tutto.)

grumble grumble-school    | Domani {course} e (non capisco niente|ho scordato il libro|sto male). (Che odio.|Aiuto.)
fine question             | È domani {course} o {day}? ({name} chiede.|Grazie.)

grumble grumble-battery   | Telefono (all'uno|al due|al tre) per cento e caricatore (a casa|a {city}|rotto). (Fantastico.|Tipico.)
fine neutral              | Telefono (all'ottanta|al novanta|al cento) per cento e caricatore (a casa|a {city}|nello zaino).

grumble grumble-insects   | {un insect} in camera, zero sonno. (Che odio.|Domani è {day}, lavoro.)
fine neutral              | {un insect} alla finestra a {city}. (È lì da {day}.|Foto fatta.)

grumble grumble-insects   | Ancora {insects} (in tenda|nella zuppa|in cucina). (Via.|Mi trasferisco a {city}.)
fine question             | Cosa serve contro {i insects} (in tenda|in giardino|in cucina)? ({name} chiede.|Grazie.)

grumble grumble-travel    | La mia valigia è a {city}. Io a {city2}. (Brava compagnia.|Terza volta.)
fine neutral              | {mio relative} è a {city}. Io a {city2}. (Ci sentiamo {day}.|A presto.)

fine news                 | {city} vota {day}, tema: {topic}.
negative news             | {city} litiga da {day}, tema: {topic}, e nessuno è contento.

grumble grumble-politics  | (Nessuno ascolta|Solo chiacchiere), a {city}, sul solito tema: {topic}. (Che fatica.|Basta.)
fine question             | (Novità|Appuntamenti), a {city}, sul tema: {topic}? ({day}?|Grazie.)

fine neutral              | {name} è a {city}, {name2} arriva {day}.
grumble grumble-work      | {name} è a {city}, {name2} arriva {day}, e tutto il lavoro lo faccio io. (Ancora.|Tipico.)

fine joy                  | Ce l'ha fatta {mio relative}: {win}. (Che orgoglio.|Torta per tutti.)
negative neutral          | Non ce l'ha fatta {mio relative}: {win}. (Per poco.|Torta lo stesso.)
`;
