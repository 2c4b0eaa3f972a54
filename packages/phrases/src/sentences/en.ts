import { amountsIn } from "../amounts.ts";
import { enWords } from "../words/en.ts";
import type { Reader, Sentences } from "./sentences.ts";

const { clock, count, many, seconds } = amountsIn("en");
const at = (instant: number, reader: Reader = {}): string => clock(instant, reader.timeZone);

export const enSentences: Sentences = {
  call: (call) => {
    switch (call.state) {
      case "received":
        return "Being screened.";
      case "screened":
        return "Its picture is being drawn.";
      case "proposed":
        return "Waits for a person.";
      case "approved":
        return call.published ? "Approved." : "Approved in shadow mode: nothing leaves.";
      case "refused":
        return call.verdict.alert ? enSentences.crisis : "Refused by policy. No picture was made.";
      case "turned-down":
        return `Turned down: ${enWords.refusalReasons[call.reason]}.`;
      case "lapsed":
        return "Nobody answered in time. It lapsed.";
      case "departed":
        return `Its author wants nothing of us any more: ${enWords.departures[call.why]}.`;
      default:
        return call satisfies never;
    }
  },
  publication: (publication, reader) => {
    switch (publication.state) {
      case "approved":
        return `Leaves at ${at(publication.releaseAt, reader)}.`;
      case "sending":
        return "On its way.";
      case "unconfirmed":
        return "Unconfirmed. It counts as live until found.";
      case "live":
        return `Live since ${at(publication.since, reader)}.`;
      case "recalling":
        return "Coming down. It counts as live until read back twice.";
      case "withdrawn":
        return publication.readBackAt === undefined
          ? "Withdrawn before it left."
          : `Withdrawn. Read back twice; gone at ${at(publication.readBackAt, reader)}.`;
      case "not-withdrawn":
        return `Not withdrawn: ${enWords.recallFailures[publication.why]}. It counts as live.`;
      case "lapsed":
        return `It never left: ${enWords.lapses[publication.why]}.`;
      default:
        return publication satisfies never;
    }
  },
  breaker: (breaker, name, reader) => {
    if (breaker.state === "armed") return `${name} is armed.`;
    const agreed = breaker.agreed.length;
    return `${name} stopped at ${at(breaker.since, reader)}. Nothing leaves it.${agreed > 0 ? ` ${many(agreed, "person has", "people have")} agreed to re-arm.` : ""}`;
  },
  holdReason: (reason) => {
    if (reason === "no-evidence") return "Nothing shows that this is ordinary grumbling.";
    if ("unanswered" in reason) return `No answer from: ${reason.unanswered.map(({ screen }) => enWords.screens[screen]).join(", ")}.`;
    return `Unsure: ${reason.doubt.map(({ kind }) => enWords.signals[kind]).join(", ")}.`;
  },
  crisis: "A person may be in distress. Answer by hand.",
  nobodyWaits: "Nobody is waiting.",
  waits: (waiting) => `${many(waiting, "proposal waits", "proposals wait")} for a person.`,
  staleFor: (age) => `No news for ${seconds(age)}.`,
  recall: ({ publications, withdrawn, neverLeft, recalling, notWithdrawn }) =>
    [
      `${many(publications, "publication", "publications")}: ${count(withdrawn + neverLeft)} withdrawn`,
      ...(neverLeft > 0 ? [`${count(neverLeft)} of them before leaving`] : []),
      ...(recalling > 0 ? [`${count(recalling)} coming down`] : []),
      ...(notWithdrawn > 0 ? [`${count(notWithdrawn)} not withdrawn`] : []),
    ]
      .join(", ")
      .concat("."),
  waitCause: (cause) => {
    switch (cause.kind) {
      case "store":
        return "The database does not answer.";
      case "recalls":
        return "Recalls that were ordered without the database are not in the journal yet; nothing is published before they are.";
      case "secret":
        return `The channel ${cause.channel} lacks its app password: "flakjacket channel add-secret ${cause.channel}" asks for it.`;
      case "opening":
        return `The channel ${cause.channel} is being opened.`;
      case "reading":
        return `The channel ${cause.channel} cannot be read at the moment; it is tried again by itself.`;
      default:
        return cause satisfies never;
    }
  },
  liveCount: (live, budget) => `${count(live)} of ${count(budget)} live.`,
  leavesIn: (left) => `Leaves in ${seconds(left)}.`,
  at,
};
