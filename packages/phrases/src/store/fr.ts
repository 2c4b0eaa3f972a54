import type { StoreProblemPhrases } from "./store-problems.ts";

export const frStoreProblems: StoreProblemPhrases = {
  "postgres-binaries-missing":
    "Aucun programme PostgreSQL pour {platform} n’est installé. Installez sans écarter les paquets facultatifs, ou nommez un PostgreSQL à vous dans DATABASE_URL.",
  "postgres-user-missing":
    "PostgreSQL refuse de tourner en root, il n’y a pas d’utilisateur « flakjacket » ni « postgres », et aucun n’a pu être créé ({reason}). Créez-en un avec « useradd --system flakjacket », lancez ceci sous un autre utilisateur, ou donnez DATABASE_URL.",
  "postgres-dir-not-enterable":
    "L’utilisateur « {user} », sous lequel tourne PostgreSQL, ne peut pas entrer dans {blockedAt}. Donnez à tous le droit x sur ce dossier, ou gardez les données ailleurs : /var/lib/flakjacket est fait pour cela.",
  "postgres-dir-not-writable":
    "Le dossier de données {dir} ne peut être ni créé ni écrit ({reason}). Choisissez-en un autre, ou changez son propriétaire.",
  "postgres-dir-foreign": "{dir} contient autre chose que nos données. Rien n’y a été touché. Choisissez un dossier vide ou nouveau.",
  "postgres-password-missing":
    "Le fichier de mot de passe {file} manque ou est illisible : les données voisines ne s’ouvrent pas sans lui. Reprenez-le dans votre sauvegarde du dossier de données.",
  "postgres-version":
    "Les données de {dir} ont été écrites par PostgreSQL {have}, et ce programme apporte PostgreSQL {want}. Lancez le Flakjacket qui les a écrites, faites « flakjacket backup FICHIER », puis restaurez ce fichier dans un nouveau dossier avec celui-ci.",
  "postgres-port-taken":
    "Un autre programme tient le port {port}. Arrêtez-le, choisissez un autre port, ou n’en donnez pas et un port libre sera pris.",
  "postgres-pid-unclear":
    "{file} nomme le processus {pid}, qui tourne et ne répond pas comme notre base. Si « ps -p {pid} » ne montre aucun PostgreSQL avec ce dossier de données, supprimez ce fichier et recommencez ; sinon attendez-le ou arrêtez-le.",
  "postgres-start-failed": "PostgreSQL n’a pas démarré : {reason} Ses propres mots sont dans {log}.",
  "postgres-stop-failed": "PostgreSQL (processus {pid}) ne s’est pas arrêté en {seconds} s. Il tourne encore ; rien n’est perdu.",
  "postgres-starting-elsewhere":
    "Un autre processus ({pid}) crée ou démarre la base dans {dir}. Attendez-le ou arrêtez-le, puis recommencez.",
  "database-unreachable": "La base de données ne répond pas ({reason}). Regardez DATABASE_URL, et si PostgreSQL tourne.",
  "schema-newer":
    "Un Flakjacket plus récent s’est servi de cette base (elle connaît l’étape {step}). Celui-ci n’y touche pas. Lancez cette version-là ou une suivante.",
  "schema-failed": "La base n’a pas pu être mise à jour à l’étape {step} : {reason}",
  "lease-held": "Un autre processus ({holder}) tient « {name} ». Arrêtez-le, ou attendez qu’il ait fini.",
  "chain-broken":
    "{chain} ne tient pas à la position {position} : ce qui s’y trouve ne suit pas ce qui précède. Gardez cette base pour l’enquête, et restaurez une sauvegarde.",
  "vault-item-changed":
    "L’élément {ref} du coffre n’est pas ce qui y avait été mis. Gardez cette base pour l’enquête, et restaurez une sauvegarde.",
  "secret-unreadable":
    "Le secret {name} ne s’ouvre pas avec cette clé. Donnez FLAKJACKET_KEY, ou remettez data/key, tels qu’ils étaient quand le secret a été gardé.",
  "key-malformed": "Attendu : une clé de 32 octets ; reçu : {bytes}.",
  "backup-exists": "{file} existe. Une sauvegarde n’écrase rien : choisissez un autre nom.",
  "backup-unwritable": "La sauvegarde {file} n’a pas pu être écrite ({reason}). Rien n’est resté sous ce nom.",
  "backup-malformed": "{file} n’est pas une sauvegarde entière : {reason} (ligne {line}). Rien n’en a été restauré. Prenez-en une autre.",
  "backup-schema":
    "La sauvegarde a été faite avec les étapes [{have}], et ce programme a [{want}]. Restaurez-la avec la version qui l’a faite, puis lancez celle-ci.",
  "restore-not-empty": "La table {table} a des lignes. Restaurez seulement dans une base vide.",
  "restore-table-missing":
    "La sauvegarde contient la table {table} avec des colonnes que cette base n’a pas. Restaurez-la avec la version qui l’a faite.",
};
