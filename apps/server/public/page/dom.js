/** Builds elements. No text ever becomes markup: strings are text nodes, and nothing here reads HTML. */

/**
 * @example el("button", { class: "key", onclick: go }, "Go")
 * @param {string} name @param {Record<string, unknown>} [given] false and undefined are left out @param {...(Node | string | false | undefined)} inside
 */
export function el(name, given = {}, ...inside) {
  return filled(document.createElement(name), given, inside);
}

/** The same for drawings. */
export function svg(name, given = {}, ...inside) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), given, inside);
}

function filled(element, given, inside) {
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key.startsWith("--")) element.style.setProperty(key, String(value));
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...inside.flat().filter((one) => one !== false && one !== undefined));
  return element;
}
