import type { z } from "zod";
import { fieldTypes, type factKind } from "../document/schema.ts";
import type { Path } from "../document/source.ts";
import type { FactKind, Field, FieldType } from "../model.ts";
import type { Checker } from "./checker.ts";
import { humanised, labelOf, plural, type LabelTable } from "./labels.ts";

type KindShape = z.infer<typeof factKind>;
type FieldShape = Extract<KindShape, { fields: unknown }>["fields"][string];

const reservedFields = ["date", "source", "reference", "partner"];
const reservedKinds = ["partner", "metric", "asOf", "rate", "track", "badge", "customer", "date"];

const isLong = (shape: KindShape): shape is Extract<KindShape, { fields: Record<string, FieldShape> }> =>
  typeof shape.fields === "object" && !Array.isArray(shape.fields) && !("type" in shape.fields);

function typeOf(written: string | string[]): Pick<Field, "type" | "optional" | "values"> {
  if (Array.isArray(written)) return { type: "enum", optional: false, values: written };
  const name = written.replace(/^optional /, "");
  const type: FieldType = fieldTypes.find((t) => t === name) ?? "text";
  return { type, optional: name !== written, values: [] };
}

export function buildField(key: string, shape: FieldShape, labelKey: string, labels: LabelTable): Field {
  const long = typeof shape === "string" || Array.isArray(shape) ? { type: shape } : shape;
  const type = typeOf(long.type);
  return {
    key,
    label: labelOf(labelKey, "label" in long ? long.label : undefined, labels, humanised(key)),
    ...type,
    optional: type.optional || ("optional" in long && long.optional === true),
  };
}

export function buildKind(key: string, shape: KindShape, labels: LabelTable, check: Checker): FactKind {
  const path: Path = ["facts", key];
  const long = isLong(shape);
  if (reservedKinds.includes(key)) {
    check.add(path, `“${key}” has a meaning of its own.`, "Give the kind of fact another name.", "key");
  }
  const fields = Object.entries(long ? shape.fields : (shape as Record<string, FieldShape>));
  for (const [field] of fields) {
    if (!reservedFields.includes(field)) continue;
    check.add(
      [...path, ...(long ? ["fields"] : []), field],
      `Every fact has “${field}” already.`,
      "Leave it out, or give the field another name.",
      "key",
    );
  }
  return {
    key,
    label: labelOf(key, long ? shape.label : undefined, labels, plural(humanised(key))),
    fields: fields.map(([field, type]) => buildField(field, type, `${key}.${field}`, labels)),
  };
}
