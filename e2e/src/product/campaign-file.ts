/** The campaign of the README, on a server of one's own. */
import type { Pds } from "../pds.ts";

type Where = { readonly id: string; readonly channel: string; readonly account: string; readonly pds: Pick<Pds, "service" | "bridge"> };

export const replies = ["Here is something sunnier, made from nothing but your letters."] as const;

export function campaignFile({ id, channel, account, pds }: Where): string {
  return `campaign: ${id}
title: Sunny side up
mode: assisted
languages: [en]
timezone: Europe/Paris
channels:
  - id: ${channel}
    network: bluesky
    account: ${account}
    service: ${pds.service}
    stream: ${pds.bridge.stream}
replies:
  en: ${JSON.stringify(replies)}
scenes: [balloon]
release_after: 1s
caps: { per_author_per_day: 10 }
`;
}
