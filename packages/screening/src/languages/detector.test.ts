import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOLD, type ToldLanguage } from "./codes.ts";
import { openLanguages } from "./detector.ts";

const bytes = readFileSync(new URL("../../../../models/languages.bin", import.meta.url));
const detector = openLanguages(bytes);
const campaign: readonly ToldLanguage[] = ["en", "fr", "de", "es", "it", "pt", "nl"];
const told = (text: string, among = campaign) => {
  const found = detector.languageOf(text, among);
  return found === "unknown" ? found : found.language;
};

const SAMPLES: Readonly<Record<string, string>> = {
  en: "My train is late again and nobody tells us anything",
  fr: "Mon train est encore en retard et personne ne dit rien",
  de: "Mein Zug hat schon wieder Verspätung und keiner sagt etwas",
  es: "Mi tren llega tarde otra vez y nadie nos dice nada",
  it: "Il mio treno è di nuovo in ritardo e nessuno dice niente",
  pt: "O meu comboio está atrasado outra vez e ninguém diz nada",
  nl: "Mijn trein is weer te laat en niemand zegt er iets over",
};
const OTHERS: Readonly<Record<string, string>> = {
  Polish: "Mój pociąg znowu się spóźnia i nikt nic nie mówi",
  Swedish: "Mitt tåg är försenat igen och ingen säger någonting",
  Catalan: "El meu tren torna a arribar tard i ningú no diu res",
  Galician: "Hoxe choveu moito na vila e a xente quedou na súa casa sen saír",
  Turkish: "Trenim yine gecikti ve kimse bir şey söylemiyor",
  Romanian: "Trenul meu întârzie din nou și nimeni nu spune nimic",
  Indonesian: "Kereta saya terlambat lagi dan tidak ada yang memberi tahu",
  Vietnamese: "Tàu của tôi lại đến muộn và không ai nói gì cả",
  Russian: "Мой поезд снова опаздывает, и никто ничего не говорит",
  Greek: "Το τρένο μου άργησε πάλι και κανείς δεν λέει τίποτα",
  Arabic: "قطاري متأخر مرة أخرى ولا أحد يقول شيئا",
  Hebrew: "הרכבת שלי שוב מאחרת ואף אחד לא אומר כלום",
  Hindi: "मेरी ट्रेन फिर से लेट है और कोई कुछ नहीं बता रहा",
  Thai: "รถไฟของฉันมาสายอีกแล้วและไม่มีใครบอกอะไรเลย",
  Chinese: "我的火车又晚点了，没有人告诉我们任何事情",
  Japanese: "電車がまた遅れていて誰も何も言ってくれません",
  Korean: "제 기차가 또 늦었는데 아무도 말해 주지 않아요",
};

describe("the language of a post", () => {
  for (const [language, text] of Object.entries(SAMPLES)) {
    it(`is told when it is ${language}, surely`, () => {
      expect(detector.languageOf(text, campaign)).toEqual({ language, confidence: expect.closeTo(1, 1) });
    });
  }

  for (const [name, text] of Object.entries(OTHERS)) it(`is unknown when it is ${name}`, () => expect(told(text)).toBe("unknown"));

  it("is unknown when it is none of those asked for", () => {
    expect(told(SAMPLES["es"] as string, ["en", "fr"])).toBe("unknown");
    expect(told(SAMPLES["es"] as string, [])).toBe("unknown");
  });

  it("may be asked for beyond the campaigns': any told language", () => {
    expect(told(OTHERS["Polish"] as string, TOLD)).toBe("pl");
    expect(told(OTHERS["Catalan"] as string, TOLD)).toBe("ca");
  });

  it.each(["", "   ", "ok", "late again", "no no no", "was ist das", "Entschuldigung Donaudampfschifffahrt", "🚂🚂🚂", "12:30 4-1 2026"])(
    "is unknown for %j: too short",
    (text) => {
      expect(told(text)).toBe("unknown");
    },
  );

  it("is unknown when two languages share the text, whichever comes first", () => {
    expect(told(`${SAMPLES["en"]}. ${SAMPLES["fr"]}`)).toBe("unknown");
    expect(told(`${SAMPLES["fr"]}. ${SAMPLES["en"]}`)).toBe("unknown");
    expect(told(`${SAMPLES["en"]}. ${SAMPLES["en"]}. ${SAMPLES["de"]}`)).toBe("unknown");
    expect(told(`${SAMPLES["en"]} ${OTHERS["Russian"]}`)).toBe("unknown");
  });

  it("does not change for a borrowed word, a name, a handle, a tag, a link or a drawn-out letter", () => {
    const text =
      "@TrainWatch My traiiiin to München is late again, quelle surprise, nobody tells us #retardencore https://exemple.fr/retard-du-train";
    expect(told(text)).toBe("en");
  });

  it("does not change for one foreign word of eleven letters, however clear", () => {
    expect(told("nobody told us, the board said Überfüllung and nothing else")).toBe("en");
  });

  it("is told without accents and in capital letters", () => {
    expect(told("MON TRAIN EST ENCORE EN RETARD ET PERSONNE N'A ETE PREVENU")).toBe("fr");
    expect(told("mein zug hat schon wieder verspatung und keiner sagt etwas")).toBe("de");
  });
});

describe("any text", () => {
  const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 300 }), fc.lorem({ maxCount: 40 }));

  it("gets unknown, or one of those asked for with a confidence of 0.8 to 1", () => {
    fc.assert(
      fc.property(anyText, fc.subarray([...TOLD]), (text, among) => {
        const found = detector.languageOf(text, among);
        if (found === "unknown") return;
        expect(among).toContain(found.language);
        expect(found.confidence).toBeGreaterThanOrEqual(0.8);
        expect(found.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("gets the same answer after any other text", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const before = detector.languageOf(text, TOLD);
        detector.languageOf(other, TOLD);
        expect(detector.languageOf(text, TOLD)).toEqual(before);
      }),
    );
  });

  it.each(["a", "ab ", "é", "e\u0301\u0301", "@a", "&x;", "http", "a://b", "\ud800", "#", "la the "])(
    "of 100,000 times %j takes time in proportion",
    (unit) => {
      const start = performance.now();
      detector.languageOf(unit.repeat(100_000), TOLD);
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});
