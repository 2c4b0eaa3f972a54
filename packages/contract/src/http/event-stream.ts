/** Server-sent events as they travel: one JSON value per event. */

/** The bytes of one event. */
export function writeEvent(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}
/** Keeps proxies from closing a quiet stream. */
export const keepAlive = ":\n\n";

/** An event larger than this is not ours. */
const MOST_CHARACTERS = 1_000_000;

/**
 * The JSON values of a stream, in order, until it ends. Comments and fields other than `data` are passed over.
 *
 * @throws SyntaxError for an event that is not JSON, RangeError for one without an end
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const events = rest.split(/\r?\n\r?\n/);
    rest = events.pop() ?? "";
    if (rest.length > MOST_CHARACTERS) throw new RangeError("An event stream was expected, got one event without an end.");
    for (const event of events) {
      const data = dataOf(event);
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

function dataOf(event: string): string | undefined {
  const lines = event.split(/\r?\n/).filter((line) => line.startsWith("data:"));
  return lines.length === 0 ? undefined : lines.map((line) => line.slice("data:".length).replace(/^ /, "")).join("\n");
}
