/** Training material that hurts: the protected groups of the Portuguese contrast set, and the fewest slurs, in ROT13. */
import { readGroups } from "../../engine/lexicon.ts";

/** id | trait | gender | many | one | adjective, which is said of a neighbour */
export const groups = readGroups(`
muslims          | religion    | m | muçulmanos               | muçulmano             | muçulmano
jews             | religion    | m | judeus                   | judeu                 | judeu/judia
christians       | religion    | m | cristãos                 | cristão               | cristão
catholics        | religion    | m | católicos                | católico              | católico
evangelicals     | religion    | m | evangélicos              | evangélico            | evangélico
candomble        | religion    | m | umbandistas              | umbandista            | umbandista
hindus           | religion    | m | hindus                   | hindu                 | hindu/hindu
sikhs            | religion    | m | sikhs                    | sikh                  | sikh/sikh
buddhists        | religion    | m | budistas                 | budista               | budista
atheists         | religion    | m | ateus                    | ateu                  | ateu/ateia
arabs            | origin      | m | árabes                   | árabe                 | árabe
africans         | origin      | m | africanos                | africano              | africano
angolans         | origin      | m | angolanos                | angolano              | angolano
chinese          | origin      | m | chineses                 | chinês                | chinês/chinesa
asians           | origin      | m | asiáticos                | asiático              | asiático
venezuelans      | origin      | m | venezuelanos             | venezuelano           | venezuelano
haitians         | origin      | m | haitianos                | haitiano              | haitiano
northeasterners  | origin      | m | nordestinos              | nordestino            | nordestino
romanians        | origin      | m | romenos                  | romeno                | romeno
indigenous       | origin      | m | indígenas                | indígena              | indígena
roma             | origin      | m | ciganos                  | cigano                | cigano
black            | colour      | m | negros                   | negro                 | negro
black            | colour      | f | pessoas negras           | pessoa negra          | negro
white            | colour      | m | brancos                  | branco                | branco
women            | gender      | f | mulheres                 | mulher                | -
women            | gender      | f | moças                    | moça                  | -
men              | gender      | m | homens                   | homem                 | -
gay              | orientation | m | gays                     | gay                   | gay/gay
gay              | orientation | m | homossexuais             | homossexual           | homossexual/homossexual
lesbians         | orientation | f | lésbicas                 | lésbica               | -
bisexuals        | orientation | m | bissexuais               | bissexual             | bissexual/bissexual
queer            | orientation | f | pessoas LGBT             | pessoa LGBT           | -
trans            | trans       | f | pessoas trans            | pessoa trans          | trans/trans
trans            | trans       | m | transexuais              | transexual            | transexual/transexual
trans-women      | trans       | f | mulheres trans           | mulher trans          | -
nonbinary        | trans       | f | pessoas não binárias     | pessoa não binária    | -
disabled         | disability  | m | deficientes              | deficiente            | deficiente
disabled         | disability  | f | pessoas com deficiência  | pessoa com deficiência | -
deaf             | disability  | m | surdos                   | surdo                 | surdo
blind            | disability  | m | cegos                    | cego                  | cego
autistic         | disability  | m | autistas                 | autista               | autista
wheelchair-users | disability  | m | cadeirantes              | cadeirante            | cadeirante
mentally-ill     | disability  | m | doentes mentais          | doente mental         | -
old              | age         | m | velhos                   | velho                 | -
old              | age         | m | idosos                   | idoso                 | idoso
young            | age         | m | jovens                   | jovem                 | jovem/jovem
immigrants       | migration   | m | imigrantes               | imigrante             | imigrante
immigrants       | migration   | m | migrantes                | migrante              | migrante
refugees         | migration   | m | refugiados               | refugiado             | refugiado
foreigners       | migration   | m | estrangeiros             | estrangeiro           | estrangeiro
poor             | class       | m | pobres                   | pobre                 | -
poor             | class       | m | favelados                | favelado              | favelado
homeless         | class       | m | moradores de rua         | morador de rua        | -
`);

export const slurs = readGroups(`
black           | colour      | m | ~znpnpbf      | ~znpnpb       | -
gay             | orientation | m | ~ivnqbf       | ~ivnqb        | -
gay             | orientation | f | ~ovpunf       | ~ovpun        | -
lesbians        | orientation | f | ~fncngbanf    | ~fncngban     | -
trans           | trans       | m | ~genirpbf     | ~genirpb      | -
disabled        | disability  | m | ~ergneqnqbf   | ~ergneqnqb    | -
women           | gender      | f | ~inqvnf       | ~inqvn        | -
indigenous      | origin      | m | ~ohterf       | ~ohter        | -
`);

/** Words that some people have taken back for themselves. */
export const reclaimed = readGroups(`
gay      | orientation | m | ~ivnqbf    | ~ivnqb     | -
gay      | orientation | f | ~ovpunf    | ~ovpun     | -
lesbians | orientation | f | ~fncngbanf | ~fncngban  | -
`);
