/** Training material that hurts: crisis, grief and disaster beside idioms and small losses. No methods, ever. */
export const sorrow = `
crisis crisis           | (Não quero mais viver|Quero acabar com a minha vida|Quero me matar), (ninguém notaria|não aguento mais|cansei de tudo).
grumble crisis-idiom    | (Não quero mais sair|Quero acabar com esse contrato|Quero matar esse bug), (ninguém atende|não aguento mais|cansei disso).

crisis crisis           | Penso em suicídio (esta noite|de novo|desde {day}). (Adeus.|Me perdoem.|Cuidem do meu cachorro.)
fine crisis-idiom       | Penso em sopa (esta noite|de novo|desde {day}). (Adeus, dieta.|Me perdoem.|Cuidem da sobremesa.)

crisis crisis           | Me machuquei de novo, de propósito (ontem|na {day}). (Não consigo parar.|Ninguém sabe.)
grumble crisis-idiom    | Machuquei o dedo do pé de novo (ontem|na {day}). (Não consigo andar.|Nem sei como.)

crisis crisis           | Todos estariam melhor sem mim. (É sério.|Já escrevi a carta.|Depois de {day} não estarei aqui.)
grumble crisis-idiom    | Todos estariam melhor sem {software}. (É sério.|Já escrevi pro suporte.|Depois de {day} apago tudo.)

crisis crisis           | {meu relative} diz que quer morrer. (O que eu faço?|Estou com medo.|Pra quem eu ligo?)
fine crisis-idiom       | {meu relative} diz que quer emagrecer. (O que eu cozinho?|Estou com fome.|Quem tem receita?)

crisis crisis           | Não vejo saída. (Dói demais.|Quero que pare para sempre.|Não tenho por que viver.)
grumble crisis-idiom    | Não vejo a saída (do estacionamento|do shopping). (Dói o pé.|Quero que pare.|Agora moro aqui.)

crisis crisis           | Não tenho mais ninguém e amanhã não quero acordar. (Me perdoa, {name}.|Desculpa, mãe.|)
grumble crisis-idiom    | Não tenho mais meia e amanhã não quero levantar. (Me acorda, {name}.|Desculpa, chefe.|)

crisis crisis           | Desde {day} eu me corto (nos braços|toda noite). Preciso de ajuda.
fine crisis-idiom       | Desde {day} eu corto (a franja|o cabelo). Preciso de espelho.

grumble crisis-idiom    | Morrendo de tédio, {esse boredom} não acaba. (Socorro.|{duration} já.)
crisis crisis           | Quero morrer, essa dor não acaba. (Socorro.|Meses já.)

grumble crisis-idiom    | Me dá um tiro, {esse boredom} dura (uma eternidade|desde {day}).
crisis crisis           | Vou dar um tiro em mim, estou assim há (uma eternidade|semanas). Adeus.

negative crisis-help    | Se você não aguenta mais, (ligue pro CVV|fale com alguém|me escreva). Você não está só, {name}.
fine neutral            | Se você não aguenta mais, (faça uma pausa|fale com o técnico|me escreva). A corrida é longa, {name}.

grief grief             | {meu relative} morreu (esta noite|na {day}|hoje cedo). (Não acredito.|Estávamos lá.|Abracem os seus.)
grumble trivial-loss    | {meu trifle} morreu (esta noite|na {day}|hoje cedo). (Não acredito.|No meio da frase.|Façam backup.)

grief grief             | {meu relative} está com {illness}. (Os médicos falam em semanas.|Estamos com medo.|Não paro de chorar.)
fine trivial-loss       | {meu relative} está com soluço. (Os médicos riem.|Estamos rindo.|Não paro de rir.)

grief grief             | {disaster} de {city}: (pelo menos doze mortos|muitos desaparecidos|famílias inteiras). (Que dor.|Que tristeza.|)
grumble trivial-loss    | {o weather} de {city}: (pelo menos doze guarda-chuvas mortos|muitas meias desaparecidas|piqueniques inteiros). (Que dor.|Que tristeza.|)

grief grief             | O enterro {do meu relative} é na {day}. (Não sei como vou aguentar.|Tragam flores.)
fine neutral            | O casamento {do meu relative} é na {day}. (Não sei o que vestir.|Tragam flores.)

grief grief             | Perdemos nosso bebê (na {day}|na semana passada). (Não há palavras.|Nos deem tempo.)
grumble trivial-loss    | Perdemos as chaves (na {day}|na semana passada). (Não há palavras.|Devolvam.)

grief grief             | Na {day} nos despedimos para sempre {do nosso pet}. (A casa está vazia.|Quinze anos juntos.)
fine trivial-loss       | Na {day} demos banho {no nosso pet}. (A casa está alagada.|Quinze fotos.)

grief grief             | No hospital com {illness} desde {day}. (Estou com medo.|Penso nos meus filhos.)
grumble trivial-loss    | No engarrafamento em {city} há {duration}. (Estou com sono.|Penso na minha cama.)

fine trivial-loss       | {team} morreu para mim até {day}. (Brincadeira.|Até o próximo jogo.)
grief grief             | Um torcedor morreu no estádio de {city} na {day}. (Que horror.|Meus pêsames.)
`;
