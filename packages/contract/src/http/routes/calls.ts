/** Calls and their review. Rows hold no word of the public; the source has its own route and role. */
import { z } from "zod";
import { callId, callRow, callState, instant, post, proposalDigests, refusalReason } from "../../words/index.ts";
import { listInQuery, numberInQuery, pageEnd, pageLimit } from "../page.ts";
import { route } from "../route.ts";
import { byCampaign } from "./campaigns.ts";

export const byCall = z.object({ id: callId });
export const callAnswer = z.object({ call: callRow });
export const callPage = z.object({
  calls: z.array(callRow),
  /** Pass it as `after` for the page behind; absent on the last one. */
  next: pageEnd.exactOptional(),
});
/** What the reviewer saw: other bytes than these are never sent. */
export const approval = z.strictObject({ attempt: z.number().int().min(1), digests: proposalDigests });
export const callApproved = z.object({
  call: callRow,
  /** When the publication leaves; until then the approval can be undone. Absent in shadow mode: nothing leaves. */
  releaseAt: instant.exactOptional(),
});

const decided = { kind: "json", schema: callAnswer } as const;

export const callRoutes = {
  calls: route({
    method: "GET",
    path: "/api/v1/campaigns/:id/calls",
    role: "viewer",
    does: "Lists a campaign's calls, oldest first.",
    request: {
      params: byCampaign,
      query: z.strictObject({
        state: listInQuery(callState).exactOptional(),
        from: numberInQuery.exactOptional(),
        until: numberInQuery.exactOptional(),
        limit: pageLimit.exactOptional(),
        after: pageEnd.exactOptional(),
      }),
    },
    answer: { kind: "json", schema: callPage },
    problems: ["campaign-unknown"],
  }),
  call: route({
    method: "GET",
    path: "/api/v1/calls/:id",
    role: "viewer",
    does: "Gives one call with its verdict and proposal, without the source.",
    request: { params: byCall },
    answer: decided,
    problems: ["call-unknown"],
  }),
  callSource: route({
    method: "GET",
    path: "/api/v1/calls/:id/source",
    role: "reviewer",
    does: "Gives what the person wrote. Crisis texts: lead and owner only.",
    request: { params: byCall },
    answer: { kind: "json", schema: z.object({ post }) },
    problems: ["call-unknown", "text-erased", "text-restricted"],
  }),
  callPicture: route({
    method: "GET",
    path: "/api/v1/calls/:id/picture.png",
    role: "viewer",
    does: "Draws the proposal's picture, byte for byte what would be sent.",
    request: { params: byCall, query: z.strictObject({ attempt: numberInQuery.exactOptional() }) },
    answer: { kind: "bytes", mediaType: "image/png" },
    problems: ["call-unknown", "call-not-waiting", "proposal-replaced", "text-erased"],
  }),
  approveCall: route({
    method: "POST",
    path: "/api/v1/calls/:id/approve",
    role: "reviewer",
    does: "Approves exactly the proposal with these digests.",
    request: { params: byCall, body: approval },
    answer: { kind: "json", schema: callApproved },
    problems: ["call-unknown", "call-not-waiting", "proposal-replaced", "other-bytes", "breaker-tripped"],
  }),
  refuseCall: route({
    method: "POST",
    path: "/api/v1/calls/:id/refuse",
    role: "reviewer",
    does: "Turns the proposal down.",
    request: { params: byCall, body: z.strictObject({ reason: refusalReason }) },
    answer: decided,
    problems: ["call-unknown", "call-not-waiting"],
  }),
  holdCall: route({
    method: "POST",
    path: "/api/v1/calls/:id/hold",
    role: "reviewer",
    does: "Keeps the proposal for the person who asks.",
    request: { params: byCall },
    answer: decided,
    problems: ["call-unknown", "call-not-waiting"],
  }),
  anotherScene: route({
    method: "POST",
    path: "/api/v1/calls/:id/another-scene",
    role: "reviewer",
    does: "Composes the next proposal for this call.",
    request: { params: byCall },
    answer: decided,
    problems: ["call-unknown", "call-not-waiting", "no-other-scene", "text-erased"],
  }),
  undoApproval: route({
    method: "POST",
    path: "/api/v1/calls/:id/undo",
    role: "reviewer",
    does: "Undoes an approval that has not left.",
    request: { params: byCall },
    answer: decided,
    problems: ["call-unknown", "call-not-waiting", "too-late-to-undo"],
  }),
} as const;
