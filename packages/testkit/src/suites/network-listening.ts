/** A reader at work in a test: what it has seen so far, and waiting for what must come. */
import type { Cursor, NetworkReader, Observed, Post, PostRef, Reading } from "@flakjacket/core";

export type Listening = {
  observed(): readonly Observed[];
  posts(): readonly Post[];
  /** Waits for the first thing that fits, seen already or still to come. @throws Error when it does not come in 15 s */
  until(fits: (observed: Observed) => boolean): Promise<Observed>;
  post(ref: PostRef): Promise<Post>;
  /** Stops reading and gives the last cursor. */
  stop(): Promise<Cursor | undefined>;
};

const PATIENCE_MS = 15_000;

/** Starts to read, and waits until the reader is connected. */
export async function listenTo(reader: NetworkReader, from: Cursor | undefined): Promise<Listening> {
  const stopping = new AbortController();
  const readings: Reading[] = [];
  const waiting = new Set<() => void>();
  let failed: { readonly cause: unknown } | undefined;
  const finished = (async () => {
    try {
      for await (const reading of reader.read(from, stopping.signal)) {
        readings.push(reading);
        for (const look of waiting) look();
      }
    } catch (cause) {
      failed = { cause };
      for (const look of waiting) look();
    }
  })();

  const when = <T>(find: () => T | undefined, what: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        waiting.delete(look);
        clearTimeout(timer);
      };
      const look = (): void => {
        const found = find();
        if (found !== undefined) resolve(found);
        else if (failed) reject(new Error(`The reader stopped before ${what}.`, { cause: failed.cause }));
        else return;
        end();
      };
      const timer = setTimeout(() => {
        end();
        const kinds = readings.map(({ observed }) => observed.kind).join(" ");
        reject(new Error(`After ${PATIENCE_MS} ms there was no ${what}; what came: ${kinds || "nothing"}.`));
      }, PATIENCE_MS);
      waiting.add(look);
      look();
    });

  const observed = (): readonly Observed[] => readings.map((reading) => reading.observed);
  const listening: Listening = {
    observed,
    posts: () => observed().flatMap((one) => (one.kind === "post" ? [one.post] : [])),
    until: (fits) => when(() => observed().find(fits), "such a reading"),
    async post({ uri }) {
      return when(() => listening.posts().find((post) => post.ref.uri === uri), `post ${uri}`);
    },
    async stop() {
      stopping.abort();
      await finished;
      if (failed) throw failed.cause;
      return readings.at(-1)?.cursor;
    },
  };
  // The first reading of a reader says where it stands: from then on nothing is missed.
  await when(() => readings[0], "first reading");
  return listening;
}
