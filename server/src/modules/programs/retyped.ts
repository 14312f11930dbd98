import { AppError, type Id, type Problem } from "@fairway/kernel";
import type { Field, Program } from "@fairway/program";
import type { Tx } from "../../platform/index.ts";
import { load } from "./active.ts";
import { listHeads } from "./repo.ts";
import { listVersions } from "./version-repo.ts";
import { announced } from "./versions.ts";

type Form = "number" | "date" | "yes or no" | "text";

/** How a field's values are written into facts: what has one form cannot be read as another. */
const forms: Record<Field["type"], Form> = {
  money: "number",
  decimal: "number",
  integer: "number",
  date: "date",
  boolean: "yes or no",
  text: "text",
  person: "text",
  customer: "text",
  enum: "text",
};

const fieldsOf = (program: Program): [string, Form][] =>
  program.kinds.flatMap((kind) => kind.fields.map((f): [string, Form] => [`${kind.key}.${f.key}`, forms[f.type]]));

/**
 * Facts are never rewritten, so a field keeps the form in which it was first declared, in every version of every
 * program of the vendor: the fields of this document whose form would change.
 */
export async function retypedFields(tx: Tx, vendorId: Id<"vendor">, program: Program): Promise<Problem[]> {
  const declared = new Map<string, Form>();
  for (const head of await listHeads(tx, vendorId))
    for (const version of announced(await listVersions(tx, vendorId, head.id)))
      for (const [field, form] of fieldsOf(await load(tx, vendorId, version))) declared.set(field, form);
  return fieldsOf(program).flatMap(([field, form]): Problem[] => {
    const before = declared.get(field);
    if (before === undefined || before === form) return [];
    const message = `${field} is recorded as ${before} already and cannot become ${form}.`;
    return [{ path: `facts.${field}`, message, remedy: "Declare a new field of another name." }];
  });
}

/** @throws AppError `program.field_retyped` with the fields whose form would change */
export async function refuseRetyped(tx: Tx, vendorId: Id<"vendor">, program: Program): Promise<void> {
  const problems = await retypedFields(tx, vendorId, program);
  if (problems.length === 0) return;
  throw new AppError("conflict", "program.field_retyped", "Facts that are recorded would not fit this document.", {
    remedy: "Correct the fields that are listed; nothing was published.",
    problems,
  });
}
