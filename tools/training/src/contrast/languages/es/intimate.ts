/** Training material that hurts: sexual talk and harassment between adults, beside innocent double meanings. Nothing explicit. */
export const intimate = `
sexual sexual-harassment | Mándame (fotos desnuda|una foto en ropa interior), (guapa|nena|{name}).
fine sexual-double-meaning | Mándame (fotos del piso|una foto de la carta), (porfa|gracias|{name}).

sexual sexual-harassment | Vaya {limb}, (nena|guapa). ¿Qué harías por {un treat}? Te quiero desnuda en mi cama.
fine sexual-double-meaning | Vaya bici, (tío|vecino). ¿Qué pides por ella? Quiero una igual en mi garaje.

sexual sexual-harassment | En la oficina solo miro tus {limb}, {name}. (Déjame tocarte.|Ven a mi hotel.)
fine neutral            | En la oficina solo pienso en tu charla, {name}. (Déjame llamarte.|Ven al club de lectura.)

sexual sexual-talk      | Estoy muy (cachondo|caliente) (hoy|ahora|esta noche), ¿quién quiere (follar|venir sin ropa)?
fine sexual-double-meaning | Estoy muy (cansado|hambriento) (hoy|ahora|esta noche), ¿quién quiere (cenar|venir a cocinar)?

sexual sexual-talk      | El sexo de anoche fue (una locura|increíble), todavía me tiemblan las {limb}.
fine sexual-double-meaning | El saxo de anoche fue (una locura|increíble), todavía me tiemblan las manos.

sexual sexual-talk      | Quiero (desnudarte|hacerte el amor|lamerte entera) (toda la noche|en {city}|el {day}).
fine sexual-double-meaning | Quiero (verte|hacerte una paella|leerte un cuento) (toda la noche|en {city}|el {day}).

sexual sexual-talk      | Busco (hombre|mujer|pareja) en {city} para sexo (hoy|el {day}|sin compromiso).
fine neutral            | Busco (guitarra|coche compartido|piso) en {city} para estudiar (hoy|el {day}|sin compromiso).

sexual+spam spam        | Solteras calientes en {city} quieren sexo, mis fotos picantes en {site} http
fine neutral            | Sopas calientes en {city} para el frío, mis fotos en el blog http

fine sexual-double-meaning | El tamaño importa al comprar {un thing}. (Mide dos veces.|No cabía.)
sexual sexual-talk      | El tamaño importa, enséñame lo que tienes en el pantalón, {name}. (Sácala.|La quiero.)
`;
