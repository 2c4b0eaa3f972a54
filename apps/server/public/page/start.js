/** The page: who is in, what is so, and drawing it again when something moved. */
import { phrasesFor } from "/phrases/index.ts";
import { get, part, post, speak } from "./ask.js";
import { makeCord } from "./cord.js";
import { el } from "./dom.js";
import { drawDoor } from "./door.js";
import { lookUp } from "./look-up.js";
import { onStage, threads } from "./model.js";
import { drawPosts, makeComposer } from "./public.js";
import { drawRecall, followRecall, isGoingOn } from "./recall.js";
import { drawStage } from "./stage.js";
import { drawStopped, drawStrip } from "./strip.js";

const LOOK_EVERY_MS = 5_000;
const RECALL_EVERY_MS = 500;
const GATHER_MS = 60;

const local = { picked: undefined, refusing: undefined, recall: undefined, said: undefined };
let language = localStorage.getItem("language") ?? (navigator.language.startsWith("fr") ? "fr" : "en");
let phrases;
let seen;
let isOld = false;
let frame;
let soon;
let changes;

await open();

async function open() {
  phrases = phrasesFor(language === "fr" ? "fr" : "en");
  speak(phrases.language);
  document.documentElement.lang = phrases.language;
  document.title = phrases.page.title;
  const session = await get("/auth/get-session");
  if (session.ok && session.value?.user) return enter();
  changes?.close();
  document.body.replaceChildren(drawDoor(phrases, open));
  return undefined;
}

async function enter() {
  frame = makeFrame();
  document.body.replaceChildren(...frame.all);
  changes?.close();
  changes = new EventSource("/api/v1/events");
  changes.onopen = look;
  changes.onmessage = lookSoon;
  await look();
}

/** The places that are filled again; the composer and the cord stay as they are. */
function makeFrame() {
  const { page } = phrases;
  const places = Object.fromEntries(
    ["strip", "stopped", "old", "posts", "said", "next", "stage", "recall"].map((name) => [name, el("div", { class: `in-${name}` })]),
  );
  const composer = makeComposer(phrases, { act, pick });
  const lead = el("p", { class: "quiet" });
  const { cord, told } = makeCord(stop, () => page.plaza.holdToStop);
  cord.setAttribute("aria-label", page.breaker.stop);
  const people = el(
    "section",
    { class: "public" },
    el("h1", {}, page.plaza.publicTitle),
    lead,
    composer.people,
    composer.form,
    places.posts,
  );
  const brand = el(
    "section",
    { class: "brand" },
    el("h2", {}, page.plaza.brandTitle),
    el("p", { class: "quiet" }, page.plaza.brandLead),
    el("div", { class: "stage-top" }, places.said, places.next, places.stage, places.recall),
  );
  const main = el("main", { class: "halves" }, people, brand);
  return { places, composer, lead, drawn: {}, all: [places.strip, places.stopped, places.old, main, cord, told] };
}

function lookSoon() {
  clearTimeout(soon);
  soon = setTimeout(look, GATHER_MS);
}

async function look() {
  clearTimeout(soon);
  const [answer] = await Promise.all([lookUp(), followRecall(local.recall)]);
  if (answer.ok) seen = answer.value;
  else if (answer.problem?.code === "not-signed-in") return open();
  isOld = !answer.ok;
  redraw();
  clearTimeout(soon);
  soon = setTimeout(look, isGoingOn(local.recall) ? RECALL_EVERY_MS : LOOK_EVERY_MS);
  return undefined;
}

function redraw() {
  if (local.recall && local.recall.id === undefined && local.recall.counted === undefined && !local.recall.asked) {
    local.recall.asked = true;
    lookSoon();
  }
  const { page } = phrases;
  place("old", [isOld], () => isOld && el("p", { class: "old-line", role: "status" }, page.failed.noAnswer));
  place("said", [local.said], () => local.said && el("p", { class: "said", role: "alert" }, local.said));
  if (!seen) return;
  document.body.classList.toggle("is-tripped", seen.overview?.breaker.state === "tripped");
  const { overview, channel } = seen;
  place("strip", [overview, channel?.budgets], () => drawStrip(seen, phrases, { swap, signedOut: open }));
  place("stopped", [overview?.breaker], () => drawStopped(seen, phrases, act));
  if (!seen.posts) return;
  const all = threads(seen);
  const thread = onStage(all, local.picked);
  const doing = { act, local, redraw, pick };
  frame.lead.textContent = page.plaza.publicLead(channel?.channel.account ?? "");
  frame.composer.update(seen, thread?.call?.call.state !== "proposed");
  place("posts", [all, thread?.post.key], () => drawPosts(all, thread, phrases, doing));
  const waits = all.filter(({ call }) => call?.call.state === "proposed" && call !== thread?.call);
  place("next", [waits.map(({ post: { key } }) => key)], () => drawNext(waits));
  place("stage", [thread, local.refusing], () => drawStage(thread, phrases, doing));
  place("recall", [local.recall, seen.publications.map(({ publication }) => publication.state)], () => drawRecall(seen, phrases, doing));
}

/** Who else waits, and the way there. */
function drawNext(waits) {
  const [first] = waits;
  if (!first) return undefined;
  const go = () => pick(first.post.key);
  return el("button", { class: "key", type: "button", onclick: go }, phrases.sentences.waits(waits.length));
}

/** Draws a place again only when what it shows is another: focus and pictures stay where they are. */
function place(name, shows, draw) {
  const now = JSON.stringify(shows);
  if (frame.drawn[name] === now) return;
  frame.drawn[name] = now;
  frame.places[name].replaceChildren(...[draw()].filter(Boolean));
}

/** Does something, says what stood in the way, and looks what became of it. */
async function act(work) {
  const answer = await work();
  local.said = answer.ok ? undefined : (answer.problem?.title ?? phrases.page.failed.notRecorded);
  await look();
  return answer;
}

function pick(key) {
  local.picked = key;
  redraw();
  // Where both halves stand one under the other, what was picked is out of sight.
  if (matchMedia("(max-width: 899px)").matches) frame.places.stage.scrollIntoView({ block: "center" });
}

function stop() {
  const id = seen?.overview?.campaign.id;
  if (id === undefined) return;
  void act(async () => {
    const answer = await post(`/api/v1/campaigns/${part(id)}/stop`, { reason: phrases.page.plaza.stopReason });
    return answer.ok || answer.problem ? answer : { ok: false, problem: { title: phrases.page.plaza.noAnswerStop(id) } };
  });
}

function swap() {
  language = phrases.language === "en" ? "fr" : "en";
  localStorage.setItem("language", language);
  void open();
}

setInterval(() => {
  for (const one of document.querySelectorAll("[data-leaves-at]")) {
    const left = Math.ceil((Number(one.getAttribute("data-leaves-at")) - Date.now()) / 1_000);
    if (left > 0) one.textContent = phrases.sentences.leavesIn(left);
  }
}, 500);
