import { describe, expect, it } from "vitest";
import { deepText } from "./deep-text.ts";

describe("what the deep model reads", () => {
  it("keeps accents, and undoes capitals and compatibility forms", () => {
    expect(deepText("Déjà ÉTÉ, ｗｉｄｅ ﬁsh")).toBe("déjà été, wide fish");
    expect(deepText("e\u0301te\u0301")).toBe("été");
  });

  it("makes quotes and dashes plain", () => {
    expect(deepText("“it’s” «là» — so–so")).toBe('"it\'s" "là" - so-so');
  });

  it("leaves out what is not seen", () => {
    expect(deepText("pla\u200bin te\u00adxt\ufe0f\ud800")).toBe("plain text");
  });

  it("reads every link and every handle alike", () => {
    expect(deepText("@Some.One see https://example.org/a?b=c and www.example.org")).toBe("@user see http and http");
  });

  it("cuts long runs, and spaces are single", () => {
    expect(deepText("  sooooo\n\n\tgood!!!!!!  ")).toBe("sooo good!!!");
  });

  it("reads nothing in an empty text, and the same when it reads its own words again", () => {
    expect(deepText("")).toBe("");
    const once = deepText("“Été” HTTPS://x.org @you — noooooo");
    expect(deepText(once)).toBe(once);
  });

  it("takes time in proportion to a hostile text", () => {
    const hostile = ["@".repeat(4096), "a\u0316\u0301".repeat(1365), "www.".repeat(1024), "aaab".repeat(1024), "\u0316\u0301".repeat(2048)];
    const started = performance.now();
    for (const text of hostile) deepText(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
