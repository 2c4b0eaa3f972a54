/** Calls and what people decide on them. */
import { defaultPageLimit, readPageEnd, writePageEnd } from "@flakjacket/contract/http";
import type { CallId, CallRow, Proposal } from "@flakjacket/core";
import { publicationOf } from "@flakjacket/core";
import type { Decision, NotDecided } from "@flakjacket/pipeline";
import { approveProposal, composeProposal, drawRecipe, fromStored, holdProposal, refuseProposal, undoApproval } from "@flakjacket/pipeline";
import type { House } from "../../house.ts";
import { doer, isLead, someone } from "../context.ts";
import { refused } from "../refused.ts";
import { refuseWhenTripped } from "./breakers.ts";
import { knownCampaign } from "./campaigns.ts";
import type { Some } from "./some.ts";

type CallRoutes =
  | "calls"
  | "call"
  | "callSource"
  | "callPicture"
  | "approveCall"
  | "refuseCall"
  | "holdCall"
  | "anotherScene"
  | "undoApproval";

export function callHandlers({ store, ports }: House): Some<CallRoutes> {
  const { views, vault } = store;

  /** @throws Refused when there is no such call */
  async function known(id: CallId): Promise<CallRow> {
    const row = await views.call(id);
    if (!row) throw refused("call-unknown", { id });
    return row;
  }
  async function decided<T extends object>(id: CallId, decision: Decision<T>): Promise<T> {
    if (!("kind" in decision) || decision.kind !== "not-decided") return decision as T;
    throw await whyNot(id, (decision as { readonly why: NotDecided }).why);
  }
  async function whyNot(id: CallId, why: NotDecided) {
    const row = await known(id);
    if (why === "too-late") {
      const publication = await views.publication(publicationOf(id));
      return refused("too-late-to-undo", { state: publication?.publication.state ?? "live" });
    }
    return refused("call-not-waiting", { state: row.call.state });
  }
  const now = async (id: CallId) => ({ call: await known(id) });

  return {
    async calls({ params, query: { state, from, until, limit = defaultPageLimit, after } }) {
      await knownCampaign(params.id, views);
      const calls = await views.calls({
        campaign: params.id,
        limit,
        ...(state && { states: state }),
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        ...(after !== undefined && { after: readPageEnd<CallId>(after) }),
      });
      const last = calls.length === limit ? calls.at(-1) : undefined;
      return { calls, ...(last && { next: writePageEnd(last) }) };
    },
    call: ({ params }) => now(params.id),
    async callSource({ params }, { principal }) {
      const { post, erased } = await known(params.id);
      if (erased) throw refused("text-erased", {});
      if (!isLead(someone(principal).role) && (await vault.isRestricted(post))) throw refused("text-restricted", {});
      const stored = await vault.get(post);
      if (!stored) throw refused("text-erased", {});
      return { post: fromStored(stored) };
    },
    async callPicture({ params, query: { attempt } }) {
      const proposal = proposalOf(await known(params.id));
      if (attempt !== undefined && attempt !== proposal.attempt) {
        throw refused("proposal-replaced", { attempt, current: proposal.attempt });
      }
      const png = await drawRecipe(proposal.recipe, { vault, painter: ports.painter });
      if (!png) throw refused("text-erased", {});
      return png;
    },
    async approveCall({ params, body }, context) {
      const { campaign, channel, call } = await known(params.id);
      if (call.state === "proposed") refuseChanged(body, call.proposal);
      await refuseWhenTripped([{ campaign }, { channel }], views);
      const { publication } = await decided(params.id, await approveProposal(params.id, body, doer(context), ports));
      return { ...(await now(params.id)), ...(publication && { releaseAt: publication.releaseAt }) };
    },
    async refuseCall({ params, body }, context) {
      await decided(params.id, await refuseProposal(params.id, body.reason, doer(context), ports));
      return now(params.id);
    },
    async holdCall({ params }, context) {
      await decided(params.id, await holdProposal(params.id, doer(context), ports));
      return now(params.id);
    },
    async anotherScene({ params }) {
      const { call, erased } = await known(params.id);
      if (call.state !== "proposed") throw refused("call-not-waiting", { state: call.state });
      if (erased) throw refused("text-erased", {});
      if ((await composeProposal(params.id, ports)) === "not-composed") throw refused("no-other-scene", {});
      return now(params.id);
    },
    async undoApproval({ params }, context) {
      await decided(params.id, await undoApproval(params.id, doer(context), ports));
      return now(params.id);
    },
  };
}

/** What was looked at must be what waits now, to the byte. */
function refuseChanged(seen: Pick<Proposal, "attempt" | "digests">, { attempt, digests }: Proposal): void {
  if (seen.attempt !== attempt) throw refused("proposal-replaced", { attempt: seen.attempt, current: attempt });
  if (seen.digests.picture !== digests.picture) throw refused("other-bytes", { part: "picture" });
  if (seen.digests.altText !== digests.altText) throw refused("other-bytes", { part: "alt-text" });
  if (seen.digests.reply !== digests.reply) throw refused("other-bytes", { part: "reply" });
}

function proposalOf({ call }: CallRow): Proposal {
  if (call.state === "proposed" || call.state === "approved") return call.proposal;
  throw refused("call-not-waiting", { state: call.state });
}
