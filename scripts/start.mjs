// npm start: everything that is missing is made, then the server runs until it is told to stop.
import { ensureInstalled, ensureWebBuilt, pinnedNode, run } from "./lib.mjs";

ensureInstalled();
const node = pinnedNode();
ensureWebBuilt(node);
run(node, ["server/src/main.ts", ...process.argv.slice(2)]);
