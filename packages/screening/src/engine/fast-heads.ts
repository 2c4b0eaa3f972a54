/** The fast model over the views and windows of a text. */

import { HEADS, type Head } from "../model/heads.ts";
import type { FastModel } from "../model/index.ts";
import type { Place } from "../signals.ts";
import { spanOf, type View } from "../views/index.ts";
import { type HeadProbabilities, headsFrom, hidden, together } from "./head-probabilities.ts";
import { type Window, windowsOf } from "./windows.ts";

/** Of how many views a model is asked, the plain one included. */
const MOST_VIEWS = 4;

export type FastHeads = {
  readonly heads: HeadProbabilities;
  /** The word that moved a head most, in the view and window where the head is highest. */
  placeOf(head: Head): Place | undefined;
};

/** Views that are worth a model's time: the text as it stands, and as it reads once a trick is undone. */
export function viewsToScore(views: readonly View[]): readonly View[] {
  return views.filter(({ name, trick }) => name === "plain" || trick || name === "hashtags" || name === "joined").slice(0, MOST_VIEWS);
}

type Scored = { readonly view: View; readonly window: Window; readonly heads: HeadProbabilities };

/** @param language the text's, where it is known */
export function fastHeads(model: FastModel, views: readonly View[], language: string | undefined): FastHeads {
  const scored = viewsToScore(views).flatMap((view) => windowsOf(view.text).map((window) => scoredIn(model, view, window, language)));
  return {
    heads: together(scored.map(({ heads }) => heads)),
    placeOf(head) {
      const best = scored.reduce((one, other) => (other.heads[head] > one.heads[head] ? other : one), scored[0] as Scored);
      const part = best.view.text.slice(best.window.from, best.window.to);
      const moved = model.contributions(part, head, 3).find(({ weight }) => weight > 0);
      if (!moved) return undefined;
      return { of: "text", ...spanOf(best.view, best.window.from + moved.start, best.window.from + moved.end) };
    },
  };
}

const into = new Float32Array(HEADS.length);

function scoredIn(model: FastModel, view: View, window: Window, language: string | undefined): Scored {
  const isWhole = window.from === 0 && window.to === view.text.length;
  model.score(isWhole ? view.text : view.text.slice(window.from, window.to), language, into);
  const heads = headsFrom((head) => into[model.heads.indexOf(head)] as number);
  return { view, window, heads: view.trick ? hidden(heads) : heads };
}
