import type { Problem } from "@fairway/kernel";
import { ParseError, parse } from "@marcbachmann/cel-js";
import { checkTree } from "./check.ts";
import { convert } from "./convert.ts";
import type { Environment } from "./environment.ts";
import { Refusal, refuse, toProblems } from "./problems.ts";
import { children, type Expr } from "./tree.ts";
import { fits, type Type, typeName } from "./types.ts";

/** A rule that was read and checked; everything else is made from it. */
export type Rule = {
  readonly source: string;
  readonly type: Type;
  readonly tree: Expr;
  /** Full paths of the variables that it reads, sorted. */
  readonly uses: readonly string[];
};

export type Parsed = { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly problems: Problem[] };

const sourceMax = 10_000;
const productsMax = 100;

/**
 * Reads a rule and checks it against what is declared; `expect` asks for a type, for example `types.bool`.
 * Problems carry the 1-based line and column within the source and what to do about them.
 */
export function parseRule(source: string, environment: Environment, expect?: Type): Parsed {
  try {
    const checked = checkTree(read(source), source, environment);
    limitProducts(checked);
    if (expect && !fits(checked.type, expect)) {
      refuse(
        checked.at,
        `This gives ${typeName(checked.type)} where ${typeName(expect)} is needed.`,
        "Change the rule so that it gives the type that is needed.",
      );
    }
    const tree = expect ? convert(checked, expect) : checked;
    return { ok: true, rule: { source, type: tree.type, tree, uses: usesOf(tree) } };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: toProblems(error, source) };
    throw error;
  }
}

function read(source: string) {
  if (source.length > sourceMax)
    refuse({ start: 0, end: 0 }, "The rule is too long.", `A rule has up to ${sourceMax} characters.`);
  try {
    return parse(source).ast;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const at = error.range ?? { start: 0, end: 0 };
    const [message = "The rule cannot be read."] = error.message.split("\n");
    return refuse(at, `${message}.`, remedyFor(source, at.start));
  }
}

function remedyFor(source: string, start: number): string {
  const rest = source.slice(start);
  if (/^=[^=]/.test(rest)) return "Compare with ==.";
  if (/^(and|or|not)\b/i.test(rest)) return "Write && for and, || for or, ! for not.";
  if (/^[‘’“”]/.test(rest)) return "Use straight quotes: '…'.";
  if (rest.trim() === "") return "Something is missing at the end.";
  return "Look at this place in the rule.";
}

/** Each product can double the digits of a decimal; this keeps every result within PostgreSQL's numeric. */
function limitProducts(tree: Expr): void {
  const products = [...walk(tree)].filter((expr) => expr.kind === "call" && (expr.name === "*" || expr.name === "/"));
  const beyond = products[productsMax];
  if (beyond)
    refuse(
      beyond.at,
      `The rule multiplies and divides more than ${productsMax} times.`,
      "Split it into several metrics.",
    );
}

function* walk(expr: Expr): Generator<Expr> {
  yield expr;
  for (const child of children(expr)) yield* walk(child);
}

function usesOf(tree: Expr): string[] {
  const paths = [...walk(tree)].flatMap((expr) => (expr.kind === "variable" ? [expr.path] : []));
  return [...new Set(paths)].sort();
}
