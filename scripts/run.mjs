// Runs a script of ours under the pinned Node: `run.mjs bench/main.ts …`, or a package's command: `run.mjs --bin oxfmt …`.
import { binPath, ensureInstalled, fail, pinnedNode, run } from "./lib.mjs";

ensureInstalled();
const [first, ...rest] = process.argv.slice(2);
if (first === undefined || (first === "--bin" && rest.length === 0))
  fail("Name a script, or --bin and a package's command.");
if (first === "--bin") run(pinnedNode(), [binPath(rest[0]), ...rest.slice(1)]);
else run(pinnedNode(), [first, ...rest]);
