/** Streets as the French write them: "12 bis rue des Lilas, 75020 Paris". */
import type { Street } from "./street.ts";

/** Streets that are hardly ever anything else, and those that are everyday words too: these ask for a postcode or a name in capitals. */
const SURE = "rue|avenue|boulevard|impasse|allée|allee|faubourg|ruelle|esplanade|bd|bld|chemin";
const MAYBE = "place|cours|route|quai|passage|square|villa|sentier|av|résidence|hameau|lotissement|cité";
const STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:])\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? {1,2}(?:(${SURE})|${MAYBE})\.? (?:(?:de la|de l['’]|des|du|de|d['’]) ?)?(?:la |les |le |l['’])?(\p{L}[\p{L}'’-]{1,30})`,
  "iuy",
);
/** Words that no street is named: "habite à 2 rue d'ici", "3 allée retour". */
const NO_NAMES = /^(?:ici|plus|loin|chez|après|avant|derrière|et|ou|pour|sans|avec|dans|à|retour|simple|où|qui|que|en|sur|ça|là)$/iu;
const NAMED = /^(?:\p{L}['’])?\p{Lu}[\p{L}'’-]*$/u;
const POSTCODES = [/^[^\n\d]{0,40}[\s,(]\d{5}(?!\d)[\s,]{1,3}\p{L}[\p{L}'’-]{0,40}/u];

export function frenchAt(text: string, at: number): Street | undefined {
  STREET.lastIndex = at;
  const match = STREET.exec(text);
  const [street, sure, name = ""] = match ?? [];
  if (street === undefined || NO_NAMES.test(name)) return undefined;
  const alone = sure !== undefined ? 0.8 : NAMED.test(name) ? 0.7 : 0;
  return { start: at, end: at + street.length, alone, postcodes: POSTCODES };
}
