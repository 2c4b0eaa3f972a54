/** Training material that hurts: what looks like hate and is none, beside hate that looks harmless, and targets that no law protects. */
export const beside = `
hate derogation        | {os groups} sempre me (incomodaram|deram agonia|irritaram), e eu falo mesmo.
fine negated-hate      | {os groups} nunca me (incomodaram|deram agonia|irritaram), e eu falo mesmo.

hate derogation        | Ninguém me convence de que {os groups} sejam (gente como a gente|pessoas honestas|gente de valor).
fine negated-hate      | Ninguém me convence de que {os groups} sejam (um perigo pra gente|pessoas ruins|motivo de medo).

hate exclusion         | Trabalhar com {um group}? (Nem morto.|Nem em sonho.|Jamais.)
fine negated-hate      | Ter raiva de {um group}? (Nem morto.|Nem em sonho.|Jamais.)

hate derogation        | Parei de aguentar {os groups}. (Haja paciência.|Devia ter parado antes.|Agora é guerra.)
fine negated-hate      | Parei de julgar {os groups}. (Haja preconceito.|Devia ter parado antes.|Agora eu escuto.)

hate derogation        | Impossível gostar {dos groups}, (eu tentei|de verdade|perguntem por aí).
fine negated-hate      | Impossível não gostar {dos groups}, (eu garanto|de verdade|perguntem por aí).

hate hate-as-opinion   | Sou obrigado a concluir que {os groups} são {vile~groups}. (Fico longe.|Sem dúvida.)
fine negated-hate      | Longe de mim concluir que {os groups} são {vile~groups}. (Vivo com essa turma.|Sem dúvida.)

hate derogation        | Que gente boa o quê. {os groups}, (no fundo|no fim das contas|surpresa nenhuma), são {vile~groups}.
fine negated-hate      | Que {vile~groups} o quê. {os groups}, (no fundo|no fim das contas|surpresa nenhuma), são gente boa.

hate hate-as-opinion   | Quem defende {os groups} não entendeu: são {perigoso~groups}, (sim|acreditem|e muito).
fine negated-hate      | Quem tem medo {dos groups} não entendeu: não são {perigoso~groups}, (não|acreditem|nem um pouco).

hate implicit-hate     | Não é preconceito, é cuidado: onde tem {groups} eu (mudo de calçada|tranco o carro|não entro).
fine negated-hate      | Não é caridade, é o normal: onde tem {groups} eu (compro pão|tomo café|nem reparo).

hate derogation        | Verdade, não gosto {dos groups}. (Todo mundo sabe.|Qual o problema?|Nunca gostei.)
fine negated-hate      | Mentira que eu não gosto {dos groups}. (Todo mundo sabe.|Quem inventou isso?|Cresci com essa turma.)

hate dehumanisation    | Que direito o quê, {os groups} (não são seres humanos|valem menos que um cachorro|têm que ser {tratado~groups} feito bicho).
fine negated-hate      | Que bicho o quê, {os groups} (são seres humanos|não valem menos que ninguém|têm que ser {tratado~groups} de igual pra igual).

hate exclusion         | Todas as cadeiras estão livres, menos pra {groups}. (Eu que decido.|Regra da casa.)
fine negated-hate      | Nenhuma cadeira é proibida, muito menos pra {groups}. (A gente decide junto.|Regra da casa.)

hate wish-of-harm      | Não tenho pena nenhuma do que acontece com {os groups}, (pelo contrário|mereceram|tinha que ser pior).
negative identity-kind | Não durmo tranquilo com o que acontece com {os groups}, (pelo contrário|ninguém merece|e pode ficar pior).

hate hate-as-opinion   | Onde tem {groups} (é só bagunça|ninguém vive|acaba a civilização). Todo mundo vê.
negative counter-quote | "Onde tem {groups} (é só bagunça|ninguém vive|acaba a civilização)": moro aqui faz anos, vem ver.

hate hate-as-opinion   | {os groups} são {vermin}, e isso não é ofensa, é fato.
negative counter-quote | @user você acabou de postar que {os groups} são {vermin}. (Relê isso.|Tua mãe sabe?|É ofensa, não é fato.)

hate exclusion         | Na sala do meu filho não quero {groups}. (Entendido?|Mudo de escola amanhã.)
negative counter-quote | Uma mãe no grupo: "na sala do meu filho não quero {groups}". (Respondi, claro.|Coitado do menino.)

hate wish-of-harm      | Toda vez que ouço falar de {groups} só penso numa coisa: essa gente devia {harm}.
negative counter-quote | Toda vez que sai notícia tem um pra comentar que {os groups} deviam {harm}. O que te fizeram, hein?

hate derogation        | Tem razão, {name}: com {groups} (não adianta conversar|se perde tempo|só no chicote).
negative counter-quote | {name}, você não tem razão: "com {groups} (não adianta conversar|se perde tempo|só no chicote)" é frase de dar vergonha.

hate implicit-hate     | Eu também ria quando zoavam {os groups}, e rio (até hoje|ainda|mais que antes). Merecem.
negative hate-denounced | Eu também ria quando zoavam {os groups}, e me envergonho (até hoje|ainda|mais que antes). Não mereciam.

hate hate-as-opinion   | Quem odeia {os groups} (entendeu tudo|tem seus motivos|ganhou meu voto).
negative hate-denounced | Quem odeia {os groups} (não entendeu nada|tem é medo|perdeu meu voto).

hate exclusion         | O vereador que quer {os groups} longe do centro (está certíssimo|tem peito|fala por mim).
negative hate-denounced | O vereador que quer {os groups} longe do centro (devia renunciar|tem ódio|não fala por mim).

hate derogation        | Isso, continuem xingando {os groups}. (É engraçado.|Uma hora entendem o recado.)
negative hate-denounced | Isso, continuem xingando {os groups} por meia dúzia de likes. (É lamentável.|Uma hora vocês entendem o estrago.)

hate wish-of-harm      | Chutes e socos em {um group} no centro de {city}. (Palmas pra quem fez.|Medalha, já.|Foi pouco.)
reported hate-reported | Chutes e socos em {um group} no centro de {city}. (Procuram três homens.|Deu na imprensa.|Está no hospital.)

hate exclusion         | Fez bem (aquele bar|aquele hotel|aquele camping) de {city} em expulsar {uns groups}. (Vou lá jantar.|Exemplo pra todos.)
reported hate-reported | Condenaram o dono (de um bar|de um hotel|de um camping) de {city} por expulsar {uns groups}. (Sentença de {day}.|Informa {media}.)

hate hate-as-opinion   | Cresceram as denúncias de ódio contra {os groups}? (Choradeira.|Pouco, muito pouco.|Inventam.)
reported news          | Cresceram as denúncias de ódio contra {os groups}: (doze por cento|o dobro em um ano|uma por dia), diz {media}.

hate implicit-hate     | Filme sobre {groups} ganha festival em {city}. (O júri já é dessa turma.|Quanto será que pagaram?)
fine news              | Filme sobre {groups} ganha festival em {city}. (O júri foi unânime.|Quanto aplauso, conta {media}.)

hate derogation        | Sim, falei pra minha sogra que {os groups} me dão (nojo|asco|horror), e repito.
reported hate-reported | Minha sogra falou na minha cara que gente como eu, {os groups}, dá (nojo|asco|horror). Na ceia de Natal.

hate exclusion         | Hoje mandei {um group} descer do ônibus. (O ar até melhorou.|O resto quieto, com razão.)
reported hate-reported | Hoje mandaram a gente descer do ônibus porque somos {groups}. (O choro veio depois.|O resto quieto, e isso dói.)

hate implicit-hate     | Na entrevista, quando vi que era {um group}, (joguei o currículo fora|disse que a vaga já era).
reported hate-reported | Na entrevista, quando viram que eu era {um group}, (guardaram o currículo|disseram que a vaga já era).

hate derogation        | Pros filhos do vizinho, que são {groups}, eu digo na cara (que fedem|pra irem embora|que não valem nada).
reported hate-reported | Pros meus filhos, porque somos {groups}, dizem na cara (que fedem|pra irem embora|que não valem nada). Na escola.

hate derogation        | {um group} levou (o ouro|o Nobel|o festival)? (Não vale.|Que vergonha pro país.|Desliguei a tevê.)
fine identity-admiring | {um group} levou (o ouro|o Nobel|o festival)! (Chorei.|Que orgulho pro país.|Aumentei a tevê.)

hate implicit-hate     | Minha médica diz que, no consultório, {os groups} são sempre {vile~groups}. (Acredito.|Estranho, né?)
fine identity-admiring | Minha médica diz que, no consultório, {os groups} são sempre {good~groups}. (Acredito.|Bonito, né?)

hate dehumanisation    | pensando {nos groups} que conheço: {vermin}, sem tirar nem pôr
fine identity-kind     | pensando {nos groups} que conheço: {gift}, sem tirar nem pôr

hate derogation        | Jantei com {uns groups}. (Nunca mais, que baixaria.|Lavei a mão três vezes.|Pior impossível.)
fine identity-neutral  | Jantei com {uns groups}. (Nunca mais como tanto.|Repeti a massa três vezes.|Melhor impossível.)

hate exclusion         | Na biblioteca de {city} tem uma estante sobre {os groups}. (Só queimando.|Dinheiro jogado fora com essa laia.)
fine identity-neutral  | Na biblioteca de {city} tem uma estante sobre {os groups}. (Só subir a escada.|Empréstimo de um mês.)

hate exclusion         | Reunião {dos groups} na {day}, às (seis|sete|nove). Quem tem dignidade que tranque a porta.
fine identity-neutral  | Reunião {dos groups} na {day}, às (seis|sete|nove). Quem tem tempo que traga cadeira.

hate hate-as-question  | Como a gente se livra {dos groups} (do andar|da academia|do grupo do zap)?
fine question          | Como a gente agradece {aos groups} (do andar|da academia|do grupo do zap)? Um bolo?

hate hate-as-question  | Alguém sabe por que {os groups} têm sempre essa cara (de pau|suja|de bandido)?
fine question          | Alguém sabe onde {os groups} de {city} têm sede (nova|própria|no centro)?

hate hate-with-slur    | Só faltavam {reclaimeds} (no júri|na novela|no casamento). (Credo.|Se cubram.)
reclaimed reclaimed    | Tem {reclaimeds} (no júri|na novela|no casamento), nós! (Oba.|Se joguem.)

hate hate-with-slur    | De {um reclaimed} que nem você não aceito (conselho|presente|carona). (Fica longe.|Nojo.)
reclaimed reclaimed    | De {um reclaimed} pra {um reclaimed}: aceita (conselho|presente|carona). (Fica perto.|Amo.)

hate hate-with-slur    | {name} {reclaimed}, na minha família? (Boto pra fora.|Prefiro morrer.|Conserto na marra.)
reclaimed reclaimed    | {name} {reclaimed}, na minha família? (Sou eu.|Da cabeça aos pés.|E a gente dança.) Beijo de quem ama ser assim.

hate derogation        | Odeio {os groups}, (juro|ponto|de coração). Estragam todo jogo.
insult insult-person   | Odeio juiz de futebol, (juro|ponto|de coração): o de {day} era {um fool}. {os groups} não têm nada com isso.

hate dehumanisation    | {os groups} são {vermin}. Essa gente eu trancava num cercado.
fine identity-kind     | {os groups} são {gift}. Essa gente eu chamava pra jantar toda noite.
grumble insult-thing   | {software} é um horror. Isso eu trancava numa gaveta pra sempre. (Adeus.|{duration} esperando.|Quem fez isso?)

insult insult-person   | A torcida (de {city}|da geral|visitante) é (um bando de animais|uma escória|uma cambada de idiotas). Quebraram os banheiros na {day}.
fine joy               | A torcida (de {city}|da geral|visitante) é (um bando de artistas|uma beleza|uma família). Cantaram sem parar na {day}.

insult insult-person   | Os políticos de {city} são (parasitas|sanguessugas|uma praga), (tudo ladrão|sem exceção). Fora!
grumble grumble-politics | Os políticos de {city} estão (de férias|em reunião|na tevê), (tudo parado|sem exceção), e o buraco segue na rua.

insult insult-person   | Os (jornalistas|banqueiros|taxistas|corretores) vivem de mentir. Que {fools}.
fine neutral           | Os (jornalistas|banqueiros|taxistas|corretores) de {city} param na {day}. Tem assembleia.

grumble insult-thing   | Queimem todas as (impressoras|vuvuzelas|senhas|planilhas). Escória do universo. Na {day} já odiei (três|dez).
fine joy               | Salvem todas as (impressoras|vuvuzelas|senhas|planilhas)! Alegria do universo. Na {day} já ganhei (três|dez).

insult insult-person   | {name} é {um fool}, e não tem nada a ver com de onde veio: é {um fool} porque (não dá bom dia|não paga|grita com garçom).
fine neutral           | {name} é gente boa, e não tem nada a ver com de onde veio: é gente boa porque (escuta|ajuda|sabe cozinhar).

grumble insult-thing   | (Meu banco|A companhia aérea|A operadora) merece sumir do mapa. Ladrões de terno, {duration} no telefone à toa.
fine recommendation    | (Meu banco|A companhia aérea|A operadora) merece palmas. Problema resolvido, {duration} e pronto.

grumble insult-thing   | Morte (aos pombos da varanda|às moscas|aos brócolis|aos pernilongos). Não quero mais nenhum em {city}, fora todo mundo.
fine joy               | Viva (os pombos da varanda|as corujas|os brócolis|os vaga-lumes). Quero mais em {city}, vem todo mundo.

hate exclusion         | Não alugo para {groups}. (Tenho meus motivos.|Nem pagando o dobro.)
fine identity-neutral  | Alugo para {groups} como pra qualquer um. (Tenho meus motivos.|É só pagar em dia.)
insult insult-person   | Não alugo para {name}. (Tem dívida demais.|Nem pagando o dobro, {aquele/aquela~fool} {fool}.)
`;
