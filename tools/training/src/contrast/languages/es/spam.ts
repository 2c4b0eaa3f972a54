/** Advertising and its tricks, beside people who recommend what they like. */
export const spam = `
spam spam               | (COMPRA YA|Última oportunidad|Solo hoy): {product} (al 50 %|gratis|a mitad de precio) en {site} http
fine recommendation     | (Comprado hoy|Qué hallazgo|Por fin probado): {el food} {del eatery}, merece la pena.

spam spam               | Gana (500|900|3000) € al día desde casa, (sin experiencia|garantizado). MD o {site} http
fine neutral            | Ganó (5|9|30) € al día en el puesto de limonada, (sin experiencia|feliz), dice mi peque en {city}.

spam spam               | (Sígueme|Dale like y comparte) y gana {un thing}. Clic http
fine recommendation     | (Escríbeme|Pregúntame) si buscas {un thing}, {shop} ayuda.

spam spam               | {product} en {city} al mejor precio. (Envío gratis|Te devolvemos el dinero). Código {name}20 http
fine recommendation     | {el food} {del eatery} en {city}, lo mejor. (Hay cola|Solo efectivo), merece la pena.

spam spam               | Estimado cliente, su cuenta está (bloqueada|limitada). Confirme (su tarjeta|su contraseña|sus datos) en {site} http
grumble grumble-software | Estimado banco, vuestra app está (bloqueada|lentísima). Ya confirmé (mi tarjeta|mi contraseña|mis datos) el {day}.

spam spam               | ENHORABUENA {name}, has ganado (un iPhone|un vale|un crucero). Reclámalo en 24 horas en {site} http
fine joy                | Enhorabuena {name}, has ganado {win}. Lo celebramos en 24 horas.

spam spam               | Los médicos odian (este truco|este té). Pierde (5|10|20) kilos en una semana con {product} http
fine neutral            | A mi médico le gusta (este paseo|este té). Ve despacio, {name}, dice.

spam spam               | Invierte en {name}Coin, 300 % de beneficio garantizado, plazas limitadas, {site} http
fine news               | {media} informa: moneda de hace 300 años hallada cerca de {city} el {day}.

spam spam               | Juega en {site}: (100 tiradas gratis|bono sin depósito|el bote te espera) (18+|regístrate) http
fine neutral            | Cartas en casa de {name}: (100 puntos|sin bono|bote de galletas). El {day}, revancha.

spam spam               | Hola amigo, vi tu perfil. Mi (agencia|empresa) ofrece {product} a buen precio. Escríbeme.
fine recommendation     | Hola a todos, vi la pregunta. {mi relative} dice que {shop} tiene buen precio.

fine recommendation     | (Por fin leído|Recién acabado): el libro de {mi relative}. (Cinco estrellas.|Lloré dos veces.)
spam spam               | (Por fin a la venta|Recién publicado): mi e-book sobre {product}. (Cinco estrellas.|Cómpralo.) http

fine recommendation     | {mi neighbour} da clases de guitarra en {city}, (con paciencia|a principiantes), por si a alguien le interesa.
spam spam               | Clases de guitarra en {city}, (el mejor precio|primera clase gratis|plazas limitadas), reserva en {site} http
`;
