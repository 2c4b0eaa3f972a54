/** The deep model as the engine sees it, whoever runs it. */
import type { Head } from "../model/heads.ts";
import type { HeadProbabilities } from "./head-probabilities.ts";

/** Calibrated probabilities; `truncated` when the text went on after what was read. */
export type DeepAnswer = { readonly heads: HeadProbabilities; readonly truncated: boolean };

export type DeepReader = {
  /** What each text is. Rejects when the model cannot run: the post is then held. */
  read(texts: readonly string[], language: string | undefined): Promise<readonly DeepAnswer[]>;
  /** From which probability on a head is raised. */
  threshold(head: Head, language: string | undefined): number;
};
