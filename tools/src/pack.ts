/** node tools/src/pack.ts [FOLDER]: packs the one package that people install. */
import { pack } from "./pack/pack.ts";

console.log(await pack(process.argv[2] ?? "."));
