export { plansHandlers } from "./handlers.ts";
export { plansReactions } from "./reactions.ts";
export { createPlans, type Plans } from "./service.ts";
export type { PlanTables } from "./types.ts";
