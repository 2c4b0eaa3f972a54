import type { StartPhrases } from "./start-phrases.ts";

export const frStart: StartPhrases = {
  firstTime: "Premier démarrage : création de la base de données. Cela prend quelques secondes.",
  ready: ({ version, url, link, ownerFile, logFile, simulated }) => [
    `Flakjacket ${version} tourne à ${url}`,
    "",
    ...(link ? [`  Ouvrir   ${link}`, "           Ce lien vous connecte comme propriétaire, une seule fois, dans les 15 minutes."] : []),
    ...(simulated
      ? [
          "  Essayer  Rouspétez au nom de Lou, approuvez l’image, voyez-la en ligne, reprenez-la.",
          "           Le réseau est simulé : rien n’en atteint un vrai.",
        ]
      : []),
    ...(ownerFile ? [`  Ensuite  L’adresse et le mot de passe du propriétaire sont dans ${ownerFile}`] : []),
    ...(logFile ? [`  Journal  ${logFile}`] : []),
    "  Arrêter  Ctrl-C",
  ],
  recallsAlone: "Seulement les rappels : rien n’est lu, composé ni publié.",
  keyMade: (file) =>
    `Une clé a été créée : ${file}. Sauvegardez-la, à part des données : sans elle, les secrets de la base restent fermés.`,
  beyondThisMachine: (host) =>
    `Le serveur écoute sur ${host} : d’autres peuvent l’atteindre. Placez-le derrière HTTPS et donnez FLAKJACKET_PUBLIC_URL.`,
  stopping: "Arrêt : ce qui est en cours d’envoi se termine d’abord.",
  stopped: "Arrêté. Rien n’est perdu ; le prochain démarrage reprend ici.",
  fenced: "Un autre processus a repris la base de données. Celui-ci s’est arrêté, pour que rien ne parte deux fois.",
  folderTaken: (pid, dataDir) =>
    `Un serveur (processus ${pid}) tourne déjà dans ${dataDir}. Servez-vous de celui-là, arrêtez-le, ou nommez un autre dossier avec --data.`,
  keyUnreadable: (file) =>
    `${file} ne contient pas une clé de 32 octets en base64. Reprenez-la dans votre sauvegarde, ou donnez FLAKJACKET_KEY. Rien n’a été changé.`,
  otherKey: (file) =>
    `La base de données a été créée avec une autre clé que celle-ci. Donnez FLAKJACKET_KEY ou remettez ${file}, tels qu’ils étaient. Rien n’a été changé.`,
  portTaken: (port) =>
    `Le port ${port} est pris. Arrêtez ce qui y écoute, ou choisissez-en un autre avec --port (0 : n’importe lequel de libre).`,
  portForbidden: (port) => `Le port ${port} n’est pas ouvert à cet utilisateur. Choisissez-en un à partir de 1024 avec --port.`,
  folderUnwritable: (dataDir) =>
    `Le dossier de données ${dataDir} ne peut être ni créé ni écrit. Changez son propriétaire, ou nommez-en un autre avec --data.`,
};
