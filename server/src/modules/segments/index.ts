export { segments } from "./door.ts";
export { segmentsHandlers } from "./handlers.ts";
export { segmentsReactions } from "./reactions.ts";
export { createSegments, type Segments } from "./service.ts";
