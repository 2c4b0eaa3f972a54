/** Asks the server. What comes back is always a value: the answer, or the problem in the reader's language. */

let language = "en";
export function speak(chosen) {
  language = chosen;
}

/** @returns {Promise<{ok: true, value: any} | {ok: false, problem?: {code: string, title: string}}>} `problem` absent: no answer */
export async function ask(method, path, body) {
  try {
    const answer = await fetch(path, {
      method,
      credentials: "same-origin",
      headers: { "accept-language": language, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const value = await answer.json();
    return answer.ok ? { ok: true, value } : { ok: false, problem: value };
  } catch {
    return { ok: false };
  }
}

export const get = (path) => ask("GET", path);
export const post = (path, body = {}) => ask("POST", path, body);
/** A key inside a path. */
export const part = (key) => encodeURIComponent(key);
