/** What each setting is for. */
import type { SettingName } from "@flakjacket/core";

export type SettingPhrases = { readonly [N in SettingName]: string };
