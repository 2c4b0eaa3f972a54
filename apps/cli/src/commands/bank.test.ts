import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../testing/shell-of.ts";

let cwd: string;
const inFolder = (line: string) => run(line, { cwd });
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(cwd, name), content);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "cli-"));
  put("one.txt", "Lanterns swung over the crooked harbour while seventeen weary fiddlers tuned their borrowed instruments.");
  put("two.txt", "Nobody noticed the pelican asleep beneath the bandstand until its umbrella drifted quietly out to sea.");
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe("bank build", () => {
  it("writes the hashes of texts in their order, and no word of them", async () => {
    const built = await inFolder("bank build one.txt two.txt -o work.bank --title Harbour --json");
    expect(built.code).toBe(0);
    expect(JSON.parse(built.out)).toMatchObject({
      file: join(cwd, "work.bank"),
      bank: { title: "Harbour", language: "en", words: 30, shingles: 28 },
    });
    expect(readFileSync(join(cwd, "work.bank"), "latin1")).not.toMatch(/pelican|harbour/);
  });

  it("says what it made, and what it does not know of the language", async () => {
    const { out } = await inFolder("bank build one.txt -o work.bank --language eo");
    expect(out).toMatch(/^one \(eo\): 14 words, kept as hashes\.\nWrote .*work\.bank \(.*\)\.\nIt is not known which phrases/);
    expect((await inFolder("bank build one.txt -o other.bank --locale fr")).out).toContain("one (en) : 14 mots, gardés en empreintes.");
  });

  it("leaves an existing file as it is, unless told so", async () => {
    put("work.bank", "mine");
    const refused = await inFolder("bank build one.txt -o work.bank");
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("exists")]);
    expect(readFileSync(join(cwd, "work.bank"), "utf8")).toBe("mine");
    expect((await inFolder("bank build one.txt -o work.bank --force")).code).toBe(0);
  });

  it("needs a text with words", async () => {
    put("empty.txt", "\n");
    const { code, err } = await inFolder("bank build empty.txt -o work.bank");
    expect([code, err]).toEqual([2, expect.stringContaining("three words or more")]);
    expect((await inFolder("bank build missing.txt -o work.bank")).code).toBe(2);
  });
});

describe("bank test", () => {
  beforeEach(async () => void (await inFolder("bank build one.txt two.txt -o work.bank --title Harbour")));

  it("says whether the bank is whole", async () => {
    const { code, out } = await inFolder("bank test work.bank");
    expect([code, out]).toEqual([0, "Harbour (en): 30 words. The bank is whole.\n"]);
  });

  it("finds the work in a text", async () => {
    put("post.txt", "LOL: nobody noticed the pelican asleep beneath the bandstand, me neither");
    const { out } = await inFolder("bank test work.bank post.txt");
    expect(out).toMatch(
      /Words 15 to 22: 8 words agree, 73% of the text, \d+ bits\.\n {2}nobody noticed the pelican asleep beneath the bandstand\n$/,
    );
    const { matches } = JSON.parse((await inFolder("bank test work.bank post.txt --json")).out);
    expect(matches).toMatchObject([{ work: "Harbour", from: 14, to: 22, words: 8, spans: [{ start: 5, end: 60 }] }]);
  });

  it("finds nothing in other texts, and says so", async () => {
    put("post.txt", "My train is late again and it is raining.");
    const { code, out } = await inFolder("bank test work.bank post.txt");
    expect([code, out]).toEqual([0, expect.stringContaining("does not quote it")]);
  });

  it("names what is wrong with a bank, in the reader's language", async () => {
    const bytes = readFileSync(join(cwd, "work.bank"));
    put("cut.bank", bytes.subarray(0, 99));
    put("changed.bank", Buffer.from(bytes).fill(1, 100, 101));
    put("text.bank", "a text");
    const [cut, changed, other] = await Promise.all(["cut", "changed", "text"].map((name) => inFolder(`bank test ${name}.bank --json`)));
    expect([cut, changed, other].map((ran) => ran?.code)).toEqual([1, 1, 1]);
    expect((await inFolder("bank test cut.bank")).err).toContain("cut.bank cannot be used: it was cut short.");
    expect((await inFolder("bank test changed.bank --locale fr")).err).toContain("elle est abîmée ; sa somme de contrôle");
  });

  it("reads hashes without a header, as their name says", async () => {
    const bytes = readFileSync(join(cwd, "work.bank"));
    put("raw.w3h64", bytes.subarray(bytes.length - 4 - 28 * 8, bytes.length - 4));
    expect((await inFolder("bank test raw.w3h64")).out).toContain("raw (en): 30 words.");
  });
});
