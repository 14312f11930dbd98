export { oversightHandlers } from "./handlers.ts";
export { oversightCron, oversightReactions } from "./reactions.ts";
export { createOversight, type Oversight } from "./service.ts";
