/** The lines of a stream, one at a time, none of them kept: memory stays bounded however long the stream or a line is. */
import { StringDecoder } from "node:string_decoder";

/** A line without its end; `text` is undefined when it was longer than anybody writes. `number` counts from 1. */
export type Line = { readonly number: number; readonly text: string | undefined };

/** A longer line is not a post. */
export const LONGEST_LINE = 1 << 20;

export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new StringDecoder("utf8");
  let [rest, number, isTooLong] = ["", 0, false];
  const lineOf = (text: string): Line => {
    const line = { number: ++number, text: isTooLong || text.length > LONGEST_LINE ? undefined : text.replace(/\r$/, "") };
    isTooLong = false;
    return line;
  };
  for await (const chunk of stream) {
    const parts = (typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk))).split("\n");
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield lineOf(rest);
        rest = "";
      }
      if (isTooLong) continue;
      rest += part;
      if (rest.length <= LONGEST_LINE) continue;
      [rest, isTooLong] = ["", true];
    }
  }
  rest += decoder.end();
  if (rest !== "" || isTooLong) yield lineOf(rest);
}
