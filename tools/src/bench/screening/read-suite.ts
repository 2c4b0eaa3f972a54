/** Reads the functional suite of hate screening: for measuring, never for training. */
import { readFile } from "node:fs/promises";
import { BEHAVIOURS, type Behaviour, GROUPS, type Group } from "./behaviours.ts";

/** One text and what it is. `group` is whom it is about: always there on a hateful case, absent where nobody protected is named. */
export type SuiteCase = {
  readonly id: string;
  readonly behaviour: Behaviour;
  /** The cases of a pair share a situation and part of their wording; one at least is hateful, and one is not. */
  readonly pair: string;
  readonly hateful: boolean;
  readonly group?: Group;
  /** As a person would post it: slurs are filled in. */
  readonly text: string;
};

export type SuiteLanguage = "en" | "fr";
/** `late` was written to be opened only when the engine is frozen. */
export type SuitePart = "first" | "late";

const FOLDER = new URL("../../../../fixtures/texts/functional/", import.meta.url);

/**
 * Reads one file of the suite, in its order.
 *
 * @throws Error naming the file and line of a case that is not well formed, or what the file system says
 */
export async function readSuite(language: SuiteLanguage, part: SuitePart): Promise<readonly SuiteCase[]> {
  const name = part === "late" ? `${language}-late.jsonl` : `${language}.jsonl`;
  return parseSuite(await readFile(new URL(name, FOLDER), "utf8"), name);
}

/**
 * Parses JSON lines, one case each. An empty text holds no cases.
 *
 * @param name what to call the text in an error
 * @throws Error naming the line of a case that is not well formed, and what was expected there
 */
export function parseSuite(lines: string, name: string): readonly SuiteCase[] {
  return lines.split("\n").flatMap((line, index) => (line === "" ? [] : [parseCase(line, `${name}, line ${index + 1}`)]));
}

function parseCase(line: string, where: string): SuiteCase {
  const { id, behaviour, pair, hateful, group, text, rot13, ...others } = parseObject(line, where);
  const unknown = Object.keys(others);
  if (unknown.length > 0) throw new Error(`${where}: no case has a field ${unknown.join(", ")}. Take it out.`);
  if (!isText(id) || !isText(pair) || !isText(text)) throw new Error(`${where}: expected an id, a pair and a text that are not empty.`);
  if (typeof hateful !== "boolean") throw new Error(`${where}: expected hateful to be true or false, not ${JSON.stringify(hateful)}.`);
  const probed = BEHAVIOURS.find((each) => each === behaviour);
  if (!probed) throw new Error(`${where}: expected a behaviour of behaviours.ts, not ${JSON.stringify(behaviour)}.`);
  const about = GROUPS.find((each) => each === group);
  if (!about && (hateful || group !== undefined)) {
    throw new Error(`${where}: expected a group of behaviours.ts, not ${JSON.stringify(group)}.`);
  }
  return { id, behaviour: probed, pair, hateful, ...(about && { group: about }), text: filled(text, rot13, where) };
}

function parseObject(line: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`${where}: expected one JSON object on the line.`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${where}: expected one JSON object on the line.`);
  }
  return value as Record<string, unknown>;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Puts the words back where `{0}`, `{1}`… stand. As many words as places, each used. */
function filled(text: string, rot13: unknown, where: string): string {
  if (rot13 !== undefined && !(Array.isArray(rot13) && rot13.length > 0 && rot13.every(isText))) {
    throw new Error(`${where}: expected rot13 to be a list of words, not ${JSON.stringify(rot13)}.`);
  }
  const words: readonly string[] = rot13 ?? [];
  const places = new Set([...text.matchAll(/\{(\d+)\}/g)].map(([, place]) => Number(place)));
  if (places.size !== words.length || words.some((_, index) => !places.has(index))) {
    throw new Error(`${where}: expected a place {0}, {1}… in the text for each of the ${words.length} words of rot13, and no other.`);
  }
  return text.replace(/\{(\d+)\}/g, (_, place: string) => turned(words[Number(place)] ?? ""));
}

/** ROT13, either way. Letters with accents stay. */
function turned(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => {
    const first = letter < "a" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}
