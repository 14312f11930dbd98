import { Wide } from "../numbers.ts";
import { compile, type Run } from "../compile/index.ts";
import type { Rule } from "../rule.ts";
import { children, type Expr, type ExprOf, type Range } from "../tree.ts";
import { isNumber } from "../types.ts";
import { toValue, type Value, type Values } from "../values.ts";
import type { Dictionary, Explanation } from "./dictionary.ts";
import { inverted } from "./negate.ts";
import { pathOf, say, saySideOf, saySides, subjectFirst } from "./say.ts";
import { type Side, sidesOf, soughtOf } from "./sides.ts";

const compiled = new WeakMap<Expr, Run>();

function runOf(expr: Expr): Run {
  const known = compiled.get(expr);
  if (known) return known;
  const run = compile(expr);
  compiled.set(expr, run);
  return run;
}

type Context = { readonly source: string; readonly values: Values; readonly dictionary: Dictionary };

const valueOf = (expr: Expr, { values }: Context): Value =>
  toValue(expr.kind === "literal" ? expr.value : runOf(expr)(values), expr.type);
const metOf = (expr: Expr, { values }: Context): boolean | null => {
  const met = runOf(expr)(values);
  return typeof met === "boolean" ? met : null;
};

/** The whole rule in words, without values. */
export const ruleWords = (rule: Rule, dictionary: Dictionary): string => say(rule.tree, dictionary);

/**
 * Why a condition holds or not for these values: and/or become parts, comparisons show what is, what is needed and
 * what is missing. A negation is carried inwards, so that every part reads as something to be met.
 */
export const explain = (rule: Rule, values: Values, dictionary: Dictionary): Explanation =>
  explainNode(rule.tree, { source: rule.source, values, dictionary });

function explainNode(expr: Expr, context: Context): Explanation {
  switch (expr.kind) {
    case "and":
    case "or":
      return explainChain(expr, context);
    case "not":
      return explainNot(expr, context);
    case "compare":
      return explainCompare(subjectFirst(expr), context);
    case "in":
      return explainIn(expr, context);
    case "variable":
      return withSides(plain(expr, context), expr, expr, { value: true }, "==", context);
    case "missing":
      return {
        ...plain(expr, context),
        actual: shown(expr.of, pathOf(expr.of), context),
        operator: expr.negated ? "!=" : "==",
      };
    case "choice":
      return { ...plain(expr, context), parts: choiceParts(expr, context) };
    default:
      return plain(expr, context);
  }
}

function explainNot(expr: ExprOf<"not">, context: Context): Explanation {
  const inverse = inverted(expr.of);
  if (inverse) return { ...explainNode(inverse, context), rule: ruleOf(expr.at, context) };
  const base = plain(expr, context);
  return expr.of.kind === "variable" ? withSides(base, expr.of, expr.of, { value: false }, "==", context) : base;
}

/** The source of a node; brackets around its last part belong to it. */
function ruleOf(at: Range, { source }: Context): string {
  let end = at.end;
  const open = (): number => {
    const code = source.slice(at.start, end).replaceAll(/'[^']*'|"[^"]*"/g, "");
    return code.split("(").length - code.split(")").length;
  };
  while (open() > 0 && /^\s*\)/.test(source.slice(end))) end = source.indexOf(")", end) + 1;
  return source.slice(at.start, end);
}

function fromOf(expr: Expr): string[] {
  const own = expr.kind === "variable" ? [expr.path] : [];
  return [...new Set([...own, ...children(expr).flatMap(fromOf)])];
}

/** An explanation that stands for itself; the special kinds add to it. */
const plain = (expr: Expr, context: Context): Explanation => ({
  ...described(expr, context),
  met: metOf(expr, context),
});

/** What every explanation has. */
function described(expr: Expr, context: Context): Explanation {
  return {
    rule: ruleOf(expr.at, context),
    says: say(expr, context.dictionary),
    met: null,
    actual: null,
    needed: null,
    gap: null,
    operator: null,
    from: fromOf(expr),
    combine: null,
    parts: [],
  };
}

function explainChain(expr: ExprOf<"and" | "or">, context: Context): Explanation {
  const parts = sidesOf(expr).map((side) => explainSide(side, expr, context));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const met = combined(
    expr.kind,
    parts.map((part) => part.met),
  );
  return { ...described(expr, context), met, combine: expr.kind === "and" ? "all" : "any", parts };
}

function combined(kind: "and" | "or", outcomes: readonly (boolean | null)[]): boolean | null {
  const decides = kind === "or";
  if (outcomes.includes(decides)) return decides;
  return outcomes.includes(null) ? null : !decides;
}

/** Memberships of one list are explained together: what the list holds, and what is sought in it. */
function explainSide(side: Side, chain: ExprOf<"and" | "or">, context: Context): Explanation {
  const [first, ...rest] = side.exprs;
  const last = rest.at(-1);
  if (!first || !last || !side.list) return explainNode(first ?? chain, context);
  const path = pathOf(side.list);
  const sought = soughtOf(side).map((item) => toValue(item.value, item.type));
  return {
    ...described(first, context),
    rule: ruleOf({ start: first.at.start, end: last.at.end }, context),
    says: saySideOf(side, chain.kind, context.dictionary),
    met: combined(
      chain.kind,
      side.exprs.map((expr) => metOf(expr, context)),
    ),
    actual: shown(side.list, path, context),
    needed: context.dictionary.value(path, sought, side.list.type),
    operator: "in",
  };
}

/** The condition, and the outcome that it chose. */
function choiceParts(expr: ExprOf<"choice">, context: Context): Explanation[] {
  if (expr.type.kind !== "bool") return [];
  const chosen = metOf(expr.when, context);
  const outcome = chosen === null ? [] : [explainNode(chosen ? expr.chosen : expr.otherwise, context)];
  return [explainNode(expr.when, context), ...outcome];
}

const shown = (expr: Expr, path: string | null, context: Context) =>
  context.dictionary.value(path, valueOf(expr, context), expr.type);

function withSides(
  base: Explanation,
  actual: Expr,
  like: Expr,
  needed: { value: Value } | Expr,
  operator: string,
  context: Context,
): Explanation {
  const path = pathOf(like);
  const target =
    "kind" in needed ? shown(needed, path, context) : context.dictionary.value(path, needed.value, actual.type);
  return { ...base, actual: shown(actual, path, context), needed: target, operator };
}

function explainCompare(expr: ExprOf<"compare">, context: Context): Explanation {
  const { left, right, operator } = expr;
  const like = pathOf(left) === null ? right : left;
  const said = { ...plain(expr, context), says: saySides(expr, context.dictionary) };
  const base = withSides(said, left, like, right, operator, context);
  return { ...base, gap: isNumber(left.type) && base.met === false ? gapOf(expr, like, context) : null };
}

/** How far the number is from what is needed: for whole numbers the smallest step that meets it. */
function gapOf({ left, right, operator }: ExprOf<"compare">, like: Expr, context: Context): Explanation["gap"] {
  const [actual, needed] = [valueOf(left, context), valueOf(right, context)];
  if (actual === null || needed === null || operator === "==" || operator === "!=") return null;
  const far = new Wide(String(needed)).minus(String(actual)).abs();
  const isStrict = operator === "<" || operator === ">";
  const gap = isStrict && left.type.kind === "int" ? far.plus(1) : far;
  return gap.isZero() ? null : context.dictionary.value(pathOf(like), gap, left.type);
}

function explainIn(expr: ExprOf<"in">, context: Context): Explanation {
  const { item, list } = expr;
  const [subject, other] = item.kind === "literal" ? [list, item] : [item, list];
  return withSides(plain(expr, context), subject, pathOf(subject) === null ? other : subject, other, "in", context);
}
