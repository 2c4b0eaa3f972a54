/** What no network would take, found before anything is sent. */
import type { ChannelLimits, Outgoing, SendOutcome } from "@flakjacket/core";

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Why a publication does not fit the channel, or undefined when it does. Lengths are in graphemes. */
export function refusal({ text, picture }: Outgoing, limits: ChannelLimits): Extract<SendOutcome, { kind: "refused" }> | undefined {
  if (picture.png.byteLength > limits.pictureBytes) return { kind: "refused", code: "picture-too-large" };
  if (longerThan(text, limits.replyLength)) return { kind: "refused", code: "reply-too-long" };
  if (longerThan(picture.altText, limits.altTextLength)) return { kind: "refused", code: "alt-text-too-long" };
  return undefined;
}

function longerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let count = 0;
  for (const _ of GRAPHEMES.segment(text)) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}
