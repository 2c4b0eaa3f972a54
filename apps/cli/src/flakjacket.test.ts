import { problemDetails } from "@flakjacket/contract/http";
import { describe, expect, it } from "vitest";
import { json, run } from "./testing/shell-of.ts";

describe("a command line", () => {
  it("without a command explains itself and is a mistake in usage", async () => {
    const ran = await run("");
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("Usage: flakjacket");
  });

  it("shows its help in the person's language", async () => {
    expect((await run("recall --help --locale fr")).out).toContain("Options de toutes les commandes");
    expect((await run("--help", { env: { LANG: "fr_FR.UTF-8" } })).out).toMatch(/^Usage\s:/);
  });

  it("knows its version", async () => {
    expect(await run("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it.each([
    ["recal", 'There is no command "recal". Did you mean "recall"?'],
    ["status --jsn", 'There is no option "--jsn" here. Did you mean "--json"?'],
    ["campaign show", "Expected ID, got nothing."],
    ["campaign stop sunny-side", 'The option "--reason" is needed.'],
    ["recall --campaign", 'The option "--campaign" needs a value.'],
    ["status now", "There are more arguments than the command takes."],
    ["status --locale de", '--locale: expected en or fr, got "de".'],
    ["recall --from yesterday", 'Expected ISO 8601: 2026-03-01T09:00Z, got "yesterday".'],
    ["review refuse abc --reason because", 'Expected harmful, personal, off-topic, unkind-picture, unsure, other, got "because".'],
  ])("%s is a mistake in usage, with what was expected", async (line, sentence) => {
    const ran = await run(line);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(sentence);
  });

  it("says that nobody answers, and what to do", async () => {
    const ran = await run("status");
    expect(ran).toMatchObject({ code: 6, out: "" });
    expect(ran.err).toBe('No answer from http://127.0.0.1:1. Is the server running? "npm run up" starts it.\n');
  });

  it("with --json gives problems as JSON, with the same exit code", async () => {
    const ran = await run("campaign show sunny-side --json", {
      answers: {
        "GET /campaigns/sunny-side": () =>
          json(problemDetails("campaign-unknown", { id: "sunny-side" }, { title: "No such campaign." }), 404),
      },
    });
    expect(ran).toMatchObject({ code: 4, err: "" });
    expect(JSON.parse(ran.out)).toMatchObject({
      problem: { code: "campaign-unknown", params: { id: "sunny-side" }, title: "No such campaign." },
    });
  });

  it("shows the server's sentence, and never a control character from it", async () => {
    const ran = await run("campaign show sunny-side", {
      answers: {
        "GET /campaigns/sunny-side": () => json(problemDetails("campaign-unknown", { id: "x" }, { title: "No\u001b[2J such." }), 404),
      },
    });
    expect(ran.err).toBe("No<U+001B>[2J such.\n");
  });

  it("takes an answer of another program for what it is", async () => {
    const ran = await run("rebuild", { answers: { "POST /rebuild": () => new Response("<html>", { status: 502 }) } });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("not one of this program's server");
  });
});
