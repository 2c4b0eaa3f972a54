/** Training material that hurts: the protected groups of the German contrast set, and the fewest slurs, in ROT13. */
import { readGroups } from "../../engine/lexicon.ts";

/** id | trait | gender | many, weak behind a slash | one, weak behind a slash | adjective without ending */
export const groups = readGroups(`
muslims          | religion    | m | Muslime                 | Muslim                   | muslimisch
muslims          | religion    | f | Musliminnen             | Muslimin                 | muslimisch
jews             | religion    | m | Juden                   | Jude/Juden               | jüdisch
christians       | religion    | m | Christen                | Christ/Christen          | christlich
catholics        | religion    | m | Katholiken              | Katholik/Katholiken      | katholisch
hindus           | religion    | m | Hindus                  | Hindu                    | hinduistisch
sikhs            | religion    | m | Sikhs                   | Sikh                     | -
buddhists        | religion    | m | Buddhisten              | Buddhist/Buddhisten      | buddhistisch
atheists         | religion    | m | Atheisten               | Atheist/Atheisten        | -
arabs            | origin      | m | Araber                  | Araber                   | arabisch
africans         | origin      | m | Afrikaner               | Afrikaner                | afrikanisch
chinese          | origin      | m | Chinesen                | Chinese/Chinesen         | chinesisch
asians           | origin      | m | Asiaten                 | Asiate/Asiaten           | asiatisch
turks            | origin      | m | Türken                  | Türke/Türken             | türkisch
syrians          | origin      | m | Syrer                   | Syrer                    | syrisch
afghans          | origin      | m | Afghanen                | Afghane/Afghanen         | afghanisch
poles            | origin      | m | Polen                   | Pole/Polen               | polnisch
romanians        | origin      | m | Rumänen                 | Rumäne/Rumänen           | rumänisch
indians          | origin      | m | Inder                   | Inder                    | indisch
roma             | origin      | m | Roma/Roma               | Rom                      | -
roma             | origin      | m | Sinti und Roma/Sinti und Roma | -                        | -
black            | colour      | m | Schwarze/Schwarzen      | Schwarzer/Schwarzen      | schwarz
black            | colour      | m | Dunkelhäutige/Dunkelhäutigen | Dunkelhäutiger/Dunkelhäutigen | dunkelhäutig
white            | colour      | m | Weiße/Weißen            | Weißer/Weißen            | weiß
women            | gender      | f | Frauen                  | Frau                     | -
women            | gender      | n | Mädchen                 | -                        | -
men              | gender      | m | Männer                  | Mann                     | -
gay              | orientation | m | Schwule/Schwulen        | Schwuler/Schwulen        | schwul
gay              | orientation | m | Homosexuelle/Homosexuellen | Homosexueller/Homosexuellen | homosexuell
lesbians         | orientation | f | Lesben                  | Lesbe                    | lesbisch
bisexuals        | orientation | m | Bisexuelle/Bisexuellen  | Bisexueller/Bisexuellen  | bisexuell
queer            | orientation | m | queere Menschen/queeren Menschen | queerer Mensch/queeren Menschen | queer
trans            | trans       | m | Transmenschen           | Transmensch/Transmenschen | -
trans            | trans       | f | Transpersonen           | Transperson              | -
trans-women      | trans       | f | Transfrauen             | Transfrau                | -
nonbinary        | trans       | f | nichtbinäre Personen/nichtbinären Personen | nichtbinäre Person | nichtbinär
disabled         | disability  | m | Behinderte/Behinderten  | Behinderter/Behinderten  | behindert
disabled         | disability  | m | Menschen mit Behinderung/Menschen mit Behinderung | - | behindert
deaf             | disability  | m | Gehörlose/Gehörlosen    | Gehörloser/Gehörlosen    | gehörlos
blind            | disability  | m | Blinde/Blinden          | Blinder/Blinden          | blind
autistic         | disability  | m | Autisten                | Autist/Autisten          | autistisch
wheelchair-users | disability  | m | Rollstuhlfahrer         | Rollstuhlfahrer          | -
mentally-ill     | disability  | m | psychisch Kranke/psychisch Kranken | psychisch Kranker/psychisch Kranken | -
old              | age         | m | Alte/Alten              | Alter/Alten              | -
old              | age         | m | Rentner                 | Rentner                  | -
young            | age         | m | Jugendliche/Jugendlichen | Jugendlicher/Jugendlichen | jung
immigrants       | migration   | m | Migranten               | Migrant/Migranten        | zugewandert
immigrants       | migration   | m | Zuwanderer              | Zuwanderer               | zugewandert
refugees         | migration   | m | Flüchtlinge             | Flüchtling               | geflüchtet
refugees         | migration   | m | Asylbewerber            | Asylbewerber             | geflüchtet
foreigners       | migration   | m | Ausländer               | Ausländer                | ausländisch
poor             | class       | m | Arme/Armen              | Armer/Armen              | -
poor             | class       | m | Arbeitslose/Arbeitslosen | Arbeitsloser/Arbeitslosen | arbeitslos
homeless         | class       | m | Obdachlose/Obdachlosen  | Obdachloser/Obdachlosen  | obdachlos
`);

export const slurs = readGroups(`
black     | colour      | m | ~Artre         | ~Artre          | -
turks     | origin      | m | ~Xnanxra       | ~Xnanxr/Xnanxra | -
gay       | orientation | f | ~Fpujhpugrya  | ~Fpujhpugry     | -
jews      | religion    | m | ~Whqrafpujrvar | -               | -
roma      | origin      | m | ~Mvtrhare      | ~Mvtrhare       | -
chinese   | origin      | n | ~Fpuyvgmnhtra  | ~Fpuyvgmnhtr    | -
disabled  | disability  | m | ~Fcnfgra       | ~Fcnfg          | -
trans     | trans       | f | ~Genafra       | ~Genafr         | -
women     | gender      | f | ~Fpuynzcra     | ~Fpuynzcr       | -
`);

/** Words that some people have taken back for themselves. */
export const reclaimed = readGroups(`
gay       | orientation | f | ~Fpujhpugrya | ~Fpujhpugry | -
lesbians  | orientation | f | ~Xnzcsyrfora | ~Xnzcsyrfor | -
disabled  | disability  | m | ~Xeüccry | ~Xeüccry | -
`);
