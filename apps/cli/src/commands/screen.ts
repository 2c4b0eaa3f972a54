/** flakjacket screen: texts in, verdicts out. Off line; no server is asked, and nothing is kept. */
import { open, readFile } from "node:fs/promises";
import { defaultPolicy, SECOND_MS } from "@flakjacket/core";
import type { ScreenedLanguage } from "@flakjacket/screening";
import { type Options, text } from "../act.ts";
import type { Context } from "../context.ts";
import type { Parent } from "../program.ts";
import { done, type Said, Stop } from "../said.ts";
import { expected } from "../scope.ts";
import type { Screening } from "../screen/screen-post.ts";

const DEEP_WITHIN_MS = 2 * SECOND_MS;

export function addScreen({ add, act, explain }: Parent): void {
  const several = (one: string, before: readonly string[] = []): readonly string[] => [...before, one];
  add("screen", "screen [FILE]")
    .option("--languages <LIST>", explain.languages)
    .option("--bank <FILE>", explain.bank, several)
    .option("--fast", explain.fast)
    .option("--explain", explain.explain)
    .action(act((context, options, file) => screen(file, options, context)));
}

async function screen(file: string | undefined, options: Options, context: Context): Promise<Said> {
  // Only here: no other command needs the screens, the models and the banks.
  const { screenStream } = await import("../screen/screen-stream.ts");
  const { openScreening } = await import("../screen/open-screening.ts");
  const banks = await Promise.all(
    ((options["bank"] ?? []) as unknown as readonly string[]).map((path) => read(context.path(path), context)),
  );
  const languages = await languagesOf(text(options, "languages"), context);
  const opened = await openScreening({ banks, deep: options["fast"] !== true }, context);
  const by: Screening = { engine: opened, languages, policy: defaultPolicy, deepWithinMs: DEEP_WITHIN_MS };
  const stream = file === undefined || file === "-" ? context.shell.stdin : await streamOf(context.path(file), context);
  const { counts, unreadable } = await screenStream(stream, by, options["explain"] === true, context);
  const { phrases } = context;
  const after = [
    ...(unreadable > 0 ? [phrases.screen.unreadable(unreadable)] : []),
    ...(opened.hasDeep || options["fast"] === true ? [] : [phrases.screen.noDeep]),
  ];
  const count = counts.convert + counts.hold + counts.refuse;
  if (options["explain"] === true) after.unshift(phrases.screen.summary(count, counts.convert, counts.hold, counts.refuse));
  if (after.length > 0) context.shell.stderr.write(`${after.join("\n")}\n`);
  return done(undefined, "");
}

async function languagesOf(list: string | undefined, { phrases }: Context): Promise<readonly ScreenedLanguage[]> {
  const { SCREENED } = await import("@flakjacket/screening");
  if (list === undefined) return SCREENED;
  const named = list.split(",").map((each) => each.trim());
  const known = named.filter((each): each is ScreenedLanguage => (SCREENED as readonly string[]).includes(each));
  if (known.length < named.length) expected(SCREENED.join(", "), list, phrases);
  return known;
}

async function read(path: string, { phrases }: Context): Promise<Buffer> {
  return await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Stop("usage", "file-unreadable", phrases.files.unreadable(path, error.code ?? error.message));
  });
}

/** Opened before anything is answered, so that a file that is not there is a sentence and not a broken stream. */
async function streamOf(path: string, { phrases }: Context): Promise<AsyncIterable<Uint8Array | string>> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new Stop("usage", "file-unreadable", phrases.files.unreadable(path, error.code ?? error.message));
  });
  return handle.createReadStream();
}
