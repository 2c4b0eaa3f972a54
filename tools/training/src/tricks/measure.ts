/**
 * Measures the views on ordinary posts that nothing was built from: how many get a view that undoes a trick, and how much of
 * a text comes back when a trick was played on it. Run with node; prints tables. `--tune` takes the posts
 * that thresholds may be set on; `--show NAME` prints what failed for a trick, and is for those.
 */
import { fold } from "../../../../packages/screening/src/fold.ts";
import { viewsOf } from "../../../../packages/screening/src/views/index.ts";
import { heldBy, type Trick, tricks } from "../../../../packages/screening/src/views/testing/tricks.ts";
import { measuringPosts, type Post } from "../letters/posts.ts";

const ORDINARY = 20_000;
const PLAYED = 1500;
const shown = process.argv[process.argv.indexOf("--show") + 1] ?? "";
const isAsked = process.argv.includes("--show");

const posts = measuringPosts(process.argv.includes("--tune"));
if (!isAsked || shown === "ordinary") printOrdinary(posts.slice(0, ORDINARY));
const latin = posts.filter(({ text, lang }) => ["en", "fr", "de", "es", "it", "pt"].includes(lang) && plain(text).length > 30);
const played = latin.slice(0, PLAYED).map(({ text }) => plain(text));
if (!isAsked)
  console.log(
    `\n${played.length} posts in en, fr, de, es, it, pt\n\n| trick | letters restored % | words right % | words right before % | µs a post |\n|---|---|---|---|---|`,
  );
for (const trick of tricks) if (!isAsked || trick.name === shown) printTrick(trick);

function printOrdinary(ordinary: readonly Post[]): void {
  const names = new Map<string, number>();
  const byLanguage = new Map<string, number[]>();
  let tricked = 0;
  const start = performance.now();
  const all = ordinary.map(({ text }) => viewsOf(text));
  const spent = performance.now() - start;
  for (const [index, views] of all.entries()) {
    for (const { name, trick } of views)
      names.set(`${name}${trick ? " (trick)" : ""}`, (names.get(`${name}${trick ? " (trick)" : ""}`) ?? 0) + 1);
    const found = views.find(({ trick }) => trick);
    const lang = ordinary[index]?.lang ?? "";
    byLanguage.set(lang, [(byLanguage.get(lang)?.[0] ?? 0) + 1, (byLanguage.get(lang)?.[1] ?? 0) + (found ? 1 : 0)]);
    if (!found) continue;
    tricked++;
    if (isAsked)
      console.log(
        `${found.name}\t${ordinary[index]?.text.replaceAll("\n", "⏎").slice(0, 150)}\n\t${found.text.replaceAll("\n", "⏎").slice(0, 150)}`,
      );
  }
  console.log(
    `${ordinary.length} ordinary posts: ${percent(tricked, ordinary.length)} % with a trick view; ${((spent * 1000) / ordinary.length).toFixed(1)} µs a post`,
  );
  for (const [lang, [count = 0, found = 0]] of byLanguage) console.log(`  ${lang}: ${percent(found, count)} % of ${count}`);
  for (const [name, count] of [...names].toSorted(([, a], [, b]) => b - a)) console.log(`  ${name}: ${percent(count, ordinary.length)} %`);
}

function printTrick(trick: Trick): void {
  let [exact, right, before, words, spent, count] = [0, 0, 0, 0, 0, 0];
  for (const text of played) {
    const held = heldBy(trick, text);
    const tricky = trick.play(held);
    const start = performance.now();
    const views = viewsOf(tricky);
    spent += performance.now() - start;
    const wanted = wordsIn(fold(held).text);
    const found = views.map((view) => ({ isExact: wordsIn(view.text).join("") === wanted.join(""), right: rightIn(wanted, view.text) }));
    const isExact = found.some((one) => one.isExact);
    count++;
    if (isExact) exact++;
    words += wanted.length;
    const best = Math.max(...found.map((one) => one.right));
    right += best;
    before += found[0]?.right ?? 0;
    const failed = trick.restores === "letters" ? !isExact : best < wanted.length * 0.8;
    if (isAsked && failed) console.log(`${held}\n\t${views.map(({ name, text: read }) => `${name}: ${read}`).join("\n\t")}`);
  }
  console.log(
    `| ${trick.name} | ${percent(exact, count)} | ${percent(right, words)} | ${percent(before, words)} | ${((spent * 1000) / count).toFixed(0)} |`,
  );
}

/** Ordinary words alone, so that a trick has letters to be played on. */
function plain(text: string): string {
  return text
    .replace(/https?:\S*|[@#]\S+|\bhttp\b/g, " ")
    .replace(/[^\p{L}\p{M}'’\s]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[a-z]+/g) ?? [];
}

function rightIn(wanted: readonly string[], text: string): number {
  const left = new Map<string, number>();
  for (const word of wordsIn(text)) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(2);
}
