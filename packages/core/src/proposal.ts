/** The picture, alt text and reply we could publish for one call. */
import type { Language } from "./campaign.ts";
import type { Digest, VaultRef } from "./ids.ts";

/** Everything a picture is drawn from. The letter bag itself is in the vault, so that erasing the text erases it too. */
export type PictureRecipe = {
  readonly bag: VaultRef;
  /** 32 bits, from a keyed hash: who calls chooses the call's id and must not choose the picture. */
  readonly seed: number;
  readonly scene: string;
  readonly style: string;
  readonly palette: string;
  /** Width and height of the PNG, in pixels. */
  readonly size: number;
};

/** What an approval binds: other bytes than these are refused when sending. */
export type ProposalDigests = { readonly picture: Digest; readonly altText: Digest; readonly reply: Digest };

export type Proposal = {
  /** 1 for the first one composed for this call, then 2, 3… as people ask for another scene. */
  readonly attempt: number;
  readonly recipe: PictureRecipe;
  readonly altText: string;
  readonly reply: string;
  readonly language: Language;
  readonly digests: ProposalDigests;
};
