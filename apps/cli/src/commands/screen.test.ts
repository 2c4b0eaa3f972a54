import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../testing/shell-of.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "cli-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const GRUMBLE = "My train is late again and it is raining.";
const line = (post: unknown): string => JSON.stringify(post);
const answers = (out: string): readonly Record<string, unknown>[] =>
  out
    .trim()
    .split("\n")
    .map((each) => JSON.parse(each));
const screen = (words: string, piped: string) => run(`screen --fast ${words}`, { cwd, piped });

describe("screen", () => {
  it("answers each line in its order, with verdict, heads, signals and reasons", async () => {
    const { code, out } = await screen("", [line({ id: "one", text: GRUMBLE }), line({ id: 2, text: "Hello" })].join("\n"));
    const [first, second] = answers(out);
    expect(code).toBe(0);
    expect(first).toMatchObject({ id: "one", verdict: "convert", language: "en", hateful: false, alert: false });
    expect(Object.keys(first?.["heads"] as object)).toContain("grumble");
    expect(first?.["signals"]).toContainEqual(
      expect.objectContaining({ kind: "ordinary-negativity", span: { of: "text", start: 3, end: 16 } }),
    );
    expect(first?.["reasons"]).toContainEqual(expect.objectContaining({ kind: "ordinary-negativity" }));
    expect(second).toMatchObject({ id: 2, verdict: "hold", language: "unknown" });
  });

  it("holds a line that it cannot read, and says how many there were", async () => {
    const { code, out, err } = await screen("", `nonsense\n\n${line({ text: 7 })}\n${line({ text: GRUMBLE })}`);
    expect(code).toBe(0);
    expect(answers(out).map(({ verdict, reasons }) => [verdict, (reasons as { kind: string }[])[0]?.kind])).toEqual([
      ["hold", "line-unreadable"],
      ["hold", "line-unreadable"],
      ["convert", "ordinary-negativity"],
    ]);
    expect(err).toContain("2 lines were not");
  });

  it("believes a language that is given, and holds what nobody here can judge", async () => {
    const { out } = await screen("", [line({ text: "Hello", lang: "en-GB" }), line({ text: GRUMBLE, lang: "tlh" })].join("\n"));
    expect(answers(out).map(({ language, verdict }) => [language, verdict])).toEqual([
      ["en", "hold"],
      ["unknown", "hold"],
    ]);
  });

  it("alerts for a crisis", async () => {
    const { out } = await screen("", line({ text: "I do not want to live any more" }));
    expect(answers(out)[0]).toMatchObject({ verdict: "refuse", alert: true });
  });

  it("finds the work of a bank that is named", async () => {
    writeFileSync(join(cwd, "work.txt"), "Nobody noticed the pelican asleep beneath the bandstand until its umbrella drifted out to sea.");
    await run("bank build work.txt -o work.bank", { cwd });
    const { out } = await screen("--bank work.bank", line({ text: "the pelican asleep beneath the bandstand until its umbrella" }));
    expect(answers(out)[0]).toMatchObject({ verdict: "refuse", reasons: [{ kind: "known-text" }] });
    writeFileSync(join(cwd, "broken.bank"), "no");
    expect(await screen("--bank broken.bank", "")).toMatchObject({ code: 1, err: expect.stringContaining("cannot be used") });
  });

  it("shows people the text and what the verdict stands on, in their language", async () => {
    const { out, err } = await screen("--explain", line({ id: 1, text: GRUMBLE }));
    expect(out).toContain("1  convert: ordinary negativity");
    expect(out).toContain(`  │ ${GRUMBLE}`);
    expect(out).toContain("“train is late again”");
    expect(err).toContain("1 text: 1 convert, 0 hold, 0 refuse.");
    expect((await screen("--explain --locale fr", line({ text: GRUMBLE }))).out).toContain("négativité");
  });

  it("reads a file, and says which file or language is not there", async () => {
    writeFileSync(join(cwd, "posts.jsonl"), line({ id: 5, text: GRUMBLE }));
    expect(answers((await screen("posts.jsonl", "")).out)[0]).toMatchObject({ id: 5 });
    expect(await screen("missing.jsonl", "")).toMatchObject({ code: 2, err: expect.stringContaining("missing.jsonl") });
    expect(await screen("--languages en,tlh", "")).toMatchObject({ code: 2, err: expect.stringContaining("en, fr, de, es, it, pt") });
  });
});
