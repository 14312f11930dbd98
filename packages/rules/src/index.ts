export { evaluate } from "./evaluate.ts";
export type { Environment } from "./environment.ts";
export type { HostFunction } from "./functions/overload.ts";
export { type Parsed, parseRule, type Rule } from "./rule.ts";
export { Sql, sql } from "./sql.ts";
export { fieldSql, sqlType } from "./sql-types.ts";
export { type Bind, toSql } from "./to-sql.ts";
export { type Type, typeName, types } from "./types.ts";
export type { Value, Values } from "./values.ts";
export { explain, ruleWords } from "./explain/explain.ts";
export {
  type Dictionary,
  type Explanation,
  type Language,
  plainDictionary,
  type Shown,
  shownByType,
  shownText,
} from "./explain/dictionary.ts";
export { children, type Expr, type ExprOf } from "./tree.ts";
