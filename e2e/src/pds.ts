/** A real personal data server of the AT Protocol in this process, with people who have accounts on it. */
import { TestNetworkNoAppView } from "@atproto/dev-env";
import type { Account, PostRef } from "@flakjacket/core";
import type { Bridge } from "./jetstream-bridge.ts";
import { startBridge } from "./jetstream-bridge.ts";

export type Person = Account & { readonly password: string };

export type Pds = {
  /** `http://localhost:PORT` */
  readonly service: string;
  readonly bridge: Bridge;
  /** @param name letters and digits; the handle is `NAME.test` */
  createAccount(name: string): Promise<Person>;
  /** Another password for the same account, as an operator would make for this program. */
  appPassword(person: Person, name: string): Promise<string>;
  revokeAppPassword(person: Person, name: string): Promise<void>;
  say(
    person: Person,
    text: string,
    to?: { readonly mention?: Account | undefined; readonly replyTo?: PostRef | undefined },
  ): Promise<PostRef>;
  /** A record as it is, however strange. */
  put(person: Person, record: Record<string, unknown>): Promise<PostRef>;
  edit(person: Person, ref: PostRef, text: string): Promise<void>;
  remove(person: Person, ref: PostRef): Promise<void>;
  describe(person: Person, profile: { readonly displayName?: string; readonly description?: string }): Promise<void>;
  block(by: Person, whom: Account): Promise<void>;
  deactivate(person: Person): Promise<void>;
  /** What anybody sees at an address; undefined when there is nothing. */
  record(uri: string): Promise<{ readonly cid: string; readonly value: Record<string, unknown> } | undefined>;
  blob(did: string, cid: string): Promise<Uint8Array>;
  /** The addresses of all posts of an account, newest first. */
  postsOf(did: string): Promise<readonly string[]>;
  close(): Promise<void>;
};

const POSTS = "app.bsky.feed.post";
type Agent = ReturnType<TestNetworkNoAppView["pds"]["getAgent"]>;

export async function startPds(): Promise<Pds> {
  process.env["LOG_ENABLED"] ??= "false";
  const network = await TestNetworkNoAppView.create({});
  const bridge = await startBridge(network.pds.url, network.pds.ctx.idResolver);
  const agents = new Map<string, Agent>();
  const anybody = network.pds.getAgent();

  const agentOf = (person: Account): Agent => {
    const agent = agents.get(person.id);
    if (!agent) throw new Error(`${person.handle} has no account here.`);
    return agent;
  };
  const put: Pds["put"] = async (person, record) => {
    const { data } = await agentOf(person).com.atproto.repo.createRecord({ repo: person.id, collection: POSTS, record, validate: false });
    return { network: "bluesky", uri: data.uri, version: data.cid };
  };
  const record: Pds["record"] = async (uri) => {
    const [, , repo = "", collection = "", rkey = ""] = uri.split("/");
    try {
      const { data } = await anybody.com.atproto.repo.getRecord({ repo, collection, rkey });
      return { cid: data.cid ?? "", value: data.value as Record<string, unknown> };
    } catch (error) {
      if (error instanceof Error && "error" in error && error.error === "RecordNotFound") return undefined;
      throw error;
    }
  };
  const at = (ref: PostRef) => {
    const [, , repo = "", collection = "", rkey = ""] = ref.uri.split("/");
    return { repo, collection, rkey };
  };

  return {
    service: network.pds.url,
    bridge,
    put,
    record,
    async createAccount(name) {
      const agent = network.pds.getAgent();
      const handle = `${name}.test`;
      const password = `password-of-${name}`;
      const { data } = await agent.createAccount({ handle, email: `${name}@example.test`, password });
      agents.set(data.did, agent);
      return { network: "bluesky", id: data.did, handle, password };
    },
    async appPassword(person, name) {
      const { data } = await agentOf(person).com.atproto.server.createAppPassword({ name });
      return data.password;
    },
    async revokeAppPassword(person, name) {
      await agentOf(person).com.atproto.server.revokeAppPassword({ name });
    },
    async say(person, text, { mention, replyTo } = {}) {
      const written = mention ? `@${mention.handle} ${text}` : text;
      const facet = mention && {
        index: { byteStart: 0, byteEnd: mention.handle.length + 1 },
        features: [{ $type: "app.bsky.richtext.facet#mention", did: mention.id }],
      };
      const parent = replyTo && { uri: replyTo.uri, cid: replyTo.version };
      const above = replyTo && ((await record(replyTo.uri))?.value["reply"] as { root: unknown } | undefined);
      return put(person, {
        $type: POSTS,
        text: written,
        langs: ["en"],
        createdAt: new Date().toISOString(),
        ...(facet ? { facets: [facet] } : {}),
        ...(parent ? { reply: { root: above?.root ?? parent, parent } } : {}),
      });
    },
    async edit(person, ref, text) {
      const record = { $type: POSTS, text, createdAt: new Date().toISOString() };
      await agentOf(person).com.atproto.repo.putRecord({ ...at(ref), record });
    },
    async remove(person, ref) {
      await agentOf(person).com.atproto.repo.deleteRecord(at(ref));
    },
    async describe(person, profile) {
      const record = { $type: "app.bsky.actor.profile", ...profile };
      await agentOf(person).com.atproto.repo.putRecord({ repo: person.id, collection: record.$type, rkey: "self", record });
    },
    async block(by, whom) {
      const record = { $type: "app.bsky.graph.block", subject: whom.id, createdAt: new Date().toISOString() };
      await agentOf(by).com.atproto.repo.createRecord({ repo: by.id, collection: record.$type, record });
    },
    async deactivate(person) {
      await agentOf(person).com.atproto.server.deactivateAccount({});
    },
    async blob(did, cid) {
      const { data } = await anybody.com.atproto.sync.getBlob({ did, cid });
      return data as unknown as Uint8Array;
    },
    async postsOf(did) {
      const { data } = await anybody.com.atproto.repo.listRecords({ repo: did, collection: POSTS, limit: 100 });
      return data.records.map(({ uri }) => uri);
    },
    async close() {
      await bridge.close();
      await network.close();
    },
  };
}
