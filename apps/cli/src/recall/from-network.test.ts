import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulatedNetwork } from "@flakjacket/networks/simulated";
import { cliPhrases } from "@flakjacket/phrases/cli";
import { virtualClock } from "@flakjacket/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "../context.ts";
import { run } from "../testing/shell-of.ts";
import { takeBackReplies } from "./from-network.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "from-network-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function account(replies: number) {
  const clock = virtualClock();
  const network = await createSimulatedNetwork({ clock, seed: 1 });
  const { account: brand, writer } = await network.connect("sunny");
  const ada = await network.join({ handle: "ada" });
  await network.say(brand, "our own announcement");
  for (let nth = 0; nth < replies; nth += 1) {
    const to = await network.say(ada, "@sunny the bus is late");
    const picture = { png: Uint8Array.from([1]), altText: "A balloon.", width: 1, height: 1 };
    await writer.send(
      writer.newKey(),
      { replyTo: { root: to, parent: to }, text: "Sunnier.", language: "en", picture },
      clock.now() + 9_000,
    );
  }
  const lines: string[] = [];
  const context = { dataDir, phrases: cliPhrases("en"), line: (_: unknown, human: string) => lines.push(human) } as unknown as Context;
  const ofBrand = () => network.posts().filter(({ author, removed }) => author.id === brand.id && !removed);
  return { clock, network, writer, context, lines, ofBrand };
}

describe("recall --from-network", () => {
  it("promise 6: takes back every reply on the account, leaves other posts, and keeps a list of what was done", async () => {
    const { clock, writer, context, lines, ofBrand } = await account(3);
    const said = await takeBackReplies(writer, 0, clock, context);
    expect(said).toMatchObject({ exit: "done", json: { gone: 3, left: 0 } });
    expect(ofBrand()).toHaveLength(1);
    expect(lines).toHaveLength(3);
    const [file = ""] = readdirSync(dataDir);
    const kept = readFileSync(join(dataDir, file), "utf8").trim().split("\n");
    expect(kept.map((line) => (JSON.parse(line) as { outcome: string }).outcome)).toEqual(["gone", "gone", "gone"]);
  });

  it("promise 6: goes on where no list can be kept, and says so", async () => {
    const { clock, writer, context, ofBrand } = await account(1);
    writeFileSync(join(dataDir, "a-file"), "");
    const complaints: string[] = [];
    const shell = { stderr: { write: (sentence: string) => complaints.push(sentence) } };
    const said = await takeBackReplies(writer, 0, clock, { ...context, shell, dataDir: join(dataDir, "a-file") } as unknown as Context);
    expect(said).toMatchObject({ exit: "done", json: { gone: 1, left: 0 } });
    expect(ofBrand()).toHaveLength(1);
    expect(complaints.join("")).toContain("cannot be read");
  });

  it("asks for the account, and sends nothing without a password", async () => {
    expect(await run("recall --from-network")).toMatchObject({ code: 2, err: expect.stringContaining("--account") });
    expect(await run("recall --from-network --account sunny.example", { piped: "" })).toMatchObject({ code: 2, asked: [] });
  });
});
