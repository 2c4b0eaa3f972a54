import type { ProblemParams } from "@flakjacket/core";
import { amountsIn } from "../amounts.ts";
import { enSentences } from "../sentences/en.ts";
import { enWords } from "../words/en.ts";
import type { ProblemPhrases } from "./problems.ts";

const { bytes, many, seconds } = amountsIn("en");
const parts: { readonly [P in ProblemParams["other-bytes"]["part"]]: string } = {
  picture: "picture",
  "alt-text": "alt text",
  reply: "reply",
};
const places: { readonly [P in ProblemParams["request-invalid"]["where"]]: string } = { params: "address", query: "query", body: "body" };

export const enProblems: ProblemPhrases = {
  "not-signed-in": () => "Nobody is signed in. Sign in, or give a machine token.",
  "role-too-low": ({ needed, has }) =>
    `This needs the role ${enWords.roles[needed]} or a higher one; yours is ${enWords.roles[has]}. Nothing was done.`,
  "last-owner": () => "This is the only owner, and an installation needs one. Nothing was changed. Make somebody else an owner first.",
  "route-unknown": ({ method, path }) => `There is nothing at ${method} ${path}. /api/v1/openapi.json lists what there is.`,
  "request-unreadable": () => "The request cannot be read: JSON was expected. Nothing was done.",
  "request-too-large": ({ limitBytes }) => `The request is larger than ${bytes(limitBytes)}. Nothing was done.`,
  "request-invalid": ({ where, path, expected }) =>
    `In the request's ${places[where]}${path === "" ? "" : `, at ${path}`}: expected ${expected}. Nothing was done.`,
  "too-many-requests": ({ retryAfterSeconds }) => `Too many requests. Try again in ${seconds(retryAfterSeconds)}.`,
  "campaign-unknown": ({ id }) => `There is no campaign ${id}.`,
  "channel-unknown": ({ id }) => `There is no channel ${id}.`,
  "call-unknown": ({ id }) => `There is no call ${id}.`,
  "publication-unknown": ({ id }) => `There is no publication ${id}.`,
  "recall-unknown": ({ id }) => `There is no recall ${id}.`,
  "campaign-file-invalid": ({ problems }) => `The campaign file has ${many(problems, "mistake", "mistakes")}. Nothing was changed.`,
  "base-stale": ({ base, current }) =>
    `The file was made from ${base.slice(0, 12)}, and the campaign has changed since. Nothing was applied. Export it again, or give ${current} as the base if the file is what you want.`,
  "channel-taken": ({ channel, account }) =>
    `The channel ${channel} is the account ${account}, and stays so. Nothing was applied. Give the other account a channel of its own.`,
  "call-not-waiting": ({ state }) => `This call waits for no decision: it is ${enWords.callStates[state]}. Nothing was decided.`,
  "proposal-replaced": ({ attempt, current }) =>
    `Proposal ${attempt} was replaced; number ${current} waits now. Nothing was decided. Look at the new one.`,
  "other-bytes": ({ part }) => `What you looked at is not what waits: the ${parts[part]} differs. Nothing was approved. Look again.`,
  "no-other-scene": () => "There is no other scene for this call.",
  "too-late-to-undo": ({ state }) => `Too late to undo: the publication is ${enWords.publicationStates[state]}. Recall it instead.`,
  "not-releasable": ({ state }) => `This publication cannot leave: it is ${enWords.publicationStates[state]}.`,
  "breaker-tripped": ({ scope }) => `Stopped: ${scope}. Nothing leaves it until people re-arm it.`,
  "another-person-needed": ({ needed, agreed }) =>
    `Re-arming takes ${many(needed, "person", "different people")}, and ${many(agreed, "has", "have")} agreed. Another one must.`,
  "text-erased": () => "The text was erased. What the journal says of it remains.",
  "text-restricted": () => "A person may be in distress. Only the lead and the owner read this text.",
  "secret-not-needed": ({ network }) => `A channel on ${enWords.networks[network]} needs no app password. Nothing was kept.`,
  "secret-refused": ({ channel }) =>
    `The network did not let ${channel} sign in with this app password. It was not kept. Make a new one in the account's settings.`,
  "network-unreachable": ({ channel }) => `The network of ${channel} does not answer. Nothing was done. Try again in a while.`,
  "simulated-absent": () => "No channel here is on the simulated network.",
  "simulated-post-unknown": ({ key }) => `The simulated network has no post ${key}.`,
  "simulated-person-unknown": ({ id }) => `The simulated network has no person ${id}.`,
  "store-unavailable": () =>
    "The database does not answer. Whether this was recorded is not known until it does: look before you repeat it.",
  fenced: () => "Another process has taken over this installation. This one does nothing more.",
  "not-ready": ({ waitingFor }) => ["Not ready.", ...waitingFor.map(enSentences.waitCause)].join(" "),
  unexpected: ({ incident }) => `Something happened that should not. The log has it as ${incident}.`,
  "server-unreachable": ({ address }) => `Nothing answers at ${address}. "npm run up" starts the server.`,
  "answer-unreadable": ({ status }) =>
    `The answer (status ${status}) is not one of this program's server. Is something else at that address?`,
};
