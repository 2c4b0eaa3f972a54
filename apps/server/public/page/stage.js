/** The brand's half: the picture of the call that was picked, its verdict, the next step, and what everyone sees. */
import { part, post } from "./ask.js";
import { el, svg } from "./dom.js";
import { isOut, kindsOf, outcomeOf, surenessOf } from "./model.js";
import { shape } from "./shapes.js";

const reasons = ["unkind-picture", "harmful", "personal", "off-topic", "unsure", "other"];

export function drawStage(thread, phrases, doing) {
  if (!thread) return empty(phrases);
  const outcome = outcomeOf(thread);
  const { state } = thread.call?.call ?? {};
  if (!thread.call) return empty(phrases, thread.post.removed ? phrases.page.network.removed : phrases.page.plaza.notCalled);
  if (state === "proposed") return waiting(thread, outcome, phrases, doing);
  if (state === "approved") return decided(thread, phrases, doing);
  return tile(outcome, thread, phrases);
}

function empty({ page }, said = page.plaza.nobodyYet) {
  const dashed = { fill: "none", stroke: "currentColor", "stroke-width": 2, "stroke-dasharray": "5 5" };
  return el(
    "div",
    { class: "empty" },
    svg(
      "svg",
      { viewBox: "0 0 200 160", "aria-hidden": true },
      svg("circle", { cx: 100, cy: 62, r: 46, ...dashed }),
      svg("path", { d: "M80 68c10 14 30 14 40 0M100 108l-6 10h12zM100 118c-8 12 8 18 0 34", ...dashed }),
    ),
    el("p", {}, said),
  );
}

function waiting({ post: said, call: row }, outcome, phrases, { act, local, redraw }) {
  const { page } = phrases;
  const { proposal } = row.call;
  const path = `/api/v1/calls/${part(row.id)}`;
  const approve = () => {
    // What was approved stays in sight while it can be undone.
    local.picked = said.key;
    return act(() => post(`${path}/approve`, { attempt: proposal.attempt, digests: proposal.digests }));
  };
  const refuse = (reason) => {
    local.refusing = undefined;
    return act(() => post(`${path}/refuse`, { reason }));
  };
  const asks = () => {
    local.refusing = local.refusing === row.id ? undefined : row.id;
    redraw();
  };
  return el(
    "div",
    { class: "stage" },
    verdictOf(row.call.verdict, outcome, phrases),
    el("p", { class: "quiet small" }, page.review.willBeSent),
    el("figure", {}, picture(`${path}/picture.png?attempt=${proposal.attempt}`, proposal.altText), ...beside(proposal, phrases)),
    el(
      "div",
      { class: "row steps" },
      el("button", { class: "key sun", type: "button", onclick: approve }, page.review.approve),
      el("button", { class: "key", type: "button", "aria-expanded": String(local.refusing === row.id), onclick: asks }, page.review.refuse),
      el("button", { class: "key", type: "button", onclick: () => act(() => post(`${path}/another-scene`)) }, page.review.anotherScene),
    ),
    local.refusing === row.id &&
      el(
        "div",
        { class: "refusals" },
        el("p", { class: "quiet" }, page.plaza.turnDown),
        ...reasons.map((reason) =>
          el("button", { class: "key", type: "button", onclick: () => refuse(reason) }, phrases.words.refusalReasons[reason]),
        ),
      ),
  );
}

function decided({ call: row, publication: published, reply }, phrases, { act, local, redraw }) {
  const { page, sentences } = phrases;
  const { proposal } = row.call;
  const publication = published?.publication;
  const shown = reply && !reply.removed && reply.picture;
  const source = shown
    ? `/api/v1/simulated/pictures/${part(reply.picture.key)}.png`
    : `/api/v1/calls/${part(row.id)}/picture.png?attempt=${proposal.attempt}`;
  const isDown = publication && ["withdrawn", "recalling", "not-withdrawn", "lapsed"].includes(publication.state);
  const live = publication?.state === "live";
  const take = () => {
    local.recall = { scope: { call: row.id } };
    redraw();
  };
  return el(
    "div",
    { class: "stage" },
    publication?.state === "approved" ? seam(row, publication, phrases, act) : line(publication, row.call, phrases),
    !isDown &&
      el(
        "figure",
        {},
        picture(source, proposal.altText),
        ...beside(proposal, phrases),
        live && el("p", { class: "quiet small" }, page.plaza.seen),
      ),
    isOut(published) &&
      publication.state !== "approved" &&
      el("div", { class: "row steps" }, el("button", { class: "key", type: "button", onclick: take }, page.plaza.takeThisBack)),
  );

  function line(now, call, { sentences: says }) {
    const drawn = !now ? shape("wait", "wait", true) : lamps[now.state]();
    return el("p", { class: "verdict" }, drawn, el("strong", {}, now ? says.publication(now) : sentences.call(call)));
  }
}

const lamps = {
  sending: () => shape("wait", "wait", true),
  unconfirmed: () => shape("alert", "amber", true),
  live: () => shape("armed", "leaf", true),
  recalling: () => shape("wait", "wait", true),
  withdrawn: () => shape("convert", "leaf", true),
  "not-withdrawn": () => shape("tripped", "cord", true),
  lapsed: () => shape("refuse", "refuse", true),
};

/** Until the seam is unpicked the approval can be undone. */
function seam(row, publication, phrases, act) {
  const { page, sentences } = phrases;
  const path = `/api/v1/calls/${part(row.id)}`;
  const left = publication.releaseAt - Date.now();
  const lasts = Math.max(1_000, publication.releaseAt - row.call.since);
  const whole = Math.max(left, Math.min(lasts, 10_000));
  const says = el(
    "strong",
    { "data-leaves-at": String(publication.releaseAt) },
    left > 0 ? sentences.leavesIn(Math.ceil(left / 1_000)) : sentences.call(row.call),
  );
  return el(
    "div",
    { class: "undo" },
    el(
      "div",
      { class: "row" },
      says,
      el(
        "span",
        { class: "row" },
        el("button", { class: "key", type: "button", onclick: () => act(() => post(`${path}/undo`)) }, page.review.undo),
        el(
          "button",
          { class: "key", type: "button", onclick: () => act(() => post(`/api/v1/publications/${part(row.id)}/release`)) },
          page.review.releaseNow,
        ),
      ),
    ),
    el("div", { class: "seam", "--lasts": `${whole}ms`, "--passed": `${Math.min(0, left - whole)}ms`, "aria-hidden": "true" }),
  );
}

function verdictOf(verdict, outcome, phrases) {
  const { page } = phrases;
  const why = outcome === "convert" ? page.plaza.surely(surenessOf(verdict)) : phrases.sentences.holdReason(verdict.because);
  return el(
    "p",
    { class: "verdict" },
    shape(outcome, outcome, true),
    el("strong", { class: `as-${outcome}` }, page.plaza.verdicts[outcome]),
    el("span", { class: "under quiet" }, why),
  );
}

function tile(outcome, { call: row }, phrases) {
  const { page, words, sentences } = phrases;
  const { call } = row;
  const signals = call.state === "refused" ? kindsOf(call.verdict.because).map((kind) => words.signals[kind]) : [];
  const why = signals.length > 0 ? page.plaza.because(signals) : sentences.call(call);
  return el(
    "div",
    { class: "stage" },
    el(
      "p",
      { class: "verdict tile" },
      el("span", { class: `plate as-${outcome}` }, shape(outcome, outcome, true)),
      el("strong", { class: `as-${outcome}` }, outcome === "alert" ? sentences.crisis : page.plaza.verdicts[outcome]),
      el("span", { class: "quiet" }, why),
    ),
  );
}

function picture(src, alt) {
  return el("img", { class: "picture", src, alt, width: 460, height: 460 });
}

function beside({ reply, altText, language }, { page }) {
  return [
    el("p", { class: "reply", lang: language }, reply),
    el("p", { class: "alt quiet small", lang: language }, el("span", {}, page.review.altText), el("span", {}, altText)),
  ];
}
