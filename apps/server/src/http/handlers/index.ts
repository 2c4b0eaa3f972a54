/** A handler for every route: one that is missing does not compile. */
import type { Handlers } from "@flakjacket/contract/http";
import type { House } from "../../house.ts";
import type { Context } from "../context.ts";
import { breakerHandlers } from "./breakers.ts";
import { callHandlers } from "./calls.ts";
import { campaignHandlers } from "./campaigns.ts";
import { changeHandlers } from "./changes.ts";
import { channelHandlers } from "./channels.ts";
import { installationHandlers } from "./installation.ts";
import { publicationHandlers } from "./publications.ts";
import { recallHandlers } from "./recalls.ts";
import { simulatedHandlers } from "./simulated.ts";
import { upkeepHandlers } from "./upkeep.ts";

export function handlersOf(house: House): Handlers<Context> {
  return {
    ...installationHandlers(house),
    ...campaignHandlers(house),
    ...callHandlers(house),
    ...publicationHandlers(house),
    ...recallHandlers(house),
    ...breakerHandlers(house),
    ...channelHandlers(house),
    ...upkeepHandlers(house),
    ...simulatedHandlers(house),
    ...changeHandlers(house),
  };
}
