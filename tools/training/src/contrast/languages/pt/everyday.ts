/** Ordinary life: grumbles of every kind beside plain statements, questions, news and joy. */
export const everyday = `
grumble grumble-transport | {o vehicle} para {city} (atrasou|parou|não sai) (de novo|como sempre), {duration} desta vez.
fine neutral              | {o vehicle} para {city} (sai às nove|fica na plataforma três|leva) (na {day}|como sempre), {duration} de viagem.
fine joy                  | {o vehicle} para {city} (saiu na hora|veio só pra mim|chegou antes) (na {day}|enfim), {duration} de paz.

grumble grumble-transport | Em pé {num vehicle} (sem ar|do lado de uma tuba|entre duas malas) desde {city}. (Ótimo.|Por que eu?)
fine neutral              | Sentado {num vehicle} com um livro desde {city}. (Próxima parada {city2}.|Página quarenta.)

grumble grumble-transport | Outra greve {do vehicle} na {day}. (Adeus planos em {city}.|{duration} a pé.)
fine question             | Tem horário {do vehicle} na {day}? (Vou a {city}.|Pergunta {meu relative}.)

grumble grumble-queue     | {duration} de fila (no correio|no mercado|na farmácia|no cartório), um caixa só aberto.
fine joy                  | Zero fila (no correio|no mercado|na farmácia|no cartório) na {day}, que maravilha.

grumble grumble-queue     | {duration} no telefone com (o banco|o plano de saúde|a operadora). A musiquinha é (uma tortura|eterna).
fine neutral              | {duration} no telefone com {meu relative}. A música de fundo era (bonita|da rádio).

grumble grumble-weather   | {o weather} de novo em {city}. (Cansei.|Sapato encharcado.|Verão, diziam.)
fine news                 | {weather} em {city} na {day}, segundo {media}.
fine joy                  | Acabou {o weather} em {city}. (Que felicidade.|Pé no chão.|Enfim.)

grumble grumble-weather   | Odeio esse tempo em {city}. (Assim desde {day}.|Outro passeio perdido.)
fine joy                  | Adoro esse sol em {city}. (Assim desde {day}.|Outro passeio salvo.)

grumble grumble-software  | {software} (trava|vai mal|me derruba|não carrega) (de novo|pela terceira vez|antes da entrega). (Desisto.|Quem testa isso?|)
fine joy                  | {software} (responde|vai bem|me reconhece|carrega) (de novo|de primeira|antes da entrega). (Palmas.|Quem fez isso? Valeu!|)

grumble grumble-software  | Por que {software} pede (atualização|senha|reinício) toda {day}? (Me deixa louco.|Que saco.)
fine question             | Como se faz pra (abrir|compartilhar|imprimir) um arquivo com {software}? (Pergunta {meu relative}.|Valeu.)

grumble grumble-monday    | Já é {day}. (Odeio.|Dá pra pular?|A cama não me solta.|Nem café resolve.)
fine joy                  | Enfim {day}. (Adoro.|Dá pra repetir?|Abriu o sol.|Café na cama.)

grumble grumble-monday    | Quem inventou {o chore} de {day} (não tem coração|me deve um café).
fine neutral              | Temos também {o chore} de {day} (na sala doze|com {name}).

grumble grumble-team      | {team} perdeu (de novo|em casa|no último minuto|nos pênaltis). (Que desastre.|Não vejo mais.|Acabou meu domingo.)
fine joy                  | {team} ganhou (de novo|em casa|no último minuto|nos pênaltis). (Que noite.|Vejo de novo.|Salvou meu domingo.)

grumble grumble-team      | (Ridículo|Lamentável|Vergonhoso), {team} (hoje|na {day}). (Zero vontade.|Até {meu relative} fazia.)
fine news                 | (Oficial|Urgente|Breve): {team} joga na {day} em {city}. (Diz {media}.|Às oito.)

grumble grumble-parking   | {duration} procurando vaga em {city}. (E ainda multa.|Um pesadelo.)
fine joy                  | Vaga de primeira em {city}. (E ainda grátis.|Um milagre.)

grumble grumble-noise     | Os vizinhos com {um noise} (às seis|à meia-noite|às cinco) (na {day}|de novo). (Por favor, não.|Quero dormir.)
fine neutral              | Os vizinhos me deram {um noise} que não usam (na {day}|no verão). (Gente boa.|Está no armário.)

grumble grumble-price     | (Trinta|Quarenta|Cem) reais por {staple} em {city}? (Sério?|Um roubo.)
fine question             | Quanto custa {staple} em {city}? (Mais ou menos?|Alguém sabe?)

grumble grumble-price     | Subiu de novo: {bill}. (Minha carteira chora.|Quem paga isso?)
fine news                 | {bill}: (dois por cento a mais|preço parado) desde {day}, informa {media}.

grumble grumble-food      | {o food} da rodoviária de {city}: ({frio~food}|{queimado~food}|sem gosto) e (caro demais|com atraso). (Nunca mais.|Eca.|)
fine recommendation       | {o food} {do eatery} em {city}: ({quentinho~food}|{fresco~food}|com gosto) e (em conta|na hora). (Vão lá.|Nham.|)

grumble grumble-food      | Quem põe uva-passa em {um food}? (É crime.|Que nojo.)
fine question             | Quem tem receita de {um food}? (Sem uva-passa.|Pra doze.)

grumble grumble-delivery  | {meu goods} era pra chegar na {day}. (Nada.|"Entregue", diz o app. A quem?|Parou em {city}.)
fine joy                  | {meu goods} chegou já na {day}. (Antes da hora.|O entregador até acenou.|De {city}.)

grumble grumble-work      | Outra vez {um chore} na {day} que podia ser um e-mail. (Não aguento mais.|{duration} da minha vida.)
fine neutral              | Temos {um chore} na {day} na sala dois. (Almoço à uma.|{duration} no total.)

grumble grumble-school    | Amanhã tem {course} e (não entendo nada|esqueci o livro|estou mal). (Que ódio.|Socorro.)
fine question             | É amanhã {course} ou na {day}? ({name} pergunta.|Valeu.)

grumble grumble-battery   | Celular com (um|dois|três) por cento e o carregador (em casa|em {city}|quebrado). (Ótimo.|Típico.)
fine neutral              | Celular com (oitenta|noventa|cem) por cento e o carregador (em casa|em {city}|na mochila).

grumble grumble-insects   | {um insect} no quarto, zero sono. (Que ódio.|Amanhã é {day}, trabalho.)
fine neutral              | {um insect} na janela em {city}. (Está ali desde {day}.|Foto feita.)

grumble grumble-insects   | {insects} de novo (na barraca|na sopa|na cozinha). (Fora.|Me mudo pra {city}.)
fine question             | O que serve contra {os insects} (na barraca|no jardim|na cozinha)? ({name} pergunta.|Valeu.)

grumble grumble-travel    | Minha mala está em {city}. Eu em {city2}. (Parabéns, companhia.|Terceira vez.)
fine neutral              | {meu relative} está em {city}. Eu em {city2}. (Até {day}.|Até logo.)

fine news                 | {city} vota na {day}, em pauta: {topic}.
negative news             | {city} briga desde {day}, em pauta: {topic}, e ninguém está contente.

grumble grumble-politics  | (Ninguém escuta|Só conversa), em {city}, sobre {topic}. (Que cansaço.|Chega.)
fine question             | (Alguma novidade|Tem reunião), em {city}, sobre {topic}? (Na {day}?|Valeu.)

fine neutral              | {name} está em {city}, {name2} chega na {day}.
grumble grumble-work      | {name} está em {city}, {name2} chega na {day}, e o trabalho todo sobra pra mim. (De novo.|Típico.)

fine joy                  | {meu relative} conseguiu {win}. (Que orgulho.|Bolo pra todos.)
negative neutral          | {meu relative} não conseguiu {win}. (Por pouco.|Bolo mesmo assim.)
`;
