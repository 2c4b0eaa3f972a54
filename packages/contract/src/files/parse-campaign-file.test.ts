import type { CampaignDefinition } from "@flakjacket/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCampaignFile } from "./definition.ts";
import { parseCampaignFile } from "./parse-campaign-file.ts";
import { fileProblem } from "./problem-schema.ts";
import { sampleCampaignFile } from "./sample-campaign.ts";

const known = { scenes: ["balloon", "whale"] };

const plain = `campaign: sunny-side
title: Sunny Side
mode: assisted
languages: [en, fr]
timezone: Europe/Paris
channels:
  - id: plaza
    network: simulated
    account: sunny.example
replies:
  en:
    - Here you are.
  fr:
    - Voilà.
scenes: [balloon]
`;

/** The problems of the plain file with one text put in another's place. */
function problemsOf(before: string | RegExp, after: string) {
  const text = plain.replace(before, after);
  if (text === plain) throw new Error(`${before} is not in the plain file.`);
  return problemsIn(text);
}
function problemsIn(text: string) {
  const parsed = parseCampaignFile(text, known);
  return parsed.ok ? [] : parsed.problems;
}

describe("a campaign file", () => {
  it("becomes a definition, with defaults for what it leaves out", () => {
    expect(parseCampaignFile(plain, known)).toEqual({
      ok: true,
      definition: {
        id: "sunny-side",
        title: "Sunny Side",
        mode: "assisted",
        languages: ["en", "fr"],
        timeZone: "Europe/Paris",
        channels: [{ id: "plaza", network: "simulated", account: "sunny.example" }],
        replies: { en: ["Here you are."], fr: ["Voilà."] },
        scenes: ["balloon"],
        releaseAfterMs: 10_000,
        lapseAfterMs: 43_200_000,
        staleAfterMs: 21_600_000,
        caps: { perAuthorPerDay: 1, perHour: 60 },
        recallWithinMs: 600_000,
      },
    });
  });

  it("may end, at an instant that says its offset", () => {
    const parsed = parseCampaignFile(`${plain}ends_at: 2026-12-31T18:00:00+01:00\n`, known);
    expect(parsed).toMatchObject({ ok: true, definition: { endsAt: Date.UTC(2026, 11, 31, 17) } });
  });

  it("is read with windows line ends, a byte order mark, and anchors", () => {
    const anchored = plain
      .replace("scenes: [balloon]", "scenes: &s [balloon]")
      .replace("timezone: Europe/Paris", "timezone: &tz Europe/Paris");
    for (const text of [plain.replaceAll("\n", "\r\n"), `\uFEFF${plain}`, anchored]) expect(problemsIn(text)).toEqual([]);
  });

  it("has a sample that is one", () => {
    expect(problemsIn(sampleCampaignFile)).toEqual([]);
  });
});

describe("a mistake in a campaign file", () => {
  it.each([
    // A wrong key: the line, what was expected, the nearest right one.
    [
      "title",
      "titel",
      [2, 1, "titel", "unknown-key", { key: "titel", nearest: "title" }],
      [1, 1, "title", "missing-key", { key: "title", expected: "text" }],
    ],
    [
      "    account:",
      "    acount:",
      [9, 5, "channels[0].acount", "unknown-key", { nearest: "account" }],
      [7, 5, "channels[0].account", "missing-key", { expected: "account" }],
    ],
    [
      "scenes: [balloon]",
      "scenes: [balloon]\ncaps:\n  perHour: 3",
      [17, 3, "caps.perHour", "unknown-key", { key: "perHour", nearest: "per_hour", expected: ["per_author_per_day", "per_hour"] }],
    ],
    ["mode: assisted", "mode: assisted\npassword: x", [4, 1, "password", "unknown-key", { key: "password" }]],
    ["scenes: [balloon]", "scenes: [balloon]\n__proto__: {a: 1}", [16, 1, "__proto__", "unknown-key", { key: "__proto__" }]],
    ["scenes: [balloon]", "scenes: [balloon]\n<<: 1", [16, 1, "<<", "unknown-key", { key: "<<" }]],
    // Wrong values.
    ["title: Sunny Side", "title: 2026", [2, 8, "title", "wrong-value", { expected: "text", came: "2026" }]],
    ["title: Sunny Side", "title:", [2, 7, "title", "empty", { expected: "text" }]],
    ["title: Sunny Side", 'title: ""', [2, 8, "title", "empty", { expected: "text" }]],
    ["title: Sunny Side", 'title: "a\\u202Eb"', [2, 8, "title", "wrong-value", { expected: "text", came: '"a\\u202Eb"' }]],
    ["title: Sunny Side", "title: [a]", [2, 8, "title", "wrong-value", { expected: "text", came: "[a]" }]],
    ["campaign: sunny-side", "campaign: Sunny Side", [1, 11, "campaign", "wrong-value", { expected: "slug", came: "Sunny Side" }]],
    [
      "mode: assisted",
      "mode: asisted",
      [3, 7, "mode", "not-one-of", { expected: ["shadow", "assisted"], came: "asisted", nearest: "assisted" }],
    ],
    ["mode: assisted", "mode: autopilot", [3, 7, "mode", "not-one-of", { came: "autopilot" }]],
    ["mode: assisted\n", "", [1, 1, "mode", "missing-key", { key: "mode", expected: "mode" }]],
    [
      "network: simulated",
      "network: mastodon",
      [8, 14, "channels[0].network", "not-one-of", { expected: ["simulated", "bluesky"], came: "mastodon" }],
    ],
    ["account: sunny.example", 'account: "@sunny.example"', [9, 14, "channels[0].account", "wrong-value", { expected: "account" }]],
    ["Europe/Paris", "Paris", [5, 11, "timezone", "unknown-time-zone", { came: "Paris" }]],
    ["Europe/Paris", "+01:00", [5, 11, "timezone", "unknown-time-zone", { came: "+01:00" }]],
    ["languages: [en, fr]", "languages: en", [4, 12, "languages", "wrong-value", { expected: "list", came: "en" }]],
    ["languages: [en, fr]", "languages: [en, fr, de]", [4, 21, "languages[2]", "not-one-of", { expected: ["en", "fr"], came: "de" }]],
    // Durations and numbers.
    ["scenes:", "release_after: 10\nscenes:", [15, 16, "release_after", "wrong-value", { expected: "duration", came: "10" }]],
    ["scenes:", "release_after: 10 sec\nscenes:", [15, 16, "release_after", "wrong-value", { expected: "duration", came: "10 sec" }]],
    ["scenes:", "release_after: 2h\nscenes:", [15, 16, "release_after", "out-of-range", { came: "2h", atLeast: "0s", atMost: "1h" }]],
    ["scenes:", "caps: {per_hour: 0}\nscenes:", [15, 18, "caps.per_hour", "out-of-range", { came: "0", atLeast: "1", atMost: "10000" }]],
    ["scenes:", "caps: {per_hour: 1.5}\nscenes:", [15, 18, "caps.per_hour", "wrong-value", { expected: "whole-number", came: "1.5" }]],
    ["scenes:", "caps: 3\nscenes:", [15, 7, "caps", "wrong-value", { expected: "caps", came: "3" }]],
    ["scenes:", "ends_at: tomorrow\nscenes:", [15, 10, "ends_at", "wrong-value", { expected: "instant", came: "tomorrow" }]],
    ["scenes:", "ends_at: 2026-12-31T18:00:00\nscenes:", [15, 10, "ends_at", "wrong-value", { expected: "instant" }]],
    ["scenes:", "ends_at: 2026-13-31T18:00:00Z\nscenes:", [15, 10, "ends_at", "wrong-value", { expected: "instant" }]],
    // Lists.
    ["scenes: [balloon]", "scenes: []", [15, 9, "scenes", "empty-list", { expected: "scene" }]],
    [
      "scenes: [balloon]",
      "scenes: [baloon]",
      [15, 10, "scenes[0]", "unknown-scene", { scene: "baloon", expected: ["balloon", "whale"], nearest: "balloon" }],
    ],
    ["scenes: [balloon]", "scenes: [balloon, balloon]", [15, 19, "scenes[1]", "named-twice", { name: "balloon" }]],
    [
      "    account: sunny.example",
      "    account: sunny.example\n  - {id: plaza, network: simulated, account: other}",
      [10, 10, "channels[1].id", "named-twice", { name: "plaza" }],
    ],
    [
      "    account: sunny.example",
      "    account: sunny.example\n  - {id: two, network: simulated, account: Sunny.Example}",
      [10, 44, "channels[1].account", "named-twice", { name: "Sunny.Example" }],
    ],
    // Channels.
    [
      "network: simulated",
      "network: bluesky\n    service: http://pds.example",
      [9, 14, "channels[0].service", "wrong-value", { expected: "web-address" }],
    ],
    [
      "network: simulated",
      "network: simulated\n    service: https://pds.example",
      [9, 14, "channels[0].service", "service-unused", { network: "simulated" }],
    ],
    [
      "network: simulated",
      "network: bluesky\n    service: https://pds.example\n    stream: https://x.example",
      [10, 13, "channels[0].stream", "wrong-value", { expected: "stream-address" }],
    ],
    // Replies.
    ["  fr:\n    - Voilà.\n", "", [11, 3, "replies", "reply-missing", { language: "fr" }]],
    ["languages: [en, fr]", "languages: [en]", [14, 5, "replies.fr", "reply-unused", { language: "fr", expected: ["en"] }]],
    ["- Here you are.", "- Here is {text}.", [12, 7, "replies.en[0]", "reply-placeholder", { placeholder: "{text}" }]],
    ["- Here you are.", "- Here is <your words>.", [12, 7, "replies.en[0]", "reply-placeholder", { placeholder: "<your words>" }]],
    ["- Here you are.", "- Thanks, @someone.example!", [12, 7, "replies.en[0]", "reply-address", { came: "@someone.example" }]],
    ["- Here you are.", "- See https://sunny.example.", [12, 7, "replies.en[0]", "reply-address", { came: "https://sunny.example." }]],
    ["- Here you are.", `- ${"a".repeat(281)}`, [12, 7, "replies.en[0]", "reply-too-long", { limit: 280, came: 281 }]],
    ["- Here you are.", "- [nested]", [12, 7, "replies.en[0]", "wrong-value", { expected: "reply", came: "[nested]" }]],
    // YAML itself.
    ["title: Sunny Side", "title: Sunny Side\ntitle: Other", [3, 1, "", "duplicate-key", { key: "title" }]],
    ["title: Sunny Side", "\ttitle: Sunny Side", [2, 1, "", "syntax", { reason: "TAB_AS_INDENT" }]],
    ["title: Sunny Side", "title: !magic x", [2, 8, "", "syntax", { reason: "TAG_RESOLVE_FAILED" }]],
    ["title: Sunny Side", "title: *nowhere", [2, 8, "", "syntax", { reason: "UNRESOLVED_ALIAS" }]],
    ["scenes: [balloon]", "scenes: &s [*s]", [15, 13, "", "syntax", { reason: "CIRCULAR_ALIAS" }]],
    ["title: Sunny Side", "? [a, b]\n: 1\ntitle: x", [2, 3, "", "syntax", { reason: "KEY_NOT_A_WORD" }]],
    ["scenes: [balloon]", "scenes: [balloon]\n---\na: 1", [16, 1, "", "several-documents", {}]],
  ] as const)("%j → %j is found at its line", (before, after, ...expected) => {
    const wanted = expected.map(([line, column, path, code, params]) =>
      expect.objectContaining({ line, column, path, code, params: expect.objectContaining(params) }),
    );
    const problems = problemsOf(before, after);
    expect(problems).toHaveLength(wanted.length);
    expect(problems).toEqual(expect.arrayContaining(wanted));
  });

  it("does not hide the others", () => {
    const text = plain.replace("assisted", "asisted").replace("Europe/Paris", "Paris").replace("account:", "acount:");
    expect(problemsIn(text).map(({ line, code }) => [line, code])).toEqual([
      [3, "not-one-of"],
      [5, "unknown-time-zone"],
      [7, "missing-key"],
      [9, "unknown-key"],
    ]);
  });

  it.each([
    ["nothing", "", "empty"],
    ["only a comment", "# hello\n", "empty"],
    ["a list", "- a\n- b\n", "wrong-value"],
    ["a word", "hello", "wrong-value"],
    ["JSON that breaks off", '{"campaign": ', "syntax"],
    ["too much", `title: ${"a".repeat(70_000)}`, "too-large"],
    ["brackets without an end", "[".repeat(60_000), "syntax"],
    [
      "a bomb of anchors",
      `a: &a [x,x,x]\n${[..."bcdefghij"].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`).join(",")}]`).join("\n")}`,
      "too-many-aliases",
    ],
    ["zero bytes", "\0\0\0", "wrong-value"],
    ["more channels than there may be", plain.replace("channels:", `channels:${"\n  - {}".repeat(21)}`), "too-many-entries"],
  ])("is refused when it is %s", (_, text, code) => {
    expect(problemsIn(text)[0]?.code).toBe(code);
  });

  it("is never more than 50 at once", () => {
    const text = plain + Array.from({ length: 200 }, (_, index) => `extra${index}: 1`).join("\n");
    expect(problemsIn(text)).toHaveLength(50);
  });

  it("never throws, whatever the text, and always has a place and a shape that travels", () => {
    const lines = plain.split("\n");
    const mangled = fc
      .array(
        fc.tuple(
          fc.nat(lines.length),
          fc.constantFrom("", "  ", "- ", "x: ", "[", "{", '"', "&a ", "*a", "? ", "<<: *a", "!!int "),
          fc.string({ maxLength: 8, unit: "binary" }),
        ),
        { maxLength: 4 },
      )
      .map((edits) =>
        edits.reduce((text, [line, mark, rest]) => text.toSpliced(line, 1, mark + rest + (text[line] ?? "")), lines).join("\n"),
      );
    fc.assert(
      fc.property(fc.oneof(mangled, fc.string({ unit: "binary" })), (text) => {
        for (const problem of problemsIn(text)) {
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
          expect(fileProblem.parse(JSON.parse(JSON.stringify(problem)))).toEqual(problem);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("how a campaign is judged", () => {
  const judged = (lines: string): string => `${plain}${lines}\n`;

  it("is its own words and where its policy differs", () => {
    const parsed = parseCampaignFile(
      judged("words:\n  brand_terms: [Sunny Cola]\npolicy:\n  hold_from: { profanity: 0.5 }\n  convert_from: 0.9"),
      known,
    );
    expect(parsed).toMatchObject({
      ok: true,
      definition: {
        words: { protectedGroups: [], brandTerms: ["Sunny Cola"], sensitiveNames: [] },
        policy: { refuseFrom: {}, holdFrom: { profanity: 0.5 }, convertFrom: 0.9 },
      },
    });
  });

  it("knows no kind that the screens do not find, and names the nearest", () => {
    expect(problemsIn(judged("policy:\n  refuse_from: { haet: 0.5 }"))).toMatchObject([
      { code: "unknown-key", path: "policy.refuse_from.haet", params: { key: "haet", nearest: "hate" } },
    ]);
  });

  it("can be strict or a little lax, and turns nothing off", () => {
    for (const lines of [
      "policy:\n  refuse_from: { hate: 1 }",
      "policy:\n  hold_from: { has-media: 0.99 }",
      "policy:\n  convert_from: 0.1",
    ]) {
      expect(problemsIn(judged(lines)), lines).toMatchObject([{ code: "out-of-range" }]);
    }
    expect(problemsIn(judged("policy:\n  hold_from: { hate: much }"))).toMatchObject([
      { code: "wrong-value", params: { expected: "probability" } },
    ]);
    expect(problemsIn(judged("words:\n  brand_terms: ['!']"))).toMatchObject([{ code: "wrong-value", params: { expected: "words" } }]);
  });
});

describe("a campaign written as a file", () => {
  const slug = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/);
  const text = fc
    .string({ minLength: 1, maxLength: 60, unit: "grapheme" })
    .filter((one) => one.trim() !== "" && !/[@＠{}<>$%[\]]|www|:\/\/|[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/iu.test(one));
  const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
  const listed = fc.uniqueArray(fc.stringMatching(/^\p{L}{2,12}( \p{L}{2,12})?$/u), { maxLength: 2 });
  const within = (least: number, most: number) => fc.integer({ min: least, max: most });
  const channel = fc.oneof(
    fc.record({ id: slug, network: fc.constantFrom("simulated", "bluesky"), account: slug }),
    fc.record({
      id: slug,
      network: fc.constant("bluesky"),
      account: slug,
      service: fc.constantFrom("https://pds.example", "http://127.0.0.1:2583"),
      stream: fc.constant("wss://jetstream.example/subscribe"),
    }),
  );
  const definition = fc
    .record({
      id: slug,
      title: text,
      mode: fc.constantFrom("shadow", "assisted"),
      languages: fc.constantFrom<readonly string[]>(["en"], ["fr"], ["en", "fr"], ["fr", "en"]),
      timeZone: fc.constantFrom("Europe/Paris", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+3"),
      channels: fc.uniqueArray(channel, { minLength: 1, maxLength: 3, comparator: (a, b) => a.id === b.id || a.account === b.account }),
      en: texts,
      fr: texts,
      scenes: fc.constantFrom(["balloon"], ["whale", "balloon"]),
      releaseAfterMs: within(0, 3_600_000),
      lapseAfterMs: within(60_000, 30 * 86_400_000),
      staleAfterMs: within(60_000, 7 * 86_400_000),
      caps: fc.record({ perAuthorPerDay: within(1, 100), perHour: within(1, 10_000) }),
      recallWithinMs: within(60_000, 86_400_000),
      words: fc.option(fc.record({ protectedGroups: listed, brandTerms: listed, sensitiveNames: listed }), { nil: undefined }),
      policy: fc.option(
        fc.record({
          refuseFrom: fc.constantFrom({}, { hate: 0.3, spam: 0.8 }),
          holdFrom: fc.constantFrom({}, { profanity: 0.5 }),
          convertFrom: fc.constantFrom(0.5, 0.95),
        }),
        { nil: undefined },
      ),
      endsAt: fc.option(within(0, 4_102_444_800_000), { nil: undefined }),
    })
    .map(({ en, fr, endsAt, words, policy, ...rest }) => {
      const replies = { ...(rest.languages.includes("en") ? { en } : {}), ...(rest.languages.includes("fr") ? { fr } : {}) };
      const judged = { ...(words && { words }), ...(policy && { policy }) };
      return { ...rest, ...judged, replies, ...(endsAt === undefined ? {} : { endsAt }) } as unknown as CampaignDefinition;
    });

  it("reads back as the same campaign, whatever it is", () => {
    fc.assert(
      fc.property(definition, (given) => {
        expect(parseCampaignFile(toCampaignFile(given), known)).toEqual({ ok: true, definition: given });
      }),
      { numRuns: 100 },
    );
  });

  it("is text that a person can read", () => {
    const parsed = parseCampaignFile(plain, known);
    if (!parsed.ok) throw new Error("A campaign was expected.");
    expect(toCampaignFile(parsed.definition)).toContain(
      "release_after: 10s\nlapse_after: 12h\nstale_after: 6h\ncaps:\n  per_author_per_day: 1\n",
    );
  });
});
