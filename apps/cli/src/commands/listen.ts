/** flakjacket listen: what moves on the server; or a public network, read and screened, with nothing kept and nothing published. */
import { text } from "../act.ts";
import type { Context } from "../context.ts";
import type { Parent } from "../program.ts";
import { renderChange } from "../render/change.ts";
import { done, need, type Said, Stop } from "../said.ts";
import { expected } from "../scope.ts";

export function addListen({ add, act, explain }: Parent): void {
  const several = (one: string, before: readonly string[] = []): readonly string[] => [...before, one];
  add("listen", "listen")
    .option("--network <NAME>", explain.network)
    .option("--tag <TAG>", explain.tag, several)
    .option("--mention <HANDLE>", explain.mention, several)
    .option("--stream <ADDRESS>", explain.stream)
    .option("--seconds <N>", explain.seconds)
    .option("--show-text", explain["show-text"])
    .action(
      act(async (context, options) => {
        const network = text(options, "network");
        const seconds = Number(text(options, "seconds") ?? Number.POSITIVE_INFINITY);
        if (!(seconds > 0)) expected("a number of seconds", text(options, "seconds") ?? "", context.phrases);
        const ends = endsAfter(seconds, context.shell.interrupted());
        if (network === undefined) return await followServer(ends, context);
        if (network !== "bluesky") expected("bluesky", network, context.phrases);
        // Only here: no other command needs the network's libraries or the screens.
        const { listenToBluesky } = await import("../listen/bluesky.ts");
        const list = (name: string): readonly string[] => (options[name] ?? []) as unknown as readonly string[];
        const stream = text(options, "stream");
        const wanted = { tags: list("tag"), handles: list("mention"), ...(stream === undefined ? {} : { stream }) };
        return await listenToBluesky({ ...wanted, showText: options["showText"] === true }, ends, context);
      }),
    );
}

async function followServer(ends: AbortSignal, context: Context): Promise<Said> {
  try {
    for await (const change of await need(context.client().changes({}, { signal: ends }))) {
      context.line(change, renderChange(change, context.voice()));
    }
  } catch (error) {
    if (!ends.aborted) throw error;
  }
  if (ends.aborted) return done(undefined, "");
  throw new Stop("unavailable", "server-unreachable", context.phrases.server.unreachable(context.url()));
}

function endsAfter(seconds: number, interrupted: AbortSignal): AbortSignal {
  return seconds === Number.POSITIVE_INFINITY ? interrupted : AbortSignal.any([interrupted, AbortSignal.timeout(seconds * 1_000)]);
}
