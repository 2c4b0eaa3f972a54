/** One text and what the engine made of it, for people. */
import { printable, quoted } from "../printable.ts";
import type { Screened } from "../screen/screen-post.ts";
import { markedWords, marksOf } from "./marks.ts";
import { signalShort, verdictLine } from "./verdict.ts";
import type { Voice } from "./voice.ts";

/** The verdict with its reasons, the text, and each finding with the words that it stands on. */
export function renderScreened({ id, text, verdict, language, signals }: Screened, voice: Voice): string {
  const { phrases } = voice;
  const alert = verdict.outcome === "refuse" && verdict.alert ? ` · ${phrases.screen.alert}` : "";
  const head = `${id === null ? "" : `${printable(String(id))}  `}${verdictLine(verdict, voice)}${alert} (${language === "unknown" ? phrases.screen.unknown : language})`;
  const post = { text, altTexts: [], links: [], author: { handle: "" } } as unknown as Parameters<typeof markedWords>[1];
  const found = marksOf(signals).map((mark) => {
    const words = markedWords(mark, post).filter((each) => each !== printable(text).trim());
    return `  · ${phrases.screens[mark.screen]}: ${signalShort(mark, voice)}${words.length > 0 ? ` “${words.join("”, “")}”` : ""}`;
  });
  return [head, quoted(text), ...found].join("\n");
}
