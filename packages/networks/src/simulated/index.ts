export type { PointCosts, PointRules } from "../points.ts";
export { blueskyPoints, pointRules } from "../points.ts";
export type { WorldStore } from "./core.ts";
export type { Newcomer, Saying, SimulatedNetwork, SimulatedNetworkOptions } from "./network.ts";
export { createSimulatedNetwork } from "./network.ts";
export { simulatedStart } from "./reader.ts";
export type { SimulatedPost } from "./shapes.ts";
export type { ReaderTrouble, TroubleScope, Troubles, WriterCall, WriterTrouble } from "./troubles.ts";
