export { changeCondition, createCondition, retireCondition, type ConditionChange, type NewCondition } from "./edit.ts";
export { holdingSql, knownOf, listKnown, soundOf } from "./known.ts";
export { seenPartners, type Seen } from "./measured.ts";
export { register } from "./register.ts";
export { keptById, readKept } from "./repo.ts";
export { conditionOrigins, conditionStatuses, type Family, type Kept, type Known } from "./types.ts";
export { conditionWorkflow } from "./workflow.ts";
