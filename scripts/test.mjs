// npm test: every check of the project, or with a pattern only the test files whose path has it.
import { ensureInstalled, ensureWebBuilt, pinnedNode, run } from "./lib.mjs";

ensureInstalled();
const node = pinnedNode();
const args = process.argv.slice(2);
const everything = args.every((arg) => arg.startsWith("--"));
if (everything && !args.includes("--checks")) ensureWebBuilt(node);
run(node, ["scripts/checks/main.ts", ...args]);
