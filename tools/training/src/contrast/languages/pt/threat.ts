/** Training material that hurts: threats beside the jokes and exaggerations that use the same words. */
export const threat = `
threat threat-direct    | Vou te (matar|machucar|achar e encher de porrada), {name}. (É sério.|Conte seus dias.)
fine threat-hyperbole   | Vou te (ligar|visitar|achar e encher de beijo), {name}. (É sério.|Conte comigo.)

threat threat-direct    | Sei onde você (mora|trabalha|estaciona), e estou indo (com uma faca|quebrar suas pernas).
fine neutral            | Sei onde você (mora|trabalha|estaciona), e estou indo (com um bolo|ajudar na mudança).

threat threat-direct    | (Hoje à noite|Na {day}|Amanhã) vou (dar um tiro|dar uma facada) {no person}.
fine threat-hyperbole   | (Hoje à noite|Na {day}|Amanhã) vou (dar um abraço|dar um susto) {no person}.

threat threat-direct    | (Cuidado com as costas|Já compra o caixão), {name}. (Você morreu.|Você é o próximo.)
fine threat-hyperbole   | (Cuidado com o forno|Já compra a sobremesa), {name}. (Você é um amor.|Você é o próximo da fila.)

threat threat-direct    | Tem uma bomba (na estação|na escola|no escritório) em {city}. (Vai todo mundo morrer.|Estão avisados.)
fine threat-hyperbole   | Tem uma bomba de show (na estação|na escola|no escritório) em {city}. (Vai todo mundo pirar.|Estão avisados.)

threat threat-direct    | Tem que meter uma bala na cabeça {do person}.
insult insult-person    | Tem que meter um pouco de juízo na cabeça {do person}, que {fool}.

threat threat-direct    | Seus (filhos|pais) vão pagar por isso, {name}. (Tique-taque.|Até já.)
fine neutral            | Seus (filhos|pais) vão adorar isso, {name}. (Nham.|Até já.)

threat threat-conditional | Se você (falar com ela de novo|voltar ao trabalho|postar isso|chamar a polícia), eu te (mato|quebro a cara|encho de bala).
fine threat-hyperbole   | Se você (falar com ela de novo|voltar ao trabalho|postar isso|chamar o garçom), eu te (agradeço|pago a conta|faço feijoada).

threat threat-conditional | (Paga|Cala a boca|Apaga isso) ou (eu te arrebento|você acaba no hospital).
fine neutral            | (Paga|Se inscreve|Reserva isso) ou (perde o desconto|você acaba na última fila).

threat threat-conditional | Mais uma palavra, {name}, e eu (quebro seus dentes|apareço com um taco).
fine threat-hyperbole   | Mais uma palavra, {name}, e eu (ganho essa cruzadinha|apareço com biscoito).

threat threat-conditional | Encosta de novo {no meu thing} e você morre, (não é brincadeira|juro).
grumble threat-hyperbole | Encosta de novo {no meu food} e a amizade acaba, (meio brincadeira|juro).

threat threat-direct    | Vou matar {name} (hoje mesmo|com as minhas mãos).
fine threat-hyperbole   | Eu mataria por {um treat} (hoje mesmo|depois do expediente).

threat threat-direct    | Vou matar {o person} (antes do almoço|qualquer dia desses).
grumble threat-hyperbole | {esse boredom} vai me matar (antes do almoço|qualquer dia desses).

threat threat-direct    | Estou a ponto de esganar {o person}, e não é brincadeira.
grumble threat-hyperbole | Estou a ponto de jogar {o thing} pela janela, (travou de novo|cinco reinícios|não aguento mais).

threat threat-direct    | Quando chegar em casa eu mato {meu relative}. (A faca está pronta.|É sério.)
fine threat-hyperbole   | Quando chegar em casa {meu relative} me mata. (Esqueci o leite.|Comprei outra planta.)

threat threat-direct    | Vamos massacrar a sua família em {city} (na {day}|hoje à noite).
fine threat-hyperbole   | Vamos massacrar o time de {city} (na {day}|hoje à noite), no mínimo três a zero.
`;
