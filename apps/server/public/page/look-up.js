/** Reads everything that the page shows. Rows first, then for calls not seen before which post they are. */
import { get, part } from "./ask.js";

const DAY_MS = 86_400_000;
const MOST_PAGES = 10;
/** Post by call: what a call answers never changes. */
const postOf = new Map();

/** @returns {Promise<{ok: true, value: object} | {ok: false, problem?: object}>} */
export async function lookUp() {
  const answers = await Promise.all([get("/api/v1/campaigns"), get("/api/v1/channels"), get("/api/v1/simulated/posts")]);
  const [campaigns, channels, network] = answers;
  if (!campaigns.ok) return campaigns;
  if (!channels.ok) return channels;
  const overview = campaigns.value.campaigns.find(({ campaign }) =>
    campaign.definition.channels.some((channel) => channel.network === "simulated"),
  );
  if (!overview || !network.ok) return { ok: true, value: { overview } };
  const id = overview.campaign.id;
  const since = `from=${Date.now() - DAY_MS}&limit=100`;
  const [calls, publications] = await Promise.all([
    pages(`/api/v1/campaigns/${part(id)}/calls?${since}`, "calls"),
    pages(`/api/v1/publications?campaign=${part(id)}&${since}`, "publications"),
  ]);
  if (!calls.ok) return calls;
  if (!publications.ok) return publications;
  await Promise.all(calls.value.map(learn));
  const channel = channels.value.channels.find((one) => one.channel.network === "simulated");
  return { ok: true, value: { overview, channel, ...network.value, calls: calls.value, publications: publications.value, postOf } };
}

async function pages(path, name) {
  const rows = [];
  let after = "";
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await get(`${path}${after}`);
    if (!answer.ok) return answer;
    rows.push(...answer.value[name]);
    if (answer.value.next === undefined) break;
    after = `&after=${part(answer.value.next)}`;
  }
  return { ok: true, value: rows };
}

/** The simulated network is public, so which post a call is can be asked at once. An erased one is not found any more. */
async function learn({ id, erased }) {
  if (postOf.has(id) || erased) return;
  const answer = await get(`/api/v1/calls/${part(id)}/source`);
  if (answer.ok) postOf.set(id, answer.value.post.ref.uri);
}
