import type { Expr, ExprOf } from "../tree.ts";
import { toValue } from "../values.ts";
import type { Dictionary } from "./dictionary.ts";
import { inverted } from "./negate.ts";
import { type Side, sidesOf, soughtOf } from "./sides.ts";
import { fill, words, type Words } from "./words.ts";

/** A piece of a rule in words. Values that stand beside a variable are shown as that variable's are. */
export function say(expr: Expr, dictionary: Dictionary): string {
  const phrase = words[dictionary.locale];
  const sub = (child: Expr): string => nested(child, dictionary);
  const using = (key: keyof Words, ...parts: readonly Expr[]): string => fill(phrase[key] ?? "{…}", parts.map(sub));
  switch (expr.kind) {
    case "literal":
      return sayLiteral(expr, null, dictionary);
    case "variable":
      return dictionary.name(expr.path);
    case "local":
      return expr.name;
    case "field":
      return fill(phrase.field, [sub(expr.of), expr.field]);
    case "list":
      return expr.items.length === 0 ? phrase.emptyList : fill(phrase.list, [expr.items.map(sub).join(", ")]);
    case "and":
    case "or":
      return sayChain(expr, dictionary);
    case "not":
      return sayNot(expr, dictionary);
    case "choice":
      return sayChoice(expr, dictionary);
    case "compare":
    case "in":
      return saySides(expr, dictionary);
    case "missing":
      return using(expr.negated ? "known" : "missing", expr.of);
    case "index":
      return using("index", expr.list, expr.index);
    case "size":
      return using("size list", expr.list);
    case "concat":
      return using("concat", expr.left, expr.right);
    case "convert":
      return say(expr.of, dictionary);
    case "call":
      return sayCall(expr, dictionary);
    case "host":
      return fill(expr.declared.says[dictionary.locale], expr.args.map(sub));
    case "macro":
      return fill(phrase[expr.macro], [sub(expr.list), expr.variable, say(expr.body, dictionary)]);
  }
}

/** `a ? x : b ? y : z` reads as one list of cases, not as brackets within brackets. */
function sayChoice(expr: ExprOf<"choice">, dictionary: Dictionary): string {
  const phrase = words[dictionary.locale];
  const when = (each: Expr): string =>
    each.kind === "compare" || each.kind === "in" ? saySides(each, dictionary, "when ") : nested(each, dictionary);
  const { chosen, otherwise } = expr;
  if (otherwise.kind !== "choice") {
    return fill(phrase.choice, [when(expr.when), nested(chosen, dictionary), nested(otherwise, dictionary)]);
  }
  const cases: string[] = [];
  let rest: Expr = expr;
  for (; rest.kind === "choice"; rest = rest.otherwise) {
    cases.push(fill(phrase.chosen, [when(rest.when), nested(rest.chosen, dictionary)]));
  }
  return [...cases, fill(phrase.else, [nested(rest, dictionary)])].join("; ");
}

/** A negation is carried inwards where that reads better: not less than is at least. */
function sayNot({ of }: ExprOf<"not">, dictionary: Dictionary): string {
  const inverse = inverted(of);
  if (inverse) return say(inverse, dictionary);
  const template = words[dictionary.locale][of.kind === "variable" ? "isNot" : "not"];
  return fill(template, [say(of, dictionary)]);
}

/** A part of a larger phrase; what would read ambiguously stands in brackets. */
function nested(expr: Expr, dictionary: Dictionary): string {
  if (expr.kind === "convert") return nested(expr.of, dictionary);
  const said = say(expr, dictionary);
  const isArithmetic = expr.kind === "call" && /^[-+*/%]$/.test(expr.name) && expr.args.length === 2;
  const isChain = (expr.kind === "and" || expr.kind === "or") && sidesOf(expr).length > 1;
  return isArithmetic || isChain || expr.kind === "choice" ? `(${said})` : said;
}

function sayChain(expr: ExprOf<"and" | "or">, dictionary: Dictionary): string {
  const sides = sidesOf(expr);
  const said = sides.map((side) => (sides.length === 1 ? saySideOf : saySideNested)(side, expr.kind, dictionary));
  return joined(said, expr.kind, dictionary);
}

/** `A`, `A and B`, `A, B and C`. */
function joined(items: readonly string[], kind: "and" | "or", dictionary: Dictionary): string {
  const [last = "", ...before] = [...items].reverse();
  return before.length === 0 ? last : fill(words[dictionary.locale][kind], [before.reverse().join(", "), last]);
}

/** One side of a chain; a group of memberships reads `names includes “a”, “b” or “c”`. */
export function saySideOf(side: Side, kind: "and" | "or", dictionary: Dictionary): string {
  const [only] = side.exprs;
  if (only && side.exprs.length === 1) return say(only, dictionary);
  const path = side.list && pathOf(side.list);
  const sought = soughtOf(side).map((item) => sayLiteral(item, path, dictionary));
  const list = side.list ? say(side.list, dictionary) : "";
  return fill(words[dictionary.locale].includes, [joined(sought, kind, dictionary), list]);
}

function saySideNested(side: Side, kind: "and" | "or", dictionary: Dictionary): string {
  const [only] = side.exprs;
  return only && side.exprs.length === 1 ? nested(only, dictionary) : saySideOf(side, kind, dictionary);
}

function sayLiteral({ value, type }: ExprOf<"literal">, path: string | null, dictionary: Dictionary): string {
  const phrase = words[dictionary.locale];
  if (type.kind === "bool" && value !== null) return value === true ? phrase.always : phrase.never;
  return dictionary.text(dictionary.value(path, toValue(value, type), type));
}

/** The variable that a side is, through a conversion. */
export function pathOf(expr: Expr): string | null {
  if (expr.kind === "convert") return pathOf(expr.of);
  return expr.kind === "variable" ? expr.path : null;
}

/** One side of a comparison, shown like the variable on the other side. */
function saySide(expr: Expr, beside: string | null, dictionary: Dictionary): string {
  if (expr.kind === "convert") return saySide(expr.of, beside, dictionary);
  if (expr.kind === "literal" && expr.type.kind !== "bool") return sayLiteral(expr, beside, dictionary);
  if (expr.kind === "literal")
    return dictionary.text(dictionary.value(beside, toValue(expr.value, expr.type), expr.type));
  if (expr.kind === "list") return expr.items.map((item) => saySide(item, beside, dictionary)).join(", ");
  return expr.kind === "choice" ? nested(expr, dictionary) : say(expr, dictionary);
}

/**
 * A comparison or membership with its variable first: `4 <= people` reads as `people at least 4`. After a word such as
 * “wenn”, a language may have another order.
 */
export function saySides(expr: ExprOf<"compare" | "in">, dictionary: Dictionary, after: "" | "when " = ""): string {
  const phrase = words[dictionary.locale];
  if (expr.kind === "in") return sayIn(expr, dictionary, after);
  const { left, right, operator } = subjectFirst(expr);
  const path = pathOf(left) ?? pathOf(right);
  const isTime = left.type.kind === "date" || left.type.kind === "instant";
  const template = isTime && operator !== "==" && operator !== "!=" ? phrase[`date ${operator}`] : phrase[operator];
  return fill((after && phrase[`${after}${operator}`]) || template, [
    saySide(left, path, dictionary),
    saySide(right, path, dictionary),
  ]);
}

/** Written values read as “a”, “b” or “c”. */
function sayIn({ item, list }: ExprOf<"in">, dictionary: Dictionary, after: "" | "when "): string {
  const phrase = words[dictionary.locale];
  const path = pathOf(item) ?? pathOf(list);
  const sought = saySide(item, path, dictionary);
  if (item.kind === "literal" || list.kind !== "list" || list.items.length === 0) {
    const template = item.kind === "literal" ? phrase.includes : phrase.in;
    return fill(template, [sought, saySide(list, path, dictionary)]);
  }
  const values = list.items.map((each) => saySide(each, path, dictionary));
  return fill(phrase[`${after}in list`] ?? phrase["in list"], [sought, joined(values, "or", dictionary)]);
}

const mirrored = { "==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;

/** The comparison turned round where a written value stands before what it is compared with. */
export function subjectFirst(expr: ExprOf<"compare">): ExprOf<"compare"> {
  const isWritten = (side: Expr): boolean => side.kind === "literal" || side.kind === "list";
  if (!isWritten(expr.left) || isWritten(expr.right)) return expr;
  return { ...expr, operator: mirrored[expr.operator], left: expr.right, right: expr.left };
}

function sayCall({ name, args }: ExprOf<"call">, dictionary: Dictionary): string {
  const phrase = words[dictionary.locale];
  const [first, second] = args.map((arg) => nested(arg, dictionary));
  const zoned = name.startsWith("get") && second !== undefined;
  if (zoned) return fill(phrase[name] ?? "{…}", [fill(phrase.inZone, [first ?? "", second])]);
  const kind = args[0]?.type.kind ?? "";
  const key = [`${name} ${kind}`, `${name} ${args.length}`, name].find((each) => phrase[each] !== undefined) ?? name;
  return fill(
    phrase[key] ?? `${name}({…})`,
    args.map((arg) => nested(arg, dictionary)),
  );
}
