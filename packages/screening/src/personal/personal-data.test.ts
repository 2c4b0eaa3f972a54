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
  ],
  "a national number": [
    ["2 69 05 49 588 157 80", "national-number: 2 69 05 49 588 157 80"],
    ["NIR 255081416802538", "national-number: 255081416802538"],
    ["1 84 12 2A 451 089 33", "national-number: 1 84 12 2A 451 089 33"],
    ["NI number AB 12 34 56 C", "national-number: AB 12 34 56 C"],
    ["ssn 536-22-1234", "national-number: 536-22-1234"],
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
    expect(personalDataIn(text, { countries }).at(-1)?.probability).toBe(0.5);
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
  ])("of 100,000 characters of %j takes time in proportion", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = performance.now();
    personalDataIn(text, { countries });
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
