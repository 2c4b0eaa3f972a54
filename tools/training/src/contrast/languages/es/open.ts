/** Training material that hurts: hate said outright, as threat, rank, history, slur, order to leave, each line beside a harmless one. */
export const open = `
hate+threat hate-threat | (Esta noche|El {day}|Cualquier día) os quemamos el local, {groups}, (id sacando las cosas|avisados estáis|y no va a quedar nada).
fine identity-kind      | (Esta noche|El {day}|Cualquier día) os pintamos el local, {groups}, (id sacando los muebles|avisados estáis|y va a quedar precioso).

hate+threat hate-threat | Tengo el bate en el coche. (Una palabra|Una mirada|Un empujón) de {un group} y lo estreno.
fine identity-neutral   | Tengo la guitarra en el coche. (Una palabra|Un gesto|Un brindis) de {un group} en la fiesta y la saco.

hate+threat hate-threat | ¿Quién se apunta el {day}? (Capuchas|Palos|Coche sin matrícula) y a limpiar {city} de {groups}.
fine question           | ¿Quién se apunta el {day}? (Guantes|Bolsas|Ganas) y a limpiar el río de {city} con {los groups} del barrio.

hate+threat hate-threat | tic tac, {groups}, (ya tenemos vuestras direcciones|se os acaba el tiempo|pronto os toca a vosotros y no es para reíros)
fine neutral            | tic tac, {groups}, (ya tenemos vuestros dorsales|se acaba el plazo|pronto os toca subir al escenario)

hate+threat hate-threat | Como {un group} vuelva a (mirarme|hablarme|sentarse a mi lado), sale en ambulancia. (Lo juro.|Luego no lloréis.)
fine identity-kind      | Como {un group} vuelva a (ayudarme|invitarme|cocinar para todos), le hago un monumento. (Lo juro.|Luego no digáis que exagero.)

hate+threat hate-threat | Bonita tienda tenéis, {groups}. Sería una pena que (le pasara algo|ardiera un {day}|amaneciera sin cristales).
fine identity-kind      | Bonita tienda tenéis, {groups}. Sería una pena que (cerrara en agosto|nadie la conociera|os mudarais).

hate+threat hate-threat | Se han metido {groups} en el piso de arriba. Si el {day} siguen ahí, (subimos cuatro con palos|les corto el gas y enciendo algo|no salen por su pie).
fine identity-kind      | Se han mudado {groups} al piso de arriba. Si el {day} siguen con las cajas, (subimos cuatro a ayudar|les llevo la cena|bajo la bici y les hago sitio).

hate+threat hate-threat | ¡(A por|Palos para|Se abre la caza de) {todos los groups}! (Yo empiezo.|¿Quién viene?|)
fine identity-admiring  | ¡(Aplausos para|Un olé por|Que suene la canción de) {todos los groups}! (Yo empiezo.|¿Quién canta?|)

hate+threat hate-threat | Reíros mientras podáis, {groups}. Somos (muchos|más) y (estamos armados|no tenemos nada que perder|sabemos por dónde volvéis a casa).
fine identity-kind      | Reíros todo lo que podáis, {groups}. Somos (muchos|más) y (estamos con vosotros|queda noche|os esperamos con la cena hecha).

hate inferiority        | {un group} nunca podrá (dirigir una empresa|ser juez|dar clase en la uni), no le da la cabeza.
fine identity-kind      | {un group} puede (dirigir una empresa|ser juez|dar clase en la uni), solo hace falta que le dejen.

hate inferiority        | Iguales ante la ley, vale, pero {los groups} (están un escalón por debajo|son de segunda|no nos llegan ni a la suela), asumidlo.
fine negated-hate       | Iguales ante la ley y ante todo: {los groups} no (están un escalón por debajo|son de segunda|tienen que demostrar nada), asumidlo.

hate inferiority        | Dale a {un group} (un ordenador|un martillo|un libro) y verás cómo lo mira, igual que un mono.
fine identity-admiring  | Dale a {un group} (un ordenador|un martillo|un libro) y verás lo que monta. Talento de sobra.

hate inferiority        | La evolución se (paró|durmió|aburrió) con {los groups}, jajaja, mirad las caras
fine identity-neutral   | La evolución se (explica|aprende|entiende) mejor con {los groups} de mi clase de bio, jajaja, qué maqueta

hate inferiority        | Hay razas para mandar y razas para (fregar|cargar cajas|obedecer). Y {los groups} (lo saben|ya sabéis de cuáles son).
fine identity-neutral   | Hay gente de mañanas y gente de (noches|siestas|madrugadas). Y {los groups}, (como todos|ya sabéis, de las dos).

hate inferiority        | Nacer {group} es nacer con (menos cerebro|una tara|el listón por los suelos). La ciencia no engaña.
negative counter-quote  | ¿Que nacer {group} es nacer con (menos cerebro|una tara|el listón por los suelos)? Eso no es ciencia, es (1930|odio con bata).

hate one-to-all         | Una vez {un group} me robó (la bici|el móvil|el sitio). Desde entonces sé cómo es toda esa gente, sin excepción.
negative negated-hate   | Una vez {un group} me robó (la bici|el móvil|el sitio). De los demás no sé nada por eso, la verdad.

hate one-to-all         | {visto~group} {un group}, {visto~groups} {todos los groups}: {vile~groups} (de cuna|hasta la médula|y sin arreglo).
fine negated-hate       | No por ver a {un group} has visto a {todos los groups}: cada cual (es de su madre|va a lo suyo|tiene sus cosas).

hate one-to-all         | {detenido~group} {un group}, (qué raro|cómo no|sorpresa). ¿Hasta cuándo vamos a dejar que nos hagan esto?
negative news           | {detenido~group} {un group} (tras una pelea|por conducir ebrio|por estafa) en {city}. No tenía antecedentes, según {media}.

hate one-to-all         | {mi neighbour}, {group.adj~neighbour}, se equivocó con (la cuenta|las llaves|la fecha). Son así, todos cortados por el mismo patrón.
grumble grumble-work    | {mi neighbour}, {group.adj~neighbour} y {majo~neighbour}, se equivocó con (la cuenta|las llaves|la fecha). Y yo {duration} en la puerta, qué {day}.

only origin religion colour
hate one-to-all         | Salí con {un group} y me (mintió|engañó|robó). (Lo llevan en la sangre.|Nunca más con esa gente.|Avisadas estáis.)
negative neutral        | Salí con {un group} y me (mintió|engañó|robó). (Culpa suya y de nadie más.|Nunca más con un guitarrista.|Superado.)

hate history            | (Antes|En tiempos de mi abuelo|Hace ochenta años) sí que sabían qué hacer con {los groups}. A ver si aprendemos.
negative history        | (Antes|En tiempos de mi abuelo|Hace ochenta años) todos vieron lo que hacían con {los groups}. Y callaron. A ver si aprendemos.

only jews roma gay disabled homeless
hate history            | Lo de los campos y {los groups} (es un cuento|se lo inventaron|es propaganda). (Haced números.|¿A quién le interesa que lo creamos?)
negative history        | Lo de los campos y {los groups} (está probado|lo contaron los que volvieron|está en los archivos). (Leed a los testigos.|Hoy lo hemos visto en clase y lloré.)

only jews roma gay disabled black indigenous
hate history            | La pena es que entonces no acabaran el trabajo con {los groups}, (en serio lo digo|nos habríamos ahorrado mucho|así estamos hoy).
negative history        | La pena es que de lo que hicieron a {los groups} se hable tan poco, (en serio lo digo|ni en el instituto lo vimos|y así estamos hoy).

only indigenous black africans latinos
hate history            | ¿La conquista? Un (favor|regalo|acto de amor) que {los groups} deberían agradecer de rodillas. (Iban en taparrabos.|Sin nosotros, nada.)
negative history        | ¿La conquista? Un (saqueo|desastre|crimen) que {los groups} pagaron con la vida. (Iban a por el oro.|Sin disculpas, nada.)

hate history            | Mi abuelo lo decía: unos años de (trabajos forzados|campo|cárcel) y {los groups} espabilan. Qué razón tenía.
negative history        | Mi abuelo lo contaba llorando: años de (trabajos forzados|campo|cárcel) para {los groups} del pueblo. Qué vergüenza de país.

hate history            | ¿Otro (monumento|museo|día oficial) para {los groups}? Si tuvieron lo que se merecían, (y se quedaron cortos|pregunta a los viejos).
negative history        | ¿Otro (monumento|museo|día oficial) para {los groups}? Sí, por todo lo que sufrieron, (y se quedan cortos|pregunta a los viejos).

only religion origin colour migration orientation
hate history            | El mejor siglo de este país fue aquel en que no quedaba {ningún group}. (Que vuelva.|Volvamos a echar a todos.)
negative history        | El peor siglo de este país fue aquel en que perseguían a {los groups}. (Que no vuelva.|Memoria para todos.)

hate hate-with-slur     | Mira, ya viene {otro slur} (por la acera|a pedir|al barrio). Cruzad de calle.
reported hate-reported  | "Mira, ya viene {otro slur}", oyó mi hija (por la acera|en el patio|en el barrio). No quiere volver.

hate hate-with-slur     | Ni {un slur} en (mi equipo|mi grupo de WhatsApp|nuestra grada), gracias.
negative hate-denounced | Ni un "{slur}" más en (mi equipo|mi grupo de WhatsApp|nuestra grada), gracias. Quien insulte así, fuera.

hate hate-with-slur     | @user típico de {un slur}, (mucha boca|mucho llorar|mucha mano larga) y poco más
reported hate-reported  | @user hoy {bigot} me ha llamado {slur} (delante de todos|en la cola|en el trabajo) y nadie abrió la boca

hate hate-with-slur     | Estos {slurs} (se creen los dueños|cada vez van a más|lo tienen todo gratis) y nosotros mirando.
negative hate-denounced | Esos que dicen "{slurs}" (se creen graciosos|cada vez van a más|ensucian el debate) y nosotros mirando.

hate hate-with-slur     | Tengo {un slur} de vecino. ¿Cuándo (se lo llevan|desinfectan el portal|vuelve la gente decente)?
negative counter-quote  | ¿"Tengo {un slur} de vecino"? ¿Cuándo (te escuchas|desinfectas tu boca|aprendes a hablar de la gente)?

hate hate-with-slur     | Entre {un slur} y una rata, (me quedo con la rata|poca diferencia|que elija el de las plagas).
reclaimed question      | ¿"{slur}" (fue siempre un insulto|viene en el diccionario|se puede citar en un trabajo)? Pregunta de clase de lengua.

hate hate-with-slur     | Naciste {slur} y morirás {slur}, por mucho que (estudies|te arregles|llores).
reported hate-reported  | "Naciste {slur} y morirás {slur}". Eso me gritan desde el colegio, por mucho que (estudie|trabaje|me calle).

hate derogation         | a ver {groups}, que (no valéis para nada|dais vergüenza ajena|nadie os soporta), callaos un mes
fine identity-kind      | a ver {groups}, que (valéis un montón|dais mucha vida|se os quiere), no os calléis nunca

hate derogation         | Siendo {group} como eres, aquí no (pintas|opinas|decides) nada. (A callar.|Aire.)
fine identity-kind      | Siendo {group} como eres, aquí (pintas|aportas|enseñas) mucho. (Ni caso al trol.|Sigue.)

hate exclusion          | Haz la maleta y llévate a {los otros groups} contigo, (aquí nadie os va a echar de menos|el avión sale el {day}).
fine identity-kind      | Haz la mochila y tráete a {los otros groups} contigo, (aquí hay sitio de sobra|la excursión sale el {day}).

hate derogation         | Mírate al espejo: {un group}. (¿Y te extraña que nadie te contrate?|Con eso está todo dicho, no vales.)
fine identity-kind      | Mírate al espejo: {un group} y ninguna vergüenza. (¿Que no te contratan? Ellos se lo pierden.|Con eso está todo dicho, vales mucho.)

hate exclusion          | Alquilo piso, (dos habitaciones|mucha luz|tercero sin ascensor), {city}. {groups}, ni llaméis.
fine identity-kind      | Alquilo piso, (dos habitaciones|mucha luz|tercero sin ascensor), {city}. {groups} o lo que sea, llamad.

hate exclusion          | Desde el {day}, prohibida la entrada a {groups}. (Derecho de admisión.|La clientela lo agradece.|Por higiene.)
reported hate-reported  | Multa a un bar por prohibir la entrada a {groups}. (Fue el {day} en {city}.|La clientela lo denunció.|Lo cuenta {media}.)

hate exclusion          | Mi hijo no se sienta al lado de {un group}. (Lo he cambiado de cole.|A saber qué le pega.|Y punto.)
fine identity-neutral   | Mi hijo se sienta al lado de {un group}. (Se cambian cromos.|A saber de qué se ríen tanto.|Y aprueba mates.)

hate exclusion          | Un pueblo sin {groups}: (eso es vida|así da gusto|lo que deberíamos ser). Limpio y entre los nuestros.
fine identity-neutral   | ¿Un pueblo sin {groups}? (Casi no quedan|Ni el mío|Lo dudo). En el coro de {city} cantan tres.
`;
