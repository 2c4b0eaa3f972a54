/**
 * Ordinary words that are one swapped pair or one lost vowel away from a word that a screen refuses, and no disguise of it: `repas`,
 * `gun`. Reviewed by hand, out of all words of three to twelve letters in six languages' spelling dictionaries that were taken for one.
 * Last come some that hold such a word, as tags of food and views do.
 */
export const ordinaryNeighbours: readonly string[] = [
  "chant chants chr cille colle collent coller colles conner cull culle culls gun guns guin guine hiel insect insects insecte insectes",
  "mongolen patin patins pds raps reaps repas rps silt slop slops sodom solape vil viler viles vilos vils violes voile voilee voilees",
  "voiler voiles vole volees volent voles voleur voleurs voleuse voleuses volis",
  "foodporn foodieporn earthporn skyporn bookporn wordporn carporn cabinporn plantporn cakeporn",
].flatMap((words) => words.split(" "));
