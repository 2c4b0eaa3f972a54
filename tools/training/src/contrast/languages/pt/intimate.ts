/** Training material that hurts: sexual talk and harassment between adults, beside innocent double meanings. Nothing explicit. */
export const intimate = `
sexual sexual-harassment | Me manda (nudes|uma foto de lingerie), (gata|linda|{name}).
fine sexual-double-meaning | Me manda (notícias|uma foto do cardápio), (por favor|valeu|{name}).

sexual sexual-harassment | Belas {limb}, (gata|linda). O que você faria por {um treat}? Te quero nua na minha cama.
fine sexual-double-meaning | Bela bicicleta, (amigo|vizinho). Quanto você quer? Quero uma igual na minha garagem.

sexual sexual-harassment | No escritório só olho pras suas {limb}, {name}. (Deixa eu tocar.|Vem pro meu hotel.)
fine neutral            | No escritório só penso na sua palestra, {name}. (Deixa eu ligar.|Vem pro clube de leitura.)

sexual sexual-talk      | Estou com muito tesão (hoje|agora|esta noite), quem quer (transar|vir sem roupa)?
fine sexual-double-meaning | Estou com muita fome (hoje|agora|esta noite), quem quer (jantar|vir cozinhar)?

sexual sexual-talk      | O sexo de ontem foi (uma loucura|incrível), minhas {limb} ainda tremem.
fine sexual-double-meaning | O sax de ontem foi (uma loucura|incrível), minhas mãos ainda tremem.

sexual sexual-talk      | Quero (tirar sua roupa|fazer amor com você|te lamber toda) (a noite toda|em {city}|na {day}).
fine sexual-double-meaning | Quero (lavar sua roupa|fazer feijoada com você|te contar tudo) (a noite toda|em {city}|na {day}).

sexual sexual-talk      | Procuro (homem|mulher|casal) em {city} para sexo (hoje|na {day}|sem compromisso).
fine neutral            | Procuro (violão|carona|quarto) em {city} para estudar (hoje|na {day}|sem compromisso).

sexual+spam spam        | Solteiras quentes em {city} querem sexo, minhas fotos picantes em {site} http
fine neutral            | Sopas quentes em {city} contra o frio, minhas fotos no blog http

fine sexual-double-meaning | Tamanho importa quando se compra {um thing}. (Meça duas vezes.|Não cabia.)
sexual sexual-talk      | Tamanho importa, mostra o que tem na calça, {name}. (Tira pra fora.|Eu quero.)
`;
