import { exitCodes, problemTable } from "@flakjacket/contract/http";
import type { Setting } from "@flakjacket/contract/settings";
import { settingNames, settingTable } from "@flakjacket/contract/settings";
import type { Publication, PublicationState } from "@flakjacket/core";
import type { ChainFault, ExportFault, StoreProblemCode as StoreCode } from "@flakjacket/journal";
import { StoreProblem } from "@flakjacket/journal";
import { describe, expect, it } from "vitest";
import type { BreakName, FaultName } from "./cli/index.ts";
import { cliPhrases } from "./cli/index.ts";
import { languageAsked, phrasesFor } from "./index.ts";
import type { FileProblemPhrases, ProblemPhrases } from "./problems/problems.ts";
import type { StoreProblemCode } from "./store/store-problems.ts";

const languages = ["en", "fr"] as const;

type ParamsOf<P> = { readonly [C in keyof P]: P[C] extends (params: infer T) => string ? T : never };

/** Parameters that can be found again in a sentence; those of a known kind become words. */
const problems: ParamsOf<ProblemPhrases> = {
  "not-signed-in": {},
  "role-too-low": { needed: "owner", has: "viewer" },
  "last-owner": {},
  "route-unknown": { method: "PATCH", path: "/api/v1/kalls" },
  "request-unreadable": {},
  "request-too-large": { limitBytes: 734_000 },
  "request-invalid": { where: "body", path: "scope.from", expected: "number" },
  "too-many-requests": { retryAfterSeconds: 37 },
  "campaign-unknown": { id: "sunny-side" },
  "channel-unknown": { id: "plaza" },
  "call-unknown": { id: "5d1c9e7a" },
  "publication-unknown": { id: "0f3b6a21" },
  "recall-unknown": { id: "01960f6e" },
  "campaign-file-invalid": { problems: 3 },
  "base-stale": { base: "93ab04c1d2e5", current: "41fe7720c9ab" },
  "channel-taken": { channel: "plaza-9", account: "other.example" },
  "call-not-waiting": { state: "lapsed" },
  "proposal-replaced": { attempt: 41, current: 42 },
  "other-bytes": { part: "reply" },
  "no-other-scene": {},
  "too-late-to-undo": { state: "sending" },
  "not-releasable": { state: "withdrawn" },
  "breaker-tripped": { scope: "campaign:sunny-side" },
  "another-person-needed": { needed: 2, agreed: 1 },
  "text-erased": {},
  "text-restricted": {},
  "secret-not-needed": { network: "simulated" },
  "secret-refused": { channel: "plaza-9" },
  "network-unreachable": { channel: "plaza-9" },
  "simulated-absent": {},
  "simulated-post-unknown": { key: "sim:person-3/41" },
  "simulated-person-unknown": { id: "person-77" },
  "store-unavailable": {},
  fenced: {},
  "not-ready": { waitingFor: [{ kind: "store" }, { kind: "secret", channel: "plaza-9" }] },
  unexpected: { incident: "7c1e-04" },
  "server-unreachable": { address: "http://127.0.0.1:8484" },
  "answer-unreadable": { status: 418 },
};

const fileProblems: Omit<ParamsOf<FileProblemPhrases>, "kinds" | "place"> = {
  syntax: { reason: "ZZZ_CODE" },
  "too-large": { limitBytes: 65_536, came: 812_000 },
  empty: { expected: "text" },
  "too-many-aliases": { limit: 17 },
  "several-documents": {},
  "duplicate-key": { key: "zzz" },
  "unknown-key": { key: "zzz", expected: ["aaa", "bbb"] },
  "missing-key": { key: "zzz", expected: "duration" },
  "wrong-value": { expected: "slug", came: "zzz" },
  "not-one-of": { expected: ["aaa", "bbb"], came: "zzz", nearest: "aaa" },
  "out-of-range": { came: "99d", atLeast: "1m", atMost: "30d" },
  "empty-list": { expected: "scene" },
  "too-many-entries": { limit: 20, came: 21 },
  "named-twice": { name: "zzz" },
  "unknown-scene": { scene: "zzz", expected: ["aaa", "bbb"] },
  "reply-missing": { language: "fr" },
  "reply-unused": { language: "fr", expected: ["en"] },
  "reply-placeholder": { placeholder: "{zzz}" },
  "reply-address": { came: "@zzz" },
  "reply-too-long": { limit: 280, came: 311 },
  "unknown-time-zone": { came: "Zzz/Zzz" },
  "service-unused": { network: "simulated" },
};

/** Every string and number in it that no dictionary turns into a word. */
function found(params: object): readonly string[] {
  const asWords = ["kind", "needed", "has", "state", "where", "part", "network", "language"];
  return Object.entries(params).flatMap(([name, value]) => {
    if (asWords.includes(name) || (name === "expected" && typeof value === "string" && value !== "number")) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((one) => (typeof one === "object" ? found(one) : [String(one)]));
  });
}
/** As it would be found: amounts have lost their unit and their separators. */
const plain = (text: string) => text.replace(/(\d)[\s\u202F\u00A0,](?=\d{3})/gu, "$1");
const holds = (sentence: string, value: string) => {
  const amount = /^\d{5,6}$/.test(value) ? String(Math.round(Number(value) / 100) / 10).replace(/\.0$/, "") : value;
  return plain(sentence).includes(value) || plain(sentence).replaceAll(",", ".").includes(amount);
};

describe.each(languages)("a problem in %s", (language) => {
  const phrases = phrasesFor(language);

  it.each(Object.entries(problems))("%s is a sentence with all its parameters", (code, params) => {
    const sentence = phrases.problem({ code, params } as Parameters<typeof phrases.problem>[0]);
    expect(sentence).toMatch(/^[A-ZÀÉ].*[.?]$/s);
    expect(sentence).not.toMatch(/undefined|\[object|[{}]/);
    expect(found(params).filter((value) => !holds(sentence, value))).toEqual([]);
  });

  it.each(Object.entries(fileProblems))("%s in a file names its place, and is a sentence with all its parameters", (code, params) => {
    const sentence = phrases.fileProblem({ line: 9, column: 5, path: "channels[0].account", code, params } as Parameters<
      typeof phrases.fileProblem
    >[0]);
    expect(sentence).toMatch(/^(?:line|ligne) 9, (?:column|colonne) 5 \(channels\[0\]\.account\)\u202F?: .*[.?]$/);
    expect(sentence).not.toMatch(/undefined|\[object/);
    expect(found(params).filter((value) => !holds(sentence, value))).toEqual([]);
  });

  it("has its words change with its kinds", () => {
    const states = (["lapsed", "departed", "received"] as const).map((state) =>
      phrases.problem({ code: "call-not-waiting", params: { state } }),
    );
    expect(new Set(states).size).toBe(3);
  });
});

describe("the pages of the docs that are made from the tables", () => {
  it("list every problem, under the anchor that its type names: docs/problems.md (after a change, run vitest with -u)", async () => {
    const { problem } = phrasesFor("en");
    const codes = Object.keys(problems).toSorted() as (keyof typeof problems)[];
    expect(codes).toEqual(Object.keys(problemTable).toSorted());
    const sections = codes.map((code) => {
      const { status, exit } = problemTable[code];
      const params = Object.keys(problems[code]).map((name) => `\`${name}\``);
      const sentence = problem({ code, params: problems[code] } as Parameters<typeof problem>[0]);
      return `## ${code}\n\nStatus ${status}, exit code ${exitCodes[exit]} (${exit}). Parameters: ${params.join(", ") || "none"}.\n\n> ${sentence}\n`;
    });
    const head =
      "# Problems\n\nWhat can stand in the way, by its code: an answer of the server has it in `code`, a command with `--json` too. The sentence is an example.\n";
    await expect([head, ...sections].join("\n")).toMatchFileSnapshot("../../../docs/problems.md");
  });

  it("list every setting: docs/settings.md (after a change, run vitest with -u)", async () => {
    const { kinds } = cliPhrases("en").settings;
    const rows = settingNames.map((name) => {
      const { flag, variable, key, kind, byDefault }: Setting = settingTable[name];
      const code = (text: string | undefined) => (text === undefined ? "" : `\`${text}\``);
      return `| ${phrasesFor("en").settings[name]} | ${kinds[kind]} | ${code(flag)} | ${code(variable)} | ${code(key)} | ${code(byDefault)} |`;
    });
    const head =
      "# Settings\n\nA flag wins over the environment, that over the file `flakjacket.yaml`, that over the default. Secrets are taken from the environment alone.\n\n| what | a value is | flag | environment | file | default |\n|---|---|---|---|---|---|\n";
    await expect(`${head}${rows.join("\n")}\n`).toMatchFileSnapshot("../../../docs/settings.md");
  });
});

describe("a problem of the store", () => {
  it("has a sentence for exactly the journal's codes", () => {
    const same: [StoreCode] extends [StoreProblemCode] ? ([StoreProblemCode] extends [StoreCode] ? true : false) : false = true;
    expect(same).toBe(true);
  });

  it.each(languages)("in %s takes the parameters that the journal gives", (language) => {
    const { storeProblems, storeProblem } = phrasesFor(language);
    for (const code of Object.keys(storeProblems) as StoreProblemCode[]) {
      const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
      expect([code, names(storeProblems[code])]).toEqual([code, names(new StoreProblem(code).message)]);
      const params = Object.fromEntries(names(storeProblems[code]).map((name) => [name, "zzz"]));
      expect(storeProblem(code, params)).not.toMatch(/[{}]/);
    }
  });
});

describe("a fault of an export", () => {
  it("has words for exactly the journal's codes", () => {
    const same: [ExportFault] extends [FaultName] ? ([FaultName] extends [ExportFault] ? true : false) : false = true;
    expect(same).toBe(true);
  });
});

describe("a broken chain of the live journal", () => {
  it("has words for exactly the journal's codes", () => {
    const same: [ChainFault] extends [BreakName] ? ([BreakName] extends [ChainFault] ? true : false) : false = true;
    expect(same).toBe(true);
  });
});

describe("sentences", () => {
  const utc = { timeZone: "UTC" };
  const since = Date.UTC(2026, 2, 1, 14, 4, 5);

  it("tell the same breaker in both languages", () => {
    const tripped = { state: "tripped", cause: { kind: "unknown-post" }, since, agreed: [] } as const;
    expect(phrasesFor("en").sentences.breaker(tripped, "Bluesky", utc)).toBe("Bluesky stopped at 14:04:05. Nothing leaves it.");
    expect(phrasesFor("fr").sentences.breaker(tripped, "Bluesky", utc)).toBe("Bluesky est coupé depuis 14:04:05. Rien n’en part.");
  });

  it("count as each language does", () => {
    const [en, fr] = [phrasesFor("en"), phrasesFor("fr")];
    expect([0, 1, 2, 1_204].map(en.sentences.waits)).toEqual([
      "0 proposals wait for a person.",
      "1 proposal waits for a person.",
      "2 proposals wait for a person.",
      "1,204 proposals wait for a person.",
    ]);
    expect([0, 1, 2, 1_204].map(fr.sentences.waits)).toEqual([
      "0 proposition attend une personne.",
      "1 proposition attend une personne.",
      "2 propositions attendent une personne.",
      "1\u202F204 propositions attendent une personne.",
    ]);
  });

  it.each(languages)("say in %s of whatever may be out there that it counts as live", (language) => {
    const { publication } = phrasesFor(language).sentences;
    const counted = language === "en" ? /counts as live/ : /Comptée en ligne/;
    const key = "k" as Extract<Publication, { state: "live" }>["key"];
    const recall = "r" as Extract<Publication, { state: "withdrawn" }>["recall"];
    const ref = "at://x" as Extract<Publication, { state: "live" }>["ref"];
    const all: { readonly [S in PublicationState]: Extract<Publication, { state: S }> } = {
      approved: { state: "approved", releaseAt: since, attempts: 0 },
      sending: { state: "sending", key, deadline: since, attempts: 1 },
      unconfirmed: { state: "unconfirmed", key, deadline: since, attempts: 1, looks: 0 },
      live: { state: "live", key, ref, since },
      recalling: { state: "recalling", recall, askedAt: since, target: { key }, deadline: since, tries: 0 },
      withdrawn: { state: "withdrawn", recall, readBackAt: since },
      "not-withdrawn": { state: "not-withdrawn", recall, target: { key }, deadline: since, why: "forbidden" },
      lapsed: { state: "lapsed", why: "stale" },
    };
    const sentences = Object.values(all).map((one) => publication(one, utc));
    expect(new Set(sentences).size).toBe(sentences.length);
    const saying = Object.values(all).filter((one) => counted.test(publication(one, utc)));
    expect(saying.map(({ state }) => state)).toEqual(["unconfirmed", "recalling", "not-withdrawn"]);
    expect(publication({ state: "withdrawn", recall })).not.toBe(publication(all.withdrawn, utc));
  });
});

describe("languages", () => {
  it("have the same words, all of them said", () => {
    const keys = (value: unknown, path = ""): readonly string[] =>
      typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`)) : [path];
    expect(keys(phrasesFor("fr"))).toEqual(keys(phrasesFor("en")));
    expect(keys(cliPhrases("fr")).toSorted()).toEqual(keys(cliPhrases("en")).toSorted());
    const empty = (value: unknown): boolean =>
      typeof value === "object" && value !== null ? Object.values(value).some(empty) : typeof value === "string" && value.trim() === "";
    expect(languages.flatMap((language) => [empty(phrasesFor(language)), empty(cliPhrases(language))])).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    ["de,fr;q=0.5", "fr"],
    ["fr_FR.UTF-8", "fr"],
    ["C", "en"],
    [undefined, "en"],
  ])("are chosen from what is asked: %s gives %s", (asked, language) => {
    expect(languageAsked(asked)).toBe(language);
  });
});
