/** One server for all tests of a file, with a proxy before it, a brand and a person. */
import type { Outgoing, PostRef } from "@flakjacket/core";
import { afterAll, beforeAll } from "vitest";
import type { FaultProxy } from "./fault-proxy.ts";
import { startFaultProxy } from "./fault-proxy.ts";
import type { Pds, Person } from "./pds.ts";
import { startPds } from "./pds.ts";

export type Shared = { pds: Pds; proxy: FaultProxy; brand: Person; ada: Person };

/** Filled before the first test of the file that calls this. */
export function sharedPds(): Shared {
  const shared = {} as Shared;
  beforeAll(async () => {
    shared.pds = await startPds();
    shared.proxy = await startFaultProxy(shared.pds.service);
    shared.brand = await shared.pds.createAccount("brand");
    shared.ada = await shared.pds.createAccount("ada");
  });
  afterAll(async () => {
    await shared.proxy?.close();
    await shared.pds?.close();
  });
  return shared;
}

export function answerTo(call: PostRef, text = "Here is something sunny."): Outgoing {
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  return {
    replyTo: { root: call, parent: call },
    text,
    language: "en",
    picture: { png: Uint8Array.from(png), altText: "A balloon dog", width: 1, height: 1 },
  };
}
