/** Training material that hurts: insults at somebody and at something, profanity in anger and in joy. No protected groups. */
export const insult = `
insult insult-person    | Você é um {fool}, {name}. (Sempre foi.|Todo mundo sabe.|Some daqui.|)
fine joy                | Você é um gênio, {name}. (Sempre foi.|Todo mundo sabe.|Vem cá.|)

insult insult-person    | {o person}, que {fool}, (sério|não aguento mais|que {rude~person}).
grumble insult-thing    | {o thing}, que porcaria, (sério|não aguento mais|que {lame~thing}).

insult insult-person    | (Cala a boca|Some|Ninguém te perguntou), seu {fool}.
grumble insult-thing    | (Liga|Acorda|Ninguém te pediu pra atualizar), {thing} {lame~thing}.

insult insult-person    | {name} não tem cérebro para (ler um mapa|cozinhar um ovo|contar até dez).
fine neutral            | {name} não tem tempo para (ler um mapa|cozinhar um ovo|contar até dez).

insult insult-person    | Não suporto {o person}: {rude~person} e {mentiroso~person}.
grumble insult-thing    | Não suporto {meu thing}: {lento~thing} e {barulhento~thing}.

insult insult-person    | Ninguém gosta de você, {name}. Pobre {fool}.
fine joy                | Todo mundo gosta de você, {name}. Pequeno gênio.

insult insult-person    | O técnico de {city} é um {fool}. (Demitam.|Que vergonha.)
grumble grumble-team    | A defesa de {city} é uma peneira. (Troquem.|Que vergonha.)

insult insult-person    | {name}, sua (cara|voz|franja) é um insulto, {fool}.
fine joy                | {name}, sua (cara|voz|franja) é um espetáculo, obrigado.

grumble insult-thing    | {day} de novo, que dia {fool}. (Acaba logo.|Odeio.)
insult insult-person    | {name} de novo, que sujeito {fool}. (Some logo.|Odeio.)

grumble insult-thing    | {software} me faz de {fool}: (tudo perdido|caiu duas vezes|só erro).
insult insult-person    | {name} te faz de {fool}, e se acha esperto: (tudo mentira|atrasou duas vezes|só grito).

grumble insult-thing    | {team} jogou como uns {fools} (hoje|de novo). (Zero a três.|Nem um chute a gol.)
fine joy                | {team} jogou como uns craques (hoje|de novo). (Três a zero.|Só chute a gol.)

grumble+profane profanity-anger | {curse}, {meu thing} (não liga|quebrou|deu erro) de novo.
profane profanity-joy   | {cheer}, {meu thing} (liga|voltou|funciona) de novo.

grumble+profane profanity-anger | {curse}, (perdi|estraguei) {win}.
profane profanity-joy   | {cheer}, (ganhei|arrasei:) {win}.

grumble+profane profanity-anger | {duration} esperando {o vehicle}. {curse}.
profane profanity-joy   | {duration} adiantado e {o vehicle} só pra mim. {cheer}, que sorte.

grumble+profane profanity-anger | {curse}, {esse weather} em {city}, não aguento mais.
profane profanity-joy   | {cheer}, esse sol em {city}, não quero mais nada.

grumble+profane profanity-anger | {curse}, quem estacionou (na minha vaga|em fila dupla|na frente do portão)?
profane profanity-joy   | {cheer}, quem fez (esse bolo|essa playlist|um filme desses)? Casa comigo.

insult+profane insult-person | {curse}, {name}, você é um {fool}.
profane profanity-joy   | {cheer}, {name}, você é um mito.

profane profanity-joy   | {cheer}, {o food} {do eatery}, (uma loucura|quero mais).
grumble+profane profanity-anger | {curse}, {o food} da rodoviária de {city}, (um nojo|nunca mais).
fine recommendation     | Hmm, {o food} {do eatery}, (uma loucura|quero mais).
`;
