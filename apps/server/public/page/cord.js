/** The cord: pull it 48 px, hold it, press Enter on it, or Ctrl and the full stop. Stopping asks no question. */
import { el, svg } from "./dom.js";

const PULL_PX = 48;
const HOLD_MS = 400;
const TAP_SHOWS_MS = 1_600;

/** @param {() => void} stop @param {() => string} says what a tap that is too short is told */
export function makeCord(stop, says) {
  let from;
  let timer;
  const told = el("p", { class: "cord-says", role: "status", hidden: true });
  const cord = el(
    "button",
    { class: "cord", type: "button", onpointerdown: down, onpointermove: move, onpointerup: up, onpointercancel: let_go, onkeydown: key },
    svg(
      "svg",
      { width: 52, height: 160, viewBox: "0 0 52 160", "aria-hidden": true },
      svg("path", { d: "M26 -60V112", stroke: "#D3221F", "stroke-width": 4 }),
      svg("path", { d: "M26 -60V112", stroke: "#fff", "stroke-width": 1.4, "stroke-dasharray": "4 5", opacity: ".75" }),
      svg("circle", { cx: 26, cy: 114, r: 5.5, fill: "#8f1512" }),
      svg("path", { d: "M26 120l19 33H7z", fill: "#fff", stroke: "#D3221F", "stroke-width": 7, "stroke-linejoin": "round" }),
    ),
  );
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.key === ".") {
      event.preventDefault();
      stop();
    }
  });

  function down(event) {
    cord.setPointerCapture(event.pointerId);
    cord.classList.add("held");
    from = event.clientY;
    timer = setTimeout(pulled, HOLD_MS);
  }
  function move(event) {
    if (from === undefined) return;
    const by = Math.max(0, Math.min(PULL_PX + 12, event.clientY - from));
    cord.style.setProperty("--pulled", `${by}px`);
    if (by >= PULL_PX) pulled();
  }
  function up() {
    if (from !== undefined) hint();
    let_go();
  }
  function let_go() {
    clearTimeout(timer);
    from = undefined;
    cord.classList.remove("held");
    cord.style.removeProperty("--pulled");
  }
  function pulled() {
    let_go();
    stop();
  }
  function key(event) {
    if (event.key === "Enter") {
      event.preventDefault();
      stop();
    }
  }
  function hint() {
    told.textContent = says();
    told.hidden = false;
    setTimeout(() => {
      told.hidden = true;
    }, TAP_SHOWS_MS);
  }
  return { cord, told };
}
