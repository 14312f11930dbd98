export type { ResolveTxt } from "./domains.ts";
export { ssoHandlers } from "./handlers.ts";
export { forgetPersonAt, openConnections, ssoReactions } from "./leaving.ts";
export { addSsoRoutes } from "./routes.ts";
export { addScimRoutes } from "./scim/routes.ts";
export { createSso, type Sso } from "./service.ts";
export { attemptPurposes } from "./types.ts";
