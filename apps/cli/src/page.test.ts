import { describe, expect, it } from "vitest";
import { commandPage } from "./page.ts";

describe("the page of the commands", () => {
  // After a change: vitest run apps/cli/src/page.test.ts -u
  it("is what the program says, in English", async () => {
    await expect(commandPage("en")).toMatchFileSnapshot("../../../docs/cli.md");
  });
  it("is what the program says, in French", async () => {
    await expect(commandPage("fr")).toMatchFileSnapshot("../../../docs/cli.fr.md");
  });
});
