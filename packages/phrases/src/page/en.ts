import { amountsIn } from "../amounts.ts";
import type { PagePhrases } from "./page.ts";

const { many } = amountsIn("en");

export const enPage: PagePhrases = {
  title: "Flakjacket",
  lead: "A campaign runs here: somebody grumbles at the brand, you approve a picture made of their letters, and you can take it all back.",
  onlySimulated: "This network is simulated. Nothing on this page reaches a real one.",
  signIn: {
    title: "Sign in",
    email: "Email",
    password: "Password",
    go: "Sign in",
    wrong: "The two do not fit. Nobody was signed in.",
    whereFrom: "The first start printed the owner's password in the terminal.",
    out: "Sign out",
  },
  say: {
    title: "Say something grumpy",
    as: "As",
    text: "What they write",
    hint: (account) => `Mention @${account}: without it the campaign is not called.`,
    example: (account) => `@${account} my coffee was cold and the queue was endless`,
    go: "Post it",
  },
  review: {
    title: "Review",
    approve: "Approve",
    refuse: "Refuse",
    why: "Why",
    hold: "Keep for me",
    anotherScene: "Another picture",
    undo: "Undo",
    releaseNow: "Publish now",
    readSource: "Read what they wrote",
    reply: "Reply",
    altText: "Alt text",
    willBeSent: "What is below is what will be sent, byte for byte.",
  },
  network: {
    title: "The network",
    empty: "Nobody has said anything yet.",
    edit: "Edit",
    remove: "Delete",
    block: "Block the brand",
    removed: "Taken down.",
    edited: "edited",
  },
  recall: {
    title: "Recall",
    all: "Take everything back",
    preview: (publications) => `${many(publications, "publication", "publications")} will be taken back.`,
    go: "Take back",
    stopToo: "Stop the campaign first",
    receipts: "Receipts",
    nothing: "There is nothing to take back.",
  },
  breaker: { stop: "Stop", rearm: "Re-arm", reason: "Why" },
  failed: { notRecorded: "This was not recorded. Nothing left.", noAnswer: "The server does not answer. What you see is old." },
  language: "Français",
};
