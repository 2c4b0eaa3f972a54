import type { SettingPhrases } from "./settings.ts";

export const frSettings: SettingPhrases = {
  host: "Où le serveur écoute. Autre chose que 127.0.0.1 le rend accessible à d’autres machines.",
  port: "Le port où il écoute ; 0 en prend un libre.",
  dataDir: "Le dossier de la base de données, de la clé et de tout le reste.",
  databaseUrl: "Un PostgreSQL à vous, à la place de celui du serveur.",
  key: "La clé qui chiffre les secrets, à la place de celle du dossier de données. Sauvegardez-la : sans elle, ils sont illisibles.",
  publicUrl: "L’adresse par laquelle on atteint le serveur, quand un mandataire est entre les deux.",
  duties: "Ce que fait le serveur : tout, ou seulement les rappels. Rien alors n’est lu, composé ni publié.",
  lease:
    "Comment il obtient le journal : en attendant qu’un autre serveur le lâche, ou en le prenant à un serveur qui ne répond pas. Celui-là n’écrit plus rien, et s’arrête.",
  logLevel: "Ce que le serveur note dans son journal technique. Aucun niveau ne note un texte du public.",
  locale: "La langue de ce que vous lisez.",
  server: "Le serveur auquel parlent les commandes.",
  token: "Le jeton de machine avec lequel les commandes se connectent.",
};
