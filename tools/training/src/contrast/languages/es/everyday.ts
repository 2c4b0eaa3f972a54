/** Ordinary life: grumbles of every kind beside plain statements, questions, news and joy. */
export const everyday = `
grumble grumble-transport | {el vehicle} a {city} (llega tarde|está parado|no sale) (otra vez|como siempre), {duration} esta vez.
fine neutral              | {el vehicle} a {city} (sale a las nueve|está en la vía tres|tarda) (el {day}|como siempre), {duration} de viaje.
fine joy                  | {el vehicle} a {city} (va puntual|va vacío|llega antes) (el {day}|por fin), {duration} de calma.

grumble grumble-transport | De pie en {un vehicle} (sin aire|al lado de una tuba|entre dos maletas) desde {city}. (Genial.|¿Por qué yo?)
fine neutral              | Sentado en {un vehicle} con un libro desde {city}. (Próxima parada {city2}.|Página cuarenta.)

grumble grumble-transport | Otra huelga {del vehicle} el {day}. (Adiós a mi plan en {city}.|{duration} a pie.)
fine question             | ¿Hay horarios {del vehicle} para el {day}? (Voy a {city}.|Pregunta {mi relative}.)

grumble grumble-queue     | {duration} de cola en (correos|el súper|la farmacia|el ayuntamiento), una sola caja abierta.
fine joy                  | Cero cola en (correos|el súper|la farmacia|el ayuntamiento) un {day}, qué maravilla.

grumble grumble-queue     | {duration} al teléfono con (el banco|el seguro|la operadora). La musiquita es (una tortura|eterna).
fine neutral              | {duration} al teléfono con {mi relative}. La música de fondo era (bonita|de la radio).

grumble grumble-weather   | Otra vez {el weather} en {city}. (Estoy harto.|Zapatos empapados.|Verano, decían.)
fine news                 | {weather} en {city} el {day}, según {media}.
fine joy                  | Se acabó {el weather} en {city}. (Estoy feliz.|Zapatos fuera.|Por fin.)

grumble grumble-weather   | Odio este tiempo en {city}. (Así desde el {day}.|Otro plan a la basura.)
fine joy                  | Adoro este sol en {city}. (Así desde el {day}.|Otro plan al aire libre.)

grumble grumble-software  | {software} (se cuelga|va fatal|me echa|no carga) (otra vez|por tercera vez|justo antes de entregar). (Me rindo.|¿Quién prueba esto?|)
fine joy                  | {software} (responde|va genial|me reconoce|carga) (otra vez|a la primera|justo antes de entregar). (Chapó.|¿Quién hizo esto? ¡Gracias!|)

grumble grumble-software  | ¿Por qué {software} me pide (actualizar|la contraseña|reiniciar) cada {day}? (Me vuelve loco.|Qué pesadez.)
fine question             | ¿Cómo se puede (abrir|compartir|imprimir) con {software} un archivo? (Pregunta {mi relative}.|Gracias.)

grumble grumble-monday    | Ya es {day}. (Lo odio.|¿Nos lo saltamos?|La cama no me suelta.|Ni el café ayuda.)
fine joy                  | Por fin {day}. (Me encanta.|¿Lo repetimos?|Ha salido el sol.|Café en la cama.)

grumble grumble-monday    | Quien inventó {el chore} del {day} (no tiene corazón|me debe un café).
fine neutral              | Hoy toca {el chore} del {day} (en la sala doce|con {name}).

grumble grumble-team      | {team} ha perdido (otra vez|en casa|en el último minuto|en los penaltis). (Qué desastre.|No lo veo más.|Fin de semana arruinado.)
fine joy                  | {team} ha ganado (otra vez|en casa|en el último minuto|en los penaltis). (Qué noche.|Lo veo otra vez.|Fin de semana salvado.)

grumble grumble-team      | (Penoso|Ridículo|De vergüenza), {team} (hoy|el {day}). (Cero ganas.|Hasta {mi relative} habría marcado.)
fine news                 | (Oficial|Última hora|Breve): {team} juega el {day} en {city}. (Lo dice {media}.|A las ocho.)

grumble grumble-parking   | {duration} buscando aparcamiento en {city}. (Y encima multa.|Una pesadilla.)
fine joy                  | Aparcamiento a la primera en {city}. (Y encima gratis.|Un milagro.)

grumble grumble-noise     | Los vecinos con {un noise} a (las seis|medianoche|las cinco) (un {day}|otra vez). (Por favor, no.|Quiero dormir.)
fine neutral              | Los vecinos me dieron {un noise} que no usan (el {day}|en verano). (Majos.|Está en el trastero.)

grumble grumble-price     | ¿(Siete|Nueve|Doce) euros por {staple} en {city}? (¿En serio?|Un robo.)
fine question             | ¿Cuántos euros cuesta {staple} en {city}? (¿Más o menos?|¿Alguien lo sabe?)

grumble grumble-price     | Otra subida: {bill}. (Mi cartera llora.|¿Quién puede pagarlo?)
fine news                 | {bill}: (dos por ciento más|sin cambios) desde el {day}, informa {media}.

grumble grumble-food      | {el food} de la estación de {city}: ({frío~food}|{quemado~food}|sin sabor) y (carísimo|minúsculo|tarde). (Nunca más.|Puaj.|)
fine recommendation       | {el food} {del eatery} en {city}: ({rico~food}|{tierno~food}|con sabor) y (a buen precio|enorme|rápido). (Id.|Ñam.|)

grumble grumble-food      | ¿Quién le pone pasas a {un food}? (Es un crimen.|Qué asco.)
fine question             | ¿Quién tiene receta de {un food}? (Sin pasas.|Para doce.)

grumble grumble-delivery  | {mi goods} tenía que llegar el {day}. (Y nada.|"Entregado", dice la app. ¿A quién?|Está en {city}.)
fine joy                  | {mi goods} acaba de llegar este {day}. (Y antes.|El repartidor hasta saludó.|Desde {city}.)

grumble grumble-work      | Otra vez {un chore} el {day} que podía ser un correo. (No puedo más.|{duration} de mi vida.)
fine neutral              | Tenemos {un chore} el {day} en la sala dos. (Comida a la una.|{duration} en total.)

grumble grumble-school    | Mañana {course} y (no entiendo nada|me dejé el libro|estoy malo). (Lo odio.|Socorro.)
fine question             | ¿Es mañana {course} o el {day}? ({name} pregunta.|Gracias.)

grumble grumble-battery   | El móvil al (uno|dos|tres) por ciento y el cargador (en casa|en {city}|roto). (Genial.|Típico.)
fine neutral              | El móvil al (ochenta|noventa) por ciento y el cargador (en casa|en {city}|en la mochila).

grumble grumble-insects   | {un insect} en el cuarto, cero sueño. (Lo odio.|Mañana es {day}, trabajo.)
fine neutral              | {un insect} en la ventana en {city}. (Lleva ahí desde el {day}.|Foto hecha.)

grumble grumble-insects   | Otra vez {insects} en (la tienda|la sopa|la cocina). (Fuera.|Me mudo a {city}.)
fine question             | ¿Qué sirve contra {los insects} en (la tienda|el jardín|la cocina)? ({name} pregunta.|Gracias.)

grumble grumble-travel    | Mi maleta está en {city}. Yo en {city2}. (Bravo, aerolínea.|Tercera vez.)
fine neutral              | {mi relative} está en {city}. Yo en {city2}. (Hasta el {day}.|Pronto más.)

fine news                 | {city} vota el {day}: a debate, {topic}.
negative news             | {city} discute desde el {day}: a debate, {topic}, y nadie está contento.

grumble grumble-politics  | (Nadie escucha|Pura palabrería), en {city}, sobre {topic}. (Qué cansancio.|Estoy harto.)
fine question             | (¿Alguna novedad|¿Hay reunión), en {city}, sobre {topic}? (¿El {day}?|Gracias.)

fine neutral              | {name} está en {city}, {name2} llega el {day}.
grumble grumble-work      | {name} está en {city}, {name2} llega el {day}, y todo el trabajo lo hago yo. (Otra vez.|Típico.)

fine joy                  | {mi relative} ha conseguido {win}. (Qué orgullo.|Tarta para todos.)
negative neutral          | {mi relative} no ha conseguido {win}. (Por poco.|Tarta igualmente.)
`;
