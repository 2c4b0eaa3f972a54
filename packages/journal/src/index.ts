/** The journal: the chain, the stores, signed heads, exports and their verifier. */
export { canonical, canonicalBytes } from "./chain/canonical.ts";
export { checkChains } from "./chain/check-chains.ts";
export type { Head } from "./chain/head.ts";
export { formatHead, parseHead } from "./chain/head.ts";
export { parseRecorded } from "./chain/recorded.ts";
export { exportJournal } from "./heads/export-journal.ts";
export { signHeads } from "./heads/sign-heads.ts";
export type { SignedHeads } from "./heads/statement.ts";
export { isSigned, newSigningKey, parseSigningKey, publicKeyOf } from "./heads/statement.ts";
export { openMemoryStore } from "./memory/open.ts";
export type { ProblemParams, StoreProblemCode } from "./problem.ts";
export { StoreProblem } from "./problem.ts";
export { keyedSeeds } from "./seeds/keyed-seeds.ts";
export type { Spool } from "./spool/spool.ts";
export { openSpool } from "./spool/spool.ts";
export type { GuardedVault, Ledger, LedgerSnapshot, RebuildReport, Store, StoredLink } from "./store.ts";
export type { ExportFault, ExportProblem, ExportVerdict, VerifyOptions } from "./verify/verify-export.ts";
export { verifyExport } from "./verify/verify-export.ts";
