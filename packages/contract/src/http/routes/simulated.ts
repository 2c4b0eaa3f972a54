/** The simulated network: people to speak as, and what became of it. Only where a simulated channel exists. */
import { z } from "zod";
import { instant } from "../../words/index.ts";
import { route } from "../route.ts";

const key = z.string().min(1).max(256);
const personId = z.string().min(1).max(256);

export const simulatedPerson = z.object({
  id: personId,
  handle: z.string(),
  displayName: z.string().exactOptional(),
  /** The brand's own account. */
  ours: z.boolean(),
});

export const simulatedPost = z.object({
  key,
  person: personId,
  text: z.string(),
  at: instant,
  replyTo: key.exactOptional(),
  picture: z.object({ key, altText: z.string() }).exactOptional(),
  edited: z.boolean(),
  /** Taken down, by its author or by a recall: no words, no picture, only its place. */
  removed: z.boolean(),
});

const postAnswer = { kind: "json", schema: z.object({ post: simulatedPost }) } as const;
const sayable = z.string().min(1).max(1_000_000);

export const simulatedRoutes = {
  simulatedPosts: route({
    method: "GET",
    path: "/api/v1/simulated/posts",
    role: "viewer",
    does: "Shows the simulated network: its people, and its posts, newest first.",
    request: {},
    answer: { kind: "json", schema: z.object({ people: z.array(simulatedPerson), posts: z.array(simulatedPost) }) },
    problems: ["simulated-absent"],
  }),
  simulatedSay: route({
    method: "POST",
    path: "/api/v1/simulated/say",
    role: "reviewer",
    does: "Posts as somebody. A person not known yet joins the network.",
    request: { body: z.strictObject({ person: personId, text: sayable, replyTo: key.exactOptional() }) },
    answer: postAnswer,
    problems: ["simulated-absent", "simulated-post-unknown"],
  }),
  simulatedEdit: route({
    method: "POST",
    path: "/api/v1/simulated/posts/:key/edit",
    role: "reviewer",
    does: "Changes the text of a post, as its author would.",
    request: { params: z.object({ key }), body: z.strictObject({ text: sayable }) },
    answer: postAnswer,
    problems: ["simulated-absent", "simulated-post-unknown"],
  }),
  simulatedDelete: route({
    method: "POST",
    path: "/api/v1/simulated/posts/:key/delete",
    role: "reviewer",
    does: "Deletes a post, as its author would.",
    request: { params: z.object({ key }) },
    answer: { kind: "json", schema: z.object({ deleted: z.literal(true) }) },
    problems: ["simulated-absent", "simulated-post-unknown"],
  }),
  simulatedBlock: route({
    method: "POST",
    path: "/api/v1/simulated/people/:id/block",
    role: "reviewer",
    does: "Blocks the brand, as that person would.",
    request: { params: z.object({ id: personId }) },
    answer: { kind: "json", schema: z.object({ person: simulatedPerson }) },
    problems: ["simulated-absent", "simulated-person-unknown"],
  }),
  simulatedPicture: route({
    method: "GET",
    path: "/api/v1/simulated/pictures/:key.png",
    role: "viewer",
    does: "Gives the picture of a post.",
    request: { params: z.object({ key }) },
    answer: { kind: "bytes", mediaType: "image/png" },
    problems: ["simulated-absent", "simulated-post-unknown"],
  }),
} as const;
