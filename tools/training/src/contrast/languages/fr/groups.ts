/** Training material that hurts: the protected groups of the French contrast set, and the fewest slurs, in ROT13. */
import { readGroups } from "../../engine/lexicon.ts";

/** id | trait | gender | many | one | adjective, which is said of a neighbour */
export const groups = readGroups(`
muslims          | religion    | m | musulmans                | musulman              | musulman
muslims          | religion    | f | musulmanes               | musulmane             | musulman
jews             | religion    | m | juifs                    | juif                  | juif
jews             | religion    | f | juives                   | juive                 | juif
christians       | religion    | m | chrétiens                | chrétien              | chrétien
catholics        | religion    | m | catholiques              | catholique            | catholique
hindus           | religion    | m | hindous                  | hindou                | hindou
sikhs            | religion    | m | sikhs                    | sikh                  | sikh/sikh
buddhists        | religion    | m | bouddhistes              | bouddhiste            | bouddhiste
atheists         | religion    | m | athées                   | athée                 | athée
arabs            | origin      | m | Arabes                   | Arabe                 | arabe
arabs            | origin      | m | Maghrébins               | Maghrébin             | maghrébin
africans         | origin      | m | Africains                | Africain              | africain
chinese          | origin      | m | Chinois                  | Chinois               | chinois
asians           | origin      | m | Asiatiques               | Asiatique             | asiatique
algerians        | origin      | m | Algériens                | Algérien              | algérien
moroccans        | origin      | m | Marocains                | Marocain              | marocain
poles            | origin      | m | Polonais                 | Polonais              | polonais
romanians        | origin      | m | Roumains                 | Roumain               | roumain
indians          | origin      | m | Indiens                  | Indien                | indien
turks            | origin      | m | Turcs                    | Turc                  | turc/turque/turcs/turques
roma             | origin      | m | Roms                     | Rom                   | rom/rom
roma             | origin      | m | gens du voyage           | -                     | -
black            | colour      | m | Noirs                    | Noir                  | noir
black            | colour      | f | femmes noires            | femme noire           | noir
brown            | colour      | f | personnes de couleur     | personne de couleur   | -
white            | colour      | m | Blancs                   | Blanc                 | blanc
women            | gender      | f | femmes                   | femme                 | -
women            | gender      | f | filles                   | -                     | -
men              | gender      | m | hommes                   | homme                 | -
gay              | orientation | m | gays                     | gay                   | gay/gay
gay              | orientation | m | homosexuels              | homosexuel            | homosexuel
gay-men          | orientation | m | hommes gays              | homme gay             | -
lesbians         | orientation | f | lesbiennes               | lesbienne             | -
bisexuals        | orientation | m | bisexuels                | bisexuel              | bisexuel
queer            | orientation | f | personnes LGBT           | personne LGBT         | -
trans            | trans       | f | personnes trans          | personne trans        | trans
trans            | trans       | m | transgenres              | transgenre            | transgenre
trans-women      | trans       | f | femmes trans             | femme trans           | -
trans-men        | trans       | m | hommes trans             | homme trans           | -
nonbinary        | trans       | f | personnes non binaires   | personne non binaire  | -
disabled         | disability  | m | handicapés               | handicapé             | handicapé
disabled         | disability  | f | personnes handicapées    | personne handicapée   | handicapé
deaf             | disability  | m | sourds                   | sourd                 | sourd
blind            | disability  | m | aveugles                 | aveugle               | aveugle
autistic         | disability  | m | autistes                 | autiste               | autiste
wheelchair-users | disability  | f | personnes en fauteuil roulant | personne en fauteuil roulant | -
down             | disability  | m | trisomiques              | trisomique            | trisomique
mentally-ill     | disability  | m | malades mentaux          | malade mental         | -
old              | age         | m | vieux                    | vieux                 | -
old              | age         | f | personnes âgées          | personne âgée         | -
old              | age         | m | retraités                | retraité              | retraité
young            | age         | m | jeunes                   | jeune                 | -
immigrants       | migration   | m | immigrés                 | immigré               | immigré
immigrants       | migration   | m | migrants                 | migrant               | migrant
refugees         | migration   | m | réfugiés                 | réfugié               | réfugié
refugees         | migration   | m | demandeurs d'asile       | demandeur d'asile     | -
foreigners       | migration   | m | étrangers                | étranger              | étranger
poor             | class       | m | pauvres                  | pauvre                | -
poor             | class       | m | chômeurs                 | chômeur               | -
homeless         | class       | m | SDF                      | SDF                   | -
homeless         | class       | m | sans-abri                | sans-abri             | -
`);

export const slurs = readGroups(`
arabs    | origin      | m | ~obhtabhyrf   | ~obhtabhyr   | -
black    | colour      | m | ~aèterf       | ~aèter       | -
jews     | religion    | m | ~lbhcvaf      | ~lbhcva      | -
gay      | orientation | m | ~céqéf        | ~céqé        | -
gay      | orientation | f | ~gncrggrf     | ~gncrggr     | -
lesbians | orientation | f | ~tbhvarf      | ~tbhvar      | -
trans    | trans       | m | ~genirybf     | ~geniryb     | -
disabled | disability  | m | ~zbatbyf      | ~zbatby      | -
roma     | origin      | m | ~ebznabf      | ~ebznab      | -
chinese  | origin      | m | ~puvargbdhrf  | ~puvargbdhr  | -
women    | gender      | f | ~fnybcrf      | ~fnybcr      | -
`);

/** Words that some people have taken back for themselves. */
export const reclaimed = readGroups(`
queer    | orientation | m | queers        | queer        | -
gay      | orientation | m | ~céqéf        | ~céqé        | -
lesbians | orientation | f | ~tbhvarf      | ~tbhvar      | -
gay      | orientation | f | ~gncrggrf     | ~gncrggr     | -
`);
