export { agreementsHandlers } from "./handlers.ts";
export { agreementsCron, agreementsReactions } from "./reactions.ts";
export { createAgreements, type Agreements } from "./service.ts";
export { documentStatuses, signatoryStatuses, standingStatuses, versionStatuses } from "./types.ts";
