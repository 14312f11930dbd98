import type { Environment, Type } from "@fairway/rules";
import type { FactKind, Field, FieldType, Metric, ValueType } from "../model.ts";

const fieldTypes: Record<FieldType, Type> = {
  money: { kind: "decimal" },
  decimal: { kind: "decimal" },
  // A whole number divides like any other: 7 of 10 is 0.7, not 0.
  integer: { kind: "decimal" },
  text: { kind: "text" },
  date: { kind: "date" },
  boolean: { kind: "bool" },
  person: { kind: "text" },
  customer: { kind: "text" },
  enum: { kind: "text" },
};

const valueTypes: Record<ValueType, Type> = {
  decimal: { kind: "decimal" },
  integer: { kind: "decimal" },
  money: { kind: "decimal" },
  percent: { kind: "decimal" },
  date: { kind: "date" },
  text: { kind: "text" },
  boolean: { kind: "bool" },
};

const record = (fields: Iterable<readonly [string, Type]>): Type => ({
  kind: "record",
  fields: Object.fromEntries(fields),
});

const fieldsOf = (fields: readonly Field[]): [string, Type][] => fields.map((f) => [f.key, fieldTypes[f.type]]);

const partnerType = (attributes: readonly Field[]): Type =>
  record([
    ["types", { kind: "list", of: { kind: "text" } }],
    ["region", { kind: "text" }],
    ["country", { kind: "text" }],
    ["joinedOn", { kind: "date" }],
    ["status", { kind: "text" }],
    ["attributes", record(fieldsOf(attributes))],
  ]);

const common = (attributes: readonly Field[]): Record<string, Type> => ({
  partner: partnerType(attributes),
  asOf: { kind: "date" },
});

/** What an expression over one kind of fact may speak of. */
export const factEnvironment = (kind: FactKind, attributes: readonly Field[], withRate = false): Environment => ({
  variables: {
    ...common(attributes),
    [kind.key]: record([
      ...fieldsOf(kind.fields),
      ["date", { kind: "date" }],
      ["source", { kind: "text" }],
      ["reference", { kind: "text" }],
    ]),
    ...(withRate ? { rate: { kind: "decimal" } as const } : {}),
  },
});

/** What a tier, a badge or a derived metric may speak of. */
export const metricEnvironment = (metrics: Iterable<Metric>, attributes: readonly Field[]): Environment => ({
  variables: {
    ...common(attributes),
    metric: record([...metrics].map((m) => [m.key, valueTypes[m.type]])),
  },
});
