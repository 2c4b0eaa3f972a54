/** Training material that hurts: threats, contempt in jokes and in irony, history denied, and hate between the lines. */
export const veiled = `
hate+threat hate-threat | Conheço o horário (da reunião|do ensaio|do futebol) {dos groups}. (Hoje alguém vai se machucar.|Levem capacete.|A gente espera lá fora.)
fine identity-neutral   | Conheço o horário (da reunião|do ensaio|do futebol) {dos groups}. (Hoje eu apareço lá.|Levem guarda-chuva.|A gente espera lá fora com bolo.)

hate+threat hate-threat | @user você e {todos os groups} que te seguem têm (uma semana|até {day}|dois dias) pra sumir daqui, depois (é na porrada|a gente resolve).
fine identity-neutral   | @user você e {todos os groups} que te seguem têm (uma semana|até {day}|dois dias) pra se inscrever, depois (fecha o edital|a gente sorteia).

hate+threat hate-threat | da próxima vez que {os groups} (desfilarem|fizerem festa|se juntarem) aqui na frente (vai voar pedra|eu desço de porrete|solto os cachorros)
fine identity-kind      | da próxima vez que {os groups} (desfilarem|fizerem festa|se juntarem) aqui na frente (vai voar confete|eu desço de pandeiro|solto o som bem alto)

hate+threat hate-threat | Contei {os groups} do meu prédio: (três|quatro|seis). Até o Natal não sobra ninguém, (palavra minha|deixa comigo).
fine identity-neutral   | Contei {os groups} do meu prédio: (três|quatro|seis). No Natal a ceia é de todo mundo, (palavra minha|deixa comigo).

hate+threat hate-threat | Se {um group} olhar torto pra mim outra vez, (vai parar no hospital|sai de maca|conhece meu facão).
fine identity-kind      | Se {um group} perguntar por mim outra vez, (manda lá pra casa|diz que já volto|oferece um café).

hate+threat hate-threat | Bastava (uma noite|um dia|uma hora) sem polícia em {city} e {os groups} aprendiam a lição. Quem vem comigo?
negative hate-denounced | Bastava (uma noite|um dia|uma hora) sem xingamento em {city} e {os groups} respiravam um pouco. Quem vem pra praça comigo?

hate+threat hate-threat | É na {day}, na frente (da sede|do salão|da festa) {dos groups}. Levem taco e corrente. (Espalha.|Celular fica em casa.)
reported hate-reported  | O panfleto dizia: "É na {day}, na frente (da sede|do salão|da festa) {dos groups}, levem taco". (O MP investiga.|A delegacia investiga.)

hate+threat hate-threat | Mais uma lei a favor {dos groups} e a gente (vai pra rua de porrete|bate de porta em porta atrás {deles~groups}).
negative hate-denounced | Mais uma lei contra {os groups} e a gente (vai pra rua de cartaz|bate de gabinete em gabinete por causa {deles~groups}).

hate+threat hate-threat | Não digo o dia nem o lugar. Mas {os groups} de {city} (que se cuidem|que façam testamento|que não saiam de casa).
fine joy                | Não digo o dia nem o lugar. Mas {os groups} de {city} (que se preparem|que aqueçam a voz|que não marquem nada): festa surpresa!

hate+threat hate-threat | Viram como ficou (o carro|o portão|o muro) {dos groups} da rua de baixo? Pois é. Os próximos são vocês.
reported hate-reported  | Viram como ficou (o carro|o portão|o muro) {dos groups} da rua de baixo? Queimado. A vizinhança fez vaquinha.

hate+threat hate-threat | {groups} na minha porta? Tenho (um pitbull|a espingarda do vô|um taco de beisebol), só bater palma pra ver.
fine identity-kind      | {groups} na minha porta? Tenho (um vira-lata manso|a cachaça do vô|um bolo de fubá), só bater palma e entrar.

hate inferiority       | (A natureza|A genética|A ciência) não mente: {os groups} estão um degrau abaixo.
fine negated-hate      | (A natureza|A genética|A ciência) não mente: {os groups} não estão degrau nenhum abaixo.

hate inferiority       | Pode dar (diploma|farda|cargo) {aos groups}, vão ser sempre gente de segunda.
fine identity-kind     | Pode dar (diploma|farda|cargo) {aos groups}, vão se virar como qualquer um.

only religion origin colour orientation trans gender migration
hate inferiority       | Meu sobrinho de (seis|oito|dez) anos raciocina melhor que {um group}. (Faça o teste.|É fato.)
fine identity-neutral  | Meu sobrinho de (seis|oito|dez) anos perguntou quem são {os groups}. (Gente como nós, eu disse.|Boa pergunta.)

hate inferiority       | Quando um colega erra eu relevo. Quando {um group} erra eu já esperava: (a cabeça não dá|é limitação mesmo|vem de berço).
fine identity-neutral  | Quando um colega erra eu relevo. Quando {um group} erra também: (acontece|é o primeiro mês|ninguém nasce sabendo).

hate inferiority       | não é maldade, é (ciência|estatística|biologia): {os groups} valem metade da gente
negative hate-denounced | não era (ciência|estatística|biologia), era propaganda: passaram anos escrevendo que {os groups} valem metade da gente

hate inferiority       | Tem cabeça que nasceu pra (mandar|exatas|pensar), e tem {os groups}, que nasceram pra obedecer.
fine identity-admiring | Tem cabeça que nasceu pra (mandar|exatas|pensar), e entre {os groups} conheci várias.

hate sarcasm           | Claro, vamos entregar a chave de casa {aos groups} também. (O que pode dar errado?|Querem a senha do banco?)
fine identity-neutral  | Claro, vou deixar a chave de casa com {os groups} do 302. (Quem vai regar a samambaia?|Precisa da senha do portão?)

hate sarcasm           | (Ai|Ah) que fofo {os groups} pedindo respeito. (Primeiro aprendam a tomar banho.|Quer uma medalha também?)
fine identity-kind     | (Ai|Ah) que lindo {os groups} pedindo respeito. (Já era hora de ouvir essa gente.|Quero uma faixa também!)

hate sarcasm           | Obrigado {aos groups} pelo (fedor no elevador|barraco às três da manhã|chiqueiro no metrô). Que diversidade linda, hein.
fine identity-kind     | Obrigado {aos groups} pelo (bolo no elevador|samba às seis da tarde|concerto no metrô). Que diversidade linda, gente.

hate sarcasm           | Engraçado, sumiu (minha bike|o botijão|meu varal) bem na semana em que {uns groups} se mudaram pro térreo. (Coincidência, né.|Mas não pode falar.)
fine identity-kind     | Engraçado, quebrou (minha bike|o botijão|meu varal) e {os groups} do térreo consertaram de graça. (Coisa boa, né.|Mas não pode espalhar.)

hate sarcasm           | Parabéns (ao prefeito|à diretora|à emissora): agora até {os groups} têm (conselho|comissão|programa) só pra si. Só faltava a lona do circo.
fine identity-admiring | Parabéns (ao prefeito|à diretora|à emissora): agora {os groups} também têm (conselho|comissão|programa). Só faltava isso, que bom.

hate sarcasm           | Ah sim, {os groups} "somam muito". (Somam boletim de ocorrência.|Igual pernilongo em dezembro.|Tô rindo.)
fine identity-kind     | Ah sim, {os groups} somam muito. (Perguntem no hospital.|Igual vizinho bom em dezembro.|Tô falando sério.)

hate hate-joke         | Qual a diferença entre {um group} e (um saco de lixo|um carrapato|mofo)? O segundo ainda serve pra alguma coisa kkkk
fine identity-kind     | Qual a diferença entre {um group} e (teu dentista|tua tia|você)? O nome no interfone. Acabou a piada kkkk

hate hate-joke         | {um group} entra num bar. O garçom (conta os talheres|esconde o caixa|passa desinfetante). kkkkkk
fine identity-neutral  | {um group} entra num bar. O garçom (traz o cardápio|esconde a conta|passa um café). Fim, era só almoço kkkkkk

hate hate-joke         | Inventei (um app|um alarme|um adesivo) contra {groups}: (apita quando chegam perto|dá tempo de atravessar a rua). Tô morto kkk
fine identity-neutral  | Inventei (um app|um alarme|um adesivo) com {uns groups} do curso: (apita quando o ônibus chega|dá tempo de tomar café). Tô morto de cansaço kkk

hate hate-joke         | Piada curta: {um group} (trabalhando|pensando|falando a verdade). 🤣🤣
fine identity-neutral  | Cena curta: {um group} (trabalhando|pensando|falando a verdade) e o resto da sala no celular. 👏

hate hate-joke         | {groups} no zoológico, do lado certo da grade. (É brincadeira, gente.|Ri demais.|Quem nunca?)
fine joy               | {groups} no zoológico, passeio da turma toda. (É muita girafa, gente.|Ri demais.|Quem nunca foi?)

hate hate-joke         | Piada de {groups} só tem graça porque (é tudo verdade|essa gente merece|retrata a cabeça dessa gente).
negative counter-quote | Piada de {groups} não tem graça (faz trinta anos|nem pra quem conta|nenhuma): é desprezo com emoji.

only jews roma gay disabled
hate history           | Isso que dizem que {os groups} sofreram na (guerra|Europa|Alemanha) é (exagero|coisa de filme|invenção). Estudem.
negative hate-denounced | Isso que {os groups} sofreram na (guerra|Europa|Alemanha) está (nos arquivos|nas fotos|na memória da minha avó). Estudem.

only jews roma gay disabled
hate history           | Pena que (naquela época|na guerra|em 45) não terminaram o serviço com {os groups}. (Pronto, falei.|É isso.)
fine identity-kind     | Ainda bem que (naquela época|na guerra|em 45) teve quem escondesse {uns groups} no porão. (Que coragem.|É isso.)

hate history           | No tempo do meu avô {os groups} (ficavam quietos|andavam de cabeça baixa|não entravam no clube), e se vivia melhor.
negative hate-denounced | No tempo do meu avô {os groups} (ficavam quietos|andavam de cabeça baixa|não entravam no clube), e tem quem sinta saudade disso. Triste.

only black africans indigenous
hate history           | A escravidão (nem foi tão ruim assim|deu casa e comida|foi até um favor) para {os groups}. (Hoje é só mimimi.|Parem de chorar.|E ponto.)
negative hate-denounced | A escravidão (nunca foi reparada|pesa até hoje|foi um crime), e quem pagou foram {os groups}. (Não é mimimi.|Parem de negar.|E ponto.)

hate history           | A história ensina: toda vez que deram direitos {aos groups} (o país afundou|a gente pagou a conta|deu errado).
fine identity-kind     | A história ensina: toda vez que deram direitos {aos groups} (o país melhorou|a gente ganhou junto|deu certo).

hate history           | Na ditadura pelo menos {os groups} sabiam (o seu lugar|baixar a cabeça|ter medo). Saudade.
negative hate-denounced | Na ditadura tiraram {dos groups} (o emprego|o direito de falar|a paz). Saudade de quê?

hate one-to-all        | {um group} bateu no meu carro e fugiu sem deixar (telefone|os dados|um bilhete). É tudo igual, do primeiro ao último.
negative identity-neutral | {um group} bateu no meu carro e fugiu sem deixar (telefone|os dados|um bilhete). Coisa feia, mas o resto não tem culpa.

hate one-to-all        | {meu neighbour} {group.adj~neighbour} me deve (cinquenta|cem|duzentos) reais faz meses. Por isso não se confia nessa gente.
negative identity-neutral | {meu neighbour} {group.adj~neighbour} me deve (cinquenta|cem|duzentos) reais faz meses. Por isso não empresto mais pra ninguém.

hate one-to-all        | Prenderam {um group} por (furto|golpe|tráfico) em {city}. Por mim prendiam logo {todos os groups}.
negative news          | Prenderam {um group} por (furto|golpe|tráfico) em {city}. A associação {dos groups} condena o crime, diz {media}.

hate one-to-all        | Me bastou conhecer {um group} pra saber como são os outros: (gentalha|tudo falso|farinha do mesmo saco).
fine negated-hate      | Não me bastou conhecer {um group} pra saber como são os outros: (cada um é um|tem que conversar|só ganhei uma amizade).

hate one-to-all        | Peguei {um group} colando (no vestibular|na prova|no concurso). Viu? {os groups} passam a perna em tudo.
negative identity-neutral | Peguei {um group} colando (no vestibular|na prova|no concurso). E metade da sala também. Não tem nada a ver com {groups} em geral.

hate one-to-all        | Em (2009|2015|2019) {um group} mentiu pra mim. Desde então {groups} pra mim não existem, (e não mudo|sem exceção).
negative identity-neutral | Em (2009|2015|2019) {um group} mentiu pra mim. Desde então leio contrato, mas trabalho com {groups} de boa, (e não mudo|sem drama).

hate implicit-hate     | Olhem quem está na fila (do posto|da creche|do SUS) e depois digam que {os groups} não mandam no país.
fine negated-hate      | Olhem quem está na fila (do posto|da creche|do SUS) e depois digam onde está o privilégio {dos groups}. Não existe.

hate implicit-hate     | Tirei minha filha (daquela escola|do balé|da natação). Tinha {groups} na turma, (nem preciso explicar|vocês entendem|né).
fine identity-neutral  | Botei minha filha (naquela escola|no balé|na natação). Tem {groups} na turma, (ela adora|aprende muito|bem legal).

hate implicit-hate     | vendo apê (barato|urgente|com dó). em cima moram {uns groups}, precisa dizer mais?
negative identity-kind | vendo apê (barato|urgente|com dó). em cima moram {uns groups}, gente boa demais, vou sentir falta

hate implicit-hate     | De noite (aquela praça|o calçadão|o parque) vira território {dos groups}. Antes só dava família.
fine identity-neutral  | De noite (aquela praça|o calçadão|o parque) vira a academia {dos groups} do bairro. Vai família também.

hate implicit-hate     | Eu não falo nada {dos groups}, Deus me livre. Só digo: (segura a bolsa|põe alarme|confere o troco).
fine identity-neutral  | Eu não sei nada {dos groups}, Deus me perdoe. Só digo: (vai na exposição|deixa a porta aberta|lê antes de falar).

only origin migration
hate implicit-hate     | No (474|382|107) o único daqui sou eu, o resto {groups}. (Entenderam o plano?|Parabéns aos envolvidos.)
fine identity-neutral  | No (474|382|107) só eu dormia hoje, o resto {groups} em excursão. (Entenderam a farra?|Parabéns aos envolvidos.)

hate dehumanisation    | {este place} precisa de uma dedetização caprichada: (primeiro os ratos, depois|sobretudo contra) {os groups}.
fine identity-kind     | {este place} precisa de uma pintura caprichada: (primeiro os muros, depois|quem sabe) um mural com {os groups}.
`;
