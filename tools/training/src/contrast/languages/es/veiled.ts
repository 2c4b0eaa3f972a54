/** Training material that hurts: hate in disguise, as praise, joke, hint, opinion and question, each line beside one that means well. */
export const veiled = `
hate sarcasm         | Qué bien, más {groups}. (Justo lo que nos faltaba, más gastos.|Voy a ponerle candado a la bici.|Qué enriquecimiento, de verdad, qué asco.)
fine identity-kind   | Qué bien, más {groups} en el coro. (Justo las voces que nos faltaban.|Voy a sacar más sillas.|Qué ganas, de verdad.)

hate sarcasm         | Claro, {los groups} y (el trabajo|la honradez|la ducha), (grandes amigos|el chiste del año|en otra galaxia).
fine news            | Hoy, {los groups} y (el trabajo|la vivienda|la salud), (gran reportaje|el debate del año|en la segunda cadena).

hate sarcasm         | Un aplauso para {los groups}: (hoy solo han mentido dos veces|un día entero sin robar|llegaron puntuales a cobrar). Medalla, por favor.
fine identity-admiring | Un aplauso para {los groups}: (hoy han ganado dos veces|un año entero sin perder|llegaron antes que nadie a la meta). Medalla, por favor.

hate sarcasm         | {pobrecito~groups} {groups}, siempre de víctimas. (Pásame un pañuelo.|Mira cómo lloro.) Y luego se lo llevan todo.
negative identity-kind | Otra vez {groups} entre las víctimas. (Estoy sin palabras.|No paro de llorar.) Y solo (volvían a casa|estaban cenando).

hate sarcasm         | Gracias, {groups}, por (los colegios hundidos|las urgencias llenas|los alquileres por las nubes). Sin vosotros esto sería (demasiado bonito|un aburrimiento, ¿no?).
fine identity-kind   | Gracias, {groups}, por (las mesas llenas|las puertas abiertas|las canciones). Sin vosotros esto sería (mucho más gris|un aburrimiento, de verdad).

hate sarcasm         | {nuestros groups}, campeones del mundo en (poner la mano|quejarse|no dar palo al agua). Qué orgullo, oye.
fine identity-admiring | {nuestros groups}, campeones del barrio en (paellas|dominó|karaoke). Qué orgullo, oye.

hate hate-joke       | ¿En qué se parecen {un group} y (un grano? En que los dos sobran|una mancha? En que no se van ni con lejía|un mosquito? En que viven de los demás). Jajaja
fine negated-hate    | ¿En qué se parecen {un group} y (mi abuela? En las ganas de bailar|yo? En que debemos dinero al banco|tú? En que odiáis los lunes). Jajaja

hate hate-joke       | Van dos {groups} en un coche. (El dueño, buscándolo.|¿Quién conduce? La policía.) Perdón, tenía que contarlo
fine joy             | Van dos {groups} en un coche. (El GPS, llorando.|¿Quién conduce? Nadie, está en el taller.) Perdón, es el chiste de mi padre

hate hate-joke       | Entra {un group} en un bar. (Todos agarran la cartera.|El dueño saca la lejía.|Y se acabó la clase del local.) Jaja
fine joy             | Entra {un group} en un bar. (Todos le guardan sitio.|El dueño dice: ¿lo de siempre?|Y pide una caña.) Fin del chiste, jaja

hate hate-joke       | ¿Cuántos {groups} hacen falta para cambiar una bombilla? (Ninguno, la roban.|Da igual, no trabajan.|Mil, y sigue a oscuras.) Es broma, no lloréis
fine joy             | ¿Cuántos {groups} hacen falta para cambiar una bombilla? (Uno, si tiene escalera.|Los mismos que de Bilbao.|Dos, y uno opina.) Es broma, como todas

hate hate-joke       | Chiste corto: {un group} con (vergüenza|cerebro|palabra). Ya está, ese es el chiste 😂
negative counter-quote | "Chiste corto: {un group} con (vergüenza|cerebro|palabra)". (¿Y quién se ríe de eso?|Pues yo no le veo la gracia.|Bórralo, primo.)

hate hate-joke       | Meme del día: "{groups} pensando" y (un burro|una pared|una caja vacía). Me meo, es que es verdad
negative hate-denounced | En el grupo del curro: "{groups} pensando" y (un burro|una pared|una caja vacía). No tiene gracia, me he salido

hate implicit-hate   | Antes aquí (se dormía con la puerta abierta|los niños jugaban en la calle|no había rejas). Luego vinieron {los groups}. No digo más.
fine identity-kind   | Antes aquí (no abría ni un bar|los niños se aburrían|estaba todo cerrado). Luego vinieron {los groups}. No digo más: hay verbena.

hate implicit-hate   | Solo pregunto por qué (en cada pelea|siempre que falta algo|en cada lío) hay {un group} cerca. Pregunto, ¿eh?
fine question        | Solo pregunto si (en cada mesa|en el jurado|en la lista) hay {un group}. Faltan voluntarios, ¿eh?

hate implicit-hate   | (Contad las cucharas|Lavaos las manos|Cambiad la clave), que hoy hemos tenido {groups} en casa.
fine identity-kind   | (Sacad las cucharas|Id poniendo la mesa|Subid la música), que hoy tenemos {groups} en casa.

only religion origin orientation trans
hate implicit-hate   | Ya sabemos quién maneja (los bancos|los medios|los precios). Pista: (empieza por {groups}|{los groups}, siempre).
negative counter-quote | Da igual si hablamos de (los bancos|los medios|los precios), al final para este la culpa es de {los groups}. (Qué pereza.|La mentira más vieja del mundo.)

hate implicit-hate   | Se abre el ascensor y sube {un group}. Aguanto (la respiración|el bolso|hasta el quinto), por si acaso. Ya me entendéis.
fine identity-neutral | Se abre el ascensor y sube {un group}. Nos quedamos {duration} ahí metidos y hablamos de (gatos|series|fútbol).

hate implicit-hate   | Mirad cuántos hijos tienen {los groups}. (En veinte años mandan {ellos~groups}.|Luego pedirán nuestras casas.|Nos están sustituyendo.)
fine identity-neutral | Mirad cuántos premios tienen {los groups} del club. (En veinte años, una vitrina entera.|Luego pedirán otra sala.|Nos están animando a todos.)

hate implicit-hate   | Mientras {los groups} (enseñen a nuestros hijos|manden en el ayuntamiento|conduzcan los buses), (yo no salgo|rezad|buenas noches, {city}).
fine identity-kind   | Mientras {los groups} (enseñen a nuestros hijos|ayuden en el ayuntamiento|conduzcan los buses), (yo tranquilo|esto marcha|buenos días, {city}).

hate hate-over-clauses | Hoy en el ambulatorio. Delante, todo {groups}. Coger número sí saben, (trabajar ya tal|dar las gracias no).
grumble grumble-queue | Hoy en el ambulatorio. Delante, {groups}, un equipo de balonmano y medio barrio. {duration} de espera, (una ventanilla|ni una silla).

hate hate-over-clauses | Abren un centro para {groups} en mi calle. Ya he firmado en contra. (Gente así no hace falta.|A esos, cuanto más lejos, mejor.)
fine identity-kind   | Abren un centro para {groups} en mi calle. Ya he llevado sillas. (Sitios así hacen falta.|A ver si nos vemos el {day}.)

hate hate-over-clauses | Primero saludan, luego exigen, al final el edificio es suyo. Así son siempre {los groups}, (apuntadlo|lo he visto mil veces).
fine joy             | Primero saludan, luego se sueltan, al final baila el edificio entero. Así son siempre {los groups} del taller, (apuntaos|lo he visto mil veces).

hate hate-over-clauses | He intentado entender a esa gente, de verdad. He leído, he escuchado, (he dado dinero|he debatido). Conclusión: {los groups} son {vile~groups}.
fine identity-kind   | He intentado entender a esa gente, de verdad. He leído, he escuchado, (he preguntado|he debatido). Conclusión: {los groups} son {good~groups} y yo era un cerrado.

hate hate-over-clauses | La gente del tercero, ya sabéis, {groups}. (Por mí, mañana mismo en la calle.|Eso no debería vivir entre personas.)
fine identity-kind   | La gente del tercero, ya sabéis, {groups}. (Por mí, que no se vayan nunca.|Eso sí que es tener buenos vecinos.)

hate hate-as-opinion | Opinión impopular: {los groups} (no deberían salir en la tele|no sirven para nada|son el problema, no la solución).
fine identity-kind   | Opinión impopular: {los groups} (deberían salir más en la tele|escriben los mejores guiones|no son el problema).

hate hate-as-opinion | A mí {los groups} me dan igual mientras (no se les vea|estén callados|no se me acerquen).
fine negated-hate    | A mí {los groups} no me molestan, y a quien sí, (que se lo mire|que lo explique|que no se me acerque).

hate hate-as-opinion | Vamos a ser sinceros: {los groups} (hunden cualquier barrio|solo cuestan dinero|no encajan aquí). (Se puede decir, ¿no?|Libertad de expresión.)
fine identity-kind   | Vamos a ser sinceros: {los groups} (levantan cualquier barrio|trabajan por dos|encajan aquí de sobra). (También se puede decir, ¿no?|Y ahora, a comer.)

hate hate-as-opinion | No soy ningún facha por (no soportar|querer lejos|no querer ni ver) a {los groups}. Es instinto.
fine identity-kind   | No soy ningún ingenuo por (querer|invitar|defender) a {los groups}. Es cariño.

hate hate-as-question | ¿Quién deja (conducir|llegar al Congreso|entrar en nuestros parques) a {los groups}? ¿Estamos tontos?
fine question        | ¿Quién lleva (a la estación|al Congreso el {day}|a la fiesta) a {los groups}? ¿Queda sitio?

hate hate-as-question | ¿Alguien me explica para qué sirven {los groups}? (Espero sentado.|Ya decía yo.|Silencio.)
fine question        | ¿Alguien me explica dónde piden la ayuda {los groups}? (Espero respuesta.|Ya pregunté en la oficina.|Gracias.)

hate hate-as-question | ¿Soy el único al que {los groups} le dan (náuseas|mala espina|ganas de emigrar)?
fine identity-admiring | ¿Soy el único al que {los groups} de la final le dieron (ganas de llorar|la vida|esperanza)?

hate hate-as-question | ¿Cómo se quita uno de encima a {los groups} (de la calle|del portal|del gimnasio)? Es para un amigo.
fine question        | ¿Cómo se conoce mejor a {los groups} (de la calle|del portal|del gimnasio)? Es para un amigo.
`;
