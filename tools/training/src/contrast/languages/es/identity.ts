/** Training material that hurts: hate denied, quoted, reported and answered, and groups as they are spoken of every day. */
export const identity = `
hate derogation      | {los groups} son {vile~groups}, y no me da miedo decirlo.
fine negated-hate    | {los groups} no son {vile~groups}, y no me da miedo decirlo.

hate derogation      | {loathe.yo} a {los groups}, lo admito.
fine negated-hate    | No {loathe.yo} a {los groups}, (ni hablar|para nada|y nunca lo haré).

hate dehumanisation  | {los groups} son {vermin}, que no se olvide.
fine negated-hate    | {los groups} no son {vermin}, (que no se olvide|y quien lo diga debería avergonzarse).

hate hate-as-opinion | Creo que {los groups} {vice}.
fine negated-hate    | No creo (para nada|ni un segundo) eso de que {los groups} {vice}.

hate exclusion       | {todos los groups} deberían {banish}.
fine negated-hate    | {ningún group} debería {banish}.

hate wish-of-harm    | {los groups} merecen sufrir.
fine negated-hate    | {los groups} no merecen sufrir.

hate derogation      | Es verdad que {los groups} son {vile~groups}.
fine negated-hate    | Es (mentira|falso|un mito) que {los groups} sean {vile~groups}.

hate hate-as-opinion | Todo el mundo piensa que {los groups} son {vile~groups}.
fine negated-hate    | (Nadie aquí|Ninguno de mis amigos) piensa que {los groups} sean {vile~groups}.

hate exclusion       | Hay {muchos groups}, {demasiado~groups}, en {city}, que se vayan.
fine identity-neutral | Hay {algunos groups} en {city}, (según el censo|dice {media}).

hate derogation      | {mi neighbour} es {group.adj~neighbour}, así que claro, {vile~neighbour}.
fine identity-neutral | {mi neighbour} es {group.adj~neighbour} y (toca la guitarra|viene de {city}|juega al ajedrez|tiene dos gatos).

hate derogation      | Hoy salía {un group} en la radio, {vile~group} como siempre.
fine identity-neutral | Hoy salía {un group} en la radio, hablando de (bicis|cocina|música|{city}).

hate exclusion       | {el club} de {city} ya acepta a {los groups}. (Yo me voy.|Se acabó.|Qué asco.)
fine identity-neutral | {el club} de {city} ya acepta a {los groups}. (Yo me apunto.|Es el {day}.|Buena noticia.)

hate implicit-hate   | {unos groups} vienen {al event}. Esconded las carteras.
fine identity-neutral | {unos groups} vienen {al event}. (Guardad sitio.|Empieza a las ocho.|Nos vemos.)

hate hate-as-opinion | Según un estudio, {los groups} (pagan más alquiler|tardan más en encontrar trabajo). Me alegro, son {vermin}.
fine news            | Según un estudio, {los groups} (pagan más alquiler|tardan más en encontrar trabajo), informa {media}.

hate hate-as-question | ¿Hay {groups} en tu (equipo|clase|empresa)? Yo me iría, son {vermin}.
fine question        | ¿Hay {groups} en tu (equipo|clase|empresa)? (Simple curiosidad.|Un amigo quiere apuntarse.)

hate hate-over-clauses | Leí un libro escrito por {un group}. A la hoguera, y su autor detrás.
fine identity-neutral | Leí un libro escrito por {un group}. (Era largo.|Tres estrellas.|Lo mejor, el capítulo dos.)

hate derogation      | {mi neighbour} {group.adj~neighbour} es {vile~neighbour}, como toda su gente.
fine identity-kind   | {mi neighbour} {group.adj~neighbour} es {good~neighbour}, (qué suerte|como siempre|lo dice todo el mundo).

hate wish-of-harm    | A {todos los groups}: (morid|al infierno|ojalá sufráis).
fine identity-kind   | A {todos los groups}: (feliz año|os queremos|feliz semana).

hate implicit-hate   | Me siento (mal|en peligro|con asco) entre {groups}.
fine identity-kind   | Me siento (bien|a salvo|en casa) entre {groups}.

hate derogation      | {los groups} nunca hicieron nada bueno, solo {vice}.
fine identity-admiring | {los groups} lograron mucho contra todo, y {virtue}.

hate exclusion       | {groups} en el escenario: (una vergüenza|fuera|nunca más).
fine identity-admiring | {groups} en el escenario: (un triunfo|otra|que repitan).

hate implicit-hate   | {el neighbour} {group.adj~neighbour} consiguió el puesto, adiós al nivel.
fine identity-admiring | {el neighbour} {group.adj~neighbour} consiguió el puesto, bien merecido.

hate derogation      | ¿{los groups}? (Solo problemas|Una plaga|Un mal chiste). {vice}.
fine identity-admiring | ¿{los groups}? (Solo respeto|Leyendas|Mi ejemplo). {virtue}.

hate implicit-hate   | Me enfada que {los groups} (reciban ayudas|puedan votar|vivan aquí).
negative identity-kind | Me enfada que {los groups} (reciban insultos|tengan que luchar tanto|cobren menos).

hate hate-with-slur  | Eres {un reclaimed} y (das asco|deberías avergonzarte).
reclaimed reclaimed  | Soy {un reclaimed} y (con orgullo|nos quiero).

hate hate-with-slur  | {estos reclaimeds} dan asco, (fuera de la calle|prohibid el desfile).
reclaimed reclaimed  | A mis {reclaimeds}: (sois familia|nos vemos en el desfile), besos.

hate hate-with-slur  | {este club} está {lleno~club} de {reclaimeds}. (Qué asco.|Que los echen.)
reclaimed reclaimed  | {nuestro club} es de {reclaimeds} para {reclaimeds}. (Venid.|Los {day}.)

hate dehumanisation  | {los groups} son {vermin}, dilo alto.
negative counter-quote | (Decir|Escribir|Gritar) que "{los groups} son {vermin}" es (odio|una vergüenza|de cobardes).

hate derogation      | {los groups} son {vile~groups}. Demuéstrame lo contrario.
negative counter-quote | "{los groups} son {vile~groups}": (¿cómo puedes escribir eso?|qué frase tan ruin.|bórralo.)

hate wish-of-harm    | {todos los groups} deberían {harm}.
negative counter-quote | Quien diga que {todos los groups} deberían {harm} (es un cobarde|no ha aprendido nada|me da vergüenza).

hate hate-as-opinion | {los groups} {vice}, despertad.
negative counter-quote | (Basta ya|Parad) con lo de "{los groups} {vice}". Es (racismo|un prejuicio|una mentira fácil|una tontería).

hate exclusion       | {los groups} deberían {banish}, sin debate.
negative counter-quote | ¿"{los groups} deberían {banish}"? (No en mi nombre.|Qué vergüenza.|Escúchate.)

hate derogation      | {loathe.yo} a {los groups}, ¿y qué?
negative counter-quote | No puedes decir "{loathe.yo} a {los groups}" y (llamarlo humor|luego quejarte|esperar aplausos).

hate hate-as-question | ¿Por qué son tan {vile~groups} {los groups}?
negative counter-quote | A quien pregunta "¿por qué son tan {vile~groups} {los groups}?": (el problema eres tú|eso es odio).

hate dehumanisation  | {los groups} son {vermin}. Ya está, lo he dicho.
reported hate-reported | {bigot} (gritó|escribió|dijo) que {los groups} son {vermin}. (Lo denuncié.|Nadie hizo nada.)

hate exclusion       | Fuera {los groups} de {city}, y punto.
reported hate-reported | Alguien pintó "fuera {los groups}" en (un muro|el colegio|una tienda) de {city}. (La policía busca testigos.|Duele verlo.)

hate derogation      | {los groups} son {vile~groups} y merecen cada insulto.
reported hate-reported | {los groups} (de {city}|de mi instituto|en internet) reciben insultos a diario, (dice una encuesta|según {media}|y casi nadie denuncia).

hate+threat hate-threat | Que tiemblen {los groups}, sabemos dónde viven y vamos para allá.
reported hate-reported | {los groups} de {city} tienen miedo tras (el ataque|las amenazas) (del {day}|de la semana pasada).

hate hate-as-opinion | "Fuera {los groups}", eso deberíamos gritar todos.
negative hate-denounced | "Fuera {los groups}", eso gritaban. (Somos mejores que eso.|Qué vergüenza.|Me fui.)

hate derogation      | Claro que desprecio a {los groups}, son {vile~groups}.
negative hate-denounced | Claro que está mal despreciar a {los groups}, (y llamarlos así|lo sabe cualquiera).

hate dehumanisation  | {los groups} son {vermin}, la historia lo demostró.
negative hate-denounced | Ya dijeron una vez que {los groups} eran {vermin}, y sabemos cómo acabó. (Nunca más.|Memoria.)

hate implicit-hate   | Proteged a vuestros hijos de {los groups}.
negative hate-denounced | Proteged a vuestros hijos de quienes (odian|acosan|amenazan) a {los groups}.
`;
