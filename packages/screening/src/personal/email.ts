/** E-mail addresses as a mail program writes them: name@host.tld. */
import { clampRatio } from "@flakjacket/core";
import type { PersonalDatum } from "./datum.ts";
import { ENDINGS } from "./endings.ts";

const MOST_NAME = 64;
const MOST_HOST = 253;
const SIGN = /[@＠]/g;
const IN_NAME = /[\p{L}\p{N}._%+'-]/u;
const IN_HOST = /[\p{L}\p{N}.-]/u;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}$/u;
/** `photo@2x.png` is a file. */
const FILES = /\.(?:png|jpe?g|gif|svg|webp|pdf|js|ts|css|zip)$/i;

export function emailsIn(text: string): readonly PersonalDatum[] {
  return [...text.matchAll(SIGN)].flatMap(({ index: at }) => {
    const end = endOfHost(text, at + 1);
    const start = startOfName(text, at);
    // A name and a server with an @ before it is a handle of the fediverse.
    if (start === at || /[@＠]/.test(text.charAt(start - 1)) || end === at + 1) return [];
    const host = text.slice(at + 1, end);
    if (!HOST.test(host) || FILES.test(host)) return [];
    const isKnown = ENDINGS.has(host.slice(host.lastIndexOf(".") + 1).toLowerCase());
    return [{ kind: "email", span: { start, end }, probability: clampRatio(isKnown ? 0.99 : 0.8) }];
  });
}

function startOfName(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MOST_NAME && IN_NAME.test(text.charAt(start - 1))) start--;
  while (start < at && /[.'-]/.test(text.charAt(start))) start++;
  return start;
}

function endOfHost(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < MOST_HOST && IN_HOST.test(text.charAt(end))) end++;
  while (end > from && /[.-]/.test(text.charAt(end - 1))) end--;
  return end;
}
