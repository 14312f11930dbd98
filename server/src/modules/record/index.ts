export { beginRecord } from "./begin.ts";
export { recordHandlers } from "./handlers.ts";
export { moveRecord, recordToMove } from "./merge.ts";
export { profileOf } from "./profile.ts";
export { createRecord } from "./service.ts";
export { recordCron } from "./sweep.ts";
