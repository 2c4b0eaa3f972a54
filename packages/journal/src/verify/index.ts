/** The verifier alone: it needs no store. */
export type { Head } from "../chain/head.ts";
export { formatHead, parseHead } from "../chain/head.ts";
export type { ExportFault, ExportProblem, ExportVerdict, VerifyOptions } from "./verify-export.ts";
export { verifyExport } from "./verify-export.ts";
