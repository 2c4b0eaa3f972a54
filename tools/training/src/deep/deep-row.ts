/** A row of the deep model: what it reads, and where it comes from. */
import type { Row } from "../fast/row.ts";

/** `text` is what `deepText` makes of the original, `folded` what it makes of the text that the fast model reads. */
export type DeepRow = Row & { readonly folded: string; readonly ordinary: boolean };
