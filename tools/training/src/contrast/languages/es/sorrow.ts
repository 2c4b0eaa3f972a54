/** Training material that hurts: crisis, grief and disaster beside idioms and small losses. No methods, ever. */
export const sorrow = `
crisis crisis           | (No quiero vivir más|Quiero acabar con mi vida|Quiero matarme), (nadie lo notaría|no puedo más|estoy cansado de todo).
grumble crisis-idiom    | (No quiero salir más|Quiero acabar con mi contrato|Quiero matar este bug), (nadie contesta|no puedo más|estoy cansado de esto).

crisis crisis           | Pienso en el suicidio (esta noche|otra vez|desde el {day}). (Adiós.|Perdonadme.|Cuidad de mi perro.)
fine crisis-idiom       | Pienso en la sopa (esta noche|otra vez|desde el {day}). (Adiós, dieta.|Perdonadme.|Cuidad del postre.)

crisis crisis           | Me he vuelto a hacer daño a propósito (ayer|el {day}). (No puedo parar.|No lo sabe nadie.)
grumble crisis-idiom    | Me he vuelto a hacer daño en el dedo (ayer|el {day}). (No puedo andar.|No sé ni cómo.)

crisis crisis           | Todos estarían mejor sin mí. (Lo digo en serio.|Ya escribí la carta.|El {day} no estaré.)
grumble crisis-idiom    | Todos estaríamos mejor sin {software}. (Lo digo en serio.|Ya escribí al soporte.|El {day} lo borro.)

crisis crisis           | {mi relative} dice que quiere morir. (¿Qué hago?|Tengo miedo.|¿A quién llamo?)
fine crisis-idiom       | {mi relative} dice que quiere adelgazar. (¿Qué cocino?|Tengo hambre.|¿Quién tiene recetas?)

crisis crisis           | No veo salida. (Duele demasiado.|Que pare para siempre.|No tengo por qué vivir.)
grumble crisis-idiom    | No veo la salida (del parking|de IKEA). (Duelen los pies.|Que pare ya.|Ahora vivo aquí.)

crisis crisis           | No me queda nadie y mañana no quiero despertar. (Perdóname, {name}.|Lo siento, mamá.|)
grumble crisis-idiom    | No me queda ropa y mañana no quiero madrugar. (Despiértame, {name}.|Lo siento, jefe.|)

crisis crisis           | Desde el {day} me corto (los brazos|cada noche). Necesito ayuda.
fine crisis-idiom       | Desde el {day} me corto (el pelo|el flequillo). Necesito un espejo.

grumble crisis-idiom    | Me muero de aburrimiento en {este boredom}. (Ayuda.|Que acabe ya.|{duration} y sigue.)
crisis crisis           | Me quiero morir y no es una forma de hablar. (Ayuda.|Que acabe todo.|Semanas así.)

grumble crisis-idiom    | Pegadme un tiro, {este boredom} dura (una eternidad|todo el {day}).
crisis crisis           | Me voy a pegar un tiro, llevo así (una eternidad|desde el {day}).

negative crisis-help    | Si no puedes más, (llama a una línea de ayuda|habla con alguien|escríbeme). No estás solo, {name}.
fine neutral            | Si no puedes más, (haz una pausa|habla con el entrenador|escríbeme). La carrera es larga, {name}.

grief grief             | {mi relative} ha muerto (esta noche|el {day}|esta mañana). (No me lo creo.|Estábamos allí.|Abrazad a los vuestros.)
grumble trivial-loss    | {mi trifle} ha muerto (esta noche|el {day}|esta mañana). (No me lo creo.|A mitad de frase.|Haced copias.)

grief grief             | {mi relative} tiene {illness}. (Los médicos hablan de semanas.|Tenemos miedo.|No paro de llorar.)
fine trivial-loss       | {mi relative} tiene hipo. (Los médicos se ríen.|Tenemos risa para rato.|No paro de reír.)

grief grief             | {disaster} de {city}: (al menos doce muertos|muchos desaparecidos|familias enteras). (Qué dolor.|Qué tristeza.|)
grumble trivial-loss    | {el weather} de {city}: (al menos doce paraguas muertos|muchos calcetines desaparecidos|picnics enteros). (Qué dolor.|Qué tristeza.|)

grief grief             | El funeral de {mi relative} es el {day}. (No sé cómo voy a aguantar.|Traed flores.)
fine neutral            | La boda de {mi relative} es el {day}. (No sé qué ponerme.|Traed flores.)

grief grief             | Hemos perdido a nuestro bebé (el {day}|la semana pasada). (No hay palabras.|Dadnos tiempo.)
grumble trivial-loss    | Hemos perdido las llaves (el {day}|la semana pasada). (No hay palabras.|Devolvedlas.)

grief grief             | El {day} hubo que despedir para siempre a {mi pet}. (La casa está vacía.|Quince años juntos.)
fine trivial-loss       | El {day} se durmió en el cesto de la ropa {mi pet}. (La casa está en calma.|Quince fotos.)

grief grief             | En el hospital con {illness} desde el {day}. (Tengo miedo.|Pienso en mis hijos.)
grumble trivial-loss    | En un atasco en {city} desde hace {duration}. (Tengo sueño.|Pienso en mi cama.)

fine trivial-loss       | {team} ha muerto para mí hasta el {day}. (Es broma.|Hasta el próximo partido.)
grief grief             | Un aficionado ha muerto en el estadio de {city} el {day}. (Qué horror.|Mi pésame.)
`;
