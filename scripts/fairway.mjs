#!/usr/bin/env node
// The command line: runs server/src/cli/main.ts under the pinned Node, with paths as the caller wrote them.
import { join } from "node:path";
import { ensureInstalled, pinnedNode, root, run } from "./lib.mjs";

process.env.FAIRWAY_CWD ??= process.env.INIT_CWD ?? process.cwd();
ensureInstalled();
run(pinnedNode(), [join(root, "server/src/cli/main.ts"), ...process.argv.slice(2)]);
