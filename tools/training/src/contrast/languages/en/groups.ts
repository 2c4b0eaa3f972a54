/** Training material that hurts: the protected groups of the English contrast set, and the fewest slurs, in ROT13. */
import { readGroups } from "../../engine/lexicon.ts";

/** id | trait | many | one | adjective */
export const groups = readGroups(`
muslims          | religion    | Muslims                      | Muslim                | Muslim
jews             | religion    | Jews                         | Jew                   | Jewish
jews             | religion    | Jewish people                | Jewish person         | Jewish
christians       | religion    | Christians                   | Christian             | Christian
catholics        | religion    | Catholics                    | Catholic              | Catholic
hindus           | religion    | Hindus                       | Hindu                 | Hindu
sikhs            | religion    | Sikhs                        | Sikh                  | Sikh
buddhists        | religion    | Buddhists                    | Buddhist              | Buddhist
atheists         | religion    | atheists                     | atheist               | atheist
arabs            | origin      | Arabs                        | Arab                  | Arab
africans         | origin      | Africans                     | African               | African
chinese          | origin      | Chinese people               | Chinese person        | Chinese
asians           | origin      | Asians                       | Asian                 | Asian
asians           | origin      | Asian people                 | Asian person          | Asian
mexicans         | origin      | Mexicans                     | Mexican               | Mexican
latinos          | origin      | Latinos                      | Latino                | Latino
poles            | origin      | Poles                        | Pole                  | Polish
romanians        | origin      | Romanians                    | Romanian              | Romanian
indians          | origin      | Indians                      | Indian                | Indian
pakistanis       | origin      | Pakistanis                   | Pakistani             | Pakistani
turks            | origin      | Turks                        | Turk                  | Turkish
roma             | origin      | Roma people                  | Roma person           | Roma
travellers       | origin      | Irish Travellers             | Irish Traveller       | -
black            | colour      | black people                 | black person          | black
black            | colour      | Black folks                  | -                     | Black
brown            | colour      | brown people                 | brown person          | brown
white            | colour      | white people                 | white person          | white
women            | gender      | women                        | woman                 | female
women            | gender      | girls                        | -                     | female
men              | gender      | men                          | man                   | male
gay              | orientation | gay people                   | gay person            | gay
gay              | orientation | gays                         | -                     | gay
gay              | orientation | homosexuals                  | homosexual            | homosexual
gay-men          | orientation | gay men                      | gay man               | gay
lesbians         | orientation | lesbians                     | lesbian               | lesbian
bisexuals        | orientation | bisexual people              | bisexual person       | bisexual
queer            | orientation | LGBT people                  | -                     | LGBT
trans            | trans       | trans people                 | trans person          | trans
trans            | trans       | transgender people           | transgender person    | transgender
trans-women      | trans       | trans women                  | trans woman           | -
trans-men        | trans       | trans men                    | trans man             | -
nonbinary        | trans       | non-binary people            | non-binary person     | non-binary
disabled         | disability  | disabled people              | disabled person       | disabled
disabled         | disability  | people with disabilities     | -                     | disabled
deaf             | disability  | deaf people                  | deaf person           | deaf
blind            | disability  | blind people                 | blind person          | blind
autistic         | disability  | autistic people              | autistic person       | autistic
wheelchair-users | disability  | wheelchair users             | wheelchair user       | -
down             | disability  | people with Down syndrome    | -                     | -
mentally-ill     | disability  | mentally ill people          | mentally ill person   | mentally ill
old              | age         | old people                   | old person            | elderly
old              | age         | pensioners                   | pensioner             | retired
young            | age         | young people                 | young person          | young
immigrants       | migration   | immigrants                   | immigrant             | immigrant
immigrants       | migration   | migrants                     | migrant               | migrant
refugees         | migration   | refugees                     | refugee               | refugee
refugees         | migration   | asylum seekers               | asylum seeker         | -
foreigners       | migration   | foreigners                   | foreigner             | foreign
poor             | class       | poor people                  | poor person           | poor
poor             | class       | people on benefits           | -                     | -
homeless         | class       | homeless people              | homeless person       | homeless
`);

export const slurs = readGroups(`
black    | colour      | ~avttref     | ~avttre     | -
pakistanis | origin    | ~cnxvf       | ~cnxv       | -
jews     | religion    | ~xvxrf       | ~xvxr       | -
muslims  | religion    | ~enturnqf    | ~enturnq    | -
gay      | orientation | ~snttbgf     | ~snttbg     | -
lesbians | orientation | ~qlxrf       | ~qlxr       | -
trans    | trans       | ~genaavrf    | ~genaal     | -
disabled | disability  | ~ergneqf     | ~ergneq     | -
roma     | origin      | ~cvxrlf      | ~cvxrl      | -
chinese  | origin      | ~puvaxf      | ~puvax      | -
women    | gender      | ~juberf      | ~juber      | -
`);

/** Words that some people have taken back for themselves. */
export const reclaimed = readGroups(`
queer    | orientation | queers       | queer       | queer
lesbians | orientation | ~qlxrf       | ~qlxr       | -
gay      | orientation | ~snttbgf     | ~snttbg     | -
disabled | disability  | ~pevccyrf    | ~pevccyr    | -
`);
