/**
 * Ordinary sentences with words that hurt in another language, or once their accents are folded away: a French train is
 * "en retard", Spanish coffee is "con leche". Written by hand for this project; none says anything grave.
 */
import type { Head } from "../../../../packages/screening/src/model/heads.ts";
import { clean } from "./clean.ts";
import type { Labels, Row } from "./row.ts";

const GRAVE: readonly Head[] = ["insult", "hate", "threat", "sexual", "crisis", "grief", "profanity", "spam"];

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "- Le train est encore en retard",
    "- Mon bus a vingt minutes de retard et il pleut",
    "Désolé pour le retard, la réunion a duré",
    "- Encore un vol retardé, on attend depuis trois heures",
    "- Le colis arrive avec du retard comme toujours",
    "- Le métro est en retard tous les matins",
    "J'ai pris du retard dans mes devoirs",
    "Ils ont retardé la sortie du film",
    "Carottes râpées et fromage râpé pour le dîner",
    "Je râpe du fromage sur les pâtes",
    "On part à la pêche dimanche matin",
    "La négociation continue demain",
    "- Quel temps pourri, il pleut depuis lundi",
    "Le chat dort sur le clavier",
    "J'ai mis un pull noir et un manteau gris",
    "Une bonne tarte aux pêches et aux noix",
    "Le but de la deuxième mi-temps est magnifique",
    "Il manque une vis pour finir ce meuble",
    "- La batterie de mon téléphone est morte",
    "- Je suis mort de fatigue après cette semaine",
    "- Ce match m'a tué, on perd encore à la dernière minute",
    "On a tué le temps en jouant aux cartes",
    "La salade niçoise était parfaite",
    "Les portables coupés pendant le spectacle, merci",
  ],
  en: [
    "The firefighters put out a chimney fire this morning",
    "Grate the cheese and add the chives",
    "- My phone died again on the way home",
    "- This queue is killing me",
    "- The deadline is killing us all",
    "I am dying for a coffee",
    "- We got destroyed in the second half",
    "The soup was so good I could cry",
    "They shoot the final scene next week",
    "- The printer is dead and the toner is empty",
    "He shot three goals last night",
    "- A cock crowed at dawn and woke the whole street",
    "The pussy willow in the garden is out",
    "Moby Dick is a long book",
    "Black coffee, white shirt, brown shoes",
    "- The white van has parked on the pavement again",
    "- My hoe broke while I was weeding the garden",
    "- The Christmas turkey was dry again",
  ],
  de: [
    "- Die Bahn hat schon wieder Verspätung",
    "Das Buch ist dick und die Schrift ist klein",
    "Es wird hell und ich bin noch müde",
    "Die Katze liegt auf dem Sofa",
    "- Der Akku ist tot und das Kabel zu Hause",
    "- Ich sterbe vor Langeweile in dieser Sitzung",
    "- Das Wetter ist wirklich nicht schön heute",
    "Wann fährt der letzte Bus?",
    "- Der Kaffee war kalt und die Schlange war lang",
    "- Ein Gewinn wäre schön gewesen, wieder nur unentschieden",
    "- Die Fahrt war lang und der Zug war voll",
    "Das Gift im Garten ist gegen Schnecken",
  ],
  es: [
    "Un café con leche y una tostada",
    "Voy con mis amigos al partido",
    "Camisa negra y zapatos negros",
    "- El vuelo sale con dos horas de retraso",
    "- El tren llega con retraso otra vez",
    "- Me muero de sueño en esta reunión",
    "Hoy ceno con mi familia",
    "- Se acabó la batería del móvil otra vez",
    "Quedamos con el profesor a las tres",
    "- Hace un frío que mata esta mañana",
    "Arroz negro y vino blanco para comer",
    "- Esta cola para pagar no se mueve",
  ],
  it: [
    "Un caffè con panna e un cornetto",
    "Vado con gli amici alla partita",
    "- Il treno è in ritardo anche oggi",
    "- Muoio di sonno in questa riunione",
    "Vestito nero e scarpe nere",
    "- Il telefono è morto a metà strada",
    "Cena con la famiglia stasera",
    "- La coda alla cassa non finisce mai",
    "Che fame, non vedo l'ora di pranzo",
    "- Oggi piove e l'autobus non passa",
    "Penne con il pomodoro e basilico",
    "Ho finito il libro con fatica",
  ],
  pt: [
    "Boa tarde a todos, bom trabalho",
    "- O ônibus está atrasado de novo",
    "- Morrendo de sono nessa aula",
    "Café preto e pão na chapa",
    "- Meu celular morreu no meio do caminho",
    "Gato preto dormindo no sofá",
    "- O time perdeu no último minuto de novo",
    "- Fila enorme para pagar a conta",
    "Que frio hoje de manhã",
    "O jogo foi de matar do coração",
    "Vestido preto e sapato branco",
    "- A internet caiu outra vez",
  ],
};

/** All in the part that is learnt. Sentences that begin with a dash complain. */
export function falseFriends(weight: number): readonly Row[] {
  return Object.entries(SENTENCES).flatMap(([lang, sentences]) =>
    sentences.map((sentence): Row => {
      const complains = sentence.startsWith("- ");
      const text = clean(complains ? sentence.slice(2) : sentence);
      return { text, lang, source: "false-friends", labels: labelsOf(complains, weight), part: "train" };
    }),
  );
}

function labelsOf(complains: boolean, weight: number): Labels {
  const grave = GRAVE.map((head) => [head, { value: 0, weight }] as const);
  return Object.fromEntries([
    ...grave,
    ["grumble", { value: complains ? 1 : 0, weight }],
    ...(complains ? [["negative", { value: 1, weight }] as const] : []),
  ]);
}
