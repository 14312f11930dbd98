export { signInHandlers } from "./handlers.ts";
export { createSignIn, type SignIn } from "./service.ts";
export { linkPurposes } from "./types.ts";
