/** What a value in a rule can be. A business date is a `date`; a moment is an `instant`. */
export type ScalarKind = "bool" | "int" | "decimal" | "text" | "date" | "instant" | "duration" | "null";
export type ScalarType = { readonly kind: ScalarKind };
export type ListType = { readonly kind: "list"; readonly of: Type };
export type RecordType = { readonly kind: "record"; readonly fields: Readonly<Record<string, Type>> };
export type Type = ScalarType | ListType | RecordType;

/** The types, ready to declare variables with. */
export const types = {
  bool: { kind: "bool" },
  int: { kind: "int" },
  decimal: { kind: "decimal" },
  text: { kind: "text" },
  date: { kind: "date" },
  instant: { kind: "instant" },
  duration: { kind: "duration" },
  null: { kind: "null" },
  list: (of: Type): ListType => ({ kind: "list", of }),
  record: (fields: Readonly<Record<string, Type>>): RecordType => ({ kind: "record", fields }),
} as const;

/** The type as people read it: `list of text`. */
export function typeName(type: Type): string {
  if (type.kind === "list") return type.of.kind === "null" ? "list" : `list of ${typeName(type.of)}`;
  if (type.kind === "record") return "record";
  return type.kind;
}

/** Whether a value of type `from` can stand where `to` is expected: the same type, or int for decimal. */
export function fits(from: Type, to: Type): boolean {
  const common = commonType(from, to);
  return common !== undefined && sameType(common, to);
}

export function sameType(a: Type, b: Type): boolean {
  if (a.kind === "list") return b.kind === "list" && sameType(a.of, b.of);
  return a.kind === b.kind;
}

/** The type that holds values of both, or nothing: int and decimal meet in decimal, null meets anything. */
export function commonType(a: Type, b: Type): Type | undefined {
  if (a.kind === "null") return b;
  if (b.kind === "null") return a;
  if (a.kind === "list" && b.kind === "list") {
    const of = commonType(a.of, b.of);
    return of && types.list(of);
  }
  if (a.kind === b.kind) return a;
  const bothNumbers = isNumber(a) && isNumber(b);
  return bothNumbers ? types.decimal : undefined;
}

export const isNumber = (type: Type): boolean => type.kind === "int" || type.kind === "decimal";
