import { describe, expect, it } from "vitest";
import { readGroups, readNoun } from "../engine/lexicon.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { Grammar, Noun } from "./grammar.ts";
import { italian } from "./italian.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";

/** `phrases("le", "m train", "f gare")` puts the determiner before each noun; `+` after it asks for the plural. */
function phrases(grammar: Grammar, determiner: string, ...nouns: readonly string[]): readonly string[] {
  const many = determiner.endsWith("+");
  return nouns.map((noun) => grammar.phrase(determiner.replace("+", ""), readNoun(noun, grammar), many));
}

/** The four forms of an adjective: masculine, feminine, and their plurals. */
function forms(grammar: Grammar, word: string): string {
  return [false, true].flatMap((many) => [grammar.agree(word, "m", many), grammar.agree(word, "f", many)]).join(" ");
}

describe("English", () => {
  it("writes an before a vowel that is heard", () => {
    expect(phrases(english, "a", "umbrella", "user", "hour", "train", "European")).toEqual([
      "an umbrella",
      "a user",
      "an hour",
      "a train",
      "a European",
    ]);
    expect(english.tidy("what a ugly train, an useful one")).toBe("What an ugly train, a useful one");
  });

  it("makes plurals", () => {
    expect(phrases(english, "+", "bus", "fly", "toy", "moth")).toEqual(["buses", "flies", "toys", "moths"]);
  });

  it("inflects verbs", () => {
    expect(["inf", "s", "ing", "ed"].map((form) => english.conjugate("despise", form))).toEqual([
      "despise",
      "despises",
      "despising",
      "despised",
    ]);
  });

  it("begins sentences with a capital, but not a link or a handle", () => {
    expect(english.tidy('late. again! "why?" http @user')).toBe('Late. Again! "Why?" http @user');
  });
});

describe("French", () => {
  it("agrees the article and elides it", () => {
    expect(phrases(french, "le", "m train", "f gare", "m ordi", "f imprimante", "m hoquet")).toEqual([
      "le train",
      "la gare",
      "l'ordi",
      "l'imprimante",
      "le hoquet",
    ]);
  });

  it("contracts du and au", () => {
    expect(phrases(french, "du", "m train", "f gare", "m hôpital")).toEqual(["du train", "de la gare", "de l'hôpital"]);
    expect(phrases(french, "au", "m train", "f gare", "f école")).toEqual(["au train", "à la gare", "à l'école"]);
  });

  it("says mon before a feminine vowel, and cet before a masculine one", () => {
    expect(phrases(french, "mon", "f amie", "f voiture")).toEqual(["mon amie", "ma voiture"]);
    expect(phrases(french, "ce", "m ordi", "f gare")).toEqual(["cet ordi", "cette gare"]);
    expect(phrases(french, "de mon", "f sœur", "m frère")).toEqual(["de ma sœur", "de mon frère"]);
  });

  it("agrees plural determiners", () => {
    expect(phrases(french, "tous les+", "m voisin", "f voisine")).toEqual(["tous les voisins", "toutes les voisines"]);
  });

  it("agrees adjectives, regular and not", () => {
    expect(forms(french, "paresseux")).toBe("paresseux paresseuse paresseux paresseuses");
    expect(forms(french, "créatif")).toBe("créatif créative créatifs créatives");
    expect(forms(french, "gentil")).toBe("gentil gentille gentils gentilles");
    expect(forms(french, "vieux")).toBe("vieux vieille vieux vieilles");
    expect(forms(french, "ils")).toBe("il elle ils elles");
    expect(forms(french, "génial/géniale")).toBe("génial géniale géniaux géniales");
  });

  it("conjugates verbs in -er", () => {
    expect(french.conjugate("mépriser", "je")).toBe("méprise");
    expect(french.conjugate("exécrer", "je")).toBe("exècre");
    expect(french.conjugate("manger", "nous")).toBe("mangeons");
    expect(() => french.conjugate("manger", "thou")).toThrow(/Expected a form/);
  });

  it("elides across the sentence, but neither after a hyphen nor before an aspirated h", () => {
    expect(french.tidy("je aime que il arrive, si il veut")).toBe("J'aime qu'il arrive, s'il veut");
    expect(french.tidy("dis-le à la haine de onze héros")).toBe("Dis-le à la haine de onze héros");
  });
});

describe("German", () => {
  it("reads the case off the masculine determiner", () => {
    const nouns = ["m Zug+Züge", "f Bahn+Bahnen", "n Handy+Handys"];
    expect(phrases(german, "der", ...nouns)).toEqual(["der Zug", "die Bahn", "das Handy"]);
    expect(phrases(german, "den", ...nouns)).toEqual(["den Zug", "die Bahn", "das Handy"]);
    expect(phrases(german, "einem", ...nouns)).toEqual(["einem Zug", "einer Bahn", "einem Handy"]);
    expect(phrases(german, "dieser", ...nouns)).toEqual(["dieser Zug", "diese Bahn", "dieses Handy"]);
    expect(phrases(german, "zum", ...nouns)).toEqual(["zum Zug", "zur Bahn", "zum Handy"]);
  });

  it("ends dative plurals in n, but not after n or s", () => {
    expect(phrases(german, "von+", "m Syrer+Syrer", "n Handy+Handys", "f Katze")).toEqual(["von Syrern", "von Handys", "von Katzen"]);
  });

  it("declines weak nouns and nouns made of adjectives", () => {
    const [jew, black] = readGroups(`
      jews  | religion | m | Juden            | Jude/Juden          | -
      black | colour   | m | Schwarze/Schwarzen | Schwarzer/Schwarzen | -`).entries as readonly [Noun, Noun];
    expect(["ein", "einen", "dem"].map((determiner) => german.phrase(determiner, jew, false))).toEqual([
      "ein Jude",
      "einen Juden",
      "dem Juden",
    ]);
    expect(["ein", "der", "einem"].map((determiner) => german.phrase(determiner, black, false))).toEqual([
      "ein Schwarzer",
      "der Schwarze",
      "einem Schwarzen",
    ]);
    expect(["", "die", "keine", "von", "viele"].map((determiner) => german.phrase(determiner, black, true))).toEqual([
      "Schwarze",
      "die Schwarzen",
      "keine Schwarzen",
      "von Schwarzen",
      "viele Schwarze",
    ]);
  });

  it("conjugates", () => {
    expect([german.conjugate("hassen", "ich"), german.conjugate("bewundern", "ich"), german.conjugate("verachten", "er")]).toEqual([
      "hasse",
      "bewundere",
      "verachtet",
    ]);
  });
});

describe("Spanish", () => {
  it("agrees determiners", () => {
    expect(phrases(spanish, "al", "m tren", "f calle")).toEqual(["al tren", "a la calle"]);
    expect(phrases(spanish, "todos los+", "m vecino", "f vecina")).toEqual(["todos los vecinos", "todas las vecinas"]);
  });

  it("agrees adjectives", () => {
    expect(forms(spanish, "ladrón")).toBe("ladrón ladrona ladrones ladronas");
    expect(forms(spanish, "trabajador")).toBe("trabajador trabajadora trabajadores trabajadoras");
    expect(forms(spanish, "budista")).toBe("budista budista budistas budistas");
  });

  it("says e and u before their own sound", () => {
    expect(spanish.tidy("padres y hijos, siete o ocho, agua y hielo")).toBe("Padres e hijos, siete u ocho, agua y hielo");
  });
});

describe("Italian", () => {
  it("chooses the article by the sound that follows", () => {
    expect(phrases(italian, "il", "m treno", "m zaino", "m ombrello", "f gatta", "f afa")).toEqual([
      "il treno",
      "lo zaino",
      "l'ombrello",
      "la gatta",
      "l'afa",
    ]);
    expect(phrases(italian, "un", "m treno", "m zaino", "f amica")).toEqual(["un treno", "uno zaino", "un'amica"]);
    expect(phrases(italian, "dei+", "m treno", "m idiota+idioti", "f gatta")).toEqual(["dei treni", "degli idioti", "delle gatte"]);
  });

  it("says ad and ed before their own vowel", () => {
    expect(italian.tidy("vado a aprire e esco, a casa e a letto")).toBe("Vado ad aprire ed esco, a casa e a letto");
  });

  it("looks at the next word, not at the noun", () => {
    expect(phrases(italian, "il mio", "m ombrello", "f amica")).toEqual(["il mio ombrello", "la mia amica"]);
  });

  it("agrees adjectives", () => {
    expect(forms(italian, "sporco")).toBe("sporco sporca sporchi sporche");
    expect(forms(italian, "gentile")).toBe("gentile gentile gentili gentili");
    expect(forms(italian, "egoista")).toBe("egoista egoista egoisti egoiste");
  });
});

describe("Portuguese", () => {
  it("contracts and agrees determiners", () => {
    expect(phrases(portuguese, "do", "m trem", "f van")).toEqual(["do trem", "da van"]);
    expect(phrases(portuguese, "no meu", "m carro", "f planta")).toEqual(["no meu carro", "na minha planta"]);
  });

  it("makes plurals", () => {
    expect(phrases(portuguese, "+", "f reunião", "m trem", "m jornal", "f vez")).toEqual(["reuniões", "trens", "jornais", "vezes"]);
  });

  it("agrees adjectives", () => {
    expect(forms(portuguese, "cristão")).toBe("cristão cristã cristãos cristãs");
    expect(forms(portuguese, "nojento")).toBe("nojento nojenta nojentos nojentas");
  });
});
