/** The port the server will listen on, known before it listens: links name it. */
import { createServer } from "node:net";

/** The port itself, or a free one for 0. @throws what the system says when it is taken: `EADDRINUSE`, `EACCES` */
export function freePort(host: string, port: number): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

/** How somebody on this machine writes the address. */
export function originOf(host: string, port: number): string {
  const here = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${here.includes(":") ? `[${here}]` : here}:${port}`;
}
