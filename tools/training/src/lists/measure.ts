/** Measures the list of signs on ordinary posts that no entry was chosen on. Run with node; prints counts, and posts with `--show`. */
import { signsIn, signsInName } from "../../../../packages/screening/src/lists/index.ts";
import { viewsOf } from "../../../../packages/screening/src/views/index.ts";
import { ordinaryRows, unoffendingRows } from "./ordinary.ts";

const isShown = process.argv.includes("--show");
print("ordinary posts", ordinaryRows());
print("rows of train-open that nobody found hateful or offensive", unoffendingRows());

function print(title: string, rows: ReturnType<typeof ordinaryRows>): void {
  const counts = { alone: 0, context: 0 };
  let spent = 0;
  for (const { text } of rows) {
    const views = viewsOf(text).slice(1);
    const start = process.cpuUsage().user;
    const signs = signsIn(text, views);
    spent += process.cpuUsage().user - start;
    if (signs.length === 0) continue;
    counts[signs.some(({ strength }) => strength === "alone") ? "alone" : "context"]++;
    const shown = signs.map(({ entry, strength, span }) => `${entry} ${strength} "${text.slice(span.start, span.end)}"`).join(", ");
    if (isShown) console.log(`  ${shown} | ${text.slice(0, 140)}`);
  }
  const share = (count: number): string => `${count} (${((100 * count) / rows.length).toFixed(4)} %)`;
  const each = (spent / rows.length).toFixed(1);
  console.log(`| ${title} | ${rows.length} | alone ${share(counts.alone)} | context ${share(counts.context)} | ${each} µs a post |`);
  const tags = rows.flatMap(({ text }) => text.match(/#[\p{L}\p{N}_]{3,40}/gu) ?? []);
  console.log(
    `| tags of ${title}, as names | ${tags.length} | ${tags.filter((tag) => signsInName(tag.slice(1)).length > 0).length} with a sign |`,
  );
}
