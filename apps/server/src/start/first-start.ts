/** What only the first start does: the installation's own first event, its people, and the sample campaign. */
import type { KeyObject } from "node:crypto";
import { parseCampaignFile, sampleCampaignFile } from "@flakjacket/contract/files";
import type { PersonId } from "@flakjacket/core";
import { installationChain, installationStream } from "@flakjacket/core";
import { publicKeyOf } from "@flakjacket/journal";
import { sceneIds } from "@flakjacket/picture";
import type { PipelinePorts } from "@flakjacket/pipeline";
import { applyCampaign } from "@flakjacket/pipeline";
import type { Plaza } from "../channels/open-channel.ts";

/** The database was made with another key: with this one its secrets stay closed and its calls have other names. */
export class OtherKey extends Error {
  override readonly name = "OtherKey";
}

type Ports = Pick<PipelinePorts, "journal" | "views" | "clock" | "seeds">;

/** Gives whether this is the first start. @throws OtherKey */
export async function makeInstallation(signing: KeyObject, { journal, clock }: Ports): Promise<boolean> {
  const publicKey = publicKeyOf(signing);
  const { events, version } = await journal.read(installationStream);
  const made = events.find((event) => event.type === "installation-made");
  if (made) {
    if (made.publicKey === publicKey) return false;
    throw new OtherKey("The database belongs to another key.");
  }
  await journal.append([
    {
      chain: installationChain,
      stream: installationStream,
      expected: version,
      events: [{ type: "installation-made", v: 1, at: clock.now(), publicKey }],
    },
  ]);
  return true;
}

/** Applies the sample campaign where there is none. */
export async function applySample(by: PersonId, ports: Ports): Promise<void> {
  if ((await ports.views.campaigns()).length > 0) return;
  const parsed = parseCampaignFile(sampleCampaignFile, { scenes: sceneIds });
  if (!parsed.ok) throw new Error(`The sample campaign must be right: ${JSON.stringify(parsed.problems[0])}.`);
  await applyCampaign(parsed.definition, { by }, ports);
}

/** Somebody to speak as, from the first moment. */
export async function populate({ network, ours }: Plaza): Promise<void> {
  if (network.people().length > ours.size) return;
  for (const [handle, displayName] of [
    ["lou.example", "Lou"],
    ["odile.example", "Odile"],
    ["sam.example", "Sam"],
  ] as const) {
    await network.join({ handle, displayName });
  }
}
