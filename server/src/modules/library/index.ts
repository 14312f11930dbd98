export { libraryHandlers } from "./handlers-partner.ts";
export { libraryCron, libraryReactions } from "./reactions.ts";
export { partnerList, resourceColumns } from "./partner-list.ts";
export { createLibrary, type Library } from "./service.ts";
export { resourceThings } from "./things.ts";
export { resourceKinds, resourceStatuses, shareStatuses, textProblems, textStates, usageKinds } from "./types.ts";
