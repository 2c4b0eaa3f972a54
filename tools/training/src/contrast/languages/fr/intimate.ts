/** Training material that hurts: sexual talk and harassment between adults, beside innocent double meanings. Nothing explicit. */
export const intimate = `
sexual sexual-harassment | Envoie-moi (des nudes|une photo de toi nue|une photo en sous-vêtements), (ma belle|bébé|{name}).
fine sexual-double-meaning | Envoie-moi (des nouvelles|une photo de la carte|une photo de l'appart), (merci|vite|{name}).

sexual sexual-harassment | Jolies {limb}, (bébé|ma belle|chérie). Tu ferais quoi pour {un treat} ? Je te veux nue dans mon lit.
fine sexual-double-meaning | Joli vélo, ({name}|l'ami|voisin). Tu en veux combien ? Je veux le même dans mon garage.

sexual sexual-harassment | Je n'arrête pas de mater tes {limb} au bureau, {name}. (Laisse-moi te toucher.|Viens dans ma chambre d'hôtel.|Personne ne le saura.)
fine neutral            | Je n'arrête pas de penser à ton exposé au bureau, {name}. (Laisse-moi te rappeler.|Viens à notre club de lecture.|Personne n'a fait mieux.)

sexual sexual-harassment | Tu aurais le poste plus vite si tu (couchais avec moi|enlevais le haut|passais dans mon lit), {name}.
fine neutral            | Tu aurais le poste plus vite si tu (parlais anglais|faisais le stage|passais au bureau), {name}.

sexual sexual-talk      | Je suis trop (excité|chaud) (ce soir|là|aujourd'hui), qui veut (baiser|venir nue chez moi) ?
fine sexual-double-meaning | Je suis trop (affamé|loin) (ce soir|là|aujourd'hui), qui veut (commander|venir cuisiner chez moi) ?

sexual sexual-talk      | Le sexe d'hier soir était (dingue|torride|incroyable), mes {limb} tremblent encore.
fine sexual-double-meaning | Le sax d'hier soir était (dingue|magique|incroyable), mes mains tremblent encore.

sexual sexual-talk      | J'ai envie de te (déshabiller|faire l'amour|lécher partout) (toute la nuit|à {city}|{day}).
fine sexual-double-meaning | J'ai envie de te (voir|faire un couscous|lire une histoire) (toute la nuit|à {city}|{day}).

sexual sexual-talk      | (Mon mec|Ma copine) est incroyable au lit, (trois orgasmes|on l'a fait deux fois) ({day}|hier soir|ce matin).
fine sexual-double-meaning | (Mon mec|Ma copine) reste des heures au lit, (trois réveils|on a sonné deux fois) ({day}|hier soir|ce matin).

sexual sexual-talk      | Cherche (homme|femme|couple) sur {city} pour plan cul (ce soir|{day}|sans prise de tête).
fine neutral            | Cherche (guitariste|covoiturage|colocation) sur {city} pour plan studio (ce soir|{day}|sans prise de tête).

sexual+spam spam        | Célibataires chaudes à {city}, elles veulent du sexe, mes photos coquines sur {site} http
fine neutral            | Crêpes chaudes à {city}, elles sont au sarrasin, mes photos sur le blog http

fine sexual-double-meaning | La taille compte quand on achète {un thing}. (Mesurez deux fois.|Ça ne rentrait pas.)
sexual sexual-talk      | La taille compte, montre ce que t'as dans le pantalon, {name}. (Sors-la.|Je la veux.)

fine sexual-double-meaning | {team} a conclu (deux|trois) fois hier soir, quelle finition.
sexual sexual-talk      | {name} et moi, on a couché (deux|trois) fois hier soir, quel corps nu.

fine sexual-double-meaning | {le thing} est {tout~thing} {mouillé~thing}, {name} l'a {laissé~thing} sous {le weather}.
sexual sexual-talk      | Je suis toute mouillée, {name}, viens me lécher.
`;
