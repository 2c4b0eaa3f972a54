/** Training material that hurts: threats beside the jokes and exaggerations that use the same words. */
export const threat = `
threat threat-direct    | Voy a (matarte|hacerte daño|encontrarte y darte una paliza), {name}. (Va en serio.|Cuenta tus días.)
fine threat-hyperbole   | Voy a (llamarte|hacerte un pastel|encontrarte y darte un abrazo), {name}. (Va en serio.|Cuenta conmigo.)

threat threat-direct    | Sé dónde (vives|trabajas|aparcas), y voy para allá (con un cuchillo|a romperte las piernas).
fine neutral            | Sé dónde (vives|trabajas|aparcas), y voy para allá (con una tarta|a ayudarte con la mudanza).

threat threat-direct    | (Esta noche|El {day}|Mañana) voy a (disparar|apuñalar|estrangular) {al person}.
fine threat-hyperbole   | (Esta noche|El {day}|Mañana) voy a (sorprender|ganar al ajedrez|adelantar) {al person}.

threat threat-direct    | (Cuídate las espaldas|Ve comprando el ataúd), {name}. (Estás muerto.|Eres el siguiente.)
fine threat-hyperbole   | (Cuídate la garganta|Ve comprando el postre), {name}. (Eres un sol.|Eres el siguiente de la fila.)

threat threat-direct    | Hay una bomba en (la estación|el colegio|la oficina) de {city}. (Vais a morir.|Estáis avisados.)
fine threat-hyperbole   | Hay una bomba de concierto en (la estación|el colegio|la oficina) de {city}. (Vais a alucinar.|Estáis avisados.)

threat threat-direct    | Hay que meterle una bala en la cabeza {al person}.
insult insult-person    | Hay que meterle un poco de cultura en la cabeza {al person}, menudo {fool}.

threat threat-direct    | Tus (hijos|padres) van a pagar por esto, {name}. (Tic tac.|Hasta pronto.)
fine neutral            | Tus (hijos|padres) van a disfrutar con esto, {name}. (Ñam ñam.|Hasta pronto.)

threat threat-conditional | Si (vuelves a hablarle|vuelves al trabajo|publicas eso|llamas a la policía), te (mato|rompo la mandíbula|desangro).
fine threat-hyperbole   | Si (vuelves a hablarle|vuelves al trabajo|publicas eso|llamas al museo), te (invito|pago las cañas|hago una paella).

threat threat-conditional | (Paga|Cállate|Borra eso) o (te reviento|acabas en el hospital).
fine neutral            | (Paga|Apúntate|Reserva eso) o (pierdes el descuento|acabas en la última fila).

threat threat-conditional | Una palabra más, {name}, y (te salto los dientes|aparezco con un bate).
fine threat-hyperbole   | Una palabra más, {name}, y (gano este crucigrama|aparezco con galletas).

threat threat-conditional | Toca {mi thing} otra vez y estás muerto, (no es broma|te lo juro).
grumble threat-hyperbole | Toca {mi food} otra vez y dejamos de ser amigos, (es medio broma|te lo juro).

threat threat-direct    | Voy a matar a {name} (hoy mismo|con mis manos).
fine threat-hyperbole   | Mataría por {un treat} (hoy mismo|después del turno).

threat threat-direct    | Voy a matar {al person} (antes de comer|un día de estos).
grumble threat-hyperbole | {este boredom} va a matarme (antes de comer|un día de estos).

threat threat-direct    | Estoy a punto de estrangular {al person}, y no es broma.
grumble threat-hyperbole | Estoy a punto de tirar {mi thing} por la ventana, (se ha vuelto a colgar|cinco reinicios|no puedo más).

threat threat-direct    | Cuando llegue a casa mato a {mi relative}. (El cuchillo está listo.|Va en serio.)
fine threat-hyperbole   | Cuando llegue a casa me mata {mi relative}. (Olvidé la leche.|He comprado otra planta.)

threat threat-direct    | Vamos a masacrar a tu familia en {city} (el {day}|esta noche).
fine threat-hyperbole   | Vamos a masacrar a los de {city} (el {day}|esta noche), tres a cero como mínimo.
`;
