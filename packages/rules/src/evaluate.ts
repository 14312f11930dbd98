import { equalOf } from "./compare.ts";
import { compileCompare } from "./evaluate-compare.ts";
import { compileMacro } from "./evaluate-macro.ts";
import { intToNum } from "./numbers.ts";
import type { Rule } from "./rule.ts";
import type { Expr, ExprOf } from "./tree.ts";
import { type Inner, isList, readerOf, toValue, type Value, type Values } from "./values.ts";

/** A compiled expression: null is unknown. `locals` holds the items of the macros around it. */
export type Run = (values: Values, locals: Inner[]) => Inner;

/** Compiles the rule to a function of its values; null means that the outcome is unknown. */
export function evaluate(rule: Rule): (values: Values) => Value {
  const run = compile(rule.tree);
  const { type } = rule;
  if (type.kind === "bool" || type.kind === "text" || type.kind === "date") {
    return (values) => {
      const inner = run(values, []);
      return typeof inner === "boolean" || typeof inner === "string" ? inner : null;
    };
  }
  return (values) => toValue(run(values, []), type);
}

/** Compiles one node and everything below it to closures. */
export function compile(expr: Expr): Run {
  switch (expr.kind) {
    case "literal": {
      const { value } = expr;
      return () => value;
    }
    case "variable":
      return compileVariable(expr);
    case "local": {
      const { slot } = expr;
      return (_, locals) => locals[slot] ?? null;
    }
    case "field":
      return compileField(expr);
    case "list": {
      const items = expr.items.map(compile);
      return (values, locals) => items.map((item) => item(values, locals));
    }
    case "and":
    case "or":
    case "not":
    case "choice":
    case "missing":
      return compileLogic(expr);
    case "compare":
      return compileCompare(expr, compile);
    case "in":
    case "index":
    case "size":
    case "concat":
      return compileList(expr);
    case "convert":
      return compileConvert(expr);
    case "call":
      return strict(expr.args.map(compile), expr.overload.evaluate);
    case "host":
      return compileHost(expr);
    case "macro":
      return compileMacro(expr, compile);
  }
}

function compileVariable({ name, fields, type }: ExprOf<"variable">): Run {
  const read = readerOf(type);
  if (fields.length === 0) {
    return (values) => {
      const raw = values[name];
      return raw === null || raw === undefined ? null : read(raw);
    };
  }
  return (values) => read(fields.reduce(fieldOf, values[name]));
}

const fieldOf = (of: unknown, field: string): unknown =>
  typeof of === "object" && of !== null && Object.hasOwn(of, field) ? Reflect.get(of, field) : null;

function compileField({ of, field, type }: ExprOf<"field">): Run {
  const record = compile(of);
  const read = readerOf(type);
  return (values, locals) => read(fieldOf(record(values, locals), field));
}

function compileLogic(expr: ExprOf<"and" | "or" | "not" | "choice" | "missing">): Run {
  if (expr.kind === "and" || expr.kind === "or") {
    const left = compile(expr.left);
    const right = compile(expr.right);
    const decides = expr.kind === "or";
    return (values, locals) => {
      const first = left(values, locals);
      if (first === decides) return decides;
      const second = right(values, locals);
      return second === decides ? decides : first === null ? null : second;
    };
  }
  if (expr.kind === "choice") {
    const [when, then, otherwise] = [compile(expr.when), compile(expr.then), compile(expr.otherwise)];
    return (values, locals) => {
      const chosen = when(values, locals);
      return chosen === null ? null : chosen === true ? then(values, locals) : otherwise(values, locals);
    };
  }
  const of = compile(expr.of);
  if (expr.kind === "not") return strict([of], (value) => value === false);
  const { negated } = expr;
  return (values, locals) => (of(values, locals) === null) !== negated;
}

function compileList(expr: ExprOf<"in" | "index" | "size" | "concat">): Run {
  if (expr.kind === "in") return compileIn(expr);
  if (expr.kind === "concat") {
    return strict([compile(expr.left), compile(expr.right)], (a, b) => (isList(a) && isList(b) ? [...a, ...b] : null));
  }
  const list = compile(expr.list);
  if (expr.kind === "size") return strict([list], (items) => (isList(items) ? items.length : null));
  const read = expr.type.kind === "record" ? readerOf(expr.type) : (item: Inner) => item;
  return strict([list, compile(expr.index)], (items, index) =>
    isList(items) && typeof index === "number" ? read(items[index] ?? null) : null,
  );
}

/** True where one is equal; otherwise unknown where the item or one in the list is; never true in an empty list. */
function compileIn({ item, list }: ExprOf<"in">): Run {
  const [runItem, runList] = [compile(item), compile(list)];
  const equal = equalOf(item.type);
  return (values, locals) => {
    const items = runList(values, locals);
    if (!isList(items)) return null;
    const sought = runItem(values, locals);
    if (sought === null) return items.length === 0 ? false : null;
    if (items.some((each) => each !== null && equal(sought, each))) return true;
    return items.includes(null) ? null : false;
  };
}

const toNum = (value: Inner): Inner => (typeof value === "bigint" ? intToNum(value) : value);

function compileConvert({ of, type }: ExprOf<"convert">): Run {
  const convert = type.kind === "list" ? (value: Inner) => (isList(value) ? value.map(toNum) : null) : toNum;
  return strict([compile(of)], convert);
}

function compileHost({ args, declared, type }: ExprOf<"host">): Run {
  const read = readerOf(type);
  const given = args.map((arg) => arg.type);
  return strict(args.map(compile), (...inner) =>
    read(declared.evaluate(...inner.map((value, index) => toValue(value, given[index] ?? type)))),
  );
}

/** Calls the function when every argument is known. */
export function strict(args: readonly Run[], call: (...known: Inner[]) => Inner): Run {
  const [first, second] = args;
  if (first && !second) {
    return (values, locals) => {
      const a = first(values, locals);
      return a === null ? null : call(a);
    };
  }
  if (first && second && args.length === 2) {
    return (values, locals) => {
      const a = first(values, locals);
      if (a === null) return null;
      const b = second(values, locals);
      return b === null ? null : call(a, b);
    };
  }
  return (values, locals) => {
    const known = args.map((arg) => arg(values, locals));
    return known.includes(null) ? null : call(...known);
  };
}
