/** Puts a backup into the database of this data folder, or of `DATABASE_URL`: all of it, verified, or nothing. */
import { createReadStream } from "node:fs";
import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { StoreProblem } from "@flakjacket/journal";
import { restoreBackup, startEmbeddedPostgres } from "@flakjacket/journal/postgres";
import { phrasesFor } from "@flakjacket/phrases";
import { postgresDirOf, preparePeopleTables } from "@flakjacket/server";
import { readServerFile } from "../connect.ts";
import type { Context } from "../context.ts";
import { progress } from "../progress.ts";
import { dateTime } from "../render/amounts.ts";
import { done, type Said, Stop } from "../said.ts";

export async function restoreInto(file: string, context: Context): Promise<Said> {
  const { phrases, language, dataDir, databaseUrl } = context;
  await access(file, constants.R_OK).catch((error: NodeJS.ErrnoException) => {
    throw new Stop("usage", "file-unreadable", phrases.files.unreadable(file, error.code ?? error.message));
  });
  const running = readServerFile(dataDir);
  if (running && isAlive(running.pid)) throw new Stop("conflict", "server-runs", phrases.restore.serverRuns(running.pid));
  const shown = progress(context.shell);
  const counted = new Intl.NumberFormat(language);
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const own = databaseUrl === undefined ? await startEmbeddedPostgres({ dir: await postgresDirOf(dataDir) }) : undefined;
    try {
      const url = own?.url ?? databaseUrl ?? "";
      await preparePeopleTables(url);
      const report = await restoreBackup(createReadStream(file), {
        url,
        file,
        progress: (rows) => shown.tell(phrases.restore.progress(counted.format(rows))),
      });
      const { madeAt, events } = report;
      return done(report, phrases.restore.done(events, dateTime(madeAt, language), join(dataDir, "key")));
    } finally {
      await own?.stop();
    }
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    throw new Stop("failed", error.code, phrasesFor(language).storeProblem(error.code, error.params));
  } finally {
    shown.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
