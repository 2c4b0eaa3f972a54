/**
 * The whole journal as lines that a stranger can verify off line.
 *
 * First line: the hex signature, a space, the canonical JSON `{chains, format, publicKey, signedAt}`. Then, chain by chain,
 * a line an event: its hex hash, a space, its stored bytes exactly. Every line ends with one line feed.
 */
import type { KeyObject } from "node:crypto";
import type { Instant } from "@flakjacket/core";
import type { Ledger } from "../store.ts";
import { signStatement } from "./statement.ts";

const CHUNK = 64 * 1_024;

/** Pieces of the export in order, some 64 KB each. All of one instant; appends go on meanwhile. `progress` hears how many events are out. */
export async function* exportJournal(
  { ledger }: { readonly ledger: Ledger },
  key: KeyObject,
  now: Instant,
  progress: (events: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const snapshot = await ledger.snapshot();
  try {
    const { statement, signature } = signStatement("flakjacket-export-1", snapshot.heads, key, now);
    let parts = line(signature, statement);
    let size = statement.length;
    let events = 0;
    for (const { chain } of snapshot.heads) {
      for await (const { hash, bytes } of snapshot.links(chain)) {
        parts.push(...line(hash, bytes));
        size += bytes.length + 66;
        events += 1;
        if (size < CHUNK) continue;
        yield Buffer.concat(parts);
        parts = [];
        size = 0;
        progress(events);
      }
    }
    yield Buffer.concat(parts);
    progress(events);
  } finally {
    await snapshot.close();
  }
}

function line(seal: Uint8Array, bytes: Uint8Array): Uint8Array[] {
  return [Buffer.from(`${Buffer.from(seal).toString("hex")} `, "latin1"), bytes, Buffer.from("\n", "latin1")];
}
