/** The public's half: who one speaks as, what one writes, and the posts with how far each has come. */
import { part, post } from "./ask.js";
import { el } from "./dom.js";
import { wayOf } from "./model.js";
import { face, initial, nameOf, shape } from "./shapes.js";

/** Made once for a language, so that nothing is lost while somebody types. `people` is filled again and again. */
export function makeComposer(phrases, { act, pick }) {
  const { page } = phrases;
  let speaker;
  let account = "";
  let shown = "";
  const people = el("div", { class: "people", role: "radiogroup", "aria-label": page.say.as });
  const text = el("textarea", { "aria-label": page.say.text, maxlength: 3_000, required: true, onkeydown: quick });
  const as = el("span", { class: "row small quiet" });
  const go = el("button", { class: "key" }, page.say.go);
  const form = el("form", { class: "composer", onsubmit: say }, text, el("div", { class: "row" }, as, go));

  function quick(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  }
  async function say(event) {
    event.preventDefault();
    const answer = await act(() => post("/api/v1/simulated/say", { person: speaker, text: text.value }));
    if (!answer?.ok) return;
    text.value = "";
    pick(answer.value.post.key);
  }
  function add() {
    const name = prompt(page.plaza.newName)?.trim();
    if (!name) return;
    speaker = name;
    text.focus();
    fill();
  }
  let all = [];
  function fill() {
    const known = all.find(({ id, handle }) => id === speaker || handle === speaker);
    const discs = all.map((one) =>
      el(
        "button",
        { class: "person", type: "button", role: "radio", "aria-checked": String(one === known), onclick: () => choose(one.id) },
        face(one),
        nameOf(one),
      ),
    );
    const plus = el("span", { class: "disc new", "aria-hidden": "true" }, "+");
    const fresh = el(
      "button",
      { class: "person", type: "button", role: "radio", "aria-checked": String(!known), onclick: add },
      plus,
      known ? page.plaza.new : speaker,
    );
    people.replaceChildren(...discs, fresh);
    as.replaceChildren(initial(known ?? { id: speaker, handle: speaker }), `${page.say.as} ${known ? nameOf(known) : speaker}`);
  }
  function choose(id) {
    speaker = id;
    fill();
  }

  return {
    people,
    form,
    update(seen, isNext) {
      account = seen.channel?.channel.account ?? account;
      all = seen.people.filter(({ ours }) => !ours).slice(0, 8);
      speaker ??= all[0]?.id ?? "lou";
      text.placeholder = page.say.example(account);
      if (text.value === "" && shown === "") text.value = page.say.example(account);
      go.classList.toggle("sun", isNext);
      const now = JSON.stringify([all, speaker]);
      if (now !== shown) fill();
      shown = now;
    },
  };
}

/** The posts, newest first. */
export function drawPosts(threads, picked, phrases, { pick, act }) {
  const { page } = phrases;
  if (threads.length === 0) return el("p", { class: "quiet" }, page.network.empty);
  return el("ol", { class: "posts" }, ...threads.map((one) => drawPost(one, one === picked, phrases, { pick, act })));
}

function drawPost(thread, isPicked, phrases, { pick, act }) {
  const { post: said, person, call } = thread;
  const { page, sentences } = phrases;
  const classes = `post${isPicked ? " picked" : ""}${said.removed ? " gone" : ""}`;
  const who = el(
    "div",
    { class: "who" },
    initial(person),
    el("strong", {}, nameOf(person)),
    el("span", { class: "quiet small" }, sentences.at(said.at), said.edited ? ` · ${page.network.edited}` : ""),
    el("span", { class: "push" }),
    ...(said.removed || !isPicked ? [] : menu()),
  );
  return el(
    "li",
    { class: classes },
    who,
    said.removed
      ? el("p", { class: "quiet" }, page.network.removed)
      : el(
          "button",
          { class: "pick words", type: "button", "aria-pressed": String(isPicked), onclick: () => pick(said.key) },
          shortened(said.text),
        ),
    call ? way(thread, phrases) : !said.removed && el("p", { class: "quiet small" }, page.plaza.notCalled),
  );

  function menu() {
    const path = `/api/v1/simulated/posts/${part(said.key)}`;
    const edit = () => {
      const text = prompt(page.network.edit, said.text);
      if (text) void act(() => post(`${path}/edit`, { text }));
    };
    return [
      el("button", { class: "key plain small", type: "button", onclick: edit }, page.network.edit),
      el("button", { class: "key plain small", type: "button", onclick: () => act(() => post(`${path}/delete`)) }, page.network.remove),
      el(
        "button",
        {
          class: "key plain small",
          type: "button",
          title: page.network.block,
          onclick: () => act(() => post(`/api/v1/simulated/people/${part(said.person)}/block`)),
        },
        page.plaza.block,
      ),
    ];
  }
}

function way(thread, { page, sentences }) {
  const { call, publication } = thread;
  const shaped = { refused: call.call.verdict?.alert ? "alert" : "refuse", departed: "refuse", "turned-down": "refuse", lapsed: "refuse" }[
    call.call.state
  ];
  const down = publication && ["recalling", "withdrawn", "not-withdrawn"].includes(publication.publication.state);
  if (shaped) return el("p", { class: "row small" }, shape(shaped, shaped), sentences.call(call.call));
  if (down) {
    const { state } = publication.publication;
    const drawn =
      state === "withdrawn" ? shape("convert", "leaf") : state === "recalling" ? shape("wait", "wait") : shape("tripped", "cord");
    return el("p", { class: "row small" }, drawn, sentences.publication(publication.publication));
  }
  return el(
    "ol",
    { class: "way" },
    ...wayOf(thread).map(({ name, done, here }) =>
      el("li", { class: `${done ? "done" : ""}${here ? " here" : ""}` }, page.plaza.way[name]),
    ),
  );
}

const MOST_SHOWN = 600;
function shortened(text) {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
