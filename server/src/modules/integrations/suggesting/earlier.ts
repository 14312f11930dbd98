import type { ImportMapping } from "@fairway/contract";
import type { DeclaredKind } from "../../facts/index.ts";
import type { FieldSource } from "../mapping/base.ts";
import type { Import } from "../types.ts";

type Step = ImportMapping["steps"][number];

function columnsRead(source: FieldSource): string[] {
  if (typeof source === "string") return [source];
  const { column, template = "", currency, rate } = source;
  const beside = [currency, rate].flatMap((from) => (typeof from === "object" ? [from.column] : []));
  const inText = [...template.matchAll(/\{([^{}]+)\}/g)].flatMap((m) => m[1] ?? []);
  return [...(column === undefined ? [] : [column]), ...inText, ...beside];
}

function sourcesOf(step: Step): FieldSource[] {
  const { fields } = step;
  const inner = "data" in fields ? fields.data : (fields.attributes ?? {});
  const own = Object.entries(fields).flatMap(([name, source]): FieldSource[] =>
    name === "data" || name === "attributes" || source === undefined ? [] : [source as FieldSource],
  );
  return [...own, ...Object.values(inner)];
}

/** Whether a step of an earlier import still fills what the kind asks for, and nothing that it does not know. */
function fitsKind(step: Step, kind: DeclaredKind | null): boolean {
  if (step.to === "partners") return kind === null;
  if (kind === null || step.kind !== kind.key) return false;
  const keys = new Set(kind.fields.map((f) => f.key));
  const filled = Object.keys(step.fields.data);
  return filled.every((key) => keys.has(key)) && kind.fields.every((f) => f.optional || filled.includes(f.key));
}

/** The newest import of one file whose mapping can be used for these columns as it is. Newest first in `runs`. */
export function earlierFor<R extends Pick<Import, "mapping">>(
  runs: readonly R[],
  columns: readonly string[],
  kind: DeclaredKind | null,
): R | undefined {
  return runs.find(({ mapping }) => {
    const [step] = mapping.steps;
    if (!step || mapping.steps.length > 1 || Object.keys(mapping.files).length > 1) return false;
    const read = [...sourcesOf(step).flatMap(columnsRead), ...Object.keys(step.where ?? {})];
    return fitsKind(step, kind) && read.every((column) => columns.includes(column));
  });
}
