export type { Country, PersonalDatum, PersonalKind } from "./datum.ts";
export { namedPersonsIn } from "./named-person.ts";
export { type PersonalOptions, personalDataIn } from "./personal-data.ts";
