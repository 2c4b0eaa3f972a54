/** Taking back: how many, then the order, then a receipt for each until all are settled. */
import { get, part, post } from "./ask.js";
import { el } from "./dom.js";
import { isOut } from "./model.js";
import { shape } from "./shapes.js";

/** Looks at the recall in hand: counts it before it is ordered, reads its receipts after. */
export async function followRecall(recall) {
  if (!recall) return;
  if (recall.id === undefined) {
    const answer = await post("/api/v1/recalls/preview", { scope: recall.scope });
    if (answer.ok) recall.counted = answer.value.publications;
  } else {
    const answer = await get(`/api/v1/recalls/${part(recall.id)}`);
    if (answer.ok) recall.report = answer.value;
  }
}

export function drawRecall(seen, phrases, { act, local, redraw }) {
  const { page } = phrases;
  const { recall } = local;
  const out = seen.publications.filter(isOut);
  const title = el("h3", {}, page.recall.title);
  if (!recall) {
    const all = () => {
      local.recall = { scope: { campaign: seen.overview.campaign.id } };
      redraw();
    };
    return el(
      "section",
      { class: "part" },
      title,
      out.length === 0
        ? el("p", { class: "quiet" }, page.recall.nothing)
        : el("div", { class: "row" }, el("button", { class: "key", type: "button", onclick: all }, page.recall.all)),
    );
  }
  const leave = () => {
    local.recall = undefined;
    redraw();
  };
  if (recall.id === undefined) {
    const stop = el("input", { type: "checkbox", checked: recall.stop === true });
    stop.addEventListener("change", () => {
      recall.stop = stop.checked;
    });
    const go = async () => {
      const answer = await act(() => post("/api/v1/recalls", { scope: recall.scope, ...(recall.stop ? { stop: true } : {}) }));
      if (answer?.ok) recall.id = answer.value.recall;
      redraw();
    };
    return el(
      "section",
      { class: "part" },
      title,
      el("p", {}, el("strong", {}, recall.counted === undefined ? "–" : page.recall.preview(recall.counted))),
      recall.scope.campaign && el("label", { class: "row" }, stop, page.recall.stopToo),
      el(
        "div",
        { class: "row" },
        el("button", { class: "key", type: "button", onclick: go }, page.recall.go),
        el("button", { class: "key plain", type: "button", onclick: leave }, page.plaza.leaveIt),
      ),
    );
  }
  return el(
    "section",
    { class: "part" },
    title,
    ...receipts(recall, phrases),
    el("div", { class: "row" }, el("button", { class: "key", type: "button", onclick: leave }, page.plaza.done)),
  );
}

function receipts({ report }, { page, sentences, words }) {
  if (!report) return [el("p", { class: "quiet" }, "–")];
  const rows = report.receipts.map(({ publication, state, readBackAt, why }) =>
    el(
      "li",
      {},
      state === "withdrawn" ? shape("convert", "leaf") : state === "recalling" ? shape("wait", "wait") : shape("tripped", "cord"),
      el(
        "span",
        {},
        state === "withdrawn" && readBackAt === undefined ? page.plaza.neverLeft : words.publicationStates[state],
        why ? ` · ${words.recallFailures[why]}` : "",
      ),
      el("span", { class: "record quiet" }, readBackAt === undefined ? publication.slice(0, 8) : sentences.at(readBackAt)),
    ),
  );
  return [
    el("p", { role: "status" }, el("strong", {}, sentences.recall(report.counts))),
    el("h3", {}, page.recall.receipts),
    el("ol", { class: "receipts" }, ...rows),
  ];
}

/** Whether its receipts may still change. */
export function isGoingOn(recall) {
  return recall?.id !== undefined && (recall.report === undefined || recall.report.counts.recalling > 0);
}
