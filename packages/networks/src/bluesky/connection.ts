/** One WebSocket connection to a stream: frames in order until it ends, and why it ended. */
import type { Clock } from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";
import { WebSocket } from "ws";
import { MAX_FRAME_BYTES } from "./edge.ts";

/** `oversized`: the peer sent more than we would ever take in, and would send it again. */
export type Ending = { readonly kind: "closed" | "oversized" | "stopped"; readonly opened: boolean };

export type Connection<T> = {
  /** Resolves when connected; false when it ended before. */
  readonly opened: Promise<boolean>;
  /** The next frame, or how it ended. */
  next(): Promise<{ readonly frame: T } | { readonly ending: Ending }>;
  close(): void;
};

/** A frame beyond this is not even looked at: the connection is cut. */
const CUT_FROM_BYTES = 4 * MAX_FRAME_BYTES;
const FULL = 1_000;
const TOO_BIG = 1009;

/**
 * @param take turns a frame into what is queued, at once, in order of arrival
 * @param idleMs after so much silence a ping is sent; after as much again the connection is given up
 */
export function connect<T>(url: URL, clock: Clock, signal: AbortSignal, idleMs: number, take: (bytes: Uint8Array) => T): Connection<T> {
  const queue: T[] = [];
  let ending: Ending | undefined;
  let heardAt = clock.monotonic();
  let wanted: (() => void) | undefined;
  const over = new AbortController();
  // Encoding is our business: the library would cut the connection at one bad byte.
  const socket = new WebSocket(url, {
    maxPayload: CUT_FROM_BYTES,
    skipUTF8Validation: true,
    perMessageDeflate: false,
    handshakeTimeout: 10 * SECOND_MS,
    followRedirects: false,
  });
  const { promise: opened, resolve: setOpened } = Promise.withResolvers<boolean>();
  let wasOpened = false;
  let oversized = false;

  const wake = (): void => {
    wanted?.();
    wanted = undefined;
  };
  const end = (kind: Ending["kind"]): void => {
    if (ending) return;
    ending = { kind, opened: wasOpened };
    over.abort();
    signal.removeEventListener("abort", stop);
    setOpened(false);
    wake();
  };
  const stop = (): void => {
    socket.terminate();
    end("stopped");
  };
  const heard = (): void => {
    heardAt = clock.monotonic();
  };

  socket.on("open", () => {
    wasOpened = true;
    heard();
    setOpened(true);
    void watchSilence();
  });
  socket.on("message", (data) => {
    heard();
    queue.push(take(bytesOf(data)));
    if (queue.length >= FULL) socket.pause();
    wake();
  });
  socket.on("pong", heard);
  socket.on("ping", heard);
  // What follows an error is always a close; the error itself says only whether it was too big.
  socket.on("error", (error) => {
    oversized ||= "code" in error && error.code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH";
  });
  socket.on("close", (code) => end(oversized || code === TOO_BIG ? "oversized" : "closed"));
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop);

  async function watchSilence(): Promise<void> {
    let pinged = false;
    while (!ending) {
      const silentMs = clock.monotonic() - heardAt;
      if (silentMs < idleMs) pinged = false;
      else if (pinged) return socket.terminate();
      else {
        pinged = true;
        heardAt = clock.monotonic() - idleMs;
        socket.ping();
      }
      await clock.wake(clock.now() + Math.max(1, pinged ? idleMs : idleMs - silentMs), over.signal);
    }
  }

  return {
    opened,
    async next() {
      for (;;) {
        const frame = queue.shift();
        if (frame !== undefined) {
          if (queue.length < FULL / 2 && socket.isPaused) socket.resume();
          return { frame };
        }
        if (ending) return { ending };
        const waited = Promise.withResolvers<void>();
        wanted = waited.resolve;
        await waited.promise;
      }
    },
    close: stop,
  };
}

function bytesOf(data: WebSocket.RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
