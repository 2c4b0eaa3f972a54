/** Advertising and its tricks, beside people who recommend what they like. */
export const spam = `
spam spam               | (COMPRE JÁ|Última chance|Só hoje): {product} (com 50 % off|de graça|pela metade do preço) em {site} http
fine recommendation     | (Comprei hoje|Que achado|Enfim provei): {o food} {do eatery}, vale a pena.

spam spam               | Ganhe R$ (500|900|3000) por dia em casa, (sem experiência|garantido). Chama na DM ou {site} http
fine neutral            | Ganhou R$ (5|9|30) na barraca de limonada, (sem experiência|feliz), diz meu filho em {city}.

spam spam               | (Me siga|Curta e compartilhe) e ganhe {um thing}. Clique http
fine recommendation     | (Me escreva|Me pergunte) se procura {um thing}, {shop} ajuda.

spam spam               | {product} em {city} pelo melhor preço. (Frete grátis|Seu dinheiro de volta). Código {name}20 http
fine recommendation     | {o food} {do eatery} em {city}, o melhor. (Tem fila|Só dinheiro), vale a pena.

spam spam               | Prezado cliente, sua conta está (bloqueada|limitada). Confirme (o cartão|a senha|os dados) em {site} http
grumble grumble-software | Prezado banco, seu app está (bloqueado|lentíssimo). Já confirmei (o cartão|a senha|os dados) na {day}.

spam spam               | PARABÉNS {name}, você ganhou (um iPhone|um vale|um cruzeiro). Retire em 24 horas em {site} http
fine joy                | Parabéns {name}, você ganhou {win}. A festa é em 24 horas.

spam spam               | Médicos odeiam (esse truque|esse chá). Perca (5|10|20) quilos em uma semana com {product} http
fine neutral            | Meu médico adora (essa trilha|esse chá). Vai devagar, {name}, ele diz.

spam spam               | Invista em {name}Coin, 300 % de lucro garantido, vagas limitadas, {site} http
fine news               | Informa {media}: moeda de 300 anos achada perto de {city} na {day}.

spam spam               | Jogue em {site}: (100 giros grátis|bônus sem depósito|o prêmio te espera) (18+|cadastre-se) http
fine neutral            | Baralho na casa de {name}: (100 pontos|nada de bônus|prêmio de biscoito). Na {day}, revanche.

spam spam               | Olá amigo, vi seu perfil. Minha (agência|empresa) oferece {product} barato. Me chama.
fine recommendation     | Olá a todos, vi a pergunta. {meu relative} diz que {shop} é barato.

fine recommendation     | (Enfim li|Acabei de ler): o livro {do meu relative}. (Cinco estrelas.|Chorei duas vezes.)
spam spam               | (Enfim à venda|Acabou de sair): meu e-book sobre {product}. (Cinco estrelas.|Compre.) http

fine recommendation     | {meu neighbour} dá aula de violão em {city}, (com paciência|pra iniciantes), se alguém quiser.
spam spam               | Aula de violão em {city}, (melhor preço|primeira aula grátis|vagas limitadas), reserve em {site} http
`;
