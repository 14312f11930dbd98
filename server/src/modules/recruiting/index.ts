export { addFormFrames } from "./frames.ts";
export { recruitingHandlers } from "./handlers.ts";
export { recruitingCron, recruitingReactions } from "./reactions.ts";
export { createRecruiting, type Recruiting } from "./service.ts";
export { approvalVerdicts, stepKinds } from "./types.ts";
