/** The simulated network: people to speak as, and what became of it. */
import type { Account } from "@flakjacket/core";
import type { SimulatedPost } from "@flakjacket/networks/simulated";
import type { Plaza } from "../../channels/open-channel.ts";
import type { House } from "../../house.ts";
import { refused } from "../refused.ts";
import type { Some } from "./some.ts";

type SimulatedRoutes = "simulatedPosts" | "simulatedSay" | "simulatedEdit" | "simulatedDelete" | "simulatedBlock" | "simulatedPicture";

export function simulatedHandlers({ opener, changes }: House): Some<SimulatedRoutes> {
  /** @throws Refused when no channel is on it */
  function plaza(): Plaza {
    const there = opener.plaza();
    if (!there) throw refused("simulated-absent", {});
    return there;
  }
  /** @throws Refused when there is no such post, or it was taken down */
  function visible({ network }: Plaza, key: string): SimulatedPost {
    const post = network.posts().find(({ ref, removed }) => ref.uri === key && !removed);
    if (!post) throw refused("simulated-post-unknown", { key: key.slice(0, 64) });
    return post;
  }
  const isOurs = ({ ours }: Plaza, id: string): boolean => [...ours.values()].some((account) => account.id === id);
  const changed = (): void => changes.tell({ kind: "simulated" });

  return {
    async simulatedPosts() {
      const there = plaza();
      return {
        people: there.network.people().map((person) => ({ ...shownPerson(person), ours: isOurs(there, person.id) })),
        posts: there.network.posts().map(shownPost),
      };
    },
    async simulatedSay({ body: { person, text, replyTo } }, { language }) {
      const there = plaza();
      const speaker = there.network.people().find(({ id, handle }) => id === person || handle === person.toLowerCase());
      if (speaker && isOurs(there, speaker.id)) throw refused("request-invalid", { where: "body", path: "person", expected: "a person" });
      const parent = replyTo === undefined ? undefined : visible(there, replyTo);
      const account = speaker ?? (await there.network.join({ handle: handleOf(person) }));
      const ref = await there.network.say(account, text, { languages: [language], ...(parent && { replyTo: parent.ref }) });
      changed();
      return { post: shownPost(visible(there, ref.uri)) };
    },
    async simulatedEdit({ params, body }) {
      const there = plaza();
      const { ref, author } = visible(there, params.key);
      if (isOurs(there, author.id)) throw refused("simulated-post-unknown", { key: params.key.slice(0, 64) });
      await there.network.edit(ref, body.text);
      changed();
      return { post: shownPost(visible(there, params.key)) };
    },
    async simulatedDelete({ params }) {
      const there = plaza();
      await there.network.remove(visible(there, params.key).ref);
      changed();
      return { deleted: true };
    },
    async simulatedBlock({ params }) {
      const there = plaza();
      const person = there.network.people().find(({ id }) => id === params.id);
      if (!person || isOurs(there, person.id)) throw refused("simulated-person-unknown", { id: params.id.slice(0, 64) });
      for (const account of there.ours.values()) await there.network.block(person, account);
      changed();
      return { person: { ...shownPerson(person), ours: false } };
    },
    async simulatedPicture({ params }) {
      const { picture } = visible(plaza(), params.key);
      if (!picture) throw refused("simulated-post-unknown", { key: params.key.slice(0, 64) });
      return picture.png;
    },
  };
}

function shownPerson({ id, handle, displayName }: Account & { readonly displayName?: string }) {
  return { id, handle, ...(displayName === undefined ? {} : { displayName }) };
}

function shownPost({ ref, author, text, at, replyTo, picture, edited, removed }: SimulatedPost) {
  return {
    key: ref.uri,
    person: author.id,
    text: removed ? "" : text,
    at,
    edited,
    removed,
    ...(replyTo && { replyTo: replyTo.parent.uri }),
    ...(picture && !removed && { picture: { key: ref.uri, altText: picture.altText } }),
  };
}

/** `Lou` joins as `lou.example`. */
function handleOf(person: string): string {
  const name = person
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 60);
  const handle = name === "" ? "somebody" : name;
  return handle.includes(".") ? handle : `${handle}.example`;
}
