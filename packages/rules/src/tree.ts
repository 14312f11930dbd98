import type { HostFunction, Overload } from "./functions/overload.ts";
import type { Type } from "./types.ts";
import type { Inner } from "./values.ts";

export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";
export type Macro = "exists" | "all" | "exists_one" | "filter" | "map";

type Node<Kind extends string, More> = { readonly kind: Kind; readonly type: Type; readonly at: Range } & More;
type Sides = { readonly left: Expr; readonly right: Expr };
/** Offsets into the source. */
export type Range = { readonly start: number; readonly end: number };

/** A checked rule: every name is resolved, every node has its type, every int that stands for a decimal is converted. */
export type Expr =
  | Node<"literal", { readonly value: Inner }>
  /** `name` is declared; `fields` lead into it; `path` is both, as `uses` and `bind` know it. */
  | Node<"variable", { readonly name: string; readonly fields: readonly string[]; readonly path: string }>
  | Node<"local", { readonly slot: number; readonly name: string }>
  | Node<"field", { readonly of: Expr; readonly field: string }>
  | Node<"list", { readonly items: readonly Expr[] }>
  | Node<"and", Sides>
  | Node<"or", Sides>
  | Node<"not", { readonly of: Expr }>
  | Node<"choice", { readonly when: Expr; readonly chosen: Expr; readonly otherwise: Expr }>
  | Node<"compare", { readonly operator: Comparison; readonly left: Expr; readonly right: Expr }>
  /** `x == null`, and with `negated` also `x != null` and `has(x)`. */
  | Node<"missing", { readonly of: Expr; readonly negated: boolean }>
  | Node<"in", { readonly item: Expr; readonly list: Expr }>
  | Node<"index", { readonly list: Expr; readonly index: Expr }>
  | Node<"size", { readonly list: Expr }>
  | Node<"concat", { readonly left: Expr; readonly right: Expr }>
  | Node<"convert", { readonly of: Expr }>
  | Node<"call", { readonly name: string; readonly args: readonly Expr[]; readonly overload: Overload }>
  | Node<"host", { readonly name: string; readonly args: readonly Expr[]; readonly declared: HostFunction }>
  | Node<
      "macro",
      {
        readonly macro: Macro;
        readonly list: Expr;
        readonly slot: number;
        readonly variable: string;
        readonly body: Expr;
      }
    >;

export type ExprOf<Kind extends Expr["kind"]> = Extract<Expr, { kind: Kind }>;

/** The parts of a node, left to right. */
export function children(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case "literal":
    case "variable":
    case "local":
      return [];
    case "field":
    case "not":
    case "missing":
    case "convert":
      return [expr.of];
    case "list":
      return expr.items;
    case "and":
    case "or":
    case "compare":
    case "concat":
      return [expr.left, expr.right];
    case "choice":
      return [expr.when, expr.chosen, expr.otherwise];
    case "in":
      return [expr.item, expr.list];
    case "index":
      return [expr.list, expr.index];
    case "size":
      return [expr.list];
    case "call":
    case "host":
      return expr.args;
    case "macro":
      return [expr.list, expr.body];
  }
}
