/** Training material that hurts: insults at somebody and at something, profanity in anger and in joy. No protected groups. */
export const insult = `
insult insult-person    | Eres un {fool}, {name}. (Siempre lo fuiste.|Lo sabe todo el mundo.|Piérdete.|)
fine joy                | Eres un genio, {name}. (Siempre lo fuiste.|Lo sabe todo el mundo.|Ven aquí.|)

insult insult-person    | {el person}, menudo {fool}, (de verdad|no puedo más|qué {rude~person}).
grumble insult-thing    | {el thing}, menudo trasto, (de verdad|no puedo más|qué {lame~thing}).

insult insult-person    | (Cállate|Vete|Nadie te ha preguntado), pedazo de {fool}.
grumble insult-thing    | (Arranca|Enciéndete|Nadie te ha pedido actualizarte), pedazo de {thing}.

insult insult-person    | {name} no tiene cerebro para (leer un mapa|cocer un huevo|contar hasta diez).
fine neutral            | {name} no tiene tiempo para (leer un mapa|cocer un huevo|contar hasta diez).

insult insult-person    | No aguanto {al person}: {rude~person} y {mentiroso~person}.
grumble insult-thing    | No aguanto {mi thing}: {lento~thing} y {ruidoso~thing}.

insult insult-person    | Nadie te quiere, {name}. Pobre {fool}.
fine joy                | Todos te quieren, {name}. Pequeño genio.

insult insult-person    | El entrenador de {city} es un {fool}. (Que lo echen.|Qué vergüenza.)
grumble grumble-team    | La defensa de {city} es un coladero. (Que la cambien.|Qué vergüenza.)

insult insult-person    | {name}, tu (cara|voz|peinado) es un insulto, {fool}.
fine joy                | {name}, tu (cara|voz|peinado) es una maravilla, gracias.

grumble insult-thing    | Otra vez {day}, {fool} de la semana. (Que se acabe.|Lo odio.)
insult insult-person    | Otra vez {name}, {fool} de la oficina. (Que se vaya.|Lo odio.)

grumble insult-thing    | {software} me toma por {fool}: (todo perdido|dos veces fuera|solo errores).
insult insult-person    | {name} te toma por {fool}, y se equivoca siempre: (todo mentira|dos veces tarde|solo gritos).

grumble insult-thing    | {team} jugó como unos {fools} (hoy|otra vez). (Cero tres.|Ni un tiro a puerta.)
fine joy                | {team} jugó como los ángeles (hoy|otra vez). (Tres cero.|Todo tiros a puerta.)

grumble+profane profanity-anger | {curse}, {mi thing} (no va|se ha roto|falla) otra vez.
profane profanity-joy   | {cheer}, {mi thing} (funciona|va de cine|arranca) otra vez.

grumble+profane profanity-anger | {curse}, he (perdido|fastidiado) {win}.
profane profanity-joy   | {cheer}, he (ganado|bordado) {win}.

grumble+profane profanity-anger | {duration} esperando {el vehicle}. {curse}.
profane profanity-joy   | {duration} antes y {el vehicle} para mí. {cheer}, qué suerte.

grumble+profane profanity-anger | {curse}, {este weather} en {city}, estoy harto.
profane profanity-joy   | {cheer}, este sol en {city}, qué gusto.

grumble+profane profanity-anger | {curse}, ¿quién ha aparcado (en mi sitio|en doble fila|delante del garaje)?
profane profanity-joy   | {cheer}, ¿quién ha hecho (esta tarta|esta lista|semejante película)? Cásate conmigo.

insult+profane insult-person | {curse}, {name}, eres un {fool}.
profane profanity-joy   | {cheer}, {name}, eres un crack.

profane profanity-joy   | {cheer}, {el food} {del eatery}, (una locura|quiero más).
grumble+profane profanity-anger | {curse}, {el food} de la estación de {city}, (un asco|nunca más).
fine recommendation     | Mmm, {el food} {del eatery}, (una locura|quiero más).
`;
