/**
 * A bridge from a personal data server's firehose to Jetstream's classic stream: the same JSON, the same parameters,
 * cursors in microseconds. It can misbehave on request, as the real ones do on bad days.
 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { lexToJson } from "@atproto/lex";
import type { FirehoseOptions } from "@atproto/sync";
import { Firehose } from "@atproto/sync";
import { type WebSocket, WebSocketServer } from "ws";

type Event = Parameters<FirehoseOptions["handleEvent"]>[0];
type Frame = { readonly timeUs: number; readonly collection?: string; readonly did: string; readonly json: string };

export type Bridge = {
  /** `ws://127.0.0.1:PORT/subscribe` */
  readonly stream: string;
  readonly misbehave: {
    /** Half a frame, then nothing, to everybody who listens now. */
    closeMidFrame(): void;
    /** These bytes, as a text frame, to everybody. */
    send(bytes: Uint8Array | string): void;
    /** The last frames once more. */
    duplicates(last: number): void;
    /** Nobody can connect, and all are cut off, until the way back is called. */
    down(): () => void;
    /** Connections stay and fall silent: no frames, no pongs. */
    freeze(): () => void;
  };
  /** How often somebody has connected. */
  readonly connections: number;
  close(): Promise<void>;
};

export async function startBridge(service: string, idResolver: FirehoseOptions["idResolver"]): Promise<Bridge> {
  const frames: Frame[] = [];
  const listeners = new Map<WebSocket, (frame: Frame) => void>();
  let lastUs = 0;
  let refusing = false;
  let frozen = false;
  let connections = 0;

  const firehose = new Firehose({
    service: service.replace(/^http/u, "ws"),
    idResolver,
    unauthenticatedCommits: true,
    unauthenticatedHandles: true,
    getCursor: () => 0,
    onError: () => undefined,
    handleEvent(event) {
      lastUs = Math.max(lastUs + 1, Date.now() * 1_000);
      const frame = frameOf(event, lastUs);
      if (!frame) return;
      frames.push(frame);
      if (frozen) return;
      for (const take of listeners.values()) take(frame);
    },
  });
  void firehose.start();

  const server = new WebSocketServer({ host: "127.0.0.1", port: 0, autoPong: false, verifyClient: () => !refusing });
  await once(server, "listening");
  server.on("connection", (socket, request) => {
    connections += 1;
    const { searchParams } = new URL(request.url ?? "/", "ws://localhost");
    const wanted = searchParams.getAll("wantedCollections");
    const cursor = searchParams.get("cursor");
    const take = (frame: Frame): void => {
      if (frame.collection === undefined || wanted.length === 0 || wanted.includes(frame.collection)) socket.send(frame.json);
    };
    socket.on("ping", (data) => frozen || socket.pong(data));
    socket.on("error", () => undefined);
    socket.on("close", () => listeners.delete(socket));
    if (cursor !== null) for (const frame of frames) if (frame.timeUs >= Number(cursor)) take(frame);
    listeners.set(socket, take);
  });

  return {
    stream: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/subscribe`,
    misbehave: {
      closeMidFrame() {
        for (const socket of listeners.keys()) {
          // A text frame that announces 4,096 bytes and brings three.
          rawSocket(socket).write(Buffer.from([0x81, 0x7e, 0x10, 0x00, 0x7b, 0x22, 0x64]), () => rawSocket(socket).destroy());
        }
      },
      send(bytes) {
        for (const socket of listeners.keys()) socket.send(bytes, { binary: false });
      },
      duplicates(last) {
        for (const frame of frames.slice(-last)) for (const take of listeners.values()) take(frame);
      },
      down() {
        refusing = true;
        for (const socket of listeners.keys()) socket.terminate();
        return () => {
          refusing = false;
        };
      },
      freeze() {
        frozen = true;
        return () => {
          frozen = false;
        };
      },
    },
    get connections() {
      return connections;
    },
    async close() {
      await firehose.destroy();
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

function frameOf(event: Event, timeUs: number): Frame | undefined {
  const { did } = event;
  const at = { did, time_us: timeUs };
  const line = (more: object, collection?: string): Frame => ({
    timeUs,
    did,
    json: JSON.stringify({ ...at, ...more }),
    ...(collection === undefined ? {} : { collection }),
  });
  switch (event.event) {
    case "create":
    case "update": {
      const { rev, collection, rkey, cid } = event;
      const record = lexToJson(event.record);
      return line({ kind: "commit", commit: { rev, operation: event.event, collection, rkey, record, cid: cid.toString() } }, collection);
    }
    case "delete": {
      const { rev, collection, rkey } = event;
      return line({ kind: "commit", commit: { rev, operation: "delete", collection, rkey } }, collection);
    }
    case "account": {
      const { active, status, seq, time } = event;
      return line({ kind: "account", account: { active, did, seq, time, ...(status ? { status } : {}) } });
    }
    case "identity": {
      const { handle, seq, time } = event;
      return line({ kind: "identity", identity: { did, seq, time, ...(handle ? { handle } : {}) } });
    }
    default:
      return undefined;
  }
}

/** The connection under a WebSocket: only there can half a frame be written. */
function rawSocket(socket: WebSocket): { write(data: Uint8Array, done: () => void): void; destroy(): void } {
  if (!("_socket" in socket) || typeof socket._socket !== "object" || socket._socket === null) throw new Error("The socket is gone.");
  return socket._socket as ReturnType<typeof rawSocket>;
}
