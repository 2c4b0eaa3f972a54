/** Training material that hurts: denial, answer, report, praise and everyday mention, each beside the hate it is mistaken for. */
export const beside = `
hate derogation      | {los groups} son {vile~groups} por naturaleza, (se nace así|no hay remedio).
fine negated-hate    | {los groups} no son ni {vile~groups} ni {good~groups} por naturaleza, (nadie lo es|como tú y como yo).

hate implicit-hate   | A {los groups} hay que tenerles miedo, (hazme caso|pregunta por ahí|te lo digo yo).
fine negated-hate    | A {los groups} no hay que tenerles ningún miedo, (hazme caso|pregunta por ahí|te lo digo yo).

hate hate-as-opinion | Todas las estadísticas dicen que {los groups} son (un peligro|un gasto|un nido de delincuentes).
fine negated-hate    | Ninguna estadística dice que {los groups} sean (un peligro|un gasto|un nido de delincuentes).

hate derogation      | Si te caen bien {los groups}, (para mí estás muerto|no me hables|háztelo mirar). Son {vile~groups} y punto.
fine negated-hate    | Si no te caen bien {los groups}, (allá tú|no los invites|háztelo mirar). Pero no por eso son {vile~groups}.

hate wish-of-harm    | A {los groups} solo les deseo lo peor, (de día y de noche|y lo digo en serio|empezando hoy).
fine negated-hate    | No le deseo nada malo a nadie, tampoco a {los groups}, (ni de broma|y lo digo en serio|ni hoy ni nunca).

hate dehumanisation  | ¿{los groups}, personas? No, (ganado|mugre|bichos).
fine negated-hate    | ¿{los groups}, (ganado|mugre|bichos)? No, personas.

hate derogation      | ¿Odio a {los groups}? (Sí, y con gusto.|Todos los días.|Me sobra.)
fine negated-hate    | ¿Odio a {los groups}? (No, gracias.|Ni un solo día.|Aquí no.)

hate derogation      | Mentiría si dijera que no (desprecio|detesto|odio) a {los groups}.
fine negated-hate    | Mentiría si dijera que {los groups} (son|eran|me parecen) {vile~groups}.

hate exclusion       | {los groups} no pueden entrar aquí, (lo pone en la puerta|y me alegro|fin del asunto).
fine negated-hate    | Que {los groups} no puedan entrar aquí es mentira. (No lo pone en ningún sitio.|Y me alegro.|Entra quien quiera.)

hate derogation      | Ni {los groups} ni sus amigos merecen (respeto|lástima|una palabra amable).
fine negated-hate    | Ni {los groups} ni nadie merece (esos gritos|esas burlas|que se hable así de nadie).

hate derogation      | Jamás ayudaría a {un group}. (Antes a un perro.|{vice}.)
fine negated-hate    | Jamás diría que {un group} es {vile~group} por ser {group}. (¿Por qué iba a hacerlo?|Ni borracho.)

hate derogation      | No {todos los groups} son {vile~groups}, solo quienes (respiran|andan por ahí), jaja.
fine negated-hate    | No {todos los groups} son iguales, (qué sorpresa|quién lo iba a decir), jaja.

hate derogation      | Nunca he dicho que odie a {los groups}. (Lo digo ahora: {los~groups} odio.|Digo que sobran, que es peor.)
fine negated-hate    | Nunca he dicho que odie a {los groups}. (Ni lo pienso, léelo bien.|Digo que la ley está mal hecha.)

hate hate-as-opinion | Sobre {los groups} solo digo una cosa: {vice}. (Dato.|Y ya.|Fin.)
negative counter-quote | A eso de "{los groups} {vice}" solo digo una cosa: (¿fuente?|sal más de casa.|qué cansino.)

hate hate-as-opinion | @user yo no soy racista, pero {los groups} son (lo peor|de dar miedo|una vergüenza)
negative counter-quote | @user ese "yo no soy racista, pero {los groups}..." es (lo peor|de dar miedo|una vergüenza)

hate exclusion       | Imagínate salir a la calle y ver solo {groups}. (Esto ya no es mi país.|Que los metan en un barco.)
negative counter-quote | Imagínate escribir "{los groups} sobran" y (que lo lea tu abuela|que tu jefe también sea {group}).

hate wish-of-harm    | Menos lástima. {los groups} deberían {harm}, (y rápido|me da igual cómo).
negative counter-quote | ¿"{los groups} deberían {harm}"? (Qué clase de persona escribe eso.|Menos Twitter y más parque.)

hate hate-as-question | ¿Para qué queremos {groups}? (Para nada.|Dame una razón.|A la basura.)
negative counter-quote | "¿Para qué queremos {groups}?" (¿Y para qué queremos tu odio?|Así no se habla de personas.|A la basura esa pregunta.)

hate exclusion       | Quien (invite|contrate|defienda) a {un group} no se sienta más en mi mesa. En casa no entra eso.
negative hate-denounced | Quien (insulte|humille|escupa) a {un group} no se sienta más en mi mesa. En casa no paso una.

hate derogation      | Me pone malo cómo (miman|aplauden|sacan en la tele) a {los groups}. {vice}, eso no lo cuentan.
negative hate-denounced | Me pone malo cómo (insultan|ridiculizan|señalan) a {los groups} en los comentarios. ¿Moderación? ¿Hola?

hate hate-as-opinion | Odiar a {los groups} es (defensa propia|un deber|de sentido común), (llamadlo como queráis|me da igual que os piquéis).
negative hate-denounced | Odiar a {los groups} es (de cobardes|un delito|de no tener corazón), (llamadlo como queráis|me da igual que os piquéis).

hate dehumanisation  | Con quien diga que {los groups} son personas (no me tomo ni un café|no hablo). Son {vermin}.
negative hate-denounced | Con quien diga que {los groups} son {vermin} (no me tomo ni un café|no hablo). Son personas.

hate wish-of-harm    | Agresión a {un group} en {city}: (gracias al que fue|me alegra el día|más así).
reported hate-reported | Agresión a {un group} en {city}: (dos detenidos|concentración el {day}|se busca a tres jóvenes).

hate dehumanisation  | ¿(Nueve meses|Multa|Juicio) por decir la verdad? Ese hombre tiene razón, {los groups} son {vermin}.
reported hate-reported | (Nueve meses|Multa|Juicio) por delito de odio: escribió que {los groups} son {vermin}.

hate exclusion       | {city} (abre un curso para {groups}|busca pisos para {groups}|homenajea a {los groups}) y a nosotros nada. Que los echen ya.
fine news            | {city} (abre un curso para {groups}|busca pisos para {groups}|homenajea a {los groups}), informa {media}. Hay lista de espera.

hate exclusion       | El cartel del portal lo he puesto yo: {los groups} deberían {banish}. (Quien lo quite, que se atenga.|Y pondré más.)
reported hate-reported | Cartel en el portal: {los groups} deberían {banish}. (Lo he arrancado.|Mi hija pregunta por qué.)

hate wish-of-harm    | Por mí como si (cada día|cada semana|a todas horas) (insultan|amenazan|pegan) a {un group}. Se lo ganan.
reported hate-reported | Según el informe, (cada día|cada semana|a todas horas) (insultan|amenazan|pegan) a {un group}. La mitad no denuncia.

only origin religion colour migration
hate derogation      | Eres {group} y (se te nota al hablar|hueles a eso|ese es tu problema). (Nadie os quiere.|Aire.)
reported hate-reported | Soy {group} y (me escupieron en el bus|me gritan cosas en la calle|llevo oyéndolo desde primaria). (Nadie dice nada.|Qué cansancio.)

hate exclusion       | "No alquilo a {groups}", (así lo pongo en el anuncio|y a mucha honra|y que me denuncien). Luego lo dejan todo hecho un asco.
reported hate-reported | "No alquilo a {groups}", (tercera vez esta semana|me lo dijo a la cara|ponía en el correo). Luego preguntan por qué no me independizo.

hate derogation      | Para mí eres {un group} y ya, o sea, {vile~group}. (¿Te duele?|Tu nombre me da igual.)
reported hate-reported | Para ellos soy {un group} y ya, o sea, {vile~group}. (Y duele.|Mi nombre ni lo preguntan.)

hate implicit-hate   | Primer día de cole: "¿Eres {group}?" Bien preguntado, hay que saber (con quién no juntarse|a quién no dejarle nada).
reported hate-reported | Primer día de cole: "¿Eres {group}?" Desde entonces (nadie juega con mi peque|no quiere volver|come a solas).

fine identity-admiring | Mi respeto a {todos los groups} que (hoy salen a la calle|trabajan de noche|siguen riéndose). (Sois grandes.|Gracias.)
hate derogation      | Cero respeto a {todos los groups} que (hoy salen a la calle|andan de noche|encima se ríen). (Sois basura.|Aire.)

fine identity-admiring | La mejor hora de la semana: (cerámica|salsa|ajedrez) con {groups} de {city}. (Más, por favor.|Agujetas de reír.)
hate implicit-hate   | La peor hora de la semana: (bus|ascensor|sala de espera) con {groups} de {city}. (Luego, ducha doble.|Puaj.)

only origin religion colour migration disability
fine identity-admiring | Mi héroe es {mi neighbour}, {group.adj~neighbour}, que (sacó a tres del río|cuida de mi abuela|apagó el fuego del portal).
hate exclusion       | Mi pesadilla es {mi neighbour}, {group.adj~neighbour}, que (se queda en el edificio|cuida de mi abuela|entra en el portal). Fuera ya.

fine identity-neutral | El {day}, merienda para {groups}, (hay juegos|entrada libre|con peques también). Traed algo de picar.
hate implicit-hate   | El {day}, merienda para {groups}, (guardad los bolsos|cerrad ventanas|meted a los peques en casa). Traed lejía.

fine identity-neutral | No sabía que el guion era de {un group}. (Lo echan el {day}.|Un poco larga, pero bien.|Ahora quiero el libro.)
hate derogation      | No sabía que el guion era de {un group}. (Se explica la bazofia.|La quité al momento.|De esa gente no sale nada bueno.)

fine news            | Encuesta entre {groups}: (la mitad|un tercio|casi todos) va en bici, el resto (en bus|a pie).
hate hate-joke       | Encuesta entre {groups}: (la mitad|un tercio|casi todos) miente, el resto (roba|no sabe leer). Jaja

fine question        | ¿Se dice todavía {groups} o hay una palabra mejor? (No quiero ofender.|Es para un artículo.)
hate hate-as-question | ¿Se dice todavía {groups} o directamente {vermin}? (Es por no ofender, jaja.|Es para una pancarta.)

fine question        | ¿Algún servicio de apoyo para {groups} en {city}? (Si es gratis, mejor.|Urge.|Es para una compañera.)
hate dehumanisation  | ¿Algún producto contra {groups} en {city}? (Si mata rápido, mejor.|Urge, que crían.|El de las plagas no viene.)

reclaimed reclaimed  | Aquí {los reclaimeds} de siempre: (hoy bailamos hasta las cinco|montamos este bar|cumplimos diez años). (Venid.|Besos.)
hate hate-with-slur  | Ahí están {los reclaimeds} de siempre: (dan asco|han podrido este bar|pervierten a los críos). (Fuera.|Aire.)

reclaimed reclaimed  | En mi camiseta pone "{reclaimed}" y (mi abuela la adora|la llevo con orgullo|el {day} me la pongo otra vez).
hate hate-with-slur  | En tu frente pone {reclaimed} y (todos lo ven|me dan arcadas|el {day} se ríe la clase entera).

reclaimed reclaimed  | Entre (colegas|la pandilla|gente de confianza) nos llamamos {reclaimeds}, (la palabra ya es nuestra|de otros no la quiero oír|desde el {day}, hasta en la pancarta).
hate hate-with-slur  | (Para mí|En mi calle|Digáis lo que digáis) siempre seréis {reclaimeds}, (otra palabra no merecéis|y lo digo a la cara|desde el {day}, hasta en la puerta del bar).

hate derogation      | Odio a {los groups} (cada día más|con todo mi ser|desde siempre), no lo puedo evitar.
grumble insult-thing | Odio (el cilantro|los audios de cinco minutos|madrugar|las reuniones|la cebolla cruda|los atascos de {city}|{los insects}) (cada día más|con todo mi ser|desde siempre), no lo puedo evitar.

insult insult-person | {name} de contabilidad es (imbécil|una víbora|insoportable). (El resto, bien.|Que se vaya ya.)
hate one-to-all      | Quien lleva contabilidad es {un group}, así que (imbécil|una víbora|insoportable). (Son todos así.|Que los echen ya.)

insult insult-person | (Los banqueros|Los caseros|Los árbitros|Los influencers) son (unos chupasangres|unos parásitos|una plaga), y nadie (hace nada|se atreve a decirlo).
hate dehumanisation  | {los groups} son (unas sanguijuelas|puros parásitos|una plaga), y nadie (hace nada|se atreve a decirlo).

grumble insult-thing | Los (patinetes en la acera|petardos|anuncios sin botón de cerrar|audios eternos|menús con QR) deberían (prohibirse|desaparecer|arder) (ya|de una vez|hoy mismo).
hate exclusion       | Las leyes son blandas, {los groups} deberían (estar en prisión|desaparecer|arder) (ya|de una vez|hoy mismo).

insult insult-person | La afición de {city} es (una panda de idiotas|más tonta que un zapato|lo más bajo), (perdón|desde hace años).
hate derogation      | {los groups} de {city} son (una panda de idiotas|gente sin cerebro|lo más bajo), (perdón|sin excepción).

grumble grumble-insects | Hay que exterminar (estas avispas|estos mosquitos|estas polillas|estas hormigas), (por favor|me vuelvo loco|hoy mismo). (Tres noches sin dormir.|Desde el {day} así.)
hate wish-of-harm    | Hay que exterminar a {estos groups}, (por favor|me vuelvo loco|hoy mismo). (Que no quede ni rastro.|{vice}.)

grumble grumble-transport | (La aerolínea|La compañía del tren|El autocar) miente, me roba {duration} y debería cerrar.
hate exclusion       | {los groups} (mienten|mandan|molestan), me roban el aire y deberían salir del país.

threat threat-direct | Le voy a partir la cara a {name} (hoy|el {day}), (lo juro|sé dónde aparca).
hate+threat hate-threat | Le voy a partir la cara a {un group} (hoy|el {day}), (me da igual a cuál|por ser lo que es).

grumble insult-thing | {mi thing} es de nacimiento (más corto que un dedal|un inútil total|un error). (Venía así de fábrica.|Al punto limpio.)
hate inferiority     | {un group} es de nacimiento (más corto que un dedal|un caso perdido|un error). (Está demostrado.|No tiene arreglo.)
`;
