/** Whether an export is whole and unchanged. Needs the file alone: no database, no network, no trust in who sent it. */
import type { ChainId, Instant } from "@flakjacket/core";
import { installationChain } from "@flakjacket/core";
import { canonicalBytes } from "../chain/canonical.ts";
import type { Head } from "../chain/head.ts";
import { genesis, linkHash } from "../chain/link.ts";
import type { Place } from "../chain/recorded.ts";
import { parseStored } from "../chain/recorded.ts";
import type { ExportHeader } from "./header.ts";
import { parseHeader } from "./header.ts";
import type { Line } from "./lines.ts";
import { linesOf } from "./lines.ts";

export type ExportFault =
  | "header-missing"
  | "header-malformed"
  | "header-signature"
  /** Signed, but not with the key that was expected or that the installation recorded when it was made. */
  | "header-key"
  | "event-changed"
  | "event-dropped"
  | "event-out-of-order"
  | "tail-cut"
  | "after-the-end"
  | "head-not-reached"
  | "head-different";

/** The first thing that is wrong: `line` counts from 1; chain and position name the event that is concerned. */
export type ExportProblem = { readonly fault: ExportFault; readonly line: number; readonly chain?: ChainId; readonly position?: number };

export type ExportVerdict =
  | { readonly ok: true; readonly events: number; readonly heads: readonly Head[]; readonly publicKey: string; readonly signedAt: Instant }
  | { readonly ok: false; readonly problem: ExportProblem };

export type VerifyOptions = {
  /** Heads known from elsewhere, published or noted earlier: the export must contain each. */
  readonly heads?: readonly Head[];
  /** The installation's public key, if it is known: 64 hex digits. */
  readonly publicKey?: string;
  /** Hears how many events were verified. */
  readonly progress?: (events: number) => void;
};

/** Verifies an export given as bytes in any pieces; a file's read stream will do. Reads as little as it takes to find the first fault. */
export async function verifyExport(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array> | Uint8Array,
  options: VerifyOptions = {},
): Promise<ExportVerdict> {
  try {
    return await verified(pieces instanceof Uint8Array ? [pieces] : pieces, options);
  } catch (error) {
    if (error instanceof Fault) return { ok: false, problem: error.problem };
    throw error;
  }
}

class Fault extends Error {
  readonly problem: ExportProblem;
  constructor(fault: ExportFault, line: number, at?: Pick<Place, "chain" | "position">) {
    super(fault);
    this.problem = { fault, line, ...(at && { chain: at.chain, position: at.position }) };
  }
}

async function verified(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, options: VerifyOptions): Promise<ExportVerdict> {
  const lines = linesOf(pieces);
  try {
    const header = headerFrom((await lines.next()).value ?? undefined, options);
    const streams = new Map<string, number>();
    let line = 1;
    for (const [index, head] of header.chains.entries()) {
      const chain = new ChainReading(head, header, header.chains[index + 1]?.chain, streams, options.heads ?? []);
      while (chain.position < head.position) {
        const next = await lines.next();
        line += 1;
        chain.take(next.done ? undefined : next.value, line);
        if (line % 10_000 === 0) options.progress?.(line - 1);
      }
      chain.end(line);
    }
    if (!(await lines.next()).done) throw new Fault("after-the-end", line + 1);
    const missing = (options.heads ?? []).find((known) => !isReached(known, header));
    if (missing) throw new Fault("head-not-reached", line, missing);
    options.progress?.(line - 1);
    return { ok: true, events: line - 1, heads: header.chains, publicKey: header.publicKey, signedAt: header.signedAt };
  } finally {
    await lines.return(undefined);
  }
}

function headerFrom(line: Line | undefined, options: VerifyOptions): ExportHeader {
  if (!line || line.bytes.length === 0) throw new Fault("header-missing", 1);
  const header = line.ended ? parseHeader(line.bytes) : "header-malformed";
  if (typeof header === "string") throw new Fault(header, 1);
  if (options.publicKey !== undefined && options.publicKey !== header.publicKey) throw new Fault("header-key", 1);
  return header;
}

function isReached({ chain, position, hash }: Head, { chains }: ExportHeader): boolean {
  if (position === 0) return genesis(chain).hash.toString("hex") === hash;
  return chains.some((head) => head.chain === chain && head.position >= position);
}

class ChainReading {
  position = 0;
  #hash: Buffer;
  readonly #head: Head;
  readonly #header: ExportHeader;
  readonly #nextChain: ChainId | undefined;
  readonly #streams: Map<string, number>;
  readonly #known: readonly Head[];

  constructor(head: Head, header: ExportHeader, nextChain: ChainId | undefined, streams: Map<string, number>, known: readonly Head[]) {
    this.#hash = genesis(head.chain).hash;
    this.#head = head;
    this.#header = header;
    this.#nextChain = nextChain;
    this.#streams = streams;
    this.#known = known.filter(({ chain }) => chain === head.chain);
  }

  /** Takes the line that must hold the chain's next event. */
  take(line: Line | undefined, number: number): void {
    const expected = { chain: this.#head.chain, position: this.position + 1 };
    if (!line?.ended) throw new Fault("tail-cut", number, expected);
    const written = /^([0-9a-f]{64}) /.exec(line.bytes.subarray(0, 65).toString("latin1"))?.[1];
    const bytes = line.bytes.subarray(65);
    const hash = linkHash(this.#hash, bytes);
    const stored = storedIn(bytes);
    const inPlace = stored?.place.chain === expected.chain && stored.place.position === expected.position;
    if (!stored || !inPlace) throw new Fault(this.#misplaced(stored?.place), number, expected);
    if (hash.toString("hex") !== written) throw new Fault("event-changed", number, expected);
    this.#checkStream(stored.place, number);
    this.#checkKey(stored.event, number);
    for (const known of this.#known) {
      if (known.position === expected.position && known.hash !== written) throw new Fault("head-different", number, expected);
    }
    this.position += 1;
    this.#hash = hash;
  }

  /** The chain has all its events: it must end where the signed header says. */
  end(line: number): void {
    if (this.#hash.toString("hex") !== this.#head.hash) throw new Fault("event-changed", line, this.#head);
  }

  /** What it means that another event, or none that can be read, stands where one was expected. */
  #misplaced(place: Place | undefined): ExportFault {
    if (!place) return "event-changed";
    if (place.chain === this.#head.chain) return place.position > this.position ? "event-dropped" : "event-out-of-order";
    return place.chain === this.#nextChain && place.position === 1 ? "event-dropped" : "event-out-of-order";
  }

  #checkStream({ chain, position, stream, version }: Place, line: number): void {
    const before = this.#streams.get(stream) ?? 0;
    if (version !== before + 1) throw new Fault("event-out-of-order", line, { chain, position });
    this.#streams.set(stream, version);
  }

  #checkKey(event: unknown, line: number): void {
    if (this.#head.chain !== installationChain || typeof event !== "object" || event === null) return;
    if (!("type" in event && event.type === "installation-made" && "publicKey" in event)) return;
    if (event.publicKey !== this.#header.publicKey)
      throw new Fault("header-key", line, { chain: installationChain, position: this.position + 1 });
  }
}

/** The event in these bytes, if they are the canonical bytes of one. */
function storedIn(bytes: Buffer): ReturnType<typeof parseStored> | undefined {
  try {
    const stored = parseStored(bytes);
    return canonicalBytes({ ...stored.place, event: stored.event }).equals(bytes) ? stored : undefined;
  } catch {
    return undefined;
  }
}
