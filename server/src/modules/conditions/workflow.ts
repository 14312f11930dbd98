import { defineWorkflow } from "../../platform/index.ts";
import { conditionStatuses, type ConditionKind } from "./types.ts";

/** The life of a named condition: what is retired keeps its history. One of the document comes back with the document. */
export const conditionWorkflow = (object: ConditionKind) =>
  defineWorkflow({
    object,
    states: conditionStatuses,
    initial: "active",
    transitions: { retire: { from: ["active"], to: "retired" }, revive: { from: ["retired"], to: "active" } },
  });
