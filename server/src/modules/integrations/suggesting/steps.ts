import type { ImportMapping } from "@fairway/contract";
import type { Field } from "@fairway/program";
import type { DeclaredKind } from "../../facts/index.ts";
import type { FieldSource } from "../mapping/base.ts";
import type { Column } from "./columns.ts";
import { matchColumns, type Seeker } from "./match.ts";

type Step = ImportMapping["steps"][number];

/** Says that nothing fills the field yet. */
const open: FieldSource = {};

const own = (path: string, type: Seeker["type"], required = false, list = path): Seeker => ({
  path,
  names: [path],
  list,
  type,
  required,
});

const partnerSeekers: readonly Seeker[] = [
  own("reference", "name", true, "partners.reference"),
  own("name", "name", true),
  own("types", "list"),
  own("country", "text"),
  own("region", "text"),
  own("domain", "text"),
  own("joinedOn", "date"),
];

const pick = (found: ReadonlyMap<string, FieldSource>, paths: readonly string[]): Record<string, FieldSource> =>
  Object.fromEntries(paths.flatMap((path) => [[path, found.get(path)] as const]).filter(isFilled));

function isFilled(entry: readonly [string, FieldSource | undefined]): entry is [string, FieldSource] {
  return entry[1] !== undefined;
}

/** Partners: their own fields by name and values, every other column as an attribute. */
export function partnersStep(columns: readonly Column[]): Step {
  const found = matchColumns(partnerSeekers, columns);
  const used = new Set([...found.values()].map((s) => (typeof s === "string" ? s : s.column)));
  const attributes: Record<string, FieldSource> = {};
  for (const { name } of columns.filter((c) => !used.has(c.name))) {
    const words = name.replaceAll(/[^A-Za-z0-9]+(.)?/g, (_, next?: string) => next?.toUpperCase() ?? "");
    const key = words.charAt(0).toLowerCase() + words.slice(1);
    if (/^[a-z][A-Za-z0-9_]{0,60}$/.test(key)) attributes[key] = name;
  }
  const rest = pick(found, ["types", "country", "region", "domain", "joinedOn"]);
  const needed = { reference: found.get("reference") ?? open, name: found.get("name") ?? open };
  return { to: "partners", from: "file", fields: { ...needed, ...rest, attributes } };
}

const seekerTypes: Record<Field["type"], Seeker["type"]> = {
  money: "number",
  decimal: "number",
  integer: "number",
  date: "date",
  boolean: "boolean",
  enum: "enum",
  text: "text",
  person: "text",
  customer: "text",
};

const seekerOf = (field: Field): Seeker => ({
  path: `data.${field.key}`,
  names: [field.key, field.label.en, ...(field.label.de ? [field.label.de] : [])],
  list: field.type === "money" ? "money" : field.key,
  type: seekerTypes[field.type],
  required: !field.optional,
  values: field.values.map((value) => value.toLowerCase()),
});

/** Facts of one kind: what every fact has, and the fields that the kind declares. */
export function factsStep(columns: readonly Column[], kind: DeclaredKind, source: string): Step {
  const seekers = [
    own("partner", "name", true),
    own("occurredOn", "date", true),
    own("reference", "name", true, "facts.reference"),
    ...kind.fields.map(seekerOf),
  ];
  const found = matchColumns(seekers, columns);
  const data = Object.fromEntries(
    kind.fields.map((f) => [f.key, found.get(`data.${f.key}`)] as const).filter(isFilled),
  );
  const fields = {
    partner: found.get("partner") ?? open,
    occurredOn: found.get("occurredOn") ?? open,
    reference: found.get("reference") ?? open,
    data,
  };
  return { to: "facts", from: "file", kind: kind.key, source, fields };
}
