export type { FieldValue, Target } from "./field.ts";
export { loadLookups, type Lookups, lookupsOf } from "./lookups.ts";
export type { FieldProblem } from "./result.ts";
export { compileStep, type CompiledStep, type RowRecord } from "./step.ts";
export type { Kinds, MappingStep } from "./wanted.ts";
