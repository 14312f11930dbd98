export { importsHandlers } from "./handlers.ts";
export { importsReactions } from "./reactions.ts";
export { createImports } from "./service.ts";
