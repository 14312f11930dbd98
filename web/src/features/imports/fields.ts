import type { FieldSource, ImportField, ImportFile, ImportMapping } from "@fairway/client";

type Step = ImportMapping["steps"][number];

/** A field of a step: where it is kept, whether it must be filled, and what is written in it. */
export type Field = { path: string; required: boolean; type: "text" | "date" | "number" };

const partnerFields: readonly Field[] = [
  { path: "reference", required: true, type: "text" },
  { path: "name", required: true, type: "text" },
  { path: "types", required: false, type: "text" },
  { path: "country", required: false, type: "text" },
  { path: "region", required: false, type: "text" },
  { path: "domain", required: false, type: "text" },
  { path: "joinedOn", required: false, type: "date" },
];
const factFields: readonly Field[] = [
  { path: "partner", required: true, type: "text" },
  { path: "occurredOn", required: true, type: "date" },
  { path: "reference", required: true, type: "text" },
];

const formatted = (type: ImportField["type"]): Field["type"] =>
  type === "money" || type === "number" ? "number" : type === "date" ? "date" : "text";

const nested = (prefix: "attributes" | "data", keys: readonly string[]): Field[] =>
  keys.map((key) => ({ path: `${prefix}.${key}`, required: false, type: "text" }));

/** The fields that a step can fill, in the order they are shown. */
export function fieldsOf(step: Step, kindFields: readonly ImportField[]): Field[] {
  if (step.to === "partners")
    return [...partnerFields, ...nested("attributes", Object.keys(step.fields.attributes ?? {}))];
  const known = kindFields.map((f): Field => ({
    path: `data.${f.key}`,
    required: f.required,
    type: formatted(f.type),
  }));
  const rest = nested("data", Object.keys(step.fields.data)).filter((f) => !known.some((k) => k.path === f.path));
  return [...factFields, ...known, ...rest];
}

const isFilled = (source: FieldSource | undefined): source is FieldSource =>
  typeof source === "string" ||
  [source?.column, source?.constant, source?.template].some((given) => given !== undefined);

/** Where a field of a step comes from; nothing for one that is still open. */
export function sourceOf(step: Step, path: string): FieldSource | undefined {
  const [head = "", key] = path.split(".");
  const fields = new Map<string, FieldSource | Record<string, FieldSource> | undefined>(Object.entries(step.fields));
  const found = fields.get(head);
  const source =
    key === undefined ? (found as FieldSource | undefined) : (found as Record<string, FieldSource> | undefined)?.[key];
  return isFilled(source) ? source : undefined;
}

/** The step with another source for one field; undefined takes the field out. */
export function withSource(step: Step, path: string, source: FieldSource | undefined): Step {
  const [head = "", key] = path.split(".");
  const without = <T extends object>(object: T, name: string): T =>
    Object.fromEntries(Object.entries(object).filter(([k]) => k !== name)) as T;
  const change = <T extends object>(object: T, name: string, value: unknown): T =>
    value === undefined ? without(object, name) : { ...object, [name]: value };
  const inner = key === undefined ? source : change((step.fields as Record<string, object>)[head] ?? {}, key, source);
  return { ...step, fields: change(step.fields, head, inner) } as Step;
}

/** The column that a source reads; null where it reads none or more than one. */
export const columnOf = (source: FieldSource | undefined): string | null =>
  typeof source === "string" ? source : (source?.column ?? null);

/** A source with another column; its date and number formats stay. */
export function withColumn(source: FieldSource | undefined, column: string): FieldSource {
  if (typeof source !== "object") return column;
  const { constant: _, template: __, lookup: ___, ...rest } = source;
  return Object.keys(rest).some((k) => k !== "column") ? { ...rest, column } : column;
}

/** A source with a format set or taken away. */
export function withFormat(
  source: FieldSource,
  format: { dateFormat?: string | undefined; decimalSign?: "." | "," | undefined },
): FieldSource {
  const base = typeof source === "string" ? { column: source } : source;
  const merged = Object.fromEntries(Object.entries({ ...base, ...format }).filter(([, v]) => v !== undefined));
  const keys = Object.keys(merged);
  return keys.length === 1 && typeof merged["column"] === "string" ? merged["column"] : merged;
}

/** The first values of a column. */
export function samplesOf(file: ImportFile | undefined, column: string | null): string[] {
  const at = column === null ? -1 : (file?.columns.indexOf(column) ?? -1);
  return at < 0
    ? []
    : (file?.sample ?? [])
        .map((row) => row[at] ?? "")
        .filter(Boolean)
        .slice(0, 3);
}

/** Required fields that have no source yet. */
export const openFields = (step: Step, kindFields: readonly ImportField[]): string[] =>
  fieldsOf(step, kindFields)
    .filter((f) => f.required && !sourceOf(step, f.path))
    .map((f) => f.path);
