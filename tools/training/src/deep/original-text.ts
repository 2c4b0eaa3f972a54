/** Undoes what the collectors of a set did to its texts, as the fast model's recipe does, but keeps accents. */
import { deepText } from "../../../../packages/screening/src/deep/deep-text.ts";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

/** What the deep model would have read, had the collectors left the text alone. */
export function deepTextOf(collected: string): string {
  return deepText(
    collected
      .replace(/&amp;/g, "&")
      .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&(\w{2,4});/g, (entity, name: string) => ENTITIES.get(name) ?? entity)
      .replace(/\bRT\b\s*:?/g, " ")
      .replace(/<user>|\bUSER\b|@user\d*/gi, "@user")
      .replace(/<url>|\bURL\b|\bhttps?(?:\b(?!:)|:\/\/\S*)/g, "http://link")
      .replace(/<number>/gi, "0")
      .replace(/<[a-z]+>/gi, " "),
  );
}
