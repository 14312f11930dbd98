export { identityHandlers } from "./handlers.ts";
export { createIdentity, type Identity } from "./service.ts";
export type { DemoSignIn } from "./types.ts";
