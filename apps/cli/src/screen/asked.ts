/** One line of what is to be screened: `{"id","text","lang"?}`. */
import type { ScreenedLanguage } from "@flakjacket/screening";
import { SCREENED } from "@flakjacket/screening";
import { z } from "zod";

const asked = z.object({ id: z.union([z.string(), z.number(), z.null()]).default(null), text: z.string(), lang: z.string().optional() });

/** `language`: as the asker knows it; `unknown` for one that nobody here can judge; absent: to be told from the text. */
export type Asked = {
  readonly id: string | number | null;
  readonly text: string;
  readonly language?: ScreenedLanguage | "unknown";
};

/** What a line asks; undefined when it is no such JSON. */
export function readAsked(line: string): Asked | undefined {
  const parsed = asked.safeParse(jsonOf(line));
  if (!parsed.success) return undefined;
  const { id, text, lang } = parsed.data;
  if (lang === undefined || lang === "") return { id, text };
  const [primary] = lang.toLowerCase().split(/[-_]/);
  return { id, text, language: SCREENED.find((language) => language === primary) ?? "unknown" };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
