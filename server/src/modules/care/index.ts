export { careHandlers } from "./handlers.ts";
export { careCron } from "./reactions.ts";
export { createCare } from "./service.ts";
