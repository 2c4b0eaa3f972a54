export type { Country, PersonalDatum, PersonalKind } from "./datum.ts";
export { type PersonalOptions, personalDataIn } from "./personal-data.ts";
