/**
 * Measures the screening in one run, and writes its page: `npm run bench screening`. Before the engine is frozen,
 * `FLAKJACKET_LATE=no node tools/src/bench/screening/measure.ts` writes a draft that knows nothing of the late parts.
 */
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { thisMachine } from "../machine.ts";
import { commitOfTree } from "./commit.ts";
import { isLateRead, ordinaryPosts, postsNotCounted, readSuites } from "./data.ts";
import { bothEngine } from "./engines.ts";
import { functionalPart } from "./functional.ts";
import { knownTextPart } from "./known-text.ts";
import { negativityPart } from "./negativity.ts";
import { obfuscationPart } from "./obfuscation.ts";
import { pageOf } from "./page.ts";
import type { Part, Target } from "./part.ts";
import { speedPart } from "./speed.ts";
import { ourSystems, peers } from "./systems.ts";

/** A page without the late parts is a draft, and none of the repository's. */
const PAGE = isLateRead ? join(import.meta.dirname, "../../../../bench/screening.md") : join(tmpdir(), "screening-draft.md");
const ORDINARY_POSTS = 100_000;
const SHORT_POSTS = 24_000;

/** @returns the targets, measured */
export async function measureScreening(tell: (doing: string) => void): Promise<readonly Target[]> {
  const [began, date, machine, commit] = [performance.now(), new Date().toISOString(), await thisMachine(), commitOfTree()];
  tell("reading the texts");
  const engine = await bothEngine();
  const systems = [...ourSystems(engine), ...peers()];
  const [suites, heldOut, short] = [await readSuites(), ordinaryPosts({ heldOut: true }), shortPosts()];
  const speed = await speedPart(short, tell);
  const parts: readonly Part[] = [
    await functionalPart(systems, suites, heldOut, short, tell),
    await obfuscationPart(engine, systems, suites, heldOut, tell),
    await knownTextPart(postsNotCounted(ORDINARY_POSTS), tell),
    await negativityPart(engine, tell),
    speed,
  ];
  const tookS = (performance.now() - began) / 1e3;
  await writeFile(PAGE, pageOf({ date, machine, commit, tookS }, parts, await readFile(PAGE, "utf8").catch(() => "")));
  tell(`written to ${PAGE}`);
  return parts.flatMap(({ targets }) => targets);
}

/** Ordinary English posts of about 72 characters. Time has nothing to learn by heart: the whole set serves. */
function shortPosts(): readonly string[] {
  const all = ordinaryPosts({ heldOut: false }).filter(({ lang, text }) => lang === "en" && text.length >= 60 && text.length <= 85);
  return all.slice(0, SHORT_POSTS).map(({ text }) => text);
}

if (import.meta.main) await measureScreening((doing) => console.error(doing));
