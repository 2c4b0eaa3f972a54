/** Where the server is and how it knows who asks: what was named, else what the server left in its data folder. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Client, createClient } from "@flakjacket/contract/http";
import type { Language } from "@flakjacket/core";
import type { CliPhrases } from "@flakjacket/phrases/cli";
import { z } from "zod";
import { Stop } from "./said.ts";
import type { Shell } from "./shell.ts";

/** What a running server leaves in its data folder. */
export const SERVER_FILE = "server.json";
export const TOKEN_FILE = "cli-token";
const serverFile = z.object({ url: z.string(), pid: z.number().int() });

export type Address = { readonly url: string; readonly token?: string };
/** `url` and `token`: named by hand. */
export type Asked = { readonly url?: string; readonly token?: string; readonly dataDir: string };

/**
 * The folder's token goes only to the server that left it: an address named by hand gets a token named by hand.
 *
 * @throws Stop when no server left its address, or its token cannot be read
 */
export function addressOf({ url, token, dataDir }: Asked, phrases: CliPhrases): Address {
  const left = readServerFile(dataDir);
  if (url !== undefined && bare(url) !== bare(left?.url)) return token === undefined ? { url } : { url, token };
  if (!left) throw new Stop("unavailable", "server-unreachable", phrases.server.notRunning(dataDir));
  return { url: left.url, token: token ?? readToken(dataDir, phrases) };
}

function bare(url: string | undefined): string | undefined {
  return url?.replace(/\/+$/, "");
}

export function connect(address: Address, language: Language, shell: Pick<Shell, "fetch">): Client {
  const { url, token } = address;
  return createClient({ baseUrl: url, locale: language, fetch: shell.fetch, ...(token === undefined ? {} : { token }) });
}

export function readServerFile(dataDir: string): z.output<typeof serverFile> | undefined {
  try {
    return serverFile.parse(JSON.parse(readFileSync(join(dataDir, SERVER_FILE), "utf8")));
  } catch {
    return undefined;
  }
}

function readToken(dataDir: string, phrases: CliPhrases): string {
  const file = join(dataDir, TOKEN_FILE);
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new Stop("not-allowed", "token-unreadable", phrases.server.tokenUnreadable(file));
  }
}
