/** Reads a post in every way it may be meant to be read: as it stands, and with each trick undone that may have been played. */
import { fold, type Trick } from "../fold.ts";
import { type Lexicon, lexiconOf, nothingBrought } from "./lexicon.ts";
import { type Likeness, readsLike } from "./reads-like.ts";
import { type Survey, survey } from "./survey.ts";
import { firstLetters } from "./tricks/acrostic.ts";
import { unbannered } from "./tricks/banner.ts";
import { decoded, mayBeBase64 } from "./tricks/encoded.ts";
import { joined } from "./tricks/joined.ts";
import { unleeted } from "./tricks/leet.ts";
import { withLatinLetters } from "./tricks/look-alikes.ts";
import { unmasked } from "./tricks/masked.ts";
import { unmorsed } from "./tricks/morse.ts";
import { withoutRepeats } from "./tricks/repeats.ts";
import { respelt } from "./tricks/respelt.ts";
import { unrotated } from "./tricks/rot13.ts";
import { segmented, withTagsCut } from "./tricks/segmented.ts";
import { asShown, reversed, upright } from "./tricks/turned.ts";
import type { Draft, Mapped, View, ViewName } from "./view.ts";

export { skeletonOf } from "./skeleton.ts";
export { spanOf, type View, type ViewName } from "./view.ts";
export { type Lexicon, lexiconOf };

/** Tricks are looked for in so many first units of a post; what stands after them is in the plain view alone. */
export const LOOKED_AT = 4000;
/** A reading of the whole is kept when it reads like a language, and so much better than the text as it stands. */
const PLAUSIBLE = 0.5;
const CLEARLY_BETTER = 0.2;
/** Below these, a text as it stands is hardly one of our languages, or not spelled like one. */
const DOUBTFUL = 0.55;
const MISSPELT = 0.8;

/**
 * The views of a post, the plain one first. Total, linear in the length of the text.
 *
 * @param lexicon words that a screen looks for, from `lexiconOf`, so that their disguises are undone too
 */
export function viewsOf(text: string, lexicon: Lexicon = nothingBrought): readonly View[] {
  return readingOf(text, lexicon).views;
}

/** The views of a post, and the tricks of writing that folding undid on the way to the plain one. */
export function readingOf(
  text: string,
  lexicon: Lexicon = nothingBrought,
): { readonly views: readonly View[]; readonly tricks: readonly Trick[] } {
  const folded = fold(text);
  const whole = readsLike(folded.text, lexicon, 0, Math.min(folded.text.length, LOOKED_AT));
  const views: View[] = [viewOf("plain", folded, whole, false)];
  const head = text.length > LOOKED_AT ? headOf(folded) : folded;
  const add = (name: ViewName, draft: Draft | undefined, than: Likeness = whole): Mapped | undefined => {
    if (!draft || views.some((view) => view.text === draft.mapped.text)) return undefined;
    const likeness = readsLike(draft.mapped.text, lexicon);
    const better = likeness.plausibility >= PLAUSIBLE && likeness.plausibility >= than.plausibility + CLEARLY_BETTER;
    if (!draft.settled && (!better || likeness.letters < 4)) return undefined;
    views.push(viewOf(name, draft.mapped, likeness, draft.trick));
    return draft.mapped;
  };
  if (text.includes("\u202e")) add("right-to-left", asShown(text.slice(0, LOOKED_AT)));
  const seen = survey(head.text, head.text.length);
  const latin = seen.foreign > 0 ? add("look-alikes", withLatinLetters(head, seen)) : undefined;
  const source = latin ?? head;
  undo(source, text, latin ? survey(source.text, source.text.length) : seen, latin ? readsLike(source.text, lexicon) : whole, lexicon, add);
  return { views, tricks: folded.tricks };
}

type Add = (name: ViewName, draft: Draft | undefined, than?: Likeness) => Mapped | undefined;

/** Looks for each trick that the survey does not rule out. */
function undo(source: Mapped, original: string, seen: Survey, plain: Likeness, lexicon: Lexicon, add: Add): void {
  const isDoubtful = plain.plausibility < DOUBTFUL;
  if (seen.flipped > 1) add("upside-down", upright(source), plain);
  if (isDoubtful && plain.letters > 7) {
    add("reversed", reversed(source), plain);
    add("rot13", unrotated(source, original), plain);
  }
  if (seen.leetTouches > 0 || seen.leet > seen.latin) add("leet", unleeted(source, lexicon));
  if (seen.lone > 3 || seen.parted > 0) add("joined", joined(source, lexicon));
  if (seen.repeats > 0) {
    add("repeats", withoutRepeats(source, lexicon, 1));
    add("repeats-two", withoutRepeats(source, lexicon, 2));
  }
  if (seen.masks > 0) add("masked", unmasked(source, lexicon));
  if (seen.tags > 0) add("hashtags", withTagsCut(source, original, lexicon));
  if (seen.longestWord > (lexicon.brought.length > 0 ? 7 : 11)) add("segmented", segmented(source, seen.latin, lexicon));
  const isMisspelt = plain.plausibility < MISSPELT;
  if (isMisspelt || lexicon.brought.length > 0) add("respelt", respelt(source, plain, isMisspelt, lexicon));
  if (seen.longestToken > 7 && mayBeBase64(original)) add("base64", decoded(source, original, "base64"));
  if (seen.digits > 4) {
    add("hex", decoded(source, original, "hex"));
    add("binary", decoded(source, original, "binary"));
  }
  if (seen.dashes > 7 && seen.dashes > seen.latin / 4) add("morse", unmorsed(source), { ...plain, plausibility: 0 });
  if (seen.strokes > 15 && seen.lines > 3) add("banner", unbannered(source, lexicon));
  if (seen.lines > 3 || seen.words > 3) add("acrostic", firstLetters(source, lexicon, seen.lines));
}

function viewOf(name: ViewName, { text, starts, ends }: Mapped, { plausibility }: Likeness, trick: boolean): View {
  return { name, text, starts, ends, plausibility, trick };
}

function headOf({ text, starts, ends }: Mapped): Mapped {
  const last = text.charCodeAt(LOOKED_AT - 1);
  const size = (last & 0xfc00) === 0xd800 ? LOOKED_AT - 1 : LOOKED_AT;
  return { text: text.slice(0, size), starts: starts.slice(0, size), ends: ends.slice(0, size) };
}
