import { amountsIn } from "../amounts.ts";
import type { PagePhrases } from "./page.ts";

const { many } = amountsIn("fr");

export const frPage: PagePhrases = {
  title: "Flakjacket",
  lead: "Une campagne tourne ici : quelqu’un rouspète contre la marque, vous approuvez une image faite de ses lettres, et vous pouvez tout reprendre.",
  onlySimulated: "Ce réseau est simulé. Rien de cette page n’en atteint un vrai.",
  signIn: {
    title: "Connexion",
    email: "Adresse électronique",
    password: "Mot de passe",
    go: "Se connecter",
    wrong: "Les deux ne vont pas ensemble. Personne n’a été connecté.",
    whereFrom: "Le premier démarrage a affiché dans le terminal le mot de passe du propriétaire.",
    out: "Se déconnecter",
  },
  say: {
    title: "Rouspétez un peu",
    as: "Au nom de",
    text: "Ce qu’il ou elle écrit",
    hint: (account) => `Mentionnez @${account} : sans cela, la campagne n’est pas appelée.`,
    example: (account) => `@${account} mon café était froid et la file sans fin`,
    go: "Publier",
  },
  review: {
    title: "Relecture",
    approve: "Approuver",
    refuse: "Écarter",
    why: "Pourquoi",
    hold: "Garder pour moi",
    anotherScene: "Une autre image",
    undo: "Annuler",
    releaseNow: "Publier maintenant",
    readSource: "Lire ce qui a été écrit",
    reply: "Réponse",
    altText: "Texte alternatif",
    willBeSent: "Ce qui est ci-dessous partira tel quel, à l’octet près.",
  },
  network: {
    title: "Le réseau",
    empty: "Personne n’a encore rien dit.",
    edit: "Modifier",
    remove: "Supprimer",
    block: "Bloquer la marque",
    removed: "Retiré.",
    edited: "modifié",
  },
  recall: {
    title: "Rappel",
    all: "Tout reprendre",
    preview: (publications) => `${many(publications, "publication sera reprise", "publications seront reprises")}.`,
    go: "Reprendre",
    stopToo: "Couper d’abord la campagne",
    receipts: "Reçus",
    nothing: "Il n’y a rien à reprendre.",
  },
  breaker: { stop: "Couper", rearm: "Réarmer", reason: "Pourquoi" },
  failed: {
    notRecorded: "Ceci n’a pas été enregistré. Rien n’est parti.",
    noAnswer: "Le serveur ne répond pas. Ce que vous voyez est ancien.",
  },
  language: "English",
};
