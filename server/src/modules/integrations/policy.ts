import { may, type Actor } from "../../platform/index.ts";
import { importWorkflow, type ImportStatus } from "./workflow.ts";

/** Imports write partners and facts, so only those who run the program start, see or stop them. */
export const mayImport = (actor: Actor): boolean => may(actor, "imports.run");

export const importsCan = (actor: Actor): Record<"import", boolean> => ({ import: mayImport(actor) });

export const importCan = (actor: Actor, status: ImportStatus): Record<"stop" | "resume", boolean> => ({
  stop: mayImport(actor) && importWorkflow.may("stop", status),
  resume: mayImport(actor) && importWorkflow.may("resume", status),
});
