/** A whole campaign on a real Bluesky server, as the README tells it: nothing but commands, and what anybody sees on the network. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import type { CallId, CallRow, PostRef, Proposal } from "@flakjacket/core";
import { publicationOf } from "@flakjacket/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Pds, Person } from "../pds.ts";
import { startPds } from "../pds.ts";
import { campaignFile, replies } from "./campaign-file.ts";
import type { Product } from "./product.ts";
import { installProduct } from "./product.ts";
import { repliesOf, repliesTo } from "./replies.ts";

const PATIENCE = { timeout: 60_000, interval: 250 };
const CAMPAIGN = "sunny-side";
const CHANNEL = "bluesky-main";
const PNG_SIGNATURE = "89504e470d0a1a0a";

type Waiting = { readonly calls: readonly CallRow[] };
type Publications = AnswerOf<Routes["publications"]>;
type Published = { readonly post: PostRef; readonly id: CallId };

let pds: Pds;
let brand: Person;
let ada: Person;
let lou: Person;
let fj: Product;
let appPassword: string;
/** The replies that the story is about: ada deletes her post, lou's is recalled, the last one is taken back without a server. */
let toAda: Published;
let toLou: Published;
let last: Published;
let broken = false;

beforeAll(async () => {
  [pds, fj] = await Promise.all([startPds(), installProduct()]);
  [brand, ada, lou] = [await pds.createAccount("brand"), await pds.createAccount("ada"), await pds.createAccount("lou")];
  appPassword = await pds.appPassword(brand, "flakjacket");
}, 120_000);
afterAll(async () => {
  await fj?.remove();
  await pds?.close();
}, 120_000);

/** One story: what follows a step that failed would only wait in vain. */
beforeEach(({ skip, onTestFailed }) => {
  skip(broken, "a step before it failed");
  onTestFailed(() => {
    broken = true;
  });
});

describe("a campaign on Bluesky, run from the command line", { timeout: 120_000 }, () => {
  it("says at once, in the person's language, that no server runs", async () => {
    expect(await fj.run(["status", "--locale", "fr"])).toMatchObject({ code: 6, err: expect.stringContaining("Aucun serveur n’a laissé") });
  });

  it("is made from a file, over the sample that the first start opened", async () => {
    await fj.up();
    const file = await fj.write("campaign.yaml", campaignFile({ id: CAMPAIGN, channel: CHANNEL, account: brand.handle, pds }));
    expect(await fj.ask("campaign", "apply", file, "--dry-run")).toMatchObject({ campaign: CAMPAIGN, applied: false });
    expect(await fj.ask("campaign", "apply", file)).toMatchObject({ campaign: CAMPAIGN, applied: true });
  });

  it("signs in with the app password that is piped in, and with no other", async () => {
    expect(await fj.run(["channel", "add-secret", CHANNEL], "wrong\n")).toMatchObject({
      code: 2,
      err: expect.stringContaining("It was not kept."),
    });
    expect(await fj.run(["channel", "add-secret", CHANNEL, "--locale", "fr"], `${appPassword}\n`)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${CHANNEL} s’est connecté`),
    });
    await vi.waitFor(async () => {
      const { channels } = await fj.ask<AnswerOf<Routes["channels"]>>("status");
      const channel = channels.find((one) => one.channel.id === CHANNEL);
      expect(channel).toMatchObject({ hasSecret: true, reader: { state: "ready" }, writer: { state: "ready" } });
    }, PATIENCE);
  });

  it("promise 1: asks nobody about a text with personal data, and leaves what is no grumble to a person", async () => {
    const telling = await pds.say(ada, "my train is late again, call me on +33 1 99 00 12 34", { mention: brand });
    const merry = await pds.say(lou, "what a lovely sunny day, thank you all", { mention: brand });
    const held = await proposalFor(merry);
    expect(held.call).toMatchObject({ state: "proposed", verdict: { outcome: "hold" } });
    const turnedDown = await fj.run(["review", "refuse", held.id, "--reason", "off-topic"]);
    expect(turnedDown.code, turnedDown.err).toBe(0);
    const refused = await vi.waitFor(async () => {
      const answer = await (await fj.client()).calls({ params: { id: CAMPAIGN }, query: { state: ["refused"] } });
      const [call] = answer.ok ? answer.value.calls : [];
      if (!call) throw new Error(`A refused call was expected for ${telling.uri}.`);
      return call;
    }, PATIENCE);
    const shown = await fj.run(["review", "show", refused.id, "--locale", "fr"]);
    expect(shown).toMatchObject({ code: 0, out: expect.stringContaining("données personnelles") });
    expect(await fj.run(["review", "approve", refused.id])).toMatchObject({ code: 5 });
    expect(await repliesOf(brand, pds)).toEqual([]);
  });

  it("promise 5: what was approved, and nothing else, answers the person once", async () => {
    const post = await pds.say(ada, "my bus is late again and I am soaked, what a horrible morning", { mention: brand });
    const waiting = await proposalFor(post);
    const proposal = proposalOf(waiting);
    const shown = await fj.run(["review", "show", waiting.id]);
    expect(shown.code, shown.err).toBe(0);
    // However its lines are broken.
    expect(shown.out.replaceAll(/\s+/gu, " ")).toContain(proposal.altText);
    toAda = await publish(waiting, post);
    const [reply, ...more] = await repliesTo(post, brand, pds);
    expect(more).toEqual([]);
    expect(reply).toMatchObject({ root: post.uri, parent: post.uri, text: proposal.reply, altText: proposal.altText });
    expect(replies).toContain(reply?.text);
    const png = Buffer.from(reply?.png ?? []);
    expect(png.subarray(0, 8).toString("hex")).toBe(PNG_SIGNATURE);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([proposal.recipe.size, proposal.recipe.size]);
    expect(reply).toMatchObject({ mediaType: "image/png", width: proposal.recipe.size, height: proposal.recipe.size });
    expect(createHash("sha256").update(png).digest("hex")).toBe(proposal.digests.picture);
  });

  it("promise 4: follows a person who deletes their post: the reply comes down by itself, and no other", async () => {
    toLou = await answer(lou, "the coffee is cold and my train is late, what a miserable Monday");
    await pds.remove(ada, toAda.post);
    await comesDown(toAda);
    expect((await repliesOf(brand, pds)).map(({ parent }) => parent)).toEqual([toLou.post.uri]);
  });

  it("promise 6: takes the campaign back, with a receipt for each, read back", async () => {
    const report = await fj.ask<AnswerOf<Routes["recallReport"]>>("recall", "--campaign", CAMPAIGN, "--wait", "60");
    expect(report.counts).toMatchObject({ publications: 1, withdrawn: 1, recalling: 0, notWithdrawn: 0 });
    expect(report.receipts).toMatchObject([{ publication: publicationOf(toLou.id), state: "withdrawn", readBackAt: expect.any(Number) }]);
    expect(report.receipts[0]?.ref).toContain(brand.id);
    expect(await pds.record(report.receipts[0]?.ref ?? "")).toBeUndefined();
    expect(await repliesOf(brand, pds)).toEqual([]);
    expect(await fj.run(["recall", "--campaign", CAMPAIGN, "--locale", "fr"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("Il n’y a rien à reprendre."),
    });
  });

  it("works on afterwards, and exports a journal that a stranger can verify", async () => {
    last = await answer(ada, "my bus is late again and it rains, I am so tired of this");
    const { campaigns } = await fj.ask<AnswerOf<Routes["campaigns"]>>("status");
    expect(campaigns).toMatchObject([
      { campaign: { id: CAMPAIGN }, breaker: { state: "armed" }, counts: { live: 1, withdrawn: 2, notWithdrawn: 0 } },
    ]);
    const journal = await fj.ask<{ readonly file: string }>("export", "journal.txt");
    const written = await readFile(journal.file, "utf8");
    expect(written).not.toContain("soaked");
    expect(await fj.stop()).toBe(0);
    expect(await fj.run(["verify", "journal.txt", "--locale", "fr"])).toMatchObject({ code: 0, out: expect.stringContaining("Entier") });
    await fj.write("forged.txt", written.replaceAll(CAMPAIGN, "sunny-life"));
    expect(await fj.run(["verify", "forged.txt"])).toMatchObject({ code: 1 });
  });

  it("promise 6: without the server, finds on the account itself what to take back, and writes a list", async () => {
    expect(await repliesTo(last.post, brand, pds)).toHaveLength(1);
    const command = ["recall", "--from-network", "--account", brand.handle, "--service", pds.service, "--locale", "fr"];
    const taken = await fj.run(command, `${appPassword}\n`);
    expect(taken).toMatchObject({ code: 0, out: expect.stringContaining("1 réponse n’y est plus.") });
    expect(await repliesOf(brand, pds)).toEqual([]);
    const [list = "", ...more] = await fj.filesLike("recall-from-network-");
    expect(more).toEqual([]);
    expect(JSON.parse(list)).toMatchObject({ ref: expect.stringContaining(brand.id), outcome: "gone" });
  });

  it("promise 6: has it in the journal after the next start, read back, and lets nothing follow it out", async () => {
    await fj.up();
    await comesDown(last);
    const { channels } = await fj.ask<AnswerOf<Routes["channels"]>>("channel", "list");
    expect(channels.find(({ channel }) => channel.id === CHANNEL)).toMatchObject({ breaker: { state: "tripped" }, budgets: { live: 0 } });
    expect(await fj.run(["verify"])).toMatchObject({ code: 0 });
  });
});

/** The proposal that waits for this post's call. A row holds no word of the post, so its source is asked for. */
async function proposalFor(post: PostRef): Promise<CallRow> {
  return await vi.waitFor(async () => {
    const { calls } = await fj.ask<Waiting>("review", "list", "--campaign", CAMPAIGN);
    for (const call of calls) {
      const source = await fj.ask<AnswerOf<Routes["callSource"]>>("review", "source", call.id);
      if (source.post.ref.uri === post.uri) return call;
    }
    throw new Error(`A proposal was expected for ${post.uri}; ${calls.length} others wait.`);
  }, PATIENCE);
}

/** Somebody grumbles, a person approves, the reply is out. */
async function answer(person: Person, grumble: string): Promise<Published> {
  const post = await pds.say(person, grumble, { mention: brand });
  return await publish(await proposalFor(post), post);
}

/** Approves by the beginning of the id, as a person does, and waits until the journal says that it is live. */
async function publish({ id }: CallRow, post: PostRef): Promise<Published> {
  expect(await fj.ask("review", "approve", id.slice(0, 8))).toMatchObject({ releaseAt: expect.any(Number) });
  const published = { id, post };
  await vi.waitFor(async () => expect(await publicationOn(published)).toMatchObject({ state: "live" }), PATIENCE);
  return published;
}

/** Waits for the receipt: it was read back twice and is not there. */
async function comesDown(published: Published): Promise<void> {
  const receipt = { state: "withdrawn", readBackAt: expect.any(Number) };
  await vi.waitFor(async () => expect(await publicationOn(published)).toMatchObject(receipt), PATIENCE);
}

async function publicationOn({ id }: Published): Promise<Publications["publications"][number]["publication"] | undefined> {
  const { publications } = await fj.ask<Publications>("publish", "--campaign", CAMPAIGN);
  return publications.find((row) => row.id === publicationOf(id))?.publication;
}

function proposalOf({ call }: CallRow): Proposal {
  if (call.state !== "proposed") throw new Error(`A proposal was expected, the call is ${call.state}.`);
  return call.proposal;
}
