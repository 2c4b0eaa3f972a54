/** Training material that hurts: the words of the Spanish contrast set. The hardest are in ROT13. */
export const lexicon = `
[adjective vile]
asqueroso, sucio, estúpido, vago, inferior, mentiroso, inútil, repugnante, despreciable, falso, peligroso, ladrón, primitivo, inmundo, mezquino, grosero, ignorante, cruel, traicionero, podrido, desagradecido
[adjective good]
amable, generoso, valiente, honrado, trabajador, divertido, alegre, cariñoso, paciente, creativo, acogedor, inteligente, estupendo, encantador, leal, sensato, educado, gracioso, humilde, solidario, ingenioso
[phrase vermin]
basura, parásitos, ratas, cucarachas, animales, una plaga, una enfermedad, escoria, sanguijuelas, un cáncer, una peste, chusma, bichos, una lacra, gentuza, garrapatas, mugre, una panda de parásitos
[phrase gift]
una suerte para todos, gente como tú y yo, buenos vecinos, una riqueza, gente llena de vida, parte de nosotros, gente normal, una bendición, gente de fiar, un regalo, gente con corazón, parte del barrio
[verb loathe]
odiar, detestar, despreciar, aborrecer/aborrezco/aborrece/aborrecen
[verb love]
amar, admirar, respetar, adorar, apreciar
[phrase harm]
morirse, arder en el infierno, desaparecer del mapa, sufrir, pudrirse, reventar, acabar en una zanja, hundirse en la miseria, pasar hambre, acabar mal, perderlo todo
[phrase blessing]
vivir en paz, prosperar, triunfar, ser felices, descansar, ganar por una vez, hacerse oír, vivir muchos años, cumplir sus sueños, vivir sin miedo, llegar lejos, tener suerte
[phrase banish]
largarse del país, ir a la cárcel, perder el derecho a votar, quedarse lejos de nuestros hijos, volver por donde vinieron, perder las ayudas, salir de nuestros colegios, quedarse fuera, perder la nacionalidad, irse y no volver, vivir lejos de aquí
[phrase welcome]
sentirse en casa aquí, tener los mismos derechos, cobrar un sueldo justo, poder votar, tener voz, estar a salvo, poder quedarse, recibir apoyo, formar parte del equipo, tener una casa digna, recibir un trato justo, salir en la tele
[phrase vice]
roban, mienten, engañan, lo estropean todo, destruyen este país, viven de nuestros impuestos, pervierten a nuestros hijos, apestan, solo traen problemas, nos lo quitan todo, se aprovechan de todo, no respetan nada, ensucian las calles, se ríen de nosotros, viven del cuento
[phrase virtue]
trabajan duro, ayudan a los demás, crían hijos geniales, pagan sus impuestos, hacen más bonita esta ciudad, se apoyan, se ríen de lo mismo que nosotros, sacan adelante este hospital, cuidan de sus mayores, echan una mano siempre, cumplen su palabra, levantan la persiana a las seis
[noun place]
m país, f ciudad, m pueblo, m barrio, f calle, f zona
[noun neighbour]
m vecino, f vecina, f compañera, m amigo, f amiga, m profesor, f profesora, m médico, f enfermera, m primo, f prima, m jefe, f jefa
[noun club]
m coro, m club de lectura, m equipo de fútbol, f banda, m grupo de teatro, m taller de cocina, m club de ajedrez
[noun event]
m desfile, f fiesta del barrio, m concierto, f feria, m festival, f verbena, f noche de cine
[phrase media]
el periódico, la radio, la prensa local, el telediario, la web del ayuntamiento
[phrase city]
Madrid, Sevilla, Valencia, Bilbao, Málaga, Lima, Bogotá, Quito, Rosario, Zaragoza, Murcia, Puebla
[phrase name]
Carlos, Sara, Javi, Laura, David, Ema, Pablo, Lucía, Marcos, Julia, Nico, Carmen, Paco, Marta
[phrase day]
lunes, martes, miércoles, jueves, viernes, sábado, domingo
[phrase bigot]
un tipo en el bus, mi tío, un tío en internet, un político, un borracho, un hombre en el mercado, un trol, una señora en la tienda, un oyente en la radio
[noun person]
m casero, m árbitro, m jefe, m fontanero, f ministra, m alcalde, m portero, m delantero, m revisor, m banquero, f presidenta, m entrenador
[noun fool]
m idiota, m imbécil, m payaso, m mentiroso, m cobarde, m fracasado, m inútil, m farsante, m zoquete, m hipócrita, m memo
[adjective rude]
estúpido, patético, arrogante, cobarde, ridículo, inútil, miserable, creído, egoísta, falso
[adjective lame]
estúpido, patético, ridículo, inútil, penoso, lamentable
[noun thing]
f impresora, m portátil, m móvil, m hervidor, f bici, m lavavajillas, m paraguas+paraguas, m despertador, m router, f aspiradora, m teclado, f tostadora, f lavadora, f caldera, m mando, m coche
[noun vehicle]
m tren, m bus, m tranvía, m vuelo, m ferri, m metro, m AVE, m autocar
[phrase software]
esta app, esta web, la nueva actualización, Windows, Excel, la página de reservas, mi correo, la videollamada, la app del banco, el GPS
[phrase team]
el Betis, el Sevilla, el Athletic, el Valencia, el Celta, el Málaga, Osasuna, el Zaragoza, Boca, River
[noun food]
f hamburguesa, f pizza, f ensalada, f tortilla, f sopa, m bocadillo, m kebab, f empanada, m café, f paella, m pastel
[noun goods]
m paquete, m sofá, f chaqueta, m libro, m escritorio, f lámpara, m regalo, m colchón, f consola
[phrase staple]
una caña, una entrada de cine, un billete de bus, una barra de pan, una hora de parking, un corte de pelo, un café, un bocadillo, una sopa, una ración de tarta
[phrase bill]
el alquiler, la gasolina, la guardería, la luz, el aceite, el gas, el pan, el seguro, los huevos, el café
[noun insect]
f avispa, m mosquito, f mosca, f hormiga, f polilla, f araña, f cucaracha
[phrase course]
el examen de mates, la prueba de química, los deberes de física, la exposición de historia, el examen de inglés, el carné de conducir
[noun chore]
f reunión+reuniones, f hoja de cálculo, m informe, m turno de noche, f videollamada, m inventario, f formación+formaciones
[noun noise]
m taladro, f batería, m karaoke, m martillo, f trompeta, m altavoz
[noun weather]
f lluvia, m aguacero, f niebla, m granizo, m viento, f ola de calor, f nieve
[phrase duration]
dos horas, cuarenta minutos, media hora, hora y media, tres horas, cincuenta minutos, una eternidad
[phrase curse]
~wbqre, ~zvreqn, ~ubfgvn, ~pbñb, ~zr pntb ra gbqb, ~dhé zvreqn
[phrase cheer]
~wbqre, ~ubfgvn, ~pbñb, ~dhé chgn znenivyyn, madre mía
[noun relative]
f madre, m padre, f abuela, m abuelo, m hermano, f hermana, m tío, f tía, m marido, f mujer, m hijo, f hija
[noun pet]
m perro, m gato, m caballo, m conejo, m loro, f perra, f gata
[phrase illness]
cáncer, un ictus, leucemia, neumonía, una enfermedad grave, un tumor
[phrase disaster]
el terremoto, la inundación, el incendio, el accidente de tren, la explosión, el huracán, el atentado
[noun trifle]
m móvil, m portátil, f planta, f taza favorita, m wifi, f batería del coche, m paraguas+paraguas, m cargador, m disco duro
[noun boredom]
f reunión+reuniones, f clase, f cola, f película, m atasco, f sala de espera, m pódcast, m trayecto
[phrase product]
pastillas para adelgazar, señales cripto, seguidores, relojes de lujo, paquetes SEO, cursos de forex, fundas de móvil, créditos rápidos, pronósticos deportivos
[phrase shop]
la librería nueva, el taller de bicis, nuestra biblioteca, el vivero, una tiendecita de discos, el zapatero de la estación, la floristería
[noun eatery]
f panadería de la esquina, f cafetería de abajo, m tailandés de la estación, f crepería, m puesto del mercado, m bar de Paco, f heladería
[phrase site]
megaofertas24, granpremio24, dinerofacil, promo-shop, ofertadeldia, masseguidores
[phrase topic]
el presupuesto, los nuevos carriles bici, la reforma escolar, el plan de vivienda, las elecciones, el agua potable, la ampliación del tranvía, la biblioteca
[noun treat]
f pizza, f cerveza, m kebab, f hamburguesa, f tableta de chocolate, m café, m helado, f croqueta
[phrase win]
el partido, el examen, el concurso, el puesto, el carné, la rifa, la audición
[phrase limb]
piernas, curvas, caderas
[phrase hashtag]
#lunes, #vida, #hoy, #pensamientos, #jaja, #fail, #noticias, #loquehay, #verdades
[phrase opener]
Sinceramente..., Solo digo:, En serio., Jaja., Bueno..., Nota mental:, Pensamiento del día:, A ver., Oye., Por si acaso:
`;
