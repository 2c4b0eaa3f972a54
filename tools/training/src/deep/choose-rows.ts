/** Which rows are learnt: an epoch on all of them would take hours on one core, and most of them say the same thing. */
import { checksum } from "../../../../packages/screening/src/model/checksum.ts";
import type { DeepRow } from "./deep-row.ts";

/** Words of who is often hated, in the languages of the open sets: rows that name them and do not hate are worth most. */
const NAMED =
  /(?<!\p{L})(?:black|white|asian|african|mexican|latino|jew|muslim|islam|christian|immigrant|migrant|refugee|gay|lesbian|trans|queer|women|woman|girl|disabled|autistic|noir|arabe|juif|musulman|femme|immigré|schwarz|jude|muslim|flüchtling|ausländer|frau|negr|judeu|muçulman|mulher|preto|viado|sapat)/u;

/** Share of the rows of a kind that are kept. */
const SHARES = {
  // All that names a group or hates, in whatever way; of the rest, some.
  contrastOther: 0.6,
  insultEnglish: 0.35,
  calmNaming: 0.45,
  calm: 0.15,
  ordinaryEnglish: 0.13,
  ordinaryOther: 0.8,
};

/** A campaign cannot speak these: what is written in them is held. */
const NOT_SPOKEN = new Set(["ar", "hi"]);

/** The training rows to learn, by a hash of their text: the same every time. Other parts are kept whole. */
export function chosen(rows: readonly DeepRow[]): readonly DeepRow[] {
  return rows.filter((row) => !NOT_SPOKEN.has(row.lang) && (row.part !== "train" || drawn(row.folded) < shareOf(row)));
}

function shareOf({ source, labels, lang, text, ordinary }: DeepRow): number {
  if (source === "false-friends" || source.startsWith("everyday:") || labels.hate?.value === 1) return 1;
  if (source.startsWith("contrast:")) {
    return /hate|identity|counter|reclaimed|negated|threat|wish|crisis/.test(source) ? 1 : SHARES.contrastOther;
  }
  if (ordinary) return lang === "en" ? SHARES.ordinaryEnglish : SHARES.ordinaryOther;
  if (labels.insult?.value === 1) return lang === "en" ? SHARES.insultEnglish : 1;
  return NAMED.test(text) ? SHARES.calmNaming : SHARES.calm;
}

/** From 0 to below 1. */
function drawn(text: string): number {
  return (checksum(new TextEncoder().encode(text)) >>> 0) / 2 ** 32;
}
