/** Proposals as they stand in JSON. */
import type { PictureRecipe, Proposal, ProposalDigests } from "@flakjacket/core";
import { z } from "zod";
import { exactly } from "./equal.ts";
import { digest, vaultRef } from "./ids.ts";

export const language = z.enum(["en", "fr"]);

export const proposalDigests = exactly<ProposalDigests>()(z.object({ picture: digest, altText: digest, reply: digest }));

const recipe = exactly<PictureRecipe>()(
  z.object({
    bag: vaultRef,
    seed: z.number().int().min(0).max(0xffff_ffff),
    scene: z.string(),
    style: z.string(),
    palette: z.string(),
    size: z.number().int().min(1),
  }),
);

export const proposal = exactly<Proposal>()(
  z.object({
    attempt: z.number().int().min(1),
    recipe,
    altText: z.string(),
    reply: z.string(),
    language,
    digests: proposalDigests,
  }),
);
