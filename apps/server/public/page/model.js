/** What is so, as the page tells it: posts of the public with what became of each. Pure. */

const stations = ["read", "screened", "drawn", "approved", "live"];

/** Posts of the public, newest first, each with its call, its publication and the reply, as far as there are any. */
export function threads({ posts, people, calls, publications, postOf }) {
  const person = new Map(people.map((one) => [one.id, one]));
  const callOf = new Map(calls.map((row) => [postOf.get(row.id), row]));
  const publicationOf = new Map(publications.map((row) => [row.id, row]));
  const replyTo = new Map(posts.filter((post) => person.get(post.person)?.ours && post.replyTo).map((post) => [post.replyTo, post]));
  return posts
    .filter((post) => !person.get(post.person)?.ours)
    .sort((one, other) => other.at - one.at)
    .map((post) => {
      const call = callOf.get(post.key);
      return { post, person: person.get(post.person), call, publication: call && publicationOf.get(call.id), reply: replyTo.get(post.key) };
    });
}

/** The thread to look at: the one picked, else the newest that waits for a person, else the newest call. */
export function onStage(all, picked) {
  return (
    all.find(({ post }) => post.key === picked) ??
    all.find(({ call }) => call?.call.state === "proposed") ??
    all.find(({ call }) => call !== undefined) ??
    all[0]
  );
}

/** `convert`, `hold`, `refuse`, `alert`, or `wait` while nothing is concluded. Undefined where there is no call. */
export function outcomeOf({ call }) {
  if (!call) return undefined;
  const { state, verdict } = call.call;
  if (state === "refused") return verdict.alert ? "alert" : "refuse";
  if (state === "departed" || state === "turned-down" || state === "lapsed") return "refuse";
  return verdict ? verdict.outcome : "wait";
}

/** How many stations a call has passed, and their names. */
export function wayOf({ call, publication }) {
  const passed = !call ? 0 : publication?.publication.state === "live" ? 5 : (passedBy[call.call.state] ?? 1);
  return stations.map((name, index) => ({ name, done: index < passed, here: index === passed - 1 }));
}
const passedBy = { received: 1, screened: 2, refused: 2, proposed: 3, "turned-down": 3, lapsed: 3, approved: 4, departed: 1 };

/** How sure the screens are that it is ordinary grumbling: the strongest piece of evidence. */
export function surenessOf(verdict) {
  return Math.max(0, ...(verdict.evidence ?? []).map(({ probability }) => probability));
}

/** Kinds of signals, each once, strongest first. */
export function kindsOf(signals) {
  return [...new Set([...signals].sort((one, other) => other.probability - one.probability).map(({ kind }) => kind))];
}

/** What may still be taken back. */
export function isOut(publication) {
  return (
    publication !== undefined && ["approved", "sending", "unconfirmed", "live", "not-withdrawn"].includes(publication.publication.state)
  );
}

/** A person's pastel: the same for the same person, whoever joins. */
export function pastelOf(id) {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973;
  return sum % 5;
}
