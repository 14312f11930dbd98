import { columnIndex, type MappingProblem } from "./base.ts";
import { compileField, type FieldReader, type FieldValue } from "./field.ts";
import type { FieldProblem } from "./result.ts";
import type { Files } from "./text.ts";
import { type Kinds, type MappingStep, wantedFields } from "./wanted.ts";

/** Values of one row by field; fields that the mapping does not fill are absent, empty ones null. */
export type RowRecord = {
  fields: Record<string, FieldValue>;
  /** Attributes of a partner, or data of a fact. */
  inner: Record<string, FieldValue>;
};

export type CompiledStep = {
  /** Whether the row passes the step's `where`. */
  matches(cells: readonly string[]): boolean;
  read(cells: readonly string[]): { ok: true; record: RowRecord } | { ok: false; problems: FieldProblem[] };
};

export type StepPlace = {
  index: number;
  files: Files;
  timeZone: string;
  /** Kinds that the vendor's program declares. */
  kinds: Kinds;
};

type Compiled = { name: string; inner: boolean; required: boolean; read: FieldReader };
function compileWhere(
  step: MappingStep,
  columns: readonly string[],
  path: string,
): ((cells: readonly string[]) => boolean) | MappingProblem {
  const conditions: { at: number; values: ReadonlySet<string> }[] = [];
  for (const [name, value] of Object.entries(step.where ?? {})) {
    const at = columnIndex(columns, name, `${path}.where`);
    if (typeof at !== "number") return at;
    conditions.push({ at, values: new Set(typeof value === "string" ? [value] : value) });
  }
  return (cells) => conditions.every(({ at, values }) => values.has(cells[at]?.trim() ?? ""));
}

function readRow(fields: readonly Compiled[], cells: readonly string[]): ReturnType<CompiledStep["read"]> {
  const record: RowRecord = { fields: {}, inner: {} };
  const problems: FieldProblem[] = [];
  for (const { name, inner, required, read } of fields) {
    const result = read(cells);
    const field = name;
    if (!result.ok)
      problems.push({ field, value: result.value ?? null, message: result.message, remedy: result.remedy });
    else if (result.value === null && required)
      problems.push({
        field,
        value: null,
        message: `${name} is empty.`,
        remedy: "Fill it in the file, or give it a default.",
      });
    else (inner ? record.inner : record.fields)[name] = result.value;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, record };
}

/** Compiles one step of a mapping against the columns of its file; every problem is found before a row is read. */
export function compileStep(step: MappingStep, place: StepPlace): CompiledStep | MappingProblem[] {
  const path = `steps[${place.index}]`;
  const columns = place.files.columns.get(step.from);
  if (!columns)
    return [
      {
        path: `${path}.from`,
        message: `There is no file “${step.from}” in this import.`,
        remedy: `Use one of: ${[...place.files.columns.keys()].join(", ")}.`,
      },
    ];
  const { wanted, problems: missing } = wantedFields(step, path, place.kinds);
  if (missing.length > 0) return missing;
  const problems: MappingProblem[] = [];
  const compiled = wanted.flatMap((w): Compiled[] => {
    const at = `${path}.fields.${w.inner ? (step.to === "partners" ? "attributes." : "data.") : ""}${w.name}`;
    const read = compileField(w.source, w.target, { columns, files: place.files, timeZone: place.timeZone, path: at });
    if (typeof read === "function") return [{ name: w.name, inner: w.inner, required: w.required, read }];
    problems.push(read);
    return [];
  });
  const matches = compileWhere(step, columns, path);
  if (typeof matches !== "function") return [...problems, matches];
  return problems.length > 0 ? problems : { matches, read: (cells) => readRow(compiled, cells) };
}
