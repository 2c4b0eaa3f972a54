/** Bad days on request: what the simulated network does wrong, to whom, how often. */
import type { EdgeRefusal } from "@flakjacket/core";

export type WriterCall = "send" | "look" | "remove" | "standing" | "ownPosts";

export type WriterTrouble =
  /** The connection is refused: nothing arrives. */
  | { readonly kind: "down" }
  /** Answers after `ms`. The network takes it then, also when nobody waits any more: accepted late. */
  | { readonly kind: "slow"; readonly ms: number }
  /** 429. */
  | { readonly kind: "rate-limited"; readonly retryAfterMs: number }
  /** 500, and it was not taken. */
  | { readonly kind: "error" }
  /** It was taken, and the answer cannot be read. */
  | { readonly kind: "garbage" }
  /** It was taken, and no answer comes. */
  | { readonly kind: "silent" }
  /** It got lost on the way, and no answer comes. */
  | { readonly kind: "lost" }
  | { readonly kind: "signed-out" };

export type ReaderTrouble =
  /** No connection until troubles are cleared. */
  | { readonly kind: "down" }
  /** The connection breaks in the middle of a frame; the reader comes back by itself. */
  | { readonly kind: "closes-mid-frame" }
  | { readonly kind: "garbage"; readonly why: EdgeRefusal }
  /** The stream repeats its last events; the reader folds them. */
  | { readonly kind: "duplicates"; readonly last: number }
  /** The reader itself gives its last readings again, as after a restart from an older cursor. */
  | { readonly kind: "repeats"; readonly last: number }
  /** The next events are never shown; the reader says so. */
  | { readonly kind: "gap"; readonly skip: number };

/** How often it happens (default: once; `Infinity`: until cleared) and to which calls (default: all). */
export type TroubleScope = { readonly times?: number; readonly on?: readonly WriterCall[] };

export type Troubles = {
  writer(trouble: WriterTrouble, scope?: TroubleScope): void;
  reader(trouble: ReaderTrouble): void;
  clear(): void;
  /** Which trouble the next call of this kind meets; uses it up. */
  takeWriter(call: WriterCall): WriterTrouble | undefined;
  takeReader(): ReaderTrouble | undefined;
  readerIsDown(): boolean;
};

/** @param changed is called whenever a reader should look again */
export function createTroubles(changed: () => void): Troubles {
  let writers: { readonly trouble: WriterTrouble; times: number; readonly on: readonly WriterCall[] | undefined }[] = [];
  let readers: ReaderTrouble[] = [];
  let down = false;
  return {
    writer(trouble, scope = {}) {
      writers.push({ trouble, times: scope.times ?? 1, on: scope.on });
    },
    reader(trouble) {
      if (trouble.kind === "down") down = true;
      else readers.push(trouble);
      changed();
    },
    clear() {
      writers = [];
      readers = [];
      down = false;
      changed();
    },
    takeWriter(call) {
      const next = writers.find(({ times, on }) => times > 0 && (on?.includes(call) ?? true));
      if (next) next.times -= 1;
      return next?.trouble;
    },
    takeReader: () => readers.shift(),
    readerIsDown: () => down,
  };
}
