/** flakjacket verify [EXPORT]: an export, off line and trusting nobody; without one, the server's own journal. */
import { createReadStream } from "node:fs";
import { type Head, parseHead, verifyExport } from "@flakjacket/journal/verify";
import { type Options, text } from "../act.ts";
import type { Context } from "../context.ts";
import type { Parent } from "../program.ts";
import { progress } from "../progress.ts";
import { renderExport, renderVerification } from "../render/verification.ts";
import { need, type Said, Stop } from "../said.ts";
import { expected } from "../scope.ts";

export function addVerify({ add, act, explain }: Parent): void {
  add("verify", "verify [EXPORT]")
    .option("--head <HEAD>", explain.head, (head: string, before: readonly string[] = []) => [...before, head])
    .option("--key <HEX>", explain.key)
    .action(
      act(async (context, options, file) => {
        if (file !== undefined) return await verifyFile(context.path(file), options, context);
        const verification = await need(context.client().verify());
        return {
          exit: verification.whole ? "done" : "failed",
          json: verification,
          human: renderVerification(verification, context.voice()),
        };
      }),
    );
}

async function verifyFile(path: string, options: Options, context: Context): Promise<Said> {
  const { phrases, language } = context;
  const heads = ((options["head"] ?? []) as unknown as readonly string[]).map(
    (written): Head => parseHead(written) ?? expected("CHAIN@POSITION:HASH", written, phrases),
  );
  const publicKey = text(options, "key");
  const shown = progress(context.shell);
  const counted = new Intl.NumberFormat(language);
  try {
    const verdict = await verifyExport(createReadStream(path), {
      heads,
      ...(publicKey === undefined ? {} : { publicKey }),
      progress: (events) => shown.tell(phrases.verify.progress(counted.format(events))),
    });
    return { exit: verdict.ok ? "done" : "failed", json: verdict, human: renderExport(verdict, heads.length > 0, context.voice()) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Stop("usage", "file-unreadable", phrases.files.unreadable(path, code));
  } finally {
    shown.end();
  }
}
