export { gates } from "./door.ts";
export { gatesHandlers } from "./handlers.ts";
export { lockToApi } from "./present.ts";
export { gatesCron, gatesReactions } from "./reactions.ts";
export type { SeenSql } from "./seen.ts";
export { createGates, type Gates } from "./service.ts";
export {
  openingStatuses,
  requestStatuses,
  type Lock,
  type OwnThreshold,
  type Thing,
  type ThingSource,
} from "./types.ts";
