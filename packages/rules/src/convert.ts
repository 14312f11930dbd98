import type { Expr } from "./tree.ts";
import { sameType, type Type } from "./types.ts";

/** The expression as this type: ints become decimals where decimals are expected, null and empty lists take any type. */
export function convert(expr: Expr, type: Type): Expr {
  if (sameType(expr.type, type)) return expr;
  if (expr.kind === "literal" && (expr.type.kind === "null" || typeof expr.value === "number"))
    return { ...expr, type };
  if (expr.kind === "list" && type.kind === "list") {
    return { ...expr, type, items: expr.items.map((item) => convert(item, type.of)) };
  }
  return { kind: "convert", type, at: expr.at, of: expr };
}
