import type { importField } from "@fairway/contract";
import { type Field, labelIn } from "@fairway/program";
import type { z } from "zod";
import type { Ctx } from "../../platform/index.ts";
import type { DeclaredKind } from "../facts/index.ts";

export type ImportField = z.output<typeof importField>;

function typeOf(type: Field["type"]): ImportField["type"] {
  if (type === "integer" || type === "decimal") return "number";
  return type === "money" || type === "date" || type === "boolean" ? type : "text";
}

/** The fields of a kind of fact as an import fills them, with their names for people. */
export const fieldsOfKind = (kind: DeclaredKind, locale: Ctx["locale"]): ImportField[] =>
  kind.fields.map((field) => ({
    key: field.key,
    label: labelIn(field.label, locale),
    type: typeOf(field.type),
    required: !field.optional,
    currency: field.type === "money" ? kind.currency : null,
  }));
