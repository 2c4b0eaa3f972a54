/** The strip over everything: which campaign, that the network is simulated, the breaker, what is live; and the way out. */
import { post } from "./ask.js";
import { el } from "./dom.js";
import { shape } from "./shapes.js";

export function drawStrip(seen, phrases, { swap, signedOut }) {
  const { page, words, sentences } = phrases;
  const { overview, channel } = seen;
  const tripped = overview?.breaker.state === "tripped";
  const name = overview?.campaign.definition.title ?? page.title;
  const out = async () => {
    await post("/auth/sign-out");
    signedOut();
  };
  return el(
    "header",
    { class: "strip" },
    el("img", { src: "/mark.svg", alt: page.title, width: 32, height: 32 }),
    el("span", { class: "name wide" }, name),
    el(
      "span",
      { class: "cell" },
      el("span", { class: "tag" }, page.plaza.simulated),
      el("span", { class: "quiet small wide" }, page.onlySimulated),
    ),
    overview &&
      el(
        "span",
        { class: "cell" },
        tripped ? shape("tripped", "cord") : shape("armed", "leaf"),
        el("strong", {}, tripped ? page.plaza.stopped : page.plaza.armed),
        el("span", { class: "quiet wide" }, words.modes[overview.campaign.definition.mode]),
      ),
    channel && el("span", { class: "cell wide quiet" }, sentences.liveCount(channel.budgets.live, channel.budgets.recallBudget)),
    el(
      "span",
      { class: "end" },
      el("button", { class: "key plain", type: "button", lang: phrases.language === "en" ? "fr" : "en", onclick: swap }, page.language),
      el("button", { class: "key plain wide", type: "button", onclick: out }, page.signIn.out),
    ),
  );
}

/** What a tripped breaker says, and the way to arm it again. */
export function drawStopped(seen, phrases, act) {
  const { breaker, campaign } = seen.overview ?? { breaker: { state: "armed" } };
  if (breaker.state !== "tripped") return undefined;
  const { page, sentences } = phrases;
  const reason = el("input", {
    type: "text",
    required: true,
    maxlength: 500,
    "aria-label": page.plaza.rearmReason,
    placeholder: page.plaza.rearmReason,
  });
  const go = (event) => {
    event.preventDefault();
    void act(() => post(`/api/v1/campaigns/${encodeURIComponent(campaign.id)}/rearm`, { reason: reason.value }));
  };
  return el(
    "section",
    { class: "stopped-line", role: "status" },
    el("strong", {}, sentences.breaker(breaker, campaign.definition.title)),
    el("form", { class: "row", onsubmit: go }, reason, el("button", { class: "key" }, page.breaker.rearm)),
  );
}
