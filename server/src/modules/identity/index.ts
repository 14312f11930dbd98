export { identityHandlers } from "./handlers.ts";
export { createIdentity, type Identity } from "./service.ts";
export type { Correspondent } from "./repo-members.ts";
export type { DemoSignIn } from "./types.ts";
export { viewingsCron } from "./viewing/service.ts";
export { accessOf, endPlaces, givePlacesBack, isEnded } from "./places.ts";
export { erasePerson, findByAddress, isElsewhere, lastAdministratorOf } from "./erase.ts";
export { admission } from "./admission.ts";
export { checkGiven } from "./roles/service.ts";
