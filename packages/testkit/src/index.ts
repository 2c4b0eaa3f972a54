export type { Box, BoxOptions } from "./box/campaign-in-a-box.ts";
export { ada, ben, mainChannel, openBox, sunny, sunnyCampaign } from "./box/campaign-in-a-box.ts";
export type { Tap, Tapped } from "./tap-ports.ts";
export { tapPorts } from "./tap-ports.ts";
export type { VirtualClock } from "./virtual-clock.ts";
export { virtualClock } from "./virtual-clock.ts";
