import { amountsIn } from "../amounts.ts";
import { enWords } from "../words/en.ts";
import type { FileProblemPhrases } from "./problems.ts";

const { bytes, count, either, many } = amountsIn("en");

/** By the parser's own codes. */
const syntax: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "A tab stands where spaces are needed.",
  BAD_INDENT: "The indentation does not fit what stands above, or a bracket is not closed.",
  MISSING_CHAR: "Something is missing here: a colon, a quotation mark, a bracket.",
  TAG_RESOLVE_FAILED: "Tags with an exclamation mark are not used here.",
  RESOURCE_EXHAUSTION: "This is nested too deeply.",
  UNRESOLVED_ALIAS: "This alias repeats something that is not named before it.",
  CIRCULAR_ALIAS: "This alias repeats something that it stands in itself.",
  KEY_NOT_A_WORD: "A key is one word, followed by a colon.",
};
const meant = (nearest: string | undefined): string => (nearest === undefined ? "" : ` Did you mean "${nearest}"?`);
const language = (code: string): string => (code === "en" || code === "fr" ? enWords.languages[code] : code);

const kinds: FileProblemPhrases["kinds"] = {
  text: "a text, in quotation marks if it looks like a number",
  "whole-number": "a whole number",
  list: "a list, one entry a line after a hyphen",
  mapping: "keys with values, one a line",
  slug: "a short name of small letters, digits and hyphens",
  duration: "a duration such as 10s, 5m, 12h or 3d",
  instant: "a time with its offset, such as 2026-12-31T18:00:00+01:00",
  "web-address": "an address that begins with https://",
  "stream-address": "an address that begins with wss://",
  account: "the account's handle, without the @",
  language: "a language: en or fr",
  reply: "a sentence to reply with",
  scene: "a scene",
  channel: "a channel with id, network and account",
  channels: "the list of channels",
  replies: "a list of sentences for each language",
  caps: "per_author_per_day and per_hour",
  mode: "shadow or assisted",
  network: "a network: simulated or bluesky",
  "time-zone": "a time zone such as Europe/Paris",
  probability: "a probability between 0 and 1",
  words: "words, each of two letters or more",
};

export const enFileProblems: FileProblemPhrases = {
  kinds,
  place: (line, column, path) => `line ${line}, column ${column}${path === "" ? "" : ` (${path})`}:`,
  syntax: ({ reason }) => syntax[reason] ?? `This cannot be read as YAML (${reason}).`,
  "too-large": ({ limitBytes, came }) => `The file has ${bytes(came)}; at most ${bytes(limitBytes)} are read.`,
  empty: ({ expected }) => `Nothing stands here; expected ${kinds[expected]}.`,
  "too-many-aliases": ({ limit }) => `More than ${count(limit)} aliases. Write the values out.`,
  "several-documents": () => "A second document begins here; a file holds one campaign.",
  "duplicate-key": ({ key }) => `The key "${key}" stands here a second time. Keep one of them.`,
  "unknown-key": ({ key, expected, nearest }) =>
    `There is no key "${key}" here.${meant(nearest)}${nearest === undefined && expected.length > 0 ? ` Expected ${either(expected)}.` : ""}`,
  "missing-key": ({ key, expected }) => `The key "${key}" is missing; expected ${kinds[expected]}.`,
  "wrong-value": ({ expected, came }) => `Expected ${kinds[expected]}, got ${came}.`,
  "not-one-of": ({ expected, came, nearest }) => `Expected ${either(expected)}, got ${came}.${meant(nearest)}`,
  "out-of-range": ({ came, atLeast, atMost }) => `Expected ${atLeast} to ${atMost}, got ${came}.`,
  "empty-list": ({ expected }) => `The list is empty; expected ${kinds[expected]} at least.`,
  "too-many-entries": ({ limit, came }) => `The list has ${many(came, "entry", "entries")}; at most ${count(limit)} are taken.`,
  "named-twice": ({ name }) => `"${name}" is named a second time here. Keep one of them.`,
  "unknown-scene": ({ scene, expected, nearest }) =>
    `There is no scene "${scene}".${nearest === undefined ? ` Expected ${either(expected)}.` : meant(nearest)}`,
  "reply-missing": ({ language: code }) => `The campaign answers in ${language(code)}, and has no reply in it. Add one under "${code}".`,
  "reply-unused": ({ language: code, expected }) =>
    `There are replies in ${language(code)}, and the campaign does not answer in it (it has ${expected.join(", ")}). Remove them, or add the language.`,
  "reply-placeholder": ({ placeholder }) => `A reply is a fixed sentence, into which nothing is put. Write it without ${placeholder}.`,
  "reply-address": ({ came }) => `A reply names and links nobody. Write it without ${came}.`,
  "reply-too-long": ({ limit, came }) => `The reply has ${many(came, "character", "characters")}; at most ${count(limit)} are published.`,
  "unknown-time-zone": ({ came }) => `"${came}" is no time zone. Expected an IANA name, such as Europe/Paris.`,
  "service-unused": ({ network }) => `A channel on ${enWords.networks[network]} has no server. Remove this key.`,
};
