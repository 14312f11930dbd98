import type { ImportMapping } from "@fairway/contract";
import type { FieldSource, MappingProblem } from "./base.ts";
import type { Target } from "./field.ts";

export type MappingStep = ImportMapping["steps"][number];

/** The declared fields of each fact kind, as a mapping must fill them. */
export type Kinds = ReadonlyMap<string, ReadonlyMap<string, { target: Target; required: boolean }>>;

export type Wanted = { name: string; inner: boolean; required: boolean; source: FieldSource; target: Target };

const partnerTargets = {
  reference: "text",
  name: "text",
  types: "list",
  country: "country",
  region: "text",
  domain: "text",
  joinedOn: "date",
} as const;

function wantedOfPartners(step: Extract<MappingStep, { to: "partners" }>): Wanted[] {
  const { attributes, ...fields } = step.fields;
  const own = Object.entries(partnerTargets).flatMap(([name, target]): Wanted[] => {
    const source = fields[name as keyof typeof fields];
    return source === undefined
      ? []
      : [{ name, inner: false, required: name === "reference" || name === "name", source, target }];
  });
  const inner = Object.entries(attributes ?? {}).map(([name, source]): Wanted => {
    const target = typeof source === "string" ? "text" : (source.type ?? "text");
    return { name, inner: true, required: false, source, target };
  });
  return [...own, ...inner];
}

function wantedOfFacts(
  step: Extract<MappingStep, { to: "facts" }>,
  path: string,
  kinds: Kinds,
): { wanted: Wanted[]; problems: MappingProblem[] } {
  const kind = kinds.get(step.kind);
  if (!kind) return { wanted: [], problems: [unknownKind(`${path}.kind`, step.kind, [...kinds.keys()])] };
  const problems: MappingProblem[] = [];
  const own = (["partner", "occurredOn", "reference"] as const).map((name): Wanted => {
    const target = name === "occurredOn" ? "date" : "text";
    return { name, inner: false, required: true, source: step.fields[name], target };
  });
  const inner = Object.entries(step.fields.data).flatMap(([name, source]): Wanted[] => {
    const field = kind.get(name);
    if (field) return [{ name, inner: true, required: field.required, source, target: field.target }];
    problems.push({
      path: `${path}.fields.data.${name}`,
      message: `Facts of kind “${step.kind}” have no field “${name}”.`,
      remedy: `Use one of: ${[...kind.keys()].join(", ")}; or declare it in the program.`,
    });
    return [];
  });
  for (const [name, field] of kind)
    if (field.required && !(name in step.fields.data))
      problems.push({
        path: `${path}.fields.data.${name}`,
        message: `Facts of kind “${step.kind}” need “${name}”, which the mapping does not fill.`,
        remedy: `Add ${name} to data.`,
      });
  return { wanted: [...own, ...inner], problems };
}

export const unknownKind = (path: string, kind: string, kinds: readonly string[]): MappingProblem => ({
  path,
  message: `No program of this vendor declares facts of kind “${kind}”.`,
  remedy: kinds.length > 0 ? `Use one of: ${kinds.join(", ")}.` : "Publish a program that declares it first.",
});

/** Which fields a step fills and what each must become. */
export function wantedFields(
  step: MappingStep,
  path: string,
  kinds: Kinds,
): { wanted: Wanted[]; problems: MappingProblem[] } {
  return step.to === "partners" ? { wanted: wantedOfPartners(step), problems: [] } : wantedOfFacts(step, path, kinds);
}
