export { identityHandlers } from "./routes.ts";
export { createIdentity, type Identity } from "./service.ts";
export type { Accounts } from "./accounts.ts";
export type { People } from "./people.ts";
export type { DemoSignIn } from "./types.ts";
