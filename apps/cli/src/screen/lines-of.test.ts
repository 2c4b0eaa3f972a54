import fc from "fast-check";
import { expect, it } from "vitest";
import { type Line, LONGEST_LINE, linesOf } from "./lines-of.ts";

async function read(chunks: readonly (Uint8Array | string)[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(streamOf(chunks))) lines.push(line);
  return lines;
}

async function* streamOf(chunks: readonly (Uint8Array | string)[]) {
  yield* chunks;
}

it("gives the same lines however the stream is cut, in the middle of a letter too", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, ""))),
      fc.integer({ min: 1, max: 9 }),
      async (texts, size) => {
        const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(""));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect((await read(chunks)).map(({ text }) => text)).toEqual(texts.map((text) => Buffer.from(text).toString()));
      },
    ),
    { numRuns: 50 },
  );
});

it("says of a line that is far too long that it was there, and reads on", async () => {
  const chunk = "x".repeat(LONGEST_LINE / 2);
  const lines = await read([chunk, chunk, chunk, "\nshort\r\n", chunk, `${chunk}x`]);
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, undefined],
    [2, "short"],
    [3, undefined],
  ]);
});
