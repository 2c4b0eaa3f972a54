/** What the server knows about a request besides what it asks. */
import type { Language, PersonId, Role } from "@flakjacket/core";
import type { Principal } from "../auth/principal.ts";
import { refused } from "./refused.ts";

export type Context = {
  readonly principal: Principal | undefined;
  readonly language: Language;
  /** Aborts when whoever asked is gone. */
  readonly signal: AbortSignal;
  /** Where a reader of events stood before. */
  readonly lastEventId: string | undefined;
};

/** Who answers for what is done. @throws Refused when nobody is signed in */
export function doer({ principal }: Context): PersonId {
  return someone(principal).id;
}

export function someone(principal: Principal | undefined): Principal {
  if (!principal) throw refused("not-signed-in", {});
  return principal;
}

/** Whether whoever asks may see what only the lead and the owner see. */
export function isLead(role: Role): boolean {
  return role === "lead" || role === "owner";
}

/** The language somebody reads, from what their browser or client says. English when it says none of ours. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...more] = part.trim().toLowerCase().split(";");
      const quality = Number(more.find((one) => one.trim().startsWith("q="))?.split("=")[1] ?? 1);
      return { language: tag.slice(0, 2), quality: Number.isFinite(quality) ? quality : 0 };
    })
    .sort((one, other) => other.quality - one.quality)
    .find(({ language, quality }) => quality > 0 && (language === "en" || language === "fr"));
  return wanted?.language === "fr" ? "fr" : "en";
}
