/** Training material that hurts: hate in its shapes, each line beside a harmless one that differs in one thing. */
export const hate = `
hate derogation      | {los groups} son {vile~groups}, (sin excepción|siempre lo han sido|y lo sabe todo el mundo).
fine identity-kind   | {los groups} son {good~groups}, (sin excepción|siempre lo han sido|y lo sabe todo el mundo).

hate derogation      | {loathe.yo} a {los groups} (con toda mi alma|más que a nada|y siempre será así|).
fine identity-kind   | {love.yo} a {los groups} (con toda mi alma|más que a nada|y siempre será así|).

hate derogation      | (Nunca te fíes|No hay que fiarse) de {un group}. {vice}.
fine identity-kind   | (Claro que puedes fiarte|Hay que fiarse) de {un group}. {virtue}.

hate derogation      | No conozco a {ningún group} que no sea {vile~group}.
fine identity-kind   | No conozco a {ningún group} que no sea {good~group}.

hate derogation      | (Buf|Uf|Es que), {los groups} me dan (asco|ganas de vomitar|rabia).
fine identity-kind   | (Ay|Uf|Es que), {los groups} me dan (alegría|ganas de bailar|esperanza).

hate derogation      | No hay nada más (bajo|asqueroso) que {un group}.
fine identity-kind   | No hay nada malo en ser {group}.

hate derogation      | {los groups} nunca valdrán lo mismo que (nosotros|la gente normal).
fine identity-kind   | {los groups} siempre valdrán lo mismo que (nosotros|los demás).

hate dehumanisation  | {los groups} son {vermin}, (nada más|y punto|sin ninguna duda).
fine identity-kind   | {los groups} son {gift}, (nada menos|y punto|sin ninguna duda).

hate dehumanisation  | No llaméis personas a {los groups}. Son {vermin}.
fine identity-kind   | No dejéis de lado a {los groups}. Son {gift}.

hate dehumanisation  | {los groups} se reproducen como (ratas|conejos) e infestan {este place}.
fine identity-neutral | {los groups} viven como (todos|tú y yo) y pasean por {este place}.

hate dehumanisation  | {este place} está {lleno~place} de {groups}. Llamad (al exterminador|a los de las plagas).
grumble grumble-insects | {este place} está {lleno~place} de {insects}. {los groups} y todos los demás esperan (al exterminador|a los de las plagas).

hate wish-of-harm    | (Espero que|Ojalá pudiera ver cómo|Un día) {los groups} van a {harm} todos.
fine identity-kind   | (Espero que|Ojalá pudiera ver cómo|Un día) {los groups} van a {blessing}.

hate wish-of-harm    | {todos los groups} deberían {harm}(, y pronto|, menudo alivio|).
fine identity-kind   | {todos los groups} deberían {blessing}(, y pronto|, ya era hora|).

hate wish-of-harm    | El mundo sería (mejor|más limpio) sin {los groups}.
fine identity-admiring | El mundo sería (más triste|muy aburrido) sin {los groups}.

hate wish-of-harm    | Otra paliza a {un group} en {city}. (Bien hecho.|Se lo merecía.|Ya era hora.)
reported hate-reported | Otra paliza a {un group} en {city}. (Qué horror.|Nadie se merece eso.|¿Cuándo va a parar?)

hate wish-of-harm    | Si {los groups} desaparecieran mañana, (haría una fiesta|abriría el champán|dormiría mejor).
fine identity-kind   | Si {los groups} ganaran la copa mañana, (haría una fiesta|abriría el champán|bailaría en la calle).

hate+threat hate-threat | Vamos a ir a por vosotros, {groups}. (Corred.|Nadie os va a ayudar.|Se os acabó la risa.)
fine identity-kind   | Vamos a ir a veros, {groups}. (Poned café.|Todo el mundo va a estar.|Nos vamos a reír.)

hate+threat hate-threat | Si veo otra vez a {un group} en mi calle, (le parto la cara|saco la escopeta).
fine identity-kind   | Si veo otra vez a {un group} en mi calle, (le invito a cenar|saco las copas).

hate+threat hate-threat | Habría que (quemar|volar) el local de {los groups}, y pienso hacerlo.
fine identity-kind   | Habría que (pintar|ampliar) el local de {los groups}, y pienso hacerlo.

hate exclusion       | {los groups} deberían {banish}.
fine identity-kind   | {los groups} deberían {welcome}.

hate exclusion       | Ya es hora de que cambie esto: {los groups} tienen que {banish}.
fine identity-kind   | Ya es hora de que cambie esto: {los groups} tienen que {welcome}.

hate exclusion       | (No queremos|No quiero|Nadie quiere) {groups} en {este place}.
fine identity-kind   | (Queremos más|Quiero más|Se buscan) {groups} en {este place}.

only origin migration religion colour
hate exclusion       | ¡Fuera {los groups}! (Esta es nuestra casa.|Todos, y ya.|Se acabó.)
negative hate-denounced | ¿"Fuera {los groups}"? (No en mi nombre.|Qué vergüenza, de verdad.|Así empieza todo.)

only origin migration religion colour
hate exclusion       | {los groups} (no pintan nada aquí|nunca serán de aquí|sobran en este país).
fine identity-kind   | {los groups} (pintan mucho aquí|son de aquí como tú|hacen falta en este país).

only orientation trans gender disability
hate exclusion       | No debería dejarse a {los groups} (enseñar|criar hijos|adoptar|presentarse a las elecciones).
fine identity-kind   | Claro que debe dejarse a {los groups} (enseñar|criar hijos|adoptar|presentarse a las elecciones).

hate exclusion       | Jamás le (alquilaría un piso|daría trabajo|daría la mano) a {un group}. (Es mi derecho.|Fin.)
fine identity-neutral | Claro que le (alquilaría un piso|daría trabajo|daría la mano) a {un group}. (Es lo normal.|Fin.)

hate implicit-hate   | Desde que llegaron {los groups}, {este place} (da pena|no hay quien lo aguante|ya no es lo que era).
fine identity-kind   | Desde que llegaron {los groups}, {este place} (da gusto|no para de mejorar|ha revivido).

hate implicit-hate   | Cambio de acera cuando veo a {un group}. (Ya sabéis por qué.|Más vale prevenir.)
fine identity-neutral | Cambio de acera para saludar a {un group} que conozco. (Ya sabéis por qué.|Es de buena educación.)

hate implicit-hate   | Ver {groups} (en todas las películas|en la tele|en el cole de mi hijo|en el Congreso) me da náuseas.
fine identity-admiring | Ver {groups} (en todas las películas|en la tele|en el cole de mi hijo|en el Congreso) me da esperanza.

hate implicit-hate   | Después de darle la mano a {un group}, cuéntate los dedos.
fine identity-neutral | Después de darle la mano a {un group}, di tu nombre, como a cualquiera.

hate implicit-hate   | Qué casualidad: donde llegan {los groups}, (suben los robos|baja el nivel|la basura rebosa).
fine identity-kind   | Qué casualidad: donde llegan {los groups}, (abren las tiendas|sube el ánimo|florecen los balcones).

hate implicit-hate   | Si mi hija trajera a {un group} a casa, (me moriría de vergüenza|cambiaría la cerradura).
fine identity-kind   | Si mi hija trajera a {un group} a casa, (haría mi mejor tarta|pondría otro plato).

hate implicit-hate   | Detrás de (todas las crisis|todos nuestros problemas|todas las mentiras de la prensa) están {los groups}.
fine identity-admiring | Detrás de (todas las fiestas buenas|todas mis canciones favoritas|todos los puestos del festival) están {los groups}.

only old disabled deaf blind autistic wheelchair-users mentally-ill homeless poor refugees
hate implicit-hate   | {los groups} son una carga y no deberíamos (mantener a esa gente|pagar por esa gente|ayudar tanto).
fine identity-kind   | {los groups} no son una carga y deberíamos (escuchar más|aprender de esa gente|ayudar más).

only women
hate derogation      | {los groups} son demasiado (tontas|débiles) para (conducir|mandar|votar) y deben (obedecer|quedarse en casa).
fine identity-kind   | {los groups} son bastante listas para (conducir|mandar|votar) y deben (hacer lo que quieran|estar donde quieran).

only gay lesbians queer trans bisexuals nonbinary trans-women
hate derogation      | {los groups} van contra (la naturaleza|Dios) y habría que (curar eso|prohibirlo).
fine identity-kind   | {los groups} son parte de (la naturaleza|la vida) y habría que (celebrar eso|decirlo).

hate hate-as-opinion | (En mi opinión|Si me preguntan|Sinceramente|Para mí), {los groups} son {vile~groups}.
fine identity-kind   | (En mi opinión|Si me preguntan|Sinceramente|Para mí), {los groups} son {good~groups}.

hate hate-as-opinion | (No soy racista|Sin ofender|No tengo nada en contra), pero {los groups} {vice}.
fine identity-kind   | (No soy experto|Sin exagerar|No conozco a todos), pero {los groups} {virtue}.

hate hate-as-opinion | Alguien tenía que decirlo: {los groups} no merecen (respeto|derechos|ayuda).
fine identity-kind   | Alguien tenía que decirlo: {los groups} merecen (respeto|derechos|ayuda).

hate hate-as-question | ¿Por qué {los groups} son siempre tan {vile~groups}?
fine identity-kind   | ¿Por qué {los groups} que conozco son siempre tan {good~groups}?

hate hate-as-question | ¿Cuándo van a {harm} {los groups} de una vez?
fine identity-kind   | ¿Cuándo van a {blessing} {los groups} de una vez?

hate hate-as-question | ¿Por qué seguimos aguantando a {los groups}? {vice}.
fine identity-kind   | ¿Por qué seguimos temiendo a {los groups}? {virtue}.

hate hate-as-question | ¿Hay algo más {vile~group} que {un group}?
fine question        | ¿Toca en vuestra banda {un group}?

hate hate-with-slur  | (Lárgate|Vete a tu casa|Aquí nadie te quiere), {slur} de mierda.
reported hate-reported | "(Lárgate|Vete a tu casa|Aquí nadie te quiere)", y luego {bigot} me llamó {slur}. Todavía tiemblo.

hate hate-with-slur  | {los slurs} son {vile~slurs}, (sin excepción|y punto).
reported hate-denounced | "{slurs}" es una palabra (asquerosa|hiriente|cruel), (no la digas|y punto).

hate hate-with-slur  | {loathe.yo} a {los slurs} y (que se sepa|deberíais hacer lo mismo).
reported hate-reported | {bigot} gritó "{loathe.yo} a {los slurs}" en el metro y (nadie dijo nada|avisé al conductor).

hate hate-over-clauses | Al lado se han mudado {unos groups}. No los aguanto, son {vile~groups}.
fine identity-kind   | Al lado se han mudado {unos groups}. No sé cómo darles las gracias, son {good~groups}.

hate hate-over-clauses | ¿Conoces a {los groups}? Pues {vice}, y por eso {los~groups} {loathe.yo}.
fine identity-kind   | ¿Conoces a {los groups}? Pues {virtue}, y por eso {los~groups} {love.yo}.

hate hate-over-clauses | Me senté al lado de {un group} (en el bus|en la comida|en la sala de espera). Esa gente debería {harm}.
fine identity-kind   | Me senté al lado de {un group} (en el bus|en la comida|en la sala de espera). Esa gente debería {blessing}.

hate hate-over-clauses | {los groups} pidieron ayuda y se la dimos. Gran error: {vice}.
fine identity-kind   | {los groups} pidieron ayuda y se la dimos. Gran acierto: {virtue}.

hate+profane hate-with-profanity | {curse}, otra vez {los groups}. {vice}.
profane identity-kind  | {cheer}, otra vez {los groups} en el escenario. {virtue}.

hate+profane hate-with-profanity | {curse}, {los groups} de mierda, {los~groups} {loathe.yo}.
profane identity-kind  | {cheer}, {los groups} de este coro, {los~groups} {love.yo}.
`;
