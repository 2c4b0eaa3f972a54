import { amountsIn } from "../amounts.ts";
import { frWords } from "../words/fr.ts";
import type { FileProblemPhrases } from "./problems.ts";

const { bytes, count, either, many } = amountsIn("fr");

/** By the parser's own codes. */
const syntax: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Une tabulation se trouve là où il faut des espaces.",
  BAD_INDENT: "Le retrait ne va pas avec ce qui précède, ou un crochet n’est pas fermé.",
  MISSING_CHAR: "Il manque ici quelque chose : un deux-points, un guillemet, un crochet.",
  TAG_RESOLVE_FAILED: "Les étiquettes à point d’exclamation n’ont pas cours ici.",
  RESOURCE_EXHAUSTION: "L’imbrication est trop profonde.",
  UNRESOLVED_ALIAS: "Cet alias répète quelque chose qui n’est pas nommé avant lui.",
  CIRCULAR_ALIAS: "Cet alias répète ce dont il fait lui-même partie.",
  KEY_NOT_A_WORD: "Une clé est un seul mot, suivi d’un deux-points.",
};
const meant = (nearest: string | undefined): string => (nearest === undefined ? "" : ` Vouliez-vous dire « ${nearest} » ?`);
const language = (code: string): string => (code === "en" || code === "fr" ? frWords.languages[code] : code);

const kinds: FileProblemPhrases["kinds"] = {
  text: "un texte, entre guillemets s’il ressemble à un nombre",
  "whole-number": "un nombre entier",
  list: "une liste, une ligne par entrée après un tiret",
  mapping: "des clés avec leurs valeurs, une par ligne",
  slug: "un nom court en minuscules, chiffres et traits d’union",
  duration: "une durée comme 10s, 5m, 12h ou 3d",
  instant: "une heure avec son décalage, comme 2026-12-31T18:00:00+01:00",
  "web-address": "une adresse qui commence par https://",
  "stream-address": "une adresse qui commence par wss://",
  account: "l’identifiant du compte, sans @",
  language: "une langue : en ou fr",
  reply: "une phrase de réponse",
  scene: "une scène",
  channel: "un canal avec id, network et account",
  channels: "la liste des canaux",
  replies: "une liste de phrases par langue",
  caps: "per_author_per_day et per_hour",
  mode: "shadow ou assisted",
  network: "un réseau : simulated ou bluesky",
  "time-zone": "un fuseau horaire comme Europe/Paris",
  probability: "une probabilité entre 0 et 1",
  words: "des mots d’au moins deux lettres",
};

export const frFileProblems: FileProblemPhrases = {
  kinds,
  place: (line, column, path) => `ligne ${line}, colonne ${column}${path === "" ? "" : ` (${path})`} :`,
  syntax: ({ reason }) => syntax[reason] ?? `Ceci ne se lit pas comme du YAML (${reason}).`,
  "too-large": ({ limitBytes, came }) => `Le fichier fait ${bytes(came)} ; on en lit au plus ${bytes(limitBytes)}.`,
  empty: ({ expected }) => `Il n’y a rien ici ; attendu : ${kinds[expected]}.`,
  "too-many-aliases": ({ limit }) => `Plus de ${count(limit)} alias. Écrivez les valeurs en toutes lettres.`,
  "several-documents": () => "Un second document commence ici ; un fichier décrit une seule campagne.",
  "duplicate-key": ({ key }) => `La clé « ${key} » apparaît ici pour la seconde fois. N’en gardez qu’une.`,
  "unknown-key": ({ key, expected, nearest }) =>
    `Il n’y a pas de clé « ${key} » ici.${meant(nearest)}${nearest === undefined && expected.length > 0 ? ` Attendu : ${either(expected)}.` : ""}`,
  "missing-key": ({ key, expected }) => `La clé « ${key} » manque ; attendu : ${kinds[expected]}.`,
  "wrong-value": ({ expected, came }) => `Attendu : ${kinds[expected]} ; reçu : ${came}.`,
  "not-one-of": ({ expected, came, nearest }) => `Attendu : ${either(expected)} ; reçu : ${came}.${meant(nearest)}`,
  "out-of-range": ({ came, atLeast, atMost }) => `Attendu : de ${atLeast} à ${atMost} ; reçu : ${came}.`,
  "empty-list": ({ expected }) => `La liste est vide ; attendu au moins : ${kinds[expected]}.`,
  "too-many-entries": ({ limit, came }) => `La liste compte ${many(came, "entrée", "entrées")} ; on en prend au plus ${count(limit)}.`,
  "named-twice": ({ name }) => `« ${name} » est nommé ici pour la seconde fois. N’en gardez qu’un.`,
  "unknown-scene": ({ scene, expected, nearest }) =>
    `Il n’y a pas de scène « ${scene} ».${nearest === undefined ? ` Attendu : ${either(expected)}.` : meant(nearest)}`,
  "reply-missing": ({ language: code }) =>
    `La campagne répond en ${language(code)} et n’a pas de réponse dans cette langue. Ajoutez-en une sous « ${code} ».`,
  "reply-unused": ({ language: code, expected }) =>
    `Il y a des réponses en ${language(code)}, et la campagne n’y répond pas (elle a ${expected.join(", ")}). Retirez-les, ou ajoutez la langue.`,
  "reply-placeholder": ({ placeholder }) => `Une réponse est une phrase fixe, où rien ne s’insère. Écrivez-la sans ${placeholder}.`,
  "reply-address": ({ came }) => `Une réponse ne nomme personne et ne renvoie nulle part. Écrivez-la sans ${came}.`,
  "reply-too-long": ({ limit, came }) =>
    `La réponse compte ${many(came, "caractère", "caractères")} ; on en publie au plus ${count(limit)}.`,
  "unknown-time-zone": ({ came }) => `« ${came} » n’est pas un fuseau horaire. Attendu : un nom IANA, comme Europe/Paris.`,
  "service-unused": ({ network }) => `Un canal sur ${frWords.networks[network]} n’a pas de serveur. Retirez cette clé.`,
};
