/** Training material that hurts: the protected groups of the Spanish contrast set, and the fewest slurs, in ROT13. */
import { readGroups } from "../../engine/lexicon.ts";

/** id | trait | gender | many | one | adjective, which is said of a neighbour */
export const groups = readGroups(`
muslims          | religion    | m | musulmanes               | musulmán              | musulmán/musulmana
jews             | religion    | m | judíos                   | judío                 | judío
christians       | religion    | m | cristianos               | cristiano             | cristiano
catholics        | religion    | m | católicos                | católico              | católico
hindus           | religion    | m | hindúes                  | hindú                 | hindú/hindú
sikhs            | religion    | m | sijs                     | sij                   | sij/sij
buddhists        | religion    | m | budistas                 | budista               | budista
atheists         | religion    | m | ateos                    | ateo                  | ateo
arabs            | origin      | m | árabes                   | árabe                 | árabe
moroccans        | origin      | m | marroquíes               | marroquí              | marroquí/marroquí
africans         | origin      | m | africanos                | africano              | africano
chinese          | origin      | m | chinos                   | chino                 | chino
asians           | origin      | m | asiáticos                | asiático              | asiático
latinos          | origin      | m | latinos                  | latino                | latino
venezuelans      | origin      | m | venezolanos              | venezolano            | venezolano
colombians       | origin      | m | colombianos              | colombiano            | colombiano
romanians        | origin      | m | rumanos                  | rumano                | rumano
indigenous       | origin      | m | indígenas                | indígena              | indígena
roma             | origin      | m | gitanos                  | gitano                | gitano
black            | colour      | m | negros                   | negro                 | negro
black            | colour      | f | personas negras          | persona negra         | negro
white            | colour      | m | blancos                  | blanco                | blanco
women            | gender      | f | mujeres                  | mujer                 | -
women            | gender      | f | chicas                   | chica                 | -
men              | gender      | m | hombres                  | hombre                | -
gay              | orientation | m | gais                     | gay                   | gay/gay
gay              | orientation | m | homosexuales             | homosexual            | homosexual
lesbians         | orientation | f | lesbianas                | lesbiana              | -
bisexuals        | orientation | m | bisexuales               | bisexual              | bisexual
queer            | orientation | f | personas LGTB            | persona LGTB          | -
trans            | trans       | f | personas trans           | persona trans         | trans/trans
trans            | trans       | m | transexuales             | transexual            | transexual
trans-women      | trans       | f | mujeres trans            | mujer trans           | -
nonbinary        | trans       | f | personas no binarias     | persona no binaria    | -
disabled         | disability  | m | discapacitados           | discapacitado         | discapacitado
disabled         | disability  | f | personas con discapacidad | persona con discapacidad | -
deaf             | disability  | m | sordos                   | sordo                 | sordo
blind            | disability  | m | ciegos                   | ciego                 | ciego
autistic         | disability  | m | autistas                 | autista               | autista
wheelchair-users | disability  | f | personas en silla de ruedas | persona en silla de ruedas | -
mentally-ill     | disability  | m | enfermos mentales        | enfermo mental        | -
old              | age         | m | viejos                   | viejo                 | -
old              | age         | m | jubilados                | jubilado              | jubilado
young            | age         | m | jóvenes                  | joven                 | joven/joven
immigrants       | migration   | m | inmigrantes              | inmigrante            | inmigrante
immigrants       | migration   | m | migrantes                | migrante              | migrante
refugees         | migration   | m | refugiados               | refugiado             | refugiado
foreigners       | migration   | m | extranjeros              | extranjero            | extranjero
poor             | class       | m | pobres                   | pobre                 | -
homeless         | class       | m | sintecho                 | sintecho              | -
`);

export const slurs = readGroups(`
arabs       | origin      | m | ~zbebf        | ~zbeb       | -
latinos     | origin      | m | ~fhqnpnf      | ~fhqnpn     | -
black       | colour      | m | ~artengnf     | ~artengn    | -
gay         | orientation | m | ~znevpbarf    | ~znevpóa    | -
lesbians    | orientation | f | ~obyyrenf     | ~obyyren    | -
trans       | trans       | m | ~geniryvf     | ~geniryb    | -
disabled    | disability  | m | ~fhoabeznyrf  | ~fhoabezny  | -
women       | gender      | f | ~mbeenf       | ~mbeen      | -
`);

/** Words that some people have taken back for themselves. */
export const reclaimed = readGroups(`
gay      | orientation | m | ~znevpbarf    | ~znevpóa    | -
gay      | orientation | f | ~znevpnf      | ~znevpn     | -
lesbians | orientation | f | ~obyyrenf     | ~obyyren    | -
`);
