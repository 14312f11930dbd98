import type { Rule } from "@fairway/rules";
import { conjuncts } from "../build/covers.ts";
import { inSentence } from "../build/labels.ts";
import type { Locale, Program } from "../model.ts";
import { clauseWords } from "./clause-words.ts";
import { listText } from "./format.ts";
import { nameOf } from "./names.ts";
import { phrases } from "./phrases.ts";
import { ruleText } from "./rule.ts";

type Expr = Rule["tree"];
type Scope = { readonly program: Program; readonly kind: string; readonly rule: Rule; readonly locale: Locale };

/** The variable that an expression is, through a conversion; only fields of the facts that are picked. */
function fieldOf(expr: Expr, kind: string): string | null {
  if (expr.kind === "convert") return fieldOf(expr.of, kind);
  return expr.kind === "variable" && expr.path.startsWith(`${kind}.`) ? expr.path : null;
}

/** `validUntil >= asOf`, either way round: the field; null for anything else. */
function notPastOf(expr: Expr, kind: string): string | null {
  if (expr.kind !== "compare") return null;
  const isDay = (side: Expr): boolean => side.kind === "variable" && side.path === "asOf";
  if (expr.operator === ">=" && isDay(expr.right)) return fieldOf(expr.left, kind);
  return expr.operator === "<=" && isDay(expr.left) ? fieldOf(expr.right, kind) : null;
}

/** `validUntil == null || validUntil >= asOf`: the field; null for anything else. */
function openEndedOf(expr: Expr, kind: string): string | null {
  if (expr.kind !== "or") return null;
  const [first, second] = expr.left.kind === "missing" ? [expr.left, expr.right] : [expr.right, expr.left];
  const path = first.kind === "missing" && !first.negated ? fieldOf(first.of, kind) : null;
  return path !== null && notPastOf(second, kind) === path ? path : null;
}

function dayClause(expr: Expr, { program, kind, locale }: Scope): string | null {
  const say = clauseWords[locale];
  const open = openEndedOf(expr, kind);
  const path = open ?? notPastOf(expr, kind);
  if (path === null) return null;
  const name = inSentence(locale, nameOf(program, path, locale).name);
  const [, what] = say.until.exec(name) ?? [];
  return what ? say.still(what, open && name) : say.notPast(name, open !== null);
}

function fieldClause(expr: Expr, scope: Scope): string | null {
  const { program, kind, rule, locale } = scope;
  const day = dayClause(expr, scope);
  if (day) return day;
  const say = clauseWords[locale];
  const name = (path: string): string => inSentence(locale, nameOf(program, path, locale).name);
  const flag = fieldOf(expr.kind === "not" ? expr.of : expr, kind);
  if (flag) return say.were(name(flag), expr.kind === "not");
  const asked = expr.kind === "missing" ? fieldOf(expr.of, kind) : null;
  if (asked && expr.kind === "missing") return say.known(name(asked), expr.negated);
  const subject = expr.kind === "compare" ? expr.left : expr.kind === "in" ? expr.item : null;
  const path = subject && fieldOf(subject, kind);
  const said = ruleText(program, { ...rule, tree: expr }, locale);
  return path && said.startsWith(`${name(path)} `) ? say.whose(name(path), said.slice(name(path).length + 1)) : null;
}

const disjuncts = (expr: Expr): Expr[] =>
  expr.kind === "or" ? [...disjuncts(expr.left), ...disjuncts(expr.right)] : [expr];

const range = /^(with|mit) (.+?) ((?:less than|at most|more than|at least|unter|höchstens|über|mindestens) .+)$/;

/** “with seats more than 10 and at most 300” for two bounds of one field. */
function rangesJoined(clauses: readonly string[], locale: Locale): string[] {
  const joined: string[] = [];
  for (const clause of clauses) {
    const [before, now] = [range.exec(joined.at(-1) ?? ""), range.exec(clause)];
    const same = before && now && before[2] === now[2];
    if (same) joined[joined.length - 1] = `${before[0]} ${phrases[locale].and} ${now[3] ?? ""}`;
    else joined.push(clause);
  }
  return joined;
}

/** Which facts are meant, in words that follow the facts: “whose type is not “renewal” and whose motion is “sourced””. */
export function whereText(program: Program, kind: string, rule: Rule, locale: Locale): string {
  const scope = { program, kind, rule, locale };
  const say = clauseWords[locale];
  const isOr = rule.tree.kind === "or" && !openEndedOf(rule.tree, kind);
  const clauses = (isOr ? disjuncts : conjuncts)(rule.tree).map((expr) => fieldClause(expr, scope));
  const words = clauses.flatMap((clause) => clause ?? []);
  const said = isOr ? words : rangesJoined(words, locale);
  const text =
    words.length === clauses.length
      ? listText(locale, said, isOr ? "disjunction" : "conjunction")
      : say.forWhich(ruleText(program, rule, locale));
  return `${say.before}${text}`;
}
