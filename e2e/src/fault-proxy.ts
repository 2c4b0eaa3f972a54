/** A plain HTTP proxy in front of a server, which does one thing wrong when it is asked to. */
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export type Fault =
  /** The server handles it; no answer comes. */
  | { readonly kind: "answer-lost" }
  /** The server handles it; the connection breaks. */
  | { readonly kind: "reset-after" }
  /** It never reaches the server; no answer comes. */
  | { readonly kind: "request-lost" }
  /** Answered without the server: 429, 500, and so on. */
  | { readonly kind: "answer"; readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  /** The server handles it; this is answered in place of its answer. */
  | { readonly kind: "garbage"; readonly body: string }
  /** It reaches the server after `ms`, whether or not anybody still waits. */
  | { readonly kind: "slow"; readonly ms: number };

export type FaultProxy = {
  readonly service: string;
  /** The next request whose path holds `path` meets this fault, `times` times. */
  next(path: string, fault: Fault, times?: number): void;
  clear(): void;
  /** Refuses connections until the given way back is called. */
  down(): Promise<() => Promise<void>>;
  /** How many requests with this in their path have come in. */
  count(path: string): number;
  close(): Promise<void>;
};

export async function startFaultProxy(target: string): Promise<FaultProxy> {
  let faults: { readonly path: string; readonly fault: Fault; times: number }[] = [];
  const seen: string[] = [];
  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = incoming.url ?? "/";
    seen.push(path);
    const next = faults.find((one) => one.times > 0 && path.includes(one.path));
    if (next) next.times -= 1;
    const fault = next?.fault;
    const body = Buffer.concat(await incoming.toArray());
    switch (fault?.kind) {
      case "request-lost":
        return;
      case "answer":
        response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers }).end(fault.body);
        return;
      case "slow":
        await new Promise((resolve) => setTimeout(resolve, fault.ms));
        break;
      default:
    }
    const answer = await forward(target, incoming, body);
    if (fault?.kind === "answer-lost") return;
    if (fault?.kind === "reset-after") return void response.destroy();
    if (fault?.kind === "garbage") return void response.writeHead(200, { "content-type": "application/json" }).end(fault.body);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
  const listen = async (port: number) => {
    const server = createServer((incoming, response) => {
      handle(incoming, response).catch(() => response.destroy());
    });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return server;
  };
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;

  return {
    service: `http://127.0.0.1:${port}`,
    next: (path, fault, times = 1) => void faults.push({ path, fault, times }),
    clear() {
      faults = [];
    },
    count: (path) => seen.filter((one) => one.includes(path)).length,
    async down() {
      await stop();
      return async () => {
        server = await listen(port);
      };
    },
    close: stop,
  };
}

type Answered = { readonly status: number; readonly headers: Record<string, string | string[] | undefined>; readonly body: Buffer };

async function forward(target: string, incoming: IncomingMessage, body: Buffer): Promise<Answered> {
  const url = new URL(incoming.url ?? "/", target);
  const { host: _, connection: __, "transfer-encoding": ___, ...headers } = incoming.headers;
  const outgoing = request(url, {
    method: incoming.method,
    headers: { ...headers, host: url.host, "content-length": String(body.length) },
  });
  outgoing.end(body);
  const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
  const bytes = Buffer.concat(await answer.toArray());
  const { "transfer-encoding": ____, connection: _____, ...kept } = answer.headers;
  return { status: answer.statusCode ?? 502, headers: kept, body: bytes };
}
