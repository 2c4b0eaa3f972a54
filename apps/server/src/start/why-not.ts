/** Why the server could not start, as a code and as a sentence that says what to do. */
import { StoreProblem } from "@flakjacket/journal";
import type { Phrases } from "@flakjacket/phrases";
import type { StartPhrases } from "@flakjacket/phrases/start";
import { KeyUnreadable } from "../keys/installation-key.ts";
import type { Settings } from "../settings/server-settings.ts";
import { FolderTaken } from "./claim-folder.ts";
import { OtherKey } from "./first-start.ts";

export type WhyNot = { readonly code: string; readonly sentence: string };

export function whyNot(cause: unknown, { dataDir, host, port }: Settings, phrases: Phrases, says: StartPhrases): WhyNot {
  const keyFile = `${dataDir}/key`;
  if (cause instanceof StoreProblem) return { code: cause.code, sentence: phrases.storeProblem(cause.code, cause.params) };
  if (cause instanceof FolderTaken) return { code: "folder-taken", sentence: says.folderTaken(cause.pid, dataDir) };
  if (cause instanceof OtherKey) return { code: "other-key", sentence: says.otherKey(keyFile) };
  if (cause instanceof KeyUnreadable) return { code: "key-unreadable", sentence: says.keyUnreadable(keyFile) };
  const { code, syscall } = cause as { readonly code?: unknown; readonly syscall?: unknown };
  if (code === "EADDRINUSE") return { code: "port-taken", sentence: says.portTaken(host, port) };
  if (code === "EACCES" && syscall === "listen") return { code: "port-forbidden", sentence: says.portForbidden(host, port) };
  if (code === "EACCES" || code === "EROFS" || code === "ENOTDIR")
    return { code: "folder-unwritable", sentence: says.folderUnwritable(dataDir) };
  return { code: "unexpected", sentence: says.unexpected(cause instanceof Error ? cause.message : String(cause)) };
}
