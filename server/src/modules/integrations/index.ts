export { importsHandlers } from "./handlers.ts";
export { importsReactions } from "./reactions.ts";
export { createImports, type Imports } from "./service.ts";
