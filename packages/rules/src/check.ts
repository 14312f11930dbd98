import type { ASTNode } from "@marcbachmann/cel-js";
import { checkCall, checkMethod, operate } from "./check-calls.ts";
import { checkField, checkName, namesOf } from "./check-names.ts";
import type { Checker } from "./checker.ts";
import { convert } from "./convert.ts";
import type { Environment } from "./environment.ts";
import { literal, numberLiteral, textLiteral } from "./literals.ts";
import { each, refuse } from "./problems.ts";
import type { Comparison, Expr, Range } from "./tree.ts";
import { commonType, type Type, typeName, types } from "./types.ts";

/** Checks a parsed rule against what is declared. @throws Refusal with every problem found. */
export function checkTree(ast: ASTNode, source: string, environment: Environment): Expr {
  const checker: Checker = {
    environment,
    source,
    check: (node, locals) => checkNode(node, { ...checker, locals }),
    locals: [],
  };
  return checker.check(ast, []);
}

function checkNode(node: ASTNode, checker: Checker): Expr {
  const at: Range = { start: node.start, end: node.end };
  const check = (child: ASTNode): Expr => checker.check(child, checker.locals);
  switch (node.op) {
    case "value":
      return checkValue(node.args, at, checker.source);
    case "id":
      return checkName([node.args], at, checker);
    case ".": {
      const names = namesOf(node);
      return names ? checkName(names, at, checker) : checkField(check(node.args[0]), node.args[1], at);
    }
    case "[]":
      return checkIndex(each(node.args, check), at);
    case "list":
      return listOf(each(node.args, check), at);
    case "?:":
      return choice(each(node.args, check), at);
    case "&&":
    case "||":
      return logic(node.op === "&&" ? "and" : "or", each(node.args, check), at);
    case "!_":
      return { kind: "not", type: types.bool, at, of: condition(check(node.args), "!") };
    case "-_":
      return negative(node.args, at, checker, check);
    case "call":
      return checkCall(node.args[0], node.args[1], at, checker);
    case "rcall":
      return checkMethod(node.args[0], node.args[1], node.args[2], at, checker);
    case "map":
      return refuse(at, "Records are not written out in rules.", "Declare a variable that holds the record.");
    case ".?":
    case "[?]":
      return refuse(
        at,
        "Optional access is not part of the language.",
        "A missing value is null: use . and compare with null.",
      );
    default:
      return binary(node.op, each(node.args, check), at);
  }
}

function checkValue(value: unknown, at: Range, source: string): Expr {
  if (typeof value === "boolean") return literal(at, types.bool, value);
  if (value === null) return literal(at, types.null, null);
  if (typeof value === "string") return textLiteral(value, at);
  if (value instanceof Uint8Array)
    return refuse(at, "Bytes are not part of the language.", "Write a text: '…' without the b.");
  return numberLiteral(source.slice(at.start, at.end), at);
}

/** A minus before a number belongs to the number, so that the lowest int can be written. */
function negative(of: ASTNode, at: Range, checker: Checker, check: (node: ASTNode) => Expr): Expr {
  const isNumber = of.op === "value" && (typeof of.args === "number" || typeof of.args === "bigint");
  if (isNumber) return numberLiteral(`-${checker.source.slice(of.start, of.end)}`, at);
  return operate("-_", [check(of)], at);
}

function binary(operator: string, [left, right]: readonly Expr[], at: Range): Expr {
  if (!left || !right) return refuse(at, `${operator} needs two sides.`, "Write a value on both sides.");
  switch (operator) {
    case "==":
    case "!=":
      return equality(operator, left, right, at);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return comparison(operator, left, right, at);
    case "in":
      return membership(left, right, at);
    default:
      if (operator === "+" && left.type.kind === "list" && right.type.kind === "list") return concat(left, right, at);
      return operate(operator, [left, right], at);
  }
}

function equality(operator: "==" | "!=", left: Expr, right: Expr, at: Range): Expr {
  const negated = operator === "!=";
  if (isNull(right)) return { kind: "missing", type: types.bool, at, of: left, negated };
  if (isNull(left)) return { kind: "missing", type: types.bool, at, of: right, negated };
  return comparison(operator, left, right, at);
}

const isNull = (expr: Expr): boolean => expr.kind === "literal" && expr.type.kind === "null";

function comparison(operator: Comparison, left: Expr, right: Expr, at: Range): Expr {
  const common = commonType(left.type, right.type);
  const equal = operator === "==" || operator === "!=";
  const usable = common && (equal ? !holdsRecords(common) : isOrdered(left.type) && isOrdered(right.type));
  if (!usable)
    return refuse(
      at,
      `${operator} cannot compare ${typeName(left.type)} with ${typeName(right.type)}.`,
      compareRemedy(left, right),
    );
  return {
    kind: "compare",
    type: types.bool,
    at,
    operator,
    left: convert(left, common),
    right: convert(right, common),
  };
}

function compareRemedy(left: Expr, right: Expr): string {
  const kinds = [left.type.kind, right.type.kind];
  if (kinds.includes("date") && kinds.includes("text")) return "Write a date as date('2026-03-31').";
  if (kinds.includes("instant") && kinds.includes("text"))
    return "Write an instant as timestamp('2026-03-31T12:00:00Z').";
  if (kinds.includes("null")) return "Null can only be compared with == and !=.";
  return "Compare values of one type; lists and records have no order.";
}

const holdsRecords = (type: Type): boolean => type.kind === "record" || (type.kind === "list" && holdsRecords(type.of));
const isOrdered = (type: Type): boolean => !["list", "record", "null"].includes(type.kind);

function membership(item: Expr, list: Expr, at: Range): Expr {
  if (list.type.kind !== "list") {
    return refuse(
      list.at,
      `in looks into a list, and this is ${typeName(list.type)}.`,
      "Write a list such as ['a', 'b'] on its right.",
    );
  }
  const of = commonType(item.type, list.type.of);
  if (!of || holdsRecords(of) || isNull(item)) {
    return refuse(
      at,
      `A ${typeName(list.type)} cannot hold ${typeName(item.type)}.`,
      "Look for a value of the type that the list holds.",
    );
  }
  return { kind: "in", type: types.bool, at, item: convert(item, of), list: convert(list, types.list(of)) };
}

function concat(left: Expr, right: Expr, at: Range): Expr {
  const type = commonType(left.type, right.type);
  if (!type)
    return refuse(
      at,
      `A ${typeName(left.type)} and a ${typeName(right.type)} cannot be joined.`,
      "Join lists of one type.",
    );
  return { kind: "concat", type, at, left: convert(left, type), right: convert(right, type) };
}

function checkIndex([of, index]: readonly Expr[], at: Range): Expr {
  if (!of || !index) return refuse(at, "[ ] needs a position.", "Write a number such as [0].");
  if (of.type.kind === "record" && index.kind === "literal" && typeof index.value === "string")
    return checkField(of, index.value, at);
  if (of.type.kind !== "list")
    return refuse(of.at, `[ ] looks into a list, and this is ${typeName(of.type)}.`, "Use a list on its left.");
  if (index.type.kind !== "int")
    return refuse(index.at, `A position in a list is an int, not ${typeName(index.type)}.`, "The first one is [0].");
  return { kind: "index", type: of.type.of, at, list: of, index };
}

function listOf(items: readonly Expr[], at: Range): Expr {
  let of: Type = types.null;
  for (const item of items) {
    const common = commonType(of, item.type);
    if (item.type.kind === "list" || item.type.kind === "record") {
      return refuse(
        item.at,
        `A list that is written out cannot hold a ${typeName(item.type)}.`,
        "Write a list of plain values.",
      );
    }
    if (!common)
      return refuse(
        item.at,
        `A list holds one type: this is ${typeName(item.type)}, before it is ${typeName(of)}.`,
        "Use values of one type.",
      );
    of = common;
  }
  return { kind: "list", type: types.list(of), at, items: items.map((item) => convert(item, of)) };
}

function choice([when, then, otherwise]: readonly Expr[], at: Range): Expr {
  if (!when || !then || !otherwise)
    return refuse(at, "? needs a value on both sides of the colon.", "Write condition ? one : other.");
  const type = commonType(then.type, otherwise.type);
  if (!type) {
    return refuse(
      at,
      `The two outcomes are ${typeName(then.type)} and ${typeName(otherwise.type)}.`,
      "Let both outcomes have one type.",
    );
  }
  return {
    kind: "choice",
    type,
    at,
    when: condition(when, "?"),
    chosen: convert(then, type),
    otherwise: convert(otherwise, type),
  };
}

function logic(kind: "and" | "or", sides: readonly Expr[], at: Range): Expr {
  const operator = kind === "and" ? "&&" : "||";
  const [left, right] = each(sides, (side) => condition(side, operator));
  if (!left || !right) return refuse(at, `${operator} needs two sides.`, "Write a condition on both sides.");
  return { kind, type: types.bool, at, left, right };
}

function condition(expr: Expr, operator: string): Expr {
  if (expr.type.kind === "bool") return expr;
  return refuse(
    expr.at,
    `${operator} needs a condition (bool), and this is ${typeName(expr.type)}.`,
    "Compare it with something, for example with == or >=.",
  );
}
