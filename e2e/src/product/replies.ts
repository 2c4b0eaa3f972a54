/** What anybody sees of an account's replies on the server. */
import type { Account, PostRef } from "@flakjacket/core";
import type { Pds } from "../pds.ts";

export type Reply = {
  readonly uri: string;
  readonly text: string;
  readonly root: string;
  readonly parent: string;
  readonly altText: string;
  readonly png: Uint8Array;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
};

type ReplyRecord = {
  readonly text: string;
  readonly reply?: { readonly root: { readonly uri: string }; readonly parent: { readonly uri: string } };
  readonly embed: {
    readonly images: readonly [
      {
        readonly image: { readonly ref: { toString(): string }; readonly mimeType: string };
        readonly alt: string;
        readonly aspectRatio: { readonly width: number; readonly height: number };
      },
    ];
  };
};

/** Newest first; empty when the account answers nobody. */
export async function repliesOf(account: Account, pds: Pds): Promise<readonly Reply[]> {
  const replies = await Promise.all((await pds.postsOf(account.id)).map((uri) => replyAt(uri, account, pds)));
  return replies.filter((reply) => reply !== undefined);
}

export async function repliesTo(call: PostRef, account: Account, pds: Pds): Promise<readonly Reply[]> {
  return (await repliesOf(account, pds)).filter(({ parent }) => parent === call.uri);
}

/** Undefined for a post that answers nobody, and for one that is gone meanwhile. */
async function replyAt(uri: string, account: Account, pds: Pds): Promise<Reply | undefined> {
  const { text, reply, embed } = ((await pds.record(uri))?.value ?? {}) as unknown as ReplyRecord;
  if (!reply) return undefined;
  const [{ image, alt, aspectRatio }] = embed.images;
  const png = await pds.blob(account.id, image.ref.toString());
  return { uri, text, root: reply.root.uri, parent: reply.parent.uri, altText: alt, png, mediaType: image.mimeType, ...aspectRatio };
}
