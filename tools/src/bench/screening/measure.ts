/** Measures the screening in one run, and writes its page. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { thisMachine } from "../machine.ts";
import { commitOfTree } from "./commit.ts";
import { ordinaryPosts, postsNotCounted } from "./data.ts";
import { bothEngine } from "./engines.ts";
import { functionalPart, type Suites } from "./functional.ts";
import { knownTextPart } from "./known-text.ts";
import { negativityPart } from "./negativity.ts";
import { obfuscationPart } from "./obfuscation.ts";
import { pageOf } from "./page.ts";
import type { Part, Target } from "./part.ts";
import { readSuite } from "./read-suite.ts";
import { speedPart } from "./speed.ts";
import { ourSystems, peers } from "./systems.ts";

const PAGE = join(import.meta.dirname, "../../../../bench/screening.md");
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
  return parts.flatMap(({ targets }) => targets);
}

async function readSuites(): Promise<Suites> {
  return {
    en: { first: await readSuite("en", "first"), late: await readSuite("en", "late") },
    fr: { first: await readSuite("fr", "first"), late: await readSuite("fr", "late") },
  };
}

/** Ordinary English posts of about 72 characters. Time has nothing to learn by heart: the whole set serves. */
function shortPosts(): readonly string[] {
  const all = ordinaryPosts({ heldOut: false }).filter(({ lang, text }) => lang === "en" && text.length >= 60 && text.length <= 85);
  return all.slice(0, SHORT_POSTS).map(({ text }) => text);
}
