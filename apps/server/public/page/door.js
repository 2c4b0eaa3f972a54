/** The door: address and password, for whoever has no session. */
import { post } from "./ask.js";
import { el } from "./dom.js";

export function drawDoor({ page }, onIn) {
  const email = el("input", { type: "email", name: "email", autocomplete: "username", required: true });
  const password = el("input", { type: "password", name: "password", autocomplete: "current-password", required: true });
  const wrong = el("p", { class: "wrong", role: "alert" });
  const go = async (event) => {
    event.preventDefault();
    const answer = await post("/auth/sign-in/email", { email: email.value, password: password.value });
    if (answer.ok) return onIn();
    wrong.textContent = answer.problem?.code === "not-signed-in" ? page.signIn.wrong : (answer.problem?.title ?? page.failed.noAnswer);
    return undefined;
  };
  return el(
    "main",
    { class: "door" },
    el("h1", {}, page.signIn.title),
    el("p", { class: "quiet" }, page.lead),
    el(
      "form",
      { onsubmit: go },
      el("label", {}, page.signIn.email, email),
      el("label", {}, page.signIn.password, password),
      wrong,
      el("button", { class: "key sun" }, page.signIn.go),
    ),
    el("p", { class: "quiet small" }, page.signIn.whereFrom),
  );
}
