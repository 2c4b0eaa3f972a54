/** Who may do what: sessions, tokens, the owner of the first start and the command line's own token. */
import type { Journal, PersonId } from "@flakjacket/core";
import { installationChain, installationStream } from "@flakjacket/core";
import type { Auth } from "../auth/open-auth.ts";
import { openAuth } from "../auth/open-auth.ts";
import type { People } from "../auth/people.ts";
import { ensureCliToken, ensureOwner, peopleOf } from "../auth/people.ts";
import { parseRole } from "../auth/principal.ts";
import type { Foundation } from "./foundation.ts";
import { originOf } from "./free-port.ts";

export type OpenPeople = { readonly auth: Auth; readonly people: People; readonly cliToken: string; readonly owner: PersonId };

export async function openPeople({ settings, clock, keys, seeds, opened, origin }: Foundation, journal: Journal): Promise<OpenPeople> {
  const { host, port, dataDir } = settings;
  const { auth, links } = openAuth({
    database: opened.people,
    origin,
    alsoFrom: [originOf(host, port), `http://localhost:${port}`],
    secret: keys.sessions,
    newId: seeds.uuid,
    async onAdded({ id, role }) {
      const event = { type: "person-added", v: 1, at: clock.now(), person: id as PersonId, role: parseRole(role) ?? "viewer" } as const;
      await journal.append([{ chain: installationChain, stream: installationStream, expected: "any", events: [event] }]);
    },
  });
  const people = peopleOf(auth, links);
  await ensureOwner(auth, people, dataDir);
  const cliToken = await ensureCliToken(auth, people, dataDir);
  const owner = ((await people.all())[0]?.id ?? "owner") as PersonId;
  return { auth, people, cliToken, owner };
}
