/** What the README shows is true: its campaign is one, its links lead somewhere, its commands exist. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCampaignFile } from "@flakjacket/contract/files";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const readme = read("README.md");
const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/running.md", "docs/architecture.md", "docs/glossary.md"];

describe("the README", () => {
  it("shows a campaign that can be applied", () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const sentence = expect.stringMatching(/^\p{Lu}.*[.]$/u);
    const replies = { en: [sentence], fr: [sentence] };
    expect(parseCampaignFile(yaml, { scenes: ["balloon"] })).toMatchObject({ ok: true, definition: { replies } });
  });

  it("shows commands that exist", () => {
    const known = [...read("docs/cli.md").matchAll(/^#{2,3} ([a-z][a-z -]*)/gm)].map(([, name = ""]) => name.trim());
    const shown = [
      ...`${readme}\n${read("docs/running.md")}`.matchAll(/(?:^|[`\s])(?:fj|flakjacket) ((?:[a-z][a-z-]*)(?: [a-z][a-z-]+)?)/gm),
    ];
    const missing = shown
      .map(([, words = ""]) => words)
      .filter((words) => !known.includes(words) && !known.includes(words.split(" ")[0] ?? ""));
    expect(shown.length).toBeGreaterThan(15);
    expect(missing).toEqual([]);
  });
});

describe.each(pages)("%s", (page) => {
  it("has links that lead somewhere", () => {
    const folder = join(root, page, "..");
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => target);
    expect(links.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });
});
