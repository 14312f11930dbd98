import { Decimal } from "@fairway/kernel";
import type { Rule } from "@fairway/rules";

type Expr = Rule["tree"];
type Bound = { path: string; operator: string; value: Decimal };

const bare = (expr: Expr): Expr => (expr.kind === "convert" ? bare(expr.of) : expr);

/** The pieces that must all hold. */
export const conjuncts = (expr: Expr): Expr[] =>
  expr.kind === "and" ? [...conjuncts(expr.left), ...conjuncts(expr.right)] : [expr];

const isTrue = (expr: Expr): boolean => expr.kind === "literal" && expr.value === true;

/** `metric.points >= 325` as a bound; null for anything else. */
function boundOf(expr: Expr): Bound | null {
  if (expr.kind !== "compare") return null;
  const [left, right] = [bare(expr.left), bare(expr.right)];
  if (left.kind !== "variable" || right.kind !== "literal") return null;
  if (left.type.kind !== "decimal" && left.type.kind !== "int") return null;
  return right.value === null
    ? null
    : { path: left.path, operator: expr.operator, value: new Decimal(String(right.value)) };
}

/** Whether everything within `inner` lies within `outer`. */
function within(inner: Bound, outer: Bound): boolean {
  if (inner.path !== outer.path) return false;
  const order = inner.value.cmp(outer.value);
  const pair = `${inner.operator} ${outer.operator}`;
  if (pair === ">= >" || pair === "== >") return order > 0;
  if (pair === "<= <" || pair === "== <") return order < 0;
  if (/^(>=|>|==) >=$|^> >$/.test(pair)) return order >= 0;
  return /^(<=|<|==) <=$|^< <$/.test(pair) ? order <= 0 : false;
}

/** Whether whoever meets `inner` certainly meets `outer`; false where that cannot be told from the text. */
export function covers(outer: Rule, inner: Rule): boolean {
  const given = conjuncts(inner.tree);
  const texts = new Set(given.map((expr) => textOf(inner, expr)));
  const bounds = given.map(boundOf).filter((bound) => bound !== null);
  return conjuncts(outer.tree).every((wanted) => {
    if (isTrue(wanted) || texts.has(textOf(outer, wanted))) return true;
    const bound = boundOf(wanted);
    return bound !== null && bounds.some((b) => within(b, bound));
  });
}

const textOf = (rule: Rule, expr: Expr): string => rule.source.slice(expr.at.start, expr.at.end).replace(/\s+/g, "");
