/** Every route of the server: it mounts them from here, and the client and the API document are made from here. */
import type { Route } from "./route.ts";
import { breakerRoutes } from "./routes/breakers.ts";
import { callRoutes } from "./routes/calls.ts";
import { campaignRoutes } from "./routes/campaigns.ts";
import { changeRoutes } from "./routes/changes.ts";
import { channelRoutes } from "./routes/channels.ts";
import { installationRoutes } from "./routes/installation.ts";
import { publicationRoutes } from "./routes/publications.ts";
import { recallRoutes } from "./routes/recalls.ts";
import { simulatedRoutes } from "./routes/simulated.ts";
import { upkeepRoutes } from "./routes/upkeep.ts";

export const routes = {
  ...installationRoutes,
  ...campaignRoutes,
  ...callRoutes,
  ...publicationRoutes,
  ...recallRoutes,
  ...breakerRoutes,
  ...channelRoutes,
  ...upkeepRoutes,
  ...simulatedRoutes,
  ...changeRoutes,
} as const satisfies Record<string, Route>;

export type Routes = typeof routes;
export type RouteId = keyof Routes;
export const routeIds = Object.keys(routes) as readonly RouteId[];
