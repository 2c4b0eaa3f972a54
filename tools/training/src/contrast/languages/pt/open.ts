/** Training material that hurts: doors shut in the face of groups, hate spoken to them, as an opinion, as a question, with slurs. */
export const open = `
hate exclusion         | Alugo (kitnet|quarto|apartamento) em {city}. Não aceito animais nem {groups}.
fine identity-neutral  | Alugo (kitnet|quarto|apartamento) em {city}. Não aceito cigarro. {groups}, estudantes, famílias: todo mundo é bem-vindo.

hate exclusion         | A partir de {day} nosso bar não atende {groups}. (Quem não gostou, rua.|Casa minha, regra minha.|Questão de higiene.)
fine identity-kind     | A partir de {day} nosso bar recebe o almoço {dos groups}. (Quem tem fome, entra.|Casa minha, casa de vocês.|É por nossa conta.)

hate exclusion         | Uma escola pra nós e outra para {os groups}, (e fica todo mundo em paz|sem mistura|simples assim).
negative counter-quote | "Uma escola pra nós e outra para {os groups}": (isso é proposta de governo?|de novo essa separação.|o século passado ligou.)

hate exclusion         | Primeiro as pessoas de bem. Se (sobrar|restar|tiver) alguma coisa, {os groups}. No fim da fila.
fine identity-kind     | Primeiro quem está pior. Se (sobrar|restar|tiver) alguma coisa, os demais, {groups} ou não. Uma fila só.

hate exclusion         | Assinem o abaixo-assinado: nada de {groups} (na piscina|no condomínio|na colônia de férias|na academia). Já somos (cem|mil).
fine identity-kind     | Assinem o abaixo-assinado: aulas para {groups} (na piscina|no condomínio|na colônia de férias|na academia). Já somos (cem|mil).

hate exclusion         | Falei pra minha filha: (sai|brinca|namora) com quem quiser, menos com {groups}.
fine identity-kind     | Falei pra minha filha: (sai|brinca|namora) com quem quiser, sejam {groups} ou não.

hate exclusion         | (Um muro|Uma cerca|Arame farpado) em volta da área {dos groups} e acabou o problema.
fine identity-neutral  | (Um mural|Uma faixa|Bandeirinha) em volta da praça {dos groups} e começou a festa.

hate exclusion         | Meu voto vai pra quem (tirar|negar|cortar) escola, médico e moradia {dos groups}. O resto é conversa.
fine identity-kind     | Meu voto vai pra quem (cuidar de|ampliar|defender) escola, médico e moradia {dos groups}. O resto é conversa.

hate derogation        | Vocês, {groups}, (nunca trabalharam|só sabem pedir|estragam tudo). (Tenham vergonha.|E chega de choro.)
fine identity-kind     | Vocês, {groups}, (nunca desistiram|ainda sabem dançar|salvam a festa). (Tenham orgulho.|E viva.)

hate derogation        | @user você é {um group}, então tua opinião (vale zero|não conta|guarda pra ti)
fine question          | @user você é {um group}, então tua opinião (vale muito|conta|me interessa): como é viver em {city}?

hate exclusion         | {querido~groups} {groups}, (façam um favor e sumam|ninguém vai sentir saudade|a porta da rua é serventia da casa).
fine identity-kind     | {querido~groups} {groups}, (façam um favor e fiquem|todo mundo ia sentir saudade|a porta da rua está sempre aberta).

hate derogation        | Ei, você que é {um group}: (abaixa a voz|levanta da cadeira|desce do palco). Você não é como nós.
fine identity-kind     | Ei, você que é {um group}: (solta a voz|puxa uma cadeira|sobe no palco). Você é da turma.

hate derogation        | Vi vocês ontem (na parada|na tevê|na praça). Me dão (nojo|pena|ânsia), vocês e {todos os groups}.
fine identity-kind     | Vi vocês ontem (na parada|na tevê|na praça). Me dão (força|orgulho|alegria), vocês e {todos os groups}.

hate derogation        | Não preciso te conhecer. Você é {um group} e isso (me basta|encerra o papo|já diz que tipo de gente você é).
fine identity-kind     | Não preciso saber se você é {um group}. Você é da casa e isso (me basta|encerra o papo|já diz que gente boa você é).

hate hate-over-clauses | No prédio da frente moram {uns groups}. Vejo da janela toda noite. Essa gente eu (desprezo|jogava escada abaixo|nem chamo de gente).
fine identity-kind     | No prédio da frente moram {uns groups}. Vejo da janela toda noite. Essa gente eu (admiro|chamava pra jantar|ainda não conheço).

hate hate-over-clauses | Ontem o ônibus estava cheio de {groups}. Desci antes. (Essa raça eu não aguento.|Prefiro ir a pé do que perto de escória.)
grumble grumble-transport | Ontem o ônibus estava cheio, estudante, turista, {groups}. Desci antes. (Esse calor eu não aguento.|Prefiro ir a pé do que sem janela.)

hate hate-over-clauses | {os groups} abriram uma loja na rua (do mercado|de trás|da igreja). Eu ali não piso. Tenho nojo até (do troco|da maçaneta) dessa gente.
fine identity-kind     | {os groups} abriram uma loja na rua (do mercado|de trás|da igreja). Eu ali não saio mais. Gosto até (do troco em bala|da música) dessa gente.

hate hate-over-clauses | No parquinho brincavam {uns groups}. Meu filho quis ir junto. Levei embora: (com esse tipo não se brinca|não quero que se acostume|depois tem que desinfetar).
fine identity-kind     | No parquinho brincavam {uns groups}. Meu filho quis ir junto. Deixei: (com essa turma ele ri|não queria mais ir embora|depois tem lanche lá em casa).

hate hate-over-clauses | No começo eu achava que {os groups} fossem como a gente. Depois convivi. (São bicho.|Me enganei feio.|Que decepção de raça.)
fine identity-kind     | No começo eu achava que {os groups} fossem outro mundo. Depois convivi. (São gente.|Me enganei feio.|Que aprendizado.)

hate hate-as-opinion   | (Opinião impopular|Falo e saio correndo|Pensamento sincero): {os groups} não deviam (ter filhos|votar|aparecer na rua).
fine identity-kind     | (Opinião impopular|Falo e saio correndo|Pensamento sincero): {os groups} não deviam (pedir desculpa|ter medo|se encolher pra ninguém).

hate hate-as-opinion   | Desculpa, mas pra mim {um group} nunca vai ser (gente de bem|do nosso nível|da família).
fine identity-kind     | Desculpa quem pensa diferente, mas pra mim {um group} é (gente de bem|do nosso nível|da família).

hate hate-as-opinion   | me chamem de (careta|antiquado|o que quiserem), {groups} eu não (suporto|quero por perto|engulo)
fine identity-kind     | me chamem de (bobo|moderno|o que quiserem), {groups} eu (defendo|quero por perto|admiro)

hate hate-as-opinion   | Livro de escola devia ensinar que {os groups} são (um perigo|a ruína do Brasil|gente pra se evitar).
fine identity-neutral  | Livro de escola devia ensinar como vivem {os groups}: (um capítulo|duas páginas|com umas fotos).

hate hate-as-opinion   | Se {os groups} fossem gente honesta, (galinha tinha dente|eu era o Papa|nevava em {city}). É o que eu acho.
fine identity-kind     | Se {os groups} fossem mais {ouvido~groups}, (reunião rendia|eu ficava feliz|era outra vida em {city}). É o que eu acho.

hate hate-as-question  | Mas {os groups} (tomam banho|trabalham|pensam) de vez em quando? Só perguntando.
fine question          | Mas {os groups} (cantam|tocam|se apresentam) na {day} também? Só perguntando.

hate hate-as-question  | Quem foi que quis {os groups} aqui em {city}? (Eu é que não.|Quem paga?)
fine question          | Quem foi que chamou {os groups} do coral aqui pra {city}? (Eu é que não.|Quem cozinha?)

hate hate-as-question  | {quanto~groups} {groups} ainda precisam chegar pra vocês (acordarem|fazerem alguma coisa|sentirem medo)?
fine question          | {quanto~groups} {groups} ainda precisam chegar pra vocês (servirem o almoço|cortarem o bolo|ligarem o som)?

hate hate-as-question  | É normal eu (sentir nojo|mudar de lugar|prender a respiração) quando {um group} senta do meu lado?
fine question          | É normal eu (sentir vergonha de puxar papo|mudar de assunto|oferecer bala) quando {um group} senta do meu lado no avião?

hate hate-as-question  | Por que eu deveria respeitar {os groups}? (O que fizeram pra isso?|Ninguém me convenceu ainda.)
fine negated-hate      | Por que eu deveria temer {os groups}? (O que fizeram pra isso?|Ninguém me convenceu ainda.)

hate hate-with-slur    | Olha lá, (uma mesa|uma fila|um ônibus) de {slurs}. (Vamos embora.|Que fedor.|Estragou a noite.)
reported hate-reported | Falaram: "olha lá, (uma mesa|uma fila|um ônibus) de {slurs}". (Era a gente.|Gelei.|Ninguém riu.)

hate hate-with-slur    | @user cala a boca, {slur}, (ninguém te perguntou|fala quando eu mandar|volta pro teu buraco)
reported hate-reported | Me manda "cala a boca, {slur}" (em toda foto|faz três dias|no privado). Bloqueio e denuncio.

hate hate-with-slur    | É {slurs} que se fala (desde sempre|lá em casa|e pronto), e não são vocês que vão me corrigir.
negative hate-denounced | Não é "{slurs}" que se fala (em lugar nenhum|lá em casa|e pronto), e sou eu que vou te corrigir.

hate hate-with-slur    | Só podia ser {slur} pra (estacionar|responder|se vestir) assim. (Que raça.|Normal.)
reported hate-reported | Gritaram "só podia ser {slur}" pelo meu jeito de (estacionar|responder|me vestir). (Que raiva.|Acham normal.)

hate hate-with-slur    | Deram (o prêmio|a vaga|a taça) pra {um slur}. (Fim dos tempos.|Que nojo.)
reported hate-denounced | Deram (o prêmio|a vaga|a taça) pra quem ouviu "{slur}" a vida toda. (Que virada.|Finalmente.)

hate hate-with-slur    | Menos {slurs} (na escola|na torcida|no escritório), mais (paz|ordem|ar puro).
reported hate-denounced | Menos piada com a palavra "{slurs}" (na escola|na torcida|no escritório), mais (paz|respeito|ar puro).

hate hate-with-slur    | Você não é uma pessoa, é {um slur}. (E vai morrer assim.|Aceita.)
reported hate-denounced | Você é uma pessoa, não "{um slur}". (E quem fala isso mente.|Acredita.)

hate hate-with-slur    | {slurs} (no meu portão|na minha turma|no meu ônibus) não, né. Fora.
reported hate-reported | Escreveram "{slurs}" de spray (no meu portão|na minha turma|no meu ônibus). Não, né. Denúncia feita.
`;
