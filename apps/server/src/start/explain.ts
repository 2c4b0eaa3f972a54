/** Why the server cannot start, as a sentence that says what to do. */
import { join } from "node:path";
import type { Language, SettingProblem } from "@flakjacket/core";
import { StoreProblem } from "@flakjacket/journal";
import { phrasesFor } from "@flakjacket/phrases";
import { cliPhrases } from "@flakjacket/phrases/cli";
import { startPhrases } from "@flakjacket/phrases/start";
import { KeyUnreadable } from "../keys/installation-key.ts";
import type { Settings } from "../settings/server-settings.ts";
import { FolderTaken } from "./claim-folder.ts";
import { OtherKey } from "./first-start.ts";

/** Undefined for what nobody foresaw: that is an error of ours. */
export function explainFailure(cause: unknown, { dataDir, port, locale }: Settings): string | undefined {
  const words = startPhrases(locale);
  if (cause instanceof StoreProblem) return phrasesFor(locale).storeProblem(cause.code, cause.params);
  if (cause instanceof FolderTaken) return words.folderTaken(cause.pid, dataDir);
  if (cause instanceof KeyUnreadable) return words.keyUnreadable(join(dataDir, "key"));
  if (cause instanceof OtherKey) return words.otherKey(join(dataDir, "key"));
  const { code, syscall } = systemError(cause);
  if (syscall === "listen") return code === "EACCES" ? words.portForbidden(port) : words.portTaken(port);
  if (["EACCES", "EPERM", "ENOTDIR", "EROFS", "ENOSPC"].includes(code)) return words.folderUnwritable(dataDir);
  return undefined;
}

function systemError(cause: unknown): { readonly code: string; readonly syscall: string } {
  const field = (name: string): string => (cause instanceof Error && name in cause ? String(Reflect.get(cause, name)) : "");
  return { code: field("code"), syscall: field("syscall") };
}

export function explainSetting(problem: SettingProblem, language: Language): string {
  const { settings, usage } = cliPhrases(language);
  switch (problem.code) {
    case "setting-wrong":
      return settings.wrong(problem.wrote, settings.kinds[problem.expected], problem.came);
    case "setting-unknown":
      return [settings.unknown(problem.wrote), ...(problem.nearest ? [usage.nearest(problem.nearest)] : [])].join(" ");
    case "setting-not-in-file":
      return settings.notInFile(problem.wrote, problem.variable);
    case "settings-file-unreadable":
      return settings.fileUnreadable(problem.file, problem.line);
    default:
      return problem satisfies never;
  }
}
