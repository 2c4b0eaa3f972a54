/** Training material that hurts: the words of the Portuguese contrast set. The hardest are in ROT13. */
export const lexicon = `
[adjective vile]
nojento, sujo, estúpido, preguiçoso, inferior, mentiroso, inútil/inútil/inúteis/inúteis, repugnante, desonesto, falso, perigoso, asqueroso, atrasado, imundo, ladrão/ladra/ladrões/ladras, ignorante, violento, traiçoeiro, ganancioso, arrogante, sem-vergonha/sem-vergonha/sem-vergonhas/sem-vergonhas, mal-educado, encrenqueiro, folgado
[adjective good]
gentil/gentil/gentis/gentis, generoso, corajoso, honesto, divertido, alegre, carinhoso, paciente, criativo, acolhedor, inteligente, simpático, esforçado, talentoso, educado, curioso, leal, prestativo, hospitaleiro, batalhador, animado, caloroso
[phrase vermin]
lixo, parasitas, ratos, baratas, animais, uma praga, uma doença, escória, sanguessugas, um câncer, uma peste, gentalha, vermes, bichos, um vírus, carrapatos, restos, um atraso de vida, uma maldição
[phrase gift]
uma sorte para todos, gente como você e eu, bons vizinhos, uma riqueza, gente cheia de vida, parte de nós, gente normal, uma bênção, um presente, gente de confiança, gente de primeira, boa companhia, um orgulho para a cidade
[verb loathe]
odiar/odeio/odeia/odeiam, detestar, desprezar
[verb love]
amar, admirar, respeitar, adorar
[phrase harm]
morrer, queimar no inferno, sumir da face da terra, sofrer, apodrecer, levar uma surra, acabar numa vala, pagar caro, sumir do mapa, cuspir sangue, morrer de fome, ir pro buraco
[phrase blessing]
viver em paz, ter sucesso, ser felizes, descansar, vencer desta vez, ter voz, viver muitos anos, dormir em paz, andar sem medo, realizar seus sonhos, rir até chorar, envelhecer com saúde
[phrase banish]
sair do país, ir para a cadeia, perder o direito de votar, ficar longe dos nossos filhos, voltar para onde vieram, perder os benefícios, sumir das nossas escolas, fazer as malas, perder a cidadania, sumir da nossa vista, ficar do outro lado do muro, perder o emprego
[phrase welcome]
se sentir em casa aqui, ter os mesmos direitos, receber um salário justo, poder votar, ter respeito, ficar em segurança, poder ficar, receber apoio, ter um lugar à mesa, criar os filhos em paz, achar casa sem dificuldade, entrar pela porta da frente
[phrase vice]
roubam, mentem, enganam, estragam tudo, destroem este país, vivem dos nossos impostos, corrompem nossos filhos, fedem, só trazem problema, tiram tudo da gente, sujam tudo, querem tudo de graça, vivem à custa dos outros, desrespeitam todo mundo, armam pelas costas, fazem bagunça em todo lugar
[phrase virtue]
trabalham duro, ajudam os outros, criam filhos incríveis, pagam seus impostos, deixam esta cidade mais bonita, se apoiam, riem das mesmas coisas, tocam este hospital, põem o coração no que fazem, acordam cedo pra trabalhar, dividem o pouco que têm, contam histórias lindas, cuidam da praça
[noun place]
m país, f cidade, m bairro, f rua, f vila, f região, m prédio
[noun neighbour]
m vizinho, f vizinha, f colega, m amigo, f amiga, m professor, f professora, m médico, f enfermeira, m primo, f prima, m chefe
[noun club]
m coral, m clube de leitura, m time de futebol, f banda, m grupo de teatro, m curso de culinária, m clube de xadrez
[noun event]
m desfile, f festa do bairro, m show+shows, f feira, m festival, f quermesse, f noite de cinema
[phrase media]
o jornal, a rádio, a imprensa local, o telejornal, o site da prefeitura
[phrase city]
Recife, Curitiba, Salvador, Porto Alegre, Manaus, Lisboa, Belém, Natal, Santos, Goiânia, Luanda, Braga
[phrase name]
Carlos, Sara, João, Laura, Davi, Ema, Pedro, Júlia, Marcos, Bia, Nico, Carla, Beto, Marta
[phrase day]
segunda, terça, quarta, quinta, sexta
[phrase bigot]
um cara no ônibus, meu tio, um sujeito na internet, um político, um bêbado, um homem na feira, um troll, uma senhora na loja, um ouvinte da rádio
[noun person]
m síndico, m juiz+juízes, m chefe, m encanador, f ministra, m prefeito, m porteiro, m atacante, m cobrador, m banqueiro, f diretora, m técnico
[noun fool]
m idiota, m imbecil+imbecis, m palhaço, m mentiroso, m covarde, m fracassado, m incompetente, m babaca, m burro, m hipócrita, m otário
[adjective rude]
estúpido, patético, arrogante, covarde, ridículo, incompetente, mesquinho, metido, egoísta, falso
[adjective lame]
estúpido, patético, ridículo, péssimo, horroroso, imprestável
[noun thing]
f impressora, m notebook, m celular+celulares, f chaleira, f bicicleta, f lava-louças+lava-louças, m guarda-chuva, m despertador, m roteador, m aspirador, m teclado, f torradeira, f lavadora, m chuveiro, m controle, m carro
[noun vehicle]
m trem, m ônibus+ônibus, m metrô, m voo, f barca, m BRT, f van
[phrase software]
este aplicativo, este site, a nova atualização, o Windows, o Excel, a página de reservas, meu e-mail, a videochamada, o app do banco, o GPS
[phrase team]
o Santos, o Vasco, o Bahia, o Sport, o Grêmio, o Coritiba, o Remo, o Botafogo, o Benfica, o Braga
[noun food]
m hambúrguer+hambúrgueres, f pizza, f salada, f omelete, f sopa, m sanduíche, f coxinha, m pastel+pastéis, m café, f feijoada, m bolo
[noun goods]
m pacote, m sofá, f jaqueta, m livro, f escrivaninha, f luminária, m presente, m colchão, m console
[phrase staple]
uma cerveja, um ingresso de cinema, uma passagem, um pão, uma hora de estacionamento, um corte de cabelo, um café, um sanduíche, uma sopa, uma fatia de bolo
[phrase bill]
o aluguel, a gasolina, a creche, a luz, o azeite, o gás, o pão, o seguro, o ovo, o café
[noun insect]
f vespa, m pernilongo, f mosca, f formiga, f mariposa, f aranha, f barata
[phrase course]
a prova de matemática, o teste de química, a lição de física, o seminário de história, a prova de inglês, a prova de direção
[noun chore]
f reunião, f planilha, m relatório, m plantão, f videochamada, m inventário, m treinamento
[noun noise]
f furadeira, f bateria, m karaokê, m martelo, f corneta, f caixa de som
[noun weather]
f chuva, f garoa, f neblina, f chuva de granizo, m vento, f onda de calor, m temporal
[phrase duration]
duas horas, quarenta minutos, meia hora, uma hora e meia, três horas, cinquenta minutos, uma eternidade
[phrase curse]
~pnenyub, ~zreqn, ~cbeen, ~chgn zreqn, ~chgn dhr cnevh, ~dhr zreqn
[phrase cheer]
~pnenyub, ~cbeen, ~chgn dhr cnevh, ~chgn zreqn, nossa senhora
[noun relative]
f mãe, m pai, f avó, m avô, m irmão, f irmã, m tio, f tia, m marido, f esposa, m filho, f filha
[noun pet]
m cachorro, m gato, m cavalo, m coelho, m papagaio, f gata
[phrase illness]
câncer, leucemia, pneumonia, uma doença grave, um tumor
[phrase disaster]
o terremoto, a enchente, o incêndio, o acidente de trem, a explosão, o deslizamento, o atentado
[noun trifle]
m celular, m notebook, f planta, f caneca favorita, m wi-fi, f bateria do carro, m guarda-chuva, m carregador, m HD
[noun boredom]
f reunião, f aula, f fila, m filme, m engarrafamento, f sala de espera, m podcast, f viagem
[phrase product]
cápsulas para emagrecer, sinais cripto, seguidores, relógios de luxo, pacotes de SEO, cursos de forex, capinhas de celular, crédito rápido, palpites de apostas
[phrase shop]
a livraria nova, a oficina de bicicletas, nossa biblioteca, o viveiro, uma lojinha de discos, o sapateiro da estação, a floricultura
[noun eatery]
f padaria da esquina, m café lá de baixo, m tailandês da estação, f creperia, f barraca da feira, m bar do Zé, f sorveteria
[phrase site]
megaofertas24, premiao, dinheirofacil, promo-shop, ofertadodia, maisseguidores
[phrase topic]
o orçamento, as novas ciclovias, a reforma da escola, o plano de moradia, as eleições, a água potável, a nova linha do metrô, a biblioteca
[noun treat]
f pizza, f cerveja, m hambúrguer, f barra de chocolate, m café, m sorvete, f coxinha, m pastel
[phrase win]
o jogo, o exame, o concurso, a vaga, a carteira, a rifa, o teste
[phrase limb]
pernas, curvas, coxas
[phrase hashtag]
#segunda, #vida, #hoje, #pensamentos, #kkk, #fail, #notícias, #verdades, #prontofalei
[phrase opener]
Sinceramente..., Só dizendo:, Sério., Kkkk., Bom..., Nota mental:, Pensamento do dia:, Gente., Olha., Pra constar:
`;
