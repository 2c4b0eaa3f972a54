export type { MayPublish, Standing, WaitReason } from "./may-publish.ts";
export { mayPublish } from "./may-publish.ts";
export { READ_BACK_MS, recallBudget } from "./recall-budget.ts";
