/** A row of the deep model: what it reads, and where it comes from. */
import type { Row } from "../fast/row.ts";

/**
 * `text` is what `deepText` makes of the original, `folded` what it makes of the text that the fast model reads. `isNewWording`: a
 * contrast row whose whole template was held back from training.
 */
export type DeepRow = Row & { readonly folded: string; readonly ordinary: boolean; readonly isNewWording?: boolean };
