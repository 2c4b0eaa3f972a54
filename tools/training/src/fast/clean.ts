/** Undoes what the collectors of a set did to its texts, so that a model does not learn whose set a text is from. */
import { fold } from "../../../../packages/screening/src/fold.ts";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

/** As the model will read it: entities, masks of handles and links undone, retweet marks gone, folded. */
export function clean(text: string): string {
  return fold(plain(text)).text.replace(/\s+/g, " ").trim();
}

/** The text as it was before its collectors: entities, masks of handles and links undone, retweet marks gone. */
export function plain(text: string): string {
  return text
    .replace(/&amp;/g, "&")
    .replace(/&#(\d{1,6});/g, (_, code: string) => (Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : " "))
    .replace(/&(\w{2,4});/g, (entity, name: string) => ENTITIES.get(name) ?? entity)
    .replace(/\bRT\b\s*:?/g, " ")
    .replace(/<user>|\bUSER\b|@user\d*/gi, "@user")
    .replace(/<url>|\bURL\b|\bhttps?(?:\b(?!:)|:\/\/\S*)/g, "http://link")
    .replace(/<number>/gi, "0")
    .replace(/<[a-z]+>/gi, " ");
}
