/** The first page: files as they lie in `public/`, and the phrases as modules that a browser runs. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fastifyStatic } from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { phraseModule } from "../page/phrase-modules.ts";

const publicDir = fileURLToPath(new URL("../../public/", import.meta.url));

export async function mountPage(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: publicDir, prefix: "/", index: "index.html", dotfiles: "ignore", cacheControl: false });
  app.get<{ Params: { "*": string } }>("/phrases/*", async (request, reply) => {
    const module = await phraseModule(request.params["*"]);
    return module === undefined ? reply.callNotFound() : reply.type("text/javascript; charset=utf-8").send(module);
  });
  app.get("/favicon.ico", async (_, reply) => reply.type("image/svg+xml").send(await readFile(`${publicDir}mark.svg`)));
}
