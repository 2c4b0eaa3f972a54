/** Puts a tap on every port that reaches outside the process, to see, break or kill at any of its calls. */
import type { NetworkReader, NetworkWriter, Reading } from "@flakjacket/core";
import type { PipelinePorts } from "@flakjacket/pipeline";

/** One call of a port, numbered from 1 in the order in which calls begin. */
export type Tapped = { readonly n: number; readonly when: "before" | "after"; readonly port: string; readonly method: string };
/** Runs before and after each call. What it throws, the caller of the port sees: after the call was made, if `after`. */
export type Tap = (call: Tapped) => void;

export function tapPorts(
  ports: PipelinePorts,
  tap: Tap,
  isTapped: (port: string, method: string) => boolean = () => true,
): { readonly ports: PipelinePorts; readonly reader: (reader: NetworkReader) => NetworkReader } {
  let calls = 0;
  const around = async <T>(port: string, method: string, call: () => Promise<T>): Promise<T> => {
    if (!isTapped(port, method)) return call();
    const n = ++calls;
    tap({ n, when: "before", port, method });
    const answer = await call();
    tap({ n, when: "after", port, method });
    return answer;
  };
  const tapped = <P extends object>(port: string, it: P, methods: readonly (keyof P & string)[]): P =>
    new Proxy(it, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        if (!methods.some((method) => method === name)) return value.bind(target);
        return (...args: readonly unknown[]) => around(port, String(name), async () => Reflect.apply(value, target, args) as unknown);
      },
    });
  const writers = new WeakMap<NetworkWriter, NetworkWriter>();
  const writerOf = (writer: NetworkWriter): NetworkWriter => {
    const known = writers.get(writer) ?? tapped("writer", writer, ["send", "look", "remove", "standing"]);
    writers.set(writer, known);
    return known;
  };
  return {
    ports: {
      ...ports,
      journal: tapped("journal", ports.journal, ["append", "read"]),
      views: tapped("views", ports.views, [
        "campaign",
        "campaigns",
        "call",
        "calls",
        "publication",
        "publications",
        "countPublications",
        "breaker",
      ]),
      vault: tapped("vault", ports.vault, ["put", "get", "keep", "eraseDue"]),
      working: tapped("working", ports.working, ["get", "set"]),
      painter: tapped("painter", ports.painter, ["paint"]),
      spool: tapped("spool", ports.spool, ["append", "read", "clear"]),
      writer: (channel) => {
        const writer = ports.writer(channel);
        return writer && writerOf(writer);
      },
    },
    reader: (reader) => ({
      health: () => reader.health(),
      cursorAt: (at) => reader.cursorAt(at),
      async *read(from, signal): AsyncGenerator<Reading> {
        for await (const reading of reader.read(from, signal)) {
          if (reading.observed.kind === "idle") yield reading;
          else yield await around("reader", "read", async () => reading);
        }
      },
    }),
  };
}
