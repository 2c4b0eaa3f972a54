import { describeStore } from "@flakjacket/testkit/suites/store";
import { openMemoryStore } from "./open.ts";

describeStore("memory", async () => openMemoryStore());
