import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Country } from "./datum.ts";
import { personalDataIn } from "./personal-data.ts";

/** All numbers here are examples of those who give them out, or made up with right check digits. */
const countries: readonly Country[] = ["FR", "GB", "US", "DE"];
const found = (text: string, among = countries) =>
  personalDataIn(text, { countries: among }).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

const FINDS: Readonly<Record<string, readonly [text: string, ...found: string[]][]>> = {
  "an e-mail address": [
    ["write to jo.doe+x@mail.example.org.", "email: jo.doe+x@mail.example.org"],
    ["(zoé@exemple.fr)", "email: zoé@exemple.fr"],
    ["jo at example dot com", "email: jo at example dot com"],
    ["Ecris à jean point dupont arobase exemple point fr stp", "email: jean point dupont arobase exemple point fr"],
    ["jo [at] example [dot] co [dot] uk", "email: jo [at] example [dot] co [dot] uk"],
    ["jo(at)example.de", "email: jo(at)example.de"],
    ["erika (ät) beispiel punkt de", "email: erika (ät) beispiel punkt de"],
    ["my mail: jo at gmail.com", "email: jo at gmail.com"],
    ["jo＠example.org", "email: jo＠example.org"],
    ["jo @ example dot com", "email: jo @ example dot com"],
    ["JO AT EXAMPLE DOT COM", "email: JO AT EXAMPLE DOT COM"],
    ["jean arobase exemple point be", "email: jean arobase exemple point be"],
    ["jo[at]example[.]com", "email: jo[at]example[.]com"],
    ["jo @gmail.com", "email: jo @gmail.com"],
  ],
  "a telephone number": [
    ["appelle-moi au 01 99 00 12 34 ce soir", "phone: 01 99 00 12 34"],
    ["0199001234", "phone: 0199001234"],
    ["tél. 01.99.00.12.34!", "phone: 01.99.00.12.34"],
    ["+33 (0)1 99 00 12 34", "phone: +33 (0)1 99 00 12 34"],
    ["0033 1 99 00 12 34", "phone: 0033 1 99 00 12 34"],
    ["ring 020 7946 0958 now", "phone: 020 7946 0958"],
    ["+44 7911 123456", "phone: +44 7911 123456"],
    ["call (212) 555-0123", "phone: (212) 555-0123"],
    ["212-555-0123", "phone: 212-555-0123"],
    ["Ruf an: 030 23125 000", "phone: 030 23125 000"],
    ["+1-212-555-0123 or 01 99 00 12 34", "phone: +1-212-555-0123", "phone: 01 99 00 12 34"],
    ["واتساب ٠١٩٩٠٠١٢٣٤", "phone: ٠١٩٩٠٠١٢٣٤"],
    ["the 12 and the 13: 01 99 00 12 34", "phone: 01 99 00 12 34"],
    ["0️⃣1️⃣9️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣", "phone: 0️⃣1️⃣9️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣"],
    ["𝟎𝟏 𝟗𝟗 𝟎𝟎 𝟏𝟐 𝟑𝟒", "phone: 𝟎𝟏 𝟗𝟗 𝟎𝟎 𝟏𝟐 𝟑𝟒"],
    ["⓪①⑨⑨⓪⓪①②③④", "phone: ⓪①⑨⑨⓪⓪①②③④"],
    ["01\u200b99\u200b00\u200b12\u200b34", "phone: 01\u200b99\u200b00\u200b12\u200b34"],
    ["call me 0 1 9 9 0 0 1 2 3 4", "phone: 0 1 9 9 0 0 1 2 3 4"],
    ["Tel. : + 44-207-9460958", "phone: + 44-207-9460958"],
    ["in order! (212) 555-0123", "phone: (212) 555-0123"],
  ],
  "a bank account": [
    ["GB82 WEST 1234 5698 7654 32", "iban: GB82 WEST 1234 5698 7654 32"],
    ["my IBAN is FR1420041010050500013M02606, thanks", "iban: FR1420041010050500013M02606"],
    ["de89370400440532013000", "iban: de89370400440532013000"],
  ],
  "a payment card": [
    ["4111 1111 1111 1111", "card: 4111 1111 1111 1111"],
    ["card 378282246310005 exp 12/29", "card: 378282246310005"],
    ["3782 822463 10005", "card: 3782 822463 10005"],
    ["5555-5555-5555-4444", "card: 5555-5555-5555-4444"],
  ],
  "a postal address": [
    ["she lives at 221B Baker Street, London NW1 6XE", "address: 221B Baker Street, London NW1 6XE"],
    ["12 High Street", "address: 12 High Street"],
    ["1600 Pennsylvania Ave NW, Washington, DC 20500", "address: 1600 Pennsylvania Ave NW, Washington, DC 20500"],
    ["il habite 12 bis rue des Lilas, 75020 Paris", "address: 12 bis rue des Lilas, 75020 Paris"],
    ["3 place de l'Église", "address: 3 place de l'Église"],
    ["Musterstraße 12a, 10115 Berlin", "address: Musterstraße 12a, 10115 Berlin"],
    ["Berliner Str. 7", "address: Berliner Str. 7"],
    ["Marktplatz 3, 80331 München", "address: Marktplatz 3, 80331 München"],
    ["musterstraße 12, zweiter Stock", "address: musterstraße 12"],
    ["he is at 3 Lincoln Drive", "address: 3 Lincoln Drive"],
    ["she lives at 12 high street", "address: 12 high street"],
    ["12 High Street, Flat 3b, Leeds LS1 4DY", "address: 12 High Street, Flat 3b, Leeds LS1 4DY"],
    ["5151 Example Blvd #highpark", "address: 5151 Example Blvd"],
    ["12-14 Example Road", "address: 12-14 Example Road"],
  ],
  "a national number": [
    ["2 69 05 49 588 157 80", "national-number: 2 69 05 49 588 157 80"],
    ["NIR 255081416802538", "national-number: 255081416802538"],
    ["1 84 12 2A 451 089 33", "national-number: 1 84 12 2A 451 089 33"],
    ["NI number AB 12 34 56 C", "national-number: AB 12 34 56 C"],
    ["ssn 536-22-1234", "national-number: 536-22-1234"],
    ["my social security number: 536221234", "national-number: 536221234"],
    ["SSN 536 22 1234", "national-number: 536 22 1234"],
    ["national insurance ab123456c", "national-number: ab123456c"],
    ["2-69-05-49-588-157-80", "national-number: 2-69-05-49-588-157-80"],
    ["Steuer-ID 86 095 742 719", "national-number: 86 095 742 719"],
    ["IdNr 47036892816", "national-number: 47036892816"],
  ],
};

const NOTHING = [
  "",
  "see you at 10:30 on 24/11/2026",
  "2026-11-24 10:15",
  "from 2019-2020 to 2024 - 2025",
  "12 000 000 €",
  "$1,234,567.89",
  "1.234.567.890",
  "1 234 567 890 people",
  "6-4 3-6 7-6 6-7 10-8",
  "3-0 2-1 1-1 4-2",
  "TGV 6607, TER 881234 and ICE 1092",
  "192.168.100.200",
  "v10.12.3.4.5.6",
  "order 1234567890123",
  "ISBN 978-3-16-148410-0",
  "https://example.org/posts/4111111111111111?t=0199001234",
  "4111 1111 1111 1112",
  "FR1520041010050500013M02606",
  "@user@mastodon.example is my handle",
  "icon@2x.png",
  "meet me at youtube.com",
  "look at bbc.co.uk dot",
  "I was at home. Come over",
  "email me at example.com",
  "2 blocks down the street",
  "the 5 minute way",
  "one more way, 3 more lanes",
  "il y a 3 place de parking",
  "Platz 3 beim Turnier",
  "Sitzplatz 12",
  "10 rue",
  "000-12-3456 and 666-12-3456",
  "AB 12 34 56 Z",
  "QQ123456C",
  "2 69 05 49 588 157 81",
  "06.08.13 16:00 heiter",
  "IdNr 47036892817",
  "Steuer-ID 86 095 742 718",
  "1000000 views, 0612345 likes",
  "lol 11111111111",
  "5 6 7 8 9 10 11 12",
  "at 17 and how that turned out",
  "from 71.46.248.22 it was",
  "208-192-64-0",
  "ISBN-10 : 0375764852, ISBN-13 : 978-0375764851, isbn=0-87351-448-3",
  "the application number 3017753",
  "PODCAST 002 DJ ST",
  "0 1 2 3 4 5 6 7 8 9",
  "Loto du jour : 07 12 23 34 45",
  "Commande n° 0199001234 en retard",
  "order #212-555-0123 is late again",
  "Dauer: 22.08.2013 08:30 Uhr bis 16:00 Uhr",
  "relay for life 2016 | 4.16-17.16 |",
  "536 22 1234",
  "modell ab123456c",
  "Steuer-ID 11 223 456 788",
  "4111111111111111f3a",
  "these kids!!!! @ The Point At Perdido Pass",
  "this is @ the point at last",
  "le train est à quai. Point final, me dit-on at last",
  "Sunday night at 8 PM CT on TV",
  "24 Hours Drive and 4 Wheel Drive and 5 Star Court",
  "I-95 South St Augustine",
  "il habite à 2 rue d'ici et j'ai fait 3 allée retour",
  "Bundesstraße 27 ist gesperrt, Die Straße 3 auch",
  "Gleis 12, Wagen 7, ICE 1092 um 12.45 Uhr",
  "won 3-2 after 120 minutes, 4:3 on penalties, 54 321 saw it",
  "le RER B 12h45 puis 13h15, 14 € 50, 3e étage",
  "#JO2024 #Euro2016 12/08/2024 20h45",
  "100 000 000 de vues en 24h",
  "iPhone 15 128 GB 999,99 € -20%",
];

describe("personal data", () => {
  for (const [what, cases] of Object.entries(FINDS)) {
    it.each(cases)(`finds ${what} in %j`, (text, ...expected) => expect(found(text)).toEqual(expected));
  }

  it.each(NOTHING)("finds nothing in %j", (text) => expect(found(text)).toEqual([]));

  it("reads a number without a country code only as one of the countries given", () => {
    expect(found("01 99 00 12 34", [])).toEqual([]);
    expect(found("212-555-0123", ["FR"])).toEqual([]);
    expect(found("llámame: 612 345 678", ["ES"])).toEqual(["phone: 612 345 678"]);
    expect(found("eran 612 345 678 en total", ["ES"])).toEqual([]);
  });

  it("is surer where the text says what the number is, and where a postcode follows", () => {
    const sure = (text: string) => personalDataIn(text, { countries })[0]?.probability;
    expect(sure("call 212-555-0123")).toBeGreaterThan(sure("212-555-0123") ?? 1);
    expect(sure("12 High Street, Leeds LS1 4DY")).toBeGreaterThan(sure("12 High Street") ?? 1);
  });

  it("does not let a number hide behind many that are none", () => {
    const decoys = "0000 000 000; ".repeat(400);
    const text = `${decoys} 01 99 00 12 34`;
    expect(found(text).at(-1)).toBe("phone: 01 99 00 12 34");
    expect(personalDataIn(text, { countries }).at(-1)?.probability).toBe(0.3);
  });
});

describe("where a datum is hidden in an ordinary sentence", () => {
  const anyWords = fc.array(fc.constantFrom("the", "train", "is", "late", "again", "et", "il", "pleut", "!", "…", "🚂"), { maxLength: 12 });
  const anyDatum = fc.constantFrom(...Object.values(FINDS).flatMap((cases) => cases.map(([text, ...all]) => ({ text, all }))));

  it("it is found, and its place is that of the datum", () => {
    fc.assert(
      fc.property(anyWords, anyDatum, anyWords, (before, { text, all }, after) => {
        const sentence = `${before.join(" ")}. ${text} ; ${after.join(" ")}`;
        expect(found(sentence)).toEqual(all);
      }),
    );
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "0199001234",
    "01 99",
    "+44 7911 ",
    "12 ",
    "@",
    ".com",
    " at ",
    " dot ",
    "GB82 WEST ",
    "4111 1111 ",
    "1 84 12 2A ",
    "Str. 7",
    " rue de ",
    "\ud800",
    "٠١٩",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))).map((parts) => parts.join("")),
  );

  it("gives spans in order, apart, inside the text and not empty, and a probability for each", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { span, probability } of personalDataIn(text, { countries })) {
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          expect(probability).toBeGreaterThan(0);
          before = span.end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    "0",
    "01",
    "1 ",
    "0 ",
    "01 ",
    "01 99 00 12 ",
    "+1",
    "+1 ",
    "(",
    "((0)",
    "a@",
    "@",
    "a.",
    "a@a.",
    " at ",
    "[at] ",
    "a dot ",
    "GB82 ",
    "GB82WEST1",
    "AB 12 ",
    "4 ",
    "4111 ",
    "://",
    "a://1",
    "1 rue ",
    "12 rue de la ",
    "1 a a a ",
    "1 A Street ",
    "Astr. ",
    "A",
    "A1",
    "weg",
    "1 84 ",
    "2A",
    "AA11 1111",
    "-",
    "\u0301",
    "\ud83d",
    "1 High Street, A ",
    "1\u200b",
    "1\u200b\u200b\u200b\u200b\u200b ",
    "\u200b",
    "0️⃣",
    "𝟎",
    "Astraße 1",
    "@ a ",
    "a dot com at ",
  ])("of 50,000 characters of %j takes time in proportion", (unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    const before = process.cpuUsage().user;
    personalDataIn(text, { countries });
    expect(process.cpuUsage().user - before).toBeLessThan(750_000);
  });
});
