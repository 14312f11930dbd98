export { benefitsHandlers } from "./handlers.ts";
export { benefitsCron, benefitsReactions } from "./reactions.ts";
export { benefitThings } from "./things.ts";
export { createBenefits, type Benefits } from "./service.ts";
export { allocationStatuses, applicationStatuses, inactiveReasons } from "./types.ts";
