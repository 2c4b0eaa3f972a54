/** Between a file's words and policy and core's. */
import type { CampaignPolicy, CampaignWords } from "@flakjacket/core";
import type { z } from "zod";
import type { policy, words } from "./judgement-schema.ts";

type Words = z.output<typeof words>;
type Policy = z.output<typeof policy>;

export function wordsOf(file: Words): CampaignWords {
  return {
    protectedGroups: file.protected_groups ?? [],
    brandTerms: file.brand_terms ?? [],
    sensitiveNames: file.sensitive_names ?? [],
  };
}

/** A list without anything in it is left out. */
export function wordsInFile({ protectedGroups, brandTerms, sensitiveNames }: CampaignWords): Words {
  return {
    ...(protectedGroups.length > 0 && { protected_groups: [...protectedGroups] }),
    ...(brandTerms.length > 0 && { brand_terms: [...brandTerms] }),
    ...(sensitiveNames.length > 0 && { sensitive_names: [...sensitiveNames] }),
  };
}

export function policyOf(file: Policy): CampaignPolicy {
  const { refuse_from: refuseFrom = {}, hold_from: holdFrom = {}, convert_from: convertFrom } = file;
  return { refuseFrom, holdFrom, ...(convertFrom !== undefined && { convertFrom }) };
}

export function policyInFile({ refuseFrom, holdFrom, convertFrom }: CampaignPolicy): Policy {
  return {
    ...(Object.keys(refuseFrom).length > 0 && { refuse_from: refuseFrom }),
    ...(Object.keys(holdFrom).length > 0 && { hold_from: holdFrom }),
    ...(convertFrom !== undefined && { convert_from: convertFrom }),
  };
}
