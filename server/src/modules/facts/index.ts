export { factsHandlers } from "./handlers.ts";
export { type DeclaredKind, type DeclaredKinds, declaredKinds } from "./kinds.ts";
export { firstDay, lastDay, prepareFact } from "./prepare.ts";
export { createFacts, type Facts } from "./service.ts";
export { compareFacts, storeFacts } from "./store.ts";
export type { FactInput, PreparedFact } from "./types.ts";
