/** The verdicts of posts that are read in the plain way alone: run in a fresh process, for the engine is loaded without its views. */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import type { Verdict } from "@flakjacket/core";
import type { FreshInput } from "./fresh.ts";

const VIEWS = new URL("../../../../packages/screening/src/views/index.ts", import.meta.url).href;
const PLAIN = new URL("./plain-views.ts", import.meta.url).href;

/** @throws Error when the engine reads a post in another way all the same: the figure would be wrong */
export async function plainVerdicts(file: string): Promise<readonly Verdict["outcome"][]> {
  const { posts } = JSON.parse(readFileSync(file, "utf8")) as Pick<FreshInput, "posts">;
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      return found.url === VIEWS && context.parentURL !== PLAIN ? { ...found, url: PLAIN } : found;
    },
  });
  const [{ fastEngine }, { verdictOf }, { SCREENED }] = [
    await import("./engines.ts"),
    await import("./verdicts.ts"),
    await import("@flakjacket/screening"),
  ];
  const engine = fastEngine();
  return posts.map((text) => {
    const screening = engine.text(text, { languages: SCREENED });
    if (screening.views.length > 1) throw new Error("Expected the plain view alone, got others; mend plain-verdicts.ts.");
    return verdictOf(text, screening);
  });
}
