/** How the hosts of most addresses end. */
export const ENDINGS: ReadonlySet<string> = new Set(
  (
    "com fr net org de uk io co eu es it pt nl be ch at ie edu gov mil int info biz me app dev social us ca lu pl se no dk fi email online site shop pro br mx ar cl in " +
    "au nz jp cn ru tr gr cz sk hu ro bg hr si rs ua il za ma dz tn"
  ).split(" "),
);
/** Those that are everyday words too. */
export const EVERYDAY_ENDINGS: ReadonlySet<string> = new Set(
  "at me be it us no se es in de co info app email online social pro site shop si ma".split(" "),
);
