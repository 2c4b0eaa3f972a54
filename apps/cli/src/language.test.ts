import { describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";

describe("the language", () => {
  it.each([
    [["--locale", "fr"], { FLAKJACKET_LOCALE: "en" }, "fr"],
    [["status", "--locale=fr"], {}, "fr"],
    [[], { FLAKJACKET_LOCALE: "fr", LC_ALL: "en_GB.UTF-8" }, "fr"],
    [[], { LC_ALL: "fr_CA.UTF-8", LANG: "en_US.UTF-8" }, "fr"],
    [[], { LANG: "fr_FR.UTF-8" }, "fr"],
    [[], { LC_ALL: "C", LANG: "fr_FR.UTF-8" }, "fr"],
    [[], { LANG: "C.UTF-8" }, "en"],
    [[], { LANG: "de_DE.UTF-8" }, "en"],
    [["--locale"], {}, "en"],
    [[], {}, "en"],
  ] as const)("of %j in %j is %s", (argv, env, language) => {
    expect(languageOf(argv, env)).toBe(language);
  });
});
