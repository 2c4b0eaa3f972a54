/** Training material that hurts: hate in its shapes, each line beside a harmless one that differs in one thing. */
export const hate = `
hate derogation      | {os groups} são {vile~groups}, (sem exceção|sempre foram|e todo mundo sabe).
fine identity-kind   | {os groups} são {good~groups}, (sem exceção|sempre foram|e todo mundo sabe).

hate derogation      | Eu {loathe.eu} {os groups} (de todo o coração|mais que tudo|e sempre vai ser assim|).
fine identity-kind   | Eu {love.eu} {os groups} (de todo o coração|mais que tudo|e sempre vai ser assim|).

hate derogation      | (Nunca confie em|Não dá para confiar em) {um group}. {eles~groups} {vice}.
fine identity-kind   | (Pode confiar em|Dá para confiar em) {um group}. {eles~groups} {virtue}.

hate derogation      | Não conheço {nenhum group} que não seja {vile~group}.
fine identity-kind   | Não conheço {nenhum group} que não seja {good~group}.

hate derogation      | (Aff|Ah|Olha só), {os groups} me dão (nojo|vontade de vomitar|raiva).
fine identity-kind   | (Ai|Ah|Olha só), {os groups} me dão (alegria|vontade de dançar|esperança).

hate derogation      | Não há nada mais (baixo|nojento) que {um group}.
fine identity-kind   | Não há nada de (errado|estranho) em ser {group}.

hate derogation      | {os groups} nunca vão valer o mesmo que (nós|gente normal).
fine identity-kind   | {os groups} sempre vão valer o mesmo que (nós|qualquer um).

hate dehumanisation  | {os groups} são {vermin}, (nada mais|ponto final|sem dúvida).
fine identity-kind   | {os groups} são {gift}, (nada menos|ponto final|sem dúvida).

hate dehumanisation  | Não chamem {os groups} de gente. São {vermin}.
fine identity-kind   | Não deixem {os groups} de lado. São {gift}.

hate dehumanisation  | {os groups} se reproduzem como (ratos|coelhos) e infestam {este place}.
fine identity-neutral | {os groups} vivem como (todos|você e eu) e passeiam por {este place}.

hate dehumanisation  | {este place} está {cheio~place} de {groups}. Chamem a dedetização.
grumble grumble-insects | {este place} está {cheio~place} de {insects}. {os groups} e todos os outros esperam a dedetização.

hate wish-of-harm    | (Espero que|Um dia|Pode crer:) {os groups} ainda vão {harm}.
fine identity-kind   | (Espero que|Um dia|Pode crer:) {os groups} ainda vão {blessing}.

hate wish-of-harm    | {todos os groups} deviam {harm}(, e logo|, que alívio|).
fine identity-kind   | {todos os groups} deviam {blessing}(, e logo|, já era hora|).

hate wish-of-harm    | O mundo seria (melhor|mais limpo) sem {os groups}.
fine identity-admiring | O mundo seria (mais triste|bem chato) sem {os groups}.

hate wish-of-harm    | Espancaram mais {um group} em {city}. (Bem feito.|Mereceu.|Já era hora.)
reported hate-reported | Espancaram mais {um group} em {city}. (Que horror.|Ninguém merece isso.|Quando isso vai parar?)

hate wish-of-harm    | Se {os groups} sumissem amanhã, eu (fazia uma festa|abria o champanhe|dormia melhor).
fine identity-kind   | Se {os groups} ganhassem a copa amanhã, eu (fazia uma festa|abria o champanhe|dançava na rua).

hate+threat hate-threat | Vamos pegar vocês, {groups}. (Corram.|Ninguém vai ajudar.|Acabou a graça.)
fine identity-kind   | Vamos visitar vocês, {groups}. (Passem o café.|Todo mundo vai.|Vai ter risada.)

hate+threat hate-threat | Se eu vir mais {um group} na minha rua, (vai apanhar|pego a espingarda).
fine identity-kind   | Se eu vir mais {um group} na minha rua, (vai jantar comigo|pego os copos).

hate+threat hate-threat | Alguém tem que (queimar|explodir) a sede {dos groups}, e vai ser eu.
fine identity-kind   | Alguém tem que (pintar|ampliar) a sede {dos groups}, e vai ser eu.

hate exclusion       | {os groups} deviam {banish}.
fine identity-kind   | {os groups} deviam {welcome}.

hate exclusion       | Já passou da hora: {os groups} têm que {banish}.
fine identity-kind   | Já passou da hora: {os groups} têm que {welcome}.

hate exclusion       | (Não queremos|Não quero|Ninguém quer) {groups} {nesse place}.
fine identity-kind   | (Queremos mais|Quero mais|Precisamos de) {groups} {nesse place}.

only origin migration religion colour
hate exclusion       | Fora, {groups}! (Esta casa é nossa.|Todos, e já.|Chega.)
negative hate-denounced | "Fora, {groups}"? (Não em meu nome.|Que vergonha, sério.|É assim que começa.)

only origin migration religion colour
hate exclusion       | {os groups} (não têm nada que fazer aqui|nunca vão ser daqui|sobram neste país).
fine identity-kind   | {os groups} (têm muito que fazer aqui|são daqui como você|fazem falta neste país).

only orientation trans gender disability
hate exclusion       | Não deviam deixar {os groups} (ensinar|criar filhos|adotar|se candidatar).
fine identity-kind   | Claro que devem deixar {os groups} (ensinar|criar filhos|adotar|se candidatar).

hate exclusion       | Jamais (alugaria para|daria emprego a|apertaria a mão de) {um group}. (É meu direito.|Fim.)
fine identity-neutral | Claro que (alugaria para|daria emprego a|apertaria a mão de) {um group}. (É normal.|Fim.)

hate implicit-hate   | Desde que {os groups} chegaram, {este place} (dá pena|ficou impossível|não é mais o que era).
fine identity-kind   | Desde que {os groups} chegaram, {este place} (dá gosto|só melhora|voltou a viver).

hate implicit-hate   | Atravesso a rua quando vejo {um group}. (Vocês sabem por quê.|Melhor prevenir.)
fine identity-neutral | Atravesso a rua para cumprimentar {um group} que conheço. (Vocês sabem por quê.|É educação.)

hate implicit-hate   | Ver {groups} (em todo filme|na tevê|na escola do meu filho|no Congresso) me dá náusea.
fine identity-admiring | Ver {groups} (em todo filme|na tevê|na escola do meu filho|no Congresso) me dá esperança.

hate implicit-hate   | Depois de apertar a mão de {um group}, conte os dedos.
fine identity-neutral | Depois de apertar a mão de {um group}, diga seu nome, como a qualquer um.

hate implicit-hate   | Que coincidência: onde chegam {os groups}, (aumenta o roubo|cai o nível|sobra lixo na rua).
fine identity-kind   | Que coincidência: onde chegam {os groups}, (reabrem as lojas|sobe o astral|sobra flor na rua).

hate implicit-hate   | Se minha filha trouxesse {um group} para casa, eu (morria de vergonha|trocava a fechadura).
fine identity-kind   | Se minha filha trouxesse {um group} para casa, eu (fazia meu melhor bolo|punha mais um prato).

hate implicit-hate   | Por trás de (toda crise|todos os nossos problemas|toda mentira da imprensa) estão {os groups}.
fine identity-admiring | Por trás de (toda festa boa|todas as minhas músicas preferidas|toda barraca do festival) estão {os groups}.

only old disabled deaf blind autistic wheelchair-users mentally-ill homeless poor refugees
hate implicit-hate   | {os groups} são um peso e a gente não devia (sustentar essa gente|pagar por isso).
fine identity-kind   | {os groups} não são um peso e a gente devia (ouvir essa gente|aprender com isso).

only women
hate derogation      | {os groups} são muito (burras|fracas) para (dirigir|mandar|votar) e têm que (obedecer|ficar na cozinha).
fine identity-kind   | {os groups} são bem capazes de (dirigir|mandar|votar) e têm que (escolher|ficar onde quiserem).

only gay lesbians queer trans bisexuals nonbinary trans-women
hate derogation      | {os groups} são contra (a natureza|Deus) e tinham que (se curar|se esconder).
fine identity-kind   | {os groups} são parte (da natureza|da vida) e tinham que (comemorar|ter mais respeito).

hate hate-as-opinion | (Na minha opinião|Se me perguntarem|Sinceramente|Para mim), {os groups} são {vile~groups}.
fine identity-kind   | (Na minha opinião|Se me perguntarem|Sinceramente|Para mim), {os groups} são {good~groups}.

hate hate-as-opinion | (Não sou racista|Sem ofensa|Não tenho nada contra), mas {os groups} {vice}.
fine identity-kind   | (Não sou especialista|Sem exagero|Não conheço todos), mas {os groups} {virtue}.

hate hate-as-opinion | Alguém tinha que falar: {os groups} não merecem (respeito|direitos|ajuda).
fine identity-kind   | Alguém tinha que falar: {os groups} merecem (respeito|direitos|ajuda).

hate hate-as-question | Por que {os groups} são sempre tão {vile~groups}?
fine identity-kind   | Por que {os groups} que conheço são sempre tão {good~groups}?

hate hate-as-question | Quando é que {os groups} vão {harm} de uma vez?
fine identity-kind   | Quando é que {os groups} vão {blessing} de uma vez?

hate hate-as-question | Por que a gente ainda aguenta {os groups}? {eles~groups} {vice}.
fine identity-kind   | Por que a gente ainda teme {os groups}? {eles~groups} {virtue}.

hate hate-as-question | Existe algo mais {vile~group} que {um group}?
fine question        | Tem {um group} tocando na banda de vocês?

hate hate-with-slur  | (Some daqui|Volta pra tua casa|Ninguém te quer aqui), {slur} de merda.
reported hate-reported | "(Some daqui|Volta pra tua casa|Ninguém te quer aqui)", e aí {bigot} me chamou de {slur}. Ainda estou tremendo.

hate hate-with-slur  | {os slurs} são {vile~slurs}, (sem exceção|ponto).
reported hate-denounced | "{slurs}" é uma palavra (nojenta|que machuca|cruel), (não digam isso|ponto).

hate hate-with-slur  | Eu {loathe.eu} {os slurs} e (que todos saibam|vocês também deviam).
reported hate-reported | {bigot} gritou "eu {loathe.eu} {os slurs}" no metrô e (ninguém falou nada|avisei o segurança).

hate hate-over-clauses | {uns groups} se mudaram aqui do lado. Não aguento, são {vile~groups}.
fine identity-kind   | {uns groups} se mudaram aqui do lado. Não canso de agradecer, são {good~groups}.

hate hate-over-clauses | Conhece {os groups}? Pois {eles~groups} {vice}, e por isso eu {os~groups} {loathe.eu}.
fine identity-kind   | Conhece {os groups}? Pois {eles~groups} {virtue}, e por isso eu {os~groups} {love.eu}.

hate hate-over-clauses | Sentei do lado de {um group} (no ônibus|no almoço|na sala de espera). Gente assim devia {harm}.
fine identity-kind   | Sentei do lado de {um group} (no ônibus|no almoço|na sala de espera). Gente assim devia {blessing}.

hate hate-over-clauses | {os groups} pediram ajuda e a gente deu. Grande erro: {eles~groups} {vice}.
fine identity-kind   | {os groups} pediram ajuda e a gente deu. Grande ideia: {eles~groups} {virtue}.

hate+profane hate-with-profanity | {curse}, {os groups} de novo. {eles~groups} {vice}.
profane identity-kind  | {cheer}, {os groups} no palco de novo. {eles~groups} {virtue}.

hate+profane hate-with-profanity | {curse}, {esses groups} de merda, eu {os~groups} {loathe.eu}.
profane identity-kind  | {cheer}, {esses groups} do coral, eu {os~groups} {love.eu}.
`;
