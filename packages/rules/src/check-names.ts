import type { ASTNode } from "@marcbachmann/cel-js";
import type { Checker } from "./checker.ts";
import { refuse } from "./problems.ts";
import { suggest } from "./suggest.ts";
import type { Expr, Range } from "./tree.ts";
import { typeName } from "./types.ts";

/** The names of `a.b.c`, or nothing where it starts with something else than a name. */
export function namesOf(node: ASTNode): readonly string[] | undefined {
  if (node.op === "id") return [node.args];
  if (node.op !== ".") return undefined;
  const before = namesOf(node.args[0]);
  return before && [...before, node.args[1]];
}

/** Resolves a dotted name: a macro's variable first, then the longest declared name, then fields of records. */
export function checkName(names: readonly string[], at: Range, checker: Checker): Expr {
  const [first = "", ...rest] = names;
  const local = checker.locals.findLast((each) => each.name === first);
  if (local) {
    const start: Expr = { kind: "local", type: local.type, at, slot: local.slot, name: local.name };
    return rest.reduce((of: Expr, field) => checkField(of, field, at), start);
  }
  const { variables } = checker.environment;
  for (let length = names.length; length > 0; length--) {
    const name = names.slice(0, length).join(".");
    if (!Object.hasOwn(variables, name)) continue;
    const type = variables[name];
    if (!type) continue;
    const start: Expr = { kind: "variable", type, at, name, fields: [], path: name };
    return names.slice(length).reduce((of: Expr, field) => checkField(of, field, at), start);
  }
  const known = [...Object.keys(variables), ...checker.locals.map((each) => each.name)];
  return refuse(at, `There is no ${names.join(".")}.`, suggest(names.join("."), known, "names"));
}

/** A field of a record. */
export function checkField(of: Expr, field: string, at: Range): Expr {
  if (of.type.kind !== "record") {
    return refuse(
      at,
      `A ${typeName(of.type)} has no field ${field}.`,
      "Only records have fields; call a function with ( ).",
    );
  }
  const type = Object.hasOwn(of.type.fields, field) ? of.type.fields[field] : undefined;
  if (!type)
    return refuse(at, `There is no field ${field} here.`, suggest(field, Object.keys(of.type.fields), "fields"));
  if (of.kind === "variable") {
    return { ...of, type, at, fields: [...of.fields, field], path: `${of.path}.${field}` };
  }
  return { kind: "field", type, at, of, field };
}
