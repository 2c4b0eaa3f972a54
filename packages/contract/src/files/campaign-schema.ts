/** The campaign file as a person writes it. Every message is the kind of value that was expected, in a code. */
import type { FileValueKind } from "@flakjacket/core";
import { z } from "zod";
import { capBounds, durationBounds, LONGEST_TITLE, MOST_CHANNELS, MOST_REPLIES, MOST_SCENES } from "./bounds.ts";
import { durationPattern, readDuration } from "./duration.ts";
import { listOf, report, textOf } from "./issue.ts";
import { policy, words } from "./judgement-schema.ts";
import { checkReply, hasStrayCharacters, isBlank } from "./reply.ts";

const slug = textOf("slug", /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
const account = textOf("account", /^[A-Za-z0-9](?:[A-Za-z0-9._@-]{0,251}[A-Za-z0-9])?$/);
/** Plain `http` and `ws` only to this very machine. */
const service = textOf("web-address", /^(?:https:\/\/[^\s/?#@]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?)(?:\/\S*)?$/);
const stream = textOf("stream-address", /^(?:wss:\/\/[^\s/?#@]+|ws:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?)(?:\/\S*)?$/);

export const networksOfFiles = ["simulated", "bluesky"] as const;

const channel = z
  .strictObject(
    {
      id: slug.describe("Short name of the channel: small letters, digits, hyphens."),
      network: z.enum(networksOfFiles, "network").describe("Which network the account lives on."),
      account: account.describe("The account's handle, without the @."),
      service: service
        .exactOptional()
        .describe("Address of the server the account lives on; the public one when left out. Not for the simulated network."),
      stream: stream.exactOptional().describe("Address the network is read from; the public one when left out."),
    },
    "channel",
  )
  .check((checking) => {
    const { network, service: given, stream: read } = checking.value;
    if (network !== "simulated") return;
    if (given !== undefined) report(checking, "service-unused", { network }, ["service"]);
    if (read !== undefined) report(checking, "service-unused", { network }, ["stream"]);
  });

const channels = listOf(channel, "channel", MOST_CHANNELS).check((checking) => {
  const seen = new Set<string>();
  checking.value.forEach(({ id, network, account: handle }, index) => {
    const place = `${network}: ${handle.toLowerCase()}`;
    if (seen.has(id)) report(checking, "named-twice", { name: id }, [index, "id"]);
    else if (seen.has(place)) report(checking, "named-twice", { name: handle }, [index, "account"]);
    seen.add(id).add(place);
  });
});

function withoutRepeats<T extends z.ZodArray<z.ZodType<string>>>(list: T): T {
  return list.check((checking) => {
    checking.value.forEach((entry, index) => {
      if (checking.value.indexOf(entry) < index) report(checking, "named-twice", { name: entry }, [index]);
    });
  });
}

const reply = textOf("reply").check(checkReply);
const replies = z.strictObject(
  { en: listOf(reply, "reply", MOST_REPLIES).exactOptional(), fr: listOf(reply, "reply", MOST_REPLIES).exactOptional() },
  "replies",
);

const title = textOf("text")
  .max(LONGEST_TITLE, "text")
  .check((checking) => {
    if (hasStrayCharacters(checking.value) || isBlank(checking.value)) report(checking, "wrong-value", { expected: "text", came: "" });
  });

const timeZone = textOf("time-zone").check((checking) => {
  if (!isTimeZone(checking.value)) report(checking, "unknown-time-zone", { came: checking.value.slice(0, 40) });
});

function duration(key: keyof typeof durationBounds, byDefault: string) {
  const [atLeast, atMost] = durationBounds[key];
  return textOf("duration", durationPattern)
    .check((checking) => {
      const ms = readDuration(checking.value);
      const outside = ms !== undefined && (ms < (readDuration(atLeast) ?? 0) || ms > (readDuration(atMost) ?? 0));
      if (outside) report(checking, "out-of-range", { came: checking.value, atLeast, atMost });
    })
    .default(byDefault);
}

function cap(key: keyof typeof capBounds, byDefault: number) {
  const [atLeast, atMost] = capBounds[key];
  return z.number("whole-number").int("whole-number").min(atLeast).max(atMost).default(byDefault);
}

/** With its offset from UTC, so that nobody has to guess: `2026-12-31T18:00:00+01:00`. */
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const instant = textOf("instant", instantPattern).check((checking) => {
  if (instantPattern.test(checking.value) && Number.isNaN(Date.parse(checking.value)))
    report(checking, "wrong-value", { expected: "instant" satisfies FileValueKind, came: checking.value });
});

export const campaignSchema = z
  .strictObject(
    {
      campaign: slug.describe("Short name of the campaign: small letters, digits, hyphens. It never changes."),
      title: title.describe("What people call it."),
      mode: z.enum(["shadow", "assisted"], "mode").describe("shadow: nothing goes out. assisted: every proposal waits for a person."),
      languages: withoutRepeats(listOf(z.enum(["en", "fr"], "language"), "language", 10)).describe(
        "Languages it answers in, the usual one first.",
      ),
      timezone: timeZone.describe("IANA name, such as Europe/Paris."),
      channels: channels.describe("The brand's accounts that it listens and answers on."),
      replies: replies.describe("What the reply says, per language. Fixed sentences: no placeholders, no mentions, no links."),
      scenes: withoutRepeats(listOf(textOf("scene"), "scene", MOST_SCENES)).describe("Pictures it may draw."),
      release_after: duration("release_after", "10s").describe("How long an approval can be undone."),
      lapse_after: duration("lapse_after", "12h").describe("How long a proposal waits for a person before it lapses."),
      stale_after: duration("stale_after", "6h").describe("How long after its call a publication may still leave."),
      caps: z
        .strictObject({ per_author_per_day: cap("per_author_per_day", 1), per_hour: cap("per_hour", 60) }, "caps")
        .prefault({})
        .describe("The most it answers."),
      recall_within: duration("recall_within", "10m").describe("The promised time in which everything live can be withdrawn."),
      words: words.exactOptional().describe("What waits for a person beside what is always looked for."),
      policy: policy.exactOptional().describe("Where this campaign judges otherwise than the default policy."),
      ends_at: instant.exactOptional().describe("When it ends, with the offset from UTC. Open-ended when left out."),
    },
    "mapping",
  )
  .check((checking) => {
    const { languages, replies: given } = checking.value;
    for (const language of languages) if (!given[language]) report(checking, "reply-missing", { language }, ["replies"]);
    for (const language of Object.keys(given) as ("en" | "fr")[]) {
      if (!languages.includes(language)) report(checking, "reply-unused", { language, expected: languages }, ["replies", language]);
    }
  });

export type CampaignFile = z.output<typeof campaignSchema>;

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
