export { careHandlers } from "./handlers.ts";
export { careCron, careReactions } from "./reactions.ts";
export { createCare } from "./service.ts";
