import { describeStore } from "@flakjacket/testkit/suites/store";
import { afterAll, beforeAll } from "vitest";
import type { TemporaryPostgres } from "../testing/temporary-postgres.ts";
import { temporaryPostgres, testKey } from "../testing/temporary-postgres.ts";
import { openPostgresStore } from "./open.ts";

let server: TemporaryPostgres;
beforeAll(async () => {
  server = await temporaryPostgres();
});
afterAll(() => server.remove());

describeStore("postgres", async () => openPostgresStore({ url: await server.database(), key: testKey }));
