/** Training material that hurts: hate denied, quoted, reported and answered, and groups as they are spoken of every day. */
export const identity = `
hate derogation      | {os groups} são {vile~groups}, e não tenho medo de dizer.
fine negated-hate    | {os groups} não são {vile~groups}, e não tenho medo de dizer.

hate derogation      | Eu {loathe.eu} {os groups}, admito.
fine negated-hate    | Eu não {loathe.eu} {os groups}, (imagina|de jeito nenhum|e nunca vou).

hate dehumanisation  | {os groups} são {vermin}, não esqueçam.
fine negated-hate    | {os groups} não são {vermin}, (não esqueçam|e quem diz isso devia ter vergonha).

hate hate-as-opinion | Acho que {os groups} {vice}.
fine negated-hate    | Não acho (mesmo|nem por um segundo) que {os groups} {vice}.

hate exclusion       | {todos os groups} deviam {banish}.
fine negated-hate    | {nenhum group} devia {banish}.

hate wish-of-harm    | {os groups} merecem sofrer.
fine negated-hate    | {os groups} não merecem sofrer.

hate derogation      | É verdade que {os groups} são {vile~groups}.
fine negated-hate    | É (mentira|falso|um mito) que {os groups} sejam {vile~groups}.

hate hate-as-opinion | Todo mundo acha que {os groups} são {vile~groups}.
fine negated-hate    | (Ninguém aqui|Nenhum amigo meu) acha que {os groups} são {vile~groups}.

hate exclusion       | Tem {muitos groups} em {city}, até demais, que sumam.
fine identity-neutral | Tem {alguns groups} em {city}, (segundo o censo|diz {media}).

hate derogation      | {meu neighbour} é {group.adj~neighbour}, então claro, {vile~neighbour}.
fine identity-neutral | {meu neighbour} é {group.adj~neighbour} e (toca violão|vem de {city}|joga xadrez|tem dois gatos).

hate derogation      | Hoje na rádio tinha {um group}, {vile~group} como sempre.
fine identity-neutral | Hoje na rádio tinha {um group}, falando de (bicicleta|culinária|música|{city}).

hate exclusion       | {o club} de {city} agora aceita {os groups}. (Tô fora.|Acabou.|Que nojo.)
fine identity-neutral | {o club} de {city} agora aceita {os groups}. (Tô dentro.|É na {day}.|Boa notícia.)

hate implicit-hate   | {uns groups} vêm {ao event}. Escondam as carteiras.
fine identity-neutral | {uns groups} vêm {ao event}. (Guardem lugar.|Começa às oito.|Até lá.)

hate hate-as-opinion | Segundo um estudo, {os groups} (pagam mais aluguel|demoram mais a achar emprego). Acho pouco, são {vermin}.
fine news            | Segundo um estudo, {os groups} (pagam mais aluguel|demoram mais a achar emprego), informa {media}.

hate hate-as-question | Tem {groups} (no teu time|na tua turma|na tua empresa)? Eu sairia, são {vermin}.
fine question        | Tem {groups} (no teu time|na tua turma|na tua empresa)? (Só curiosidade.|Um amigo quer entrar.)

hate hate-over-clauses | Li um livro escrito por {um group}. Pra fogueira, e o autor atrás.
fine identity-neutral | Li um livro escrito por {um group}. (Era longo.|Três estrelas.|O melhor é o capítulo dois.)

hate derogation      | {meu neighbour} {group.adj~neighbour} é {vile~neighbour}, como toda a sua gente.
fine identity-kind   | {meu neighbour} {group.adj~neighbour} é {good~neighbour}, (que sorte|como sempre|todo mundo diz).

hate wish-of-harm    | A {todos os groups}: (morram|pro inferno|que vocês sofram).
fine identity-kind   | A {todos os groups}: (feliz ano novo|a gente ama vocês|boa semana).

hate implicit-hate   | Me sinto (mal|em perigo|com nojo) entre {groups}.
fine identity-kind   | Me sinto (bem|em segurança|em casa) entre {groups}.

hate derogation      | {os groups} nunca fizeram nada de bom, só {vice}.
fine identity-admiring | {os groups} fizeram muito apesar de tudo, e {virtue}.

hate exclusion       | {groups} no palco: (uma vergonha|fora|nunca mais).
fine identity-admiring | {groups} no palco: (um triunfo|bis|mais disso).

hate implicit-hate   | {o neighbour} {group.adj~neighbour} ganhou a vaga, adeus nível.
fine identity-admiring | {o neighbour} {group.adj~neighbour} ganhou a vaga, bem merecida.

hate derogation      | {os groups}? (Só problema|Uma praga|Uma piada). {eles~groups} {vice}.
fine identity-admiring | {os groups}? (Só respeito|Lendas|Um exemplo). {eles~groups} {virtue}.

hate implicit-hate   | Me dá raiva que {os groups} (recebam ajuda|possam votar|vivam aqui).
negative identity-kind | Me dá raiva que {os groups} (recebam insultos|tenham que lutar tanto|ganhem menos).

hate hate-with-slur  | Você é {um reclaimed} e (dá nojo|devia ter vergonha).
reclaimed reclaimed  | Sou {um reclaimed} e (com orgulho|amo a gente).

hate hate-with-slur  | {esses reclaimeds} dão nojo, (tirem da rua|proíbam a parada).
reclaimed reclaimed  | {aos meus reclaimeds}: (vocês são família|até a parada), beijos.

hate hate-with-slur  | {esse club} está {cheio~club} de {reclaimeds}. (Que nojo.|Expulsem.)
reclaimed reclaimed  | {nosso club} é de {reclaimeds} para {reclaimeds}. (Venham.|Toda {day}.)

hate dehumanisation  | {os groups} são {vermin}, fale alto.
negative counter-quote | (Dizer|Escrever|Gritar) que "{os groups} são {vermin}" é (ódio|uma vergonha|coisa de covarde).

hate derogation      | {os groups} são {vile~groups}. Me prove o contrário.
negative counter-quote | "{os groups} são {vile~groups}": (como alguém escreve isso?|que frase mesquinha.|apaga.)

hate wish-of-harm    | {todos os groups} deviam {harm}.
negative counter-quote | Quem diz que {todos os groups} deviam {harm} (é covarde|não aprendeu nada|me dá vergonha).

hate hate-as-opinion | {os groups} {vice}, acordem.
negative counter-quote | (Chega|Parem) com esse "{os groups} {vice}". É (racismo|preconceito|mentira fácil|besteira).

hate exclusion       | {os groups} deviam {banish}, sem discussão.
negative counter-quote | "{os groups} deviam {banish}"? (Não em meu nome.|Que vergonha.|Se escute.)

hate derogation      | Eu {loathe.eu} {os groups}, e daí?
negative counter-quote | Você não pode dizer "eu {loathe.eu} {os groups}" e (chamar de humor|depois reclamar|esperar aplauso).

hate hate-as-question | Por que {os groups} são tão {vile~groups}?
negative counter-quote | A quem pergunta "por que {os groups} são tão {vile~groups}?": (o problema é você|isso é ódio).

hate dehumanisation  | {os groups} são {vermin}. Pronto, falei.
reported hate-reported | {bigot} (gritou|escreveu|disse) que {os groups} são {vermin}. (Eu denunciei.|Ninguém fez nada.)

hate exclusion       | Fora {os groups} de {city}, e ponto.
reported hate-reported | Alguém pichou "fora {os groups}" (num muro|numa escola|numa loja) em {city}. (A polícia procura testemunhas.|Dói ver.)

hate derogation      | {os groups} são {vile~groups} e merecem cada insulto.
reported hate-reported | {os groups} (de {city}|da minha escola|na internet) ouvem insultos todo dia, (diz uma pesquisa|diz {media}|e quase ninguém denuncia).

hate+threat hate-threat | Que tremam {os groups}, a gente sabe onde moram e está chegando.
reported hate-reported | {os groups} de {city} estão com medo depois (do ataque|das ameaças) (de {day}|da semana passada).

hate hate-as-opinion | "Fora {os groups}", era isso que todos deviam gritar.
negative hate-denounced | "Fora {os groups}", era isso que gritavam. (Somos melhores que isso.|Que vergonha.|Fui embora.)

hate derogation      | Claro que desprezo {os groups}, são {vile~groups}.
negative hate-denounced | Claro que é errado desprezar {os groups}, (e dizer que são {vile~groups}|qualquer um sabe).

hate dehumanisation  | {os groups} são {vermin}, a história mostrou.
negative hate-denounced | Já disseram que {os groups} eram {vermin}, e a gente sabe como acabou. (Nunca mais.|Memória.)

hate implicit-hate   | Protejam seus filhos {dos groups}.
negative hate-denounced | Protejam seus filhos de quem (odeia|persegue|ameaça) {os groups}.
`;
