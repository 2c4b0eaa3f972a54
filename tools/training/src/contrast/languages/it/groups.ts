/** Training material that hurts: the protected groups of the Italian contrast set, and the fewest slurs, in ROT13. */
import { readGroups } from "../../engine/lexicon.ts";

/** id | trait | gender | many | one | adjective, which is said of a neighbour */
export const groups = readGroups(`
muslims          | religion    | m | musulmani                | musulmano             | musulmano
jews             | religion    | m | ebrei                    | ebreo                 | ebreo
christians       | religion    | m | cristiani                | cristiano             | cristiano
catholics        | religion    | m | cattolici                | cattolico             | cattolico
hindus           | religion    | m | induisti                 | induista              | induista
sikhs            | religion    | m | sikh                     | sikh                  | sikh/sikh
buddhists        | religion    | m | buddisti                 | buddista              | buddista
atheists         | religion    | m | atei                     | ateo                  | ateo
arabs            | origin      | m | arabi                    | arabo                 | arabo
moroccans        | origin      | m | marocchini               | marocchino            | marocchino
africans         | origin      | m | africani                 | africano              | africano
chinese          | origin      | m | cinesi                   | cinese                | cinese
asians           | origin      | m | asiatici                 | asiatico              | asiatico
albanians        | origin      | m | albanesi                 | albanese              | albanese
romanians        | origin      | m | rumeni                   | rumeno                | rumeno
latinos          | origin      | m | sudamericani             | sudamericano          | sudamericano
indians          | origin      | m | indiani                  | indiano               | indiano
southerners      | origin      | m | meridionali              | meridionale           | meridionale
roma             | origin      | m | rom                      | rom                   | rom/rom
black            | colour      | m | neri                     | nero                  | nero
black            | colour      | f | persone nere             | persona nera          | nero
white            | colour      | m | bianchi                  | bianco                | bianco
women            | gender      | f | donne                    | donna                 | -
women            | gender      | f | ragazze                  | ragazza               | -
men              | gender      | m | uomini                   | uomo                  | -
gay              | orientation | m | gay                      | gay                   | gay/gay
gay              | orientation | m | omosessuali              | omosessuale           | omosessuale
lesbians         | orientation | f | lesbiche                 | lesbica               | -
bisexuals        | orientation | m | bisessuali               | bisessuale            | bisessuale
queer            | orientation | f | persone LGBT             | persona LGBT          | -
trans            | trans       | f | persone trans            | persona trans         | trans/trans
trans            | trans       | m | transessuali             | transessuale          | transessuale
trans-women      | trans       | f | donne trans              | donna trans           | -
nonbinary        | trans       | f | persone non binarie      | persona non binaria   | -
disabled         | disability  | m | disabili                 | disabile              | disabile
disabled         | disability  | f | persone con disabilità   | persona con disabilità | -
deaf             | disability  | m | sordi                    | sordo                 | sordo
blind            | disability  | m | ciechi                   | cieco                 | cieco
autistic         | disability  | m | autistici                | autistico             | autistico
wheelchair-users | disability  | f | persone in carrozzina    | persona in carrozzina | -
mentally-ill     | disability  | m | malati mentali           | malato mentale        | -
old              | age         | m | vecchi                   | vecchio               | -
old              | age         | m | pensionati               | pensionato            | pensionato
young            | age         | m | giovani                  | giovane               | giovane
immigrants       | migration   | m | immigrati                | immigrato             | immigrato
immigrants       | migration   | m | migranti                 | migrante              | migrante
refugees         | migration   | m | rifugiati                | rifugiato             | rifugiato
foreigners       | migration   | m | stranieri                | straniero             | straniero
poor             | class       | m | poveri                   | povero                | -
poor             | class       | m | disoccupati              | disoccupato           | disoccupato
homeless         | class       | m | senzatetto               | senzatetto            | -
`);

export const slurs = readGroups(`
black       | colour      | m | ~artev        | ~arteb       | -
southerners | origin      | m | ~greebav      | ~greebar     | -
roma        | origin      | m | ~mvatnev      | ~mvatneb     | -
gay         | orientation | m | ~sebpv        | ~sebpvb      | -
gay         | orientation | m | ~evppuvbav    | ~evppuvbar   | -
trans       | trans       | m | ~geninav      | ~genina      | -
disabled    | disability  | m | ~zbatbybvqv   | ~zbatbybvqr  | -
women       | gender      | f | ~gebvr        | ~gebvn       | -
`);

/** Words that some people have taken back for themselves. */
export const reclaimed = readGroups(`
gay      | orientation | m | ~sebpv      | ~sebpvb     | -
gay      | orientation | m | ~evppuvbav  | ~evppuvbar  | -
queer    | orientation | m | queer       | queer       | -
`);
