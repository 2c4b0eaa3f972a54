/** Makes the very bytes that were approved, from their recipe; anything else is not sent. */
import type { CallRow, Outgoing, Post, Proposal } from "@flakjacket/core";
import { drawRecipe } from "../calls/draw-recipe.ts";
import { fromStored } from "../stored-post.ts";
import type { PublicationPorts } from "./ports.ts";

export type Redrawn =
  | { readonly kind: "same"; readonly outgoing: Outgoing; readonly post: Post }
  /** The texts were erased, or the recipe now draws something else than what was looked at. */
  | { readonly kind: "other-bytes" };

export async function redraw(row: CallRow, proposal: Proposal, ports: PublicationPorts): Promise<Redrawn> {
  const stored = await ports.vault.get(row.post);
  const png = await drawRecipe(proposal.recipe, ports);
  if (!stored || !png) return { kind: "other-bytes" };
  const { digest } = ports.seeds;
  const { digests, altText, reply, recipe } = proposal;
  const same = digest(png) === digests.picture && digest(altText) === digests.altText && digest(reply) === digests.reply;
  if (!same) return { kind: "other-bytes" };
  const post = fromStored(stored);
  const outgoing: Outgoing = {
    replyTo: { root: post.replyTo?.root ?? post.ref, parent: post.ref },
    text: reply,
    language: proposal.language,
    picture: { png, altText, width: recipe.size, height: recipe.size },
  };
  return { kind: "same", outgoing, post };
}
