/** The simulated network as a conversation, from old to new: who said what, when, under what. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import { printable, quoted } from "../printable.ts";
import { clockTime } from "./amounts.ts";
import type { Voice } from "./voice.ts";

type Seen = AnswerOf<Routes["simulatedPosts"]>;

export function renderSimulated({ people, posts }: Seen, { phrases, language }: Voice): string {
  if (posts.length === 0) return phrases.simulate.nobody;
  const handles = new Map(people.map(({ id, handle }) => [id, handle]));
  return posts
    .toReversed()
    .map(({ key, person, text, at, replyTo, picture, edited, removed }) => {
      const state = removed ? [`(${phrases.simulate.removedMark})`] : edited ? [`(${phrases.simulate.editedMark})`] : [];
      const head = [clockTime(at, language), key, printable(handles.get(person) ?? person), ...(replyTo ? [`↳ ${replyTo}`] : []), ...state];
      const shown = picture ? [`  │ [${phrases.simulate.picture} ${picture.key}: ${printable(picture.altText)}]`] : [];
      return [head.join("  "), ...(removed ? [] : [quoted(text)]), ...shown].join("\n");
    })
    .join("\n");
}
