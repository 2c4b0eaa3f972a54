/** Recalls: count first, order, and read the receipts. With the store down they are done from memory. */
import type { House } from "../../house.ts";
import { orderAnyway } from "../../recalls/order-anyway.ts";
import { previewAnyway } from "../../recalls/preview-anyway.ts";
import { reportOf } from "../../recalls/report.ts";
import { doer } from "../context.ts";
import { refused } from "../refused.ts";
import type { Some } from "./some.ts";

export function recallHandlers(house: House): Some<"recall" | "previewRecall" | "recallReport"> {
  return {
    recall: ({ body: { scope, stop } }, context) => orderAnyway(scope, doer(context), stop === true, house),
    previewRecall: ({ body: { scope } }) => previewAnyway(scope, house),
    async recallReport({ params }) {
      const report = await reportOf(params.id, house);
      if (!report) throw refused("recall-unknown", { id: params.id });
      return report;
    },
  };
}
