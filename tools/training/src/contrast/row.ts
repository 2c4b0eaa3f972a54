/** One labelled text of the contrast set, and the words it is labelled with. */

export const heads = ["negative", "grumble", "insult", "hate", "threat", "sexual", "crisis", "grief", "profanity", "spam"] as const;
export type Head = (typeof heads)[number];

/** What a text is, head by head. A head that is absent says nothing: it must not be trained on for this row. */
export type Heads = Readonly<Partial<Record<Head, 0 | 1>>>;

export const languages = ["en", "fr", "de", "es", "it", "pt"] as const;
export type Language = (typeof languages)[number];

/**
 * `pair` is shared by the texts that differ in one thing only. `template` names the line that wrote the text. `group` is
 * the protected group in it, absent where there is none. Dev pairs say what train has not seen of them: their block of
 * templates, their group, or only this filling of known templates.
 */
export type Row = {
  readonly text: string;
  readonly lang: Language;
  readonly heads: Heads;
  readonly behaviour: string;
  readonly pair: string;
  readonly split: "train" | "dev";
  readonly unseen?: "template" | "group" | "filling";
  readonly template: string;
  readonly group?: string;
  readonly trick?: string;
};
