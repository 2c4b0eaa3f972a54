import { amountsIn } from "../amounts.ts";
import { frWords } from "../words/fr.ts";
import type { Reader, Sentences } from "./sentences.ts";

const { clock, count, many, seconds } = amountsIn("fr");
const at = (instant: number, reader: Reader = {}): string => clock(instant, reader.timeZone);

export const frSentences: Sentences = {
  call: (call) => {
    switch (call.state) {
      case "received":
        return "En cours d’examen.";
      case "screened":
        return "Son image se dessine.";
      case "proposed":
        return "Attend une personne.";
      case "approved":
        return call.published ? "Approuvé." : "Approuvé en mode ombre : rien ne part.";
      case "refused":
        return call.verdict.alert ? frSentences.crisis : "Refusé par la politique. Aucune image n’a été faite.";
      case "turned-down":
        return `Écarté : ${frWords.refusalReasons[call.reason]}.`;
      case "lapsed":
        return "Personne n’a répondu à temps. L’appel est périmé.";
      case "departed":
        return `Son auteur ne veut plus rien de nous : ${frWords.departures[call.why]}.`;
      default:
        return call satisfies never;
    }
  },
  publication: (publication, reader) => {
    switch (publication.state) {
      case "approved":
        return `Part à ${at(publication.releaseAt, reader)}.`;
      case "sending":
        return "En route.";
      case "unconfirmed":
        return "À confirmer. Comptée en ligne d’ici là.";
      case "live":
        return `En ligne depuis ${at(publication.since, reader)}.`;
      case "recalling":
        return "En cours de retrait. Comptée en ligne jusqu’à deux relectures.";
      case "withdrawn":
        return publication.readBackAt === undefined
          ? "Retirée avant de partir."
          : `Retirée. Relue deux fois ; absente à ${at(publication.readBackAt, reader)}.`;
      case "not-withdrawn":
        return `Non retirée : ${frWords.recallFailures[publication.why]}. Comptée en ligne.`;
      case "lapsed":
        return `Jamais partie : ${frWords.lapses[publication.why]}.`;
      default:
        return publication satisfies never;
    }
  },
  breaker: (breaker, name, reader) => {
    if (breaker.state === "armed") return `${name} est armé.`;
    const agreed = breaker.agreed.length;
    return `${name} est coupé depuis ${at(breaker.since, reader)}. Rien n’en part.${agreed > 0 ? ` ${many(agreed, "personne est d’accord", "personnes sont d’accord")} pour réarmer.` : ""}`;
  },
  holdReason: (reason) => {
    if (reason === "no-evidence") return "Rien ne montre qu’il s’agit d’une simple rouspétance.";
    if ("unanswered" in reason) return `Sans réponse : ${reason.unanswered.map(({ screen }) => frWords.screens[screen]).join(", ")}.`;
    return `Pas sûr : ${reason.doubt.map(({ kind }) => frWords.signals[kind]).join(", ")}.`;
  },
  crisis: "Une personne est peut-être en détresse. Répondez à la main.",
  nobodyWaits: "Personne n’attend.",
  waits: (waiting) => `${many(waiting, "proposition attend", "propositions attendent")} une personne.`,
  staleFor: (age) => `Sans nouvelles depuis ${seconds(age)}.`,
  recall: ({ publications, withdrawn, neverLeft, recalling, notWithdrawn }) =>
    [
      `${many(publications, "publication", "publications")} : ${many(withdrawn + neverLeft, "retirée", "retirées")}`,
      ...(neverLeft > 0 ? [`dont ${count(neverLeft)} avant de partir`] : []),
      ...(recalling > 0 ? [`${count(recalling)} en cours de retrait`] : []),
      ...(notWithdrawn > 0 ? [many(notWithdrawn, "non retirée", "non retirées")] : []),
    ]
      .join(", ")
      .concat("."),
  waitCause: (cause) => {
    switch (cause.kind) {
      case "store":
        return "La base de données ne répond pas.";
      case "recalls":
        return "Des rappels ordonnés sans la base de données ne sont pas encore dans le journal ; rien n’est publié avant.";
      case "secret":
        return `Il manque au canal ${cause.channel} son mot de passe d’application : « flakjacket channel add-secret ${cause.channel} » le demande.`;
      case "opening":
        return `Le canal ${cause.channel} est en cours d’ouverture.`;
      case "reading":
        return `Le canal ${cause.channel} ne peut pas être lu pour le moment ; un nouvel essai se fait tout seul.`;
      default:
        return cause satisfies never;
    }
  },
  liveCount: (live, budget) => `${count(live)} sur ${count(budget)} en ligne.`,
  leavesIn: (left) => `Part dans ${seconds(left)}.`,
  at,
};
