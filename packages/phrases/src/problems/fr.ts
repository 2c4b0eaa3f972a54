import type { ProblemParams } from "@flakjacket/core";
import { amountsIn } from "../amounts.ts";
import { frSentences } from "../sentences/fr.ts";
import { frWords } from "../words/fr.ts";
import type { ProblemPhrases } from "./problems.ts";

const { bytes, many, seconds } = amountsIn("fr");
const parts: { readonly [P in ProblemParams["other-bytes"]["part"]]: string } = {
  picture: "l’image",
  "alt-text": "le texte alternatif",
  reply: "la réponse",
};
const places: { readonly [P in ProblemParams["request-invalid"]["where"]]: string } = {
  params: "l’adresse",
  query: "les paramètres",
  body: "le corps",
};

export const frProblems: ProblemPhrases = {
  "not-signed-in": () => "Personne n’est connecté. Connectez-vous, ou donnez un jeton de machine.",
  "role-too-low": ({ needed, has }) =>
    `Il faut le rôle ${frWords.roles[needed]} ou un rôle supérieur ; le vôtre est ${frWords.roles[has]}. Rien n’a été fait.`,
  "last-owner": () => "C’est le seul propriétaire, et il en faut un. Rien n’a été changé. Donnez d’abord ce rôle à quelqu’un d’autre.",
  "route-unknown": ({ method, path }) => `Il n’y a rien à ${method} ${path}. /api/v1/openapi.json dit ce qu’il y a.`,
  "request-unreadable": () => "La requête est illisible : du JSON était attendu. Rien n’a été fait.",
  "request-too-large": ({ limitBytes }) => `La requête dépasse ${bytes(limitBytes)}. Rien n’a été fait.`,
  "request-invalid": ({ where, path, expected }) =>
    `Dans ${places[where]} de la requête${path === "" ? "" : `, à ${path}`} : attendu ${expected}. Rien n’a été fait.`,
  "too-many-requests": ({ retryAfterSeconds }) => `Trop de requêtes. Réessayez dans ${seconds(retryAfterSeconds)}.`,
  "campaign-unknown": ({ id }) => `Il n’y a pas de campagne ${id}.`,
  "channel-unknown": ({ id }) => `Il n’y a pas de canal ${id}.`,
  "call-unknown": ({ id }) => `Il n’y a pas d’appel ${id}.`,
  "publication-unknown": ({ id }) => `Il n’y a pas de publication ${id}.`,
  "recall-unknown": ({ id }) => `Il n’y a pas de rappel ${id}.`,
  "campaign-file-invalid": ({ problems }) => `Le fichier de campagne contient ${many(problems, "erreur", "erreurs")}. Rien n’a changé.`,
  "base-stale": ({ base, current }) =>
    `Le fichier part de ${base.slice(0, 12)}, et la campagne a changé depuis. Rien n’a été appliqué. Exportez-la de nouveau, ou donnez ${current} comme base si le fichier dit bien ce que vous voulez.`,
  "channel-taken": ({ channel, account }) =>
    `Le canal ${channel} est le compte ${account}, et le reste. Rien n’a été appliqué. Donnez à l’autre compte un canal à lui.`,
  "call-not-waiting": ({ state }) => `Cet appel n’attend pas de décision : il est ${frWords.callStates[state]}. Rien n’a été décidé.`,
  "proposal-replaced": ({ attempt, current }) =>
    `La proposition ${attempt} a été remplacée ; la ${current} attend maintenant. Rien n’a été décidé. Regardez la nouvelle.`,
  "other-bytes": ({ part }) =>
    `Ce que vous avez regardé n’est pas ce qui attend : ${parts[part]} diffère. Rien n’a été approuvé. Regardez de nouveau.`,
  "no-other-scene": () => "Il n’y a pas d’autre scène pour cet appel.",
  "too-late-to-undo": ({ state }) => `Trop tard pour annuler : la publication est ${frWords.publicationStates[state]}. Rappelez-la.`,
  "not-releasable": ({ state }) => `Cette publication ne peut pas partir : elle est ${frWords.publicationStates[state]}.`,
  "breaker-tripped": ({ scope }) => `Coupé : ${scope}. Rien n’en part avant que des personnes ne réarment.`,
  "another-person-needed": ({ needed, agreed }) =>
    `Réarmer demande ${many(needed, "personne", "personnes différentes")} ; ${many(agreed, "a donné son accord", "ont donné leur accord")}. Il en faut une autre.`,
  "text-erased": () => "Le texte a été effacé. Ce qu’en dit le journal demeure.",
  "text-restricted": () => "Une personne est peut-être en détresse. Seuls le responsable et le propriétaire lisent ce texte.",
  "secret-not-needed": ({ network }) =>
    `Un canal sur ${frWords.networks[network]} n’a pas besoin de mot de passe d’application. Rien n’a été gardé.`,
  "secret-refused": ({ channel }) =>
    `Le réseau n’a pas laissé ${channel} se connecter avec ce mot de passe d’application. Il n’a pas été gardé. Créez-en un autre dans les réglages du compte.`,
  "network-unreachable": ({ channel }) => `Le réseau de ${channel} ne répond pas. Rien n’a été fait. Réessayez dans un moment.`,
  "simulated-absent": () => "Aucun canal n’est ici sur le réseau simulé.",
  "simulated-post-unknown": ({ key }) => `Le réseau simulé n’a pas de message ${key}.`,
  "simulated-person-unknown": ({ id }) => `Le réseau simulé n’a personne du nom de ${id}.`,
  "store-unavailable": () =>
    "La base de données ne répond pas. On ne saura si ceci est enregistré qu’à son retour : regardez avant de recommencer.",
  fenced: () => "Un autre processus a pris la main sur cette installation. Celui-ci ne fait plus rien.",
  "not-ready": ({ waitingFor }) => ["Pas encore prêt.", ...waitingFor.map(frSentences.waitCause)].join(" "),
  unexpected: ({ incident }) => `Il s’est passé quelque chose qui ne devrait pas. Le journal technique le note sous ${incident}.`,
  "server-unreachable": ({ address }) => `Rien ne répond à ${address}. « npm run up » démarre le serveur.`,
  "answer-unreadable": ({ status }) =>
    `La réponse (statut ${status}) n’est pas celle d’un serveur de ce programme. Y a-t-il autre chose à cette adresse ?`,
};
