import type { ChainId } from "@flakjacket/core";
import { campaignChain, installationChain, installationStream } from "@flakjacket/core";
import { toCall, toPublication } from "@flakjacket/testkit/suites/append";
import { callId, campaignId, publicationId, samples } from "@flakjacket/testkit/suites/sample-events";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { formatHead, parseHead } from "../chain/head.ts";
import { linkHash } from "../chain/link.ts";
import { exportJournal } from "../heads/export-journal.ts";
import { signHeads } from "../heads/sign-heads.ts";
import { isSigned, newSigningKey, parseSigningKey, publicKeyOf, signStatement } from "../heads/statement.ts";
import { openMemoryStore } from "../memory/open.ts";
import type { Store } from "../store.ts";
import type { ExportProblem, VerifyOptions } from "./verify-export.ts";
import { verifyExport } from "./verify-export.ts";

const key = parseSigningKey(newSigningKey());
const stranger = parseSigningKey(newSigningKey());
const make = samples();
const sunny = campaignId("sunny-side");

async function filled(publicKey = publicKeyOf(key)): Promise<Store> {
  const store = openMemoryStore();
  const made = { ...make["installation-made"](1), publicKey };
  await store.journal.append([
    { chain: installationChain, stream: installationStream, expected: 0, events: [made, make["channel-added"](2)] },
  ]);
  for (const n of [1, 2, 3])
    await store.journal.append([toCall(sunny, callId(n), 0, make["call-received"](n), make["proposal-composed"](n))]);
  await store.journal.append([toPublication(campaignId("zen"), publicationId(9), "any", make["recall-asked"](5))]);
  return store;
}

async function exported(store: Store, by = key): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(exportJournal(store, by, 1_700_000_000_000)));
}

/** The event that line `index` (0 is the header) of the honest export holds. */
const named = (index: number): Partial<ExportProblem> => {
  if (index === 0) return { line: 1 };
  if (index <= 6) return { chain: campaignChain(sunny), position: index };
  return index === 7 ? { chain: "campaign/zen" as ChainId, position: 1 } : { chain: installationChain, position: index - 7 };
};

let store: Store;
let honest: Buffer;
let lines: string[];
beforeAll(async () => {
  store = await filled();
  honest = await exported(store);
  lines = honest.toString("utf8").trimEnd().split("\n");
});

async function problemIn(bytes: Uint8Array | string, options: VerifyOptions = {}): Promise<ExportProblem | undefined> {
  const verdict = await verifyExport(Buffer.from(bytes), options);
  return verdict.ok ? undefined : verdict.problem;
}
const joined = (all: readonly string[]) => `${all.join("\n")}\n`;

describe("promise 10: a stranger who verifies an export", () => {
  it("accepts an honest one, however its bytes arrive", async () => {
    expect(lines).toHaveLength(10);
    const heads = await store.ledger.heads();
    const expected = { ok: true, events: 9, heads, publicKey: publicKeyOf(key), signedAt: 1_700_000_000_000 };
    expect(await verifyExport(honest)).toEqual(expected);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), async (size) => {
        const pieces = Array.from({ length: Math.ceil(honest.length / size) }, (_, n) => honest.subarray(n * size, (n + 1) * size));
        expect(await verifyExport(pieces)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("accepts the empty journal of a fresh installation", async () => {
    expect(await verifyExport(await exported(openMemoryStore()))).toMatchObject({ ok: true, events: 0, heads: [] });
  });

  it("finds one changed byte wherever it is, and names its event", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: honest.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(honest);
        changed[at] = (changed[at] ?? 0) ^ by;
        const index = honest.subarray(0, at).toString("latin1").split("\n").length - 1;
        expect(await problemIn(changed)).toMatchObject(named(index));
      }),
      { numRuns: 1_500 },
    );
  });

  it("finds a byte put in or taken out wherever it is, and names its event", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: honest.length - 1 }), fc.option(fc.nat({ max: 255 }), { nil: undefined }), async (at, put) => {
        const rest = honest.subarray(put === undefined ? at + 1 : at);
        const changed = Buffer.concat([honest.subarray(0, at), Buffer.from(put === undefined ? [] : [put]), rest]);
        fc.pre(!changed.equals(honest));
        const index = honest.subarray(0, at).toString("latin1").split("\n").length - 1;
        // A line feed put right before a line makes an empty one in its place.
        expect(await problemIn(changed)).toMatchObject(named(index));
      }),
      { numRuns: 500 },
    );
  });

  it("finds the tail cut at any byte, and names the first event that is missing", async () => {
    const ends = [...honest.keys()].filter((at) => honest[at] === 0x0a);
    const lengths = [...honest.keys()].filter((at) => at % 7 === 0 || ends.some((end) => Math.abs(end - at) < 3));
    for (const length of lengths) {
      const index = honest.subarray(0, length).toString("latin1").split("\n").length - 1;
      const problem = await problemIn(honest.subarray(0, length));
      expect(problem).toMatchObject(named(index));
      if (index > 0) expect(problem?.fault).toBe("tail-cut");
    }
  });

  it("finds any event dropped, and names it", async () => {
    for (let index = 1; index < lines.length; index += 1) {
      const problem = await problemIn(joined(lines.toSpliced(index, 1)));
      expect(problem).toMatchObject({ ...named(index), fault: index === lines.length - 1 ? "tail-cut" : "event-dropped" });
    }
  });

  it("finds lines in another order, doubled, or added", async () => {
    const one = lines[3] ?? "";
    expect(await problemIn(joined(lines.toSpliced(3, 2, lines[4] ?? "", one)))).toMatchObject({ fault: "event-dropped", position: 3 });
    expect(await problemIn(joined(lines.toSpliced(3, 0, one)))).toMatchObject({ fault: "event-out-of-order", position: 4 });
    expect(await problemIn(joined([...lines, one]))).toMatchObject({ fault: "after-the-end", line: 11 });
    expect(await problemIn(`${joined(lines)}\n`)).toMatchObject({ fault: "after-the-end" });
    expect(await problemIn(joined(lines.toSpliced(2, 0, lines[8] ?? "")))).toMatchObject({ fault: "event-out-of-order", position: 2 });
  });

  it.each([
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n"), "header-malformed"],
    ["a byte order mark", (text: string) => `\ufeff${text}`, "header-malformed"],
    ["capital digits", (text: string) => text.replace(/^[0-9a-f]+/, (hex) => hex.toUpperCase()), "header-malformed"],
    ["spaces that mean nothing", (text: string) => text.replace('"format":', '"format": '), "header-malformed"],
    ["nothing at all", () => "", "header-missing"],
    ["another kind of file", () => "# Notes\n", "header-malformed"],
  ])("refuses %s", async (_, change, fault) => {
    expect(await problemIn(change(honest.toString("utf8")))).toMatchObject({ fault, line: 1 });
  });

  it("finds an event forged with all hashes behind it made to fit, by the signed head", async () => {
    const forged = refitted(lines, 4, (text) => text.replace('"size":1200', '"size":1201'));
    expect(forged[4]).not.toBe(lines[4]);
    expect(await problemIn(joined(forged))).toMatchObject({ fault: "event-changed", chain: campaignChain(sunny), position: 6 });
  });

  it("finds a whole history forged under another key, by the key or a head that is known", async () => {
    const forgedStore = await filled(publicKeyOf(stranger));
    const forged = await exported(forgedStore, stranger);
    expect(await problemIn(forged)).toBeUndefined();
    expect(await problemIn(forged, { publicKey: publicKeyOf(key) })).toMatchObject({ fault: "header-key" });
    const known = (await store.ledger.heads()).at(-1);
    expect(await problemIn(forged, { heads: known ? [known] : [] })).toMatchObject({ fault: "head-different", chain: installationChain });
  });

  it("finds a header signed by somebody else than the installation", async () => {
    expect(await problemIn(await exported(store, stranger))).toMatchObject({ fault: "header-key", chain: installationChain, position: 1 });
  });

  it("finds a journal that was cut short and signed again, by a head noted before", async () => {
    const noted = await store.ledger.heads();
    const shorter = openMemoryStore();
    await shorter.journal.append([toCall(sunny, callId(1), 0, make["call-received"](1), make["proposal-composed"](1))]);
    const cut = await exported(shorter);
    expect(await problemIn(cut)).toBeUndefined();
    const [campaign] = noted;
    expect(await problemIn(cut, { heads: campaign ? [campaign] : [] })).toMatchObject({ fault: "head-not-reached", position: 6 });
    expect(await problemIn(honest, { heads: noted })).toBeUndefined();
    expect(await problemIn(honest, { heads: noted.map((head) => ({ ...head, position: head.position + 1 })) })).toMatchObject({
      fault: "head-not-reached",
    });
  });

  it("finds an event that says one thing twice, even where hashes and signature fit", async () => {
    const doubled = refitted(lines, 2, (text) => text.replace('"type":', '"type":"proposal-lapsed","type":'));
    const heads = (await store.ledger.heads()).map((head, n) => (n === 0 ? { ...head, hash: (doubled[6] ?? "").slice(0, 64) } : head));
    const { statement, signature } = signStatement("flakjacket-export-1", heads, key, 7);
    const header = `${Buffer.from(signature).toString("hex")} ${Buffer.from(statement).toString()}`;
    expect(await problemIn(joined(doubled.toSpliced(0, 1, header)))).toMatchObject({ fault: "event-changed", position: 2 });
  });

  it("finds a stream that does not count on", async () => {
    const forged = refitted(lines, 2, (text) => text.replace('"version":2}', '"version":3}'));
    expect(await problemIn(joined(forged))).toMatchObject({ fault: "event-out-of-order", position: 2 });
  });
});

/** The lines with one event of the first chain changed and all hashes of that chain computed anew. */
function refitted(all: readonly string[], index: number, change: (text: string) => string): string[] {
  let previous = Buffer.from((all[index - 1] ?? "").slice(0, 64), "hex");
  return all.map((line, at) => {
    if (at < index || at > 6) return line;
    const text = at === index ? change(line.slice(65)) : line.slice(65);
    previous = Buffer.from(linkHash(previous, Buffer.from(text)));
    return `${previous.toString("hex")} ${text}`;
  });
}

describe("signed heads", () => {
  it("say how far every chain has come, and are kept", async () => {
    expect(await store.ledger.lastSigned()).toBeUndefined();
    const signed = await signHeads(store, key, 7);
    expect(JSON.parse(Buffer.from(signed.statement).toString())).toEqual({
      ...{ format: "flakjacket-heads-1", chains: await store.ledger.heads(), publicKey: publicKeyOf(key), signedAt: 7 },
    });
    expect(isSigned(signed.statement, signed.signature, publicKeyOf(key))).toBe(true);
    expect(isSigned(signed.statement, signed.signature, publicKeyOf(stranger))).toBe(false);
    expect(isSigned(signed.statement, signed.signature, "no key")).toBe(false);
    expect(await store.ledger.lastSigned()).toEqual(signed);
  });

  it("cannot pass for the header of an export", async () => {
    const { statement, signature } = signStatement("flakjacket-heads-1", await store.ledger.heads(), key, 7);
    const header = `${Buffer.from(signature).toString("hex")} ${Buffer.from(statement).toString()}`;
    expect(await problemIn(joined(lines.toSpliced(0, 1, header)))).toMatchObject({ fault: "header-malformed" });
  });

  it("have a form that people can copy", async () => {
    for (const head of await store.ledger.heads()) expect(parseHead(formatHead(head))).toEqual(head);
    for (const text of ["", "x@1:00", `installation@-1:${"0".repeat(64)}`, `installation@1:${"G".repeat(64)}`])
      expect(parseHead(text)).toBeUndefined();
  });

  it("need an Ed25519 key", () => {
    expect(() => parseSigningKey("nonsense")).toThrow();
  });
});
